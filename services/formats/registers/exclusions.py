"""Pairs that must never be matched, as notes tell: relatives, neighbours, people who were together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from services.formats.registers.drafts import Draft
from services.formats.registers.duplicates import Person
from services.formats.registers.findings import OUT, Answer, Choice, Note
from services.formats.registers.lookup import PersonLookup
from services.formats.registers.names import key, tokens
from services.formats.registers.records import PersonRef
from services.formats.registers.vocabulary import any_of, data, phrases, plain

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*\.?")
_NUMBERED = re.compile(r"\b[^\W\d_]{1,4}[\- ]?\d{1,6}\b|\b\d{1,6}\b")
_FIELDS = ("note", "dislikes")
_LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A pair that should never be matched. The reason is shown to nobody on the other side.

    ``volunteer`` or ``participant`` is None when the other party could not be made out.
    ``confirmed`` is None until a person has answered.
    """

    volunteer: PersonRef | None
    participant: PersonRef | None
    noted: tuple[tuple[int, int], ...] = ()
    """(table, row) of the rows that tell."""
    confirmed: bool | None = None


def find_exclusions(
    people: Sequence[Person],
    others: PersonLookup,
    known: frozenset[tuple[str, str]],
    *,
    are_volunteers: bool,
) -> list[Exclusion]:
    """Asks about each note that keeps two people apart, and returns the pairs."""
    found = []
    for person in people:
        draft = person.draft
        if draft is None:
            continue
        for field in _FIELDS:
            text = draft.text(field)
            if not text or not _keeps_apart(text, in_dislikes=field == "dislikes"):
                continue
            other = other_party(text, others)
            if other is None and not phrases("avoid").search(plain(text)):
                continue
            pair = _pair(person, other, are_volunteers=are_volunteers)
            if _is_known(pair, known):
                continue
            _note(draft, field, other)
            found.append(pair)
    return found


def _keeps_apart(text: str, *, in_dislikes: bool) -> bool:
    low = plain(text)
    related = _relations().search(low)
    if phrases("avoid").search(low):
        return bool(related or _NUMBERED.search(text) or "«" in text or '"' in text) or bool(
            re.search(r"(?:kobl|kopl|match|pair)", low)
        )
    return bool(related) and bool(phrases("not").search(low)) and in_dislikes


@cache
def _relations() -> re.Pattern[str]:
    return any_of(data("words")["relations"])


def other_party(text: str, others: PersonLookup) -> Person | None:
    """The person of the other register the text names: by number, whole name, or first names."""
    for found in _NUMBERED.finditer(text):
        person = others.by_number(found.group(0))
        if person is not None:
            return person.root
    return _by_name(text, others)


def _by_name(text: str, others: PersonLookup) -> Person | None:
    """The longest run of words that is, or begins, exactly one person's name."""
    words = [word.group(0) for word in _WORD.finditer(text)]
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            if not run[0][0].isupper() or (length == 1 and start == 0):
                continue
            person = _one_with_name(" ".join(run), others)
            if person is not None:
                return person
    return None


def _one_with_name(name: str, others: PersonLookup) -> Person | None:
    wanted = tokens(name)
    if not wanted:
        return None
    roots = {
        id(person.root): person.root
        for person in others.people
        if tokens(person.name)[: len(wanted)] == wanted or key(person.name) == key(name)
    }
    return next(iter(roots.values())) if len(roots) == 1 else None


def _pair(person: Person, other: Person | None, *, are_volunteers: bool) -> Exclusion:
    here, there = person.root.ref, other.root.ref if other else None
    where = ((person.ref.table, person.ref.row),)
    return Exclusion(here, there, where) if are_volunteers else Exclusion(there, here, where)


def _is_known(pair: Exclusion, known: frozenset[tuple[str, str]]) -> bool:
    if pair.volunteer is None or pair.participant is None:
        return False
    return (pair.volunteer.stored_id, pair.participant.stored_id) in known


def _note(draft: Draft, field: str, other: Person | None) -> None:
    choices = (Choice(Answer.MAKE_EXCLUSION), Choice(Answer.NO_EXCLUSION), OUT)
    params = (("other", other.name),) if other else ()
    draft.note(field, Note("relative_exclusion", choices, params))


def merged(exclusions: Sequence[Exclusion]) -> tuple[Exclusion, ...]:
    """One exclusion per pair, however many rows tell of it."""
    from dataclasses import replace

    by_pair: dict[object, Exclusion] = {}
    for pair in exclusions:
        sides = (
            pair.volunteer.same_key if pair.volunteer else None,
            pair.participant.same_key if pair.participant else None,
        )
        unclear = pair.volunteer is None or pair.participant is None
        index: object = (sides, pair.noted) if unclear else sides
        if index in by_pair:
            pair = replace(by_pair[index], noted=by_pair[index].noted + pair.noted)  # noqa: PLW2901 narrowed step by step
        by_pair[index] = pair
    return tuple(by_pair.values())
