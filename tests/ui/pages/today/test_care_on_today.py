"""Care on Today: the talk that is owed first, the rule about silence in words, and who stands in."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from services.domain.activities import TalkRequest
from services.domain.stand_ins import StandIn
from services.domain.supervision import Supervision, SupervisionKind
from services.store.tables import (
    ACCOUNT,
    MATCH,
    STAND_IN,
    SUPERVISION,
    TALK_REQUEST,
    VOLUNTEER,
)
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.activity_world import HANNE, STAFF, TODAY, House, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.peopled_centre import longer_words
from tests.ui.pages.shown import open_page, settle
from ui.dialogs.quiet_limit import QuietLimitSheet
from ui.dialogs.talk import TalkSheet
from ui.navigation import Place
from ui.pages.today.page import TodayPage
from ui.widgets.action_row import ActionRow
from ui.widgets.chip import Chip
from ui.widgets.tone import Tone

__all__ = ["busy", "house", "longer_words"]

MIA = replace(HANNE, id="mia", name="Mia Solvang")


@pytest.fixture
def urgent(busy: House) -> House:
    """Turid said 17 hours ago that it is urgent."""
    asked = TalkRequest(
        "t", "v-turid", REFERENCE - timedelta(hours=17), "Det ble mye", distress=True
    )
    busy.put(TALK_REQUEST, asked)
    return busy


def row(page: TodayPage, key: str) -> ActionRow:
    found = page.groups.row(key)
    assert found is not None
    return found


def choose(shown: ActionRow, words: str) -> None:
    next(action for action in shown.menu.actions() if action.text() == words).trigger()


def test_a_talk_that_is_owed_stands_first_of_the_care_with_its_hours(
    qtbot: QtBot, urgent: House
) -> None:
    page, _ = open_page(qtbot, urgent, TodayPage)
    keys = list(page.groups._rows)
    care = [key for key in keys if key.split(":")[0] in ("debrief", "talk", "quiet", "thanks")]
    assert care[0] == "debrief:v-turid"
    (chip,) = row(page, "debrief:v-turid").findChildren(Chip)
    assert chip.accessibleName() == "31 hour(s) left"
    assert "Hanne calls" in row(page, "debrief:v-turid").reason.text()


def test_past_the_deadline_it_is_red_with_a_word_and_an_icon(qtbot: QtBot, urgent: House) -> None:
    urgent.change(TALK_REQUEST, "t", asked_at=REFERENCE - timedelta(hours=49))
    page, _ = open_page(qtbot, urgent, TodayPage)
    shown = row(page, "debrief:v-turid")
    (chip,) = shown.findChildren(Chip)
    assert chip.accessibleName() == "past the deadline"
    assert chip.look.tone is Tone.DANGER
    assert chip.look.icon
    assert "past the deadline" in shown.accessibleName()


def test_the_hours_go_on_while_today_stands_open(qtbot: QtBot, urgent: House) -> None:
    page, _ = open_page(qtbot, urgent, TodayPage)
    urgent.clock.forward(timedelta(hours=5))
    page._hours.timeout.emit()
    (chip,) = row(page, "debrief:v-turid").findChildren(Chip)
    assert chip.accessibleName() == "26 hour(s) left"


def test_the_talk_is_noted_with_what_came_of_it(qtbot: QtBot, urgent: House) -> None:
    page, workspace = open_page(qtbot, urgent, TodayPage)
    row(page, "debrief:v-turid").button.click()
    sheet = page._sheets["talk"]
    assert isinstance(sheet, TalkSheet)
    assert "Det ble mye" in sheet._said.plain_text()
    assert unnamed_controls(sheet) == []
    sheet.words.setPlainText("En uke fri")
    sheet.held.click()
    assert page.groups.row("debrief:v-turid") is None
    stored = urgent.get(TALK_REQUEST, "t")
    assert (stored.held_on, stored.held_by, stored.note) == (TODAY, "hanne", "En uke fri")
    assert workspace.told[-1].undo is not None


def test_a_day_that_is_none_is_told_at_its_field_and_the_words_stay(
    qtbot: QtBot, urgent: House
) -> None:
    page, _ = open_page(qtbot, urgent, TodayPage)
    row(page, "debrief:v-turid").button.click()
    sheet = page._sheets["talk"]
    assert isinstance(sheet, TalkSheet)
    sheet.words.setPlainText("En uke fri")
    sheet.on.set_date(TODAY + timedelta(days=1))
    sheet.held.click()
    assert sheet.form.field("on").error == "This day has not come yet."
    assert sheet.words.toPlainText() == "En uke fri"


def test_staff_note_a_talk_and_see_neither_her_words_nor_a_note(
    qtbot: QtBot, urgent: House
) -> None:
    page, _ = open_page(qtbot, urgent, TodayPage, STAFF)
    row(page, "debrief:v-turid").button.click()
    sheet = page._sheets["talk"]
    assert isinstance(sheet, TalkSheet)
    assert not sheet._said.isVisible()
    assert not sheet.words.isVisible()
    sheet.held.click()
    assert urgent.get(TALK_REQUEST, "t").held_by == "siri"


def test_whoever_will_call_says_so_from_the_menu(qtbot: QtBot, urgent: House) -> None:
    page, workspace = open_page(qtbot, urgent, TodayPage, STAFF)
    choose(row(page, "debrief:v-turid"), "I will call")
    assert "Siri calls" in row(page, "debrief:v-turid").reason.text()
    assert workspace.told[-1].undo is not None


def test_the_rule_about_silence_is_written_out_and_the_limit_set_from_the_menu(
    qtbot: QtBot, busy: House
) -> None:
    page, workspace = open_page(qtbot, busy, TodayPage)
    shown = row(page, "quiet:m-samira")
    assert shown.reason.text() == (
        "Nobody has met for 16 day(s). The limit for all pairs here is 14."
    )
    choose(shown, "When this pair is quiet …")
    sheet = page._sheets["limit"]
    assert isinstance(sheet, QuietLimitSheet)
    assert "did not happen" in sheet.counted.plain_text()
    assert unnamed_controls(sheet) == []
    sheet.days.setText("femten")
    sheet.save()
    assert sheet.form.field("days").error == "This is not a number."
    sheet.days.setText("15")
    sheet.save()
    assert row(page, "quiet:m-samira").reason.text().endswith("The limit for this pair is 15.")
    assert workspace.told[-1].undo is not None
    choose(row(page, "quiet:m-samira"), "When this pair is quiet …")
    sheet.days.setText("30")
    sheet.save()
    assert page.groups.row("quiet:m-samira") is None
    assert busy.get(MATCH, "m-samira").quiet_after_days == 30


def test_who_may_not_match_is_not_offered_to_set_a_limit(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, TodayPage, STAFF)
    words = [action.text() for action in row(page, "quiet:m-samira").menu.actions()]
    assert "When this pair is quiet …" not in words


def test_supervision_leads_to_its_view(qtbot: QtBot, busy: House) -> None:
    on = TODAY - timedelta(days=2)
    busy.put(SUPERVISION, Supervision("s", SupervisionKind.GROUP, on, REFERENCE, "hanne"))
    busy.change(VOLUNTEER, "v-marit", created_at=REFERENCE - timedelta(days=120))
    page, workspace = open_page(qtbot, busy, TodayPage)
    row(page, "supervision:s").button.click()
    row(page, "supervision").button.click()
    assert workspace.places == [
        Place("volunteers", "s", "supervision"),
        Place("volunteers", "", "supervision"),
    ]


def test_a_stand_in_is_told_for_whom_and_until_when(qtbot: QtBot, urgent: House) -> None:
    urgent.put(ACCOUNT, MIA)
    until = TODAY + timedelta(days=5)
    urgent.put(STAND_IN, StandIn("s", "hanne", "mia", TODAY, until, REFERENCE))
    page, _ = open_page(qtbot, urgent, TodayPage, MIA)
    (sentence,) = page.standing_in.sentences()
    assert "Hanne Brekke" in sentence
    assert row(page, "debrief:v-turid").reason.text().startswith("For Hanne · ")
    assert row(page, "quiet:m-samira").reason.text().startswith("For Hanne · ")
    assert row(page, "meeting:m-amir").reason.text().startswith("For Hanne · ")
    assert not row(page, "thanks:v-bjorn").accessibleName().startswith("For")


def test_others_see_that_the_adviser_of_a_first_meeting_is_away(
    qtbot: QtBot, urgent: House
) -> None:
    urgent.put(ACCOUNT, MIA)
    urgent.put(STAND_IN, StandIn("s", "hanne", "mia", TODAY, TODAY, REFERENCE))
    page, _ = open_page(qtbot, urgent, TodayPage, STAFF)
    assert page.standing_in.isHidden()
    assert row(page, "quiet:m-samira").reason.text().startswith("Hanne is away · ")


@pytest.mark.usefixtures("longer_words")
def test_longer_words_of_care_find_room(qtbot: QtBot, urgent: House) -> None:
    urgent.put(ACCOUNT, MIA)
    urgent.put(STAND_IN, StandIn("s", "hanne", "mia", TODAY, TODAY, REFERENCE))
    page, _ = open_page(qtbot, urgent, TodayPage, MIA)
    settle()
    settle()
    assert cramped(page) == []
    row(page, "debrief:v-turid").button.click()
    settle()
    sheet = page._sheets["talk"]
    assert cramped(sheet) == []
