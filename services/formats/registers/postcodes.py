"""Norwegian postcodes and the places they belong to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import cache

from resources import open_resource
from services.formats.registers.findings import CELL_CHOICES, Answer, Choice, Note
from services.formats.registers.vocabulary import data, fold

_PREFIX = re.compile(r"^NO?[\s\-–]*(?=\d)", re.IGNORECASE)
_WITH_PLACE = re.compile(r"^(\d{3,4})[\s,]+([^\W\d_][\w .\-'’]*)$")
_NEAR = 160
"""Codes this close to one of the place's own may be a suburb's: «5143 Bergen» is Fyllingsdalen."""
_ESTABLISHED = 3
"""A pair that stands in so many rows of a sheet is how its people write it."""
LOWEST, HIGHEST = 1, 9991


def read_postcode(text: str) -> tuple[str, str, tuple[Note, ...]]:
    """Four digits (or ``""``), a place that stood in the same cell, and what was odd.

    Codes: postcode_zero, postcode_prefix, postcode_with_place; postcode_bad asks.
    """
    cleaned = " ".join(text.split())
    if not cleaned or cleaned in {"-", "–", "?"}:
        return "", "", ()
    notes: list[Note] = []
    bare = _PREFIX.sub("", cleaned)
    if bare != cleaned:
        notes.append(Note("postcode_prefix"))
    place = ""
    found = _WITH_PLACE.match(bare)
    if found:
        bare, place = found[1], found[2].strip()
        notes.append(Note("postcode_with_place"))
    if re.fullmatch(r"[1-9]\d{2}", bare):
        bare = "0" + bare
        notes.append(Note("postcode_zero"))
    if re.fullmatch(r"\d{4}", bare) and LOWEST <= int(bare) <= HIGHEST:
        return bare, place, tuple(notes)
    return "", "", (Note("postcode_bad", (*_guesses(cleaned), *CELL_CHOICES)),)


def _guesses(text: str) -> tuple[Choice, ...]:
    """A letter O for a zero is proposed, never just taken."""
    guess = text.upper().replace("O", "0")
    known = guess in _place_of_code()
    return (Choice(Answer.SET_VALUE, guess),) if known and guess != text else ()


def place_of(code: str) -> str:
    """The postal place of a code (capitals, as the register has it), or ``""``."""
    return _place_of_code().get(code, "")


def established_pairs(pairs: Iterable[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Pairs of code and folded place that a sheet uses again and again."""
    counted = Counter((code, fold(place)) for code, place in pairs if code and place)
    return frozenset(pair for pair, times in counted.items() if times >= _ESTABLISHED)


def belongs_elsewhere(code: str, place: str) -> bool:
    """Whether the place is a known one whose postcodes lie far from this code.

    An unknown place or a code younger than the table proves nothing, and gives False.
    """
    wanted = fold(place)
    wanted = _aliases().get(wanted, wanted)
    codes = _codes_of_place().get(wanted)
    if not codes or not code or fold(place_of(code)) == wanted:
        return False
    number = int(code)
    at = bisect_left(codes, number)
    near = min(abs(number - other) for other in codes[max(0, at - 1) : at + 1])
    return near > _NEAR


@cache
def _place_of_code() -> dict[str, str]:
    places: dict[str, str] = {}
    for line in open_resource("registers/postcodes.txt").decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            place, codes = line.split("\t")
            places.update(dict.fromkeys(codes.split(), place))
    return places


@cache
def _codes_of_place() -> dict[str, list[int]]:
    codes: dict[str, list[int]] = {}
    for code, place in _place_of_code().items():
        codes.setdefault(fold(place), []).append(int(code))
    return {place: sorted(listed) for place, listed in codes.items()}


@cache
def _aliases() -> dict[str, str]:
    return {fold(name): fold(place) for name, place in data("words")["place_aliases"].items()}
