"""The table of units in a narrow place."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.pages.settings.units_table import UnitsTable


@pytest.mark.parametrize(("width", "columns"), [(800, 4), (640, 3), (420, 2)])
def test_a_narrow_table_of_units_keeps_names_and_ways(
    qtbot: QtBot, width: int, columns: int
) -> None:
    table = UnitsTable("Units", ("Name", "Organisation", "HER id", "Messages"))
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show()
    assert table.model().columnCount() == columns
