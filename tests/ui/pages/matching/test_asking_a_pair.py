"""Asking somebody of a pair that was proposed, and somebody who breaks a rule."""

from __future__ import annotations

from decimal import Decimal

from pytestqt.qtbot import QtBot

from services.domain.matches import Answer, Match, MatchState
from services.store.tables import MATCH
from tests.fakes.matched_world import volunteer
from tests.fakes.matches_in_life import all_of, stored
from tests.fakes.participant_world import ParticipantWorld
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.matching.test_matching_page import pair, press, short_list, words_in
from tests.ui.pages.peopled_centre import centre, longer_words, opened, settle
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.sheets import AskProposedSheet, AskSheet

__all__ = ["centre", "longer_words"]


def open_match(
    qtbot: QtBot, world: ParticipantWorld, match: Match
) -> tuple[MatchingPage, DirectWorkspace]:
    return opened(qtbot, world, MatchingPage, subject=match.id)


def test_a_proposed_pair_that_broke_a_rule_since_is_asked_with_a_reason(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    volunteer(centre, id="ola", name="Ola Li", phone="", hours_per_month=Decimal(0))
    chosen = Match(
        "chosen", "kim", "ola", "Trene", REFERENCE, "hanne", MatchState.PROPOSED,
        Answer.NOT_ASKED, participant_answer=Answer.NOT_ASKED,
    )  # fmt: skip
    centre.put(MATCH, chosen)
    page, _ = open_match(qtbot, centre, chosen)
    press(page, "ask proposed")
    sheet = page.sheets.current
    assert isinstance(sheet, AskProposedSheet)
    sheet.anyway.why.setPlainText("Han har sagt at det går")
    sheet.save()
    settle()
    assert stored(centre, "chosen").override_reason == "Han har sagt at det går"
    assert "Han har sagt at det går" in words_in(pair(page))


def test_a_chosen_pair_without_an_assignment_gets_its_words_before_anybody_is_asked(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    volunteer(centre, id="ola", name="Ola Li", phone="")
    chosen = Match(
        "chosen", "kim", "ola", "", REFERENCE, "hanne", MatchState.PROPOSED,
        Answer.NOT_ASKED, participant_answer=Answer.NOT_ASKED,
    )  # fmt: skip
    centre.put(MATCH, chosen)
    page, _ = open_match(qtbot, centre, chosen)
    assert "Nobody has written what it is about yet." in words_in(pair(page))
    press(page, "ask proposed")
    sheet = page.sheets.current
    assert isinstance(sheet, AskProposedSheet)
    sheet.save()
    assert sheet.form.field("assignment").error
    sheet.assignment.setPlainText("Gå tur en kveld i uka")
    sheet.save()
    settle()
    kept = stored(centre, "chosen")
    assert (kept.state, kept.assignment) == (MatchState.ASKED, "Gå tur en kveld i uka")


def test_one_who_does_not_fit_is_shown_with_what_would_change_and_asked_all_the_same(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = opened(qtbot, centre, MatchingPage, subject="amir")
    assert "Would fit: if the language were no must" in words_in(short_list(page))
    press(page, "ask anyway ingrid")
    sheet = page.sheets.current
    assert isinstance(sheet, AskSheet)
    sheet.save()
    assert sheet.form.field("override_reason").error
    sheet.anyway.why.setPlainText("De har et felles språk til: engelsk")
    sheet.save()
    assert sheet.form.field("participant_agrees").error
    sheet.anyway.agrees.setChecked(True)
    sheet.save()
    settle()
    assert [one.override_reason for one in all_of(centre, MATCH)] == [
        "De har et felles språk til: engelsk"
    ]
    assert "De har et felles språk til: engelsk" in words_in(pair(page))
