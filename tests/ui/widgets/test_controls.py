"""Buttons, chips, fields and forms under the keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.action_row import ActionRow
from ui.widgets.availability_grid import AvailabilityGrid, Slot
from ui.widgets.avatar import initials_of
from ui.widgets.button import Button, ButtonKind
from ui.widgets.chip import ChoiceChip, FilterChips
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.faces import Faces
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.label import ElidedLabel, Paragraph
from ui.widgets.line_edit import LineEdit, NumberField, SearchField, SecretField
from ui.widgets.plain_words import in_button
from ui.widgets.segmented import Segmented
from ui.widgets.text_area import TextArea
from ui.widgets.tone import Tone
from ui.widgets.trail import Step, StepState, Trail


def read_date(text: str) -> date | str | None:
    if not text:
        return None
    return date(2026, 11, 30) if text.startswith("30.11") else "November har 30 dager."


def put(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_a_button_that_has_the_focus(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Lagre", ButtonKind.PRIMARY)
    put(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_a_mnemonic_is_not_part_of_the_words_shown(qtbot: QtBot) -> None:
    button = Button("&Lagre && lukk")
    qtbot.addWidget(button)
    assert button.words() == "Lagre & lukk"


def test_a_wrong_form_focuses_its_first_wrong_field_and_keeps_the_text(qtbot: QtBot) -> None:
    form = Form()
    name, born = LineEdit("Kim"), LineEdit("31.11.2026")
    form.add("name", Field("Navn", name))
    form.add("born", Field("Født", born, "Dag, måned, år"))
    put(qtbot, form)
    left = form.show_errors({"born": "November har 30 dager.", "other": "Noe annet"})
    assert left == ("other",)
    assert born.hasFocus()
    assert born.text() == "31.11.2026"
    assert born.accessibleDescription() == "November har 30 dager."
    form.clear_errors()
    assert born.accessibleDescription() == "Dag, måned, år"
    assert form.field("born").error == ""


def test_a_field_gives_its_label_to_the_editor_as_its_name(qtbot: QtBot) -> None:
    field = Field("&Navn", LineEdit())
    qtbot.addWidget(field)
    assert field.editor.accessibleName() == "Navn"


def test_a_date_that_is_none_stays_as_typed_and_says_why(qtbot: QtBot) -> None:
    editor = DateField(read_date, lambda day: f"{day:%d.%m.%Y}")
    field = Field("Løslates", editor)
    field.follow_date()
    put(qtbot, field)
    editor.setFocus()
    QTest.keyClicks(editor, "31.11")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert (editor.text(), field.error) == ("31.11", "November har 30 dager.")
    editor.clear()
    QTest.keyClicks(editor, "30.11")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert (editor.text(), field.error) == ("30.11.2026", "")
    assert editor.date() == date(2026, 11, 30)


def test_the_arrows_step_a_number_within_its_limits(qtbot: QtBot) -> None:
    field = NumberField(0, 2)
    put(qtbot, field)
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.number() == 2
    field.setText("12")
    assert field.number() is None


def test_escape_empties_a_search_and_down_asks_for_the_list(qtbot: QtBot) -> None:
    field = SearchField("Finn her")
    put(qtbot, field)
    QTest.keyClicks(field, "kim")
    with qtbot.waitSignal(field.list_wanted):
        QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_secret_is_hidden_until_the_eye_is_pressed(qtbot: QtBot) -> None:
    field = SecretField()
    put(qtbot, field)
    eye = field.findChildren(Button)[0]
    assert field.echoMode() == QLineEdit.EchoMode.Password
    eye.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    field.hide_secret()
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_tab_goes_past_the_eye_so_that_a_secret_never_lands_in_the_wrong_field(
    qtbot: QtBot,
) -> None:
    around = QWidget()
    first, again = SecretField(), SecretField()
    column = QVBoxLayout(around)
    column.addWidget(first)
    column.addWidget(again)
    put(qtbot, around)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is again


def test_the_keyboard_shows_and_hides_what_is_typed_in_a_secret(qtbot: QtBot) -> None:
    field = SecretField()
    put(qtbot, field)
    QTest.keyClicks(field, "gran")
    QTest.keyClick(field, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    QTest.keyClick(field, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert (field.echoMode(), field.text()) == (QLineEdit.EchoMode.Password, "gran")


def test_a_text_area_grows_with_what_is_written_up_to_its_limit(qtbot: QtBot) -> None:
    area = TextArea("", least=2, most=5)
    put(qtbot, area)
    low = area.height()
    area.setPlainText("en\nto\ntre\nfire")
    middle = area.height()
    area.setPlainText("\n".join("abcdefghij"))
    assert low < middle < area.height()
    area.setPlainText("\n".join("abcdefghijklmnop"))
    assert area.height() == area.maximumHeight()


def test_a_combo_keeps_its_key_when_its_choices_are_read_again(qtbot: QtBot) -> None:
    combo = ComboBox([("a", "Alfa"), ("b", "Beta")])
    qtbot.addWidget(combo)
    combo.set_key("b")
    told: list[int] = []
    combo.currentIndexChanged.connect(told.append)
    combo.set_choices([("c", "Gamma"), ("b", "Beta (2)")])
    assert (combo.key(), told) == ("b", [])


def test_counts_in_filter_chips_change_without_losing_the_choice(qtbot: QtBot) -> None:
    chips = FilterChips("Vis", [("mine", "Mine 18"), ("all", "Alle 46")])
    qtbot.addWidget(chips)
    chips.choose("all")
    chips.set_choices([("mine", "Mine 19"), ("all", "Alle 47")])
    assert chips.key() == "all"


def test_several_filter_chips_may_be_chosen_where_that_is_allowed(qtbot: QtBot) -> None:
    chips = FilterChips("Liker", [("a", "Tur"), ("b", "Mat")], several=True)
    put(qtbot, chips)
    told: list[object] = []
    chips.choices_changed.connect(told.append)
    for chip in chips.findChildren(ChoiceChip):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told[-1] == frozenset({"a", "b"})


def test_the_arrows_move_between_segments(qtbot: QtBot) -> None:
    segments = Segmented("Vis som", [("picture", "Bilde"), ("table", "Tabell")])
    put(qtbot, segments)
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.keyClick(segments, Qt.Key.Key_Right)
    assert told.args == ["table"]


def test_the_keys_one_to_five_choose_a_face(qtbot: QtBot) -> None:
    faces = Faces("Hvordan gikk det?", ["Tungt", "Litt tungt", "Greit", "Fint", "Veldig fint"])
    put(qtbot, faces)
    with qtbot.waitSignal(faces.chosen) as told:
        QTest.keyClick(faces, Qt.Key.Key_4)
    assert told.args == [1]
    faces.set_mood(None)
    assert faces.mood() is None


def test_a_check_box_is_ticked_by_enter_as_well(qtbot: QtBot) -> None:
    box = CheckBox("Tidgiver ønsker en prat")
    put(qtbot, box)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.isChecked()


def test_space_goes_through_what_can_be_known_of_an_hour(qtbot: QtBot) -> None:
    grid = AvailabilityGrid("Når", ["man.", "tir."], ["Dag", "Kveld"], editable=True)
    put(qtbot, grid)
    cells = [
        cell for cell in grid.findChildren(QWidget) if cell.accessibleName().startswith("tir. K")
    ]
    seen = []
    for _ in range(4):
        QTest.keyClick(cells[0], Qt.Key.Key_Space)
        seen.append(grid.slots().get((1, 1), Slot.NO))
    assert seen == [Slot.FREE, Slot.ODD, Slot.EVEN, Slot.NO]


def test_an_availability_grid_that_is_only_shown_cannot_be_changed(qtbot: QtBot) -> None:
    grid = AvailabilityGrid("Når", ["man."], ["Dag"])
    put(qtbot, grid)
    grid.set_slots({(0, 0): Slot.TAKEN})
    QTest.keyClick(grid.findChildren(QWidget)[-1], Qt.Key.Key_Space)
    assert grid.slots() == {(0, 0): Slot.TAKEN}


def test_enter_on_a_row_does_its_action(qtbot: QtBot) -> None:
    row = ActionRow("link-break", Tone.DANGER, "Amir løslates", "Vises fordi", "Avtal")
    put(qtbot, row)
    with qtbot.waitSignal(row.acted):
        QTest.keyClick(row, Qt.Key.Key_Return)


def test_the_arrows_along_a_trail_tell_each_step(qtbot: QtBot) -> None:
    trail = Trail(
        "Melding", [Step("Sendt", "14.10", StepState.DONE), Step("Mottatt", "", StepState.NOW)]
    )
    put(qtbot, trail)
    told = [trail.accessibleDescription()]
    QTest.keyClick(trail, Qt.Key.Key_Left)
    told.append(trail.accessibleDescription())
    assert told == ["Mottatt here now", "Sendt 14.10 done"]


def test_a_narrow_trail_goes_downwards_and_takes_more_height(qtbot: QtBot) -> None:
    steps = [Step("Fjordheim TSB", "til 24. nov.", StepState.DONE)] * 4
    trail = Trail("Veien hjem", steps)
    qtbot.addWidget(trail)
    assert trail.heightForWidth(200) > trail.heightForWidth(900)


def test_markup_in_a_name_is_shown_and_not_obeyed(qtbot: QtBot) -> None:
    paragraph = Paragraph("<b>Kim</b> & Lena")
    qtbot.addWidget(paragraph)
    assert paragraph.plain_text() == "<b>Kim</b> & Lena"
    assert "&lt;b&gt;" in paragraph.text()


def test_shortened_words_are_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Fjordheim TSB, døgnenhet 2")
    put(qtbot, label)
    label.resize(60, 20)
    assert label.shown_text().endswith("…")
    assert label.toolTip() == "Fjordheim TSB, døgnenhet 2"


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Jonas Berg", "JB"), ("Elle Máret Sara", "ES"), ("«Nordlys» (alias)", "N"), ("", "")],
)
def test_initials_are_of_the_first_and_the_last_name(name: str, initials: str) -> None:
    assert initials_of(name) == initials


def test_markup_in_a_shortened_name_is_not_obeyed_by_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("<img src=x> Kim fra Fjordheim")
    put(qtbot, label)
    label.resize(60, 20)
    assert label.toolTip() == "<qt>&lt;img src=x&gt; Kim fra Fjordheim</qt>"


def test_a_name_in_a_button_keeps_its_ampersand_and_is_shortened(qtbot: QtBot) -> None:
    button = Button(f"Lagre {in_button('Kim & Lena ' + 'x' * 400)}")
    qtbot.addWidget(button)
    assert button.words().startswith("Lagre Kim & Lena x")
    assert len(button.words()) < 40
