"""How the work is shared, among volunteers and among advisers. Nobody is put in an order of merit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.access import Right
from services.use_cases.load import LoadView, VolunteerLoad, load_view
from ui.dialogs.load_words import LOAD_WORDS
from ui.theme import px
from ui.widgets.bar_table import BarTable
from ui.widgets.card import Card
from ui.widgets.combo import ComboBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import buddy_label
from ui.widgets.label import Paragraph
from ui.widgets.page_header import PageHeader
from ui.widgets.scroll_column import ScrollColumn
from ui.widgets.section_heading import SectionHeading
from ui.workspace import Workspace

WIDEST = 960
NAME, MATCHES, HOURS, SUPERVISION, REMARK = "01234"


class LoadPane(QWidget):
    """`load()` asks again. Enter or a double press on a volunteer leads to her page."""

    def __init__(self, workspace: Workspace, open_volunteer: Callable[[str], None]) -> None:
        super().__init__()
        self.workspace = workspace
        self._view = LoadView((), (), None)
        self.header = PageHeader(
            self.tr("Load"), self.tr("How the work is shared. Nobody is ranked by it.")
        )
        self.sorting = ComboBox(self._orders())
        self.sorting.currentIndexChanged.connect(self._show)
        self.volunteers = BarTable(self.tr("Load of volunteers"), LOAD_WORDS.volunteer_columns())
        self.volunteers.opened.connect(open_volunteer)
        self.volunteers.sort_wanted.connect(self.sorting.set_key)
        self.advisers = BarTable(self.tr("Load of advisers"), LOAD_WORDS.adviser_columns())
        self.rules = Paragraph("", "small", "text.secondary")
        self.scroller = ScrollColumn(gap=16)
        self._empty = EmptyState(
            self.tr("The work of the volunteers stands here"),
            self.tr("As soon as somebody is ready for a match."),
        )
        self._lay_out()

    def load(self) -> None:
        """Ask for everything again."""
        self.workspace.tasks.start(self._load())

    async def _load(self) -> None:
        self._view = await self.workspace.ask(load_view, None)
        self._show()

    def _show(self) -> None:
        volunteers = sorted(self._view.volunteers, key=self._order())
        self.volunteers.show_lines(LOAD_WORDS.volunteers(volunteers))
        self.advisers.show_lines(LOAD_WORDS.advisers(self._view.advisers))
        self.rules.set_text("\n".join(LOAD_WORDS.rules()))
        self._inside.setVisible(bool(volunteers))
        self._empty.setVisible(not volunteers)

    def _orders(self) -> list[tuple[str, str]]:
        orders = [
            (NAME, self.tr("name")),
            (MATCHES, self.tr("matches")),
            (HOURS, self.tr("hours")),
            (SUPERVISION, self.tr("time since supervision")),
            (REMARK, self.tr("remark")),
        ]
        notes = self.workspace.actor.may(Right.SEE_VOLUNTEER_NOTES)
        return [order for order in orders if notes or order[0] != SUPERVISION]

    def _order(self) -> Callable[[VolunteerLoad], float]:
        """Rows come by name, and those alike stay so."""
        orders: dict[str, Callable[[VolunteerLoad], float]] = {
            MATCHES: lambda each: -each.carried.live_matches,
            HOURS: lambda each: -float(each.carried.hours),
            SUPERVISION: lambda each: (
                float("-inf") if each.supervised_days is None else -each.supervised_days
            ),
            REMARK: lambda each: float(each.remark is None),
        }
        return orders.get(self.sorting.key(), lambda _: 0.0)

    def _lay_out(self) -> None:
        margin = px("space.page_margin")
        self.header.setContentsMargins(margin - 20, 0, margin, 0)
        self.header.setMaximumWidth(margin - 20 + WIDEST + margin)
        self.scroller.stand_at_edge(margin, margin, WIDEST)
        self._inside = QWidget()
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(self._sort_row())
        inside.addWidget(_around(self.volunteers))
        inside.addWidget(SectionHeading(self.tr("Advisers")))
        inside.addWidget(_around(self.advisers))
        inside.addWidget(self.rules)
        self.scroller.body.addWidget(self._inside)
        self.scroller.body.addWidget(self._empty)
        self._empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.scroller, 1)

    def _sort_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(SectionHeading(self.tr("Volunteers")), 1)
        row.addWidget(buddy_label(self.tr("&Sorted by"), self.sorting))
        self.sorting.setMinimumWidth(180)
        row.addWidget(self.sorting, 0, Qt.AlignmentFlag.AlignRight)
        return row


def _around(table: BarTable) -> Card:
    card = Card(padded=False, gap=0)
    card.body.addWidget(table)
    return card
