"""Messages found by their words and narrowed by what they are; one row for each conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from services.domain.access import Right
from services.domain.messages import MessageDirection, MessageState, PartKind
from services.domain.norwegian_dates import NORWAY
from services.store.message_marks import (
    FILE_MARK,
    URGENT_MARK,
    direction_mark,
    marks_between,
    participant_mark,
    state_mark,
    unit_mark,
)
from services.store.record_codec import Column
from services.store.search_text import fold, words_of
from services.store.transaction import Reading

MOST_CONVERSATIONS: Final = 100
_MOST_HITS: Final = 400
_MOST_NAMES: Final = 100
_LEAST_LETTERS: Final = 2
"""One letter finds names, not words: nearly every message has a word that begins with it."""
_BEGINNING: Final = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class MessageFilter:
    """What a message must be: all that is set. The days are Norwegian and both included."""

    unit_id: str = ""
    participant_id: str = ""
    direction: MessageDirection | None = None
    state: MessageState | None = None
    urgent: bool = False
    with_file: bool = False
    first_on: date | None = None
    last_on: date | None = None


NO_FILTER: Final = MessageFilter()
"""Any message."""


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """Units and participants that there are conversations with: id and name, by name."""

    units: tuple[tuple[str, str], ...]
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Further conditions on the conversation `c`, with their values."""

    conditions: tuple[str, ...] = ()
    values: tuple[Column, ...] = ()


def filter_choices(reading: Reading, _about: None = None) -> FilterChoices:
    """What a search can be narrowed to. Raises `NotAllowed`."""
    reading.require(Right.SEE_MESSAGES)
    units = reading.rows(
        "SELECT id, name FROM unit WHERE id IN (SELECT unit_id FROM conversation)"
        " ORDER BY in_order(name), id"
    )
    people = reading.rows(
        "SELECT id, display_name FROM participant"
        " WHERE id IN (SELECT participant_id FROM conversation) ORDER BY in_order(display_name), id"
    )
    return FilterChoices(tuple(units), tuple(people))


def find_hits(
    reading: Reading, typed: str, wanted: MessageFilter, narrowing: Narrowing
) -> dict[str, str]:
    """The newest message found in each conversation, by the conversation's id, newest first.

    Each word must begin a word of the message, or a name of its unit or participant.
    """
    query = _query(reading, words_of(typed), wanted)
    if not query:
        return {}
    exact, values = _exact(reading, wanted)
    conditions = ("f.kind = 'message'", *exact, *narrowing.conditions)
    hits, looked_at = _newest(reading, query, conditions, (*values, *narrowing.values))
    if looked_at == _MOST_HITS and len(hits) < MOST_CONVERSATIONS:
        # One long thread may have had all the newest hits: look once more beside those found.
        others = f"c.id NOT IN ({', '.join('?' * len(hits))})"
        more = (*values, *narrowing.values, *hits)
        hits |= _newest(reading, query, (*conditions, others), more)[0]
    return dict(list(hits.items())[:MOST_CONVERSATIONS])


def _newest(
    reading: Reading, query: str, conditions: Sequence[str], values: Sequence[Column]
) -> tuple[dict[str, str], int]:
    """The newest message in each conversation, and how many messages were looked at."""
    rows = reading.rows(
        "SELECT m.conversation_id, m.id FROM found_words"  # noqa: S608 - our own conditions, bound values
        " CROSS JOIN found AS f ON f.id = found_words.rowid"
        " CROSS JOIN message AS m ON m.id = f.record_id"
        " CROSS JOIN conversation AS c ON c.id = m.conversation_id"
        f" WHERE found_words MATCH ? AND {' AND '.join(conditions)}"
        f" ORDER BY found_words.rowid DESC LIMIT {_MOST_HITS}",
        query,
        *values,
    )
    hits: dict[str, str] = {}
    for conversation_id, message_id in rows:
        hits.setdefault(conversation_id, message_id)
    return hits, len(rows)


