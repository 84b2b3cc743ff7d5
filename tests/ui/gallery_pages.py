"""Whole pages from the target pictures, built from the widgets with invented people."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.focus_ring import FocusRing
from ui.theme import theme
from ui.widgets.action_row import ActionRow, RowsCard
from ui.widgets.availability_grid import AvailabilityGrid, Slot
from ui.widgets.avatar import Avatar, IconBox, LifeAreaBadge
from ui.widgets.button import Button, ButtonKind, IconButton, LinkButton
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.checklist_row import ChecklistRow, CheckState
from ui.widgets.chip import Chip, LifeAreaChip
from ui.widgets.day_list import DayEntry, DayList
from ui.widgets.field import Field, Glyph
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.frame import Frame
from ui.widgets.label import ElidedLabel, Label, Paragraph
from ui.widgets.line_edit import LineEdit, SecretField
from ui.widgets.list_pane import ListPane
from ui.widgets.list_rows import PersonRow, WaitingRow
from ui.widgets.page_header import PageHeader
from ui.widgets.paint import ChipLook
from ui.widgets.progress_row import ThinBar
from ui.widgets.rail import RailPage
from ui.widgets.reason_row import ReasonRow, Verdict
from ui.widgets.row_delegates import PersonDelegate, WaitingDelegate
from ui.widgets.scene import Scene
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.section_heading import SectionHeading
from ui.widgets.segmented import Segmented
from ui.widgets.tabs import Tab, Tabs
from ui.widgets.timeline import BarKind, DayMark, Flag, Lane, Timeline, TimelineBar
from ui.widgets.tone import Tone
from ui.widgets.trail import Step, StepState, Trail
from ui.widgets.two_columns import TwoColumns

RAIL = (
    RailPage("today", "I dag", "sun-horizon"),
    RailPage("participants", "Deltakere", "users"),
    RailPage("volunteers", "Tidgivere", "hand-waving"),
    RailPage("matching", "Kobling", "handshake"),
    RailPage("activities", "Aktiviteter", "calendar-blank"),
    RailPage("messages", "Meldinger", "envelope-simple"),
    RailPage("offers", "Tilbud", "map-trifold"),
    RailPage("reports", "Rapporter", "chart-bar"),
    RailPage("settings", "Innstillinger", "gear-six"),
)


def framed(key: str, page: QWidget) -> Frame:
    """A page in the frame, with the counts of the pictures."""
    frame = Frame("Sider", RAIL)
    frame.rail.set_count("today", 2, red=True)
    frame.rail.set_count("matching", 5)
    frame.rail.set_count("messages", 2)
    frame.rail.foot.set_state("Kryptert lager\nKopiert i dag 07.10")
    frame.top_bar.search.set_placeholder("Søk etter alt")
    frame.top_bar.lock.setText("Lås")
    frame.top_bar.set_person("Hanne Brekke", "Koordinator · Kafé Brua")
    frame.add_page(key, page)
    frame.show_page(key)
    return frame


def _column(parent: QWidget, margin: int = 24, gap: int = 16) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(gap)
    return column


def _group(title: str, rows: list[ActionRow], *, red: bool = False) -> QWidget:
    holder = QWidget()
    column = _column(holder, 0, 8)
    ink = "danger.main" if red else "text.primary"
    column.addWidget(SectionHeading(title, len(rows), ink))
    for row in rows:
        row.add_menu_action(QAction("Utsett", row))
    column.addWidget(RowsCard(rows, Tone.DANGER if red else None))
    return holder


def _red_rows() -> list[ActionRow]:
    danger = Tone.DANGER
    return [
        ActionRow(
            "link-break",
            danger,
            "Amir Haddad løslates i morgen kl. 09.00",
            "Vises fordi ingen er avtalt for de første 24 timene",
            "Avtal første kontakt",
            ButtonKind.PRIMARY,
            ChipLook("i morgen", danger, "clock"),
        ),
        ActionRow(
            "link-break",
            danger,
            "Jonas Berg skrives ut 24. nov. uten bosted",
            "Vises fordi seng og navngitt person mangler",
            "Se overgangen",
            due=ChipLook("om 5 dager", danger, "clock"),
        ),
    ]


def _waiting_rows() -> list[ActionRow]:
    return [
        ActionRow(
            "envelope-simple",
            Tone.WARN,
            "Fjordheim TSB ber om «mottatt og forstått»",
            "Haster, kom 07.42. Vises til en av oss har svart",
            "Les og svar",
        ),
        ActionRow(
            "hourglass-medium",
            Tone.WARN,
            "Solbakken poliklinikk har ikke kvittert på 96 timer",
            "Vises fordi fristen gikk ut i natt. Ring enheten eller send på nytt",
            "Ring 68 05 00 00",
        ),
    ]


def _care_rows() -> list[ActionRow]:
    return [
        ActionRow(
            "chat-circle-text",
            Tone.INFO,
            "Turid Haugen ba om en prat i går kveld",
            "Vises fordi hun trykket «Jeg trenger en prat»",
            "Ring Turid",
            due=ChipLook("innen 18.00", Tone.NEUTRAL, "clock"),
        ),
        ActionRow(
            "waves",
            Tone.INFO,
            "Marit og Samira: 16 dager siden sist de fikk kontakt",
            "Vises fordi paret har avtalt hver uke. To ubesvarte anrop",
            "Følg opp",
        ),
        ActionRow(
            "hands-clapping",
            Tone.OK,
            "Bjørn Tangen kjørte flyttelasset på lørdag",
            "Vises fordi ingen har takket ennå",
            "Send takk",
        ),
    ]


def today() -> QWidget:
    """Picture 02."""
    page = QWidget()
    column = _column(page)
    header = PageHeader("I dag", "Torsdag 19. november · uke 47")
    header.add(Button("Logg aktivitet", icon="note-pencil"))
    header.add(Button("Ny", icon="plus", keys="Ctrl+N"))
    column.addWidget(header)
    left = ScrollColumn()
    left.body.addWidget(_group("Må ordnes nå", _red_rows(), red=True))
    left.body.addWidget(_group("Venter på svar", _waiting_rows()))
    left.body.addWidget(_group("Omsorg for dem som hjelper", _care_rows()))
    row = QHBoxLayout()
    row.setSpacing(20)
    row.addWidget(left, 1)
    row.addWidget(_day())
    column.addLayout(row, 1)
    return framed("today", page)


def _day() -> QWidget:
    side = ScrollColumn(gap=8)
    side.setFixedWidth(theme().scaled("width.side_column", 1.25) - 8)
    side.body.addWidget(SectionHeading("Dagen din"))
    side.body.addWidget(
        DayList(
            [
                DayEntry("09.30", "Morgenmøte", "Personalrommet"),
                DayEntry(
                    "11.00", "Jonas Berg og Fjordheim TSB", "Ansvarsgruppe · video", next=True
                ),
                DayEntry("13.00", "Elle Sara, første møte med Aud", "Kafé Brua, vindusbordet"),
                DayEntry("15.30", "Veiledning i gruppe", "6 av 9 påmeldt"),
            ]
        )
    )
    side.body.addSpacing(8)
    side.body.addWidget(SectionHeading("De neste 14 dagene"))
    card = Card()
    for icon, ink, words in (
        ("sign-out", "danger.main", "2 overganger med glippe"),
        ("check-circle", "ok.main", "3 overganger er klare"),
        ("pen-nib", "text.secondary", "1 samtykke går ut 30. nov."),
    ):
        card.body.addLayout(_icon_line(icon, ink, words))
    side.body.addWidget(card)
    return side


def _icon_line(icon: str, ink: str, words: str, size: str = "icon.control") -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(Glyph(icon, ink, size))
    line.addWidget(Paragraph(words), 1)
    return line


def _split(pane: QWidget, detail: QWidget) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(pane)
    row.addWidget(detail, 1)
    return page


PEOPLE = (
    PersonRow("1", "Amir Haddad", "Løslates i morgen", "AH", "link-break"),
    PersonRow("2", "Jonas Berg", "Døgnbehandling · Fjordheim", "JB", "link-break"),
    PersonRow("3", "Elle Máret Sara", "Første møte i dag kl. 13", "ES"),
    PersonRow("4", "Kim Rønning", "Venter på tidgiver · 5 uker", "KR"),
    PersonRow("5", "Marit Solvang", "Egen bolig · uke 9", "MS", "waves", Tone.WARN),
    PersonRow("6", "«Nordlys» (alias)", "Venter på plass · 5 uker", "N"),
    PersonRow("7", "Petter Åsen", "Soning · Ringerike", "PÅ"),
    PersonRow("8", "Sølvi Dahl", "Egen bolig · i jobb", "SD"),
)
TABS = (
    Tab("overview", "Oversikt"),
    Tab("goals", "Mål"),
    Tab("plan", "Plan og overganger", "link-break", "glippe"),
    Tab("responsibility", "Ansvarskart"),
    Tab("consents", "Samtykker"),
    Tab("messages", "Meldinger"),
    Tab("crisis", "Kriseplan"),
    Tab("journal", "Journal"),
)
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


def _person_pane(title: str, chosen: str) -> ListPane:
    filters = [("mine", "Mine 18"), ("all", "Alle 46"), ("gap", "Glippe 2")]
    pane = ListPane(title, "Ny", PersonDelegate(), filters)
    pane.find_field.set_placeholder("Finn her")
    pane.set_rows(PEOPLE)
    pane.list.choose(chosen)
    return pane


def _person_head(column: QVBoxLayout, tab: str) -> None:
    header = PageHeader("Jonas Berg", "34 år · Døgnbehandling siden 1. sept.", person=True)
    header.add(Button("Logg aktivitet", icon="note-pencil"))
    header.add(Button("Skriv melding", ButtonKind.PRIMARY, "paper-plane-tilt"))
    header.add(IconButton("Mer", "dots-three"))
    header.setContentsMargins(24, 20, 24, 12)
    column.addWidget(header)
    tabs = Tabs("Deler av Jonas Berg", TABS)
    tabs.choose(tab)
    tabs.setContentsMargins(16, 0, 16, 0)
    inset = QHBoxLayout()
    inset.setContentsMargins(16, 0, 16, 0)
    inset.addWidget(tabs)
    column.addLayout(inset)
    column.addWidget(Rule())


def participant() -> QWidget:
    """Picture 03."""
    detail = QWidget()
    column = _column(detail, 0, 0)
    _person_head(column, "overview")
    body = ScrollColumn(gap=14, margin=20)
    body.body.addWidget(_own_words())
    two = TwoColumns()
    two.main.addWidget(_discharge())
    two.main.addWidget(_goals())
    two.main.addStretch(1)
    _person_side(two.side)
    body.body.addWidget(two)
    column.addWidget(body, 1)
    return framed("participants", _split(_person_pane("Deltakere", "2"), detail))


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
    reach.body.addLayout(_icon_line("phone", "text.secondary", "Ring etter kl. 12", "icon.inline"))
    line = _icon_line("chat-text", "text.secondary", "SMS uten navn på tilbudet", "icon.inline")
    reach.body.addLayout(line)
    column.addWidget(reach)
    column.addStretch(1)


def plan() -> QWidget:
    """The timeline of picture 05."""
    page = QWidget()
    column = _column(page, 0, 0)
    _person_head(column, "plan")
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
    column = _column(detail, 20, 14)
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
    return framed("matching", _split(pane, detail))


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


def volunteer() -> QWidget:
    """Picture 10."""
    detail = QWidget()
    column = _column(detail, 20, 14)
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
    return framed("volunteers", _split(_person_pane("Tidgivere", "5"), detail))


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
    form.addWidget(card)
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
