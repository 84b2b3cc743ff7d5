"""Is this perhaps somebody we know already? A plain rule, so that nobody is entered twice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LIKELY: Final = 4
"""From this many points on, a person must say that the two are not the same."""
_SHORTEST_WORD_WITH_A_SLIP: Final = 4


class Alike(StrEnum):
    """What two descriptions have in common."""

    NAME = "name"
    PART_OF_NAME = "part_of_name"
    PHONE = "phone"
    BIRTH_YEAR = "birth_year"
    POSTCODE = "postcode"


_POINTS: Final = {
    Alike.NAME: 4,
    Alike.PART_OF_NAME: 2,
    Alike.PHONE: 4,
    Alike.BIRTH_YEAR: 2,
    Alike.POSTCODE: 1,
}


@dataclass(frozen=True, slots=True)
class Described:
    """What one knows of a person; `words` are the words of the name, folded as search folds them."""

    words: tuple[str, ...]
    birth_year: int | None = None
    phone: str = ""
    postcode: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two descriptions are, and in what."""

    points: int
    reasons: tuple[Alike, ...]

    @property
    def likely(self) -> bool:
        """Whether it may well be the same person."""
        return self.points >= LIKELY


def likeness(asked: Described, known: Described) -> Likeness:
    """Compare two descriptions. What one of them does not tell counts neither way;
    birth years further apart than one year take a point back.
    """
    reasons: list[Alike] = []
    name = _names_alike(asked.words, known.words)
    if name is not None:
        reasons.append(name)
    if asked.phone and asked.phone == known.phone:
        reasons.append(Alike.PHONE)
    points = sum(_POINTS[reason] for reason in reasons)
    if asked.birth_year is not None and known.birth_year is not None:
        apart = abs(asked.birth_year - known.birth_year)
        points += 2 - apart if apart < 2 else -1
        if apart < 2:
            reasons.append(Alike.BIRTH_YEAR)
    if asked.postcode and asked.postcode == known.postcode:
        reasons.append(Alike.POSTCODE)
        points += _POINTS[Alike.POSTCODE]
    return Likeness(points, tuple(reasons))


def _names_alike(one: tuple[str, ...], other: tuple[str, ...]) -> Alike | None:
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if not short:
        return None
    # Hardly anybody is alike: that is settled before the words are paired.
    if not any(_words_alike(mine, theirs) for mine in short for theirs in long):
        return None
    common = _pairs(short, long)
    if common == len(short) and (len(short) > 1 or len(long) == 1):
        return Alike.NAME
    return Alike.PART_OF_NAME


def _pairs(short: tuple[str, ...], long: tuple[str, ...]) -> int:
    """How many words of the one have a word of their own in the other (a largest matching)."""
    taken: dict[int, int] = {}

    def place(word: int, tried: set[int]) -> bool:
        for seat, candidate in enumerate(long):
            if seat in tried or not _words_alike(short[word], candidate):
                continue
            tried.add(seat)
            if seat not in taken or place(taken[seat], tried):
                taken[seat] = word
                return True
        return False

    return sum(place(word, set()) for word in range(len(short)))


def _words_alike(one: str, other: str) -> bool:
    """Equal, one slip apart, or an initial («N») for a name that begins with it."""
    if one == other:
        return True
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) == 1:
        return long.startswith(short)
    if len(short) < _SHORTEST_WORD_WITH_A_SLIP or len(long) - len(short) > 1:
        return False
    return _one_slip(short, long)


def _one_slip(short: str, long: str) -> bool:
    """Whether one letter more, one other letter, or two swapped letters make the one into the other."""
    at = 0
    while at < len(short) and short[at] == long[at]:
        at += 1
    if len(short) != len(long):
        return short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return True
    swapped = short[at : at + 2] == long[at : at + 2][::-1]
    return swapped and short[at + 2 :] == long[at + 2 :]
