"""The frame, a list beside a page, and small lines that the gallery's pages share."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Rule
from ui.widgets.field import Glyph
from ui.widgets.frame import Frame
from ui.widgets.label import Paragraph
from ui.widgets.list_pane import ListPane
from ui.widgets.list_rows import PersonRow
from ui.widgets.page_header import PageHeader
from ui.widgets.rail import RailPage
from ui.widgets.row_delegates import PersonDelegate
from ui.widgets.tabs import Tab, Tabs
from ui.widgets.tone import Tone

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


def new_column(parent: QWidget, margin: int = 24, gap: int = 16) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(gap)
    return column


def icon_line(icon: str, ink: str, words: str, size: str = "icon.control") -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    line.addWidget(Glyph(icon, ink, size))
    line.addWidget(Paragraph(words), 1)
    return line


def split(pane: QWidget, detail: QWidget) -> QWidget:
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


def person_pane(title: str, chosen: str) -> ListPane:
    filters = [("mine", "Mine 18"), ("all", "Alle 46"), ("gap", "Glippe 2")]
    pane = ListPane(title, "Ny", PersonDelegate(), filters)
    pane.find_field.set_placeholder("Finn her")
    pane.set_rows(PEOPLE)
    pane.list.choose(chosen)
    return pane


def person_head(column: QVBoxLayout, tab: str) -> None:
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
