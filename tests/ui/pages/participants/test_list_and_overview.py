"""The list, and the first thing one sees of a participant."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from services.domain.journal import Action
from services.use_cases.journal_of_person import JournalOfPerson, journal_of_person
from services.use_cases.participant_fields import fields_of
from services.use_cases.participants import ChangeParticipant, change_participant
from tests.ui.pages.participants.conftest import Desk
from ui.languages import Languages
from ui.navigation import Place
from ui.widgets.button import Button, LinkButton
from ui.widgets.card import Card


def titles(desk: Desk) -> list[str]:
    return [row.spoken().split(",")[0] for row in desk.page.pane.list.rows()]


def looks(desk: Desk) -> int:
    lines = desk.world.ask(journal_of_person, JournalOfPerson(desk.jonas.id))
    return sum(line.action is Action.SEEN for line in lines)


def test_the_list_begins_with_mine_and_turns_to_all_and_to_gaps(desk: Desk) -> None:
    assert len(titles(desk)) == 7
    desk.page.pane.filters.choose("all")
    desk.page.pane.filters.chosen.emit("all")
    assert len(titles(desk)) == 10
    desk.page.pane.filters.choose("gap")
    desk.page.pane.filters.chosen.emit("gap")
    assert titles(desk) == ["Amir Haddad", "Jonas Berg"]


def test_typing_narrows_the_list_at_each_key(desk: Desk) -> None:
    desk.page.find_here()
    QTest.keyClicks(desk.page.pane.find_field, "aes")
    assert titles(desk) == ["Åse Æsbjørn"]
    QTest.keyClick(desk.page.pane.find_field, Qt.Key.Key_Escape)
    assert len(titles(desk)) == 7


def test_a_look_leaves_one_line_and_a_reload_none(desk: Desk) -> None:
    before = looks(desk)
    desk.show()
    assert looks(desk) == before + 1
    desk.page.reload()
    desk.page.detail.show_tab("goals")
    assert looks(desk) == before + 1


def test_own_words_come_first_and_the_gap_is_named(desk: Desk) -> None:
    desk.show()
    words = desk.words(desk.page.detail)
    assert words.index("noe å stå opp til") < words.index("Discharge 24. november")
    assert "1 of 3 points are in place" in words
    assert "Turid Haugen" in words
    desk.find(LinkButton, "open plan").click()
    assert desk.page.detail.tab == "plan"


def test_selection_and_place_stay_through_a_change_by_another(desk: Desk) -> None:
    desk.show()
    was = fields_of(desk.jonas)
    moved = replace(was, place="Kongsberg")
    outcome = desk.world.store.run(
        change_participant, ChangeParticipant(desk.jonas.id, was, moved), desk.world.by
    )
    desk.workspace.changes.announce(outcome.changes)
    assert desk.page.pane.list.current_id() == desk.jonas.id
    assert "3020 Kongsberg" in desk.words(desk.page.detail)


def test_a_narrow_window_folds_the_list_away_behind_the_way_back(desk: Desk) -> None:
    desk.show()
    assert desk.page.pane.isVisible()
    desk.page.resize(900, 800)
    assert not desk.page.pane.isVisible()
    desk.page.detail.back_wanted.emit()
    assert desk.page.pane.isVisible()
    assert not desk.page.detail.isVisible()
    desk.page.pane.list.opened.emit(desk.jonas.id)
    assert desk.page.detail.isVisible()


def test_f9_brings_the_list_beside_the_plan(desk: Desk) -> None:
    desk.show("plan")
    assert not desk.page.pane.isVisible()
    desk.page.setFocus()
    desk.page._toggle_list()
    assert desk.page.pane.isVisible()
    assert desk.page.detail.isVisible()


@pytest.mark.parametrize(
    ("button", "page"), [("log activity", "activities"), ("write message", "messages")]
)
def test_the_header_leads_to_what_one_does_most(desk: Desk, button: str, page: str) -> None:
    desk.show()
    desk.find(Button, button).click()
    assert desk.workspace.places[-1] == Place(page, desk.jonas.id, new=True)


def test_an_open_sheet_leaves_the_page_behind_it_alive(desk: Desk) -> None:
    desk.show()
    desk.page.detail.edit()
    gc.collect()
    QApplication.processEvents()
    cards = desk.page.detail.findChildren(Card)
    assert cards
    assert all(hasattr(card, "_mark") for card in cards)
    desk.page.leave()


def test_every_part_one_can_reach_has_a_name(desk: Desk) -> None:
    for tab in ("overview", "goals", "plan", "consents", "messages", "journal"):
        desk.show(tab)
        reached = [
            each
            for each in desk.page.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        nameless = [each for each in reached if not _name(each)]
        assert not nameless, f"{tab}: {nameless}"


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) else "")


def test_another_language_builds_the_page_anew_where_it_was(desk: Desk, qapp: QApplication) -> None:
    languages = Languages(qapp)
    desk.show("goals")
    try:
        languages.use("nb")
        desk.page.retranslate()
        assert desk.page.pane.title.text() == "Deltakere"
        assert desk.page.detail.tab == "goals"
        assert desk.page.detail.person_id == desk.jonas.id
        assert "Mål i egne ord" in desk.words(desk.page.detail)
    finally:
        for translator, _ in languages._installed:
            qapp.removeTranslator(translator)


def test_staff_see_everything_but_who_may_be_matched(desk_for: Callable[[str], Desk]) -> None:
    desk = desk_for("sigrid")
    desk.show()
    assert "Jonas Berg" in desk.words(desk.page.detail)
    assert not desk.page.detail.findChildren(LinkButton, "find volunteer")
