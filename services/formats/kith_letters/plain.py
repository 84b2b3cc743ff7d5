"""Text as plain lines: nothing unseen that steers, nothing that XML can't hold."""

from __future__ import annotations

import re
from typing import Final

_UNSEEN: Final = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
"""Control characters, what turns the reading direction, halves of letters."""
_WINDOWS: Final = {
    place: letter
    for place in range(0x80, 0xA0)
    if (letter := bytes((place,)).decode("windows-1252", "ignore"))
}
"""What programs of Windows mean by control characters, which nobody else writes: dashes, quotes, «…»."""


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text, at least one; every kind of line break counts."""
    seen = text.translate(_WINDOWS)
    return tuple(_UNSEEN.sub("", line) for line in seen.splitlines() or [""])


def one_line(text: str) -> str:
    """The text on one line, without spaces at its edges."""
    return " ".join(lines_of(text)).strip()


def told_lines(text: str) -> tuple[str, ...]:
    """A text of another system, without the indentation of its XML and without blank lines at its edges."""
    first, *rest = (line.rstrip() for line in lines_of(text))
    depths = [len(line) - len(line.lstrip()) for line in rest if line]
    depth = min(depths, default=0)
    lines = [first.lstrip(), *(line[depth:] for line in rest)]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    return tuple(lines)
