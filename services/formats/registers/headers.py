"""Which column is which: exact words first, close spellings next, never a silent guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from services.formats.registers.alikeness import closest
from services.formats.registers.kinds import Kind
from services.formats.registers.vocabulary import data, fold

_BRACKETS = re.compile(r"[(\[].*?[)\]]")
_CLOSE = 88.0
"""How alike (0-100) a misspelt heading must be to one known word, and to only one."""
_SHORTEST_CLOSE = 5
_WISH = re.compile(r"onsk|wish|prefer|want")
_CONSENT = re.compile(r"samtyk|consent|deling")
_GOAL = re.compile(r"\bmal\b|\bgoal|mal egne")
_IN_GROUP: tuple[tuple[re.Pattern[str], dict[str, str]], ...] = (
    (
        _WISH,
        {
            "gender": "wish_gender",
            "languages": "wish_language",
            "age": "wish_age",
            "lived_experience": "wish_experience",
        },
    ),
)
_LIVED = ("egenerfaring", "eigenerfaring", "lived experience")


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """What one column was taken for. ``field`` None means that it is left alone."""

    index: int
    header: str
    field: str | None
    confidence: float
    """1 for a known word, lower for a close spelling, 0 when unknown."""
    why: str
    """``exact``, ``group``, ``close``, ``content``, ``unknown``, ``repeated``, ``empty`` or ``chosen``."""
    hidden: bool = False


@dataclass(frozen=True)
class Mapping:
    """Kind of register and the meaning of each column; a person may correct both."""

    kind: Kind | None
    columns: tuple[ColumnMatch, ...]
    score: float = 0.0

    @cached_property
    def fields(self) -> dict[str, int]:
        """Field → column index."""
        return {match.field: match.index for match in self.columns if match.field}

    def header_of(self, field: str) -> str:
        """The heading of the column that holds ``field``; the field's own name when there is none."""
        return next((m.header for m in self.columns if m.field == field), field)

    def with_column(self, index: int, field: str | None) -> Mapping:
        """The same mapping with one column taken for ``field`` (or left alone).

        Another column that held the field before is then left alone.
        """
        return replace(
            self,
            columns=tuple(
                replace(m, field=field, confidence=1.0, why="chosen")
                if m.index == index
                else replace(m, field=None, confidence=0.0, why="chosen")
                if field is not None and m.field == field
                else m
                for m in self.columns
            ),
        )


def known_words(texts: Sequence[str]) -> int:
    """How many of the texts are a known heading of some kind of register."""
    return sum(1 for text in texts if fold(text) in _all_known())


@cache
def _all_known() -> frozenset[str]:
    return frozenset(word for kind in Kind for word in _exact(kind))


def fields_of(kind: Kind) -> tuple[str, ...]:
    """The fields a register of this kind may hold, in the order they are shown."""
    return tuple(data("headers")[kind.value]["fields"])


def map_headers(
    headers: Sequence[str],
    groups: Sequence[str] = (),
    *,
    kind: Kind | None = None,
    hints: str = "",
    hidden: frozenset[int] = frozenset(),
) -> Mapping:
    """The best mapping of the headings, for ``kind`` or for the kind that fits best.

    ``groups`` are the headings above (merged over several columns), ``hints`` the file and sheet names.
    """
    kinds = (kind,) if kind else tuple(Kind)
    tried = [_map_as(each, headers, groups, hints, hidden) for each in kinds]
    best = max(tried, key=lambda mapping: mapping.score)
    if kind is None and best.score <= 0:
        return replace(best, kind=None)
    return best


def _map_as(
    kind: Kind, headers: Sequence[str], groups: Sequence[str], hints: str, hidden: frozenset[int]
) -> Mapping:
    taken: dict[str, ColumnMatch] = {}
    matches: list[ColumnMatch] = []
    for index, header in enumerate(headers):
        group = groups[index] if index < len(groups) else ""
        field, confidence, why = _recognise(kind, header, group)
        match = ColumnMatch(index, header, field, confidence, why, index in hidden)
        if field and field in taken:
            earlier = taken[field]
            if earlier.confidence >= confidence:
                match = replace(match, field=None, confidence=0.0, why="repeated")
            else:
                matches[earlier.index] = replace(
                    earlier, field=None, confidence=0.0, why="repeated"
                )
        if match.field:
            taken[match.field] = match
        matches.append(match)
    return Mapping(kind, tuple(matches), _score(kind, taken, headers, hints))


def _score(kind: Kind, taken: dict[str, ColumnMatch], headers: Sequence[str], hints: str) -> float:
    table = data("headers")[kind.value]
    if not any(all(field in taken for field in needed) for needed in table["essential"]):
        return 0.0
    distinct = set(table["distinct"])
    points = sum(
        match.confidence * (2.5 if field in distinct else 1.0) for field, match in taken.items()
    )
    filled = sum(1 for header in headers if header.strip()) or 1
    hinted = 3.0 if set(fold(hints).split()) & {fold(hint) for hint in table["hints"]} else 0.0
    return points * (0.5 + 0.5 * len(taken) / filled) + hinted


def _recognise(kind: Kind, header: str, group: str) -> tuple[str | None, float, str]:
    if not header.strip():
        return None, 0.0, "empty"
    if kind is Kind.PARTICIPANTS and group:
        found = _in_group(fold(header), fold(group))
        if found:
            return found, 1.0, "group"
    exact = _exact(kind)
    for label in (fold(header), fold(_BRACKETS.sub(" ", header)), fold(f"{group} {header}")):
        if label in exact:
            return exact[label], 1.0, "exact"
    return _close(kind, fold(_BRACKETS.sub(" ", header)) or fold(header))


def _in_group(label: str, group: str) -> str | None:
    """A short heading under a group that gives it its meaning, such as «Ønsker» over «Kjønn»."""
    short: dict[str, str] = data("headers")["under_consent"]
    if _CONSENT.search(group) and label in short:
        return short[label]
    for pattern, meanings in _IN_GROUP:
        if pattern.search(group):
            if label in _LIVED:
                return "wish_experience"
            return meanings.get(_exact(Kind.VOLUNTEERS).get(label, ""))
    if _GOAL.search(group):
        field = _exact(Kind.PARTICIPANTS).get(label)
        return field if field and field.startswith("goal_") else None
    return None


def _close(kind: Kind, label: str) -> tuple[str | None, float, str]:
    if len(label) < _SHORTEST_CLOSE:
        return None, 0.0, "unknown"
    exact = _exact(kind)
    found = closest(label, exact.keys(), _CLOSE, 4)
    fields = {exact[word] for word, _ in found}
    if len(fields) != 1:
        return None, 0.0, "unknown"
    return fields.pop(), found[0][1] / 100.0 * 0.9, "close"


@cache
def _exact(kind: Kind) -> dict[str, str]:
    words: dict[str, str] = {}
    for field, labels in data("headers")[kind.value]["fields"].items():
        for label in labels:
            words.setdefault(fold(label), field)
    return words
