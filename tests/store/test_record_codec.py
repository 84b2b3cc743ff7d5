"""Every record goes into columns and comes out as it was."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.store.record_codec import blanks_of, from_row, to_columns
from services.store.tables import ALL, Table

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(int, st.integers(-(2**62), 2**62))
st.register_type_strategy(float, st.floats(allow_nan=False))
st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize("table", ALL.values(), ids=list(ALL))
@given(data=st.data())
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_a_record_comes_out_of_its_columns_as_it_went_in(
    table: Table[Any], data: st.DataObject
) -> None:
    record = data.draw(st.from_type(table.record))
    columns = to_columns(record)
    assert list(columns) == [field.name for field in fields(table.record)]
    assert from_row(table.record, tuple(columns.values())) == record


@pytest.mark.parametrize("table", ALL.values(), ids=list(ALL))
@given(data=st.data())
@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
def test_what_the_journal_leaves_out_can_be_put_back(
    table: Table[Any], data: st.DataObject
) -> None:
    columns = to_columns(data.draw(st.from_type(table.record)))
    blanks = blanks_of(table.record)
    told = {name: value for name, value in columns.items() if value != blanks[name]}
    assert {**blanks, **told} == columns


def test_a_time_in_another_zone_is_stored_as_utc() -> None:
    table = ALL["centre"]
    moment = datetime.fromisoformat("2026-11-22T12:00:00+01:00")
    columns = to_columns(table.record("id", "Kafé Brua", moment))
    assert columns["created_at"] == "2026-11-22T11:00:00.000000+00:00"
