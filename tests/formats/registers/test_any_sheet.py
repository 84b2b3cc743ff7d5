"""Whatever stands in a file: a typed refusal or a verdict for each row, never a crash."""

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from services.formats.registers import (
    FileRefused,
    Kind,
    RowClass,
    find_tables,
    judge_all,
    read_workbook,
    refused_report,
    report,
)
from services.formats.registers.vocabulary import data
from tests.formats.registers.golden import TODAY
from tests.formats.registers.sheets import judged, write_csv

ODD = st.sampled_from(
    ["", "x", "?", "-", "=1+1", "@a", "ja", "nei", "31.02.2026", "00.00.0000", "99999999999",
     "2008", "1.1.1", "-2", "24:00", "25:61", "a@b", "+", "+47", "68050011", "0184", "#N/A", "«»",
     "SLETTES", "død", "ikke Kari – eksen min", "mandag 10-25", "0/0-00", "٣", "²", "½", "\u200f",
     "1e9", "NaN", "Infinity", "1e999", "uke 54", "/", ",", "(", "a" * 300]
)  # fmt: skip
CELL = ODD | st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fil.csv"
        path.write_bytes(content)
        try:
            sheets = read_workbook(path)
        except FileRefused:
            return
        judge_all(find_tables(sheets), today=TODAY)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_cells_under_known_headings_get_a_verdict(drawn: st.DataObject) -> None:
    kind = drawn.draw(st.sampled_from(list(Kind)))
    fields = data("headers")[kind.value]["fields"]
    head = [labels[0] for labels in fields.values()]
    rows = drawn.draw(
        st.lists(st.lists(CELL, min_size=len(head), max_size=len(head)), min_size=1, max_size=5)
    )
    with tempfile.TemporaryDirectory() as folder:
        result = judged(write_csv(Path(folder) / f"{kind.value}.csv", [head, *rows]))

    json.dumps(report(result))
    refused_report(result, waiting=True)
    for table in result.tables:
        for row in table.rows:
            assert (row.record is None) == (row.cls is RowClass.REFUSED)
            assert (row.cls is RowClass.NEEDS_DECISION) <= bool(row.questions)
