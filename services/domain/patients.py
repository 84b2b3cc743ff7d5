"""Whom a letter is about, and when that is told well enough for the health service to act on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

OWN_NUMBER: Final = "own"
"""The kind of a number that the sender itself gave the person."""

_ENOUGH_ALONE: Final = frozenset(("FNR", "DNR", "FHN"))


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
