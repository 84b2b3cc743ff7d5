"""What a line of Today is made of. Facts only: the words for them are chosen where they are shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from services.domain.messages import NoticeKind
from services.domain.requirements import Check
from services.domain.transitions import Missing, TransitionKind
from services.use_cases.line_standing import LineStanding
from services.use_cases.quiet_pairs import PairSilence
from services.use_cases.stand_ins import Away


class GroupKind(StrEnum):
    """The groups of Today, in the order they stand."""

    GAPS = "gaps"
    WAITING = "waiting"
    CARE = "care"
    FOLLOW_UPS = "follow_ups"


class Why(StrEnum):
    """Why a line is there."""

    UNPLANNED = "unplanned"
    LEFT = "left"
    GAP = "gap"
    NOTICE = "notice"
    TO_UNDERSTAND = "to_understand"
    TO_READ = "to_read"
    NO_RECEIPT = "no_receipt"
    NOT_LEFT = "not_left"
    NOT_UNDERSTOOD = "not_understood"
    WITH_ERRORS = "with_errors"
    REFUSED = "refused"
    STOPPED = "stopped"
    TO_DELIVER = "to_deliver"
    UNFETCHED = "unfetched"
    CONSENTS_UNKNOWN = "consents_unknown"
    TO_ASK = "to_ask"
    ASKED = "asked"
    DEBRIEF = "debrief"
    ANSWER_ENDS = "answer_ends"
    EXPIRED = "expired"
    TALK = "talk"
    QUIET = "quiet"
    SUPERVISION_NONE = "supervision_none"
    SUPERVISION_PAST = "supervision_past"
    THANKS = "thanks"
    ROWS = "rows"
    CONTACT = "contact"
    TO_CONFIRM = "to_confirm"
    FIRST_MEETING_UNSET = "first_meeting_unset"
    FIRST_MEETING_PAST = "first_meeting_past"
    CHECK_IN = "check_in"
    CLOSING = "closing"
    PAUSE_ENDS = "pause_ends"
    CONSENT_ENDS = "consent_ends"
    PLEDGE_ENDS = "pledge_ends"
    PLEDGE_MISSING = "pledge_missing"
    POINT_ENDS = "point_ends"
    POINT_MISSING = "point_missing"
    ABSENCE_ENDS = "absence_ends"


class SubjectKind(StrEnum):
    """What a line is about, and so where it leads."""

    TRANSITION = "transition"
    CONVERSATION = "conversation"
    MATCH = "match"
    VOLUNTEER = "volunteer"
    CONSENT = "consent"
    IMPORT = "import"
    ACTIVITY = "activity"
    SUPERVISION = "supervision"
    UNFETCHED = "unfetched"


@dataclass(frozen=True, slots=True)
class Subject:
    """The record that a line is about; `participant_id` where there is one to open."""

    kind: SubjectKind
    id: str
    participant_id: str = ""
    volunteer_id: str = ""


class WaitingFor(StrEnum):
    """Whose answer is missing."""

    VOLUNTEER = "volunteer"
    PARTICIPANT = "participant"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One line. `key` stays the same as long as the line is about the same thing.

    `on` is the day it is about, `days` from today to it (below zero: past) or since it; `number` counts
    what the line gathers; `words` were written by people; `activity_ids` are those to thank for.
    Of a talk that is owed by `at`, `hours_left` are whole hours, None when it is `overdue`; `distress`:
    she asked for it herself; `caller` is who will hold it. `silence` is a quiet pair's. `stands_for`
    names the adviser in whose place the reader sees to it today, `away` one for whom another does.
    `point` is the kind of point on a volunteer's list that it is about.
    `until` is the last day for an answer, or of a time that began on `on`, `notice` what a unit has told.
    `ended`: we do not follow the participant any more.
    """

    key: str
    why: Why
    subject: Subject
    name: str = ""
    other_name: str = ""
    on: date | None = None
    at: datetime | None = None
    days: int = 0
    number: int = 0
    words: str = ""
    phone: str = ""
    missing: tuple[Missing, ...] = ()
    transition: TransitionKind | None = None
    waiting_for: WaitingFor | None = None
    activity_ids: tuple[str, ...] = ()
    hours_left: int | None = None
    overdue: bool = False
    distress: bool = False
    silence: PairSilence | None = None
    caller: str = ""
    stands_for: str = ""
    away: str = ""
    point: Check | None = None
    until: date | None = None
    notice: NoticeKind | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class TodayGroup:
    """A group with its lines, most pressing first; `total` counts those left out too."""

    kind: GroupKind
    lines: tuple[TodayLine, ...]
    total: int


class DayLineKind(StrEnum):
    """What stands in the day."""

    FIRST_MEETING = "first_meeting"
    CLOSING = "closing"
    TRANSITION = "transition"
    ACTIVITY = "activity"
    SUPERVISION = "supervision"


@dataclass(frozen=True, slots=True)
class DayLine:
    """Something today; `at` None: on no certain hour."""

    kind: DayLineKind
    subject: Subject
    name: str
    other_name: str = ""
    words: str = ""
    at: time | None = None
    transition: TransitionKind | None = None
    stands_for: str = ""
    away: str = ""


@dataclass(frozen=True, slots=True)
class TransitionAhead:
    """A transition in the next 14 days; `gap`: something is missing in it."""

    participant_id: str
    transition_id: str
    name: str
    kind: TransitionKind
    on: date
    gap: bool


@dataclass(frozen=True, slots=True)
class Ahead:
    """The next 14 days in numbers, today included."""

    transitions: tuple[TransitionAhead, ...]
    gaps: int
    ready: int
    consents_ending: int
    first_consent_ends: date | None


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything on Today. Groups without lines are left out.

    `standing_in` are the times away in which the reader stands in today; `line` is what is wrong with the way
    through the health network, if anything.
    """

    today: date
    groups: tuple[TodayGroup, ...]
    day: tuple[DayLine, ...]
    ahead: Ahead
    standing_in: tuple[Away, ...] = ()
    line: LineStanding | None = None


@dataclass(frozen=True, slots=True)
class RailCounts:
    """The numbers beside the words of the rail."""

    gaps: int = 0
    asks: int = 0
    messages: int = 0
