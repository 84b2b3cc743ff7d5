"""Looking over the rows: every kind of question, the keyboard, and text that means no good."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from services.domain.errors import RowTaken
from services.domain.offers import Unit
from services.formats.registers import Answer, RowClass, message
from services.store.tables import EXCLUSION, UNIT, VOLUNTEER
from tests.accessibility.names import unnamed_controls
from tests.accessibility.stretched import StretchedTranslator, cramped
from tests.fakes.time import REFERENCE
from tests.ui.pages.registers.desk import VOLUNTEERS, ImportDesk, make_desk
from ui.pages.registers.head import Stage
from ui.pages.registers.review import RowVerdict
from ui.pages.registers.review_table import ReviewDelegate
from ui.pages.registers.shown_text import one_answer, one_line, tip
from ui.user_messages import MESSAGES
from ui.widgets.label import Label

HEAD = "Navn;Født;Tlf;E-post;Status;Merknad\n"
PARTICIPANTS = "Visningsnavn;Født;Mobil;Fase;Samtykke hvem;Merknad\n"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[ImportDesk]:
    made = make_desk(tmp_path)
    qtbot.addWidget(made.page)
    yield made
    made.house.store.close()


def row_class(desk: ImportDesk, number: int, table: int = 0) -> RowClass | None:
    review = desk.page.flow.review
    row = review.judged.row(table, number) if review else None
    return row.cls if row else None


def test_the_same_person_is_joined_and_two_people_are_both_kept(desk: ImportDesk) -> None:
    twice = "Anne Lund;1980;68050011;;aktiv;\nAnne  Lund;1980;68050011;;aktiv;\n"
    desk.look_over(tidgivere=HEAD + twice)
    desk.turn_to("dup_certain")
    question = desk.page.review.card.question
    assert question is not None
    assert question.there is not None
    assert question.there.row == 2
    desk.press(Answer.SAME_PERSON)
    review = desk.page.flow.review
    assert review is not None
    assert review.tables[0].counts == {RowVerdict.NEW: 1, RowVerdict.SAME: 1}
    desk.page.review.undo.click()
    desk.turn_to("dup_certain")
    desk.press(Answer.DIFFERENT_PEOPLE)
    before = desk.count(VOLUNTEER)
    desk.page.save_here()
    assert desk.count(VOLUNTEER) == before + 2


def test_a_typed_value_is_read_again_and_a_bad_one_is_told_at_the_field(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.turn_to("phone_short")
    card = desk.page.review.card
    assert card.value is not None
    card.value.setText("123")
    card.buttons["typed"].click()
    assert card.field is not None
    assert card.field.error
    assert card.value.text() == "123"
    card.value.setText("68 05 00 11")
    QTest.keyClick(card.value, Qt.Key.Key_Return)
    assert row_class(desk, 2) is RowClass.VALID


def test_an_empty_field_is_asked_for_before_anything_is_judged(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.turn_to("phone_short")
    card = desk.page.review.card
    assert card.value is not None
    card.value.setText("  ")
    card.buttons["typed"].click()
    assert card.field is not None
    assert card.field.error
    assert not desk.page.flow.decisions


@pytest.mark.parametrize(
    ("row", "code", "answer", "value"),
    [
        ("A B;1980;68050011;a@b,no;aktiv;", "email_bad", Answer.LEAVE_UNKNOWN, ""),
        ("Anne Lund;2009;68050011;;aktiv;", "age_under18", Answer.GUARDIAN_AGREED, ""),
        ("Anne Lund;2008;68050011;;aktiv;", "age_maybe_under18", Answer.KEEP, ""),
        ("Anne Lund;3080;68050011;;aktiv;", "birth_year_bad", Answer.LEAVE_OUT_ROW, ""),
        ("Anne Lund;1980;68050011;;aktiv;01818050034", "fnr_in_note", Answer.REMOVE_FROM_TEXT, ""),
        ("=1+2;1980;68050011;;aktiv;", "name_suspicious", Answer.KEEP, ""),
    ],
)
def test_each_kind_of_answer_settles_its_row(
    desk: ImportDesk, row: str, code: str, answer: Answer, value: str
) -> None:
    desk.look_over(tidgivere=HEAD + row + "\nPer Dahl;1975;68050022;;aktiv;\n")
    assert desk.codes() == [code]
    desk.turn_to(code)
    desk.press(answer, value)
    left_out = answer is Answer.LEAVE_OUT_ROW
    assert row_class(desk, 2) is (RowClass.LEFT_OUT if left_out else RowClass.VALID)
    assert desk.codes() == []


def test_a_proposed_value_among_many_is_chosen_in_a_list(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.turn_to("status_unknown")
    card = desk.page.review.card
    assert card.proposals is not None
    card.proposals.set_key("aktiv")
    card.buttons["chosen"].click()
    assert row_class(desk, 5) is RowClass.VALID


def test_a_confirmed_exclusion_is_stored_both_ways_with_the_rows(desk: ImportDesk) -> None:
    note = "Søster av «Jonas F» i deltakerlista – skal ikke kobles"
    desk.look_over(
        tidgivere=f"{HEAD}Anne Lund;1980;68050011;;aktiv;{note}\n",
        deltakere=f"{PARTICIPANTS}Jonas F;1991;68050077;før behandling;;\n",
    )
    desk.turn_to("relative_exclusion")
    desk.press(Answer.MAKE_EXCLUSION)
    before = desk.count(EXCLUSION)
    desk.page.save_here()
    assert desk.count(EXCLUSION) == before + 1


def test_one_answer_serves_every_row_with_the_same_word(desk: ImportDesk) -> None:
    rows = "".join(f"Navn {n};19{50 + n};6805003{n};;kanskje;\n" for n in range(5))
    desk.look_over(tidgivere=HEAD + rows)
    desk.turn_to("status_unknown")
    card = desk.page.review.card
    assert card.question is not None
    assert card.question.alike == 5
    assert card.for_all is not None
    assert card.for_all.isChecked()
    assert card.proposals is not None
    card.proposals.set_key("pause")
    card.buttons["chosen"].click()
    assert desk.codes() == []


def test_an_answer_about_one_person_never_serves_another(desk: ImportDesk) -> None:
    rows = "".join(f"Navn {n};19{50 + n};68051;;aktiv;\n" for n in range(3))
    desk.look_over(tidgivere=HEAD + rows)
    desk.turn_to("phone_short")
    assert desk.page.review.card.for_all is None
    desk.press(Answer.LEAVE_UNKNOWN)
    assert len(desk.codes()) == 2


def test_the_keyboard_alone_goes_through_the_questions_and_back(
    desk: ImportDesk, qtbot: QtBot
) -> None:
    desk.page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.page)
    twice = "Anne Lund;1980;68050011;;aktiv;\nAnne Lund;1980;68050011;;aktiv;\n"
    desk.look_over(tidgivere=HEAD + "Per Dahl;1975;68050022;;aktiv;\n" + twice)
    rows = desk.page.review.rows
    QTest.keyClick(rows, Qt.Key.Key_F8)
    assert rows.current_id() == "0:4"
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert desk.codes() == []
    assert rows.current_id() == "0:4"
    QTest.keyClick(rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.codes() == ["dup_certain"]
    desk.page.save_here()
    assert desk.page.stage is Stage.DONE


def test_enter_on_a_row_that_needs_a_value_leads_to_its_field(
    desk: ImportDesk, qtbot: QtBot
) -> None:
    desk.page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.page)
    desk.look_over(tidgivere=VOLUNTEERS)
    desk.turn_to("phone_short")
    QTest.keyClick(desk.page.review.rows, Qt.Key.Key_Return)
    assert desk.page.review.card.value is not None
    assert desk.page.review.card.value.hasFocus()


def test_a_filter_shows_only_rows_with_its_verdict_and_counts_them(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    step = desk.page.review
    counts = {row.id: getattr(row, "count", "") for row in step.verdicts.rows()}
    assert counts["all"] == "5"
    assert (counts["new"], counts["decide"], counts["refused"]) == ("1", "2", "2")
    place = [row.id for row in step.verdicts.rows()].index("refused")
    step.verdicts.setCurrentIndex(step.verdicts.model().index(place, 0))
    assert [row.id for row in step.rows.rows()] == ["0:4", "0:6"]


def test_a_person_who_asked_to_be_deleted_is_shown_by_the_number_alone(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    step = desk.page.review
    step.rows.choose("0:6")
    step._show_question()
    place = [row.id for row in step.rows.rows()].index("0:6")
    model = step.rows.model()
    cells = [str(model.index(place, column).data()) for column in range(model.columnCount())]
    words = [label.text() for label in step.card.findChildren(QLabel)]
    assert "Ola" not in " ".join(cells + words)
    assert "68" not in " ".join(cells + words)


def test_text_from_a_file_is_never_read_as_markup(desk: ImportDesk) -> None:
    name = "<img src=x><b>Anne</b> Lund"
    desk.look_over(tidgivere=f"{HEAD}{name};1980;68051;;aktiv;\n")
    desk.turn_to("phone_short" if "phone_short" in desk.codes() else desk.codes()[0])
    for label in desk.page.review.card.findChildren(QLabel):
        if isinstance(label, Label):
            assert label.textFormat() is Qt.TextFormat.PlainText
        else:
            assert "<img" not in label.text()
            assert "<b>Anne" not in label.text()
    assert tip(name).count("<") == 2


def test_an_ampersand_in_a_cell_is_shown_and_is_no_shortcut(desk: ImportDesk) -> None:
    rows = "".join(f"Navn {n};19{50 + n};6805003{n};;hmm & kanskje;\n" for n in range(2))
    desk.look_over(tidgivere=HEAD + rows)
    desk.turn_to("status_unknown")
    card = desk.page.review.card
    assert card.for_all is not None
    assert "hmm && kanskje" in card.for_all.text()


def test_a_tooltip_over_a_wrong_cell_says_why_without_markup(desk: ImportDesk) -> None:
    desk.look_over(tidgivere=VOLUNTEERS)
    rows = desk.page.review.rows
    index = rows.model().index(0, 3)
    delegate = rows.itemDelegate()
    assert isinstance(delegate, ReviewDelegate)
    said = delegate.said_of(QStyleOptionViewItem(), index)
    assert message("phone_short", "nb") in said


def test_a_cell_of_ten_thousand_letters_is_shortened_and_does_no_harm(desk: ImportDesk) -> None:
    long = "å" * 10_000
    desk.look_over(tidgivere=f"{HEAD}Anne Lund;1980;68051;;aktiv;{long}\n")
    desk.seen()
    assert len(one_line(long)) < 200
    assert all(len(label.text()) < 1000 for label in desk.page.findChildren(QLabel))
    desk.turn_to("phone_short")
    desk.press(Answer.LEAVE_UNKNOWN)
    desk.page.save_here()
    notes = {person.name: person.note for person in desk.house.all(VOLUNTEER)}
    assert notes["Anne Lund"] == long


def test_text_that_is_read_from_the_right_is_laid_out_from_the_right(desk: ImportDesk) -> None:
    name = "\u0623\u062d\u0645\u062f \u0627\u0644\u062e\u0637\u064a\u0628"
    desk.look_over(tidgivere=f"{HEAD}{name};1980;68051;;aktiv;\n")
    desk.turn_to("phone_short")
    shown = [label for label in desk.page.review.card.findChildren(Label) if label.text() == name]
    assert shown
    assert shown[0].layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_marks_that_turn_the_direction_are_not_shown() -> None:
    assert one_line("Anne\u202egnp.exe\u202c Lund\x00") == "Annegnp.exe Lund"


@pytest.mark.parametrize("stage", list(Stage))
def test_every_control_of_every_step_has_a_name(desk: ImportDesk, stage: Stage) -> None:
    go_to(desk, stage)
    assert unnamed_controls(desk.page) == []


@pytest.mark.parametrize("stage", list(Stage))
def test_words_that_are_longer_by_two_fifths_still_have_room(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, stage: Stage
) -> None:
    translator = StretchedTranslator()
    qapp.installTranslator(translator)
    try:
        made = make_desk(tmp_path)
        qtbot.addWidget(made.page)
        go_to(made, stage)
        assert cramped(made.page) == []
    finally:
        qapp.removeTranslator(translator)
        made.house.store.close()


def go_to(desk: ImportDesk, stage: Stage) -> None:
    desk.read(tidgivere=VOLUNTEERS)
    for _ in range(stage):
        desk.page.head.next.click()
        if desk.page.stage is Stage.REVIEW:
            desk.before_the_rows()
    assert desk.page.stage is stage
    desk.seen()


def test_a_clash_while_storing_is_told_by_its_row_and_every_answer_stays(
    desk: ImportDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.look_over(enheter="HER-id;Enhet;Tar dialogmelding\n99000104;Elvebakken;nei\n;Solheia;ja\n")
    desk.turn_to("her_missing")
    desk.press(Answer.LEAVE_UNKNOWN)
    flow, storing = desk.page.flow, desk.workspace.run
    answered = flow.decisions

    async def written_meanwhile(use_case: Any, command: Any) -> Any:  # noqa: ANN401 any of them
        desk.house.put(UNIT, Unit("other", "Åsly", REFERENCE, her_id="99000104"))
        return await storing(use_case, command)

    units = desk.count(UNIT)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(desk.workspace, "run", written_meanwhile)
        desk.page.save_here()

    told = desk.workspace.told[-1].refusal
    assert isinstance(told, RowTaken)
    assert (
        MESSAGES.of(told).sentence
        == "Row 2 among the units has the HER-id that «Åsly» has already."
    )
    assert desk.count(UNIT) == units + 1
    assert flow.decisions == answered
    assert desk.page.stage is Stage.REVIEW
    desk.page.save_here()
    assert desk.codes() == ["her_duplicate"]


def test_a_long_name_in_an_answer_keeps_what_tells_namesakes_apart() -> None:
    name = "Anne Margrethe Kristiansen Berg-Haugland"
    assert one_answer(f"{name} (1971 1607)", 40) == "Anne Margrethe Kristiansen B… (1971 1607)"
    assert one_answer(f"{name} (nr. 14)", 60) == f"{name} (nr. 14)"
    assert one_answer("Tur (a" + "b" * 60 + ")", 40) == one_line("Tur (a" + "b" * 60 + ")", 40)