def _query(reading: Reading, words: Sequence[str], wanted: MessageFilter) -> str:
    """An FTS5 query; "" where nothing is asked for, or nothing can be found."""
    named = _named(reading, words)
    terms = [[f'"{word}"*'] if len(word) >= _LEAST_LETTERS else [] for word in words]
    for term, marks in zip(terms, named, strict=True):
        term += [_quoted(mark) for mark in marks]
    if not all(terms):
        return ""
    terms += [[_quoted(mark) for mark in any_of] for any_of in _marks(reading, wanted)]
    return " AND ".join(f"({' OR '.join(term)})" for term in terms)


def _quoted(mark: str) -> str:
    return f'"{fold(mark)}"'


def _named(reading: Reading, words: Sequence[str]) -> list[list[str]]:
    """For each word the marks of the units and participants whose name has a word that begins so."""
    found: list[list[str]] = [[] for _ in words]
    if not words:
        return found
    names = [
        (unit_mark(each), name) for each, name in reading.rows("SELECT id, name FROM unit")
    ] + [
        (participant_mark(each), name)
        for each, name in reading.rows("SELECT id, display_name FROM participant")
    ]
    for mark, name in names:
        parts = fold(name).split()
        for marks, word in zip(found, words, strict=True):
            if len(marks) < _MOST_NAMES and any(part.startswith(word) for part in parts):
                marks.append(mark)
    return found


def _marks(reading: Reading, wanted: MessageFilter) -> list[tuple[str, ...]]:
    """Marks of which a message must have one, for each thing that is asked for."""
    marks: list[tuple[str, ...]] = []
    if wanted.unit_id:
        marks.append((unit_mark(wanted.unit_id),))
    if wanted.participant_id:
        marks.append((participant_mark(wanted.participant_id),))
    if wanted.direction:
        marks.append((direction_mark(wanted.direction),))
    if wanted.state:
        marks.append((state_mark(wanted.state),))
    if wanted.urgent:
        marks.append((URGENT_MARK,))
    if wanted.with_file:
        marks.append((FILE_MARK,))
    if wanted.first_on or wanted.last_on:
        marks.append(marks_between(*_bounds(reading, wanted)))
    return marks


def _bounds(reading: Reading, wanted: MessageFilter) -> tuple[datetime, datetime]:
    """From the first moment of the first day to the last of the last; open ends reach all the way."""
    first = _midnight(wanted.first_on) if wanted.first_on else _BEGINNING
    if wanted.last_on is None:
        return first, max(first, reading.now + timedelta(days=1))
    end = _midnight(wanted.last_on + timedelta(days=1)) - timedelta(microseconds=1)
    return first, end


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), NORWAY).astimezone(UTC)


def _exact(reading: Reading, wanted: MessageFilter) -> tuple[list[str], list[Column]]:
    """The same once more by the columns: marks may be shared, and months are longer than days."""
    asked: list[tuple[str, Column]] = []
    if wanted.unit_id:
        asked.append(("m.unit_id = ?", wanted.unit_id))
    if wanted.participant_id:
        asked.append(("m.participant_id = ?", wanted.participant_id))
    if wanted.direction:
        asked.append(("m.direction = ?", wanted.direction.value))
    if wanted.state:
        asked.append(("m.state = ?", wanted.state.value))
    if wanted.urgent:
        asked.append(("m.urgent = ?", 1))
    if wanted.with_file:
        asked.append(("instr(m.parts, ?) > 0", f'"kind":"{PartKind.ATTACHMENT.value}"'))
    if wanted.first_on or wanted.last_on:
        first, last = _bounds(reading, wanted)
        asked.append(("m.created_at >= ?", first.isoformat(timespec="microseconds")))
        asked.append(("m.created_at <= ?", last.isoformat(timespec="microseconds")))
    return [condition for condition, _ in asked], [value for _, value in asked]
