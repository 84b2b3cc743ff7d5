"""A meeting as a file that a calendar opens (RFC 5545)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Final

from services.domain.messages import Meeting
from services.domain.norwegian_dates import NORWAY

_LONGEST: Final = 75
"""Bytes of a line, its end not counted."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One meeting; `uid` is kept when it is taken out once more, so that a calendar shows it once."""

    uid: str
    title: str
    meeting: Meeting


def calendar_file(entry: CalendarEntry, made_at: datetime) -> bytes:
    """UTF-8 with CRLF. Times stand in UTC, so that no table of zones must come along."""
    meeting = entry.meeting
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Medvandrer//NO",
        "BEGIN:VEVENT",
        f"UID:{_text(entry.uid)}",
        f"DTSTAMP:{_moment(made_at)}",
        f"DTSTART:{_at(meeting, meeting.starts)}",
    ]
    lines += [f"DTEND:{_at(meeting, meeting.ends)}"] if meeting.ends else []
    where = ", ".join(word for word in (meeting.place, meeting.video_link) if word)
    lines += [f"LOCATION:{_text(where)}"] if where else []
    lines += [f"SUMMARY:{_text(entry.title)}", "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR"]
    return "".join(_folded(line) for line in lines).encode()


def _at(meeting: Meeting, clock: time) -> str:
    return _moment(datetime.combine(meeting.on, clock, NORWAY))


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    """Nothing in it ends its line or begins another value."""
    seen = "".join(letter if letter.isprintable() else " " for letter in value)
    return seen.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """No line is longer than the standard allows, and no letter is cut in two."""
    pieces, size = [""], 0
    for letter in line:
        length = len(letter.encode())
        if size + length > _LONGEST:
            pieces.append("")
            size = 1
        pieces[-1] += letter
        size += length
    return "\r\n ".join(pieces) + "\r\n"
