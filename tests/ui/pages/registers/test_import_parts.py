"""The parts of an import, each by itself: the files chosen, the answers given, whose turn it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from services.domain.norwegian_dates import norwegian_day
from services.formats.registers import Answer, Decision, Kind
from services.formats.registers.known import NOTHING_KNOWN
from tests.fakes.time import REFERENCE
from tests.ui.pages.registers.desk import VOLUNTEERS
from ui.pages.registers.answers import Answers
from ui.pages.registers.chosen_files import ChosenFiles
from ui.pages.registers.reading import ReadFile, read_file
from ui.pages.registers.review import Review, answered_review, judged_review
from ui.pages.registers.turns import Doing, Turns
from ui.pages.registers.work import Work


def read(folder: Path, name: str) -> ReadFile:
    path = folder / name
    path.write_text(VOLUNTEERS, encoding="utf-8")
    return read_file(path, None, lambda: False)


@pytest.fixture
def two(tmp_path: Path) -> ChosenFiles:
    """Two files with a table each."""
    return ChosenFiles().with_read([read(tmp_path, "a.csv"), read(tmp_path, "b.csv")])


def test_a_file_read_again_takes_the_place_of_its_namesake(
    two: ChosenFiles, tmp_path: Path
) -> None:
    again = two.with_read([read(tmp_path, "a.csv")])
    assert [file.name for file in again.files] == ["b.csv", "a.csv"]
    assert [file.name for file in again.without("b.csv").files] == ["a.csv"]


def test_tables_are_numbered_across_files_and_changed_one_at_a_time(two: ChosenFiles) -> None:
    changed = two.with_table(1, lambda one: one.as_kind(Kind.PARTICIPANTS))
    assert [table.kind for table in changed.tables] == [Kind.VOLUNTEERS, Kind.PARTICIPANTS]
    left = changed.with_table(0, lambda one: one.use(used=False))
    assert [table.kind for table in left.used] == [Kind.PARTICIPANTS]
    assert [table.kind for table in two.used] == [Kind.VOLUNTEERS, Kind.VOLUNTEERS]


def judged(two: ChosenFiles) -> Review:
    work = Work()
    return judged_review(
        two.used, NOTHING_KNOWN, norwegian_day(REFERENCE), (), work.progress, work.cancelled
    )


def out(row: int) -> Decision:
    return Decision(Answer.LEAVE_OUT_ROW, 0, "phone_short", row)


def test_answers_are_taken_back_one_by_one_from_the_review_before_each(two: ChosenFiles) -> None:
    answers, first = Answers(), judged(two)
    assert not answers.can_take_back(first)
    answers.give(out(2))
    assert answers.waiting(first) == (out(2),)
    second = answered_review(first.judged, answers.waiting(first))
    answers.pass_by(first)
    answers.give(out(5))
    third = answered_review(second.judged, answers.waiting(second))
    answers.pass_by(second)

    assert answers.take_back(third) is second
    assert answers.given == (out(2),)
    assert answers.take_back(second) is first
    assert list(answers.given) == []
    assert answers.take_back(first) is None


def test_after_judging_anew_answers_stay_and_the_way_back_goes(two: ChosenFiles) -> None:
    answers, first = Answers(), judged(two)
    answers.give(out(2))
    answers.pass_by(first)
    answers.stay()
    anew = answered_review(first.judged, answers.given)
    assert answers.given == (out(2),)
    assert not answers.can_take_back(anew)


def test_the_latest_turn_wins_and_the_one_before_is_stopped(qtbot: QtBot) -> None:
    turns = Turns()
    first = turns.begin(Doing.READING)
    with qtbot.assertNotEmitted(turns.progressed):
        second = turns.begin(Doing.JUDGING)
        first.work.progress(1, 2)
    assert first.work.cancelled()
    assert (first.latest, second.latest, turns.doing) == (False, True, Doing.JUDGING)
    turns.stop()
    assert turns.stopped
    turns.end()
    assert (second.latest, turns.doing) == (True, Doing.NOTHING)
    turns.outdate()
    assert not second.latest
