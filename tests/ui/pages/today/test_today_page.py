"""Today: red first, one filled button, and everything done from here in two actions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from services.domain.matches import CheckIn, MatchState
from services.store.tables import ACTIVITY, CHECK_IN, MATCH
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped
from tests.fakes.activity_world import TODAY, House, house
from tests.fakes.busy_house import busy
from tests.ui.pages.shown import WindowsShown, open_page, press, settle
from ui.dialogs.check_in import CheckInSheet
from ui.dialogs.end_match import EndSheet
from ui.dialogs.log_activity import LogActivitySheet
from ui.dialogs.talk import TalkSheet
from ui.dialogs.thanks import ThanksSheet
from ui.navigation import Place
from ui.pages.today.page import TodayPage
from ui.widgets.action_row import ActionRow
from ui.widgets.button import ButtonKind

__all__ = ["busy", "house"]


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def row(page: TodayPage, key: str) -> ActionRow:
    found = page.groups.row(key)
    assert found is not None
    return found


def keys(page: TodayPage) -> list[str]:
    return list(page.groups._rows)


def test_the_red_lines_stand_first_and_one_button_is_filled(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    assert keys(page)[:2] == ["gap:t-amir", "gap:t-jonas"]
    kinds = [each.button.kind for each in page.groups.rows()]
    assert kinds[0] is ButtonKind.PRIMARY
    assert ButtonKind.PRIMARY not in kinds[1:]


def test_every_line_says_why_it_is_there(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    assert all(each.reason.text() for each in page.groups.rows())
    assert "missing" in row(page, "gap:t-amir").reason.text()


def test_down_moves_on_and_enter_does_the_rows_action(qtbot: QtBot, busy: House) -> None:
    page, workspace = open_page(qtbot, busy, TodayPage)
    row(page, "gap:t-amir").setFocus()
    press(page, Qt.Key.Key_Down)
    assert row(page, "gap:t-jonas").hasFocus()
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(workspace.places))
    assert workspace.places == [Place("participants", "p-jonas", "plan")]


def test_a_point_opens_the_rows_menu(
    qtbot: QtBot, busy: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    target = row(page, "gap:t-amir")
    opened: list[str] = []
    # A menu on the screen would take the keyboard, which the offscreen platform can't give.
    monkeypatch.setattr(target, "open_menu", lambda: opened.append("menu"))
    target.setFocus()
    press(page, Qt.Key.Key_Period)
    assert opened == ["menu"]
    assert [action.text() for action in target.menu.actions()] == [
        target.button.text(),
        "Open the participant",
    ]


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("inbound:c-fjord", Place("messages", "c-fjord")),
        ("outbound:m-out", Place("messages", "c-sol")),
        ("quiet:m-samira", Place("volunteers", "v-marit")),
        ("meeting:m-amir", Place("matching", "m-amir")),
        ("consent:c-jonas", Place("participants", "p-jonas", "consents")),
    ],
)
def test_a_lines_button_leads_to_where_it_is_settled(
    qtbot: QtBot, busy: House, key: str, place: Place
) -> None:
    page, workspace = open_page(qtbot, busy, TodayPage)
    row(page, key).button.click()
    assert workspace.places == [place]


def test_thanks_are_sent_in_two_actions_and_the_line_goes(qtbot: QtBot, busy: House) -> None:
    page, workspace = open_page(qtbot, busy, TodayPage)
    row(page, "thanks:v-bjorn").button.click()
    sheet = page._sheets["thanks"]
    assert isinstance(sheet, ThanksSheet)
    sheet.words.setPlainText("Godt jobbet")
    sheet.send.click()
    assert page.groups.row("thanks:v-bjorn") is None
    assert workspace.told[-1].undo is not None
    thanked = [each for each in busy.all(ACTIVITY) if each.thanks == "Godt jobbet"]
    assert {each.volunteer_id for each in thanked} == {"v-bjorn"}


def test_thanks_without_words_are_one_choice_in_the_menu(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    actions = row(page, "thanks:v-bjorn").menu.actions()
    next(action for action in actions if action.text() == "Thank without words").trigger()
    assert page.groups.row("thanks:v-bjorn") is None


def test_a_talk_is_noted_in_two_actions_with_the_number_in_view(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    row(page, "talk:v-turid").button.click()
    sheet = page._sheets["talk"]
    assert isinstance(sheet, TalkSheet)
    assert sheet.number.text() == "68 05 00 11"
    sheet.held.click()
    assert page.groups.row("talk:v-turid") is None


def test_the_focus_goes_to_the_line_that_took_the_place(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    place = keys(page).index("thanks:v-bjorn")
    row(page, "thanks:v-bjorn").setFocus()
    actions = row(page, "thanks:v-bjorn").menu.actions()
    next(action for action in actions if action.text() == "Thank without words").trigger()
    assert page.groups.rows()[place].hasFocus()


def test_doing_from_a_button_neither_scrolls_the_day_nor_loses_the_focus(
    qtbot: QtBot, busy: House
) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    page.resize(1080, 420)
    settle()
    thanks = row(page, "thanks:v-bjorn")
    place = keys(page).index("thanks:v-bjorn")
    thanks.button.setFocus()
    bar = page._left.verticalScrollBar()
    bar.setValue(0)
    actions = thanks.menu.actions()
    next(action for action in actions if action.text() == "Thank without words").trigger()
    settle()
    assert bar.value() == 0
    assert page.groups.rows()[place].hasFocus()


def test_a_first_meeting_that_is_past_is_logged_from_its_line(qtbot: QtBot, busy: House) -> None:
    yesterday = TODAY - timedelta(days=1)
    busy.change(MATCH, "m-amir", first_meeting_on=yesterday, state=MatchState.AGREED)
    page, _ = open_page(qtbot, busy, TodayPage)
    # The button tells that they met, which is what the line waits for; what they did is in the menu.
    actions = row(page, "meeting:m-amir").menu.actions()
    next(action for action in actions if action.text() == "Log an activity").trigger()
    sheet = page._sheets["log"]
    assert isinstance(sheet, LogActivitySheet)
    who = sheet.fields.chosen_who()
    assert who is not None
    assert (who.volunteer_id, who.participant_id) == ("v-bjorn", "p-amir")


def test_a_wide_window_gains_a_column_and_a_narrow_one_loses_it(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    assert not page.transitions.isVisible()
    page.resize(1720, 900)
    settle()
    assert page.transitions.isVisible()
    assert page.ahead.isVisible()
    page.resize(1080, 744)
    settle()
    assert not page.transitions.isVisible()
    assert page.ahead.isVisible()


def test_a_day_without_lines_is_told_to_be_calm(qtbot: QtBot, house: House) -> None:
    page, _ = open_page(qtbot, house, TodayPage)
    assert page._calm.isVisible()
    assert page.groups.rows() == []


def test_a_reload_without_news_keeps_the_rows_themselves(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    before = page.groups.rows()
    page.reload()
    assert page.groups.rows() == before


def test_every_control_of_today_has_a_name(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    assert unnamed_controls(page) == []
    page.resize(1720, 900)
    settle()
    assert unnamed_controls(page) == []


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("width", [1080, 1720])
def test_longer_words_find_room_on_today(qtbot: QtBot, busy: House, width: int) -> None:
    page, _ = open_page(qtbot, busy, TodayPage)
    page.resize(width, 744)
    settle()
    settle()  # a row that turns its button under the title asks for room once more
    assert cramped(page) == []


def test_opening_today_shows_one_window_and_no_stray_parts(
    qtbot: QtBot, qapp: QApplication, busy: House
) -> None:
    windows = WindowsShown(qapp)
    open_page(qtbot, busy, TodayPage)
    qapp.removeEventFilter(windows)
    assert windows.seen == ["TodayPage"]


def test_a_pair_that_met_begins_with_one_press_and_can_be_undone(qtbot: QtBot, busy: House) -> None:
    yesterday = TODAY - timedelta(days=1)
    busy.change(MATCH, "m-amir", first_meeting_on=yesterday, state=MatchState.AGREED)
    page, workspace = open_page(qtbot, busy, TodayPage)
    row(page, "meeting:m-amir").button.click()
    kept = busy.get(MATCH, "m-amir")
    assert (kept.state, kept.active_since) == (MatchState.ACTIVE, yesterday)
    assert workspace.told[-1].undo is not None


def test_a_check_in_is_noted_with_a_button_and_a_save(qtbot: QtBot, busy: House) -> None:
    busy.put(CHECK_IN, CheckIn("c", "m-jonas", TODAY))
    page, _ = open_page(qtbot, busy, TodayPage)
    row(page, "check-in:m-jonas").button.click()
    sheet = page._pairs.sheets.current
    assert isinstance(sheet, CheckInSheet)
    sheet.reached.set_keys(frozenset({"volunteer"}))
    sheet.save()
    settle()
    assert page.groups.row("check-in:m-jonas") is None


def test_an_ending_is_noted_with_a_button_and_a_save(qtbot: QtBot, busy: House) -> None:
    busy.change(MATCH, "m-jonas", state=MatchState.CLOSING, closing_on=TODAY)
    page, _ = open_page(qtbot, busy, TodayPage)
    row(page, "closing:m-jonas").button.click()
    sheet = page._pairs.sheets.current
    assert isinstance(sheet, EndSheet)
    sheet.views["taken_along"].setPlainText("Begynn med kaffe")
    sheet.save()
    settle()
    assert busy.get(MATCH, "m-jonas").state is MatchState.ENDED


def test_a_pause_ends_with_one_press_and_the_pair_is_in_the_menu(qtbot: QtBot, busy: House) -> None:
    busy.change(MATCH, "m-jonas", state=MatchState.PAUSED, paused_on=TODAY, paused_until=TODAY)
    page, workspace = open_page(qtbot, busy, TodayPage)
    actions = row(page, "pause:m-jonas").menu.actions()
    next(action for action in actions if action.text() == "Open the pair").trigger()
    assert workspace.places == [Place("matching", "m-jonas")]
    row(page, "pause:m-jonas").button.click()
    assert busy.get(MATCH, "m-jonas").state is MatchState.ACTIVE


def test_the_last_day_for_an_answer_is_a_chip_and_no_answer_leads_to_another(
    qtbot: QtBot, busy: House
) -> None:
    asked = {"state": MatchState.ASKED, "answer_by": TODAY - timedelta(days=1)}
    busy.change(MATCH, "m-amir", **asked)
    page, workspace = open_page(qtbot, busy, TodayPage)
    assert "time ran out" in row(page, "ask:m-amir").accessibleName()
    busy.change(MATCH, "m-amir", state=MatchState.EXPIRED, ended_on=TODAY)
    page.reload()
    settle()
    row(page, "expired:m-amir").button.click()
    assert workspace.places == [Place("matching", "p-amir")]
