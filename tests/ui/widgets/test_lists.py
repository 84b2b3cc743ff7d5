"""Lists that keep everyone's place when they are read again."""

import hypothesis.strategies as st
import pytest
from hypothesis import given
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.list_rows import PersonRow
from ui.widgets.paint import ChipLook
from ui.widgets.row_delegates import PersonDelegate
from ui.widgets.row_list import RowList
from ui.widgets.rows_model import Column, Row, RowsModel
from ui.widgets.table_view import TableView
from ui.widgets.tone import Tone

ids = st.lists(st.integers(0, 60).map(str), unique=True, max_size=60)


def people(count: int, start: int = 0) -> list[PersonRow]:
    return [PersonRow(str(n), f"Person {n}", "venter") for n in range(start, start + count)]


def shown_list(qtbot: QtBot) -> RowList:
    view = RowList("Deltakere", PersonDelegate())
    qtbot.addWidget(view)
    view.resize(272, 300)
    view.show()
    view.set_rows(people(40))
    QApplication.processEvents()
    return view


@given(before=ids, after=ids)
def test_any_reload_ends_with_the_rows_asked_for(before: list[str], after: list[str]) -> None:
    model = RowsModel()
    model.set_rows([PersonRow(each, each) for each in before])
    model.set_rows([PersonRow(each, each, "ny") for each in after])
    assert [row.id for row in model.rows()] == after
    assert [model.place_of(each) for each in after] == list(range(len(after)))


def test_two_rows_with_one_id_are_refused(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="same id"):
        RowsModel().set_rows([PersonRow("1", "Kim"), PersonRow("1", "Lena")])


def test_the_chosen_row_stays_chosen_when_rows_come_before_it(qtbot: QtBot) -> None:
    view = shown_list(qtbot)
    view.choose("20")
    told: list[str] = []
    view.chosen.connect(told.append)
    view.set_rows([*people(3, 100), *people(40)])
    assert view.current_id() == "20"
    assert told == []


def test_the_chosen_row_stays_chosen_when_nearly_all_others_change(qtbot: QtBot) -> None:
    view = shown_list(qtbot)
    view.choose("39")
    view.set_rows([*people(80, 200), *people(1, 39)])
    assert view.current_id() == "39"


def test_what_stands_at_the_top_stays_there_when_rows_come_before_it(qtbot: QtBot) -> None:
    view = shown_list(qtbot)
    view.verticalScrollBar().setValue(700)
    top = view.indexAt(view.viewport().rect().topLeft())
    place, offset = view.rows()[top.row()].id, view.visualRect(top).top()
    view.set_rows([*people(5, 100), *people(40)])
    after = view.indexAt(view.viewport().rect().topLeft())
    assert view.rows()[after.row()].id == place
    assert view.visualRect(after).top() == offset


def test_a_row_that_goes_away_tells_what_is_chosen_now(qtbot: QtBot) -> None:
    view = shown_list(qtbot)
    view.choose("5")
    told: list[str] = []
    view.chosen.connect(told.append)
    view.set_rows([row for row in people(40) if row.id != "5"])
    assert told == [view.current_id()]


def test_the_arrows_choose_and_enter_opens_the_row(qtbot: QtBot) -> None:
    view = shown_list(qtbot)
    view.choose("3")
    chosen: list[str] = []
    opened: list[str] = []
    view.chosen.connect(chosen.append)
    view.opened.connect(opened.append)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (chosen, opened) == (["4"], ["4"])


def test_a_row_is_spoken_with_its_reason_and_its_sign(qtbot: QtBot) -> None:
    row = PersonRow("1", "Amir Haddad", "Løslates i morgen", "AH", "link-break", icon_word="glippe")
    view = RowList("Deltakere", PersonDelegate())
    qtbot.addWidget(view)
    view.set_rows([row])
    spoken = view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Amir Haddad, Løslates i morgen, glippe"


def columns() -> list[Column]:
    def name(row: Row) -> str:
        return row.spoken()

    def state(row: Row) -> ChipLook:
        return ChipLook("ny", Tone.OK, "plus")

    return [Column("Navn", name, key="name", strong=True), Column("Vurdering", state, width=120)]


def test_a_table_gives_its_cells_as_words_also_where_a_chip_is_drawn(qtbot: QtBot) -> None:
    table = TableView("Rader", columns())
    qtbot.addWidget(table)
    table.set_rows(people(3))
    table.resize(500, 200)
    table.show()
    assert table.model().index(0, 1).data() == "ny"
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()


def test_a_shortened_cell_is_whole_in_its_tooltip(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    class Tips:
        """Keeps the words; the offscreen platform warns of every tooltip it raises."""

        def showText(self, at: QPoint, words: str, view: QWidget) -> None:
            told.append(words)

    monkeypatch.setattr("ui.widgets.table_view.QToolTip", Tips())
    table = TableView("Rader", columns())
    qtbot.addWidget(table)
    table.set_rows([PersonRow("1", "Åse-Marie Bakke ved Fjordheim"), PersonRow("2", "Bo")])
    table.resize(220, 200)
    table.show()
    for row in (0, 1):
        at = table.visualRect(table.model().index(row, 0)).center()
        asked = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
        QApplication.sendEvent(table.viewport(), asked)
    assert told == ["Åse-Marie Bakke ved Fjordheim", ""]


def test_a_pressed_heading_asks_for_another_order(qtbot: QtBot) -> None:
    table = TableView("Rader", columns())
    qtbot.addWidget(table)
    wanted: list[str] = []
    table.sort_wanted.connect(wanted.append)
    table.horizontalHeader().sectionClicked.emit(0)
    table.horizontalHeader().sectionClicked.emit(1)
    assert wanted == ["name"]


def test_a_table_keeps_its_chosen_row_through_a_reload(qtbot: QtBot) -> None:
    table = TableView("Rader", columns())
    qtbot.addWidget(table)
    table.set_rows(people(10))
    table.choose("7")
    told: list[str] = []
    table.chosen.connect(told.append)
    table.set_rows(list(reversed(people(12))))
    assert (table.current_id(), told) == ("7", [])


def test_the_first_row_is_chosen_by_one_click_though_the_focus_came_by_before(qtbot: QtBot) -> None:
    view = shown_list(qtbot)
    view.activateWindow()
    view.setFocus()
    told: list[str] = []
    view.chosen.connect(told.append)
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == ["0"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Home])
def test_the_only_row_of_a_list_is_chosen_by_the_keyboard(qtbot: QtBot, key: Qt.Key) -> None:
    view = shown_list(qtbot)
    view.set_rows(people(1))
    view.activateWindow()
    view.setFocus()
    told: list[str] = []
    view.chosen.connect(told.append)
    QTest.keyClick(view, key)
    assert told == ["0"]
