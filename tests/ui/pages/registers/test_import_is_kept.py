"""Answers to an import are there after a lock or a kill, about the same rows and no others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from services.domain.messages import Draft
from services.formats.registers import Answer, Decision, Kind
from services.store.tables import DRAFT, VOLUNTEER
from tests.fakes.activity_world import HANNE
from tests.fakes.workspace import DirectWorkspace
from tests.ui.pages.registers.desk import VOLUNTEERS, ImportDesk, make_desk
from ui.navigation import Place
from ui.pages.registers.head import Stage
from ui.pages.registers.kept_import import KeptImport, KeptTable, from_text
from ui.pages.registers.page import make_page


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[ImportDesk]:
    made = make_desk(tmp_path)
    qtbot.addWidget(made.page)
    yield made
    made.house.store.close()


def drafts(desk: ImportDesk) -> list[Draft]:
    return list(desk.house.all(DRAFT))


def locked_and_back(desk: ImportDesk, qtbot: QtBot, *, killed: bool = False) -> ImportDesk:
    """The page as it is made anew for the next session over the same store."""
    if not killed:
        desk.page.leave()
    workspace = DirectWorkspace(desk.house.store, HANNE, centre=desk.workspace.centre)
    page = make_page(workspace)
    qtbot.addWidget(page)
    page.resize(1040, 740)
    page.show()
    page.activate(Place("registers", "volunteers"))
    return ImportDesk(desk.house, workspace, page, desk.folder)


def answered(desk: ImportDesk) -> tuple[Decision, ...]:
    """Two answers, a typed one and a plain one."""
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.turn_to("phone_short")
    card = desk.page.review.card
    assert card.value is not None
    card.value.setText("68 05 00 11")
    card.buttons["typed"].click()
    desk.turn_to("status_unknown")
    desk.press(Answer.LEAVE_OUT_ROW)
    return desk.page.flow.decisions


def test_answers_are_taken_up_where_they_were_left_after_a_lock(
    desk: ImportDesk, qtbot: QtBot
) -> None:
    given = answered(desk)
    asked = desk.codes()
    again = locked_and_back(desk, qtbot)
    kept = again.page._first.kept
    assert kept.isVisible()
    assert "tidgivere.csv" in kept._files.text()
    kept.go_on.click()
    again.before_the_rows()
    assert again.page.stage is Stage.REVIEW
    assert again.page.flow.decisions == given
    assert again.codes() == asked
    before = again.count(VOLUNTEER)
    again.page.save_here()
    assert again.count(VOLUNTEER) > before
    assert drafts(again) == []


def test_answers_outlive_a_kill_once_they_are_kept(desk: ImportDesk, qtbot: QtBot) -> None:
    given = answered(desk)
    qtbot.waitUntil(lambda: len(drafts(desk)) == 1)
    again = locked_and_back(desk, qtbot, killed=True)
    again.page._first.kept.go_on.click()
    again.before_the_rows()
    assert again.page.flow.decisions == given


def test_columns_that_were_corrected_are_so_again(desk: ImportDesk, qtbot: QtBot) -> None:
    desk.read(tidgivere=VOLUNTEERS)
    desk.page.head.next.click()
    desk.page.columns.column_chosen.emit(0, 5, "")
    desk.page.head.next.click()
    desk.before_the_rows()
    desk.turn_to("phone_short")
    desk.press(Answer.LEAVE_UNKNOWN)
    mapped = desk.page.flow.used[0].mapping.fields
    again = locked_and_back(desk, qtbot)
    again.page._first.kept.go_on.click()
    again.before_the_rows()
    assert again.page.flow.used[0].mapping.fields == mapped
    assert len(again.page.flow.decisions) == 1


def test_rows_that_are_not_as_they_were_take_no_answers(desk: ImportDesk, qtbot: QtBot) -> None:
    answered(desk)
    again = locked_and_back(desk, qtbot)
    path = again.folder / "tidgivere.csv"
    path.write_text(VOLUNTEERS.replace("Per Dahl", "Pål Dahl"), encoding="utf-8")
    again.page._first.kept.go_on.click()
    assert not again.page.flow.decisions
    assert "not as they were" in again.workspace.told[-1].text
    assert len(drafts(again)) == 1


def test_a_file_that_is_gone_is_told_and_the_answers_stay(desk: ImportDesk, qtbot: QtBot) -> None:
    answered(desk)
    again = locked_and_back(desk, qtbot)
    (again.folder / "tidgivere.csv").unlink()
    again.page._first.kept.go_on.click()
    (file,) = again.page.flow.files
    assert file.problem is not None
    assert len(drafts(again)) == 1


def test_kept_answers_can_be_thrown_away(desk: ImportDesk, qtbot: QtBot) -> None:
    answered(desk)
    again = locked_and_back(desk, qtbot)
    again.page._first.kept.throw.click()
    assert drafts(again) == []
    assert not again.page._first.kept.isVisible()


def test_another_import_begun_meanwhile_keeps_its_own(desk: ImportDesk, qtbot: QtBot) -> None:
    answered(desk)
    desk.page._read([str(desk.folder / "other.csv")])
    desk.look_over(other=VOLUNTEERS.replace("Anne Lund", "Ane Lund"))
    desk.turn_to("phone_short")
    desk.press(Answer.LEAVE_UNKNOWN)
    desk.page.leave()
    assert len(drafts(desk)) == 2


def test_taking_every_answer_back_leaves_nothing_kept(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.turn_to("phone_short")
    desk.press(Answer.LEAVE_UNKNOWN)
    desk.page.keeper.keep_now()
    assert len(drafts(desk)) == 1
    desk.page.review.undo.click()
    desk.page.keeper.keep_now()
    assert drafts(desk) == []


def test_answers_to_rows_that_waited_are_taken_up_too(desk: ImportDesk, qtbot: QtBot) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.page.save_here()
    desk.page.done.waiting_wanted.emit()
    desk.before_the_rows()
    desk.turn_to("status_unknown")
    desk.press(Answer.LEAVE_OUT_ROW)
    given = desk.page.flow.decisions
    again = locked_and_back(desk, qtbot)
    again.page._first.kept.go_on.click()
    again.before_the_rows()
    assert again.page.flow.decisions == given


texts = st.text(max_size=20)
decisions = st.lists(
    st.builds(
        Decision,
        st.sampled_from(Answer),
        st.integers(0, 9),
        texts,
        st.none() | st.integers(1, 99),
        st.none() | texts,
        st.none() | texts,
        texts,
    )
).map(tuple)
tables = st.lists(
    st.builds(
        KeptTable,
        st.booleans(),
        st.none() | st.sampled_from(Kind),
        st.lists(st.none() | texts).map(tuple),
    )
).map(tuple)


@given(decisions, tables, st.lists(texts).map(tuple), st.booleans())
def test_what_was_kept_is_read_as_it_was(
    given: tuple[Decision, ...], made: tuple[KeptTable, ...], sources: tuple[str, ...], waits: bool
) -> None:
    kept = KeptImport(sources, made, "mark", given, len(given), waits)
    assert from_text(kept.as_text()) == kept
