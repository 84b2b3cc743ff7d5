"""Issuers that the centre trusts: recorded, compared, removed, and whose certificates rest on their word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from services.domain.access import Actor, Role
from services.domain.errors import AlreadyExists, NotAllowed, WrongState
from services.domain.own_keys import KeyState
from services.domain.sealed_files import Lack, NotReadyToSeal
from services.domain.unit_certificates import TrustBasis
from services.domain.ways import Way
from services.formats.certificates import CertificateFault, CertificateRefused, OwnKey
from services.formats.certificates.reading import certificate, pem_of
from services.formats.certificates.summary import summary
from services.formats.sealed import NewSigner, SealedRefused, SealFault
from services.store.tables import OWN_KEY
from services.store.transaction import Transaction
from services.use_cases.new_signer import (
    AcceptNewCertificate,
    NewCertificate,
    accept_new_certificate,
    offered,
)
from services.use_cases.open_sealed_file import TakenAs, opened_file, opening_keys
from services.use_cases.seal_message import ClaimToSeal, ToSeal, claim_to_seal
from services.use_cases.signer_trust import signer_trust
from services.use_cases.trusted_issuers import (
    IssuerRow,
    TakeInIssuers,
    note_issuer_compared,
    remove_issuer,
    take_in_issuers,
    trusted_issuers,
)
from services.use_cases.undo import undo
from services.use_cases.unit_certificates import (
    Standing,
    UnitCertificateRow,
    certificates_of_unit,
    found_in,
    note_compared,
    remove_certificate,
    vouched_for,
)
from services.use_cases.units import UnitsAsked, list_units
from tests.fakes.issuers import Issuer, below, holder, issuer, root
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import (
    OTHER,
    TwoHouses,
    opened,
    private_of,
    record,
    sealed,
)
from tests.fakes.time import REFERENCE
from tests.formats.certificates.authority import DAY

ELVESTAD = holder("Elvestad TSB", "999999999")
BOTH = root().pem + below().pem


def trust(house: MessageWorld, content: bytes = BOTH, *, compared: bool = True) -> tuple[str, ...]:
    return house.run(take_in_issuers, TakeInIssuers(content, compared))


def issuers(house: MessageWorld) -> dict[str, IssuerRow]:
    rows = house.ask(trusted_issuers, None)
    return {row.issuer.subject.split(",")[0]: row for row in rows}


def certified(by: Issuer, name: x509.Name = ELVESTAD) -> OwnKey:
    return by.certifies(private_of("theirs"), name)


def day(days: int) -> datetime:
    return REFERENCE + days * DAY


def signs_with(house: MessageWorld, own: OwnKey) -> None:
    """From now on the house seals by this certificate; the former key opens what is on its way."""

    def change(transaction: Transaction) -> None:
        [used] = transaction.all(OWN_KEY, "state = ?", KeyState.IN_USE.value)
        transaction.replace(OWN_KEY, replace(used, state=KeyState.ENDED))
        new = replace(
            used,
            id=transaction.new_id(),
            certificate=pem_of(certificate(own.certificate)).decode(),
        )
        transaction.add(OWN_KEY, new)

    house.do(change)


def rows(house: MessageWorld) -> tuple[UnitCertificateRow, ...]:
    return house.ask(certificates_of_unit, OTHER)


def hand_over(house: MessageWorld, own: OwnKey) -> UnitCertificateRow:
    """Only this certificate is the other's from now on."""
    for row in rows(house):
        if row.certificate.removed_at is None:
            house.run(remove_certificate, row.certificate.id)
    [added] = record(house, own.certificate)
    return next(row for row in rows(house) if row.certificate.id == added)


def row_of(house: MessageWorld, certificate_id: str) -> UnitCertificateRow:
    return next(row for row in rows(house) if row.certificate.id == certificate_id)


def way(house: MessageWorld) -> Way | None:
    (found,) = [row for row in house.ask(list_units, UnitsAsked()) if row.unit.id == OTHER]
    return found.way


def test_a_root_and_one_under_it_are_read_from_one_file(houses: TwoHouses) -> None:
    bundle = pkcs7.serialize_certificates([below().certificate, root().certificate], Encoding.DER)
    assert len(trust(houses.ours, bundle)) == 2
    found = issuers(houses.ours)
    assert list(found) == ["Tillit rot", "Tillit virksomhet"]
    assert found["Tillit rot"].above == ""
    assert found["Tillit virksomhet"].above.startswith("Tillit rot")
    assert all(row.vouches for row in found.values())
    assert [row.compared_by for row in found.values()] == ["Hanne Brekke", ""]
    with pytest.raises(AlreadyExists):
        trust(houses.ours)


