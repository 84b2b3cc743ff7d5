"""Before any file is chosen: what to do, and what still waits from earlier."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.pages.registers.kept_card import KeptCard
from ui.pages.registers.waiting_card import WaitingCard
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.scroll_column import ScrollColumn


class FirstStep(ScrollColumn):
    """`choose` and `practice` bring files in; `kept` is an import that was left half-answered, `waiting`
    shows the rows of earlier imports.
    """

    def __init__(self, *, practice: bool) -> None:
        super().__init__(gap=0)
        self.stand_at_edge(px("space.page_margin"), px("space.page_margin"))
        self.choose = Button("", ButtonKind.PRIMARY, "file-arrow-up")
        self.practice = Button("")
        self.waiting = WaitingCard()
        self._empty = EmptyState("", "", [self.choose, self.practice])
        self.practice.setVisible(practice)
        self.kept = KeptCard()
        self._empty.add_beneath(self.kept)
        self._empty.add_beneath(self.waiting)
        self.body.addWidget(self._empty)
        self._fill()

    def retranslate(self) -> None:
        """Set every text in the language that is set."""
        self.choose.setText(self.tr("Choose files …"))
        self.practice.setText(self.tr("The practice register"))
        self._empty.set_words(
            self.tr("Bring in the spreadsheets you already have"),
            self.tr("Drop the files here, or choose them. You see every row before it is stored."),
        )

    def _fill(self) -> None:
        """Let what stands here take the whole height, and scroll only where it must."""
        layout = self.inside.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretch(0, 1)
            layout.setStretch(1, 0)
