"""The treatment units one writes to."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.use_cases.units import UnitRow, UnitsAsked, list_units, unit_by_id
from ui.pages.settings.issuers_card import IssuersCard
from ui.pages.settings.practice_card import PracticeCard
from ui.pages.settings.section import Section
from ui.pages.settings.unit_sheet import UnitSheet
from ui.pages.settings.units_table import UnitLine, UnitsTable
from ui.pages.settings.way_words import WAYS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.choice import CheckBox
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import SearchField
from ui.workspace import Workspace


class UnitsSection(Section):
    """Table with a find field; Enter or a double click opens a unit."""

    listens_to = frozenset({Kind.UNITS, Kind.SETTINGS, Kind.WAYS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(
            self.tr("Units and exchange"),
            self.tr("Treatment units you may write to, with consent."),
        )
        self.may_write = workspace.actor.may(Right.WRITE_UNITS)
        self.new = Button(self.tr("New unit"), ButtonKind.PRIMARY, "plus")
        self.new.clicked.connect(self.new_here)
        self.header.add(self.new)
        # Once it has its place: shown before, it would be a window of its own, and take the focus.
        self.new.setVisible(self.may_write)
        self.find_field = SearchField(self.tr("Find a unit"))
        self.closed = CheckBox(self.tr("Show closed units too"))
        self.table = UnitsTable(
            self.tr("Units"),
            (
                self.tr("Name"),
                self.tr("Organisation and place"),
                self.tr("HER id"),
                self.tr("Messages"),
            ),
        )
        self._rows: dict[str, UnitRow] = {}
        self._asked = 0
        self.sheet: UnitSheet | None = None
        self.practice = PracticeCard(workspace)
        self.issuers = IssuersCard(workspace)
        self._nothing = Paragraph("", "body", "text.secondary")
        self._card = Card(padded=False, gap=0)
        self._card.body.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.find_field, 2)
        row.addWidget(self.closed)
        row.addStretch(1)
        self.body.addLayout(row)
        for part in (
            self._card,
            self._nothing,
            self.issuers,
            self.practice,
        ):
            self.body.addWidget(part)
        self.find_field.textChanged.connect(self.load)
        self.find_field.list_wanted.connect(self.table.setFocus)
        self.closed.toggled.connect(self.load)
        self.table.opened.connect(self._open)

    def load(self) -> None:
        self.workspace.tasks.start(self._load())
        self.issuers.load()
        self.practice.load()

    def open_subject(self, subject_id: str) -> None:
        """Show this unit, also when the list is narrowed to others."""
        self.workspace.tasks.start(self._open_unit(subject_id))

    def new_here(self) -> None:
        if self.may_write:
            self._show_sheet(UnitSheet(self.workspace, self, None))

    def save_here(self) -> None:
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.save()

    async def _load(self) -> None:
        self._asked += 1
        asked = self._asked
        about = UnitsAsked(self.find_field.text(), self.closed.isChecked())
        rows = await self.workspace.ask(list_units, about)
        if asked != self._asked:
            return
        self._rows = {row.unit.id: row for row in rows}
        self.table.set_rows([self._line(row) for row in rows])
        self.table.setFixedHeight(self.table.whole_height())
        self._card.setVisible(bool(rows))
        searched = bool(self.find_field.text().strip())
        self._nothing.set_text(
            self.tr("No unit by these words.")
            if searched
            else self.tr("No units yet. Write in the first one, or import a register.")
        )
        self._nothing.setVisible(not rows)

    def _line(self, row: UnitRow) -> UnitLine:
        unit = row.unit
        where = " · ".join(part for part in (unit.organisation, unit.place) if part)
        return UnitLine(unit.id, unit.name, where, unit.her_id, WAYS.chip(row))

    def _open(self, unit_id: str) -> None:
        row = self._rows.get(unit_id)
        if row is not None and self.may_write:
            self._show_sheet(UnitSheet(self.workspace, self, row.unit))

    async def _open_unit(self, unit_id: str) -> None:
        unit = await self.workspace.ask(unit_by_id, unit_id)
        self.table.choose(unit_id)
        if self.may_write:
            self._show_sheet(UnitSheet(self.workspace, self, unit))

    def _show_sheet(self, sheet: UnitSheet) -> None:
        self.sheet = sheet
        sheet.open()
