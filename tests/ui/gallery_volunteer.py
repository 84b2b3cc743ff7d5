"""A volunteer, from picture 10."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.gallery_frame import framed, new_column, person_pane, split
from ui.widgets.action_row import RowsCard
from ui.widgets.availability_grid import AvailabilityGrid, Slot
from ui.widgets.button import Button, ButtonKind, IconButton, LinkButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.checklist_row import ChecklistRow, CheckState
from ui.widgets.chip import Chip, LifeAreaChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label, Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.progress_row import ThinBar
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.tone import Tone
from ui.widgets.trail import Step, StepState, Trail
from ui.widgets.two_columns import TwoColumns


def volunteer() -> QWidget:
    """Picture 10."""
    detail = QWidget()
    column = new_column(detail, 20, 14)
    header = PageHeader(
        "Nora Hagen", "52 år · Bragernes · norsk, engelsk · når 30 min med buss", person=True
    )
    header.add(Button("Ring", icon="phone"))
    header.add(IconButton("Mer", "dots-three"))
    column.addWidget(header)
    trail = Card()
    done, ahead = StepState.DONE, StepState.AHEAD
    trail.body.addWidget(
        Trail(
            "Veien inn",
            [
                Step("Søker", "2. sep.", done),
                Step("Samtale", "9. sep.", done),
                Step("Opplæring", "mangler 1 av 5", StepState.NOW),
                Step("Klar", "", ahead),
                Step("Aktiv", "", ahead),
            ],
        )
    )
    body = ScrollColumn(gap=14)
    body.body.addWidget(trail)
    two = TwoColumns(280, least_main=460)
    two.main.addWidget(_before_ready())
    two.main.addWidget(_when())
    two.main.addStretch(1)
    _volunteer_side(two.side)
    body.body.addWidget(two)
    column.addWidget(body, 1)
    return framed("volunteers", split(person_pane("Tidgivere", "5"), detail))


def _before_ready() -> Card:
    settled = CheckState.SETTLED
    rows: list[QWidget] = [
        ChecklistRow("Samtale", settled, "Hanne, 9. sep."),
        ChecklistRow("To referanser", settled, "16. sep."),
        ChecklistRow("Kurs: trygge rammer", settled, "12. okt."),
        ChecklistRow("Taushetserklæring", CheckState.OPEN, "", "Signer nå", ButtonKind.PRIMARY),
        ChecklistRow("Politiattest", settled, "ikke påkrevd"),
    ]
    card = RowsCard()
    head = CardHeader("Før Nora er klar", "mangler 1 av 5")
    head.setContentsMargins(16, 8, 16, 6)
    card.add(head)
    for row in rows:
        card.add(row)
    return card


def _when() -> Card:
    card = Card()
    head = CardHeader("Når hun kan")
    head.add(LinkButton("Endre", role="small"))
    card.body.addWidget(head)
    days = ["man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."]
    grid = AvailabilityGrid("Når hun kan", days, ["Formiddag", "Ettermiddag", "Kveld"])
    grid.set_slots(
        {
            (5, 0): Slot.ODD,
            (2, 1): Slot.FREE,
            (5, 1): Slot.ODD,
            (0, 2): Slot.FREE,
            (2, 2): Slot.FREE,
            (3, 2): Slot.TAKEN,
        }
    )
    card.body.addWidget(grid)
    return card


def _volunteer_side(column: QVBoxLayout) -> None:
    likes = Card(gap=10)
    likes.body.addWidget(CardHeader("Liker"))
    flow = FlowLayout()
    flow.addWidget(LifeAreaChip("activity", "Styrketrening"))
    flow.addWidget(LifeAreaChip("activity", "Tur i marka"))
    flow.addWidget(LifeAreaChip("community", "Lage mat"))
    likes.body.addLayout(flow)
    likes.body.addWidget(CardHeader("Helst ikke"))
    flow = FlowLayout()
    for word in ("Store grupper", "Konkurranse", "Hund"):
        flow.addWidget(Chip(word, Tone.OUTLINE, "prohibit"))
    likes.body.addLayout(flow)
    note = "Felles «helst ikke» betyr mest for at et par varer."
    likes.body.addWidget(Paragraph(note, "small", "text.secondary"))
    column.addWidget(likes)
    load = Card(gap=10)
    load.body.addWidget(CardHeader("Belastning"))
    load.body.addWidget(Label("Ingen ennå"))
    bar = ThinBar()
    bar.setRange(0, 8)
    bar.setValue(0)
    bar.setAccessibleName("Timer i måneden")
    load.body.addWidget(bar)
    column.addWidget(load)
    column.addStretch(1)
