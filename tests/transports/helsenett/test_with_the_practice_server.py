"""The transport and the practice server together: receipts, marks, locks, renewals, and what never shows."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from services.domain.errors import TransportRefused, TransportUnavailable
from services.domain.letters import Receipt
from services.domain.messages import ReceiptStatus
from services.domain.practice import PracticeBehaviour, PracticeFault
from services.ports import IncomingBatch, OutgoingEnvelope
from services.practice_unit.edi.held import Told
from services.transports.helsenett.access import Access
from services.transports.helsenett.cursor import Cursor
from services.transports.helsenett.edi import EdiTransport
from services.transports.helsenett.helseid import HelseId
from tests.fakes.edi_world import CENTRE, CLIENT, CODEC, SOURCE, UNIT, EdiWorld, envelope, letter
from tests.fakes.time import REFERENCE, FakeClock
from tests.transports.helsenett.test_helseid import tokens_asked, watched

OURS = envelope(letter())
NATIONAL_ID = "17057398754"


def receipt_for(come_reference: str, status: ReceiptStatus, code: str = "") -> OutgoingEnvelope:
    said = Receipt("0d0d0d0d-0000-4000-8000-00000000beef", "m", status, REFERENCE, code)
    return replace(OURS, message_id=said.message_id, reference=come_reference, receipt=said)


def is_downloaded(world: EdiWorld, batch: IncomingBatch) -> bool:
    held = world.unit._office.message(batch.envelopes[0].reference)
    return held is not None and held.downloaded


def test_a_receipt_comes_without_a_body_and_says_which_message_it_is_for(world: EdiWorld) -> None:
    reference = world.transport.send(OURS).reference
    [come] = world.transport.receive("").envelopes
    assert come.receipt is not None
    assert (come.sender, come.receiver, come.reference) == (UNIT, CENTRE, reference)
    assert (come.receipt.regarding, come.receipt.status) == (OURS.message_id, ReceiptStatus.OK)
    assert come.receipt.message_id == come.message_id
    assert come.body == b""


def test_a_negative_receipt_brings_its_code(world: EdiWorld) -> None:
    world.unit.behave(PracticeBehaviour.NEGATIVE_RECEIPT)
    world.transport.send(OURS)
    [come] = world.transport.receive("").envelopes
    assert come.receipt is not None
    assert (come.receipt.status, come.receipt.code) == (ReceiptStatus.REJECTED, "E36")


def test_another_start_learns_which_message_a_receipt_is_for_from_the_server(
    world: EdiWorld,
) -> None:
    world.transport.send(OURS)
    later = world.transport_to(world.url)
    [come] = later.receive("").envelopes
    assert come.receipt is not None
    assert come.receipt.regarding == OURS.message_id
    later.close()


def test_a_delivery_that_the_network_gave_up_is_a_rejection(world: EdiWorld) -> None:
    world.unit.behave(PracticeBehaviour.SILENT)
    reference = world.transport.send(OURS).reference
    held = world.unit._office.message(reference)
    assert held is not None
    held.delivery = "Rejected"
    [come] = world.transport.receive("").envelopes
    assert come.receipt is not None
    assert (come.receipt.status, come.receipt.code) == (ReceiptStatus.REJECTED, "X99")


def test_many_changes_of_one_message_are_asked_about_once(world: EdiWorld) -> None:
    world.transport.send(OURS)
    with watched(world) as seen:
        world.transport.receive("")
    assert [asked.path for asked, _ in seen].count("/notifications") == 1
    assert len(seen) == 2


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [
        (ReceiptStatus.OK, "", ("Ok", ())),
        (ReceiptStatus.REJECTED, "E36", ("Rejected", ("E36",))),
        (ReceiptStatus.OK_WITH_ERRORS, "E31", ("OkErrorInMessagePart", ("E31",))),
    ],
)
def test_our_receipt_is_written_by_the_server_from_what_we_say(
    world: EdiWorld, status: ReceiptStatus, code: str, said: tuple[str, tuple[str, ...]]
) -> None:
    world.unit.say(letter(), UNIT, CENTRE)
    [come] = world.transport.receive("").envelopes
    world.transport.acknowledge(receipt_for(come.reference, status, code))
    [taken] = world.unit.receipts()
    assert taken.receipt is not None
    assert (taken.receipt.status, taken.receipt.codes) == said
    assert taken.reference == come.reference


def test_a_rejection_without_a_code_is_refused_by_the_server(world: EdiWorld) -> None:
    world.unit.say(letter(), UNIT, CENTRE)
    [come] = world.transport.receive("").envelopes
    with pytest.raises(TransportRefused):
        world.transport.acknowledge(receipt_for(come.reference, ReceiptStatus.REJECTED))


def test_a_message_is_marked_as_downloaded_once_it_is_stored(world: EdiWorld) -> None:
    world.unit.say(letter(), UNIT, CENTRE)
    batch = world.transport.receive("")
    assert not is_downloaded(world, batch)
    with watched(world) as seen:
        world.transport.receive(batch.cursor)
        world.transport.receive(batch.cursor)
    assert is_downloaded(world, batch)
    assert [asked.method for asked, _ in seen] == ["PUT", "GET", "GET"]


def test_what_an_earlier_start_stored_is_marked_by_the_next(world: EdiWorld) -> None:
    world.unit.say(letter(), UNIT, CENTRE)
    batch = world.transport.receive("")
    later = world.transport_to(world.url)
    assert later.receive(batch.cursor).envelopes == ()
    assert is_downloaded(world, batch)
    later.close()


def test_what_was_not_stored_is_not_marked_and_comes_again(world: EdiWorld) -> None:
    world.unit.say(letter(), UNIT, CENTRE)
    first = world.transport.receive("")
    later = world.transport_to(world.url)
    assert later.receive("") == first
    later.close()
    assert not is_downloaded(world, first)


def test_an_address_locked_to_another_client_is_told_as_such(world: EdiWorld) -> None:
    other = EdiTransport(
        Access(world.url, _other_client(world), SOURCE, world.clock),
        CENTRE,
        SOURCE,
        CODEC.kind_of,
        world.clock,
    )
    for act in (
        lambda: other.configure(lock=True),
        lambda: other.send(OURS),
        lambda: other.receive(""),
    ):
        with pytest.raises(TransportUnavailable) as caught:
            act()
        assert (caught.value.cause, caught.value.may_have_arrived) == ("locked", False)
    world.transport.api.give_up(CENTRE)
    other.configure(lock=False)
    assert other.send(OURS).reference
    other.close()


def _other_client(world: EdiWorld) -> HelseId:
    world.unit.register("another-client", world.pair.public_jwk())
    return world.helseid_as(world.pair, client_id="another-client")


@pytest.mark.parametrize("fault", [PracticeFault.NONCE_CHANGED, PracticeFault.TOKEN_ENDED])
def test_a_changed_nonce_or_an_ended_token_is_renewed_without_a_try_lost(
    world: EdiWorld, fault: PracticeFault
) -> None:
    world.unit.fail(fault)
    with watched(world) as seen:
        assert world.transport.send(OURS).reference
    statuses = [said.status for asked, said in seen if asked.path == "/messages"]
    assert statuses == [401, 202]
    renewed = fault is PracticeFault.TOKEN_ENDED
    assert bool(tokens_asked(seen)) is renewed
    assert len(world.unit.taken()) == 1


@pytest.mark.parametrize(
    ("fault", "cause", "retry_after", "may_have_arrived"),
    [
        (PracticeFault.LOCKED, "locked", None, False),
        (PracticeFault.TOO_MANY, "busy", 1.0, False),
        (PracticeFault.SERVER_ERROR, "status_500", None, True),
    ],
)
def test_each_fault_is_told_and_over_when_it_is_over(
    world: EdiWorld,
    fault: PracticeFault,
    cause: str,
    retry_after: float | None,
    may_have_arrived: bool,
) -> None:
    world.unit.fail(fault)
    for _ in range(2):
        with pytest.raises(TransportUnavailable) as caught:
            world.transport.send(OURS)
        trouble = caught.value
        assert (trouble.cause, trouble.retry_after) == (cause, retry_after)
        assert trouble.may_have_arrived is may_have_arrived
    assert world.unit.taken() == ()
    if fault is PracticeFault.LOCKED:
        world.unit.fail(PracticeFault.NONE)
    assert world.transport.send(OURS).reference
    assert len(world.unit.taken()) == 1


def test_a_lost_response_is_healed_by_the_same_message_again(world: EdiWorld) -> None:
    world.unit.behave(PracticeBehaviour.LOST_RESPONSE)
    with pytest.raises(TransportUnavailable) as caught:
        world.transport.send(OURS)
    assert (caught.value.cause, caught.value.may_have_arrived) == ("cut_off", True)
    world.transport.send(OURS)
    assert [taken.message_id for taken in world.unit.taken()] == [OURS.message_id]
    come = world.transport.receive("").envelopes
    assert {each.receipt.regarding for each in come if each.receipt} == {OURS.message_id}


def test_a_letter_delivered_twice_comes_twice_with_one_message_id(world: EdiWorld) -> None:
    for _ in range(2):
        world.unit.say(letter(), UNIT, CENTRE)
    first, second = world.transport.receive("").envelopes
    assert first.message_id == second.message_id
    assert first.reference != second.reference


def test_a_token_is_shared_and_proofs_are_not(world: EdiWorld) -> None:
    with watched(world) as seen:
        for number in range(5):
            world.transport.send(envelope(letter(number + 1)))
        other = world.transport_to(world.url)
        other.receive("")
        other.close()
    assert tokens_asked(seen) == []
    proofs = [asked.header("DPoP") for asked, _ in seen]
    assert len(set(proofs)) == len(proofs)
    assert len({asked.header("Authorization") for asked, _ in seen}) == 1


def test_a_token_that_ends_between_two_messages_costs_nothing(world: EdiWorld) -> None:
    clock = world.clock
    assert isinstance(clock, FakeClock)
    for number in range(4):
        world.transport.send(envelope(letter(number + 1)))
        clock.forward(timedelta(minutes=11))
    assert len(world.unit.taken()) == 4


def test_a_national_id_is_in_no_address_no_log_and_no_exception(
    world: EdiWorld, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    said = replace(letter(text=f"Fødselsnummer {NATIONAL_ID}"), theme=NATIONAL_ID)
    troubles: list[BaseException] = []
    with watched(world) as seen:
        world.transport.send(envelope(said))
        world.unit.say(said, UNIT, CENTRE)
        cursor = world.transport.receive("").cursor
        world.transport.receive(cursor)
        world.unit.fail(PracticeFault.LOCKED)
        with pytest.raises(TransportUnavailable) as caught:
            world.transport.send(envelope(said))
        troubles.append(caught.value)
    for asked, answered in seen:
        about = f"{asked.url}{asked.query}{asked.headers}{asked!r}{answered.headers}"
        assert NATIONAL_ID not in about
        assert said.theme not in about
    assert NATIONAL_ID not in caplog.text + repr(troubles)
    assert CLIENT not in caplog.text


def test_offsets_have_gaps_and_only_grow(world: EdiWorld) -> None:
    for number in range(30):
        world.unit.say(letter(number + 1), UNIT, CENTRE)
    notices = world.unit._office.after(frozenset({int(CENTRE)}), 0, 100)
    offsets = [notice.offset for notice in notices]
    steps = [later - earlier for earlier, later in pairwise(offsets)]
    assert min(steps) >= 1
    assert max(steps) > 1
    assert {notice.tells for notice in notices} == {Told.NEW_MESSAGE}
    assert Cursor.read(world.transport.receive("").cursor).offset == offsets[-1]
