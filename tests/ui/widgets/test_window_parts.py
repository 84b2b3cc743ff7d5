"""The ring, the sheet, the banners and the frame."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.focus_ring import FocusRing
from ui.theme import Appearance, theme
from ui.widgets.banner import STAYS_MS, Banner, BannerPlace
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.frame import Frame
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.list_rows import PersonRow
from ui.widgets.rail import RailItem, RailPage
from ui.widgets.row_delegates import PersonDelegate
from ui.widgets.row_list import RowList
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.sheet import Sheet
from ui.widgets.tabs import Tab, Tabs
from ui.widgets.tone import Tone


class Window(QWidget):
    """Two fields, one under the other."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = LineEdit("en"), LineEdit("to")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 20, 20, 20)
        self.column.addWidget(self.first)
        self.column.addWidget(self.second)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    made.hide()


def place_in(window: QWidget, widget: QWidget) -> QPoint:
    return widget.mapTo(window, QPoint(0, 0))


def test_the_ring_follows_the_focus_four_pixels_outside(window: Window) -> None:
    ring = FocusRing(window)
    for field in (window.first, window.second):
        field.setFocus()
        expected = field.rect().translated(place_in(window, field)).adjusted(-4, -4, 4, 4)
        assert ring.target is field
        assert ring.ring_rect() == expected
        assert ring.geometry() == expected


def test_the_ring_moves_when_its_control_is_moved(window: Window) -> None:
    ring = FocusRing(window)
    window.first.setFocus()
    before = ring.geometry()
    window.resize(900, 600)
    QApplication.processEvents()
    assert ring.geometry().width() == before.width() + 100


def test_the_ring_goes_when_its_control_is_hidden(window: Window) -> None:
    ring = FocusRing(window)
    window.first.setFocus()
    window.first.hide()
    assert ring.target is not window.first or not ring.isVisible()


def test_the_ring_stands_round_the_current_row_of_a_list(qtbot: QtBot, window: Window) -> None:
    view = RowList("Deltakere", PersonDelegate())
    window.column.addWidget(view)
    view.set_rows([PersonRow(str(n), f"Person {n}") for n in range(4)])
    ring = FocusRing(window)
    QApplication.processEvents()
    view.choose("0")
    view.setFocus()
    top = ring.ring_rect().top()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert ring.ring_rect().top() > top
    assert ring.ring_rect().height() < view.height()


