"""The pair's view: one filled button for the next step, from the question to the closing talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from services.domain.assignments import Assignment, AssignmentState
from services.domain.changes import Outcome
from services.domain.matches import Answer, CheckIn, GoesOn, Match, MatchState
from services.store.tables import ASSIGNMENT, CHECK_IN, EXCLUSION, MATCH
from services.store.transaction import Transaction
from services.use_cases.match_ending import EndMatch, EndReason, end_match
from services.use_cases.match_expiry import expire_questions
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import cramped
from tests.fakes.matches_in_life import agreed, all_of, asked, begun, settle_rules, stored
from tests.fakes.participant_world import ParticipantWorld
from tests.fakes.time import REFERENCE
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.matching.test_matching_page import pair, press, short_list, titles, words_in
from tests.ui.pages.peopled_centre import centre, longer_words, opened, settle
from ui.dialogs.check_in import CheckInSheet
from ui.dialogs.end_match import EndSheet
from ui.dialogs.quiet_limit import QuietLimitSheet
from ui.pages.matching.page import MatchingPage
from ui.pages.matching.pair_sheets import ClosingSheet, HandOverSheet, PauseSheet
from ui.pages.matching.sheets import AskSheet, PreviewSheet
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Paragraph
from ui.widgets.list_rows import WaitingRow
from ui.widgets.trail import StepState

__all__ = ["centre", "longer_words"]
TODAY = date(2026, 11, 22)


def filled(page: MatchingPage) -> list[str]:
    """What the filled buttons of the pair's view say."""
    return [
        button.objectName()
        for button in pair(page).findChildren(Button)
        if button.isVisible() and button.kind is ButtonKind.PRIMARY
    ]


def trail(page: MatchingPage) -> list[tuple[str, StepState]]:
    return [(step.word, step.state) for step in pair(page).trail.steps]


def now(page: MatchingPage) -> str:
    return next(word for word, state in trail(page) if state is StepState.NOW)


def open_match(
    qtbot: QtBot, world: ParticipantWorld, match: Match
) -> tuple[MatchingPage, DirectWorkspace]:
    return opened(qtbot, world, MatchingPage, subject=match.id)


def notes(page: MatchingPage) -> list[str]:
    return [row.note for row in page.pane.list.rows() if isinstance(row, WaitingRow)]


