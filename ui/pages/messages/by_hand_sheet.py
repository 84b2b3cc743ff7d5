"""A day and a way, noted by hand of a sealed file or of what was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason
from ui.dialogs.form_sheet import FormSheet
from ui.tasks import Work
from ui.typed_day import TypedDays, write_day
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace

OTHER: Final = "other"
"""The way that is told in words only."""


class ByHandSheet(FormSheet):
    """`on_key` and `how_key` are what the command calls day and way. What is half-written is kept.

    Each kind of note says what it asks for with `ask`; `note` makes the work that stores it.
    """

    on_key = "on_day"
    how_key = "how"

    def __init__(self, workspace: Workspace, anchor: QWidget, note: Callable[[], Work]) -> None:
        super().__init__("", "", note, workspace, anchor)
        self.on = DateField(TypedDays(workspace.today(), self).read, write_day)
        self.on.set_date(workspace.today())
        self.ways = ComboBox()
        self.words = LineEdit()

    def ask(self, day_label: str, way_label: str, ways: Sequence[tuple[str, str]]) -> None:
        """The day, one of these ways or another one, and more about it in words."""
        self.form.add(self.on_key, Field(day_label, self.on)).follow_date()
        self.ways.set_choices([*ways, (OTHER, self.tr("Another way"))])
        self.form.add("way", Field(way_label, self.ways))
        words = Field(self.tr("In w&ords"), self.words)
        words.set_help(self.tr("May be empty, but for another way. Nothing about the participant."))
        self.form.add(self.how_key, words)

    def say(self, words: str) -> None:
        """A few words above the fields."""
        self.body.insertWidget(0, Paragraph(words, "body", "text.secondary"))

    def day(self) -> date:
        """The day. Raises `Invalid`."""
        day = self.on.date()
        if day is None:
            written = bool(self.on.text().strip())
            raise Invalid(self.on_key, Reason.NOT_A_DATE if written else Reason.MISSING)
        return day

    def how(self) -> str:
        """The way in words, as it is kept. Raises `Invalid` where another way is not told."""
        words = self.words.text().strip()
        if self.ways.key() == OTHER:
            if not words:
                raise Invalid(self.how_key, Reason.MISSING)
            return words
        way = self.ways.currentText()
        way = way[:1].lower() + way[1:]
        return f"{way}, {words}" if words else way
