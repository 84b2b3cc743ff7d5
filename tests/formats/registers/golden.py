"""The registers in tests/data and the verdicts that their makers wrote down."""

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from services.formats.registers import Judged, JudgedTable, find_tables, judge_all, read_workbook

DATA = Path(__file__).parents[2] / "data" / "registers"
TODAY = date(2026, 11, 22)
SMALL = ("tidgivere.xlsx", "deltakere.xlsx", "aktiviteter.csv", "tilbud.csv", "tsb-enheter.csv")
CITY = ("tidgivere.csv", "deltakere.csv", "aktiviteter.csv")


def judge_files(paths: Iterable[Path]) -> Judged:
    tables = [table for path in paths for table in find_tables(read_workbook(path))]
    return judge_all(tables, today=TODAY)


@cache
def small() -> Judged:
    return judge_files(DATA / "small" / name for name in SMALL)


@cache
def city() -> Judged:
    units = DATA / "small" / "tsb-enheter.csv"
    return judge_files([*(DATA / "city" / name for name in CITY), units])


@cache
def answers(register: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((DATA / register / "golden.json").read_text("utf-8"))
    return loaded


def file_answers(register: str, name: str) -> dict[str, Any]:
    return next(entry for entry in answers(register)["files"] if entry["file"] == name)


def table_of(judged: Judged, name: str) -> JudgedTable:
    return next(table for table in judged.tables if table.table.file == name)


def counted(pairs: Iterable[tuple[object, ...]]) -> Counter[tuple[object, ...]]:
    return Counter(pairs)
