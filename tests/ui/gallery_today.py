"""Today, from picture 02."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tests.ui.gallery_frame import framed, icon_line, new_column
from ui.theme import theme
from ui.widgets.action_row import ActionRow, RowsCard
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.day_list import DayEntry, DayList
from ui.widgets.page_header import PageHeader
from ui.widgets.paint import ChipLook
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.section_heading import SectionHeading
from ui.widgets.tone import Tone


def _group(title: str, rows: list[ActionRow], *, red: bool = False) -> QWidget:
    holder = QWidget()
    column = new_column(holder, 0, 8)
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
    column = new_column(page)
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
        card.body.addLayout(icon_line(icon, ink, words))
    side.body.addWidget(card)
    return side
