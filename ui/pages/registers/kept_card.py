"""An import that was left half-answered: taken up again, or thrown away."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.messages import Draft
from ui.languages import current_language
from ui.norwegian_text import moment_text
from ui.pages.registers.file_text import FileText
from ui.pages.registers.kept_import import KeptImport, from_text
from ui.pages.registers.waiting_card import LEAST_WIDTH
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.tone import Tone
from ui.workspace import Workspace


class KeptCard(Card):
    """`resumed` carries the `KeptImport` to go on with, `thrown_away` the one to forget."""

    resumed = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.ACCENT, gap=8, parent=parent)
        self.setMinimumWidth(LEAST_WIDTH)
        self.kept: KeptImport | None = None
        self._title = Label("", "h3")
        self._files = FileText("")
        self.go_on = Button("", ButtonKind.PLAIN, small=True)
        self.go_on.clicked.connect(lambda: self.resumed.emit(self.kept))
        self.throw = Button("", ButtonKind.QUIET, small=True)
        self.throw.clicked.connect(lambda: self.thrown_away.emit(self.kept))
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addWidget(self.throw)
        row.addStretch(1)
        self.body.addWidget(self._title)
        self.body.addWidget(self._files)
        self.body.addLayout(row)
        self.hide()

    def show_drafts(self, drafts: tuple[Draft, ...], workspace: Workspace) -> None:
        """Show the one that was left last; nothing when there is none."""
        self.setVisible(bool(drafts))
        if not drafts:
            self.kept = None
            return
        draft = drafts[0]
        self.kept = from_text(draft.body)
        when = moment_text(draft.saved_at, workspace.today(), current_language())
        words = self.tr("%n answer(s) to an import are kept, from {moment}", "", self.kept.answered)
        self._title.setText(words.format(moment=when))
        self._files.show_text(self._names(self.kept))
        self.go_on.setText(self.tr("Go on with the answers"))
        self.throw.setText(self.tr("Throw the answers away"))

    def _names(self, kept: KeptImport) -> str:
        if kept.waiting:
            return self.tr("Rows that wait from earlier imports")
        return " · ".join(PurePath(source).name for source in kept.sources)
