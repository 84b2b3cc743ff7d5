"""From a file to stored rows: what the person sees, answers, stops and gets back."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from services.domain.errors import Cancelled
from services.domain.journal import Action
from services.formats.registers import Answer, FileProblem, file_message
from services.store.tables import ACTIVITY, IMPORT_BATCH, PARTICIPANT, VOLUNTEER, WAITING_ROW
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.registers.desk import VOLUNTEERS, ImportDesk, make_desk
from ui.navigation import Place
from ui.pages.registers.head import Stage
from ui.pages.registers.page import make_page
from ui.pages.registers.review import RowVerdict
from ui.widgets.label import Paragraph
from ui.widgets.tone import Tone


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[ImportDesk]:
    made = make_desk(tmp_path)
    qtbot.addWidget(made.page)
    yield made
    made.house.store.close()


def test_a_file_that_is_no_spreadsheet_is_refused_in_words_and_stores_nothing(
    desk: ImportDesk,
) -> None:
    wrong = desk.folder / "bilde.png"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n0000")
    desk.page.flow.read([wrong])
    words = [each.plain_text() for each in desk.page.files.findChildren(Paragraph)]
    assert words == [file_message(FileProblem.NOT_A_SPREADSHEET, "nb")]
    assert not desk.page.head.next.isEnabled()
    assert desk.count(IMPORT_BATCH) == 0


def test_files_that_are_dropped_on_the_page_are_read(desk: ImportDesk) -> None:
    path = desk.folder / "tidgivere.csv"
    path.write_text(VOLUNTEERS, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.page.dropEvent(drop)
    assert [file.name for file in desk.page.flow.files] == ["tidgivere.csv"]
    assert desk.page.files.boxes[0].isChecked()


def test_choosing_files_opens_a_window_that_does_not_hold_the_app(
    desk: ImportDesk, qtbot: QtBot
) -> None:
    desk.page.new_here()
    dialog = desk.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    path = desk.folder / "liste.csv"
    path.write_text(VOLUNTEERS, encoding="utf-8")
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    assert len(desk.page.flow.files) == 1


def test_a_corrected_column_is_what_the_rows_are_read_by(desk: ImportDesk) -> None:
    desk.read(liste="Navn;Født;Ring helst på;Status\nAnne Lund;1980;68050011;aktiv\n")
    desk.page.head.next.click()
    box = desk.page.columns.boxes[2]
    assert box.key() == ""
    box.set_key("phone")
    box.activated.emit(box.currentIndex())
    assert desk.page.columns.boxes[2].key() == "phone"
    desk.page.head.next.click()
    desk.before_the_rows()
    desk.page.save_here()
    stored = {person.name: person.phone for person in desk.house.all(VOLUNTEER)}
    assert stored["Anne Lund"] == "+4768050011"


def test_a_table_of_another_kind_is_read_again_when_its_kind_is_corrected(
    desk: ImportDesk,
) -> None:
    desk.read(liste="Navn;Født;Mobil;Språk\nAnne Lund;1980;68050011;norsk\n")
    box = desk.page.files.kinds[0]
    box.set_key("participants")
    box.activated.emit(box.currentIndex())
    desk.page.head.next.click()
    desk.page.head.next.click()
    desk.before_the_rows()
    desk.page.save_here()
    assert "Anne Lund" in {person.display_name for person in desk.house.all(PARTICIPANT)}


def test_a_table_that_is_not_ticked_stays_out(desk: ImportDesk) -> None:
    desk.read(tidgivere=VOLUNTEERS)
    desk.page.files.boxes[0].click()
    assert not desk.page.head.next.isEnabled()
    desk.page.files.boxes[0].click()
    assert desk.page.head.next.isEnabled()


def test_valid_rows_are_stored_and_the_banner_says_what_became_of_the_rest(
    desk: ImportDesk,
) -> None:
    before = desk.count(VOLUNTEER)
    desk.look_over(tidgivere=VOLUNTEERS)
    assert desk.count(VOLUNTEER) == before
    desk.page.head.next.click()
    assert desk.page.stage is Stage.DONE
    assert desk.count(VOLUNTEER) == before + 1
    assert desk.count(WAITING_ROW) == 2
    told = desk.workspace.told[-1]
    assert told.tone is Tone.OK
    assert told.undo is None


def test_the_button_counts_the_rows_that_are_really_stored(desk: ImportDesk) -> None:
    desk.look_over(
        tidgivere=VOLUNTEERS,
        deltakere="Visningsnavn;Født;Mobil;Fase\nJonas F;1991;68050077;før behandling\n",
        aktiviteter="Dato;Tidgiver;Deltaker;Aktivitet;Timer\n03.11.2026;Anne Lund;Jonas F;Tur;2\n",
    )
    review = desk.page.flow.review
    assert review is not None
    assert review.to_store == 2
    assert review.count((RowVerdict.WAITS,)) == 1
    before = desk.count(VOLUNTEER) + desk.count(PARTICIPANT) + desk.count(ACTIVITY)
    desk.page.head.next.click()
    after = desk.count(VOLUNTEER) + desk.count(PARTICIPANT) + desk.count(ACTIVITY)
    assert after - before == 2


def test_stopping_in_the_middle_of_storing_leaves_nothing(
    desk: ImportDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "".join(f"Navn {n};{1950 + n % 50};6805{n:04};aktiv\n" for n in range(120))
    desk.look_over(tidgivere="Navn;Født;Tlf;Status\n" + rows)
    before = desk.count(VOLUNTEER)
    seen: list[int] = []

    def press_stop(done: int, _all: int) -> None:
        seen.append(done)
        desk.page.head.progress.stop.click()

    desk.page.flow.progressed.connect(press_stop)
    desk.page.head.next.click()
    assert seen
    assert desk.count(VOLUNTEER) == before
    assert desk.count(IMPORT_BATCH) == 0
    assert isinstance(desk.workspace.told[-1].refusal, Cancelled)
    assert desk.page.stage is Stage.REVIEW
    assert desk.page.head.next.isEnabled()


def test_rows_judged_before_others_wrote_are_judged_again_instead_of_stored(
    desk: ImportDesk,
) -> None:
    sheet = "Navn;Født;Tlf;Status\nAnne Lund;1980;68050011;aktiv\n"
    desk.look_over(tidgivere=sheet)
    other = make_desk_beside(desk)
    other.look_over(tidgivere=sheet)
    other.page.head.next.click()
    before = desk.count(VOLUNTEER)
    desk.page.head.next.click()
    assert desk.count(VOLUNTEER) == before
    assert desk.workspace.told[-1].tone is Tone.WARN
    desk.page.head.next.click()
    assert desk.count(VOLUNTEER) == before


def test_the_report_holds_the_refused_rows_and_nothing_of_a_deleted_person(
    desk: ImportDesk,
) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.page.head.next.click()
    desk.page.done.report.click()
    dialog = desk.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    target = desk.folder / "rettes.csv"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines(), delimiter=";"))
    numbers = {row[2] for row in rows[1:]}
    assert numbers == {"2", "4", "5", "6"}
    text = target.read_text("utf-8-sig")
    assert "Ola Nes" not in text
    assert "01818050034" not in text
    assert ";=HYPERLINK" not in text
    assert "'=HYPERLINK" in text


def test_a_report_that_cannot_be_written_is_told_with_a_remedy(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.page.head.next.click()
    desk.page.write_report(str(desk.folder / "no" / "such" / "folder.csv"))
    assert desk.workspace.told[-1].tone is Tone.DANGER


def test_rows_that_wait_are_told_of_and_come_back_to_be_answered(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.page.head.next.click()
    before = desk.count(VOLUNTEER)
    desk.page.activate(Place("registers"))
    assert desk.page.waiting.isVisibleTo(desk.page)
    desk.page.waiting.look.click()
    desk.before_the_rows()
    assert set(desk.codes()) == {"phone_short", "status_unknown"}
    desk.turn_to("phone_short")
    desk.press(Answer.LEAVE_UNKNOWN)
    desk.page.head.next.click()
    assert desk.count(VOLUNTEER) == before + 1
    assert desk.count(WAITING_ROW) == 1


def test_the_practice_register_is_offered_in_a_practice_centre_only(
    tmp_path: Path, qtbot: QtBot, desk: ImportDesk
) -> None:
    folder = tmp_path / "practice"
    folder.mkdir()
    practice = make_desk(folder, practice=True)
    qtbot.addWidget(practice.page)
    assert desk.page.practice.isHidden()
    practice.page.practice.click()
    assert sum(len(file.tables) for file in practice.page.flow.files) >= 5
    assert not [file for file in practice.page.flow.files if file.problem]
    practice.house.store.close()


def test_an_import_is_told_in_the_journal_without_any_content(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.page.head.next.click()
    lines = desk.house.store.ask(
        lambda reading, _: reading.journal_lines("action = ?", Action.IMPORTED.value),
        None,
        desk.workspace.actor,
    )
    assert len(lines) == 1
    assert "Lund" not in str(lines[0])


def make_desk_beside(desk: ImportDesk) -> ImportDesk:
    """A second page over the same store."""
    workspace = DirectWorkspace(desk.house.store, desk.workspace.account)
    page = make_page(workspace)
    page.setParent(desk.page)
    page.show()
    return ImportDesk(desk.house, workspace, page, desk.folder)
