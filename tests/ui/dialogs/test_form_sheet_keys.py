"""Ctrl+Enter does what a form's button does, wherever in the form one stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.message_world import HANNE, make_world
from tests.fakes.workspace import DirectWorkspace
from ui.dialogs.form_sheet import FormSheet
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea

EDITORS = {"line": LineEdit, "combo": ComboBox, "text": TextArea}


@pytest.fixture
def sheet(tmp_path: Path, qtbot: QtBot) -> Iterator[FormSheet]:
    world = make_world(tmp_path / "centre.store")
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    acted = list[int]()

    async def act() -> None:
        acted.append(1)

    made = FormSheet("Title", "Do it", act, DirectWorkspace(world.store, HANNE), window)
    made.acted = acted  # type: ignore[attr-defined]  # what the test counts
    for name, editor in EDITORS.items():
        made.form.add(name, Field(name, editor()))
    made.open()
    QApplication.processEvents()
    yield made
    world.store.close()


@pytest.mark.parametrize("name", list(EDITORS))
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_keys_press_the_button_once_from_every_field(
    sheet: FormSheet, name: str, key: Qt.Key
) -> None:
    editor = sheet.form.field(name).editor
    editor.setFocus()
    QTest.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
    assert len(sheet.acted) == 1  # type: ignore[attr-defined]  # as above


def test_a_button_that_is_not_to_be_pressed_is_not_pressed_by_keys(sheet: FormSheet) -> None:
    sheet.do.setEnabled(False)
    editor = sheet.form.field("line").editor
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sheet.acted == []  # type: ignore[attr-defined]  # as above
