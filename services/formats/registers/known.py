"""What is stored already, as far as an import must know it; and the centre's own rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal

from services.formats.registers.records import Role
from services.formats.registers.years import AgeRules


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A stored volunteer or participant."""

    id: str
    role: Role
    name: str
    phone: str = ""
    birth_year: int | None = None
    postcode: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class KnownUnit:
    """A stored TSB unit."""

    id: str
    name: str
    her_id: str = ""


@dataclass(frozen=True, slots=True)
class KnownOffer:
    """A stored offer."""

    id: str
    name: str
    phone: str = ""
    postcode: str = ""


@dataclass(frozen=True, slots=True)
class KnownActivity:
    """A stored activity, by what makes it the same as another."""

    id: str
    day: date
    volunteer_id: str
    participant_id: str
    activity: str
    start: time | None = None


@dataclass(frozen=True, slots=True)
class KnownRecords:
    """A frozen snapshot of the store, given by the caller."""

    people: tuple[KnownPerson, ...] = ()
    units: tuple[KnownUnit, ...] = ()
    offers: tuple[KnownOffer, ...] = ()
    activities: tuple[KnownActivity, ...] = ()
    exclusions: frozenset[tuple[str, str]] = frozenset()
    """(volunteer id, participant id) that are never matched already."""


NOTHING_KNOWN = KnownRecords()


@dataclass(frozen=True, slots=True)
class ImportRules:
    """Local choices of a centre."""

    confidentiality_months: int = 24
    ages: AgeRules = field(default_factory=AgeRules)
    most_hours: Decimal = Decimal(24)
    hours_slack: Decimal = Decimal("0.25")
    """Hours may differ this much from the clock times, as people round."""


STANDARD_RULES = ImportRules()
