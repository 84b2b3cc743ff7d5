"""A unit says by word of mouth that it did not take a message whose file was carried to it."""

from __future__ import annotations

import pytest

from services.domain.errors import Invalid, WrongState
from services.domain.messages import MessageState
from services.domain.sealed_files import NOT_TAKEN_SAID, HandNoteKind
from services.use_cases.conversation_list import (
    ConversationChip,
    ListAsked,
    ListView,
    list_conversations,
)
from services.use_cases.files_to_carry import carry_of
from services.use_cases.hand_carried import NoteCarried, note_carried
from services.use_cases.hand_receipts import (
    NoteNotTaken,
    NoteSaid,
    note_not_taken,
    note_receipt,
    note_understood,
)
from services.use_cases.messages import MarkMessage, mark_handled
from services.use_cases.undo import undo
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import TwoHouses, sealed


def delivered(house: MessageWorld) -> str:
    """A message whose file was carried to the unit; its id."""
    message_id = house.send()
    sealed(house, message_id)
    today = house.clock.now().date()
    house.run(note_carried, NoteCarried(message_id, today, "på minnepinne"))
    return message_id


def test_what_the_unit_says_it_did_not_take_is_rejected_and_waits_for_somebody(
    houses: TwoHouses,
) -> None:
    ours = houses.ours
    message_id = delivered(ours)
    said = NoteSaid(message_id, ours.clock.now().date(), "på telefon", "Liv Nygård")
    outcome = ours.store.run(
        note_not_taken, NoteNotTaken(said, " Filen lot seg ikke åpne "), ours.actor
    )
    message = ours.message(message_id)
    assert (message.state, message.refusal, message.handled) == (
        MessageState.REJECTED, NOT_TAKEN_SAID, False,
    )  # fmt: skip
    [row] = ours.ask(list_conversations, ListAsked(ListView.OUTBOX))
    assert row.chip is ConversationChip.REJECTED
    told = ours.ask(carry_of, message_id)
    assert told is not None
    assert [(one.kind, one.why, one.told_by) for one in told.said] == [
        (HandNoteKind.NOT_TAKEN, "Filen lot seg ikke åpne", "Liv Nygård")
    ]
    for note in (note_receipt, note_understood):
        with pytest.raises(WrongState):
            ours.run(note, said)
    with pytest.raises(WrongState):
        ours.run(note_not_taken, NoteNotTaken(said, "En gang til"))
    ours.run(mark_handled, MarkMessage(message_id))
    assert ours.ask(list_conversations, ListAsked(ListView.OUTBOX)) == ()
    assert outcome.undo is not None


def test_not_taken_said_by_mistake_can_be_undone(houses: TwoHouses) -> None:
    ours = houses.ours
    message_id = delivered(ours)
    said = NoteSaid(message_id, ours.clock.now().date(), "på telefon")
    outcome = ours.store.run(note_not_taken, NoteNotTaken(said, "Feil sted"), ours.actor)
    assert outcome.undo is not None
    ours.store.run(undo, outcome.undo, ours.actor)
    assert ours.message(message_id).state is MessageState.ACCEPTED
    told = ours.ask(carry_of, message_id)
    assert told is not None
    assert told.said == ()


@pytest.mark.parametrize("why", ["", "  ", "Gjelder 13097248022", "x" * 1000])
def test_a_reason_is_in_words_and_tells_no_national_number(houses: TwoHouses, why: str) -> None:
    ours = houses.ours
    message_id = delivered(ours)
    said = NoteSaid(message_id, ours.clock.now().date(), "på telefon")
    with pytest.raises(Invalid) as refused:
        ours.run(note_not_taken, NoteNotTaken(said, why))
    assert refused.value.field == "why"
    assert ours.message(message_id).state is MessageState.ACCEPTED


def test_what_was_understood_or_receipted_was_taken(houses: TwoHouses) -> None:
    ours = houses.ours
    for note in (note_receipt, note_understood):
        message_id = delivered(ours)
        said = NoteSaid(message_id, ours.clock.now().date(), "på telefon", "Liv Nygård")
        ours.run(note, said)
        with pytest.raises(WrongState):
            ours.run(note_not_taken, NoteNotTaken(said, "Likevel ikke"))
