"""What a composed message must hold before it may be queued."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from services.domain.consent import Purpose
from services.domain.errors import Invalid, Reason
from services.domain.message_templates import in_braces
from services.domain.messages import Composed, Meeting, PartKind
from services.domain.validation import (
    LINE_LENGTH,
    optional_text,
    required_text,
    without_national_id,
)

THEME_LENGTH: Final = 120
TEXT_LENGTH: Final = 8_000


def checked(composed: Composed, today: date) -> tuple[Composed, Purpose]:
    """The message with its texts trimmed, and its purpose. Raises `Invalid` at the first wrong field."""
    if not composed.unit_id:
        raise Invalid("unit_id", Reason.MISSING)
    if not composed.participant_id:
        raise Invalid("participant_id", Reason.MISSING)
    if composed.purpose is None:
        raise Invalid("purpose", Reason.MISSING)
    text = _without_blanks("text", _text("text", composed.text.strip(), TEXT_LENGTH))
    if not text and not composed.parts and not composed.files:
        raise Invalid("text", Reason.MISSING)
    _check_meeting(composed, today)
    return replace(
        composed,
        theme=_theme(composed),
        text=text,
        about=composed.about if text or not composed.conversation_id else frozenset(),
        urgent_reason=_urgent_reason(composed),
    ), composed.purpose


def _theme(composed: Composed) -> str:
    if composed.conversation_id:
        return composed.theme
    theme = required_text("theme", composed.theme, THEME_LENGTH)
    return _without_blanks("theme", without_national_id("theme", theme))


def _without_blanks(field: str, text: str) -> str:
    """Nothing leaves with a word in braces that nobody has filled in."""
    if in_braces(text):
        raise Invalid(field, Reason.UNFILLED)
    return text


def _urgent_reason(composed: Composed) -> str:
    if not composed.urgent:
        return ""
    required_text("urgent_reason", composed.urgent_reason, LINE_LENGTH)
    return _text("urgent_reason", composed.urgent_reason.strip(), LINE_LENGTH)


def _check_meeting(composed: Composed, today: date) -> None:
    if not any(choice.kind is PartKind.MEETING for choice in composed.parts):
        return
    if composed.meeting is None:
        raise Invalid("meeting", Reason.MISSING)
    _check_times(composed.meeting, today)
    _text("meeting", composed.meeting.place, LINE_LENGTH)
    _text("meeting", composed.meeting.video_link, LINE_LENGTH)


def _check_times(meeting: Meeting, today: date) -> None:
    if meeting.on < today:
        raise Invalid("meeting", Reason.IN_THE_PAST)
    if meeting.ends is not None and meeting.ends <= meeting.starts:
        raise Invalid("meeting", Reason.ENDS_BEFORE_START)


def _text(field: str, text: str, longest: int) -> str:
    """No national id: the unit knows its patient, and the centre keeps none."""
    return without_national_id(field, optional_text(field, text, longest))