def test_an_issuer_that_nobody_has_compared_vouches_for_nobody(houses: TwoHouses) -> None:
    ours = houses.ours
    first, second = trust(ours, compared=False)
    assert not any(row.vouches for row in issuers(ours).values())
    row = hand_over(ours, certified(below()))
    assert row.basis is TrustBasis.NOBODY
    ours.run(note_issuer_compared, first)
    assert all(row.vouches for row in issuers(ours).values())
    told = row_of(ours, row.certificate.id)
    assert (told.basis, told.vouched.issuer.split(",")[0]) == (TrustBasis.ISSUER, "Tillit rot")
    assert second


def test_what_no_issuer_has_made_is_refused_as_one(houses: TwoHouses) -> None:
    with pytest.raises(CertificateRefused) as refused:
        trust(houses.ours, pem_of(certificate(certified(root()).certificate)))
    assert refused.value.fault is CertificateFault.NOT_OF_AN_ISSUER
    old = issuer("Gammel", begins=day(-9), ends=day(-1))
    with pytest.raises(CertificateRefused) as refused:
        trust(houses.ours, old.pem)
    assert refused.value.fault is CertificateFault.EXPIRED


def test_only_who_may_write_units_says_whom_we_trust(houses: TwoHouses) -> None:
    staff = Actor("hanne", frozenset({Role.STAFF}), "test")
    with pytest.raises(NotAllowed):
        houses.ours.store.run(take_in_issuers, TakeInIssuers(BOTH), staff)


def test_who_vouches_is_shown_before_a_certificate_is_taken_in(houses: TwoHouses) -> None:
    ours = houses.ours
    found = found_in(certified(below()).certificate, ours.clock.now())
    assert [one.issuer for one in ours.ask(vouched_for, found)] == [""]
    trust(ours)
    [told] = ours.ask(vouched_for, found)
    assert told.issuer.startswith("Tillit rot")


