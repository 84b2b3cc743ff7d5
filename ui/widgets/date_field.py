"""A date typed as text, read by a parser the page brings."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.line_edit import LineEdit

Read = Callable[[str], "datetime.date | str | None"]
Write = Callable[[datetime.date], str]


class DateField(LineEdit):
    """`read` turns text into a date, into None when it is empty, or into a sentence saying why not.

    `date_changed` carries the date or None. When the field is left, a date understood is
    written in the form of `write`; anything else stays as it was typed, and `refused` carries
    the sentence.
    """

    date_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, read: Read, write: Write, parent: QWidget | None = None) -> None:
        super().__init__("", "calendar-blank", parent)
        self._read = read
        self._write = write
        self.textEdited.connect(lambda: self.date_changed.emit(self.date()))
        self.editingFinished.connect(self._settle)

    def date(self) -> datetime.date | None:
        """The date written, if it is one."""
        found = self._read(self.text())
        return found if isinstance(found, datetime.date) else None

    def problem(self) -> str:
        """Why the text is no date; empty when it is one, or when nothing is written."""
        found = self._read(self.text())
        return found if isinstance(found, str) else ""

    def set_date(self, value: datetime.date | None) -> None:
        """Show `value`, or nothing."""
        self.setText("" if value is None else self._write(value))
        self.date_changed.emit(value)

    def _settle(self) -> None:
        found = self._read(self.text())
        if isinstance(found, datetime.date):
            self.setText(self._write(found))
            self.set_wrong(wrong=False)
        if isinstance(found, str):
            self.refused.emit(found)
