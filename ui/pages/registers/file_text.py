"""Words from somebody else's file on the page: wrapped, shortened, never markup, in their own direction."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.pages.registers.shown_text import one_line
from ui.widgets.label import Label

LONGEST = 400


class FileText(Label):
    """Some of the text of a cell over as many lines as it needs."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        ink: str = "text.primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, ink, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show the beginning of a text, from the right where it is written so."""
        shown = one_line(text, LONGEST)
        right_to_left = Qt.LayoutDirection.RightToLeft
        direction = right_to_left if from_right(shown) else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self.setText(shown)


def from_right(text: str) -> bool:
    """Whether the first letter with a direction is Hebrew or Arabic."""
    first = next((letter for letter in text if letter.isalpha()), "")
    return "\u0590" <= first <= "\u08ff" or "\ufb1d" <= first <= "\ufefc"
