"""Ctrl+K: one search over everything that the actor may see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.domain.access import Right
from services.store.search_text import fold
from services.store.transaction import Reading
from services.use_cases.person_search import search_query, words_of

MOST_OF_A_KIND: Final = 6
_LOOKED_AT: Final = 60


class Found(StrEnum):
    """What was found; the values are the kinds of the search index."""

    PARTICIPANT = "participant"
    VOLUNTEER = "volunteer"
    GOAL = "goal"
    ASSIGNMENT = "assignment"
    MESSAGE = "message"
    UNIT = "unit"
    OFFER = "offer"


_NEEDS: Final[dict[Found, Right]] = {
    Found.PARTICIPANT: Right.SEE_PARTICIPANTS,
    Found.VOLUNTEER: Right.SEE_VOLUNTEERS,
    Found.GOAL: Right.SEE_PARTICIPANTS,
    Found.ASSIGNMENT: Right.SEE_PARTICIPANTS,
    Found.MESSAGE: Right.SEE_MESSAGES,
    Found.UNIT: Right.SEE_UNITS,
    Found.OFFER: Right.SEE_OFFERS,
}

_DETAIL: Final[dict[Found, str]] = {
    Found.PARTICIPANT: "SELECT place, id FROM participant WHERE id = ?",
    Found.VOLUNTEER: "SELECT place, id FROM volunteer WHERE id = ?",
    Found.GOAL: "SELECT p.display_name, p.id FROM goal g"
    " JOIN participant p ON p.id = g.participant_id WHERE g.id = ?",
    Found.ASSIGNMENT: "SELECT p.display_name, p.id FROM assignment a"
    " JOIN participant p ON p.id = a.participant_id WHERE a.id = ?",
    Found.MESSAGE: "SELECT u.name || coalesce(' · ' || p.display_name, ''), m.conversation_id"
    " FROM message m JOIN unit u ON u.id = m.unit_id"
    " LEFT JOIN participant p ON p.id = m.participant_id WHERE m.id = ?",
    Found.UNIT: "SELECT organisation, id FROM unit WHERE id = ?",
    Found.OFFER: "SELECT place, id FROM offer WHERE id = ?",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. `subject_id` is what to open: the person whose goal or assignment it is, the
    conversation of a message.
    """

    found: Found
    record_id: str
    subject_id: str
    title: str
    detail: str


def find_everything(reading: Reading, text: str) -> tuple[Hit, ...]:
    """What begins with every word of `text`: at most six of each kind, kinds in a fixed order,
    titles that match before contents that do. Kinds that the actor may not see are not there.
    """
    query = search_query(text)
    if not query:
        return ()
    hits: list[Hit] = []
    for found in Found:
        if reading.by.may(_NEEDS[found]):
            hits.extend(_of_kind(reading, found, query, text))
    return tuple(hits)


def _of_kind(reading: Reading, found: Found, query: str, text: str) -> list[Hit]:
    rows = reading.rows(
        "SELECT f.record_id, f.title FROM found_words JOIN found f ON f.id = found_words.rowid"
        " WHERE found_words MATCH ? AND f.kind = ? LIMIT ?",
        query,
        found.value,
        _LOOKED_AT,
    )
    typed = words_of(text)
    rows.sort(key=lambda row: (not _begins(typed, row[1]), fold(row[1])))
    return [_hit(reading, found, record_id, title) for record_id, title in rows[:MOST_OF_A_KIND]]


def _begins(typed: tuple[str, ...], title: str) -> bool:
    words = words_of(title)
    return all(any(word.startswith(each) for word in words) for each in typed)


def _hit(reading: Reading, found: Found, record_id: str, title: str) -> Hit:
    detail, subject_id = reading.rows(_DETAIL[found], record_id)[0]
    return Hit(found, record_id, subject_id, title, detail or "")
