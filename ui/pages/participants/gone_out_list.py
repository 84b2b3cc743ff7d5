"""What has gone out about a participant: a table to read, and a button to print it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from services.domain.participants import Participant
from services.use_cases.gone_out import gone_out, hand_out_gone_out
from ui.pages.participants.gone_out_words import GONE_OUT_WORDS, GoneOutRow
from ui.printed_pages import LONG_AGO, open_print_dialog
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.label import Paragraph
from ui.widgets.rows_model import Cell, Column, Row
from ui.widgets.table_view import TableView
from ui.workspace import Workspace


class GoneOutList(QWidget):
    """`open_wanted` carries the conversation of the line that is opened."""

    open_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._person: Participant | None = None
        self._rows: dict[str, GoneOutRow] = {}
        columns = [
            Column(self.tr("When"), _cell("when"), 130),
            Column(self.tr("To whom"), _cell("unit"), 150, strong=True),
            Column(self.tr("Which kinds"), _cell("kinds")),
            Column(self.tr("Consent"), _cell("consent"), 150),
            Column(self.tr("How far"), _cell("way"), 120),
        ]
        self.table = TableView(self.tr("What has gone out"), columns)
        self.table.opened.connect(self._open)
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
        self._stack.addWidget(EmptyState(title, nothing, picture=False))
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
        self._stack.setCurrentIndex(0 if rows else 1)
        self.print_it.setEnabled(bool(rows))

    async def _hand_out(self, person: Participant) -> None:
        outcome = await self._workspace.run(hand_out_gone_out, person.id)
        rows = [GONE_OUT_WORDS.row(gone, LONG_AGO) for gone in outcome.value]
        today = self._workspace.today()
        open_print_dialog(self, GONE_OUT_WORDS.document(person.display_name, rows, today))

    def _open(self, row_id: str) -> None:
        if row_id in self._rows:
            self.open_wanted.emit(self._rows[row_id].conversation_id)


def _cell(name: str) -> Callable[[Row], Cell]:
    """Reads one field of a row."""

    def read(row: Row) -> Cell:
        value: Cell = getattr(row, name)
        return value

    return read
