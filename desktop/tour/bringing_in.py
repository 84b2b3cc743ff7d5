"""The register: files dropped on the page, judged row by row, questions answered, all of it stored."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.tour.hands import DidNotHappen, keys, press, the, until
from desktop.tour.traveller import Traveller
from services.formats.registers import Answer, report
from services.use_cases.stored_counts import stored_counts
from ui.pages.participants.page import ParticipantsPage
from ui.pages.registers.head import Stage
from ui.pages.registers.page import RegistersPage
from ui.pages.registers.stored import Stored
from ui.pages.registers.turns import Doing
from ui.widgets.button import Button

KINDS: Final = frozenset({".xlsx", ".csv", ".tsv"})
NO_PERSON: Final = frozenset({"name_suspicious", "date_future"})
"""A formula in the place of a name, a day that has not been: such a row is left out."""
COUNTED: Final = (
    "file",
    "sheet",
    "kind",
    "rows",
    "valid",
    "needs_decision",
    "refused",
    "duplicates",
)


async def choose_files(traveller: Traveller) -> None:
    """From the empty list of participants to the import; every spreadsheet in the folder is dropped."""
    await traveller.turn_to("participants")
    await traveller.picture("empty")
    press(the(traveller.page(ParticipantsPage), Button, "import"))
    await until(lambda: _page(traveller) is not None, "the import opens")
    await traveller.picture("empty")
    page = traveller.page(RegistersPage)
    folder = traveller.stage.setting.registers
    paths = sorted(path for path in folder.resolve().iterdir() if path.suffix.lower() in KINDS)
    if not paths:
        raise DidNotHappen("there are spreadsheets in the folder")
    drop(page, paths)
    await until(lambda: len(page.flow.files) == len(paths), "the files are read")
    await _idle(page, "the files are read")
    await traveller.picture("files")
    press(page.head.next)
    await until(lambda: page.stage is Stage.COLUMNS, "the columns are shown")
    await traveller.picture("columns")


async def look_over(traveller: Traveller) -> None:
    """Every row with its verdict: these are the numbers of the register."""
    page = traveller.page(RegistersPage)
    press(page.head.next)
    await until(page.review.isVisible, "the rows are shown")
    await _idle(page, "the rows are judged")
    review = page.flow.review
    if review is None:
        raise DidNotHappen("there is something to look over")
    whole: dict[str, Any] = report(review.judged)
    traveller.facts.imported["tables"] = [
        {key: table[key] for key in COUNTED} for table in whole["tables"]
    ]
    traveller.facts.imported["questions"] = len(review.open)
    await traveller.picture("review")


async def answer(traveller: Traveller) -> None:
    """Questions are answered one by one with the answer that leads; what must be typed waits."""
    page = traveller.page(RegistersPage)
    asked: set[tuple[str, str, str]] = set()
    passed = 0
    while passed <= _open(page):
        question = _question(page)
        button = _leading(page)
        if button is None or question in asked:
            passed += 1
            keys(page, "F8")
            await traveller.settled()
            continue
        asked.add(question)
        await _give(page, button)
        passed = 0
        if len(asked) == 1:
            await traveller.picture("answered-one")
    traveller.facts.imported["answered"] = len(asked)
    traveller.facts.imported["still_open"] = _open(page)
    await traveller.picture("answered")


async def store(traveller: Traveller) -> None:
    """All valid rows in one go; the rest waits here or is refused."""
    page = traveller.page(RegistersPage)
    kept: list[Stored] = []
    page.flow.stored.connect(kept.append)
    press(page.head.next)
    await until(lambda: bool(kept), "the rows are stored", 60)
    await traveller.settled()
    traveller.facts.imported.update(asdict(kept[0].imported))
    traveller.facts.stored.update(await traveller.ask(stored_counts, None))
    await traveller.picture("done")


def drop(target: QWidget, paths: list[Path]) -> None:
    """Let files fall on a page, as from the file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = target.rect().center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(middle, copy, mime, left, none),
        QDropEvent(QPointF(middle), copy, mime, left, none),
    ):
        QApplication.sendEvent(target, event)


def _page(traveller: Traveller) -> RegistersPage | None:
    page = traveller.frame.page
    return page if isinstance(page, RegistersPage) else None


async def _idle(page: RegistersPage, what: str) -> None:
    await until(lambda: page.flow.doing is Doing.NOTHING, what, 60)


def _open(page: RegistersPage) -> int:
    return len(page.flow.review.open) if page.flow.review is not None else 0


def _question(page: RegistersPage) -> tuple[str, str, str]:
    question = page.review.card.question
    if question is None:
        return "", "", ""
    return question.line.id, question.finding.code, question.finding.field


async def _give(page: RegistersPage, button: Button) -> None:
    before = len(page.flow.decisions)
    press(button)
    await until(lambda: len(page.flow.decisions) > before, "the answer is taken in")
    await _idle(page, "the answer is taken in")


def _leading(page: RegistersPage) -> Button | None:
    """The first answer that needs no typing; None where there is none, or nothing is asked."""
    card = page.review.card
    if card.question is None:
        return None
    answers = [key for key in card.buttons if key != "typed"]
    if card.question.finding.code in NO_PERSON:
        answers = [key for key in answers if key.startswith(Answer.LEAVE_OUT_ROW.value)]
    return card.buttons[answers[0]] if answers else None
