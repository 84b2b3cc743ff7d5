"""A volunteer calls for help in two presses, sees who calls by when, and her coming supervision."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from services.domain.activities import TalkRequest
from services.domain.supervision import Supervision, SupervisionKind, SupervisionSeat
from services.store.tables import ACTIVITY, SUPERVISION, SUPERVISION_SEAT, TALK_REQUEST, VOLUNTEER
from services.use_cases.activities import Thank, thank
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.activity_world import HANNE, TODAY, TURID, House, actor, house
from tests.fakes.busy_house import busy
from tests.fakes.time import REFERENCE
from tests.ui.pages.peopled_centre import longer_words
from tests.ui.pages.shown import open_page, settle
from ui.pages.own.page import OwnPageView

__all__ = ["busy", "house", "longer_words"]


def ask(page: OwnPageView, words: str = "") -> None:
    page.urgent.click()
    assert page._distress is not None
    page._distress.words.setPlainText(words)
    page._distress.do.click()
    settle()


def test_a_call_for_help_takes_two_presses_and_no_words(qtbot: QtBot, busy: House) -> None:
    page, workspace = open_page(qtbot, busy, OwnPageView, TURID)
    QTest.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: page._distress is not None and page._distress.isVisible())
    assert page._distress is not None
    assert unnamed_controls(page._distress) == []
    assert page._distress.do.hasFocus()
    page._distress.do.click()
    (request,) = busy.all(TALK_REQUEST)
    assert (request.distress, request.words) == (True, "")
    assert workspace.told[-1].undo is not None


def test_she_sees_who_gets_in_touch_and_by_when(qtbot: QtBot, busy: House) -> None:
    busy.change(VOLUNTEER, "v-turid", adviser_id="hanne")
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    assert page.promise.isHidden()
    ask(page, "Det ble mye")
    assert page.promise.isVisible()
    assert page.promise.words.plain_text() == "Hanne Brekke gets in touch by tirsdag kl. 12.00"
    assert page.urgent.isHidden()


def test_a_promise_that_was_not_kept_says_so_and_whom_to_call(qtbot: QtBot, busy: House) -> None:
    asked = REFERENCE - timedelta(hours=50)
    busy.put(TALK_REQUEST, TalkRequest("t", "v-turid", asked, distress=True))
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    assert "was to get in touch" in page.promise.words.plain_text()
    assert "116 123" in page.promise.more.plain_text()


def test_her_words_are_kept_when_she_closes_the_sheet(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    page.urgent.click()
    assert page._distress is not None
    page._distress.words.setPlainText("Det ble mye")
    page._distress.dismiss()
    again, _ = open_page(qtbot, busy, OwnPageView, TURID)
    again.urgent.click()
    assert again._distress is not None
    assert again._distress.words.toPlainText() == "Det ble mye"


def test_the_heaviest_face_offers_a_call_and_logs_both_at_once(qtbot: QtBot, busy: House) -> None:
    page, workspace = open_page(qtbot, busy, OwnPageView, TURID)
    page.new_here()
    fields = page._log_sheet().fields
    assert fields.urgent.isHidden()
    fields.faces.setFocus()
    QTest.keyClick(fields.faces, Qt.Key.Key_1)
    assert not fields.urgent.isHidden()
    fields.urgent.click()
    fields.what.set_what("Tur", ())
    page._log_sheet().save()
    (request,) = busy.all(TALK_REQUEST)
    assert request.distress
    assert "urgent" in workspace.told[-1].text
    assert page.promise.isVisible()


def test_a_wish_for_a_talk_offers_it_too_and_a_lighter_day_does_not(
    qtbot: QtBot, busy: House
) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    page.new_here()
    fields = page._log_sheet().fields
    fields.talk.click()
    assert not fields.urgent.isHidden()
    fields.urgent.click()
    fields.talk.click()
    assert fields.urgent.isHidden()
    fields.what.set_what("Tur", ())
    assert not fields.command().distress


def test_coming_supervision_stands_on_her_page(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    assert page.supervisions.isHidden()
    on = TODAY + timedelta(days=3)
    planned = Supervision("s", SupervisionKind.GROUP, on, REFERENCE, "hanne", time(18), "Kafeen")
    busy.put(SUPERVISION, planned)
    busy.put(SUPERVISION_SEAT, SupervisionSeat("1", "s", "v-turid"))
    page.reload()
    (row,) = page.supervisions.rows
    assert row.title.text() == "Onsdag 25. november at 18.00"
    assert row.reason.text() == "Kafeen · group · Hanne Brekke leads"


def test_thanks_for_several_at_once_stand_as_one(qtbot: QtBot, busy: House) -> None:
    ids = [each.id for each in busy.all(ACTIVITY) if each.volunteer_id == "v-turid"]
    for id_ in ids:
        busy.change(ACTIVITY, id_, thanked_at=None, thanks="")
    busy.store.run(thank, Thank(tuple(ids)), actor(HANNE))
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    assert page._page is not None
    (thanks,) = page._page.thanks
    assert thanks.number == len(ids)


@pytest.mark.usefixtures("longer_words")
def test_longer_words_of_care_find_room_on_her_page(qtbot: QtBot, busy: House) -> None:
    page, _ = open_page(qtbot, busy, OwnPageView, TURID)
    page.urgent.click()
    settle()
    assert page._distress is not None
    assert cramped(page._distress) == []
    page._distress.do.click()
    settle()
    assert cramped(page) == []
