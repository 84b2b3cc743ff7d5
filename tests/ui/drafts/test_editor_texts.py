"""Every kind of editor has a text to keep, except one for secrets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.activity_world import TODAY
from ui.dialogs.editor_texts import may_be_kept, show_text, text_of, when_written
from ui.dialogs.find_field import FindField
from ui.dialogs.what_field import WhatField
from ui.typed_day import TypedDays, write_day
from ui.widgets.availability_grid import AvailabilityGrid
from ui.widgets.check_group import CheckGroup
from ui.widgets.chip import FilterChips
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.faces import Faces
from ui.widgets.line_edit import LineEdit, SecretField
from ui.widgets.text_area import TextArea

CHOICES = [("a", "Alfa"), ("b", "Beta")]
DAYS = ("man.", "ti.", "on.", "to.", "fr.", "lø.", "sø.")


def find_field() -> FindField:
    field = FindField()
    field.set_choices(CHOICES)
    return field


EDITORS: list[tuple[Callable[[], QWidget], str]] = [
    (LineEdit, "Hei på deg"),
    (TextArea, "To\nlinjer"),
    (lambda: ComboBox(CHOICES), "b"),
    (lambda: CheckBox("Ja"), "yes"),
    (lambda: CheckGroup(CHOICES), "a\nb"),
    (lambda: FilterChips("Navn", CHOICES, several=True), "b"),
    (lambda: DateField(TypedDays(TODAY).read, write_day), "24. no"),
    (lambda: Faces("Hvordan", ("a", "b", "c", "d", "e")), "-2"),
    (find_field, "b"),
    (find_field, "Ukjent"),
    (WhatField, "Tur i marka"),
    (lambda: AvailabilityGrid("Når", DAYS, ("f", "e", "k"), editable=True), ""),
]


@pytest.mark.parametrize(("make", "text"), EDITORS)
def test_a_text_shown_again_is_the_text_that_was_kept(
    qtbot: QtBot, make: Callable[[], QWidget], text: str
) -> None:
    editor, again = make(), make()
    qtbot.addWidget(editor)
    qtbot.addWidget(again)
    show_text(editor, text)
    assert not text or text_of(editor) == text
    show_text(again, text_of(editor))
    assert text_of(again) == text_of(editor)


def test_what_is_no_longer_offered_is_left_out(qtbot: QtBot) -> None:
    combo = ComboBox(CHOICES)
    qtbot.addWidget(combo)
    show_text(combo, "gone")
    assert text_of(combo) == "a"


def test_a_secret_has_no_text_to_keep(qtbot: QtBot) -> None:
    secret = SecretField()
    qtbot.addWidget(secret)
    secret.setText("blå hest spiser grus fort")
    assert not may_be_kept(secret)
    with pytest.raises(TypeError) as refused:
        text_of(secret)
    assert "hest" not in str(refused.value)
    show_text(secret, "noe annet")
    assert secret.text() == "blå hest spiser grus fort"


def test_typing_in_any_editor_is_noticed_at_once(qtbot: QtBot) -> None:
    line, box = LineEdit(), CheckBox("Ja")
    heard = list[QWidget]()
    for editor in (line, box):
        qtbot.addWidget(editor)
        when_written(editor, partial(_note, heard, editor))
    line.setText("H")
    box.click()
    assert heard == [line, box]


def _note(heard: list[QWidget], editor: QWidget, *_told: object) -> None:
    heard.append(editor)
