"""Words in braces: marked where they are written, and offered from the centre's templates."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from services.domain.message_templates import MessageTemplate, in_braces, places_in_braces
from ui.theme import color
from ui.widgets.plain_words import in_button
from ui.widgets.text_area import TextArea


class BracesWords(QObject):
    """What is said beneath the text about the words in braces that stand in it."""

    def beneath(self, text: str, unfilled: Sequence[str]) -> str:
        """Those that must be written by hand come first; nothing where there are no braces."""
        if unfilled:
            names = ", ".join(f"{{{name}}}" for name in unfilled)
            return self.tr("Missing before you can send: {names}").format(names=names)
        if in_braces(text):
            return self.tr("What stands in braces is filled in on the paper beside.")
        return ""

    def beneath_reply(self, text: str, unfilled: Sequence[str]) -> str:
        """The same under a reply, which has its paper one press away."""
        if unfilled or not in_braces(text):
            return self.beneath(text, unfilled)
        return self.tr("What stands in braces is filled in on the paper, before you send.")


BRACES_WORDS = BracesWords()
"""The page's own."""


def mark_braces(area: TextArea, unfilled: Collection[str]) -> None:
    """Mark each word in braces: those to be filled in by hand are underlined on a warning ground."""
    marks = []
    for start, length, name in places_in_braces(area.toPlainText()):
        mark = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        group = "warn" if name in unfilled else "accent"
        look.setBackground(color(f"{group}.soft"))
        look.setForeground(color(f"{group}.on_soft"))
        if name in unfilled:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        cursor = QTextCursor(area.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        mark.format, mark.cursor = look, cursor
        marks.append(mark)
    area.setExtraSelections(marks)


class TemplateMenu(QMenu):
    """The templates in use; `use` is called with the one that is pressed."""

    def __init__(
        self,
        templates: Sequence[MessageTemplate],
        use: Callable[[MessageTemplate], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        for template in templates:
            action = QAction(in_button(template.name), self)
            action.triggered.connect(lambda _=False, template=template: use(template))
            self.addAction(action)
        if not templates:
            none = QAction(self.tr("No templates are in use"), self)
            none.setEnabled(False)
            self.addAction(none)
