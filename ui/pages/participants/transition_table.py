"""The transitions as a table: the picture's twin, for whoever would rather read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from services.use_cases.transitions_of import TransitionView
from ui.pages.participants.words import WORDS, short_day
from ui.widgets.rows_model import Column, Row
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True)
class TransitionLine:
    """A row of the table."""

    id: str
    cells: tuple[str, ...]

    def spoken(self) -> str:
        return ", ".join(cell for cell in self.cells if cell)


def transition_table(views: Sequence[TransitionView], today: date) -> TableView:
    """A table of all transitions by day."""
    name = QCoreApplication.translate("TransitionTable", "Transitions")
    titles = (
        (QCoreApplication.translate("TransitionTable", "Day"), 110),
        (QCoreApplication.translate("TransitionTable", "What"), 150),
        (QCoreApplication.translate("TransitionTable", "Unit"), 150),
        (QCoreApplication.translate("TransitionTable", "Where to"), 0),
        (QCoreApplication.translate("TransitionTable", "Here"), 130),
        (QCoreApplication.translate("TransitionTable", "Other side"), 130),
        (QCoreApplication.translate("TransitionTable", "State"), 110),
    )
    columns = [Column(title, _reader(place), width) for place, (title, width) in enumerate(titles)]
    table = TableView(name, columns)
    table.setObjectName("transition table")
    table.set_rows([_line(view, today) for view in views])
    table.setFixedHeight(table.whole_height())
    return table


def _reader(place: int) -> Callable[[Row], str]:
    return lambda row: row.cells[place] if isinstance(row, TransitionLine) else ""


def _line(view: TransitionView, today: date) -> TransitionLine:
    transition = view.transition
    return TransitionLine(
        transition.id,
        (
            short_day(transition.on, today),
            WORDS.transition(transition.kind),
            view.unit_name,
            transition.where_to,
            transition.here,
            transition.there,
            WORDS.how_it_stands(view),
        ),
    )
