"""A page of imports over a real store, as a person has it in front of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from services.domain.centre import Centre
from services.formats.registers import Answer, Finding, JudgedRow
from services.store.tables import Table
from tests.fakes.activity_world import HANNE, House, build
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from ui.navigation import Place
from ui.pages.registers.page import RegistersPage, make_page

VOLUNTEERS = """Navn;Født;Tlf;fnr;Alder;Status;Ring helst;Merknad
Anne Lund;1980;68051;01818050034;46;aktiv;kveld;
Per Dahl;1975;68050022;;51;aktiv;;
;1990;68050033;;36;aktiv;;
Kari Moe;1988;68050044;;38;hmm;;=HYPERLINK("x")
Ola Nes;1991;68050055;;35;slettes;;
"""


@dataclass
class ImportDesk:
    """The page and what is around it."""

    house: House
    workspace: DirectWorkspace
    page: RegistersPage
    folder: Path

    def read(self, **sheets: str) -> None:
        """Bring files with these texts to the page."""
        paths = []
        for name, text in sheets.items():
            path = self.folder / f"{name}.csv"
            path.write_text(text, encoding="utf-8")
            paths.append(path)
        self.page.flow.read(paths)

    def look_over(self, **sheets: str) -> None:
        """Read, go past the columns, and stand before the rows."""
        self.read(**sheets)
        self.page.head.next.click()
        self.page.head.next.click()
        self.before_the_rows()

    def before_the_rows(self) -> None:
        """Wait until the rows are shown."""
        deadline = QDeadlineTimer(5000)
        while not self.page.review.isVisible():
            assert not deadline.hasExpired(), "the rows were never shown"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def turn_to(self, code: str) -> Finding:
        """Turn to the first row that asks this."""
        row, finding = self.question(code)
        self.page.review.rows.choose(f"{row.table}:{row.number}")
        self.page.review._show_question()
        return finding

    def question(self, code: str) -> tuple[JudgedRow, Finding]:
        """The first open question with a code."""
        review = self.page.flow.review
        assert review is not None
        return next(each for each in review.judged.questions if each[1].code == code)

    def press(self, answer: Answer, value: str = "") -> None:
        """Press the button of an answer."""
        self.page.review.card.buttons[answer.value + value].click()

    def codes(self) -> list[str]:
        """What is still asked."""
        review = self.page.flow.review
        return [finding.code for _, finding in review.judged.questions] if review else []

    def count(self, table: Table[Any]) -> int:
        """Records that are stored."""
        return len(self.house.all(table))

    def seen(self) -> None:
        """Let what is waiting to be drawn be drawn."""
        for _ in range(3):
            QApplication.processEvents()


def make_desk(folder: Path, *, practice: bool = False) -> ImportDesk:
    """A desk in a new centre with two pairs. Close the house's store in the end."""
    house = build(folder)
    centre = Centre("centre", "Kafé Brua", REFERENCE, practice=practice)
    workspace = DirectWorkspace(house.store, HANNE, centre=centre)
    page = make_page(workspace)
    page.resize(1040, 740)
    page.show()
    page.activate(Place("registers", "volunteers"))
    return ImportDesk(house, workspace, page, folder)
