"""Fills a practice centre: invented people from the small register, and a unit that answers."""

from __future__ import annotations

from datetime import date
from importlib.resources import as_file, files
from pathlib import Path

from services.formats.registers import Judged, find_tables, judge_all, read_workbook
from services.store.transaction import Reading
from services.use_cases.house import Unlocked
from services.use_cases.practice_people import invent_for_letters
from services.use_cases.register_import import Imported, StoreRegister, store_register
from services.use_cases.register_snapshot import known_records
from services.use_cases.units import ensure_practice_unit

PRACTICE_UNIT = "Øvingsenheten"


def furnish_practice_centre(unlocked: Unlocked) -> Imported:
    """Import what is valid in the practice register; what needs an answer waits, as in real life."""
    store, actor = unlocked.store, unlocked.actor
    store.run(ensure_practice_unit, PRACTICE_UNIT, actor)
    with as_file(files("resources") / "practice") as folder:
        judged = judged_folder(unlocked, folder)
    imported = store.run(store_register, StoreRegister(judged), actor).value
    store.run(invent_for_letters, None, actor)
    return imported


def judged_folder(unlocked: Unlocked, folder: Path) -> Judged:
    """Every spreadsheet in a folder, judged together against the store."""
    sheets = [
        sheet
        for file in sorted(folder.iterdir())
        if file.suffix in {".xlsx", ".csv"}
        for sheet in read_workbook(file)
    ]
    tables = [table for table in find_tables(sheets) if table.by_itself]
    known = unlocked.store.ask(known_records, None, unlocked.actor)
    return judge_all(tables, known, today=unlocked.store.ask(_today, None, unlocked.actor))


def _today(reading: Reading, _about: None) -> date:
    return reading.today
