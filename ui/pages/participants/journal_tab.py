"""Who has looked and who has changed what, to be read and to be printed for the participant."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.use_cases.journal_of_person import (
    JournalOfPerson,
    PersonLine,
    hand_out_journal,
    journal_of_person,
)
from services.use_cases.participant_overview import ParticipantOverview
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.pages.participants.journal_print import print_journal
from ui.pages.participants.journal_words import JOURNAL_WORDS
from ui.theme import px
from ui.widgets.button import Button
from ui.widgets.label import Paragraph
from ui.widgets.rows_model import Column, Row
from ui.widgets.table_view import TableView
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A line of the table."""

    id: str
    when: str
    who: str
    what: str

    def spoken(self) -> str:
        return f"{self.when}, {self.who}, {self.what}"


class JournalTab(QWidget):
    """Loads when it is shown; every look at the page is itself a line."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: ParticipantOverview | None = None
        columns = [
            Column(self.tr("When"), _cell("when"), 150),
            Column(self.tr("Who"), _cell("who"), 0, strong=True),
            Column(self.tr("What"), _cell("what")),
        ]
        self.table = TableView(self.tr("Journal"), columns)
        words = self.tr(
            "The participant may have this list. It says who, when and what, never more."
        )
        self._print = Button(self.tr("Print the list"), icon="printer", small=True)
        self._print.setObjectName("print journal")
        self._print.clicked.connect(self.begin_print)
        head = QHBoxLayout()
        head.addWidget(Paragraph(words, "small", "text.secondary"), 1)
        head.addWidget(self._print)
        column = QVBoxLayout(self)
        margin = px("space.page_margin")
        column.setContentsMargins(margin, 16, margin, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_overview(self, overview: ParticipantOverview) -> None:
        """Load this participant's lines."""
        self._shown = overview
        self._workspace.tasks.start(self._load(overview.participant.id))

    def begin_print(self) -> None:
        """Ask for the whole list, note that it was handed out, and open the print dialog."""
        if self._shown is not None:
            self._workspace.tasks.start(self._hand_out(self._shown))

    async def _load(self, participant_id: str) -> None:
        lines = await self._workspace.ask(journal_of_person, JournalOfPerson(participant_id))
        self.table.set_rows(self._rows(lines))

    async def _hand_out(self, shown: ParticipantOverview) -> None:
        person = shown.participant
        outcome = await self._workspace.run(hand_out_journal, JournalOfPerson(person.id))
        rows = [(row.when, row.who, row.what) for row in self._rows(outcome.value)]
        print_journal(self, person.display_name, rows)

    def _rows(self, lines: Sequence[PersonLine]) -> list[JournalRow]:
        today, language = self._workspace.today(), current_language()
        return [
            JournalRow(
                str(line.seq),
                moment_text(line.at, today, language),
                line.who or JOURNAL_WORDS.system(),
                JOURNAL_WORDS.what(line),
            )
            for line in lines
        ]


def _cell(name: str) -> Callable[[Row], str]:
    """Reads one field of a journal row."""
    return lambda row: str(getattr(row, name))
