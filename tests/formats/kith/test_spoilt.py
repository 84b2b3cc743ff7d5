"""Spoilt messages: whatever is done to them, they are read with nothing lost or refused with a type."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.formats.kith.mutations import spoilt
from tests.formats.kith.trying import PromiseBroken, outcome, seeds

SEEDS = seeds()


@settings(max_examples=200)
@given(st.integers(0, 2**64 - 1))
def test_a_spoilt_message_is_read_whole_or_refused_with_a_type(number: int) -> None:
    assert outcome(spoilt(SEEDS, Random(number)))


@settings(max_examples=200)
@given(st.integers(0, 2**64 - 1))
def test_a_spoilt_sample_is_read_whole_or_refused_with_a_type(shared: Path, number: int) -> None:
    samples = [path.read_bytes() for path in sorted((shared / "kith" / "samples").rglob("*.xml"))]
    assert outcome(spoilt(samples, Random(number)))


@settings(max_examples=200)
@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_refused_with_a_type(content: bytes) -> None:
    assert outcome(content).startswith("T")


def test_spoiling_reaches_reading_and_many_kinds_of_refusal() -> None:
    chance = Random(7)
    seen = {outcome(spoilt(SEEDS, chance)) for _ in range(600)}
    assert {"read", "T01 not_well_formed", "T02 missing", "T02 unknown_element"} <= seen
    assert len(seen) >= 12


def test_a_schema_that_takes_nothing_is_noticed() -> None:
    empty = b'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'
    nothing = etree.XMLSchema(etree.fromstring(empty))
    with pytest.raises(PromiseBroken):
        outcome(SEEDS[0], nothing)