def test_the_volunteer_answers_first_and_the_next_step_follows(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    page, _ = open_match(qtbot, centre, asked(centre))
    assert filled(page) == ["yes volunteer"]
    assert now(page) == "Ingrid answers"
    assert "is asked after Ingrid" in words_in(pair(page))
    press(page, "yes volunteer")
    assert filled(page) == ["yes participant"]
    assert now(page) == "Kim answers"
    press(page, "yes participant")
    assert filled(page) == ["save meeting"]
    assert now(page) == "First meeting"


def test_the_first_meeting_is_written_down_with_time_place_and_who_comes_along(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    match = agreed(centre)
    page, _ = open_match(qtbot, centre, match)
    meeting = pair(page).meeting
    assert meeting is not None
    assert meeting.along.key() == "hanne"
    meeting.day.set_date(TODAY + timedelta(days=2))
    meeting.clock.setText("halv fem")
    meeting.place.setText("Kafé Brua")
    press(page, "save meeting")
    assert meeting.form.field("at").error
    meeting.clock.setText("16.30")
    press(page, "save meeting")
    kept = stored(centre, match.id)
    assert (kept.first_meeting_at, kept.first_meeting_place) == (time(16, 30), "Kafé Brua")
    assert kept.first_meeting_with == "hanne"


def test_a_check_in_is_noted_with_whom_one_got_hold_of_and_stands_beneath(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    match = begun(centre)
    page, workspace = open_match(qtbot, centre, match)
    assert filled(page) == ["check in"]
    press(page, "check in")
    sheet = page.sheets.current
    assert isinstance(sheet, CheckInSheet)
    sheet.reached.set_keys(frozenset({"participant"}))
    sheet.goes_on.set_key("unsure")
    sheet.words.setPlainText("Kim er litt sliten")
    page.save_here()
    settle()
    held = [one for one in all_of(centre, CHECK_IN) if one.held_on is not None]
    assert [(one.reached_participant, one.goes_on) for one in held] == [(True, GoesOn.UNSURE)]
    assert "talked with Kim" in words_in(pair(page))
    assert "Kim er litt sliten" in words_in(pair(page))
    assert workspace.told[-1].undo is not None


def test_how_long_a_pair_may_be_silent_is_told_and_set_at_the_pair(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    match = begun(centre)
    page, _ = open_match(qtbot, centre, match)
    assert "The limit for all pairs here is 14." in words_in(pair(page))
    press(page, "limit silence")
    sheet = page.sheets.current
    assert isinstance(sheet, QuietLimitSheet)
    sheet.days.setText("30")
    sheet.save()
    settle()
    assert stored(centre, match.id).quiet_after_days == 30
    assert "The limit for this pair is 30." in words_in(pair(page))


def test_a_pause_is_marked_in_the_list_and_why_stands_with_the_pair_alone(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    match = begun(centre)
    page, _ = open_match(qtbot, centre, match)
    press(page, "pause")
    sheet = page.sheets.current
    assert isinstance(sheet, PauseSheet)
    sheet.until.setText("snart")
    sheet.save()
    assert sheet.form.field("until").error
    sheet.until.set_date(TODAY + timedelta(days=9))
    sheet.reason.setText("tilbakefall")
    sheet.save()
    settle()
    assert notes(page) == ["a pause until 1. des."]
    assert "tilbakefall" not in " ".join(row.spoken() for row in page.pane.list.rows())
    assert "tilbakefall" in words_in(pair(page))
    assert filled(page) == ["resume"]
    assert now(page) == "A pause"
    press(page, "resume")
    assert stored(centre, match.id).state is MatchState.ACTIVE


def test_from_the_closing_talk_to_the_end_with_both_views(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    centre.put(ASSIGNMENT, Assignment("a", "kim", "Trene", REFERENCE))
    match = begun(centre)
    page, _ = open_match(qtbot, centre, match)
    press(page, "plan closing")
    sheet = page.sheets.current
    assert isinstance(sheet, ClosingSheet)
    sheet.save()
    assert sheet.form.field("on").error
    sheet.day.set_date(TODAY)
    sheet.save()
    settle()
    assert (filled(page), now(page)) == (["closing held"], "Closing talk")
    press(page, "closing held")
    ending = page.sheets.current
    assert isinstance(ending, EndSheet)
    assert ending.talk is not None
    assert ending.talk.date() == TODAY
    ending.views["participant_view"].setPlainText("Jeg tør mer nå")
    ending.views["taken_along"].setPlainText("Begynn med kaffe")
    ending.save()
    settle()
    ended = stored(centre, match.id)
    assert (ended.state, ended.participant_view) == (MatchState.ENDED, "Jeg tør mer nå")
    assert [one.state for one in all_of(centre, ASSIGNMENT)] == [AssignmentState.DONE]
    assert page.pane.filters.key() == "ended"
    assert {"Jeg tør mer nå", "Begynn med kaffe"} <= set(words_in(pair(page)).split("\n"))


def test_a_closing_that_is_called_off_lets_them_go_on(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    match = begun(centre)
    page, _ = open_match(qtbot, centre, match)
    press(page, "plan closing")
    sheet = page.sheets.current
    assert isinstance(sheet, ClosingSheet)
    sheet.day.set_date(TODAY + timedelta(days=3))
    sheet.save()
    settle()
    press(page, "call off closing")
    assert (now(page), filled(page)) == ("Together", ["check in"])


def test_what_is_over_stands_in_its_own_list_with_the_reason(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    match = begun(centre)
    centre.run(end_match, EndMatch(match.id, EndReason.MOVED, "til Hamar"))
    page, _ = opened(qtbot, centre, MatchingPage)
    page.pane.filters.choose("ended")
    page.pane.filters.chosen.emit("ended")
    settle()
    assert titles(page) == ["Kim Rønning and Ingrid"]
    assert notes(page) == ["One of them moves: til Hamar"]
    assert [state for _, state in trail(page)] == [StepState.DONE] * 6
    press(page, "ask another")
    assert short_list(page).person.participant_id == "kim"


def test_no_answer_in_time_is_told_as_nobodys_no(qtbot: QtBot, centre: ParticipantWorld) -> None:
    match = asked(centre)
    centre.days_pass(8)
    centre.run(expire_questions, None)
    page, _ = open_match(qtbot, centre, match)
    assert "nobody has said no" in words_in(pair(page))
    assert trail(page)[-1] == ("No answer in time", StepState.BROKEN)


def test_one_more_is_asked_and_the_list_says_how_many_are(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    settle_rules(centre, proposals_at_a_time=2)
    match = asked(centre)
    page, workspace = open_match(qtbot, centre, match)
    press(page, "ask another")
    assert "1 asked already" in " ".join(notes(page))
    assert [one.name for one in short_list(page).found.candidates] == ["Aud Vik"]
    press(page, "ask")
    sheet = page.sheets.current
    assert isinstance(sheet, AskSheet)
    sheet.save()
    settle()
    page.show_subject(match.id)
    settle()
    assert "asked about the same" in words_in(pair(page))
    press(page, "yes volunteer")
    press(page, "yes participant")
    assert "taken back" in workspace.told[-1].text
    assert [one.end_reason for one in page.lists.ended] == ["another_agreed"]


def test_a_pair_from_a_proposal_is_asked_with_one_press(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    chosen = Match(
        "chosen", "kim", "ingrid", "Trene", REFERENCE, "hanne", MatchState.PROPOSED,
        Answer.NOT_ASKED, participant_answer=Answer.NOT_ASKED,
    )  # fmt: skip
    centre.put(MATCH, chosen)
    page, _ = open_match(qtbot, centre, chosen)
    assert (filled(page), notes(page)) == (["ask proposed"], ["chosen, not asked yet"])
    press(page, "ask proposed")
    assert stored(centre, "chosen").state is MatchState.ASKED


def test_one_with_an_earlier_no_can_not_be_asked_all_the_same(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    match = asked(centre)
    page, _ = open_match(qtbot, centre, match)
    press(page, "no volunteer")
    page.show_subject("kim")
    settle()
    words = words_in(short_list(page))
    assert "a no stands" in words
    assert not page.findChildren(Button, "ask anyway ingrid")


def test_the_assignment_is_filled_in_from_what_the_participant_would_like(
    qtbot: QtBot, centre: ParticipantWorld
) -> None:
    centre.put(ASSIGNMENT, Assignment("a", "kim", "Bære sofaen til Kim", REFERENCE))
    page, _ = opened(qtbot, centre, MatchingPage, subject="kim")
    press(page, "ask")
    sheet = page.sheets.current
    assert isinstance(sheet, AskSheet)
    assert sheet.assignment.toPlainText() == "Bære sofaen til Kim"
    sheet.dismiss()
    press(page, "preview")
    (preview,) = page.findChildren(PreviewSheet)
    told = [one.plain_text() for one in preview.findChildren(Paragraph)]
    assert "Bære sofaen til …" in told


def test_a_pair_is_handed_over_from_its_view(qtbot: QtBot, centre: ParticipantWorld) -> None:
    match = begun(centre)
    page, _ = open_match(qtbot, centre, match)
    press(page, "hand over")
    sheet = page.sheets.current
    assert isinstance(sheet, HandOverSheet)
    assert sheet.who.key() == "hanne"
    sheet.save()
    settle()
    assert stored(centre, match.id).adviser_id == "hanne"


@pytest.mark.parametrize("state", list(MatchState))
@pytest.mark.parametrize("width", [1080, 1720])
def test_every_state_has_names_and_room_for_longer_words(
    qtbot: QtBot, centre: ParticipantWorld, longer_words: None, state: MatchState, width: int
) -> None:
    match = begun(centre)
    over = None if state not in _OVER else TODAY
    centre.store.run(
        _as_it_is,
        replace(
            match, state=state, ended_on=over, end_reason="moved" if over else "",
            paused_on=TODAY, paused_until=TODAY, pause_reason="innlagt", closing_on=TODAY,
            answer_by=TODAY, participant_view="Fint", override_reason="De vil",
        ),
        centre.by,
    )  # fmt: skip
    held = CheckIn("c", match.id, TODAY, TODAY, "hanne", words="Bra", goes_on=GoesOn.YES)
    centre.put(CHECK_IN, held)
    page, _ = open_match(qtbot, centre, match)
    page.resize(width, 900)
    settle()
    assert unnamed_controls(page) == []
    assert cramped(page) == []
    assert len(filled(page)) <= 1
    assert all_of(centre, EXCLUSION) == []


_OVER = frozenset({MatchState.DECLINED, MatchState.EXPIRED, MatchState.ENDED})


def _as_it_is(transaction: Transaction, match: Match) -> Outcome[None]:
    transaction.replace(MATCH, match)
    return transaction.done(None)
