"""Walks the accessibility tree as a screen reader does, and lists what it could not say."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

NEEDS_A_NAME = (
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Link,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.PageTabList,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
)


def unnamed_controls(window: QWidget) -> list[str]:
    """Every control in `window` that is seen and has no name: its role and its classes.

    What takes the focus must have a name whatever its role is.
    """
    root = QAccessible.queryAccessibleInterface(window)
    return [_described(each) for each in _walk(root) if _nameless(each)]


def _walk(element: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if not element.isValid() or _hidden(element):
        return
    yield element
    for place in range(element.childCount()):
        child = element.child(place)
        if child is not None:
            yield from _walk(child)


def _hidden(element: QAccessibleInterface) -> bool:
    shown = element.object()
    return isinstance(shown, QWidget) and not shown.isVisible()


def _nameless(element: QAccessibleInterface) -> bool:
    if element.text(QAccessible.Text.Name).strip():
        return False
    if _qt_owns(element):
        return False
    return element.role() in NEEDS_A_NAME or _takes_focus(element)


def _takes_focus(element: QAccessibleInterface) -> bool:
    shown = element.object()
    return isinstance(shown, QWidget) and shown.focusPolicy().value > 1 and shown.isEnabled()


def _qt_owns(element: QAccessibleInterface) -> bool:
    """Parts Qt makes for itself inside a control that has a name: scroll arrows, view ports."""
    shown = element.object()
    return isinstance(shown, QWidget) and shown.objectName().startswith(("qt_", "Scroll"))


def _described(element: QAccessibleInterface) -> str:
    shown = element.object()
    holder = shown.parent()
    return f"{element.role().name} {type(shown).__name__} in {type(holder).__name__}"
