"""What of the post office has changed since it was last written down, so that little is written each time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from services.practice_unit.edi.held import Held

T = TypeVar("T")


class ChangeLog:
    """The office tells what it touches, and asks what is new. Used under the office's lock."""

    def __init__(self) -> None:
        self.has_changed = False
        self._touched: dict[str, Held] = {}
        self._known: set[str] = set()
        self._written: dict[str, int] = {}

    def touch(self, held: Held | None = None) -> None:
        """Something has changed: this message, or something else."""
        self.has_changed = True
        if held is not None:
            self._touched[held.id] = held

    def known(self, ids: Iterable[str]) -> None:
        """The documents of these messages are written down already."""
        self._known.update(ids)

    def new(self, name: str, every: Sequence[T]) -> Sequence[T]:
        """What has been added to a list that only grows, since this was last asked of it."""
        found = every[self._written.get(name, 0) :]
        self._written[name] = len(every)
        return found

    def messages(self) -> list[dict[str, Any]]:
        """The touched messages as plain data, each document only the first time; from now on all is quiet."""
        found = [self._plain(held) for held in self._touched.values()]
        self._known.update(self._touched)
        self._touched.clear()
        self.has_changed = False
        return found

    def _plain(self, held: Held) -> dict[str, Any]:
        plain = held.plain()
        if held.id in self._known:
            del plain["document"]
        return plain