def test_a_sheet_keeps_the_focus_inside_and_gives_it_back(qtbot: QtBot, window: Window) -> None:
    window.second.setFocus()
    sheet = Sheet("Logg aktivitet", window)
    one, two = LineEdit(), LineEdit()
    sheet.body.addWidget(Field("Hvem", one))
    sheet.body.addWidget(Field("Hva", two))
    sheet.add_button(Button("Lagre", ButtonKind.PRIMARY))
    sheet.open()
    assert one.hasFocus()
    for _ in range(9):
        focus = QApplication.focusWidget()
        assert focus is not None
        assert sheet.isAncestorOf(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    window.first.setFocus()
    assert sheet.isAncestorOf(QApplication.focusWidget() or window)
    two.setText("tur")
    QTest.keyClick(two, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.second.hasFocus()
    sheet.open()
    assert two.text() == "tur"


def test_a_sheet_tells_its_value_to_the_one_who_waits(window: Window) -> None:
    sheet = Sheet("Ny", window)
    sheet.body.addWidget(LineEdit())

    async def ask() -> object:
        future = sheet.opened()
        asyncio.get_running_loop().call_soon(sheet.accept, "svar")
        return await future

    assert asyncio.run(ask()) == "svar"


def test_a_dismissed_sheet_tells_nothing_was_chosen(qtbot: QtBot, window: Window) -> None:
    sheet = Sheet("Ny", window)
    sheet.open()
    with qtbot.waitSignal(sheet.finished) as told:
        sheet.dismiss()
    assert told.args == [None]


def timer_of(banner: Banner) -> QTimer:
    return banner.findChildren(QTimer)[0]


def test_a_banner_waits_twenty_seconds_and_an_error_stays(qtbot: QtBot) -> None:
    saved, refused = Banner(Tone.OK, "Lagret."), Banner(Tone.DANGER, "Samtykket er trukket.")
    qtbot.addWidget(saved)
    qtbot.addWidget(refused)
    assert (timer_of(saved).interval(), STAYS_MS) == (20_000, 20_000)
    assert saved.leaves_by_itself
    assert not refused.leaves_by_itself


def test_a_banner_waits_while_the_mouse_or_the_focus_is_on_it(qtbot: QtBot, window: Window) -> None:
    banner = Banner(Tone.OK, "Lagret.", "Angre")
    window.column.addWidget(banner)
    point = QPointF(1, 1)
    QApplication.sendEvent(banner, QEnterEvent(point, point, point))
    over = banner.leaves_by_itself
    QApplication.sendEvent(banner, QEvent(QEvent.Type.Leave))
    away = banner.leaves_by_itself
    banner.findChildren(Button)[0].setFocus()
    focused = banner.leaves_by_itself
    window.first.setFocus()
    assert (over, away, focused, banner.leaves_by_itself) == (False, True, False, True)


def test_a_banner_goes_when_its_time_is_over(qtbot: QtBot) -> None:
    banner = Banner(Tone.OK, "Lagret.")
    qtbot.addWidget(banner)
    with qtbot.waitSignal(banner.gone):
        timer_of(banner).timeout.emit()
    assert not banner.isVisible()


def test_a_banner_never_takes_the_focus(window: Window) -> None:
    place = BannerPlace()
    window.column.addWidget(place)
    window.first.setFocus()
    place.tell(Tone.OK, "Lagret.", "Angre", lambda: None)
    assert window.first.hasFocus()


def test_the_action_of_a_banner_is_done_once_and_the_banner_goes(window: Window) -> None:
    place = BannerPlace()
    window.column.addWidget(place)
    done: list[str] = []
    banner = place.tell(Tone.OK, "Lagret.", "Angre", lambda: done.append("angret"))
    banner.findChildren(Button)[0].click()
    assert (done, place.banners()) == (["angret"], ())


def test_the_same_sentence_twice_stands_once(window: Window) -> None:
    place = BannerPlace()
    window.column.addWidget(place)
    place.tell(Tone.WARN, "Ingen kontakt med Fjordheim.")
    place.tell(Tone.WARN, "Ingen kontakt med Fjordheim.")
    assert len(place.banners()) == 1


PAGES = (RailPage("today", "I dag", "sun-horizon"), RailPage("people", "Deltakere", "users"))


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    made = Frame("Sider", PAGES)
    qtbot.addWidget(made)
    for page in PAGES:
        made.add_page(page.key, QWidget())
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def test_alt_and_a_number_ask_for_a_page(qtbot: QtBot, frame: Frame) -> None:
    with qtbot.waitSignal(frame.page_wanted) as told:
        QTest.keyClick(frame, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["people"]


def test_the_rail_folds_to_icons_under_eleven_hundred_pixels(frame: Frame) -> None:
    wide = frame.rail.width()
    frame.resize(1000, 700)
    QApplication.processEvents()
    item = frame.rail.findChildren(RailItem)[0]
    assert wide >= 200
    assert frame.rail.width() == 64
    assert item.toolTip() == "I dag (Alt+1)"


def test_a_count_on_the_rail_is_spoken_after_the_word(frame: Frame) -> None:
    frame.rail.set_count("today", 2, red=True)
    assert frame.rail.findChildren(RailItem)[0].accessibleName() == "I dag, 2"


def test_the_search_at_the_top_asks_when_enter_is_pressed(qtbot: QtBot, frame: Frame) -> None:
    frame.top_bar.search.setFocus()
    QTest.keyClicks(frame.top_bar.search, "kim")
    with qtbot.waitSignal(frame.top_bar.search_wanted) as told:
        QTest.keyClick(frame.top_bar.search, Qt.Key.Key_Return)
    assert told.args == ["kim"]


def test_a_long_column_scrolls_and_a_short_one_leaves_its_foot_empty(qtbot: QtBot) -> None:
    column = ScrollColumn()
    qtbot.addWidget(column)
    column.body.addWidget(Button("Øverst"))
    column.resize(300, 400)
    column.show()
    QApplication.processEvents()
    assert column.verticalScrollBar().maximum() == 0
    for number in range(20):
        column.body.addWidget(Button(str(number)))
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)


def test_the_ring_is_told_when_a_sign_makes_the_chosen_tab_wider(qtbot: QtBot) -> None:
    tabs = Tabs("Deltaker", [Tab("goals", "Mål"), Tab("plan", "Plan")])
    qtbot.addWidget(tabs)
    tabs.show()
    tabs.choose("plan")
    before = tabs.focus_ring_rect().width()
    with qtbot.waitSignal(tabs.ring_moved):
        tabs.set_tabs([Tab("goals", "Mål"), Tab("plan", "Plan", "link-break", "glippe")])
    assert tabs.focus_ring_rect().width() > before


def test_a_wrong_field_out_of_sight_is_brought_into_view_with_its_sentence(qtbot: QtBot) -> None:
    scroller, form = ScrollColumn(), Form()
    for number in range(12):
        form.add(str(number), Field(f"Felt {number}", LineEdit()))
    scroller.body.addWidget(form)
    qtbot.addWidget(scroller)
    scroller.resize(400, 240)
    scroller.show()
    form.show_errors({"11": "Dette må fylles ut."})
    seen = scroller.viewport()
    field = form.field("11")
    qtbot.waitUntil(
        lambda: field.mapTo(seen, field.rect().bottomLeft()).y() <= seen.rect().bottom(),
        timeout=2000,
    )
    assert scroller.verticalScrollBar().value() > 0


def test_rail_and_fields_make_room_when_the_text_grows_while_they_are_shown(qtbot: QtBot) -> None:
    frame = Frame("Sider", [RailPage("settings", "Innstillinger", "gear-six")])
    field = LineEdit("", "magnifying-glass")
    for widget in (frame, field):
        qtbot.addWidget(widget)
    frame.resize(1280, 800)
    frame.show()
    before = (frame.rail.width(), field.textMargins().left())
    theme().apply(Appearance.LIGHT, 2.0)
    try:
        assert frame.rail.width() > before[0]
        assert field.textMargins().left() > before[1]
    finally:
        theme().apply(Appearance.LIGHT, 1.0)


def bar_of(sheet: Sheet) -> QScrollBar:
    column = sheet.findChild(ScrollColumn)
    assert isinstance(column, ScrollColumn)
    return column.verticalScrollBar()


def test_a_sheet_with_room_for_all_its_words_has_no_bar(window: Window) -> None:
    """Words that just fill their lines once wrapped one line more beside a bar, which then stayed."""
    for letters in range(60, 200, 4):
        sheet = Sheet("Hvem gjelder det?", window)
        sheet.body.addWidget(Paragraph(" ".join("ord" * 66)[:letters]))
        for _ in range(6):
            sheet.body.addWidget(LineEdit())
        sheet.open()
        for _ in range(3):
            QApplication.processEvents()
        assert not bar_of(sheet).isVisible(), letters
        sheet.dismiss()
        sheet.deleteLater()


def test_a_sheet_too_high_for_its_window_can_be_scrolled(window: Window) -> None:
    sheet = Sheet("Ny", window)
    for _ in range(30):
        sheet.body.addWidget(LineEdit())
    sheet.open()
    for _ in range(3):
        QApplication.processEvents()
    assert bar_of(sheet).isVisible()
    assert bar_of(sheet).maximum() > 0


def column_of(holder: QWidget, height: int) -> tuple[ScrollColumn, QWidget]:
    column, inside = ScrollColumn(), QWidget()
    inside.setFixedHeight(height)
    column.body.addWidget(inside)
    column.setParent(holder)
    column.setGeometry(0, 0, 500, 300)
    return column, inside


@pytest.mark.parametrize("widest", [0, 300])
def test_a_scroll_bar_at_the_edge_takes_no_width_from_what_is_read(
    qtbot: QtBot, widest: int
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column, inside = column_of(holder, 100)
    column.stand_at_edge(24, 16, widest)
    holder.show()
    QApplication.processEvents()
    alone = inside.width()
    assert alone == (widest or 500 - 24 - 4)
    assert not column.verticalScrollBar().isVisible()
    inside.setFixedHeight(900)
    QApplication.processEvents()
    qtbot.waitUntil(column.verticalScrollBar().isVisible)
    QApplication.processEvents()
    assert inside.width() == alone


def test_the_ring_of_a_list_stands_round_the_box_of_its_row(qtbot: QtBot) -> None:
    rows = RowList("People", PersonDelegate())
    qtbot.addWidget(rows)
    rows.resize(272, 400)
    rows.show()
    nowhere = rows.focus_ring_rect()
    assert rows.rect().contains(nowhere.adjusted(-4, -4, 4, 4))
    rows.set_rows([PersonRow("kari", "Kari"), PersonRow("per", "Per")])
    rows.choose("kari")
    assert rows.rect().contains(rows.focus_ring_rect().adjusted(-4, 0, 4, 4))


def test_the_ring_goes_with_the_frame_it_came_with(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for _ in range(2):
        frame = Frame("Sider", PAGES)
        frame.setParent(window)
        window.show()
        frame.show()
        assert len(window.findChildren(FocusRing)) == 1
        frame.setParent(None)
        frame.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not window.findChildren(FocusRing)
