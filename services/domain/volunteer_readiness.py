"""What must be in place before a volunteer is ready, and who may take which step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from services.domain.requirements import Check
from services.domain.volunteers import Volunteer, pledge_expires_on, pledge_holds

OF_AGE: Final = 18
PLEDGE_MONTHS: Final = 24
"""How long a confidentiality pledge holds."""
PLEDGE_ENDS_SOON_DAYS: Final = 28
"""From this many days before it runs out, a pledge is something to see to."""


NOT_A_GATE: Final = frozenset({Check.REFERENCES})


@dataclass(frozen=True, slots=True)
class CheckPoint:
    """One point: when it was settled (`on`), whether it stands today, and until when (a pledge)."""

    check: Check
    settled: bool
    on: date | None = None
    until: date | None = None


def may_be_minor(volunteer: Volunteer, today: date) -> bool:
    """Whether the year of birth allows an age under 18 today. The year alone may not tell: then yes."""
    return volunteer.birth_year is not None and today.year - volunteer.birth_year <= OF_AGE


def check_points(volunteer: Volunteer, today: date) -> tuple[CheckPoint, ...]:
    """The whole list for this volunteer; the guardian only for one who may be a minor."""
    pledged = volunteer.pledged_on
    points = [
        _dated(Check.INTERVIEW, volunteer.interviewed_on),
        _dated(Check.REFERENCES, volunteer.references_on),
        _dated(Check.TRAINING, volunteer.trained_on),
        CheckPoint(
            Check.PLEDGE,
            pledge_holds(pledged, today, PLEDGE_MONTHS),
            pledged,
            pledge_expires_on(pledged, PLEDGE_MONTHS) if pledged else None,
        ),
    ]
    if may_be_minor(volunteer, today):
        points.append(CheckPoint(Check.GUARDIAN, volunteer.guardian_agreed))
    return tuple(points)


def missing_checks(volunteer: Volunteer, today: date) -> tuple[Check, ...]:
    """The gates that are not in place, in the order of the list."""
    return tuple(
        point.check
        for point in check_points(volunteer, today)
        if not point.settled and point.check not in NOT_A_GATE
    )


def _dated(check: Check, on: date | None) -> CheckPoint:
    return CheckPoint(check, on is not None, on)
