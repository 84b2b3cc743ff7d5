"""What of the post office has changed since it was last written down, so that little is written each time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import Any, TypeVar

from services.practice_unit.edi.held import Held, Owed

T = TypeVar("T")


class ChangeLog:
    """The office tells what it touches, and asks what is new. Used under the office's lock."""

    def __init__(self) -> None:
        self.has_changed = False
        self._touched: dict[str, Held] = {}
        self._known: set[str] = set()
        self._written: dict[str, int] = {}
        self._owed_more: dict[int, Owed] = {}
        self._owed_less: list[int] = []
        self._owed_anew = False

    def touch(self, held: Held | None = None) -> None:
        """Something has changed: this message, or something else."""
        self.has_changed = True
        if held is not None:
            self._touched[held.id] = held

    def owes(self, owed: Owed) -> None:
        """This is owed from now on."""
        self._owed_more[owed.number] = owed

    def owes_no_more(self, owed: Owed) -> None:
        """This was sent."""
        if self._owed_more.pop(owed.number, None) is None:
            self._owed_less.append(owed.number)

    def owes_anew(self) -> None:
        """All that is owed has changed."""
        self._owed_anew = True

    def owed(self, every: Iterable[Owed]) -> dict[str, Any]:
        """What of that has changed; only what came and went, so that a long list is not written each time."""
        if self._owed_anew:
            told: dict[str, Any] = {"owed": [each.named() for each in sorted(every)]}
        else:
            more = [each.named() for each in self._owed_more.values()]
            told = {"owed_more": more, "owed_less": self._owed_less}
        self._owed_more, self._owed_less, self._owed_anew = {}, [], False
        return told

    def known(self, ids: Iterable[str]) -> None:
        """The documents of these messages are written down already."""
        self._known.update(ids)

    def new(self, name: str, every: Collection[T]) -> Sequence[T]:
        """What has been added to a collection that only grows, since this was last asked of it."""
        found = list(islice(every, self._written.get(name, 0), None))
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
