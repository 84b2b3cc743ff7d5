"""What has gone out about a participant: a table, or lines where it is narrow; and a button to print it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from services.domain.participants import Participant
from services.use_cases.gone_out import gone_out, hand_out_gone_out
from ui.pages.participants.gone_out_words import GONE_OUT_WORDS, GoneOutRow
from ui.printed_pages import LONG_AGO, open_print_dialog
from ui.theme import theme
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Paragraph
from ui.widgets.list_rows import MessageRow
from ui.widgets.row_delegates import MessageDelegate
from ui.widgets.row_list import RowList
from ui.widgets.rows_model import Cell, Column, Row
from ui.widgets.table_view import TableView
from ui.workspace import Workspace

_WIDTHS: Final = {"when": 130, "unit": 150, "consent": 150, "way": 120}
_LEAST_KINDS: Final = 140
"""Pixels at 100 %: with less for the kinds of information, the table would cut them off or scroll sideways."""


class GoneOutList(QWidget):
    """`open_wanted` carries the conversation of the line that is opened."""

    open_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._person: Participant | None = None
        self._rows: dict[str, GoneOutRow] | None = None
        columns = [
            Column(self.tr("When"), _cell("when"), _WIDTHS["when"]),
            Column(self.tr("To whom"), _cell("unit"), _WIDTHS["unit"], strong=True),
            Column(self.tr("Which kinds"), _cell("kinds")),
            Column(self.tr("Consent"), _cell("consent"), _WIDTHS["consent"]),
            Column(self.tr("How far"), _cell("way"), _WIDTHS["way"]),
        ]
        self.table = TableView(self.tr("What has gone out"), columns)
        self.table.opened.connect(self._open)
        self.lines = RowList(self.tr("What has gone out"), MessageDelegate())
        self.lines.opened.connect(self._open)
        self.lines.clicked.connect(lambda: self._open(self.lines.current_id()))
        words = self.tr(
            "All that has left the house about the participant, also under a consent that is withdrawn since."
        )
        self.print_it = Button(self.tr("Print the list"), icon="printer", small=True)
        self.print_it.setObjectName("print gone out")
        self.print_it.clicked.connect(self.begin_print)
        head = QHBoxLayout()
        head.addWidget(Paragraph(words, "small", "text.secondary"), 1)
        head.addWidget(self.print_it)
        nothing = self.tr("What is sent to units is listed here, with the consent it left under.")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        title = self.tr("Nothing has gone out")
        self._nothing = EmptyState(title, nothing, picture=False)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.lines)
        theme().changed.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def show_person(self, person: Participant) -> None:
        """Load this participant's list."""
        self._person = person
        self._workspace.tasks.start(self._load(person.id))

    def begin_print(self) -> None:
        """Ask for the whole list, note that it was handed out, and open the print dialog."""
        if self._person is not None:
            self._workspace.tasks.start(self._hand_out(self._person))

    async def _load(self, participant_id: str) -> None:
        today = self._workspace.today()
        found = await self._workspace.ask(gone_out, participant_id)
        rows = [GONE_OUT_WORDS.row(gone, today) for gone in found]
        self._rows = {row.id: row for row in rows}
        self.table.set_rows(rows)
        self.lines.set_rows([_line(row) for row in rows])
        self._turn()
        self.print_it.setEnabled(bool(rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """The table where it has room; nothing is read by scrolling sideways."""
        least = (sum(_WIDTHS.values()) + _LEAST_KINDS) * max(1.0, theme().text_scale)
        shown: QWidget = self.table if self.width() >= least else self.lines
        # Until it is known what there is, nothing is said of it.
        self._stack.setCurrentWidget(self._nothing if self._rows == {} else shown)

    async def _hand_out(self, person: Participant) -> None:
        outcome = await self._workspace.run(hand_out_gone_out, person.id)
        rows = [GONE_OUT_WORDS.row(gone, LONG_AGO) for gone in outcome.value]
        today = self._workspace.today()
        open_print_dialog(self, GONE_OUT_WORDS.document(person.display_name, rows, today))

    def _open(self, row_id: str) -> None:
        row = (self._rows or {}).get(row_id)
        if row is not None:
            self.open_wanted.emit(row.conversation_id)


def _line(row: GoneOutRow) -> MessageRow:
    """The same in two lines: to whom and when, which kinds and under which consent."""
    return MessageRow(row.id, row.unit, f"{row.kinds} · {row.consent}", row.when, row.way)


def _cell(name: str) -> Callable[[Row], Cell]:
    """Reads one field of a row."""

    def read(row: Row) -> Cell:
        value: Cell = getattr(row, name)
        return value

    return read
