"""Looking through a large table a little at a time, so that other threads get their turn between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from services.matching.encoding import Bools, Whole

_CELLS: Final = 250_000


def row_slices(rows: int, columns: int) -> Iterator[slice]:
    """All rows in slices of a few milliseconds' work each."""
    step = max(1, _CELLS // max(1, columns))
    return (slice(at, min(at + step, rows)) for at in range(0, rows, step))


def true_cells(table: Bools) -> tuple[Whole, Whole]:
    """The rows and columns of the true cells, row by row."""
    found = [(part.start, np.nonzero(table[part])) for part in row_slices(*table.shape)]
    if not found:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    rows = np.concatenate([rows + start for start, (rows, _) in found])
    return rows, np.concatenate([columns for _, (_, columns) in found])
