"""The sheet of parts, and a sheet over a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tests.ui.gallery_today import today
from ui.focus_ring import FocusRing
from ui.widgets.banner import Banner
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip, FilterChips, LifeAreaChip
from ui.widgets.choice import CheckBox, RadioButton
from ui.widgets.combo import ComboBox
from ui.widgets.faces import Faces
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Form
from ui.widgets.label import Label
from ui.widgets.line_edit import LineEdit
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.text_area import TextArea
from ui.widgets.tone import Tone
from ui.widgets.trail import Step, StepState, Trail

AREAS = (
    ("work", "Arbeid"),
    ("economy", "Økonomi"),
    ("home", "Hjem"),
    ("activity", "Fysisk aktivitet"),
    ("community", "Fellesskap"),
    ("relations", "Nære relasjoner"),
)


def parts() -> QWidget:
    """Everything small, on cards."""
    page = QWidget()
    left, right = QVBoxLayout(), QVBoxLayout()
    for column in (left, right):
        column.setSpacing(16)
    for block in (_type(), _buttons(), _fields()):
        left.addWidget(block)
    for block in (_chips(), _banners(), _trails()):
        right.addWidget(block)
    for column in (left, right):
        column.addStretch(1)
    row = QHBoxLayout(page)
    row.setContentsMargins(24, 24, 24, 24)
    row.setSpacing(16)
    row.addLayout(left, 1)
    row.addLayout(right, 1)
    FocusRing(page)
    return page


def _card(title: str) -> Card:
    card = Card()
    heading = Label(title, "small_strong", "text.secondary")
    card.body.addWidget(heading)
    return card


def _row(card: Card, *widgets: QWidget) -> None:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    card.body.addLayout(row)


def _type() -> Card:
    card = _card("Skrift, i forhold til maskinens egen")
    sizes = (("Side 1,7", "h1"), ("Del 1,35", "h2"), ("Kort 1,15", "h3"), ("Brødtekst 1,0", "body"))
    labels: list[QWidget] = [Label(text, role) for text, role in sizes]
    _row(card, *labels, Label("Liten 0,9", "small", "text.secondary"))
    return card


def _buttons() -> Card:
    card = _card("Knapper og valg")
    off = Button("Av")
    off.setEnabled(False)
    _row(
        card,
        Button("Hoved", ButtonKind.PRIMARY),
        Button("Vanlig"),
        Button("Stille", ButtonKind.QUIET),
        Button("Fare", ButtonKind.DANGER),
        off,
        Button("Ny", icon="plus", keys="Ctrl+N"),
    )
    ticked, one = CheckBox("Valgt"), RadioButton("En")
    ticked.setChecked(True)
    one.setChecked(True)
    _row(
        card,
        Button("Liten", icon="plus", small=True),
        IconButton("Mer", "dots-three"),
        Segmented("Vis som", [("picture", "Bilde"), ("table", "Tabell")]),
        ticked,
        CheckBox("Ikke"),
        one,
        RadioButton("To"),
    )
    return card


def _fields() -> Card:
    card = _card("Felt")
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(16)
    fixed = LineEdit("Kafé Brua")
    fixed.setReadOnly(True)
    date = Field("Løslates", LineEdit("31.11.2026"))
    date.set_error("November har 30 dager. Mente du 30. november?")
    fields = (
        Field("Navn", LineEdit("Kim Rønning"), "Slik Kim vil bli kalt"),
        Field("I fokus", LineEdit("Kaffe")),
        date,
        Field("Bare lesing", fixed),
    )
    for place, field in enumerate(fields):
        grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(grid)
    fields[1].editor.setFocus()
    return card


def _flow(card: Card) -> QBoxLayout | FlowLayout:
    flow = FlowLayout()
    card.body.addLayout(flow)
    return flow


def _chips() -> Card:
    card = _card("Merker")
    flow = _flow(card)
    for key, word in AREAS:
        flow.addWidget(LifeAreaChip(key, word))
    flow = _flow(card)
    for chip in (
        Chip("Glippe", Tone.DANGER, "link-break"),
        Chip("Haster", Tone.WARN, "warning"),
        Chip("Forstått", Tone.OK, "checks"),
        Chip("Mottatt", Tone.INFO, "check"),
        Chip("Valgt filter", Tone.ACCENT),
        Chip("Filter"),
        Chip("Helst ikke: hund", Tone.OUTLINE, "prohibit"),
    ):
        flow.addWidget(chip)
    return card


def _banners() -> Card:
    card = _card("Bannere")
    column = QVBoxLayout()
    column.setSpacing(8)
    card.body.addLayout(column)
    for banner in (
        Banner(Tone.OK, "Lagret.", "Angre", keys="Ctrl+Z"),
        Banner(Tone.INFO, "En kollega har endret planen.", "Se endringen"),
        Banner(
            Tone.WARN,
            "Ingen kontakt med Fjordheim. Meldingen venter i utboksen.",
            icon="wifi-slash",
        ),
        Banner(Tone.DANGER, "Samtykket er trukket. To meldinger er stoppet.", "Se dem"),
    ):
        column.addWidget(banner)
    return card


def _trails() -> Card:
    card = _card("Stien: tilstand i fire ord")
    done, now = StepState.DONE, StepState.NOW
    ahead, broken = StepState.AHEAD, StepState.BROKEN
    card.body.addWidget(
        Trail(
            "Melding",
            [
                Step("Sendt", "14.10", done),
                Step("Mottatt", "14.11", done),
                Step("Forstått", "venter", now),
                Step("Besvart", "", ahead),
            ],
        )
    )
    card.body.addWidget(
        Trail(
            "Melding",
            [
                Step("Sendt", "14.10", done),
                Step("Avvist", "feil mottaker", broken),
                Step("Forstått", "", ahead),
                Step("Besvart", "", ahead),
            ],
        )
    )
    return card


def log_sheet() -> QWidget:
    """A form on a sheet, with the page behind it in shade."""
    page = today()
    page.resize(1280, 800)
    page.show()
    sheet = Sheet("Logg aktivitet", page)
    sheet.note.setText("Kladd lagret")
    form = Form()
    form.add("who", Field("Hvem", ComboBox([("1", "Jonas Berg og Turid Haugen")], "users")))
    kinds = FilterChips(
        "Hva",
        [("walk", "Tur"), ("train", "Trening"), ("go", "Følge"), ("coffee", "Kaffe og prat")],
        off=Tone.OUTLINE,
    )
    form.add("what", Field("Hva", kinds, optional="som sist"))
    form.add_row(
        {
            "day": Field("Dag", LineEdit("I går, onsdag 18. nov.", "calendar-blank")),
            "time": Field("Klokka", LineEdit("17.00", "clock")),
            "long": Field("Hvor lenge", ComboBox([("90", "1 t 30 min")])),
        },
        (3, 1, 1),
    )
    faces = Faces("Hvordan gikk det?", ["Tungt", "Litt tungt", "Helt greit", "Fint", "Veldig fint"])
    faces.set_mood(1)
    form.add("mood", Field("Hvordan gikk det?", faces))
    note = TextArea("Gikk helt til brua. Jonas fortalte om verkstedet.")
    form.add("note", Field("Noe mer?", note, optional="kan stå tomt"))
    sheet.body.addWidget(form)
    sheet.body.addWidget(CheckBox("Tidgiver ønsker en prat"))
    sheet.add_button(Button("Lagre", ButtonKind.PRIMARY, "check"))
    sheet.add_button(Button("Avbryt", ButtonKind.QUIET))
    sheet.set_keys_note("Ctrl+Enter · Esc beholder kladden")
    sheet.open()
    note.setFocus()
    return page
