"""The units in a table: name, organisation and place, HER-id, and which way messages go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.widgets.paint import ChipLook
from ui.widgets.rows_model import Column, Row
from ui.widgets.table_view import TableView

_WITH_ADDRESS, _WITH_PLACE = 720, 560
"""Widths at 100 % from which the HER-id, and the organisation, have room beside the name."""


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit as the table shows it."""

    id: str
    name: str
    where: str
    address: str
    state: ChipLook

    def spoken(self) -> str:
        return ", ".join(
            part for part in (self.name, self.where, self.address, self.state.text) if part
        )


class UnitsTable(TableView):
    """`opened` carries a unit's id."""

    def __init__(self, name: str, titles: Sequence[str], parent: QWidget | None = None) -> None:
        self._cells = (
            Column(titles[0], lambda row: _line(row).name, 0, strong=True, share=7),
            Column(titles[1], lambda row: _line(row).where, 0, share=9),
            Column(titles[2], lambda row: _line(row).address, 96),
            Column(titles[3], lambda row: _line(row).state, 188),
        )
        super().__init__(name, self._cells, parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A name and its way come first; the unit's own sheet tells the rest."""
        room = self.viewport().width() / max(1.0, theme().text_scale)
        name, place, address, way = self._cells
        if room >= _WITH_ADDRESS:
            shown: tuple[Column, ...] = (name, place, address, way)
        else:
            shown = (name, place, way) if room >= _WITH_PLACE else (name, way)
        if len(shown) != self.model().columnCount():
            self.set_columns(shown)


def _line(row: Row) -> UnitLine:
    if not isinstance(row, UnitLine):
        raise TypeError(row)
    return row
