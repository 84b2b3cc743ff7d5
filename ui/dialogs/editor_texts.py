"""What stands in an editor as one text, whatever kind of editor it is; secrets have no text here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.find_field import FindField
from ui.dialogs.what_field import WhatField
from ui.widgets.availability_grid import AvailabilityGrid, Slot
from ui.widgets.check_group import CheckGroup
from ui.widgets.chip import FilterChips
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.date_field import DateField
from ui.widgets.faces import Faces
from ui.widgets.line_edit import LineEdit, SecretField
from ui.widgets.text_area import TextArea

_TICKED = "yes"


def may_be_kept(editor: QWidget) -> bool:
    """Whether the editor has a text to keep. A field for a secret never has."""
    kinds = (LineEdit, TextArea, ComboBox, CheckBox, CheckGroup, FilterChips, AvailabilityGrid)
    return isinstance(editor, (*kinds, Faces, WhatField)) and not isinstance(editor, SecretField)


def text_of(editor: QWidget) -> str:
    """Texts and days as they are typed, keys of what is chosen. Raises `TypeError` for others."""
    if not may_be_kept(editor):
        raise TypeError(type(editor).__name__)
    match editor:
        case FindField():
            return editor.key() or editor.text()
        case LineEdit():
            return editor.text()
        case TextArea():
            return editor.toPlainText()
        case WhatField():
            return editor.what()
        case _:
            return _chosen(editor)


def _chosen(editor: QWidget) -> str:
    match editor:
        case ComboBox():
            return editor.key()
        case CheckBox():
            return _TICKED if editor.isChecked() else ""
        case CheckGroup() | FilterChips():
            return "\n".join(sorted(editor.keys()))
        case Faces():
            mood = editor.mood()
            return "" if mood is None else str(mood)
        case AvailabilityGrid():
            cells = sorted(editor.slots().items())
            return "\n".join(f"{day} {part} {slot.value}" for (day, part), slot in cells)
        case _:
            raise TypeError(type(editor).__name__)


def show_text(editor: QWidget, text: str) -> None:
    """Show a text that `text_of` gave; what is no longer offered is left out."""
    if not may_be_kept(editor) or text_of(editor) == text:
        return
    match editor:
        case FindField():
            editor.set_key(text)
            if not editor.key():
                editor.setText(text)
        case LineEdit():
            editor.setText(text)
            if isinstance(editor, DateField):
                editor.date_changed.emit(editor.date())
        case TextArea():
            editor.setPlainText(text)
        case WhatField():
            editor.set_what(text)
        case _:
            _choose(editor, text)


def _choose(editor: QWidget, text: str) -> None:
    match editor:
        case ComboBox():
            editor.set_key(text)
        case CheckBox():
            editor.setChecked(text == _TICKED)
        case CheckGroup():
            editor.set_keys(frozenset(text.split("\n")))
            editor.keys_changed.emit(editor.keys())
        case FilterChips():
            editor.set_keys(frozenset(text.split("\n")))
        case Faces():
            editor.set_mood(int(text) if text else None)
        case AvailabilityGrid():
            editor.set_slots(_cells(text))
        case _:
            raise TypeError(type(editor).__name__)


def when_written(editor: QWidget, then: Callable[[], object]) -> None:
    """Call `then` whenever what stands in the editor may have changed."""
    match editor:
        case LineEdit():
            editor.textChanged.connect(then)
        case TextArea():
            editor.textChanged.connect(then)
        case ComboBox():
            editor.currentIndexChanged.connect(then)
        case CheckBox():
            editor.toggled.connect(then)
        case CheckGroup():
            editor.keys_changed.connect(then)
        case FilterChips():
            editor.choices_changed.connect(then)
        case Faces():
            editor.chosen.connect(then)
        case WhatField():
            editor.edited.connect(then)
        case AvailabilityGrid():
            editor.slots_changed.connect(then)
        case _:
            raise TypeError(type(editor).__name__)


def _cells(text: str) -> dict[tuple[int, int], Slot]:
    cells = dict[tuple[int, int], Slot]()
    for line in text.splitlines():
        day, part, slot = line.split(" ")
        cells[int(day), int(part)] = Slot(slot)
    return cells
