"""The quiet line about a draft, for a form that stands in a page."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.dialogs.form_draft import FormDraft
from ui.tasks import Tasks
from ui.widgets.button import LinkButton
from ui.widgets.label import Label


class DraftLine(QWidget):
    """Says that there is a draft, and throws it away when asked to. Hidden when there is none."""

    def __init__(self, draft: FormDraft, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "small", "text.secondary")
        self._away = LinkButton(self.tr("Throw the draft away"), role="small")
        self._away.setObjectName("throw the draft away")
        self._away.clicked.connect(lambda: tasks.start(draft.throw_away()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self._away)
        row.addStretch(1)
        draft.told.connect(self._tell)
        draft.shown.connect(self._away.setVisible)
        self._away.hide()
        self.hide()

    def _tell(self, words: str) -> None:
        self._words.setText(words)
        self.setVisible(bool(words))
