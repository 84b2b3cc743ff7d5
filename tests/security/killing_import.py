"""Imports a register into the store in a folder and dies (-9) after so many rows, or not at all.

Usage: python -m tests.security.killing_import FOLDER ROWS; ROWS 0 lets it come through.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import date
from pathlib import Path

from services.domain.access import Actor, Role
from services.formats.registers import find_tables, judge_all, read_workbook
from services.store.store import open_store
from services.use_cases.register_import import StoreRegister, store_register
from services.use_cases.register_snapshot import known_records
from tests.fakes.time import FakeClock, FakeRandomness

SMALL = Path(__file__).parents[1] / "data" / "registers" / "small"
KEY = bytes(range(32))
HANNE = Actor("hanne", frozenset({Role.COORDINATOR}), "test")
SEED = 4


def main(folder: str, rows: str) -> None:
    """Import, and die on the way."""
    until = int(rows)
    randomness = FakeRandomness()
    randomness.source.seed(SEED)
    store = open_store(Path(folder) / "centre.store", KEY, FakeClock(), randomness)
    sheets = [
        sheet
        for file in sorted(SMALL.iterdir())
        if file.suffix in {".xlsx", ".csv"}
        for sheet in read_workbook(file)
    ]
    known = store.ask(known_records, None, HANNE)
    judged = judge_all(find_tables(sheets), known, today=date(2026, 11, 22))

    def progress(done: int, _all: int) -> None:
        if until and done >= until:
            os.kill(os.getpid(), signal.SIGKILL)

    store.run(store_register, StoreRegister(judged, progress=progress), HANNE)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
