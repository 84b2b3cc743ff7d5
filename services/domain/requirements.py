"""What a centre asks of volunteers: points that must be in place before a step, for all or for a type."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from services.domain.volunteers import Stage


class Check(StrEnum):
    """A point on the list. TRAINING is the basic training as a whole; MODULE one named part of it."""

    INTERVIEW = "interview"
    REFERENCES = "references"
    TRAINING = "training"
    MODULE = "module"
    PLEDGE = "pledge"
    POLICE = "police"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True)
class CourseModule:
    """A part of the training, as the centre names it. `renew_months` None: it holds for good."""

    id: str
    name: str
    position: int
    renew_months: int | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Requirement:
    """One point that has to be in place.

    `before` is the stage that it gates: a volunteer may not come to that stage without it; None: it is
    noted, and holds nobody back from a stage. `type_id` None: of all volunteers, else of those who take
    assignments of that type, and none may take one without it. `number` is how many (references).
    `months` is how long it holds, None for good.
    `legal_basis` is the law that a police certificate is asked for under; without one none may be asked
    for.
    """

    id: str
    check: Check
    position: int
    before: Stage | None = None
    type_id: str | None = None
    module_id: str | None = None
    number: int = 1
    months: int | None = None
    legal_basis: str = ""
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference that was taken: when, from whom (a role, such as «former manager»), and by whom here."""

    id: str
    volunteer_id: str
    on: date
    from_whom: str
    by: str


@dataclass(frozen=True, slots=True)
class ModuleDone:
    """A volunteer has been through a part of the training; `by` is who held it."""

    id: str
    volunteer_id: str
    module_id: str
    on: date
    by: str = ""


GATED: Final = (Stage.INTERVIEW, Stage.TRAINING, Stage.READY, Stage.ACTIVE)
"""The stages that a requirement may stand before, in their order."""
