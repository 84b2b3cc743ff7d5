"""What is written is read back the same; what is broken is refused with its code, never otherwise."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from services.domain.consent import InformationKind, Purpose
from services.domain.letters import (
    ConsentNote,
    Letter,
    Notice,
    Party,
    Patient,
    Post,
    Receipt,
    Understood,
    UnreadableLetter,
)
from services.domain.messages import NoticeKind, Part, PartKind, ReceiptStatus
from services.domain.outgoing_document import rendered
from services.formats.simple_message import read, write

WORDS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\x7f"), max_size=40
)
NAMES = WORDS.filter(bool)
IDS = st.uuids().map(str)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 hypothesis wants naive bounds
PARTIES = st.builds(Party, NAMES, NAMES, WORDS, WORDS)
PARTS = st.builds(
    Part,
    st.sampled_from(sorted(PartKind)),
    NAMES,
    st.lists(WORDS, max_size=3).map(tuple),
    st.frozensets(st.sampled_from(sorted(InformationKind))),
)
LETTERS = st.builds(
    Letter,
    message_id=IDS,
    conversation_id=IDS,
    sender=PARTIES,
    receiver=PARTIES,
    written_at=MOMENTS,
    theme=WORDS,
    parts=st.lists(PARTS, max_size=3).map(tuple),
    patient=st.none() | st.builds(Patient, NAMES, st.none() | st.integers(1900, 2020)),
    purpose=st.none() | st.sampled_from(sorted(Purpose)),
    consent=st.none() | st.builds(ConsentNote, st.dates(), st.dates()),
    in_reply_to=st.just("") | IDS,
    urgent=st.booleans(),
    urgent_reason=WORDS,
    notice=st.none() | st.builds(Notice, st.sampled_from(sorted(NoticeKind)), st.dates()),
)
RECEIPTS = st.builds(
    Receipt, IDS, IDS, st.sampled_from(sorted(ReceiptStatus)), MOMENTS, st.just("") | st.just("E36")
)
UNDERSTOOD = st.builds(Understood, IDS, IDS, MOMENTS, WORDS)
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)

WHOLE = Letter(
    "0a0a0a0a-0000-4000-8000-000000000001",
    "0b0b0b0b-0000-4000-8000-000000000001",
    Party("centre", "Kafé Brua", "Hanne Brekke", "Koordinator"),
    Party("99000190", "Fjordheim TSB"),
    datetime(2026, 11, 19, 7, 16, tzinfo=UTC),
    "Utskriving 24. november",
    (Part(PartKind.TEXT, "Melding", ("Hei Liv.",)), Part(PartKind.PLAN, "Plan", ("27. nov.",))),
    Patient("Jonas Berg", 1992),
    Purpose.PLAN_DISCHARGE,
    ConsentNote(date(2026, 11, 2), date(2027, 3, 1)),
    in_reply_to="0a0a0a0a-0000-4000-8000-000000000009",
    urgent=True,
    urgent_reason="skrives ut i dag",
)


@given(LETTERS | RECEIPTS | UNDERSTOOD)
def test_what_is_written_is_read_back_the_same(post: Post) -> None:
    assert read(write(post)) == post


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
@settings(max_examples=200)
def test_anything_else_is_only_ever_refused(body: bytes) -> None:
    with pytest.raises(UnreadableLetter):
        read(body)


@given(st.sampled_from(sorted(json.loads(write(WHOLE)))), JSON)
@settings(max_examples=200)
def test_one_wrong_field_is_refused_or_harmless(name: str, value: object) -> None:
    fields = json.loads(write(WHOLE))
    fields[name] = value
    try:
        read(json.dumps(fields).encode())
    except UnreadableLetter:
        return


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "T01"),
        (b"\xff\xfe", "T01"),
        (b"[" * 100_000, "T01"),
        (b'{"form": NaN}', "T01"),
        (b"[]", "T02"),
        (b'{"form": "fax"}', "T10"),
        (b'{"form": "letter", "messageId": "17"}', "E10"),
        (b'{"form": "\\ud800"}', "T02"),
        (b'{"form": "a\\u0000b"}', "T02"),
        (b" " * (2 * 1024 * 1024 + 1), "T02"),
    ],
)
def test_each_kind_of_brokenness_has_its_code(body: bytes, code: str) -> None:
    with pytest.raises(UnreadableLetter) as caught:
        read(body)
    assert caught.value.code == code


def test_the_document_reads_as_the_unit_sees_it() -> None:
    assert rendered(WHOLE).lines() == (
        "Fra: Kafé Brua v/ Hanne Brekke    19.11.2026",
        "Svar: Utskriving 24. november",
        "Haster: skrives ut i dag",
        "Til: Fjordheim TSB",
        "Gjelder: Jonas Berg, f. 1992",
        "",
        "Melding",
        "Hei Liv.",
        "",
        "Plan",
        "27. nov.",
        "",
        "Sendt med samtykke av 2. november 2026, gyldig til 1. mars 2027.",
    )


def test_the_rendering_that_was_previewed_travels_with_the_letter() -> None:
    assert tuple(json.loads(write(WHOLE))["document"]) == rendered(WHOLE).lines()
