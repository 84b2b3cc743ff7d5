"""Light or dark, how large the words are, and whether things move."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.pages.settings.section import Section
from ui.widgets.card import Card
from ui.widgets.choice import CheckBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.segmented import Segmented
from ui.workspace import Workspace

SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 2.0)


class AppearanceSection(Section):
    """Each choice holds at once."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(self.tr("Appearance"), self.tr("For this machine. It holds at once."))
        now = workspace.preferences
        self.scheme = Segmented(
            self.tr("Light or dark"),
            [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
        )
        self.scheme.choose(now.appearance)
        self.text_size = Segmented(
            self.tr("Text size"), [(str(scale), f"{round(scale * 100)} %") for scale in SCALES]
        )
        self.text_size.choose(str(now.text_scale))
        self.still = CheckBox(self.tr("Less motion"))
        self.still.setChecked(now.less_motion)
        form = Form()
        form.add("scheme", Field(self.tr("Light or dark"), self.scheme))
        size = Field(self.tr("Text size"), self.text_size)
        size.set_help(self.tr("The size comes on top of what the system is set to."))
        form.add("size", size)
        form.add_widget(self.still)
        card = Card()
        card.body.addWidget(form)
        self.body.addWidget(card)
        self.scheme.chosen.connect(lambda key: self._prefer(appearance=key))
        self.text_size.chosen.connect(lambda key: self._prefer(text_scale=float(key)))
        self.still.clicked.connect(lambda: self._prefer(less_motion=self.still.isChecked()))

    def _prefer(
        self,
        *,
        appearance: str | None = None,
        text_scale: float | None = None,
        less_motion: bool | None = None,
    ) -> None:
        now = self.workspace.preferences
        self.workspace.prefer(
            now._replace(
                appearance=now.appearance if appearance is None else appearance,
                text_scale=now.text_scale if text_scale is None else text_scale,
                less_motion=now.less_motion if less_motion is None else less_motion,
            )
        )
