"""What Today is told of the way through the health network: why, since when and what waits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from services.domain.messages import MessageState, OutboxKind
from services.domain.ways import Way
from services.store.tables import CENTRE, LINE_TROUBLE, OUTBOX
from services.store.transaction import Transaction
from services.use_cases.centre_address import centre_address, set_centre_address
from services.use_cases.line_standing import LineStanding, Standstill, line_standing
from services.use_cases.line_trouble import forget_trouble
from services.use_cases.outbox import ClaimNext, claim_next
from services.use_cases.outbox_settle import Settle, TryAgain, settle
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.today import today_view
from tests.fakes.message_world import CENTRE_ADDRESS, CENTRE_ID, MessageWorld, world
from tests.fakes.network_line import HeardLine
from tests.fakes.network_world import BY_LEADER, connected, go_well, set_in_use
from tests.fakes.time import REFERENCE

__all__ = ["world"]


@pytest.fixture
def real(world: MessageWorld) -> MessageWorld:
    connected(world)
    world.unit = "real"
    return world


def standing(world: MessageWorld) -> LineStanding | None:
    told = world.ask(line_standing, None)
    assert world.ask(today_view, None).line == told
    return told


def send(world: MessageWorld, *, urgent: bool = False) -> str:
    composed = world.composed()
    if urgent:
        composed = replace(composed, urgent=True, urgent_reason="Skrives ut i dag.")
    return world.run(send_message, SendMessage(composed))


def move(world: MessageWorld, her_id: str) -> None:
    """Another HER-id from now on."""
    known = world.store.ask(centre_address, None, BY_LEADER).address
    world.store.run(set_centre_address, replace(known, her_id=her_id), BY_LEADER)


def test_nothing_is_told_while_all_is_well(real: MessageWorld) -> None:
    send(real)
    HeardLine(real).says("", 30)
    assert standing(real) is None


def test_a_hiccup_is_neither_told_nor_kept(real: MessageWorld) -> None:
    line = HeardLine(real)
    before = real.ask(lambda reading, _: reading.value("SELECT max(seq) FROM journal"), None)
    for _ in range(20):
        line.says("token_invalid_client", 0.75)
        line.says("", 0.25)
    assert standing(real) is None
    after = real.ask(lambda reading, _: reading.value("SELECT max(seq) FROM journal"), None)
    assert after == before, "nothing was written down"


@pytest.mark.parametrize(
    "cause",
    [
        "token_invalid_client", "unauthorised", "forbidden", "locked", "wrong_certificate",
        "clock_wrong", "not_a_her_id", "unusable_key", "redirect",
    ],
)  # fmt: skip
def test_what_a_person_must_mend_is_told_after_two_minutes_with_what_waits(
    real: MessageWorld, cause: str
) -> None:
    send(real)
    real.clock.forward(timedelta(minutes=1))
    send(real, urgent=True)
    line = HeardLine(real)
    line.says(cause, 1.75)
    assert standing(real) is None
    line.says(cause, 0.25)
    told = standing(real)
    assert told is not None
    assert (told.why, told.cause) == (Standstill.TROUBLE, cause)
    assert told.since == REFERENCE + timedelta(minutes=1)
    assert (told.waiting.letters, told.waiting.urgent, told.waiting.oldest) == (2, 1, REFERENCE)
    assert line.failures == []


def test_a_host_that_is_away_is_told_after_a_quarter_of_an_hour(real: MessageWorld) -> None:
    line = HeardLine(real)
    line.says("no_contact", 14.75)
    assert standing(real) is None
    line.says("timeout", 0.25)
    told = standing(real)
    assert told is not None
    assert not told.waiting, "nothing waits: it is told all the same, since nothing comes in"
    assert line.calls == 0


def test_with_something_urgent_it_is_told_sooner_and_a_person_is_called_once(
    real: MessageWorld,
) -> None:
    send(real, urgent=True)
    line = HeardLine(real)
    line.says("no_contact", 4.75)
    assert (standing(real), line.calls) == (None, 0)
    line.says("no_contact", 30)
    assert standing(real) is not None
    assert line.calls == 1


def test_it_goes_by_itself_when_the_line_works_and_what_waited_is_tried_at_once(
    real: MessageWorld,
) -> None:
    message_id = send(real)
    claimed = real.run(claim_next, ClaimNext(Way.HELSENETT))
    assert claimed is not None
    in_an_hour = TryAgain(REFERENCE + timedelta(hours=1), "token_invalid_client", False)
    real.run(settle, Settle(claimed.entry_id, claimed.claim, in_an_hour))
    line = HeardLine(real)
    line.says("token_invalid_client", 5)
    assert standing(real) is not None
    line.says("")
    assert standing(real) is None
    again = real.run(claim_next, ClaimNext(Way.HELSENETT))
    assert again is not None
    assert again.entry_id == message_id


def test_a_pause_that_the_server_asked_for_is_kept_also_when_the_line_works_again(
    real: MessageWorld,
) -> None:
    send(real)
    claimed = real.run(claim_next, ClaimNext(Way.HELSENETT))
    assert claimed is not None
    busy = TryAgain(REFERENCE + timedelta(hours=1), "busy", False)
    real.run(settle, Settle(claimed.entry_id, claimed.claim, busy))
    line = HeardLine(real)
    line.says("no_contact", 20)
    line.says("")
    assert real.run(claim_next, ClaimNext(Way.HELSENETT)) is None


def test_trouble_of_an_earlier_session_is_told_still_with_when_it_began(
    real: MessageWorld,
) -> None:
    HeardLine(real).says("no_contact", 10)
    real.clock.forward(timedelta(hours=15))
    assert standing(real) is None, "it was not told yet"
    line = HeardLine(real)
    line.says("no_contact", 1)
    told = standing(real)
    assert told is not None
    assert told.since == REFERENCE
    HeardLine(real).says("")
    assert standing(real) is None, "the first answer of a session ends what an earlier one told"


def test_another_connection_begins_without_it(real: MessageWorld) -> None:
    HeardLine(real).says("locked", 3)
    real.run(forget_trouble, Way.HELSENETT)
    assert standing(real) is None


def test_letters_that_are_not_taken_while_the_line_works_are_told_by_their_cause(
    real: MessageWorld,
) -> None:
    send(real)
    told = None
    for minutes in (0, 1, 14, 16):
        real.clock.moment = REFERENCE + timedelta(minutes=minutes)
        claimed = real.run(claim_next, ClaimNext(Way.HELSENETT))
        assert claimed is not None
        assert standing(real) is None, "it is on its way"
        again = TryAgain(real.clock.now() + timedelta(seconds=30), "forbidden", False)
        real.run(settle, Settle(claimed.entry_id, claimed.claim, again))
        told = standing(real)
        assert (told is not None) == (minutes >= 15)
    assert told is not None
    assert (told.why, told.cause, told.waiting.letters) == (Standstill.STUCK, "forbidden", 1)


def test_a_changed_her_id_is_told_at_once_with_what_waits_until_it_is_tried(
    real: MessageWorld,
) -> None:
    message_id = send(real)
    real.clock.forward(timedelta(hours=1))
    move(real, "8000777")
    told = standing(real)
    assert told is not None
    assert told.why is Standstill.ADDRESS_CHANGED
    assert (told.tried_for, told.her_id) == (CENTRE_ADDRESS, "8000777")
    assert told.since == REFERENCE + timedelta(hours=1)
    assert told.waiting.letters == 1
    go_well(real)
    assert standing(real) is None
    claimed = real.run(claim_next, ClaimNext(Way.HELSENETT))
    assert claimed is not None
    assert (claimed.entry_id, claimed.sender) == (message_id, "8000777")


def test_the_former_her_id_put_back_needs_no_new_trial(real: MessageWorld) -> None:
    move(real, "8000777")
    move(real, CENTRE_ADDRESS)
    assert standing(real) is None


def test_a_her_id_that_was_taken_away_is_told_too(real: MessageWorld) -> None:
    move(real, "")
    told = standing(real)
    assert told is not None
    assert (told.why, told.her_id) == (Standstill.ADDRESS_CHANGED, "")


def test_switched_off_is_news_only_where_something_waits(real: MessageWorld) -> None:
    set_in_use(real, on=False)
    assert standing(real) is None
    set_in_use(real)
    message_id = send(real)
    set_in_use(real, on=False)
    told = standing(real)
    assert told is not None
    assert (told.why, told.waiting.letters) == (Standstill.SWITCHED_OFF, 1)
    assert real.message(message_id).state is MessageState.QUEUED


def test_a_practice_centre_is_told_nothing(real: MessageWorld) -> None:
    HeardLine(real).says("locked", 3)

    def practise(transaction: Transaction) -> None:
        transaction.replace(CENTRE, replace(transaction.get(CENTRE, CENTRE_ID), practice=True))

    real.do(practise)
    assert standing(real) is None


def test_receipts_that_wait_are_counted_apart(real: MessageWorld) -> None:
    send(real)

    def owe(transaction: Transaction) -> None:
        entry = transaction.all(OUTBOX)[0]
        transaction.replace(OUTBOX, replace(entry, kind=OutboxKind.RECEIPT))

    real.do(owe)
    HeardLine(real).says("locked", 3)
    told = standing(real)
    assert told is not None
    assert (told.waiting.letters, told.waiting.receipts) == (0, 1)
    assert real.ask(lambda reading, _: len(reading.all(LINE_TROUBLE)), None) == 1


def test_a_line_made_for_the_former_her_id_is_given_nothing_any_more(real: MessageWorld) -> None:
    message_id = send(real)
    move(real, "8000777")
    former = ClaimNext(Way.HELSENETT, sender=CENTRE_ADDRESS)
    assert real.run(claim_next, former) is None
    assert real.message(message_id).state is MessageState.QUEUED
    move(real, CENTRE_ADDRESS)
    assert real.run(claim_next, former) is not None
