"""The language, switched without a restart."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.languages import NAMES
from ui.pages.settings.section import Section
from ui.widgets.card import Card
from ui.widgets.choice import RadioButton
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class LanguageSection(Section):
    """Each language by its own name."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(self.tr("Language"), self.tr("For this machine. It holds at once."))
        self.choices = {key: RadioButton(name) for key, name in NAMES.items()}
        self._group = QButtonGroup(self)
        card = Card(gap=8)
        for key, choice in self.choices.items():
            choice.setChecked(key == workspace.preferences.language)
            self._group.addButton(choice)
            card.body.addWidget(choice)
        self._group.buttonClicked.connect(self._choose)
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "Where a text has not been translated into Nynorsk or Northern Sámi yet, it"
                    " stands in Bokmål."
                ),
                "small",
                "text.secondary",
            )
        )
        self.body.addWidget(card)

    def _choose(self) -> None:
        chosen = next(key for key, choice in self.choices.items() if choice.isChecked())
        self.workspace.prefer(self.workspace.preferences._replace(language=chosen))
