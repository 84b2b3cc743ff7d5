"""How the tour touches the windows: it presses, writes and waits as a person does, and no faster."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.widgets.check_group import CheckGroup
from ui.widgets.chip import ChoiceChip, FilterChips
from ui.widgets.form import Form
from ui.widgets.row_list import RowList
from ui.widgets.tabs import Tabs

W = TypeVar("W", bound=QWidget)
LONGEST = 30.0
"""Seconds that the slowest thing may take before the tour says that it did not happen."""
LOOK_EVERY = 0.004


class DidNotHappen(Exception):
    """What was waited for, in our own words: never a name or a text of a person."""


async def until(holds: Callable[[], bool], what: str, seconds: float = LONGEST) -> None:
    """Wait for a condition. Raises `DidNotHappen` after `seconds`."""
    ends = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > ends:
            raise DidNotHappen(what)
        await asyncio.sleep(LOOK_EVERY)


def seen(within: QWidget, kind: type[W], name: str = "") -> list[W]:
    """What a person sees of this kind, from top to bottom; `name` is the object's name."""
    found = [
        each
        for each in within.findChildren(kind)
        if each.isVisible() and (not name or each.objectName() == name)
    ]
    return sorted(found, key=lambda each: _place(within, each))


def the(within: QWidget, kind: type[W], name: str = "") -> W:
    """The first that is seen. Raises `DidNotHappen`."""
    found = seen(within, kind, name)
    if not found:
        raise DidNotHappen(f"no {kind.__name__} {name} is seen in {type(within).__name__}")
    return found[0]


def press(button: QAbstractButton) -> None:
    """Click it, if a person could. Raises `DidNotHappen`."""
    if not button.isVisible() or not button.isEnabled():
        state = "hidden" if not button.isVisible() else "at rest"
        raise DidNotHappen(f"{type(button).__name__} {button.objectName()} is {state}")
    button.click()


def write(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Type in the place of what stands there. Raises `DidNotHappen` when nobody could."""
    if not field.isVisible() or not field.isEnabled():
        raise DidNotHappen(f"{type(field).__name__} {field.objectName()} can't be written in")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    for line_number, line in enumerate(text.split("\n")):
        if line_number:
            strike(field, Qt.Key.Key_Return)
        _type(field, line)


def strike(
    target: QWidget,
    key: Qt.Key,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and let go of one key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, keys))


def choose(combo: QComboBox, key: str) -> None:
    """Take the choice with this key, as with the arrow keys. Raises `DidNotHappen`."""
    place = combo.findData(key)
    if place < 0:
        raise DidNotHappen(f"{combo.accessibleName()} has no such choice")
    combo.setFocus(Qt.FocusReason.TabFocusReason)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def click_row(rows: RowList, row_id: str) -> None:
    """Click a row of a list. Raises `DidNotHappen`."""
    place = next((at for at, row in enumerate(rows.rows()) if row.id == row_id), -1)
    if place < 0:
        raise DidNotHappen(f"{type(rows).__name__} has no such row")
    index = rows.model().index(place, 0)
    rows.scrollTo(index)
    click(rows.viewport(), rows.visualRect(index).center())


def click(target: QWidget, at: QPoint) -> None:
    """Press and let go of the left button at a place in `target`."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        around = QPointF(target.mapToGlobal(at))
        event = QMouseEvent(kind, QPointF(at), around, left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, event)


def _type(field: QWidget, text: str) -> None:
    key = Qt.Key.Key_unknown
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(field, event)


def _place(within: QWidget, each: QWidget) -> tuple[int, int]:
    corner = each.mapTo(within, QPoint(0, 0))
    return corner.y(), corner.x()


def keys(within: QWidget, wanted: str) -> None:
    """Press a shortcut that holds where `within` is. Raises `DidNotHappen`."""
    sought = QKeySequence(wanted)
    for shortcut in within.findChildren(QShortcut):
        if shortcut.key() == sought and shortcut.isEnabled() and _reached(shortcut):
            shortcut.activated.emit()
            return
    raise DidNotHappen(f"{wanted} does nothing in {type(within).__name__}")


def turn_tab(tabs: Tabs, key: str) -> None:
    """Click the tab with this key. Raises `DidNotHappen`."""
    for place in range(tabs.count()):
        click(tabs, tabs.tabRect(place).center())
        if tabs.key() == key:
            return
    raise DidNotHappen(f"there is no tab {key}")


def tick(group: CheckGroup, *wanted: str) -> None:
    """Tick these boxes with the mouse, and no others. Raises `DidNotHappen`."""
    for key in group.keys() ^ frozenset(wanted):
        before = group.keys()
        for box in seen(group, QAbstractButton):
            box.click()
            if group.keys() == before ^ {key}:
                break
            box.click()
    if group.keys() != frozenset(wanted):
        raise DidNotHappen("not every box could be ticked")


def chip(chips: FilterChips, key: str) -> None:
    """Press a chip. Raises `DidNotHappen`."""
    for each in seen(chips, ChoiceChip):
        if each.key == key:
            press(each)
            return
    raise DidNotHappen(f"there is no chip {key}")


def _reached(shortcut: QShortcut) -> bool:
    parent = shortcut.parent()
    return isinstance(parent, QWidget) and parent.isVisible()


def enter(form: Form, key: str, text: str) -> None:
    """Write in a form's field, or take the choice with this key. Raises `DidNotHappen`."""
    editor = form.field(key).editor
    if isinstance(editor, QComboBox):
        choose(editor, text)
    elif isinstance(editor, QLineEdit | QPlainTextEdit):
        write(editor, text)
    else:
        raise DidNotHappen(f"{key} is no field to write in")
