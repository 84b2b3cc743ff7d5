"""Whatever a server answers, only typed troubles come of it, and no time or path is taken from it unseen."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.domain.errors import TransportRefused, TransportUnavailable
from services.transports.helsenett.answers import taken
from services.transports.helsenett.cursor import Cursor
from services.transports.helsenett.json_answers import a_moment, an_id, some_bytes
from services.transports.helsenett.notifications import notification
from services.transports.helsenett.proofs import _hash
from services.transports.http import Answer

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner),
    max_leaves=12,
)
FIELDS = (
    "offset",
    "type",
    "relatedMessageId",
    "notificationReceiverHerId",
    "notificationTriggeredByHerId",
    "createdAt",
)
NOTIFICATION = st.fixed_dictionaries({}, optional=dict.fromkeys(FIELDS, JSON))


@given(JSON | NOTIFICATION)
def test_any_notification_is_read_or_a_wrong_answer(value: Any) -> None:  # noqa: ANN401 any JSON
    with suppress(TransportUnavailable):
        read = notification(value)
        assert read.offset >= 0
        assert read.message == "" or "/" not in read.message


@given(
    st.integers(100, 599), st.binary(max_size=60) | JSON.map(lambda each: json.dumps(each).encode())
)
def test_any_answer_is_taken_refused_or_for_later(status: int, body: bytes) -> None:
    meant = meaning(Answer(status, body, None))
    assert (meant is None) == (status // 100 == 2)
    if isinstance(meant, TransportRefused):
        assert 400 <= status < 500
        assert meant.code.isascii()
        assert len(meant.code) <= 12


def meaning(answer: Answer) -> TransportRefused | TransportUnavailable | None:
    try:
        taken(answer)
    except (TransportRefused, TransportUnavailable) as trouble:
        return trouble
    return None


@given(st.text(max_size=60))
def test_nothing_but_an_id_becomes_part_of_a_path(text: str) -> None:
    with suppress(TransportUnavailable):
        assert set(an_id(text).lower()) <= set("0123456789abcdef-")


@given(st.integers(0, 10**17), st.integers(0, 10**6))
def test_a_cursor_is_read_as_it_was_written(since: int, step: int) -> None:
    cursor = Cursor(since + step, since)
    assert Cursor.read(str(cursor)) == cursor


@given(st.text(max_size=60))
def test_any_text_is_a_cursor_or_the_beginning(text: str) -> None:
    assert Cursor.read(text).offset >= Cursor.read(text).since


@given(JSON)
def test_any_value_is_bytes_and_any_value_a_moment_or_none(value: object) -> None:
    assert isinstance(some_bytes(value), bytes)
    moment = a_moment(value)
    assert moment is None or moment.tzinfo is not None


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+05:00", "9999-12-31T23:59:59-05:00"])
def test_a_moment_before_or_after_all_time_is_none(text: str) -> None:
    assert a_moment(text) is None


def test_the_hash_of_a_token_is_the_one_of_the_standards_own_example() -> None:
    token = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"
    assert _hash(token) == "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"
