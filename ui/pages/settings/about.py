"""What this is, which version, and what it protects."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from resources.version import VERSION
from ui.pages.settings.section import Section
from ui.widgets.card import Card, CardHeader
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class AboutSection(Section):
    """A few honest sentences."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(
            self.tr("About Medvandrer"), self.tr("Version {version}").format(version=VERSION)
        )
        for title, words in self._chapters():
            card = Card(gap=6)
            card.body.addWidget(CardHeader(title))
            card.body.addWidget(Paragraph(words))
            self.body.addWidget(card)

    def _chapters(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("What it protects"),
                self.tr(
                    "Everything you write lies encrypted on this machine, and only the accounts of"
                    " your centre open it. Nothing is sent anywhere but the messages you send to"
                    " a unit, and those only as far as a consent reaches."
                ),
            ),
            (
                self.tr("What it can't protect"),
                self.tr(
                    "A machine that others control, a passphrase that others know, and a screen"
                    " that others see. Lock with Ctrl+L when you leave."
                ),
            ),
            (
                self.tr("The journal"),
                self.tr(
                    "Every change and every look at a participant leaves a line that can't be"
                    " taken away without its being found out. A participant can be given the list."
                ),
            ),
            (self.tr("Licence"), self.tr("Free software under the Apache licence 2.0.")),
        )
