"""Reads a time of day as people type it: '17', '17.00', '17:30', '1730', '9.5' is not one."""

from __future__ import annotations

import re
from datetime import time
from typing import Final

_CLOCK: Final = re.compile(r"(\d{1,2})(?:[.:,\s]?([0-5]\d))?")


def read_clock(text: str) -> time | None:
    """The time of day, or None when the text is none."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None or int(found.group(1)) > 23:
        return None
    return time(int(found.group(1)), int(found.group(2) or 0))
