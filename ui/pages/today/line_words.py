"""What a line of Today says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LineWords:
    """A line's title, its reason, its button, and the chip that says when (empty: none)."""

    title: str
    reason: str
    action: str
    due: str = ""
