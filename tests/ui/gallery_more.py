"""An empty page, a table, the paper, progress and a list of messages."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tests.ui.gallery_frame import framed, new_column, split
from ui.widgets.banner import BannerPlace
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.list_pane import ListPane
from ui.widgets.list_rows import MessageRow, PlainRow
from ui.widgets.page_header import PageHeader
from ui.widgets.paint import ChipLook
from ui.widgets.paper import Paper
from ui.widgets.progress_row import ProgressRow
from ui.widgets.row_delegates import MessageDelegate, PlainDelegate
from ui.widgets.row_list import RowList
from ui.widgets.rows_model import Column, Row
from ui.widgets.table_view import TableView
from ui.widgets.tone import Tone

STATES = {
    "ny": ChipLook("ny", Tone.OK, "plus"),
    "samme": ChipLook("trolig samme", Tone.WARN, "users"),
    "avvist": ChipLook("avvist", Tone.DANGER, "x"),
}
IMPORTED = (
    MessageRow("12", "Åse-Marie Bakke", "Ligner en dere har", "Tirsdag kveld", STATES["samme"]),
    MessageRow("13", "Tor Egil Nes", "", "Lørdager", STATES["ny"]),
    MessageRow("16", "Per Bø", "Telefon har sju sifre", "Helg", STATES["avvist"]),
)


def empty() -> QWidget:
    """Picture 14."""
    page = QWidget()
    column = new_column(page)
    header = PageHeader("Tilbud", "Steder og hjelp i nærheten, etter livsområde")
    header.add(IconButton("Mer", "dots-three"))
    column.addWidget(header)
    state = EmptyState(
        "Ingen tilbud ennå",
        "Skriv inn det første stedet dere pleier å sende folk til, eller hent inn"
        " en liste dere allerede har.",
        [
            Button("Nytt tilbud", ButtonKind.PRIMARY, "plus"),
            Button("Hent inn regneark", icon="file-arrow-up"),
        ],
    )
    holder = QWidget()
    flow = FlowLayout(holder)
    for word in ("NAV", "Legevakt", "Nattkafé", "Treningssenter"):
        flow.addWidget(Chip(word, Tone.OUTLINE))
    holder.setFixedWidth(flow.sizeHint().width())
    state.add_beneath(holder)
    column.addWidget(state, 1)
    return framed("offers", page)


def _message(row: Row) -> MessageRow:
    if not isinstance(row, MessageRow):
        raise TypeError(row)
    return row


def table() -> QWidget:
    """The parts of picture 12: verdicts, a table with chips, and a banner."""
    page = QWidget()
    column = new_column(page)
    header = PageHeader("Hent inn tidgivere", "frivillige-2026.xlsx · 214 rader")
    header.show_back(shown=True)
    off = Button("Lagre 209 rader", icon="download-simple")
    off.setEnabled(False)
    header.add(off)
    column.addWidget(header)
    banners = BannerPlace()
    banners.tell(Tone.WARN, "Tre rader må avgjøres før noe kan lagres.", "Neste", lambda: None)
    column.addWidget(banners)
    progress = ProgressRow("Leser rad 120 av 214")
    progress.show_progress("Leser rad 120 av 214", 120, 214)
    column.addWidget(progress)
    row = QHBoxLayout()
    row.setSpacing(16)
    verdicts = RowList("Vurderinger", PlainDelegate())
    verdicts.set_rows(
        [
            PlainRow("all", "Alle rader", "rows", "214"),
            PlainRow("new", "Ny", "plus", "188", Tone.OK),
            PlainRow("refused", "Avvist", "x", "2", Tone.DANGER),
        ]
    )
    verdicts.choose("all")
    side = Card(padded=False)
    side.body.addWidget(verdicts)
    side.setFixedWidth(224)
    row.addWidget(side)
    card = Card(padded=False, gap=0)
    columns = [
        Column("Rad", lambda each: each.id, 56, right=True),
        Column("Vurdering", lambda each: _message(each).chip or "", 168),
        Column("Navn", lambda each: _message(each).title, strong=True, key="name"),
        Column("Kan når", lambda each: _message(each).when),
        Column("Merknad", lambda each: _message(each).reason),
    ]
    view = TableView("Rader", columns)
    view.set_rows(IMPORTED)
    view.choose("12")
    view.setFixedHeight(view.whole_height())
    card.body.addWidget(view)
    card.body.addStretch(1)
    row.addWidget(card, 1)
    column.addLayout(row, 1)
    return framed("volunteers", page)


CONVERSATIONS = (
    MessageRow(
        "1",
        "Fjordheim TSB",
        "Jonas Berg · Utskriving 24. november",
        "07.42",
        ChipLook("Haster", Tone.WARN, "warning"),
    ),
    MessageRow(
        "2",
        "Solbakken poliklinikk",
        "Marit Solvang · Spørsmål om time",
        "15. nov.",
        ChipLook("Ingen kvittering på 96 t", Tone.DANGER, "hourglass-medium"),
    ),
    MessageRow("3", "Ringerike, fengselshelse", "Petter Åsen · Permisjon", "16. nov."),
)


def paper() -> QWidget:
    """The conversations of picture 08 beside the paper of picture 09."""
    filters = [("all", "Samtaler"), ("drafts", "Kladd 1"), ("outbox", "Utboks 2")]
    pane = ListPane("Meldinger", "Skriv", MessageDelegate(), filters, wide=True)
    pane.find_field.set_placeholder("Finn her")
    pane.set_rows(CONVERSATIONS)
    pane.list.choose("1")
    detail = QWidget()
    column = new_column(detail)
    column.addWidget(PageHeader("Utskriving 24. november", "Fjordheim TSB, døgnenhet 2", "h2"))
    sheet = Paper("Slik ser enheten det")
    sheet.set_html(
        "<p>Fra: Kafé Brua, lavterskel</p><h3>Svar: Utskriving 24. november</h3>"
        "<p>Hei Liv. Hybelen er bekreftet fra fredag 27. november kl. 12.</p><hr>"
        "<p>Sendt med samtykke av 2. november 2026.</p>"
    )
    column.addWidget(sheet, 1)
    return framed("messages", split(pane, detail))
