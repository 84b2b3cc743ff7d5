"""The list of participants: mine, all, or those with a gap, narrowed as one types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, assert_never

from services.domain.access import Right
from services.domain.contact_person import is_contact
from services.domain.participants import Phase
from services.store.transaction import Reading
from services.use_cases.gaps import with_gap
from services.use_cases.match_states import IN_KNOWN, LIVELIEST_FIRST
from services.use_cases.person_search import search_query

MOST_FOUND: Final = 200


class Whose(StrEnum):
    """Which participants the list holds. CLOSED ones are in no other list, but searching finds them."""

    MINE = "mine"
    ALL = "all"
    GAP = "gap"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ListParticipants:
    """What the list should hold; with `text` it is what matches, the best 200."""

    whose: Whose = Whose.ALL
    text: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One line of the list. `volunteer_name` is that of the match that lives now, or ""."""

    id: str
    name: str
    phase: Phase
    unit_name: str
    place: str
    waiting_since: date | None
    wants_volunteer: bool
    volunteer_name: str
    gap: bool
    closed: bool


@dataclass(frozen=True, slots=True)
class ParticipantCounts:
    """How many each of the filters holds. Closed participants are counted in `closed` alone."""

    mine: int
    all: int
    gap: int
    closed: int = 0


_COLUMNS: Final = f"""
SELECT p.id, p.display_name, p.phase, coalesce(u.name, ''), p.place, p.waiting_since, p.wants_volunteer,
  coalesce((SELECT v.name FROM match m JOIN volunteer v ON v.id = m.volunteer_id
    WHERE m.participant_id = p.id AND m.state {IN_KNOWN}
    ORDER BY {LIVELIEST_FIRST}, m.created_at DESC LIMIT 1), ''),
  p.closed_on IS NOT NULL
FROM participant p LEFT JOIN unit u ON u.id = p.unit_id
"""  # noqa: S608 - our own words
_FOUND: Final = """
JOIN found f ON f.record_id = p.id AND f.kind = 'participant'
JOIN found_words ON found_words.rowid = f.id
WHERE found_words MATCH ? ORDER BY in_order(p.display_name), p.id LIMIT ?
"""
_ORDER: Final = " ORDER BY in_order(p.display_name), p.id"


def participants(reading: Reading, about: ListParticipants) -> tuple[ParticipantRow, ...]:
    """The list, sorted by name as Norwegians and Sámi search it. Raises `NotAllowed`.

    A search looks everywhere at once: who is found must not hang on which filter was pressed.
    """
    reading.require(Right.SEE_PARTICIPANTS)
    gaps = with_gap(reading)
    if about.text.strip():
        query = search_query(about.text)
        found = reading.rows(_COLUMNS + _FOUND, query, MOST_FOUND) if query else []
        return tuple(_row(row, gaps) for row in found)
    condition, values = _condition(reading, about.whose, gaps)
    listed = reading.rows(f"{_COLUMNS} WHERE {condition}{_ORDER}", *values)
    return tuple(_row(row, gaps) for row in listed)


def _condition(reading: Reading, whose: Whose, gaps: frozenset[str]) -> tuple[str, tuple[str, ...]]:
    """The rows that a filter lets through, as a condition with its values."""
    match whose:
        case Whose.ALL:
            return "p.closed_on IS NULL", ()
        case Whose.CLOSED:
            return "p.closed_on IS NOT NULL", ()
        case Whose.MINE:
            field, values = "p.contact_person", tuple(sorted(_my_contact_names(reading)))
        case Whose.GAP:
            # Also who has left after the follow-up was ended.
            return f"p.id IN ({_marks(len(gaps))})", tuple(sorted(gaps))
        case _:
            assert_never(whose)
    return f"p.closed_on IS NULL AND {field} IN ({_marks(len(values))})", values


def _marks(number: int) -> str:
    return ", ".join("?" * number)


def participant_counts(reading: Reading, _about: None = None) -> ParticipantCounts:
    """The numbers on the filters. Raises `NotAllowed`."""
    reading.require(Right.SEE_PARTICIPANTS)
    contacts = _my_contact_names(reading)
    counted = reading.rows(
        "SELECT contact_person, count(*) FROM participant WHERE closed_on IS NULL GROUP BY 1"
    )
    return ParticipantCounts(
        mine=sum(number for name, number in counted if name in contacts),
        all=sum(number for _, number in counted),
        gap=len(with_gap(reading)),
        closed=int(reading.value("SELECT count(*) FROM participant WHERE closed_on IS NOT NULL")),
    )


def _row(row: tuple[object, ...], gaps: frozenset[str]) -> ParticipantRow:
    person_id, name, phase, unit, place, waiting, wants, volunteer, closed = row
    return ParticipantRow(
        id=str(person_id),
        name=str(name),
        phase=Phase(str(phase)),
        unit_name=str(unit),
        place=str(place),
        waiting_since=date.fromisoformat(waiting) if isinstance(waiting, str) else None,
        wants_volunteer=bool(wants),
        volunteer_name=str(volunteer),
        gap=person_id in gaps,
        closed=bool(closed),
    )


def _my_contact_names(reading: Reading) -> frozenset[str]:
    """The spellings of contact persons that mean the actor."""
    own = reading.value("SELECT name FROM account WHERE id = ?", reading.by.account_id)
    noted = reading.rows("SELECT DISTINCT contact_person FROM participant WHERE closed_on IS NULL")
    return frozenset(name for (name,) in noted if is_contact(name, str(own or "")))
