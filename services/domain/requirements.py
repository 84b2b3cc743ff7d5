"""What a centre asks of volunteers: points that must be in place before a step, for all or for a type."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from services.domain.errors import Invalid, Reason
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

MOST_MONTHS: Final = 120
"""Nothing is asked for anew more seldom than every tenth year; then it holds for good."""
RENEWED: Final = frozenset({Check.REFERENCES, Check.TRAINING, Check.PLEDGE, Check.POLICE})
"""The points that may have to be renewed. A part of the training says itself for how long it holds."""


def only_what_it_takes(asked: Requirement) -> Requirement:
    """The requirement without what its check has no use for, so that nothing false stays on it."""
    return replace(
        asked,
        module_id=asked.module_id if asked.check is Check.MODULE else None,
        number=asked.number if asked.check is Check.REFERENCES else 1,
        months=asked.months if asked.check in RENEWED else None,
        legal_basis=asked.legal_basis if asked.check is Check.POLICE else "",
    )


def in_stage_order(asked: Iterable[Requirement]) -> tuple[Requirement, ...]:
    """Those before the first stage first, those that are only noted last; else as they stand."""

    def place(each: Requirement) -> int:
        return len(GATED) if each.before is None else GATED.index(each.before)

    return tuple(sorted(asked, key=place))


def months_that_can_be(field: str, months: int | None) -> int | None:
    """The months, or None for good. Raises `Invalid(field)` for none at all or more than ten years."""
    if months is not None and not 1 <= months <= MOST_MONTHS:
        raise Invalid(field, Reason.OUT_OF_RANGE)
    return months
