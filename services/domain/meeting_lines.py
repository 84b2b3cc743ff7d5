"""A meeting as the lines of a document, and the way back: only from exactly these lines."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

from services.domain.messages import Meeting
from services.domain.norwegian_dates import clock, long_date, read_long_date

_AT: Final = " kl. "
_PLACE: Final = "Sted: "
_VIDEO: Final = "Video: "
_HOURS: Final = re.compile(r"([01][0-9]|2[0-3])\.([0-5][0-9])")


def meeting_lines(meeting: Meeting) -> tuple[str, ...]:
    """«25. november 2026 kl. 12.00–13.00», and where."""
    hours = clock(meeting.starts) + (f"–{clock(meeting.ends)}" if meeting.ends else "")
    lines = [long_date(meeting.on) + _AT + hours]
    lines += [_PLACE + meeting.place] if meeting.place else []
    lines += [_VIDEO + meeting.video_link] if meeting.video_link else []
    return tuple(lines)


def read_meeting(lines: tuple[str, ...]) -> Meeting | None:
    """The meeting that `meeting_lines` writes so, or None for anything else."""
    day, _, hours = lines[0].partition(_AT) if lines else ("", "", "")
    on = read_long_date(day)
    starts, _, ends = hours.partition("–")
    begins, finishes = _clock(starts), _clock(ends)
    if on is None or begins is None:
        return None
    told = {line.partition(" ")[0] + " ": line.partition(" ")[2] for line in lines[1:]}
    found = Meeting(on, begins, finishes, told.get(_PLACE, ""), told.get(_VIDEO, ""))
    return found if meeting_lines(found) == lines else None


def _clock(text: str) -> time | None:
    found = _HOURS.fullmatch(text)
    return time(int(found[1]), int(found[2])) if found else None
