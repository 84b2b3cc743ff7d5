"""Which TSB unit a sheet means: by name, by a shorter way of writing it, or by HER-id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from services.formats.registers.alikeness import alike
from services.formats.registers.vocabulary import fold

_CLOSE = 86.0
_SHORTEST_PREFIX = 3
_LONGEST_ABBREVIATION = 3
_FEWEST = 3
_SHARE = 0.015
"""Without a list, a spelling in at least 3 rows and 1.5 % of them is taken for a unit's name."""


@dataclass(frozen=True)
class UnitName:
    """A unit's name with what identifies it."""

    name: str
    id: str = ""
    her_id: str = ""
    table: int = -1
    row: int = 0


@dataclass(frozen=True)
class UnitNames:
    """The units that are known to the store, to the same import, or learnt from the sheet itself."""

    units: tuple[UnitName, ...] = ()

    @cached_property
    def _by_fold(self) -> dict[str, UnitName]:
        found: dict[str, UnitName] = {}
        for unit in self.units:
            found.setdefault(fold(unit.name), unit)
        return found

    def find(self, text: str) -> tuple[UnitName | None, bool, tuple[UnitName, ...]]:
        """The one unit that is meant, whether it is written exactly, and those that fit when several do."""
        tidy = " ".join(text.split())
        exact = self._by_fold.get(fold(tidy))
        if exact:
            return exact, exact.name == text, ()
        by_her = [u for u in self.units if u.her_id and u.her_id == "".join(tidy.split())]
        if len(by_her) == 1:
            return by_her[0], False, ()
        fitting = tuple(
            {fold(u.name): u for u in self.units if _fits(fold(tidy), fold(u.name))}.values()
        )
        if len(fitting) == 1:
            return fitting[0], False, ()
        return None, False, fitting


def learnt_units(spellings: Iterable[str]) -> UnitNames:
    """Names a sheet uses again and again, for when no list of units is known at all."""
    texts = [text for text in (" ".join(s.split()) for s in spellings) if text]
    enough = max(_FEWEST, len(texts) * _SHARE)
    groups: dict[str, Counter[str]] = {}
    for text in texts:
        groups.setdefault(fold(text), Counter())[text] += 1
    return UnitNames(
        tuple(
            UnitName(counted.most_common(1)[0][0])
            for counted in groups.values()
            if counted.total() >= enough
        )
    )


def _fits(written: str, name: str) -> bool:
    """Every word written stands for another word of the name: itself, its beginning, or its letters."""
    left = name.split()
    words = written.split()
    if not words or not any(len(word) > _LONGEST_ABBREVIATION for word in words):
        return False
    for word in words:
        hit = _hit(word, left)
        if hit is None:
            return False
        left.remove(hit)
    return True


def _hit(word: str, left: Sequence[str]) -> str | None:
    for test in (_same, _beginning, _letters):
        for other in left:
            if test(word, other):
                return other
    return None


def _same(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) > 3 and alike(word, other) >= _CLOSE)


def _beginning(word: str, other: str) -> bool:
    return len(word) >= _SHORTEST_PREFIX and other.startswith(word)


def _letters(word: str, other: str) -> bool:
    """«bs» for «behandlingssenter»: its letters in order, from the first one."""
    if not 2 <= len(word) <= _LONGEST_ABBREVIATION or word[0] != other[0]:
        return False
    at = 0
    for letter in word:
        at = other.find(letter, at) + 1
        if at == 0:
            return False
    return True
