"""`medvandrer import FILE… --dry-run`: judges registers and stores nothing."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from services.formats.registers import (
    FileProblem,
    FileRefused,
    Judged,
    Kind,
    RowClass,
    file_message,
    find_tables,
    judge_all,
    read_workbook,
    report,
)
from services.formats.registers.cells import SheetText


def dry_run(chosen: argparse.Namespace) -> int:
    """Print what an import of these files would do; 1 when a file could not be read at all."""
    today = _day(chosen.today)
    if today is None:
        print("Skriv datoen som 2026-11-22.", file=sys.stderr)
        return 2
    kind = Kind(chosen.kind) if chosen.kind else None
    sheets, refused = _read(chosen.files)
    tables = tuple(table for table in find_tables(sheets, kind=kind))
    judged = judge_all(tables, today=today)
    if chosen.json:
        print(json.dumps(_whole(judged, refused), ensure_ascii=False, indent=2))
    else:
        _print_plainly(judged, refused)
    return 1 if refused else 0


def _day(text: str | None) -> date | None:
    if text is None:
        return date.today()  # noqa: DTZ011 the wall clock of whoever runs the command
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _read(files: list[Path]) -> tuple[list[SheetText], dict[str, FileProblem]]:
    sheets, refused = list[SheetText](), dict[str, FileProblem]()
    for file in files:
        try:
            sheets.extend(read_workbook(file))
        except FileRefused as refusal:
            refused[file.name] = refusal.problem
    return sheets, refused


def _whole(judged: Judged, refused: dict[str, FileProblem]) -> dict[str, Any]:
    return report(judged, refused_files=refused)


def _print_plainly(judged: Judged, refused: dict[str, FileProblem]) -> None:
    for table in judged.tables:
        counts = {cls: table.count(cls) for cls in RowClass}
        print(
            f"{table.table.file} {table.table.sheet}: {table.kind.value}, {len(table.rows)} rader, "
            f"{counts[RowClass.VALID]} gyldige, {counts[RowClass.NEEDS_DECISION]} må avgjøres, "
            f"{counts[RowClass.REFUSED]} avvist, {table.duplicates} trolig gjentatt"
        )
    for offered in judged.offered:
        print(f"{offered.file} {offered.sheet}: funnet, men hentes ikke inn av seg selv")
    for name, problem in refused.items():
        print(f"{name}: {file_message(problem, 'nb')}", file=sys.stderr)
