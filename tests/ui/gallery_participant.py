"""A participant, from pictures 03 and 05."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tests.ui.gallery_frame import (
    framed,
    icon_line,
    new_column,
    person_head,
    person_pane,
    split,
)
from ui.widgets.action_row import RowsCard
from ui.widgets.avatar import Avatar, LifeAreaBadge
from ui.widgets.button import Button, ButtonKind, LinkButton
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.checklist_row import ChecklistRow, CheckState
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import ElidedLabel, Label, Paragraph
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.segmented import Segmented
from ui.widgets.timeline import BarKind, DayMark, Flag, Lane, Timeline, TimelineBar
from ui.widgets.tone import Tone
from ui.widgets.trail import Step, StepState, Trail
from ui.widgets.two_columns import TwoColumns

GOALS = (
    (
        "work",
        "Arbeid",
        "Tilbake på verkstedet to dager i uka",
        "Ringt Stian på verkstedet",
        "2 av 4",
    ),
    ("home", "Hjem", "Et sted der jeg kan lukke døra", "Søknad sendt kommunen 3. nov.", "1 av 3"),
    ("relations", "Nære relasjoner", "Ringe Ida hver søndag", "Tre søndager på rad", "3 av 4"),
    ("activity", "Fysisk aktivitet", "Gå ut selv om det regner", "Tur med Turid", "2 av 3"),
    ("economy", "Økonomi", "Vite hva jeg skylder, og til hvem", "Time hos NAV 2. des.", "0 av 3"),
)


def participant() -> QWidget:
    """Picture 03."""
    detail = QWidget()
    column = new_column(detail, 0, 0)
    person_head(column, "overview")
    body = ScrollColumn(gap=14, margin=20)
    body.body.addWidget(_own_words())
    two = TwoColumns()
    two.main.addWidget(_discharge())
    two.main.addWidget(_goals())
    two.main.addStretch(1)
    _person_side(two.side)
    body.body.addWidget(two)
    column.addWidget(body, 1)
    return framed("participants", split(person_pane("Deltakere", "2"), detail))


def _own_words() -> Card:
    card = Card(Tone.ACCENT, gap=8)
    words = "«Jeg vil ha noe å stå opp til, og kunne ringe søstera mi uten skam.»"
    card.body.addWidget(Paragraph(words, "own_words"))
    flow = FlowLayout()
    flow.addWidget(Label("Jonas, 2. november", "small", "text.secondary"))
    flow.addWidget(Chip("Motorsykkel og mekking", Tone.OUTLINE))
    flow.addWidget(Chip("Rolige morgener", Tone.OUTLINE))
    flow.addWidget(Chip("Helst ikke: store grupper", Tone.OUTLINE, "prohibit"))
    card.body.addLayout(flow)
    return card


def _discharge() -> Card:
    card = Card(Tone.DANGER, gap=10)
    head = CardHeader("Utskriving 24. november")
    head.add(Chip("Glippe, 3 netter", Tone.DANGER, "link-break"))
    card.body.addWidget(head)
    card.body.addWidget(
        Trail(
            "Veien hjem",
            [
                Step("Fjordheim TSB", "til 24. nov.", StepState.DONE),
                Step("Mangler bosted", "24.–27. nov.", StepState.BROKEN),
                Step("Hybel, Konnerud", "fra 27. nov.", StepState.AHEAD),
            ],
        )
    )
    foot = QHBoxLayout()
    foot.addWidget(Label("4 av 6 punkter er på plass", "small", "text.secondary"))
    foot.addStretch(1)
    foot.addWidget(LinkButton("Lukk glippen"))
    card.body.addLayout(foot)
    return card


def _goals() -> Card:
    card = Card(padded=False, gap=0)
    head = CardHeader("Mål", "delmål nådd")
    head.setContentsMargins(14, 9, 14, 5)
    card.body.addWidget(head)
    for key, word, title, sub, count in GOALS:
        card.body.addWidget(Rule())
        row = QHBoxLayout()
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(12)
        row.addWidget(LifeAreaBadge(key, word, small=True))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(title))
        words.addWidget(ElidedLabel(sub, "small", "text.secondary"))
        row.addLayout(words, 1)
        row.addWidget(Label(count, "small", "text.secondary"))
        card.body.addLayout(row)
    return card


def _person_side(column: QVBoxLayout) -> None:
    card = Card(gap=10)
    card.body.addWidget(CardHeader("Tidgiver"))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Avatar("TH"))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(ElidedLabel("Turid Haugen", "strong"))
    words.addWidget(ElidedLabel("Tur hver onsdag · uke 7", "small", "text.secondary"))
    row.addLayout(words, 1)
    card.body.addLayout(row)
    card.body.addWidget(Paragraph("Neste: onsdag 25. nov. kl. 17", "small", "text.secondary"))
    column.addWidget(card)
    reach = Card(gap=6)
    reach.body.addWidget(CardHeader("Slik når du Jonas"))
    reach.body.addLayout(icon_line("phone", "text.secondary", "Ring etter kl. 12", "icon.inline"))
    line = icon_line("chat-text", "text.secondary", "SMS uten navn på tilbudet", "icon.inline")
    reach.body.addLayout(line)
    column.addWidget(reach)
    column.addStretch(1)


def plan() -> QWidget:
    """The timeline of picture 05."""
    page = QWidget()
    column = new_column(page, 0, 0)
    person_head(column, "plan")
    body = ScrollColumn(gap=14, margin=20)
    card = Card()
    head = CardHeader("Veien hjem")
    head.add_beside(Chip("Glippe fra 24. november", Tone.DANGER, "link-break"))
    head.add(Segmented("Vis som", [("picture", "Bilde"), ("table", "Tabell")], small=True))
    head.add(Button("Ny overgang", icon="plus", small=True))
    card.body.addWidget(head)
    card.body.addWidget(_way_home())
    body.body.addWidget(card)
    rows: list[QWidget] = [
        ChecklistRow(
            "Bosted fra første natt",
            CheckState.MISSING,
            "mangler 24.–27. nov.",
            "Finn seng",
            ButtonKind.PRIMARY,
        ),
        ChecklistRow("Navngitt person i kommunen", CheckState.MISSING, "ingen før 1. des.", "Velg"),
        ChecklistRow("Navngitt person på Fjordheim", CheckState.SETTLED, "Liv Nygård"),
        ChecklistRow("Taushetserklæring", CheckState.OPEN, "", "Signer nå"),
    ]
    body.body.addWidget(RowsCard(rows))
    column.addWidget(body, 1)
    return framed("participants", page)


def _way_home() -> Timeline:
    def day(number: int, month: int = 11) -> date:
        return date(2026, month, number)

    agreed, planned, gap = BarKind.AGREED, BarKind.PLANNED, BarKind.GAP
    first, out, last = day(8), day(24), day(13, 12)
    lanes = (
        Lane(
            "Behandling",
            "first-aid-kit",
            (
                TimelineBar(first, out, "Fjordheim TSB, døgn", agreed),
                TimelineBar(day(1, 12), last, "Poliklinikk Solbakken, hver tirsdag", planned),
            ),
        ),
        Lane(
            "Bosted",
            "bed",
            (
                TimelineBar(first, out, "Fjordheim TSB", agreed),
                TimelineBar(out, day(27), "3 netter", gap),
                TimelineBar(day(27), last, "Hybel på Konnerud", planned),
            ),
        ),
        Lane(
            "Ansvarlig",
            "user",
            (
                TimelineBar(first, out, "Liv Nygård, Fjordheim", agreed),
                TimelineBar(out, day(1, 12), "ingen i kommunen", gap),
                TimelineBar(day(1, 12), last, "Tor Eide, Solbakken", planned),
            ),
        ),
        Lane(
            "Tidgiver",
            "hand-waving",
            (TimelineBar(first, last, "Turid, hver onsdag hele veien", agreed),),
        ),
    )
    timeline = Timeline("Veien hjem")
    timeline.show_lanes(
        first,
        last,
        lanes,
        (Flag(day(19), "i dag"), Flag(out, "utskriving 24.", red=True)),
        (DayMark(day(16), "16. nov."), DayMark(day(23), "23. nov."), DayMark(day(30), "30. nov.")),
    )
    return timeline
