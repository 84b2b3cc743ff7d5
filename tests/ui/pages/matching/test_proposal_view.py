"""The proposal for all: seen, changed by hand, compared, taken out and accepted, through its widgets."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from services.domain.matches import MatchState
from services.store.tables import MATCH
from services.use_cases.drafts import DraftAsked, load_draft
from services.use_cases.undo import undo
from services.use_cases.volunteer_stages import PauseVolunteer, pause_volunteer
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.matched_world import participant, volunteer
from tests.fakes.participant_world import ParticipantWorld
from tests.ui.pages.matching.proposing import (
    ARABIC,
    centre,
    line,
    lines,
    pairs,
    press,
    sheet_of,
    shown,
    view_of,
    world,
)
from tests.ui.pages.peopled_centre import longer_words, named, opened, settle
from ui.navigation import Place
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.proposal_desk import DRAFT
from ui.pages.matching.proposal_lines import LineKind
from ui.pages.matching.proposal_sheets import LetterSheet, OtherVolunteerSheet

__all__ = ["centre", "longer_words", "world"]


def test_the_way_in_stands_over_the_list_and_back_leads_to_it(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage)
    press_on = named(page, "proposal")
    assert isinstance(press_on, QPushButton)
    press_on.click()
    settle()
    assert view_of(page).isVisible()
    assert not page.pane.isVisible()
    view_of(page).header.back_wanted.emit()
    assert page.pane.isVisible()
    assert not view_of(page).isVisible()


def test_every_pair_everybody_who_waits_on_and_what_lives_stand_in_the_table(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    view, _ = shown(qtbot, centre)
    kinds = [one.kind for one in lines(view)]
    assert kinds == [LineKind.PAIR] * 3 + [LineKind.WAITS, LineKind.LIVE]
    assert line(view, "petter").kind is LineKind.WAITS
    assert "3 of 4" in view.header.subtitle.text()
    assert view.ask.text() == "Ask the three chosen"
    assert "Released" in line(view, "amir").spoken()
    assert "walk together" in line(view, "m").spoken()


def test_the_picture_holds_the_same_and_the_arrows_go_through_it(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    view, _ = shown(qtbot, centre)
    picture = view.picture.picture
    assert [node.name for node in picture.sketch.left][:2] == ["Amir Haddad", "Kim Rønning"]
    assert {edge.line for edge in picture.sketch.edges} == {"amir", "kim", "lena", "m"}
    picture.setFocus()
    picture.choose("amir")
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert view.table.current_id() == "kim"
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert line(view, "kim").volunteer in picture.accessibleDescription()
    assert "Kim Rønning" in picture.accessibleDescription()
    QTest.keyClick(picture, Qt.Key.Key_Left)
    QTest.keyClick(picture, Qt.Key.Key_End)
    assert "Jonas Berg" in picture.accessibleDescription()
    QTest.keyClick(picture, Qt.Key.Key_Home)
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert view.deeds.pin.hasFocus()


def test_a_press_in_the_picture_turns_to_that_person(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    view, _ = shown(qtbot, centre)
    picture = view.picture.picture
    node = next(one for one in picture.sketch.left if one.id == "lena")
    at = picture.node_rect(0, node).center().toPoint()
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at)
    assert view.table.current_id() == "lena"
    QTest.mouseClick(
        picture, Qt.MouseButton.LeftButton, pos=QPoint(picture.width() // 2, at.y() + 30)
    )
    assert view.table.current_id() == "lena"


def test_a_pinned_pair_stands_and_the_rest_is_fitted_around_it_at_once(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    view, _ = shown(qtbot, centre)
    view.choose("lena")
    press(view, "other")
    sheet = sheet_of(view, OtherVolunteerSheet)
    sheet.list.choose("ingrid")
    press_on = sheet.findChild(QPushButton, "pin other")
    press_on.click()
    settle()
    assert pairs(view)["lena"] == "ingrid"
    assert line(view, "lena").fixed
    assert len(pairs(view)) == 3
    assert "pinned" in line(view, "lena").spoken()
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_P)
    settle()
    assert not line(view, "lena").fixed


def test_two_kept_apart_are_not_together_until_they_are_taken_in_again(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    view, _ = shown(qtbot, centre)
    view.choose("lena")
    before = pairs(view)["lena"]
    press(view, "apart")
    assert pairs(view)["lena"] != before
    press(view, "include all")
    assert pairs(view)["lena"] == before


def test_only_ticked_pairs_are_asked_all_in_one(qtbot: QtBot, centre: ParticipantWorld) -> None:
    view, workspace = shown(qtbot, centre)
    view.choose("lena")
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert view.ask.text() == "Ask the two chosen"
    assert pairs(view)["lena"]
    press(view, "accept")
    noted = centre.store.ask(lambda reading, _: reading.all(MATCH), None, centre.by)
    new = [one for one in noted if one.state is MatchState.PROPOSED]
    assert sorted(one.participant_id for one in new) == ["amir", "kim"]
    assert not view.isVisible()
    told = workspace.told[-1]
    assert told.undo is not None
    centre.run(undo, told.undo)
    assert len(centre.store.ask(lambda reading, _: reading.all(MATCH), None, centre.by)) == 1


def test_a_press_on_the_box_ticks_too(qtbot: QtBot, centre: ParticipantWorld) -> None:
    view, _ = shown(qtbot, centre)
    box = view.table.visualRect(view.table.model().index(0, 0)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert not lines(view)[0].ticked
    assert "not to be asked" in lines(view)[0].spoken()


def test_what_changed_meanwhile_is_told_with_names_and_nothing_is_noted(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    view, workspace = shown(qtbot, centre)
    who = line(view, "amir")
    centre.run(pause_volunteer, PauseVolunteer(who.volunteer_id))
    press(view, "accept")
    told = workspace.told[-1].text
    assert "Amir" in told
    assert "not open for a match" in told
    noted = centre.store.ask(lambda reading, _: reading.all(MATCH), None, centre.by)
    assert [one.id for one in noted] == ["m"]
    assert pairs(view).get("amir") != who.volunteer_id


def test_who_waits_on_has_a_reason_and_an_honest_text(
    qtbot: QtBot, centre: ParticipantWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, _ = shown(qtbot, centre)
    assert view.waits.head.title.text() == "Petter Åsen waits on"
    assert "Nobody who speaks arabisk" in view.waits.why.plain_text()
    press(view, "letter")
    sheet = sheet_of(view, LetterSheet)
    text = sheet.text.toPlainText()
    assert "Hi, Petter." in text
    assert "speaks arabisk" in text
    for name in ("Amir", "Kim", "Lena", "Ingrid", "Aud", "Per-Arne", "Turid"):
        assert name not in text
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == text
    QGuiApplication.clipboard().clear()
    assert sheet.keys_note.text()


def test_unpinning_what_stands_in_the_way_is_offered(qtbot: QtBot, world: ParticipantWorld) -> None:
    participant(world, phone="", waiting_since=date(2026, 9, 1))
    participant(world, id="lena", display_name="Lena Foss", phone="")
    volunteer(world, phone="")
    view, _ = shown(qtbot, world)
    assert pairs(view) == {"kim": "ingrid"}
    view.desk.pin(("lena", "ingrid"))
    settle()
    assert pairs(view) == {"lena": "ingrid"}
    assert "You have pinned Ingrid to Lena" in view.waits.why.plain_text()
    press(view, "unpin and look again")
    assert pairs(view) == {"kim": "ingrid"}
    assert "without a volunteer" in line(view, "kim").spoken()


def test_those_who_wait_on_are_gone_through_one_by_one(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    participant(centre, id="nadia", display_name="Nadia Omar", phone="", wishes=ARABIC)
    view, _ = shown(qtbot, centre)
    first = view.waits.head.title.text()
    view.waits.after.click()
    assert view.waits.head.title.text() != first
    view.waits.before.click()
    assert view.waits.head.title.text() == first
    assert view.waits.head.note.text() == "1 of 2"


def test_changes_by_hand_are_kept_over_a_lock_and_forgotten_when_accepted(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage)
    page.activate(Place("matching", tab="proposal"))
    settle()
    settle()
    view_of(page).desk.pin(("lena", "ingrid"))
    page.leave()
    other, _ = opened(qtbot, centre, MatchingPage)
    other.activate(Place("matching", tab="proposal"))
    settle()
    settle()
    view = view_of(other)
    assert line(view, "lena").fixed
    press(view, "accept")
    assert centre.ask(load_draft, DraftAsked(DRAFT)) is None


def test_a_change_elsewhere_is_seen_and_a_pin_that_can_not_stand_is_told(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    view, workspace = shown(qtbot, centre)
    view.desk.pin(("lena", "ingrid"))
    outcome = centre.store.run(pause_volunteer, PauseVolunteer("ingrid"), centre.by)
    workspace.changes.announce(outcome.changes)
    settle()
    assert pairs(view).get("lena") != "ingrid"
    told = view.remarks.words.plain_text()
    assert "Lena and Ingrid could not be pinned: is not open for a match now." in told


def test_every_control_has_a_name(qtbot: QtBot, centre: ParticipantWorld) -> None:
    view, _ = shown(qtbot, centre)
    assert unnamed_controls(view) == []
    view.choose("petter")
    assert unnamed_controls(view) == []


@pytest.mark.parametrize("width", [1080, 1720])
def test_longer_words_still_have_room(
    qtbot: QtBot, centre: ParticipantWorld, longer_words: None, width: int
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage)
    page.resize(width, 900)
    page.activate(Place("matching", tab="proposal"))
    settle()
    settle()
    assert cramped(page) == []


def test_in_a_narrow_window_the_table_stands_alone(qtbot: QtBot, centre: ParticipantWorld) -> None:
    page, _ = opened(qtbot, centre, MatchingPage)
    page.activate(Place("matching", tab="proposal"))
    page.resize(800, 700)
    settle()
    assert not view_of(page).picture.isVisible()
    assert view_of(page).panes() == (view_of(page).table,)
