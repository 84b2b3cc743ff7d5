"""The centre's own key: made or brought in, vouched for, taken over by the next, kept to open old files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from services.domain.access import SYSTEM, Actor, Role
from services.domain.errors import Invalid, NotAllowed, NotFound, WrongState
from services.domain.own_keys import KeyState
from services.formats.certificates import CertificateFault, CertificateRefused, Holder
from services.formats.certificates.making import private_key
from services.use_cases.sealing_key import (
    BringInKey,
    MakeSealingKey,
    SealingKeys,
    TakeInOwnCertificate,
    bring_in_key,
    end_sealing_key,
    make_sealing_key,
    public_certificate_of,
    put_in_use,
    sealing_keys,
    signing_request_for,
    take_in_own_certificate,
)
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import (
    OUR_NUMBER,
    TwoHouses,
    certificate_in_use,
    make_key,
    opened,
    private_of,
    record,
    sealed,
    without_keys,
)
from tests.fakes.time import REFERENCE
from tests.formats.certificates.authority import DAY, Authority, authority, issued, key_usage, pem

KAFE = Holder("Kafé Brua", OUR_NUMBER)
Extensions = tuple[tuple[x509.ExtensionType, bool], ...]
BOTH: Extensions = ((key_usage(digital_signature=True, key_encipherment=True), True),)


def keys_of(house: MessageWorld) -> SealingKeys:
    return house.store.ask(sealing_keys, None, SYSTEM)


def certified(
    by: Authority,
    key: bytes,
    extensions: Extensions = BOTH,
    ends: datetime = REFERENCE + 100 * DAY,
) -> x509.Certificate:
    """What an issuer makes of one of our keys."""
    mine = private_key(key)
    return issued(mine, "Kafé Brua", by, extensions=extensions, begins=REFERENCE - DAY, ends=ends)


def test_the_first_key_is_in_use_at_once(houses: TwoHouses) -> None:
    keys = keys_of(houses.ours)
    assert keys.in_use is not None
    assert keys.in_use.certificate is not None
    assert keys.in_use.certificate.self_signed
    assert (keys.in_use.in_time, keys.in_use.days_left) == (True, 730)
    assert (keys.waiting, keys.ended) == (None, ())
    assert keys.suggested == KAFE


def test_a_further_key_waits_until_units_have_its_certificate(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    old = sealed(theirs, theirs.send())
    next_key = make_key(ours, "next")
    sent_before = sealed(ours, ours.send())
    assert opened(theirs, sent_before).taken_as == "message"
    record(theirs, ours.store.ask(public_certificate_of, next_key, SYSTEM))
    for_next = sealed(theirs, theirs.send())
    ours.store.run(put_in_use, next_key, SYSTEM)
    keys = keys_of(ours)
    assert keys.in_use is not None
    assert keys.in_use.id == next_key
    assert [key.state for key in keys.ended] == [KeyState.ENDED]
    assert opened(ours, old).taken_as == "message"
    assert opened(ours, for_next).taken_as == "message"
    assert opened(theirs, sealed(ours, ours.send())).taken_as == "message"


def test_only_one_key_waits_at_a_time(houses: TwoHouses) -> None:
    make_key(houses.ours, "next")
    with pytest.raises(WrongState):
        make_key(houses.ours, "further")


def test_an_issuer_vouches_for_a_key_that_it_never_sees(houses: TwoHouses) -> None:
    ours = without_keys(houses.ours)
    command = MakeSealingKey(KAFE, private_of("ours"), by_an_issuer=True)
    key_id = ours.store.run(make_sealing_key, command, SYSTEM).value
    request = x509.load_pem_x509_csr(ours.store.ask(signing_request_for, KAFE, SYSTEM))
    assert request.is_signature_valid
    (number,) = request.subject.get_attributes_for_oid(NameOID.ORGANIZATION_IDENTIFIER)
    assert number.value == "NTRNO-999999999"
    with pytest.raises(NotFound):
        ours.store.ask(public_certificate_of, key_id, SYSTEM)
    given = pem(certified(authority(), private_of("ours")))
    assert ours.store.run(take_in_own_certificate, TakeInOwnCertificate(given), SYSTEM).value == (
        key_id
    )
    keys = keys_of(ours)
    assert keys.in_use is not None
    assert keys.in_use.certificate is not None
    assert not keys.in_use.certificate.self_signed
    record(houses.theirs, given)
    assert opened(houses.theirs, sealed(ours, ours.send())).taken_as == "message"


def test_a_renewed_certificate_keeps_what_was_sealed_for_the_old_one(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    old = sealed(theirs, theirs.send())
    given = pem(certified(authority(), private_of("ours")))
    renewed = ours.store.run(take_in_own_certificate, TakeInOwnCertificate(given), SYSTEM).value
    ours.store.run(put_in_use, renewed, SYSTEM)
    assert certificate_in_use(ours) == given
    record(theirs, given)
    assert opened(ours, old).taken_as == "message"
    assert opened(ours, sealed(theirs, theirs.send())).taken_as == "message"


@pytest.mark.parametrize(
    ("made", "fault"),
    [
        (lambda by: certified(by, private_of("theirs")), CertificateFault.KEY_OF_ANOTHER),
        (
            lambda by: certified(by, private_of("ours"), ends=REFERENCE - DAY / 2),
            CertificateFault.EXPIRED,
        ),
        (
            lambda by: certified(
                by, private_of("ours"), extensions=((key_usage(digital_signature=True), True),)
            ),
            CertificateFault.WRONG_PURPOSE,
        ),
    ],
)
def test_a_certificate_that_does_not_fit_is_refused(
    houses: TwoHouses, made: Callable[[Authority], x509.Certificate], fault: CertificateFault
) -> None:
    given = pem(made(authority()))
    with pytest.raises(CertificateRefused) as refused:
        houses.ours.store.run(take_in_own_certificate, TakeInOwnCertificate(given), SYSTEM)
    assert refused.value.fault is fault


def bundle(passphrase: str) -> bytes:
    given = certified(authority(), private_of("bought"))
    return pkcs12.serialize_key_and_certificates(
        b"virksomhet", private_key(private_of("bought")), given, None,
        BestAvailableEncryption(passphrase.encode()),
    )  # fmt: skip


def test_a_key_that_an_issuer_has_made_is_brought_in_with_its_passphrase(houses: TwoHouses) -> None:
    ours = without_keys(houses.ours)
    ours.store.run(bring_in_key, BringInKey(bundle("blåbær"), "blåbær"), SYSTEM)
    record(houses.theirs, certificate_in_use(ours))
    assert opened(houses.theirs, sealed(ours, ours.send())).taken_as == "message"


def test_a_wrong_passphrase_brings_nothing_in(houses: TwoHouses) -> None:
    command = BringInKey(bundle("blåbær"), "tyttebær")
    assert "bær" not in str(command)
    with pytest.raises(CertificateRefused) as refused:
        houses.ours.store.run(bring_in_key, command, SYSTEM)
    assert refused.value.fault is CertificateFault.WRONG_PASSPHRASE
    assert keys_of(houses.ours).waiting is None


def test_a_key_that_is_asked_for_and_given_up_is_gone(houses: TwoHouses) -> None:
    command = MakeSealingKey(KAFE, private_of("next"), by_an_issuer=True)
    key_id = houses.ours.store.run(make_sealing_key, command, SYSTEM).value
    houses.ours.store.run(end_sealing_key, key_id, SYSTEM)
    assert (keys_of(houses.ours).waiting, keys_of(houses.ours).ended) == (None, ())


def test_an_ended_key_still_opens(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    content = sealed(theirs, theirs.send())
    ending = keys_of(ours).in_use
    assert ending is not None
    ours.store.run(end_sealing_key, ending.id, SYSTEM)
    assert opened(ours, content).taken_as == "message"
    with pytest.raises(WrongState):
        ours.store.run(end_sealing_key, ending.id, SYSTEM)


def test_a_key_needs_a_holder_with_a_name(houses: TwoHouses) -> None:
    command = MakeSealingKey(Holder(" "), private_of("next"))
    with pytest.raises(Invalid):
        houses.ours.store.run(make_sealing_key, command, SYSTEM)


def test_only_who_may_change_settings_makes_keys(houses: TwoHouses) -> None:
    command = MakeSealingKey(KAFE, private_of("next"))
    for roles in ({Role.COORDINATOR}, {Role.STAFF}, {Role.VOLUNTEER}):
        with pytest.raises(NotAllowed):
            houses.ours.store.run(
                make_sealing_key, command, Actor("hanne", frozenset(roles), "test")
            )
    leader = Actor("leader", frozenset({Role.LEADER}), "test")
    houses.ours.store.run(make_sealing_key, command, leader)


def test_the_journal_tells_of_keys_and_never_the_key(houses: TwoHouses) -> None:
    introduce_again = keys_of(houses.ours).in_use
    assert introduce_again is not None
    lines = houses.ours.ask(
        lambda reading, _: reading.journal_lines("subject_kind = 'own_key'"), None
    )
    assert [line.reason for line in lines] == ["sealing made"]
    everything = "".join(
        line.changes
        for line in houses.ours.ask(lambda reading, _: reading.journal_lines("1 = 1"), None)
    )
    assert "PRIVATE" not in everything
