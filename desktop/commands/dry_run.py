"""`medvandrer import FILE… --dry-run`: judges registers and stores nothing."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from desktop.commands.letters_shown import json_words
from services.formats.registers import (
    FileProblem,
    FileRefused,
    Judged,
    Kind,
    RowClass,
    Table,
    file_message,
    find_tables,
    judge_all,
    read_workbook,
    report,
)
from services.formats.registers.cells import SheetText


def dry_run(chosen: argparse.Namespace) -> int:
    """Print what an import of these files would do; 1 when nothing could be had from one of them.

    In the JSON `unread` names the files that could be opened but hold no table.
    """
    today = _day(chosen.today)
    if today is None:
        print("Skriv datoen som 2026-11-22.", file=sys.stderr)
        return 2
    kind = Kind(chosen.kind) if chosen.kind else None
    sheets, refused = _read(chosen.files)
    tables = find_tables(sheets, kind=kind)
    judged = judge_all(tables, today=today)
    unread = _without_a_table(chosen.files, tables, refused)
    if chosen.json:
        whole = report(judged, refused_files=refused) | {"unread": unread}
        print(json_words(whole))
    else:
        _print_plainly(judged, refused, unread)
    return 1 if refused or unread else 0


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


def _without_a_table(
    files: list[Path], tables: Sequence[Table], refused: Mapping[str, FileProblem]
) -> list[str]:
    known = {table.file for table in tables} | set(refused)
    return [file.name for file in files if file.name not in known]


def _print_plainly(
    judged: Judged, refused: Mapping[str, FileProblem], unread: Sequence[str]
) -> None:
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
    for name in unread:
        print(f"{name}: fant ingen tabell. Er det overskrifter øverst i arket?", file=sys.stderr)
