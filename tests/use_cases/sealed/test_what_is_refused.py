"""Files that are not opened, or opened and not taken in, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from services.domain.access import SYSTEM
from services.domain.centre import Setting
from services.domain.errors import Invalid, NotFound
from services.domain.letters import ReceiptCode
from services.domain.messages import MessageState
from services.domain.offers import Unit
from services.formats.certificates import CertificateFault, CertificatePurpose, Holder, self_signed
from services.formats.certificates import OwnKey as KeyPair
from services.formats.certificates.making import matching_key
from services.formats.certificates.reading import certificate
from services.formats.certificates.summary import fingerprint
from services.formats.sealed import Package, SealedRefused, SealFault, open_sealed, seal
from services.formats.sealed.enveloping import enveloped
from services.formats.sealed.package import Parties, contained
from services.formats.sealed.signing import signed
from services.store.tables import OWN_KEY, SEALED_FILE, SETTING, UNIT
from services.store.transaction import Reading
from services.use_cases import addresses
from services.use_cases.open_sealed_file import (
    StoreOpened,
    TakenAs,
    opened_file,
    opening_keys,
    store_opened,
)
from services.use_cases.sealing_key_records import key_pair
from services.use_cases.unit_certificates import certificates_of_unit, remove_certificate
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import (
    OTHER,
    TwoHouses,
    certificate_in_use,
    claimed,
    opened,
    private_of,
    record,
    sealed,
    without_keys,
)


def pair_of(house: MessageWorld) -> KeyPair:
    (key,) = house.store.ask(lambda reading, _: reading.all(OWN_KEY), None, SYSTEM)
    return key_pair(key)


def stranger(house: MessageWorld, purpose: CertificatePurpose | None = None) -> KeyPair:
    private = private_of("stranger")
    holder = Holder("Fremmed")
    return KeyPair(private, self_signed(private, holder, purpose, house.clock.now()))


def taken_out(houses: TwoHouses) -> Package:
    """What we have written to the unit, as the unit holds it."""
    content = sealed(houses.ours, houses.ours.send())
    keys = houses.theirs.ask(opening_keys, None)
    return open_sealed(content, keys.keys, keys.trust, houses.theirs.clock.now()).package


def refusal(house: MessageWorld, content: bytes) -> tuple[SealFault, str]:
    with pytest.raises(SealedRefused) as refused:
        opened(house, content)
    assert house.inbound() == []
    assert house.ask(_came, None) == []
    return refused.value.fault, refused.value.code.value


def _came(reading: Reading, _: None) -> list[str]:
    return [one.id for one in reading.all(SEALED_FILE, "outgoing = 0")]


def test_a_file_for_another_key_is_not_for_us(houses: TwoHouses) -> None:
    package = taken_out(houses)
    now = houses.ours.clock.now()
    content = seal(package, pair_of(houses.ours), stranger(houses.ours).certificate, now)
    assert refusal(houses.theirs, content)[0] is SealFault.NOT_FOR_US


def test_our_own_file_is_told_to_be_ours(houses: TwoHouses) -> None:
    content = sealed(houses.ours, houses.ours.send())
    assert refusal(houses.ours, content)[0] is SealFault.OUR_OWN


def test_a_strangers_signature_is_not_believed(houses: TwoHouses) -> None:
    package = taken_out(houses)
    theirs, now = certificate_in_use(houses.theirs), houses.ours.clock.now()
    content = seal(package, stranger(houses.ours), theirs, now)
    assert refusal(houses.theirs, content) == (SealFault.OTHER_SIGNER, "S02")


def test_a_signature_resealed_for_another_is_seen(houses: TwoHouses) -> None:

    package, now = taken_out(houses), houses.ours.clock.now()
    key, ours = matching_key(pair_of(houses.ours))
    meant = certificate(stranger(houses.ours).certificate)
    parties = Parties(fingerprint(ours), fingerprint(meant))
    inner = signed(contained(package, parties), key, ours, now)
    content = enveloped(inner, certificate(certificate_in_use(houses.theirs)))
    assert refusal(houses.theirs, content)[0] is SealFault.RESEALED


@pytest.mark.parametrize("place", [0.5, 0.9, 0.999])
def test_a_changed_byte_is_seen(houses: TwoHouses, place: float) -> None:
    content = bytearray(sealed(houses.ours, houses.ours.send()))
    content[int(len(content) * place)] ^= 1
    with pytest.raises(SealedRefused):
        opened(houses.theirs, bytes(content))
    assert houses.theirs.inbound() == []


def test_a_certificate_out_of_its_time_is_not_believed(houses: TwoHouses) -> None:
    content = sealed(houses.ours, houses.ours.send())
    houses.theirs.clock.forward(timedelta(days=3 * 365))
    with pytest.raises(SealedRefused) as refused:
        opened(houses.theirs, content)
    assert refused.value.certificate is CertificateFault.EXPIRED


def test_a_certificate_that_was_taken_out_of_use_is_not_believed(houses: TwoHouses) -> None:
    content = sealed(houses.ours, houses.ours.send())
    (row,) = houses.theirs.ask(certificates_of_unit, OTHER)
    houses.theirs.run(remove_certificate, row.certificate.id)
    assert refusal(houses.theirs, content)[0] is SealFault.OTHER_SIGNER


def test_a_certificate_for_encryption_only_signs_nothing(houses: TwoHouses) -> None:
    only = stranger(houses.ours, CertificatePurpose.ENCRYPTION)
    record(houses.theirs, only.certificate)
    (row, *_) = houses.theirs.ask(certificates_of_unit, OTHER)
    assert (row.certificate.encrypts, row.certificate.signs) == (True, False)


def another_unit(house: MessageWorld, her_id: str) -> None:
    unit = Unit("third", "Skogheim TSB", house.clock.now(), her_id=her_id)
    house.do(lambda transaction: transaction.add(UNIT, unit))


def with_address(house: MessageWorld, unit: str, her_id: str) -> None:
    house.do(
        lambda transaction: transaction.replace(
            UNIT, replace(transaction.get(UNIT, unit), her_id=her_id)
        )
    )


def test_a_unit_can_not_speak_in_the_name_of_another(houses: TwoHouses) -> None:
    """The letter names our HER-id; at the unit that address belongs to somebody else than who signed."""

    houses.ours.do(
        lambda transaction: transaction.add(SETTING, Setting(addresses.HER_ID, '"8000017"'))
    )
    another_unit(houses.theirs, "8000017")
    content = sealed(houses.ours, houses.ours.send())
    assert refusal(houses.theirs, content) == (SealFault.OTHER_SENDER, "S02")
    with_address(houses.theirs, "third", "8000018")
    assert opened(houses.theirs, content).taken_as is TakenAs.MESSAGE


def test_a_message_for_another_house_is_rejected_and_the_receipt_says_so(houses: TwoHouses) -> None:
    with_address(houses.ours, OTHER, "8000055")
    content = sealed(houses.ours, houses.ours.send())
    taken = opened(houses.theirs, content)
    assert (taken.taken_as, taken.code) == (TakenAs.REJECTED, ReceiptCode.NO_SUCH_RECEIVER)
    assert houses.theirs.inbound() == []
    receipt = opened(houses.ours, sealed(houses.theirs, taken.receipt_id))
    assert receipt.taken_as is TakenAs.RECEIPT
    message = houses.ours.message(receipt.message_id)
    assert (message.state, message.refusal) == (MessageState.REJECTED, "E21")


def test_what_was_rejected_may_be_opened_again_when_the_cause_is_gone(houses: TwoHouses) -> None:

    with_address(houses.ours, OTHER, "8000055")
    content = sealed(houses.ours, houses.ours.send())
    opened(houses.theirs, content)
    houses.theirs.do(
        lambda transaction: transaction.add(SETTING, Setting(addresses.HER_ID, '"8000055"'))
    )
    assert opened(houses.theirs, content).taken_as is TakenAs.MESSAGE


def test_a_letter_that_can_not_be_read_is_rejected_without_a_receipt(houses: TwoHouses) -> None:
    now, theirs = houses.ours.clock.now(), certificate_in_use(houses.theirs)
    content = seal(Package(b"<MsgHead>"), pair_of(houses.ours), theirs, now)
    taken = opened(houses.theirs, content)
    assert (taken.taken_as, taken.receipt_id) == (TakenAs.REJECTED, "")
    assert taken.code is ReceiptCode.MALFORMED


@pytest.mark.parametrize(
    "broken",
    [
        lambda command: replace(command, came_how=" "),
        lambda command: replace(command, came_on=command.came_on + timedelta(days=1)),
    ],
)
def test_how_and_when_it_came_must_be_told(
    houses: TwoHouses, broken: Callable[[StoreOpened], StoreOpened]
) -> None:
    content = sealed(houses.ours, houses.ours.send())
    found = opened_file(content, houses.theirs.ask(opening_keys, None), houses.theirs.clock.now())
    command = StoreOpened(found, houses.theirs.clock.now().date(), "på e-post")
    with pytest.raises(Invalid):
        houses.theirs.run(store_opened, broken(command))


def test_nothing_is_opened_without_a_key(houses: TwoHouses) -> None:
    without_keys(houses.theirs)
    with pytest.raises(NotFound):
        houses.theirs.ask(opening_keys, None)


def test_nothing_secret_shows_itself(houses: TwoHouses) -> None:
    to_seal = claimed(houses.ours, houses.ours.send())
    keys = houses.ours.ask(opening_keys, None)
    shown = f"{to_seal} {keys}"
    assert "Jonas" not in shown
    assert "PRIVATE" not in shown
    assert "\\x" not in shown
