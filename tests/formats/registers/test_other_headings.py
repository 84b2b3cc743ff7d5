"""The small register again under other headings, orders, separators and encodings: same verdicts."""

import random
from collections import Counter
from pathlib import Path

import pytest

from services.formats.registers import JudgedTable
from services.formats.registers.vocabulary import data
from tests.formats.registers.golden import small
from tests.formats.registers.sheets import judged, write_csv

OF_THE_FILE = frozenset(
    {"delimiter_in_text", "formula_cached", "formula_no_cache", "formula_error", "hidden_row",
     "columns_wrong", "phone_format"}
)  # fmt: skip
"""Codes that come from the file's own shape (or from numbers that become text)."""


def rewritten(table: JudgedTable, folder: Path, chance: random.Random) -> Path:
    labels = data("headers")[table.kind.value]["fields"]
    columns = [match for match in table.table.mapping.columns if match.field]
    chance.shuffle(columns)
    head: list[object] = []
    for match in columns:
        assert match.field is not None
        free = [label for label in labels[match.field] if label not in head]
        head.append(chance.choice(free))
    rows: list[list[object]] = [head]
    rows.extend(
        [row.cells[match.index].text for match in columns]
        for row in table.table.rows
        if row.width in {0, table.table.width}
    )
    return write_csv(
        folder / f"liste{table.index}.csv",
        rows,
        delimiter=chance.choice(";,\t|"),
        encoding=chance.choice(["utf-8", "utf-16", "utf-8-sig", "utf-16-le"]),
    )


def found(table: JudgedTable) -> Counter[str]:
    return Counter(
        finding.code
        for row in table.rows
        for finding in row.findings
        if finding.code not in OF_THE_FILE
    )


@pytest.mark.parametrize("seed", range(6))
def test_other_headings_in_another_order_give_the_same_verdicts(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    originals = small().tables
    again = judged(*(rewritten(table, tmp_path, chance) for table in originals)).tables

    assert [table.kind for table in again] == [table.kind for table in originals]
    for before, after in zip(originals, again, strict=True):
        assert (after.kind, found(after)) == (before.kind, found(before))
