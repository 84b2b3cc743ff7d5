"""Matches: a participant, a volunteer and an agreed assignment. Both sides say yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final


class MatchState(StrEnum):
    """A match on its way.

    PROPOSED: chosen, and nobody has been asked yet. ASKED: the question is out; each side's answer is on
    the match itself. EXPIRED: no answer came in time; nobody has said no. PAUSED: no meetings for a
    while, the place is kept. CLOSING: an ending is agreed and the closing talk is to come.
    """

    PROPOSED = "proposed"
    ASKED = "asked"
    AGREED = "agreed"
    ACTIVE = "active"
    PAUSED = "paused"
    CLOSING = "closing"
    DECLINED = "declined"
    EXPIRED = "expired"
    ENDED = "ended"


LIVE: Final = frozenset(
    {
        MatchState.PROPOSED, MatchState.ASKED, MatchState.AGREED, MatchState.ACTIVE,
        MatchState.PAUSED, MatchState.CLOSING,
    }
)  # fmt: skip
"""States in which the match takes a place in the volunteer's capacity and is never touched by proposals."""

UNANSWERED: Final = frozenset({MatchState.PROPOSED, MatchState.ASKED})
"""States before both have said yes."""

KNOWN_TO_EACH_OTHER: Final = LIVE - UNANSWERED
"""States in which both have said yes: the name is told, and what they do together is logged."""

BEGUN: Final = frozenset({MatchState.ACTIVE, MatchState.PAUSED, MatchState.CLOSING})
"""States after the first meeting."""


class Answer(StrEnum):
    """One side's answer. NOT_ASKED: the question has not been put to this side yet."""

    NOT_ASKED = "not_asked"
    WAITING = "waiting"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Match:
    """One match. `reasons` is the explanation that the coordinator saw, kept as it was.

    `answer_by` is the last day for an answer. `first_meeting_with` and `adviser_id` are accounts' ids.
    `pause_reason` and what was said at the end are for coordinators alone: the two views, and what all
    take along (`taken_along`). `closing_on` is the day of the closing talk. `quiet_after_days` None: the
    centre's number. `override_reason` tells why a pair was asked against a rule that said no.
    """

    id: str
    participant_id: str
    volunteer_id: str
    assignment: str
    created_at: datetime
    created_by: str
    state: MatchState = MatchState.ASKED
    volunteer_answer: Answer = Answer.WAITING
    volunteer_answered_on: date | None = None
    participant_answer: Answer = Answer.WAITING
    participant_answered_on: date | None = None
    first_meeting_on: date | None = None
    active_since: date | None = None
    ended_on: date | None = None
    end_reason: str = ""
    points: int = 0
    reasons: str = ""
    assignment_id: str | None = None
    type_id: str | None = None
    answer_by: date | None = None
    first_meeting_at: time | None = None
    first_meeting_place: str = ""
    first_meeting_with: str = ""
    adviser_id: str | None = None
    paused_on: date | None = None
    paused_until: date | None = None
    pause_reason: str = ""
    closing_on: date | None = None
    volunteer_view: str = ""
    participant_view: str = ""
    quiet_after_days: int | None = None
    override_reason: str = ""
    taken_along: str = ""


class GoesOn(StrEnum):
    """What a check-in found: whether they go on together."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A talk with both about how it goes, by schedule. Words are for coordinators alone.

    `held_on` None: it is to come, and at most one of a match is. Of a talk that was held, `reached_*`
    tell whom one got hold of: nobody means that it was tried.
    """

    id: str
    match_id: str
    due_on: date
    held_on: date | None = None
    held_by: str = ""
    reached_volunteer: bool = False
    reached_participant: bool = False
    words: str = ""
    goes_on: GoesOn = GoesOn.NOT_ASKED


class ExclusionKind(StrEnum):
    """Why two must not be matched. Only coordinators see which."""

    CONFLICT = "conflict"
    RELATION = "relation"
    PARTICIPANT_WISH = "participant_wish"
    VOLUNTEER_WISH = "volunteer_wish"


@dataclass(frozen=True, slots=True)
class Exclusion:
    """These two must never be matched, and neither is told why."""

    id: str
    participant_id: str
    volunteer_id: str
    reason: str
    created_at: datetime
    kind: ExclusionKind = ExclusionKind.CONFLICT
