"""The sheets of a page: one at a time, and one that was left keeps what was written in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ui.widgets.sheet import Sheet

S = TypeVar("S", bound=Sheet)


class KeptSheets:
    """Makes a sheet when there is none for its key. One that ended with a value is let go of."""

    def __init__(self) -> None:
        self._kept: dict[str, Sheet] = {}
        self.current: Sheet | None = None

    def get(self, key: str, make: Callable[[], S]) -> S:
        """The sheet that was left under `key`, or a new one; it is not opened here."""
        sheet = self._kept.get(key)
        if sheet is None:
            sheet = self._kept[key] = make()
            sheet.finished.connect(lambda value: self._ended(key, value))
        self.current = sheet
        return sheet  # type: ignore[return-value] # a key is only used with one kind of sheet

    def _ended(self, key: str, value: object) -> None:
        self.current = None
        if value is not None and (sheet := self._kept.pop(key, None)) is not None:
            sheet.deleteLater()