def test_a_file_by_a_certificate_that_a_trusted_issuer_made_is_opened(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    trust(ours)
    own = certified(below())
    row = hand_over(ours, own)
    assert (row.basis, row.standing) == (TrustBasis.ISSUER, Standing.VALID)
    signs_with(theirs, own)
    assert opened(ours, sealed(theirs, theirs.send())).taken_as is TakenAs.MESSAGE
    told = ours.ask(signer_trust, row.certificate.fingerprint)
    assert (told.basis, told.by.split(",")[0]) == (TrustBasis.ISSUER, "Tillit rot")
    assert way(ours) is Way.FILE
    assert isinstance(ours.run(claim_to_seal, ClaimToSeal(ours.send())), ToSeal)


def test_without_its_issuer_it_is_good_for_nothing_until_it_is_compared(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    first, _ = trust(ours)
    own = certified(below())
    row = hand_over(ours, own)
    signs_with(theirs, own)
    message_id = ours.send()
    outcome = ours.store.run(remove_issuer, first, ours.actor)
    assert row_of(ours, row.certificate.id).standing is Standing.UNVOUCHED
    assert way(ours) is None
    content = sealed(theirs, theirs.send())
    with pytest.raises(SealedRefused) as refused:
        opened(ours, content)
    assert refused.value.certificate is CertificateFault.UNTRUSTED
    with pytest.raises(NotReadyToSeal) as lacking:
        ours.run(claim_to_seal, ClaimToSeal(message_id))
    assert lacking.value.lack is Lack.UNIT_CERTIFICATE_UNVOUCHED
    ours.run(note_compared, row.certificate.id)
    told = row_of(ours, row.certificate.id)
    assert (told.standing, told.basis) == (Standing.VALID, TrustBasis.COMPARED)
    assert opened(ours, content).taken_as is TakenAs.MESSAGE
    assert outcome.undo is not None


def test_an_issuer_removed_by_mistake_is_there_again(houses: TwoHouses) -> None:
    ours = houses.ours
    first, _ = trust(ours)
    row = hand_over(ours, certified(below()))
    outcome = ours.store.run(remove_issuer, first, ours.actor)
    for again in (remove_issuer, note_issuer_compared):
        with pytest.raises(WrongState):
            ours.run(again, first)
    assert outcome.undo is not None
    ours.store.run(undo, outcome.undo, ours.actor)
    assert row_of(ours, row.certificate.id).standing is Standing.VALID


def test_what_was_compared_on_the_telephone_needs_no_issuer(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    content = sealed(theirs, theirs.send())
    trust(ours)
    [row] = rows(ours)
    ours.run(note_compared, row.certificate.id)
    assert opened(ours, content).taken_as is TakenAs.MESSAGE
    told = ours.ask(signer_trust, row.certificate.fingerprint)
    assert (told.basis, told.by) == (TrustBasis.COMPARED, "Hanne Brekke")


@pytest.mark.parametrize(
    "chain",
    [
        lambda: (root(), issuer("For dyp", issuer("Grunn", root(), path_length=0))),
        lambda: (root(), issuer("Utløpt", root(), ends=day(1))),
        lambda: (root(), issuer("Tillit virksomhet", issuer("Tillit rot"))),
    ],
)
def test_a_chain_that_does_not_hold_vouches_for_nobody(
    houses: TwoHouses, chain: Callable[[], tuple[Issuer, Issuer]]
) -> None:
    ours = houses.ours
    top, last = chain()
    trust(ours, top.pem)
    trust(ours, last.pem, compared=False)
    ours.clock.forward(2 * DAY)
    row = hand_over(ours, last.certifies(private_of("theirs"), ELVESTAD))
    assert row.basis is TrustBasis.NOBODY


def new_signer(house: MessageWorld, content: bytes) -> NewSigner:
    keys = house.ask(opening_keys, None)
    with pytest.raises(NewSigner) as offer:
        opened_file(content, keys, house.clock.now())
    return offer.value


def accepting(offer: NewSigner, unit: str = OTHER) -> AcceptNewCertificate:
    new = NewCertificate(offer.pem, offer.issuers, offer.known)
    return AcceptNewCertificate(unit, new)


def test_a_new_certificate_of_the_same_unit_is_shown_and_taken_when_accepted(
    houses: TwoHouses,
) -> None:
    ours, theirs = houses.ours, houses.theirs
    trust(ours)
    signs_with(theirs, certified(below()))
    content = sealed(theirs, theirs.send())
    offer = new_signer(ours, content)
    assert (offer.fault, offer.code) == (SealFault.NEW_CERTIFICATE, "S02")
    before = rows(ours)
    shown = ours.ask(offered, accepting(offer).new)
    assert [unit.id for unit, _ in shown.units] == [OTHER]
    assert shown.vouched.issuer.startswith("Tillit rot")
    assert shown.may_accept
    assert rows(ours) == before
    assert not ours.inbound()
    ours.run(accept_new_certificate, accepting(offer))
    assert opened(ours, content).taken_as is TakenAs.MESSAGE
    [new, former] = rows(ours)
    assert (new.basis, new.certificate.fingerprint) == (
        TrustBasis.ISSUER,
        summary(certificate(offer.pem)).fingerprint,
    )
    assert former.certificate.removed_at is None
    with pytest.raises(AlreadyExists):
        ours.run(accept_new_certificate, accepting(offer))


@pytest.mark.parametrize(
    "own",
    [
        lambda: certified(below(), holder("Noen andre TSB", "888888888")),
        lambda: certified(below(), holder("Elvestad TSB", "888888888")),
        lambda: certified(issuer("Ukjent")),
        lambda: certified(issuer("Tillit virksomhet", issuer("Tillit rot"))),
    ],
)
def test_of_somebody_else_or_by_an_unknown_issuer_nothing_is_offered(
    houses: TwoHouses, own: Callable[[], OwnKey]
) -> None:
    ours, theirs = houses.ours, houses.theirs
    trust(ours)
    signs_with(theirs, own())
    with pytest.raises(SealedRefused) as refused:
        opened(ours, sealed(theirs, theirs.send()))
    assert refused.value.fault is SealFault.OTHER_SIGNER


def test_what_is_accepted_is_looked_at_again(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    first, _ = trust(ours)
    signs_with(theirs, certified(below()))
    offer = new_signer(ours, sealed(theirs, theirs.send()))
    ours.run(remove_issuer, first)
    with pytest.raises(CertificateRefused) as refused:
        ours.run(accept_new_certificate, accepting(offer))
    assert refused.value.fault is CertificateFault.UNTRUSTED
    staff = Actor("hanne", frozenset({Role.STAFF}), "test")
    with pytest.raises(NotAllowed):
        ours.store.run(accept_new_certificate, accepting(offer), staff)
