"""Matching, from picture 06."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tests.ui.gallery_frame import framed, new_column, split
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.chip import Chip
from ui.widgets.label import ElidedLabel, Label, Paragraph
from ui.widgets.list_pane import ListPane
from ui.widgets.list_rows import WaitingRow
from ui.widgets.page_header import PageHeader
from ui.widgets.reason_row import ReasonRow, Verdict
from ui.widgets.row_delegates import WaitingDelegate
from ui.widgets.tone import Tone

WAITING = (
    WaitingRow(
        "1",
        "Amir Haddad",
        "Følge til NAV og lege",
        "6 uker",
        "løslates i morgen",
        "link-break",
        Tone.DANGER,
    ),
    WaitingRow("2", "Kim Rønning", "Noen å trene med hver uke", "5 uker", "flytter 1. desember"),
    WaitingRow("3", "«Nordlys» (alias)", "Kaffe og prat, rolig", "5 uker", "venter på plass"),
    WaitingRow("4", "Petter Åsen", "Permisjon og bilkjøring", "3 uker", "permisjon 12. des."),
)


def matching() -> QWidget:
    """Picture 06."""
    filters = [("waiting", "Venter 5"), ("asked", "Spurt 2"), ("pause", "Pause 1")]
    pane = ListPane("Venter", "Oppdrag", WaitingDelegate(), filters)
    pane.find_field.set_placeholder("Finn her")
    pane.set_rows(WAITING)
    pane.list.choose("2")
    detail = QWidget()
    column = new_column(detail, 20, 14)
    header = PageHeader(
        "Hvem kan trene med Kim?",
        "Hver uke, ca. to timer, helst kveld. 3 av 31 tidgivere passer.",
    )
    header.add(Button("Vekter", icon="sliders-horizontal"))
    header.add(Button("Forslag for alle", icon="flow-arrow"))
    column.addWidget(header)
    column.addWidget(_candidate())
    change = Card(gap=8)
    change.body.addWidget(CardHeader("Hva ville endret dette?"))
    sentence = Paragraph()
    sentence.set_runs(
        [("Om Kim også kan ", False), ("lørdag formiddag", True), (", passer fem til.", False)]
    )
    change.body.addWidget(sentence)
    column.addWidget(change)
    column.addStretch(1)
    return framed("matching", split(pane, detail))


def _candidate() -> Card:
    card = Card(Tone.ACCENT)
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(Avatar("IM"))
    words = QVBoxLayout()
    words.setSpacing(0)
    name = QHBoxLayout()
    name.setSpacing(8)
    name.addWidget(Label("Ingrid Moe", "h3"))
    name.addWidget(Chip("Passer godt", Tone.OK, "check"))
    name.addStretch(1)
    words.addLayout(name)
    sub = "48 år · Bragernes, 12 min · ledig for én til"
    words.addWidget(ElidedLabel(sub, "small", "text.secondary"))
    head.addLayout(words, 1)
    head.addWidget(Label("17", "h3"))
    head.addWidget(Label("av 20 poeng", "small", "text.secondary"))
    card.body.addLayout(head)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    met, unknown = Verdict.MET, Verdict.UNKNOWN
    must = (("Tid", "onsdag kveld begge"), ("Språk", "norsk"), ("Opplæring", "taushet"))
    grid.addWidget(Label("Må være oppfylt", "small_strong", "text.secondary"), 0, 0)
    grid.addWidget(Label("Taler for og imot", "small_strong", "text.secondary"), 0, 1)
    for line, (reason, detail) in enumerate(must, start=1):
        grid.addWidget(ReasonRow(met, reason, detail), line, 0, Qt.AlignmentFlag.AlignTop)
    counts = (
        (met, "Felles «helst ikke»", "store grupper", "+6"),
        (met, "Interesser", "styrke, tur i marka", "+5"),
        (unknown, "Varighet", "Kim ønsker ett år, Ingrid vet ikke ennå", "+2"),
    )
    for line, (verdict, reason, detail, points) in enumerate(counts, start=1):
        row = ReasonRow(verdict, reason, detail, points)
        grid.addWidget(row, line, 1, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(grid)
    card.body.addWidget(Rule())
    foot = QHBoxLayout()
    foot.addWidget(Button("Spør Ingrid", ButtonKind.PRIMARY, "hand-waving"))
    foot.addWidget(Button("Slik ser Ingrid det", ButtonKind.QUIET, "eye"))
    foot.addStretch(1)
    foot.addWidget(Button("Ikke dette paret", ButtonKind.QUIET, "prohibit"))
    card.body.addLayout(foot)
    return card
