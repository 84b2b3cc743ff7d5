"""The locked screen, from picture 01."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.focus_ring import FocusRing
from ui.theme import theme
from ui.widgets.avatar import IconBox
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, Rule
from ui.widgets.field import Field
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.line_edit import LineEdit, SecretField
from ui.widgets.page_header import PageHeader
from ui.widgets.scene import Scene
from ui.widgets.tone import Tone


def unlock() -> QWidget:
    """Picture 01."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    scene = Scene()
    scene.setFixedWidth(560)
    row.addWidget(scene)
    form = QVBoxLayout()
    form.setSpacing(16)
    form.addStretch(2)
    form.addWidget(PageHeader("Lås opp", "Kafé Brua · låst siden 12.04"))
    name = Field("Navn", LineEdit("Hanne Brekke", "user"))
    secret = SecretField()
    secret.setText("1234")
    form.addWidget(name)
    form.addWidget(Field("PIN", secret, "Hurtigopplåsing. Fem forsøk, deretter passordfrase."))
    buttons = QHBoxLayout()
    buttons.addWidget(Button("Lås opp", ButtonKind.PRIMARY))
    buttons.addWidget(Button("Bruk passordfrase", ButtonKind.QUIET))
    buttons.addStretch(1)
    form.addLayout(buttons)
    form.addWidget(Rule())
    form.addWidget(_crisis())
    form.addStretch(3)
    middle = QHBoxLayout()
    middle.addStretch(1)
    holder = QWidget()
    holder.setLayout(form)
    holder.setFixedWidth(round(420 * max(1.0, theme().text_scale)))
    middle.addWidget(holder)
    middle.addStretch(1)
    row.addLayout(middle, 1)
    FocusRing(page)
    secret.setFocus()
    return page


def _crisis() -> Card:
    card = Card()
    line = QHBoxLayout()
    line.setSpacing(16)
    line.addWidget(IconBox("lifebuoy", Tone.DANGER))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Label("Haster det?", "strong"))
    words.addWidget(ElidedLabel("Kriseplan, med egen PIN", "small", "text.secondary"))
    line.addLayout(words, 1)
    line.addWidget(Button("Åpne kriseplan"))
    card.body.addLayout(line)
    return card
