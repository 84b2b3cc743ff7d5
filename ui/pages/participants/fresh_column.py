"""A scrolling column whose content is made anew at each reload, without anything moving under the hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QPlainTextEdit, QWidget

from ui.theme import px
from ui.widgets.scroll_column import ScrollColumn

_Editor = QLineEdit | QPlainTextEdit


class FreshColumn(ScrollColumn):
    """`show_parts` puts in new widgets. Scroll place, focus, and text half-written in fields stay:
    a widget is known again by its `objectName`.
    """

    def __init__(self, gap: int) -> None:
        air = px("space.page_margin")
        super().__init__(gap=gap, margin=air)
        self.stand_at_edge(air, air, head=air)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Replace the content."""
        place = self.verticalScrollBar().value()
        focused = self._focused_name()
        written = {editor.objectName(): _text(editor) for editor in self._editors()}
        _empty(self.body)
        for part in parts:
            self.body.addWidget(part)
        for editor in self._editors():
            if written.get(editor.objectName()):
                _set_text(editor, written[editor.objectName()])
        self.inside.adjustSize()
        self.verticalScrollBar().setValue(place)
        self._give_focus(focused)

    def _editors(self) -> list[_Editor]:
        found: list[_Editor] = [*self.inside.findChildren(QLineEdit)]
        found += self.inside.findChildren(QPlainTextEdit)
        return [editor for editor in found if editor.objectName().startswith("keep:")]

    def _focused_name(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None or not self.inside.isAncestorOf(focused):
            return ""
        return focused.objectName()

    def _give_focus(self, name: str) -> None:
        found = self.inside.findChild(QWidget, name) if name else None
        if found is not None:
            focus_soon(found)


def focus_soon(widget: QWidget) -> None:
    """Give it the focus once it is on the screen: what was put in just now is shown by a later event."""
    QTimer.singleShot(0, widget, widget.setFocus)


def _empty(layout: QLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            _let_go(widget)


def _let_go(widget: QWidget) -> None:
    """Hide and rename at once, so that it is not found again; Qt deletes it when its signals are done."""
    widget.hide()
    for part in (widget, *widget.findChildren(QWidget)):
        part.setObjectName("")
    widget.deleteLater()


def _text(editor: _Editor) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def _set_text(editor: _Editor, text: str) -> None:
    if isinstance(editor, QLineEdit):
        editor.setText(text)
    else:
        editor.setPlainText(text)
