"""How far the notifications are processed, and since where what was processed last came."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_WRITTEN: Final = re.compile(r"([0-9]{1,18})(?:-([0-9]{1,18}))?")


@dataclass(frozen=True, slots=True)
class Cursor:
    """`offset` is processed. What lies between `since` and it is perhaps not marked as downloaded yet."""

    offset: int = 0
    since: int = 0

    @staticmethod
    def read(text: str) -> Cursor:
        """The cursor that was written so; anything else is the beginning, so that nothing is missed."""
        found = _WRITTEN.fullmatch(text)
        if found is None:
            return Cursor()
        since, offset = int(found[1]), int(found[2] or found[1])
        return Cursor(offset, since) if since <= offset else Cursor()

    def __str__(self) -> str:
        return f"{self.since}-{self.offset}"
