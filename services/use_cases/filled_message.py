"""A message with its variables filled from what is chosen, as it is shown on the paper and sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from services.domain.changes import Outcome
from services.domain.consent import InformationKind, Purpose
from services.domain.message_templates import Variable, fill_in, in_braces
from services.domain.messages import Composed, Meeting, PartKind
from services.domain.norwegian_dates import clock, long_date
from services.domain.transitions import Transition, TransitionKind
from services.store.tables import PARTICIPANT, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import author_of
from services.use_cases.send_message import SendMessage, send_message
from services.use_cases.standing_plans import coming_transitions

_PLANNED_BY: Final = {
    Purpose.PLAN_ADMISSION: TransitionKind.ADMISSION,
    Purpose.PLAN_DISCHARGE: TransitionKind.DISCHARGE,
}


@dataclass(frozen=True, slots=True)
class FilledMessage:
    """The message as it would leave, the values its variables have, and what still stands in braces."""

    composed: Composed
    values: Mapping[Variable, str]
    unfilled: tuple[str, ...]


def filled(reading: Reading, composed: Composed) -> FilledMessage:
    """Fill in what is known. What a filled day tells of is asked the consent for like written words."""
    planned = _planned(reading, composed)
    values = _values(reading, composed, planned)
    text, theme = fill_in(composed.text, values), fill_in(composed.theme, values)
    used = Variable.DAY.value in in_braces(f"{composed.text}\n{composed.theme}")
    told = frozenset({InformationKind.TRANSITION}) if planned and used else frozenset()
    made = replace(composed, text=text, theme=theme, about=composed.about | told)
    own_theme = "" if composed.conversation_id else theme
    return FilledMessage(made, values, in_braces(f"{own_theme}\n{text}"))


def send_filled(transaction: Transaction, command: SendMessage) -> Outcome[str]:
    """Fill in the variables and queue the message; raises what `send_message` raises."""
    made = filled(transaction, command.composed).composed
    return send_message(transaction, replace(command, composed=made))


def _values(
    reading: Reading, composed: Composed, planned: Transition | None
) -> dict[Variable, str]:
    person = reading.find(PARTICIPANT, composed.participant_id)
    unit = reading.find(UNIT, composed.unit_id)
    author = author_of(reading).name
    values = {
        Variable.PARTICIPANT: person.display_name if person else "",
        Variable.UNIT: unit.name if unit else "",
        Variable.CENTRE: str(
            reading.value("SELECT name FROM centre ORDER BY created_at, id") or ""
        ),
        Variable.AUTHOR: author,
        Variable.CONTACT: (person.contact_person or author) if person else "",
        Variable.DAY: long_date(planned.on) if planned else "",
    }
    meeting = _meeting(composed)
    return values | _meeting_values(meeting) if meeting else values


def _meeting(composed: Composed) -> Meeting | None:
    invited = any(choice.kind is PartKind.MEETING for choice in composed.parts)
    return composed.meeting if invited else None


def _meeting_values(meeting: Meeting) -> dict[Variable, str]:
    return {
        Variable.DAY: long_date(meeting.on),
        Variable.CLOCK: clock(meeting.starts),
        Variable.PLACE: meeting.place or meeting.video_link,
    }


def _planned(reading: Reading, composed: Composed) -> Transition | None:
    """The transition that the message is about: the one chosen, else the next one it helps to plan.

    An invitation's day is the meeting's and no other.
    """
    invites = any(choice.kind is PartKind.MEETING for choice in composed.parts)
    if invites or not composed.participant_id:
        return None
    coming = coming_transitions(reading, composed.participant_id)
    chosen = {each for choice in composed.parts for each in choice.ids}
    named = [each for each in coming if each.id in chosen]
    kind = _PLANNED_BY.get(composed.purpose) if composed.purpose else None
    fitting = [each for each in coming if each.kind is kind]
    return next(iter(named or fitting), None)
