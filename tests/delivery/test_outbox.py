"""Queued, claimed, sent, settled: each step says only what is true."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from services.delivery.dispatcher import Step
from services.domain.consent import InformationKind
from services.domain.errors import (
    ConsentMissing,
    ConsentWithdrawn,
    Invalid,
    NotCovered,
    Reason,
    TransportRefused,
    TransportUnavailable,
)
from services.domain.journal import Action
from services.domain.letters import CAN_NOT_BE_WRITTEN, Letter
from services.domain.messages import Attachment, MessageState, Part, PartKind
from services.formats.kith_letters import read
from services.store.tables import CONSENT, MESSAGE, OUTBOX
from services.use_cases.outbox import CLAIM_LASTS, ClaimNext, claim_next
from services.use_cases.outbox_settle import Accepted, Settle, TryAgain, settle
from services.use_cases.outbox_stop import stop_queued_for
from services.use_cases.send_message import SendMessage, send_message
from tests.fakes.message_world import FakeTransport, MessageWorld, dispatcher


def outbox_size(world: MessageWorld) -> int:
    return int(world.ask(lambda reading, _: reading.value("SELECT count(*) FROM outbox"), None))


def letter_in(body: bytes) -> Letter:
    found = read(body)
    assert isinstance(found, Letter)
    return found


def test_a_queued_message_is_sent_once_and_its_state_says_so(world: MessageWorld) -> None:
    transport = FakeTransport()
    message_id = world.send("Hei.", PartKind.PLAN)
    assert world.message(message_id).state is MessageState.QUEUED
    assert dispatcher(world, transport).run_until_idle() == 1
    sent = world.message(message_id)
    assert (sent.state, sent.sent_at) == (MessageState.ACCEPTED, world.clock.moment)
    assert list(transport.taken) == [message_id]
    assert outbox_size(world) == 0


def test_what_leaves_is_what_was_written_with_its_consent(world: MessageWorld) -> None:
    transport = FakeTransport()
    message_id = world.send("Hei Liv.\nHybelen er klar.", PartKind.PLAN, PartKind.GOALS)
    dispatcher(world, transport).run_until_idle()
    letter = letter_in(transport.taken[message_id].body)
    assert [part.kind for part in letter.parts] == [PartKind.TEXT, PartKind.PLAN, PartKind.GOALS]
    assert letter.parts[1].lines == (
        "24. november 2026: utskriving til hybel Konnerud. Hos oss: Hanne.",
    )
    assert letter.consent is not None
    assert letter.consent.given_on.isoformat() == "2026-11-02"
    assert letter.patient is not None
    assert letter.patient.name == "Jonas Berg"


def test_what_left_is_in_the_journal_with_its_consent(world: MessageWorld) -> None:
    message_id = world.send()
    dispatcher(world, FakeTransport()).run_until_idle()
    rows = world.ask(
        lambda reading, action: reading.rows(
            "SELECT subject_id, changes FROM journal WHERE action = ?", action
        ),
        Action.SENT.value,
    )
    assert [row[0] for row in rows] == ["jonas"]
    assert message_id in rows[0][1]
    assert '"consent"' in rows[0][1]


def test_a_consent_withdrawn_behind_our_back_stops_the_claim(world: MessageWorld) -> None:
    transport = FakeTransport()
    message_id = world.send()
    world.withdraw()
    assert dispatcher(world, transport).step() is Step.NOTHING
    stopped = world.message(message_id)
    assert (stopped.state, stopped.refusal) == (MessageState.STOPPED, "consentwithdrawn")
    assert not stopped.may_have_left
    assert not transport.offered


def test_a_withdrawn_consent_stops_a_queued_message(world: MessageWorld) -> None:
    message_id = world.send()
    world.withdraw()
    world.do(lambda transaction: stop_queued_for(transaction, "jonas"))
    assert world.message(message_id).state is MessageState.STOPPED
    assert outbox_size(world) == 0


def test_a_consent_that_has_run_out_stops_the_claim(world: MessageWorld) -> None:
    message_id = world.send()
    world.clock.forward(timedelta(days=120))
    assert dispatcher(world, FakeTransport()).step() is Step.NOTHING
    assert world.message(message_id).refusal == "consentexpired"


def test_a_message_is_refused_at_the_gate_before_anything_is_stored(world: MessageWorld) -> None:
    world.withdraw()
    with pytest.raises(ConsentWithdrawn):
        world.send()
    rows = world.ask(lambda reading, _: reading.rows("SELECT 1 FROM conversation"), None)
    assert not rows


def test_a_busy_unit_is_tried_again_when_it_asked_to_be(world: MessageWorld) -> None:
    transport = FakeTransport(troubles=[TransportUnavailable("busy", 90.0, may_have_arrived=False)])
    message_id = world.send()
    sender = dispatcher(world, transport)
    assert sender.step() is Step.WAITS
    assert sender.step() is Step.NOTHING
    assert sender.next_due() == world.clock.moment + timedelta(seconds=90)
    world.clock.forward(timedelta(seconds=89))
    assert sender.step() is Step.NOTHING
    world.clock.forward(timedelta(seconds=1))
    assert sender.step() is Step.SENT
    assert list(transport.taken) == [message_id]


def test_a_refusal_is_final_and_says_its_code(world: MessageWorld) -> None:
    transport = FakeTransport(troubles=[TransportRefused("E21")])
    message_id = world.send()
    sender = dispatcher(world, transport)
    assert sender.step() is Step.REFUSED
    world.clock.forward(timedelta(days=3))
    assert sender.step() is Step.NOTHING
    refused = world.message(message_id)
    assert (refused.state, refused.refusal) == (MessageState.REFUSED, "E21")


def test_a_lost_response_is_sent_again_under_the_same_id(world: MessageWorld) -> None:
    transport = FakeTransport(lost_after_taking=[TransportUnavailable("cut_off")])
    message_id = world.send()
    sender = dispatcher(world, transport)
    assert sender.step() is Step.WAITS
    world.clock.forward(timedelta(minutes=1))
    assert sender.step() is Step.SENT
    assert transport.offered == [message_id, message_id]
    assert len(transport.taken) == 1


def test_a_message_stopped_after_a_try_without_answer_may_have_left(world: MessageWorld) -> None:
    transport = FakeTransport(lost_after_taking=[TransportUnavailable("timeout")])
    message_id = world.send()
    dispatcher(world, transport).step()
    world.withdraw()
    world.do(lambda transaction: stop_queued_for(transaction, "jonas"))
    assert world.message(message_id).may_have_left


def test_a_claim_that_nobody_settles_expires_and_is_made_again(world: MessageWorld) -> None:
    message_id = world.send()
    assert world.run(claim_next, ClaimNext()) is not None
    transport = FakeTransport()
    sender = dispatcher(world, transport)
    assert sender.step() is Step.NOTHING
    world.clock.forward(CLAIM_LASTS)
    assert sender.step() is Step.SENT
    assert list(transport.taken) == [message_id]


def test_a_new_session_frees_the_claims_of_one_that_died(world: MessageWorld) -> None:
    world.send()
    world.run(claim_next, ClaimNext())
    sender = dispatcher(world, FakeTransport())
    sender.begin()
    assert sender.step() is Step.SENT


def test_a_late_failure_of_an_old_claim_changes_nothing(world: MessageWorld) -> None:
    message_id = world.send()
    old = world.run(claim_next, ClaimNext())
    assert old is not None
    world.clock.forward(CLAIM_LASTS)
    dispatcher(world, FakeTransport()).step()
    late = TryAgain(world.clock.moment, "timeout", may_have_left=True)
    world.run(settle, Settle(old.entry_id, old.claim, late))
    assert world.message(message_id).state is MessageState.ACCEPTED


def test_an_acceptance_is_true_although_the_message_was_stopped_meanwhile(
    world: MessageWorld,
) -> None:
    message_id = world.send()
    claimed = world.run(claim_next, ClaimNext())
    assert claimed is not None
    world.withdraw()
    world.do(lambda transaction: stop_queued_for(transaction, "jonas"))
    assert world.message(message_id).may_have_left
    world.run(settle, Settle(claimed.entry_id, claimed.claim, Accepted()))
    left = world.message(message_id)
    assert (left.state, left.refusal) == (MessageState.ACCEPTED, "")


def test_a_clock_set_back_does_not_hold_a_message_for_ever(world: MessageWorld) -> None:
    world.clock.forward(timedelta(days=30))
    world.send()
    world.run(claim_next, ClaimNext())
    world.clock.forward(timedelta(days=-30))
    assert dispatcher(world, FakeTransport()).step() is Step.SENT


def test_an_urgent_message_goes_before_those_that_waited(world: MessageWorld) -> None:
    calm = world.send()
    hurry = replace(world.composed("Ring meg."), urgent=True, urgent_reason="skrives ut i dag")
    urgent = world.run(send_message, SendMessage(hurry))
    transport = FakeTransport()
    dispatcher(world, transport).run_until_idle()
    assert transport.offered == [urgent, calm]


def test_a_unit_that_never_answers_is_left_alone_for_a_while(world: MessageWorld) -> None:
    for _ in range(8):
        world.send()
    gone = TransportUnavailable("no_contact", None, may_have_arrived=False)
    transport = FakeTransport(troubles=[gone] * 100)
    sender = dispatcher(world, transport)
    assert sender.run_until_idle() == 5
    assert sender.next_due() == world.clock.moment + timedelta(minutes=1)
    transport.troubles.clear()
    world.clock.forward(timedelta(minutes=1))
    assert sender.run_until_idle() == 8


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"unit_id": ""}, "unit_id", Reason.MISSING),
        ({"participant_id": ""}, "participant_id", Reason.MISSING),
        ({"purpose": None}, "purpose", Reason.MISSING),
        ({"theme": " "}, "theme", Reason.MISSING),
        ({"text": " "}, "text", Reason.MISSING),
        ({"text": "x" * 8001}, "text", Reason.TOO_LONG),
        ({"urgent": True}, "urgent_reason", Reason.MISSING),
    ],
)
def test_what_is_missing_in_a_message_is_said_at_its_field(
    world: MessageWorld, change: dict[str, object], field: str, reason: Reason
) -> None:
    composed = world.composed()
    changed = replace(composed, **change)  # type: ignore[arg-type]  # each case names its own field
    with pytest.raises(Invalid) as caught:
        world.run(send_message, SendMessage(changed))
    assert (caught.value.field, caught.value.reason) == (field, reason)


def test_a_part_with_nothing_in_it_can_not_be_sent(world: MessageWorld) -> None:
    with pytest.raises(Invalid) as caught:
        world.send("Hei.", PartKind.ATTENDANCE)
    assert caught.value.field == "parts"


def test_the_gate_refuses_a_person_without_a_consent_to_this_unit(world: MessageWorld) -> None:
    world.do(lambda transaction: transaction.remove(CONSENT, "consent"))
    with pytest.raises(ConsentMissing):
        world.send()


def test_the_gate_names_the_kinds_that_are_not_covered(world: MessageWorld) -> None:
    narrow = frozenset({InformationKind.GOALS})
    world.do(
        lambda transaction: transaction.replace(
            CONSENT, replace(transaction.get(CONSENT, "consent"), kinds=narrow)
        )
    )
    with pytest.raises(NotCovered) as caught:
        world.send("Hei.", PartKind.GOALS, PartKind.PLAN)
    assert caught.value.kinds == ("plan",)
    assert not world.ask(lambda reading, _: reading.all(OUTBOX), None)


def test_a_message_whose_file_is_gone_is_refused_and_holds_up_no_other(world: MessageWorld) -> None:
    lost, other = world.send(), world.send()
    gone = Attachment("plan.pdf", "application/pdf", 3, "d" * 64)
    file = Part(PartKind.ATTACHMENT, "Vedlegg", ("plan.pdf",), attachment=gone)
    world.do(
        lambda transaction: transaction.replace(
            MESSAGE, replace(transaction.get(MESSAGE, lost), parts=(file,))
        )
    )
    dispatcher(world, FakeTransport()).run_until_idle()
    assert world.message(other).state is MessageState.ACCEPTED
    found = world.message(lost)
    assert (found.state, found.refusal) == (MessageState.REFUSED, CAN_NOT_BE_WRITTEN)
