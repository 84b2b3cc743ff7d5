"""Activities by week and in a list; each can be opened, thanked for, changed and removed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.activities import Activity
from services.store.tables import ACTIVITY
from services.use_cases.activity_lists import ActivityRow
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped
from tests.fakes.activity_world import TODAY, House, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.shown import WindowsShown, open_page, press, settle
from ui.navigation import Place
from ui.pages.activities.day_layout import MOST_BESIDE, lay_out
from ui.pages.activities.page import ActivitiesPage

__all__ = ["busy", "house"]
LIST = Place("activities", tab="list")


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def listed(page: ActivitiesPage) -> list[str]:
    return [row.id for row in page.list.table.rows()]


def test_the_week_shows_its_own_activities_with_their_totals(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, ActivitiesPage)
    shown = [button.text() for button in page.week.canvas.buttons()]
    assert shown == ["Styrke", "Verkstedet", "Tur", "Flytte sofa", "Ringe søstera"]
    assert "8,5" in page._header.subtitle.text()
    page._before.click()
    assert page.week.canvas.buttons() == []
    page._this.click()
    assert len(page.week.canvas.buttons()) == 5


def test_the_arrows_move_between_the_blocks_of_the_week(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, ActivitiesPage)
    styrke, verkstedet, tur, sofa, _ = page.week.canvas.buttons()
    styrke.setFocus()
    press(page, Qt.Key.Key_Right)
    assert tur.hasFocus()
    press(page, Qt.Key.Key_Up)
    assert verkstedet.hasFocus()
    press(page, Qt.Key.Key_Right)
    assert sofa.hasFocus()
    press(page, Qt.Key.Key_Left)
    assert verkstedet.hasFocus()


def test_a_block_opens_the_activity_and_it_can_be_removed(qtbot: QtBot, busy: House) -> None:
    page, workspace = open_page(qtbot, busy, ActivitiesPage)
    page.week.canvas.buttons()[1].click()
    assert page._card is not None
    page._card.remove.click()
    assert "a-2" not in {each.id for each in busy.all(ACTIVITY)}
    assert workspace.told[-1].undo is not None
    assert len(page.week.canvas.buttons()) == 4


def test_thanks_are_given_from_the_activity_itself(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, ActivitiesPage, place=Place("activities", "a-1"))
    assert page._card is not None
    page._card.thank.click()
    assert page._thanks is not None
    page._thanks.send.click()
    assert busy.get(ACTIVITY, "a-1").thanked_by == "hanne"


def test_the_list_is_narrowed_as_one_types(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, ActivitiesPage, place=LIST)
    assert len(listed(page)) == 7
    page.find_here()
    for key in (Qt.Key.Key_J, Qt.Key.Key_O, Qt.Key.Key_N):
        press(page, key)
    qtbot.waitUntil(lambda: len(listed(page)) == 3)
    assert listed(page) == ["a-6", "a-3", "a-2"]


def test_the_list_tells_apart_what_nobody_has_thanked_for(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, ActivitiesPage, place=LIST)
    page.list.states.choose("not_thanked")
    page.list.states.chosen.emit("not_thanked")
    assert listed(page) == ["a-5", "a-1"]


def test_a_busy_hour_tells_how_many_more_and_leads_to_the_day(qtbot: QtBot, busy: House) -> None:
    for number in range(6):
        on, at = TODAY - timedelta(days=3), time(12)
        busy.put(ACTIVITY, Activity(f"x-{number}", on, "v-marit", "Kafé", REFERENCE, starts=at))
    page, _ = open_page(qtbot, busy, ActivitiesPage)
    more = [widget for _, _, widget in page.week.canvas._untimed]
    assert [widget.accessibleName() for widget in more] == ["3 more on torsdag 19. november"]
    page.week.canvas.day_wanted.emit(TODAY - timedelta(days=3))
    assert len(listed(page)) == 6
    page.list.periods.set_key("ever")
    page.list.periods.activated.emit(0)
    assert len(listed(page)) == 13


def test_the_empty_page_says_what_to_do_next(qtbot: QtBot, house: House) -> None:
    page, workspace = open_page(qtbot, house, ActivitiesPage)
    assert page._empty.isVisible()
    page._fetch.click()
    assert workspace.places == [Place("registers")]


def test_a_place_with_a_person_begins_a_log_for_that_person(qtbot: QtBot, busy: House) -> None:
    place = Place("activities", "p-samira", new=True)
    page, _ = open_page(qtbot, busy, ActivitiesPage, place=place)
    who = page._log_sheet().fields.chosen_who()
    assert who is not None
    assert (who.participant_id, who.volunteer_id) == ("p-samira", "v-marit")


@pytest.mark.parametrize("place", [Place("activities"), LIST, Place("activities", "a-3")])
def test_every_control_of_activities_has_a_name(qtbot: QtBot, busy: House, place: Place) -> None:
    page, _ = open_page(qtbot, busy, ActivitiesPage, place=place)
    assert unnamed_controls(page) == []


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("place", [Place("activities"), LIST])
def test_longer_words_find_room_on_activities(qtbot: QtBot, busy: House, place: Place) -> None:
    page, _ = open_page(qtbot, busy, ActivitiesPage, place=place)
    settle()
    assert cramped(page) == []


def test_opening_activities_shows_one_window_and_no_stray_parts(
    qtbot: QtBot, qapp: QApplication, busy: House
) -> None:
    windows = WindowsShown(qapp)
    open_page(qtbot, busy, ActivitiesPage)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["ActivitiesPage"]


def row(id_: str, starts: time | None, hours: Decimal | None) -> ActivityRow:
    return ActivityRow(
        id_, date(2026, 11, 19), starts, None, hours, "Tur", "v", "T", None, "", (), None,
        took_place=True, wants_a_talk=False, thanked=False, has_words=False,
    )  # fmt: skip


ROWS = st.lists(
    st.tuples(
        st.none() | st.times(), st.none() | st.decimals(Decimal("0.25"), Decimal(8), places=2)
    ),
    max_size=12,
)


@given(ROWS)
def test_blocks_of_a_day_never_lie_on_each_other(
    spans: list[tuple[time | None, Decimal | None]],
) -> None:
    rows = [row(str(number), *span) for number, span in enumerate(spans)]
    laid = lay_out(rows)
    timed = [each for each in rows if each.starts is not None]
    assert len(laid.blocks) + laid.left_out == len(timed)
    for place, one in enumerate(laid.blocks):
        assert one.column < one.columns <= MOST_BESIDE
        for other in laid.blocks[place + 1 :]:
            overlap = one.start < other.end and other.start < one.end
            assert not (overlap and one.column == other.column)
