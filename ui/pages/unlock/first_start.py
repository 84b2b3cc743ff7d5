"""The very first start: practise, begin a centre, or bring one back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.unlock.entrance import Entrance
from ui.pages.unlock.panel import Panel, Turn
from ui.tasks import Tasks
from ui.widgets.avatar import IconBox
from ui.widgets.button import Button, ButtonKind, LinkButton
from ui.widgets.card import Card
from ui.widgets.label import Label, Paragraph
from ui.widgets.tone import Tone


class Choice(Card):
    """A picture, what it is, and the button that does it."""

    def __init__(self, icon: str, tone: Tone, kind: ButtonKind) -> None:
        super().__init__()
        self._title = Label("", "h3")
        self._words = Paragraph("", "small", "text.secondary")
        self.button = Button("", kind)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._words)
        words.addSpacing(8)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(IconBox(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def set_words(self, title: str, words: str, button: str) -> None:
        """Set every text."""
        self._title.setText(title)
        self._words.set_text(words)
        self.button.setText(button)


class FirstStartPanel(Panel):
    """Two cards and a quiet way to a backup."""

    def __init__(self, entrance: Entrance, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(entrance, tasks, parent)
        self.form.hide()
        self.new = Choice("house-line", Tone.ACCENT, ButtonKind.PRIMARY)
        self.practice = Choice("compass", Tone.NEUTRAL, ButtonKind.PLAIN)
        self.column.addWidget(self.new)
        self.column.addWidget(self.practice)
        self.restore = LinkButton("")
        self.column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.new.button.clicked.connect(self.turn_to(Turn.NEW_CENTRE))
        self.practice.button.clicked.connect(self.turn_to(Turn.PRACTICE))
        self.restore.clicked.connect(self.turn_to(Turn.RESTORE))
        self.retranslate()

    def begin(self) -> None:
        super().begin()
        self.new.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Welcome"), self.tr("How do you want to begin?"))
        self.new.set_words(
            self.tr("A new centre"),
            self.tr("For your own work. You become its leader and coordinator."),
            self.tr("&New centre"),
        )
        self.practice.set_words(
            self.tr("A practice centre"),
            self.tr(
                "Invented people, and a treatment unit that answers. Nothing leaves the machine."
            ),
            self.tr("&Practise first"),
        )
        self.restore.setText(self.tr("Bring back a backup"))
