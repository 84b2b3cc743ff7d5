"""Who a sheet means when it writes a name or a number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from services.formats.registers.duplicates import Person
from services.formats.registers.names import key, like, lost_letters, matches_lost, tidy, tokens
from services.formats.registers.vocabulary import plain

_ALTERNATIVES = re.compile(r"\s*[/()]\s*")


class Fit(StrEnum):
    """How well the writing fits one person."""

    EXACT = "exact"
    VARIANT = "variant"
    LOST = "lost"
    """Letters became question marks; the person is proposed, not taken."""
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Found:
    """The person, or the candidates when it is not clear."""

    fit: Fit
    person: Person | None = None
    candidates: tuple[Person, ...] = ()


class PersonLookup:
    """All people of one role, found by number, by exact name, by another spelling, or by short form."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = people
        self._numbers: dict[str, list[Person]] = {}
        self._exact: dict[str, list[Person]] = {}
        self._keys: dict[str, list[Person]] = {}
        self._first: dict[str, list[Person]] = {}
        self._cache: dict[str, Found] = {}
        for person in people:
            self._add(person)
        self._by_label = self._told_apart()
        self._label_of = {id(person): label for label, person in self._by_label.items()}

    def _add(self, person: Person) -> None:
        if person.number:
            self._numbers.setdefault(plain(person.number), []).append(person)
        self._exact.setdefault(person.name, []).append(person)
        names = {person.name, *(part for part in _ALTERNATIVES.split(person.name) if part)}
        for name_key in {_sorted_key(name) for name in names}:
            self._keys.setdefault(name_key, []).append(person)
        for token in set(tokens(person.name)):
            self._first.setdefault(token[:1], []).append(person)

    def by_number(self, text: str) -> Person | None:
        """The person with this register number."""
        found = self._numbers.get(plain(text), ())
        return found[0] if len(found) == 1 else None

    def label(self, person: Person) -> str:
        """What the person is called among all, so that `find` knows who is meant and no two read alike: the
        name with what tells namesakes apart; else the register number, if there is one; else the name.
        """
        root = person.root
        told = self._label_of.get(id(root))
        if told is not None:
            return told
        return person.number if self.by_number(person.number) is not None else person.name

    def _told_apart(self) -> dict[str, Person]:
        """Namesakes: name with register number, else with year of birth and postcode or phone, else counted."""
        named: dict[str, list[Person]] = {}
        for person in _roots(self.people):
            named.setdefault(_sorted_key(person.name), []).append(person)
        labels: dict[str, Person] = {}
        for namesakes in named.values():
            if len(namesakes) < 2:
                continue
            marks = [self._mark(person) for person in namesakes]
            for place, (person, mark) in enumerate(zip(namesakes, marks, strict=True), start=1):
                alone = mark and marks.count(mark) == 1
                counted = mark if alone else f"{mark} nr. {place} av {len(namesakes)}".strip()
                labels[f"{person.name} ({counted})"] = person
        return labels

    def _mark(self, person: Person) -> str:
        if self.by_number(person.number) is not None:
            return f"nr. {person.number}" if person.number.isdecimal() else person.number
        year = "" if person.year is None else str(person.year)
        return " ".join(part for part in (year, person.postcode) if part) or person.phone

    def find(self, text: str) -> Found:
        """The one person that is meant."""
        if text not in self._cache:
            self._cache[text] = self._find(text)
        return self._cache[text]

    def _find(self, text: str) -> Found:
        numbered = _roots(self._numbers.get(plain(text), ()))
        if len(numbered) == 1:
            return Found(Fit.EXACT, self._numbers[plain(text)][0])
        if text in self._by_label:
            return Found(Fit.EXACT, self._by_label[text])
        exact = self._exact.get(text, [])
        if exact:
            return _one(exact, Fit.EXACT)
        if lost_letters(text):
            return self._lost(text)
        same = self._keys.get(_sorted_key(text), [])
        if same:
            return _one(same, Fit.VARIANT)
        return self._by_short_form(text)

    def _lost(self, text: str) -> Found:
        fitting = _roots(person for person in self.people if matches_lost(text, person.name))
        if len(fitting) == 1:
            return Found(Fit.LOST, fitting[0], tuple(fitting))
        return Found(Fit.LOST, None, tuple(fitting))

    def _by_short_form(self, text: str) -> Found:
        written = tokens(text)
        if not written:
            return Found(Fit.UNKNOWN)
        near = self._first.get(written[0][:1], [])
        if len(written) < 2:
            candidates = _roots(p for p in near if written[0] in tokens(p.name))
            return Found(Fit.UNKNOWN, None, tuple(candidates[:5]))
        fitting = _roots(p for p in near if len(tokens(p.name)) > 1 and like(p.name, text))
        if len(fitting) == 1:
            return Found(Fit.VARIANT, fitting[0])
        if fitting:
            return Found(Fit.AMBIGUOUS, None, tuple(fitting[:8]))
        single = _roots(p for p in near if len(tokens(p.name)) == 1 and key(p.name) in written)
        return Found(Fit.UNKNOWN, None, tuple(single[:5]))


def _sorted_key(name: str) -> str:
    """A key in which «Nordvik, Kari» and «Kari Nordvik» are one."""
    return " ".join(sorted(key(tidy(name)).split()))


def _roots(people: Iterable[Person]) -> list[Person]:
    return list({id(person.root): person.root for person in people}.values())


def _one(people: list[Person], fit: Fit) -> Found:
    roots = _roots(people)
    if len(roots) > 1:
        return Found(Fit.AMBIGUOUS, None, tuple(roots))
    return Found(fit, roots[0])
