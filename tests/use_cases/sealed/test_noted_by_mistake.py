"""What was noted by hand and was a mistake: taken back or corrected, and every state stays true."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from services.domain.errors import Invalid, NotFound, WrongState
from services.domain.journal import Action
from services.domain.messages import Message, MessageState, OutboxKind, overdue
from services.domain.sealed_files import NOTE_TAKEN_BACK
from services.store.tables import HAND_NOTE
from services.use_cases.files_to_carry import CarryStep, carry_of, files_to_carry
from services.use_cases.hand_carried import (
    CorrectCarried,
    NoteCarried,
    NoteTold,
    TakeBackCarried,
    correct_carried,
    note_carried,
    note_told,
    take_back_carried,
)
from services.use_cases.hand_receipts import (
    NoteNotTaken,
    NoteSaid,
    note_not_taken,
    note_receipt,
    note_understood,
)
from services.use_cases.notes_taken_back import TakeBackNote, take_back_note
from services.use_cases.outbox_stop import stop_queued_for
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import TwoHouses, opened, sealed, waiting

Note = Callable[[MessageWorld, str], str]


def said(house: MessageWorld, message_id: str) -> NoteSaid:
    return NoteSaid(message_id, house.clock.now().date(), "på telefon", "Liv Nygård")


def received(house: MessageWorld, message_id: str) -> str:
    return house.run(note_receipt, said(house, message_id))


def understood(house: MessageWorld, message_id: str) -> str:
    return house.run(note_understood, said(house, message_id))


def not_taken(house: MessageWorld, message_id: str) -> str:
    return house.run(note_not_taken, NoteNotTaken(said(house, message_id), "Feil sted"))


NOTES: tuple[Note, ...] = (received, understood, not_taken)


def made(house: MessageWorld, *, delivered: bool = True) -> str:
    message_id = house.send()
    sealed(house, message_id)
    if delivered:
        today = house.clock.now().date()
        house.run(note_carried, NoteCarried(message_id, today, "på minnepinne"))
    return message_id


def take_back(house: MessageWorld, note_id: str) -> MessageState | None:
    return house.run(take_back_note, TakeBackNote(note_id))


def step(house: MessageWorld, message_id: str) -> CarryStep | None:
    carry = house.ask(carry_of, message_id)
    assert carry is not None
    return carry.step


@pytest.mark.parametrize("note", NOTES)
def test_a_note_taken_back_leaves_the_message_as_it_was(houses: TwoHouses, note: Note) -> None:
    ours = houses.ours
    message_id = made(ours)
    before = ours.message(message_id)
    note_id = note(ours, message_id)
    ours.clock.forward(timedelta(days=2))
    assert take_back(ours, note_id) is MessageState.ACCEPTED
    assert ours.message(message_id) == before
    carry = ours.ask(carry_of, message_id)
    assert carry is not None
    assert carry.said == ()
    with pytest.raises(NotFound):
        take_back(ours, note_id)
    ours.clock.forward(timedelta(days=3))
    assert overdue(ours.message(message_id), ours.clock.now())


@pytest.mark.parametrize("note", NOTES)
def test_what_only_the_note_said_to_have_left_waits_again(houses: TwoHouses, note: Note) -> None:
    ours = houses.ours
    message_id = made(ours, delivered=False)
    note_id = note(ours, message_id)
    assert waiting(ours) == []
    assert take_back(ours, note_id) is MessageState.QUEUED
    assert ours.message(message_id).sent_at is None
    assert step(ours, message_id) is CarryStep.TO_CARRY
    assert [entry.id for entry in waiting(ours)] == [message_id]


def test_what_waits_again_without_a_consent_is_stopped(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = made(ours, delivered=False)
    note_id = received(ours, message_id)
    ours.withdraw(ours.consent)
    ours.do(lambda transaction: stop_queued_for(transaction, "jonas"))
    assert take_back(ours, note_id) is MessageState.STOPPED
    assert step(ours, message_id) is CarryStep.DESTROY


def test_of_two_notes_the_other_one_still_stands(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = made(ours, delivered=False)
    first, second = received(ours, message_id), understood(ours, message_id)
    assert take_back(ours, first) is MessageState.ACCEPTED
    message = ours.message(message_id)
    assert (message.receipt_at, message.understood_by) == (None, "Liv Nygård")
    assert take_back(ours, second) is MessageState.QUEUED


def test_the_journal_keeps_the_note_and_who_took_it_back(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = made(ours)
    note_id = received(ours, message_id)
    take_back(ours, note_id)
    lines = ours.ask(
        lambda reading, _: reading.journal_lines(
            "subject_kind = ? AND subject_id = ?", HAND_NOTE.name, note_id
        ),
        None,
    )
    assert [line.action for line in lines] == [Action.CREATED, Action.REMOVED]
    assert "Liv Nygård" in lines[-1].changes
    told = ours.ask(
        lambda reading, _: reading.journal_lines("subject_id = 'jonas' AND action = 'undone'"), None
    )
    assert [line.reason for line in told] == [NOTE_TAKEN_BACK]


def test_what_the_units_own_file_has_told_since_is_not_taken_back(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    message_id = ours.send()
    content = sealed(ours, message_id)
    note_id = received(ours, message_id)
    taken = opened(theirs, content)
    ours.clock.forward(timedelta(hours=1))
    opened(ours, sealed(theirs, taken.receipt_id))
    with pytest.raises(WrongState):
        take_back(ours, note_id)
    carry = ours.ask(carry_of, message_id)
    assert carry is not None
    assert [one.may_be_taken_back for one in carry.said] == [False]


def owed(houses: TwoHouses) -> str:
    """The entry of a receipt that the other house is to have."""
    theirs = houses.theirs
    return opened(houses.ours, sealed(theirs, theirs.send())).receipt_id


def test_what_we_had_not_told_after_all_is_owed_again(houses: TwoHouses) -> None:
    ours = houses.ours
    entry_id = owed(houses)
    [before] = waiting(ours)
    today = ours.clock.now().date()
    note_id = ours.run(note_told, NoteTold(entry_id, today, "på telefon"))
    assert waiting(ours) == []
    assert take_back(ours, note_id) is None
    assert waiting(ours) == [before]
    assert opened(houses.theirs, sealed(ours, entry_id)).taken_as == "receipt"


def test_a_receipt_that_was_not_delivered_after_all_waits_again(houses: TwoHouses) -> None:
    ours = houses.ours
    entry_id = owed(houses)
    sealed(ours, entry_id)
    today = ours.clock.now().date()
    ours.run(note_carried, NoteCarried(entry_id, today, "på minnepinne"))
    assert waiting(ours) == []
    assert ours.run(take_back_carried, TakeBackCarried(entry_id)) is MessageState.QUEUED
    [listed] = ours.ask(files_to_carry, None)
    assert (listed.kind, listed.step) == (OutboxKind.RECEIPT, CarryStep.TO_CARRY)
    with pytest.raises(NotFound):
        ours.run(take_back_carried, TakeBackCarried(entry_id))


def corrected(house: MessageWorld, message_id: str, days: int, how: str = "i skranken") -> Message:
    day = house.clock.now().date() + timedelta(days=days)
    house.run(correct_carried, CorrectCarried(message_id, day, how))
    return house.message(message_id)


def test_the_day_and_way_of_a_delivery_are_corrected_and_undone(houses: TwoHouses) -> None:
    ours = houses.ours
    ours.clock.forward(timedelta(days=3))
    message_id = ours.send()
    ours.clock.forward(timedelta(days=4))
    sealed(ours, message_id)
    ours.run(note_carried, NoteCarried(message_id, ours.clock.now().date(), "på minnepinne"))
    message = corrected(ours, message_id, -3)
    assert message.sent_at is not None
    assert message.sent_at.date() == ours.clock.now().date() - timedelta(days=3)
    carry = ours.ask(carry_of, message_id)
    assert carry is not None
    assert carry.files[0].carried_how == "i skranken"
    ours.clock.forward(timedelta(days=2))
    assert overdue(ours.message(message_id), ours.clock.now())


@pytest.mark.parametrize(("days", "how"), [(1, "x"), (-9, "x"), (0, " ")])
def test_a_correction_must_be_able_to_be(houses: TwoHouses, days: int, how: str) -> None:
    message_id = made(houses.ours)
    with pytest.raises(Invalid):
        corrected(houses.ours, message_id, days, how)


def test_a_delivery_is_not_corrected_to_after_the_unit_had_it(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = made(ours)
    received(ours, message_id)
    ours.clock.forward(timedelta(days=2))
    with pytest.raises(Invalid):
        corrected(ours, message_id, 0)


def test_what_nobody_has_delivered_is_not_corrected(houses: TwoHouses) -> None:
    message_id = made(houses.ours, delivered=False)
    with pytest.raises(WrongState):
        corrected(houses.ours, message_id, 0)
