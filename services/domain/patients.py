"""Whom a letter is about, and when that is told well enough for the health service to act on it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Final

OWN_NUMBER: Final = "own"
"""The kind of a number that the sender itself gave the person."""

_ENOUGH_ALONE: Final = frozenset(("FNR", "DNR", "FHN"))
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are taken for other signs."""
_TAKEN_FOR: Final = str.maketrans("OIL", "011")
_BITS: Final = 60
_OWN: Final = re.compile(f"MV([{_LETTERS}]{{12}})")
_QUOTED: Final = re.compile(r"\bMV(?:[\s\u2010-\u2015-]{0,3}[0-9A-Z]{4}){3}\b", re.IGNORECASE)


def own_number(record_id: str) -> str:
    """Our own number for the person with this record, «MV-7K3Q-9XTB-4D2M»: the same at any time.

    60 bits of a digest: it can be read aloud, the record's id can't be found from it, and among a
    hundred thousand people two are alike by a chance of one in two hundred million.
    """
    digest = int.from_bytes(sha256(f"medvandrer person {record_id}".encode()).digest()[:8])
    bits = digest >> (64 - _BITS)
    signs = "".join(_LETTERS[bits >> shift & 31] for shift in range(_BITS - 5, -1, -5))
    return _in_groups(signs)


def read_own_number(text: str) -> str:
    """One of our own numbers as `own_number` writes it, however it was written down; "" for any other."""
    # "O" for nought, "I" and "L" for one: so people write what they have heard or copied.
    signs = re.sub(r"[\s.\u2010-\u2015-]", "", text.upper()).translate(_TAKEN_FOR)
    found = _OWN.fullmatch(signs)
    return _in_groups(found[1]) if found else ""


def own_numbers_in(text: str) -> frozenset[str]:
    """Our own numbers that a text quotes."""
    read = (read_own_number(match.group()) for match in _QUOTED.finditer(text))
    return frozenset(filter(None, read))


def _in_groups(signs: str) -> str:
    return "-".join(("MV", signs[:4], signs[4:8], signs[8:]))


class Sex(StrEnum):
    """What the health service asks for beside a birth date (volume 3101)."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"
    NOT_SPECIFIED = "not_specified"


@dataclass(frozen=True, slots=True)
class PatientId:
    """A number and its kind: `OWN_NUMBER`, or a code of volume 8116 (FNR, DNR, FHN, DUF …).

    The number never shows itself in a log or a traceback.
    """

    kind: str
    number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Patient:
    """Whom a letter is about. Nobody is ever matched by this alone: a person at the centre does that.

    `name` is what we call the person; where a given and a family name are told, those are what leaves.
    """

    name: str
    birth_year: int | None = None
    given_name: str = ""
    middle_name: str = ""
    family_name: str = ""
    birth_date: date | None = None
    sex: Sex | None = None
    ids: tuple[PatientId, ...] = field(default=(), repr=False)
    address: str = field(default="", repr=False)
    reached: tuple[str, ...] = field(default=(), repr=False)

    @property
    def told_name(self) -> str:
        """The name as it stands in a letter."""
        return " ".join(filter(None, (self.given_name, self.middle_name, self.family_name)))

    @property
    def told_ids(self) -> tuple[PatientId, ...]:
        """The identifiers that hold something."""
        return tuple(one for one in self.ids if one.number.strip())

    @property
    def has_national_number(self) -> bool:
        """Whether a number tells who it is without birth date and sex."""
        return any(one.kind in _ENOUGH_ALONE for one in self.told_ids)
