"""The offers in groups, one for each life area."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.goals import LifeArea
from services.use_cases.offers import OfferList, OfferRow
from ui.widgets.action_row import ActionRow, RowsCard
from ui.widgets.button import Button, ButtonKind
from ui.widgets.paint import ChipLook
from ui.widgets.section_heading import SectionHeading
from ui.widgets.tone import Tone, area_icon, area_tone

FIRST_SHOWN = 10
_NO_AREA = ""


class OfferGroups(QWidget):
    """An offer stands under each of its areas. `opened` carries an id, `edit_wanted` too,
    `open_changed` an offer to be closed or opened again.
    """

    opened = Signal(str)
    edit_wanted = Signal(str)
    open_changed = Signal(object)

    def __init__(self, *, may_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_write = may_write
        self._shown: OfferList | None = None
        self._only = _NO_AREA
        self._whole: set[str] = set()
        self._rows: dict[str, ActionRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def show_offers(self, listed: OfferList, only: str, *, again: bool = False) -> None:
        """Show these; with `only` the group of that area alone. Focus stays on its row."""
        if (listed, only) == (self._shown, self._only) and not again:
            return
        focused = next((key for key, row in self._rows.items() if row.hasFocus()), "")
        self._clear()
        self._shown, self._only = listed, only
        for area in listed.areas:
            rows = [row for row in listed.rows if area.id in row.life_area_ids]
            if rows and only in (_NO_AREA, area.id):
                self._column.addWidget(self._group(area, rows))
        known = {area.id for area in listed.areas}
        rest = [row for row in listed.rows if not known & set(row.life_area_ids)]
        if rest and only == _NO_AREA:
            self._column.addWidget(self._group(None, rest))
        if focused in self._rows:
            self._rows[focused].setFocus()

    def rows(self) -> list[ActionRow]:
        """The rows from top to bottom."""
        return list(self._rows.values())

    def _clear(self) -> None:
        self._rows = {}
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _group(self, area: LifeArea | None, rows: list[OfferRow]) -> QWidget:
        key = area.id if area else _NO_AREA
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        name = area.name if area else self.tr("Other")
        column.addWidget(SectionHeading(name, len(rows)))
        shown = rows if key in self._whole else rows[:FIRST_SHOWN]
        column.addWidget(RowsCard([self._row(area, row) for row in shown]))
        if len(shown) < len(rows):
            more = Button(
                self.tr("Show %n more", "", len(rows) - len(shown)),
                ButtonKind.QUIET,
                "caret-down",
                small=True,
            )
            more.clicked.connect(lambda: self._show_whole(key))
            column.addWidget(more)
        return holder

    def _show_whole(self, key: str) -> None:
        self._whole.add(key)
        if self._shown is not None:
            self.show_offers(self._shown, self._only, again=True)

    def _row(self, area: LifeArea | None, offer: OfferRow) -> ActionRow:
        colour = area.colour if area else ""
        icon, tone = (area_icon(colour), area_tone(colour)) if area else ("map-pin", Tone.NEUTRAL)
        reason = self._beneath(offer)
        row = ActionRow(
            icon, tone, offer.name, reason, self.tr("See"), ButtonKind.PLAIN, self._chip(offer)
        )
        row.acted.connect(lambda: self.opened.emit(offer.id))
        for text, act in self._menu(offer):
            action = QAction(text, row)
            action.triggered.connect(act)
            row.add_menu_action(action)
        self._rows[f"{area.id if area else _NO_AREA}|{offer.id}"] = row
        return row

    def _beneath(self, offer: OfferRow) -> str:
        where = ", ".join(part for part in (offer.address, offer.place) if part)
        parts = (where, offer.opening_hours, offer.requirements)
        return " · ".join(part for part in parts if part) or self.tr("Nothing more is noted")

    def _chip(self, offer: OfferRow) -> ChipLook | None:
        if not offer.active:
            return ChipLook(self.tr("closed"), Tone.NEUTRAL, "minus-circle")
        if offer.address_secret:
            return ChipLook(self.tr("secret address"), Tone.NEUTRAL, "lock-simple")
        return None

    def _menu(self, offer: OfferRow) -> list[tuple[str, Callable[[], None]]]:
        if not self._may_write:
            return []
        change = self.tr("Close the offer") if offer.active else self.tr("Open the offer again")
        return [
            (self.tr("Change"), lambda: self.edit_wanted.emit(offer.id)),
            (change, lambda: self.open_changed.emit(offer)),
        ]
