"""Rows of a register that can't stand beside what is there: said by row, before the store says it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping

from services.domain.errors import RowTaken
from services.domain.offers import Unit
from services.formats.registers import JudgedRow
from services.store.connection import is_broken_reference, is_taken_place
from services.store.transaction import Reading

_OWNER = "SELECT id, name FROM unit WHERE her_id = ? AND active = 1 LIMIT 1"


def refuse_taken_address(
    reading: Reading, unit: Unit, row: JudgedRow, became: Mapping[tuple[int, int], str]
) -> None:
    """Two active units never share an address in the health network. `became` tells which rows of this
    import are stored so far, and as what. Raises `RowTaken(unit)`.
    """
    owners = reading.rows(_OWNER, unit.her_id) if unit.her_id and unit.active else []
    for owner_id, name in owners:
        rows = (number for (_, number), record_id in became.items() if record_id == owner_id)
        raise RowTaken("unit", row.number, next(rows, 0), name)


@contextlib.contextmanager
def clashes_said_by_row(row: JudgedRow) -> Iterator[None]:
    """What the store itself will not take beside what is there becomes a refusal that names the row.

    Raises `RowTaken`.
    """
    try:
        yield
    except Exception as error:
        if is_taken_place(error) or is_broken_reference(error):
            raise RowTaken("", row.number) from None
        raise
