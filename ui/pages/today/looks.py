"""How Today's lines look and where they lead."""

from __future__ import annotations

from typing import Final

from services.domain.transitions import TransitionKind
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why
from ui.navigation import Place
from ui.widgets.tone import Tone

ICONS: Final[dict[Why, tuple[str, Tone]]] = {
    Why.UNPLANNED: ("link-break", Tone.DANGER),
    Why.LEFT: ("link-break", Tone.DANGER),
    Why.GAP: ("link-break", Tone.DANGER),
    Why.NOTICE: ("path", Tone.WARN),
    Why.TO_UNDERSTAND: ("envelope-simple", Tone.WARN),
    Why.TO_READ: ("envelope-simple", Tone.WARN),
    Why.NO_RECEIPT: ("hourglass-medium", Tone.WARN),
    Why.NOT_LEFT: ("clock", Tone.WARN),
    Why.NOT_UNDERSTOOD: ("warning", Tone.WARN),
    Why.WITH_ERRORS: ("warning-circle", Tone.WARN),
    Why.REFUSED: ("x-circle", Tone.WARN),
    Why.STOPPED: ("stop-circle", Tone.WARN),
    Why.TO_DELIVER: ("lock-key", Tone.WARN),
    Why.UNFETCHED: ("envelope-simple", Tone.WARN),
    Why.CONSENTS_UNKNOWN: ("warning-circle", Tone.DANGER),
    Why.TO_ASK: ("hand-waving", Tone.WARN),
    Why.ASKED: ("handshake", Tone.WARN),
    Why.DEBRIEF: ("lifebuoy", Tone.WARN),
    Why.ANSWER_ENDS: ("hourglass-medium", Tone.WARN),
    Why.EXPIRED: ("clock-counter-clockwise", Tone.WARN),
    Why.TALK: ("chat-circle-text", Tone.INFO),
    Why.QUIET: ("waves", Tone.INFO),
    Why.THANKS: ("hands-clapping", Tone.OK),
    Why.SUPERVISION_NONE: ("users-three", Tone.INFO),
    Why.SUPERVISION_PAST: ("users-three", Tone.INFO),
    Why.ROWS: ("table", Tone.NEUTRAL),
    Why.CONTACT: ("phone", Tone.ACCENT),
    Why.TO_CONFIRM: ("path", Tone.NEUTRAL),
    Why.FIRST_MEETING_UNSET: ("calendar-plus", Tone.ACCENT),
    Why.FIRST_MEETING_PAST: ("calendar-check", Tone.ACCENT),
    Why.CHECK_IN: ("chat-circle-text", Tone.ACCENT),
    Why.CLOSING: ("flag", Tone.ACCENT),
    Why.PAUSE_ENDS: ("pause-circle", Tone.ACCENT),
    Why.CONSENT_ENDS: ("pen-nib", Tone.NEUTRAL),
    Why.PLEDGE_ENDS: ("shield-check", Tone.NEUTRAL),
    Why.PLEDGE_MISSING: ("shield-warning", Tone.NEUTRAL),
    Why.POINT_ENDS: ("shield-check", Tone.NEUTRAL),
    Why.POINT_MISSING: ("shield-warning", Tone.NEUTRAL),
    Why.ABSENCE_ENDS: ("calendar-blank", Tone.NEUTRAL),
}
"""Each reason's icon and the tone of its box."""

TRANSITION_ICONS: Final[dict[TransitionKind, str]] = {
    TransitionKind.ADMISSION: "sign-in",
    TransitionKind.DISCHARGE: "sign-out",
    TransitionKind.UNPLANNED_DISCHARGE: "sign-out",
    TransitionKind.IMPRISONMENT: "sign-in",
    TransitionKind.RELEASE: "sign-out",
    TransitionKind.MOVE: "house-line",
}


def place_of(subject: Subject) -> Place:
    """Where the record that a line is about is shown."""
    match subject.kind:
        case SubjectKind.TRANSITION:
            return Place("participants", subject.participant_id, "plan")
        case SubjectKind.CONSENT:
            return Place("participants", subject.participant_id, "consents")
        case SubjectKind.CONVERSATION:
            return Place("messages", subject.id)
        case SubjectKind.MATCH:
            return Place("matching", subject.id)
        case SubjectKind.VOLUNTEER:
            return Place("volunteers", subject.volunteer_id)
        case SubjectKind.IMPORT:
            return Place("registers")
        case SubjectKind.ACTIVITY:
            return Place("activities", subject.id)
        case SubjectKind.UNFETCHED:
            return Place("messages")
        case SubjectKind.SUPERVISION:
            return Place("volunteers", subject.id, "supervision")


def look_of(line: TodayLine) -> tuple[str, Tone]:
    """The line's icon and the tone of its box: red where a talk that is owed is overdue."""
    icon, tone = ICONS[line.why]
    return icon, Tone.DANGER if line.overdue else tone


_QUESTIONS: Final = frozenset({Why.TO_ASK, Why.ASKED, Why.ANSWER_ENDS, Why.EXPIRED})
AFTER_LEAVING: Final = frozenset({Why.UNPLANNED, Why.LEFT, Why.CONTACT})
"""Lines about one who has left, with whom contact must be made."""
DONE_HERE: Final = frozenset({Why.FIRST_MEETING_PAST, Why.CHECK_IN, Why.CLOSING, Why.PAUSE_ENDS})
"""Lines about a pair whose button does the next thing here; the pair itself is in their menu."""


def has_pair(line: TodayLine) -> bool:
    """Whether an activity of the two can be logged from the line."""
    return line.subject.kind is SubjectKind.MATCH and line.why not in _QUESTIONS
