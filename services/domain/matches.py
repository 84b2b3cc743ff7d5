"""Matches: a participant, a volunteer and an agreed assignment. Both sides say yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class MatchState(StrEnum):
    """A match on its way. ASKED: the question is out; each side's answer is on the match itself."""

    ASKED = "asked"
    AGREED = "agreed"
    ACTIVE = "active"
    DECLINED = "declined"
    ENDED = "ended"


LIVE = frozenset({MatchState.ASKED, MatchState.AGREED, MatchState.ACTIVE})
"""States in which the match takes a place in the volunteer's capacity and is never touched by proposals."""


class Answer(StrEnum):
    """One side's answer."""

    WAITING = "waiting"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Match:
    """One match. `reasons` is the explanation that the coordinator saw, kept as it was."""

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


@dataclass(frozen=True, slots=True)
class Exclusion:
    """These two must never be matched, and neither is told why."""

    id: str
    participant_id: str
    volunteer_id: str
    reason: str
    created_at: datetime
