"""A fault stands at its field until the field is changed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.check_group import CheckGroup
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea


@pytest.mark.parametrize("kind", ["line", "area", "combo", "checks"])
def test_a_fault_goes_as_soon_as_its_field_is_changed(qtbot: QtBot, kind: str) -> None:
    editors: dict[str, Callable[[], QWidget]] = {
        "line": LineEdit,
        "area": TextArea,
        "combo": lambda: ComboBox([("", "Velg"), ("a", "A")]),
        "checks": lambda: CheckGroup([("a", "A"), ("b", "B")]),
    }
    field = Field("Til hvem", editors[kind]())
    qtbot.addWidget(field)
    field.set_error("Dette må fylles ut.")
    assert field.error
    match field.editor:
        case ComboBox() as combo:
            combo.set_key("a")
        case CheckGroup() as checks:
            checks.findChildren(CheckBox)[1].click()
        case LineEdit() as line:
            line.setText("Ola")
        case TextArea() as area:
            area.setPlainText("Ola")
        case _:
            raise AssertionError
    assert not field.error
