"""Starts what a slot may not wait for, keeps it alive, and reports how it ended."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from services.domain.errors import Refused

Work = Coroutine[Any, Any, Any]


class Tasks(Protocol):
    """The one way from a Qt slot into a coroutine."""

    def start(self, work: Work, *, refused: Callable[[Refused], None] | None = None) -> None:
        """Run `work` to its end. A `Refused` goes to `refused`, or is told as a banner;
        any other exception goes to the crash report. Cancelled silently when the session locks.
        """
