"""The certificates of units: taken in, compared, out of time, taken out of use."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from services.domain.access import Actor, Role
from services.domain.errors import AlreadyExists, NotAllowed, NotFound, WrongState
from services.domain.ways import Way
from services.formats.certificates import CertificateFault, CertificateRefused
from services.use_cases.undo import undo
from services.use_cases.unit_certificates import (
    Standing,
    TakeInCertificates,
    UnitCertificateRow,
    certificates_of_unit,
    found_in,
    note_compared,
    remove_certificate,
    take_in_certificates,
)
from services.use_cases.units import UnitsAsked, list_units
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import OTHER, TwoHouses, certificate_in_use, record
from tests.fakes.time import REFERENCE
from tests.formats.certificates.authority import (
    DAY,
    authority,
    ec_key,
    issued,
    key_usage,
    pem,
    rsa_key,
)

BY = authority()
SIGNS = issued(
    ec_key(), by=BY, begins=REFERENCE - DAY, ends=REFERENCE + 90 * DAY,
    extensions=((key_usage(digital_signature=True), True),),
)  # fmt: skip
ENCRYPTS = issued(
    rsa_key(), by=BY, begins=REFERENCE - DAY, ends=REFERENCE + 90 * DAY,
    extensions=((key_usage(key_encipherment=True), True),),
)  # fmt: skip
PAIR = pkcs7.serialize_certificates([SIGNS, ENCRYPTS, BY.certificate], Encoding.DER)


def rows_of(house: MessageWorld) -> tuple[UnitCertificateRow, ...]:
    return house.ask(certificates_of_unit, OTHER)


def way_to_other(house: MessageWorld) -> Way | None:
    (found,) = [row for row in house.ask(list_units, UnitsAsked()) if row.unit.id == OTHER]
    return found.way


def test_one_file_may_hold_one_to_seal_for_and_one_to_know_them_by(houses: TwoHouses) -> None:
    assert len(record(houses.ours, PAIR)) == 2
    uses = {(row.certificate.encrypts, row.certificate.signs) for row in rows_of(houses.ours)}
    assert uses == {(True, True), (True, False), (False, True)}
    (signs,) = [row.certificate for row in rows_of(houses.ours) if not row.certificate.encrypts]
    assert signs.issuers == (pem(BY.certificate).decode(),)


def test_what_a_file_would_give_is_shown_before_it_is_taken_in() -> None:
    found = found_in(PAIR, REFERENCE)
    assert [(one.encrypts, one.signs) for one in found] == [(True, False), (False, True)]
    assert {one.summary.subject for one in found} == {"Fjordheim TSB"}


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"no certificate", CertificateFault.UNREADABLE),
        (pem(BY.certificate), CertificateFault.OF_AN_ISSUER),
        (
            pem(issued(rsa_key(), ends=REFERENCE - DAY / 2, begins=REFERENCE - DAY)),
            CertificateFault.EXPIRED,
        ),
        (b"-----BEGIN PRIVATE KEY-----\n", CertificateFault.HOLDS_PRIVATE_KEY),
    ],
)
def test_a_file_that_holds_nothing_good_is_refused(
    houses: TwoHouses, content: bytes, fault: CertificateFault
) -> None:
    with pytest.raises(CertificateRefused) as refused:
        record(houses.ours, content)
    assert refused.value.fault is fault
    assert len(rows_of(houses.ours)) == 1


def test_a_certificate_is_recorded_once(houses: TwoHouses) -> None:
    (row,) = rows_of(houses.ours)
    with pytest.raises(AlreadyExists) as refused:
        record(houses.ours, certificate_in_use(houses.theirs))
    assert refused.value.existing_id == row.certificate.id


def test_a_certificate_says_how_long_it_is_good(houses: TwoHouses) -> None:
    ours = houses.ours
    (row,) = rows_of(ours)
    assert (row.standing, row.days_left) == (Standing.VALID, 730)
    ours.clock.forward(timedelta(days=710))
    (row,) = rows_of(ours)
    assert (row.standing, row.days_left) == (Standing.EXPIRES_SOON, 20)
    assert way_to_other(ours) is Way.FILE
    ours.clock.forward(timedelta(days=20))
    (row,) = rows_of(ours)
    assert (row.standing, row.days_left) == (Standing.EXPIRED, 0)
    assert way_to_other(ours) is None


def test_who_compared_the_fingerprint_is_remembered(houses: TwoHouses) -> None:
    ours = houses.ours
    (row,) = rows_of(ours)
    assert (row.added_by, row.compared_by) == ("Hanne Brekke", "")
    outcome = ours.store.run(note_compared, row.certificate.id, ours.actor)
    (row,) = rows_of(ours)
    assert row.compared_by == "Hanne Brekke"
    assert outcome.undo is not None
    ours.store.run(undo, outcome.undo, ours.actor)
    (row,) = rows_of(ours)
    assert row.compared_by == ""


def test_a_removed_certificate_is_still_shown_and_nothing_more(houses: TwoHouses) -> None:
    ours = houses.ours
    (row,) = rows_of(ours)
    ours.run(remove_certificate, row.certificate.id)
    (row,) = rows_of(ours)
    assert row.standing is Standing.REMOVED
    assert way_to_other(ours) is None
    for again in (remove_certificate, note_compared):
        with pytest.raises(WrongState):
            ours.run(again, row.certificate.id)
    assert len(record(ours, certificate_in_use(houses.theirs))) == 1
    assert way_to_other(ours) is Way.FILE


def test_only_who_may_write_units_takes_certificates_in(houses: TwoHouses) -> None:
    staff = Actor("hanne", frozenset({Role.STAFF}), "test")
    with pytest.raises(NotAllowed):
        houses.ours.store.run(take_in_certificates, TakeInCertificates(OTHER, PAIR), staff)
    with pytest.raises(NotFound):
        record(houses.ours, PAIR, "nobody")
