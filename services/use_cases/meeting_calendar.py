"""The meeting that a message invites to, as a file for one's own calendar."""

from __future__ import annotations

from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import NotFound
from services.domain.journal import Action
from services.domain.meeting_lines import read_meeting
from services.domain.message_returns import what_stays
from services.domain.messages import Meeting, Message, PartKind
from services.formats.calendar import CalendarEntry, calendar_file
from services.store.tables import MESSAGE, PARTICIPANT, UNIT
from services.store.transaction import Transaction

CALENDAR: Final = "meeting"
"""The journal's word for a meeting put into a calendar's file."""


def hand_out_meeting(transaction: Transaction, message_id: str) -> Outcome[bytes]:
    """The file's content; that it left is noted. Raises `NotFound`, `NotAllowed`.

    It names the unit, the time and the place, never whom the meeting is about: calendars are read by phones,
    by colleagues, and by whoever keeps them.
    """
    transaction.require(Right.SEE_MESSAGES)
    message = transaction.get(MESSAGE, message_id)
    meeting = _meeting_in(what_stays(message))
    if meeting is None:
        raise NotFound("meeting")
    unit = transaction.get(UNIT, message.unit_id)
    if message.participant_id:
        story = {"message": (None, message.id)}
        transaction.note(Action.EXPORTED, PARTICIPANT.name, message.participant_id, CALENDAR, story)
    entry = CalendarEntry(message.id, f"Møte med {unit.name}", meeting)
    return transaction.done(calendar_file(entry, transaction.now))


def _meeting_in(message: Message) -> Meeting | None:
    for part in message.parts:
        found = read_meeting(part.lines) if part.kind is PartKind.MEETING else None
        if found is not None:
            return found
    return None
