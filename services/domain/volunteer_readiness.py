"""What must be in place before a volunteer comes to a stage, or takes an assignment of a type."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from services.domain.requirements import GATED, Check, CourseModule, Requirement
from services.domain.settled_points import CheckPoint, Settled, point_of
from services.domain.volunteers import Stage

ENDS_SOON_DAYS: Final = 28
"""From this many days before it runs out, a point is something to see to."""
BACK_SOON_DAYS: Final = 7
"""From this many days before an absence ends, the return is something to see to."""
MAY_RUN_OUT: Final = frozenset({Check.PLEDGE, Check.GUARDIAN})
"""What is asked for again when a volunteer comes back from a pause, beside all that has run out."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the centre asks of volunteers: the requirements in force, in their order, and the modules
    that they name by id.
    """

    requirements: tuple[Requirement, ...]
    modules: dict[str, CourseModule] = field(default_factory=dict)

    @property
    def of_all(self) -> tuple[Requirement, ...]:
        """Those that all volunteers meet."""
        return tuple(one for one in self.requirements if one.type_id is None)

    def of_type(self, type_id: str) -> tuple[Requirement, ...]:
        """Those of one type of assignment alone."""
        return tuple(one for one in self.requirements if one.type_id == type_id)

    @property
    def with_own(self) -> frozenset[str]:
        """The types that ask for something of their own."""
        return frozenset(one.type_id for one in self.requirements if one.type_id is not None)


def rules_of(requirements: Iterable[Requirement], modules: Iterable[CourseModule]) -> Rules:
    """The rules in force, out of all that were ever made."""
    in_force = [one for one in requirements if not one.closed]
    in_force.sort(key=lambda one: (one.position, one.id))
    return Rules(tuple(in_force), {one.id: one for one in modules})


def points_of(
    rules: Rules, asked: Iterable[Requirement], settled: Settled, day: date
) -> tuple[CheckPoint, ...]:
    """How these requirements stand for the volunteer, those that ask nothing of her left out.

    The training as a whole is in place too when every part of it that all need is.
    """
    points = []
    for one in asked:
        module = rules.modules.get(one.module_id) if one.module_id else None
        point = point_of(one, settled, day, module)
        if point is not None and one.check is Check.TRAINING and not point.settled:
            point = _by_its_parts(rules, one, point, settled, day)
        if point is not None:
            points.append(point)
    return tuple(points)


def checklist(rules: Rules, settled: Settled, day: date) -> tuple[CheckPoint, ...]:
    """The whole list for a volunteer: what all need, then what each type of assignment that she would
    take needs of its own. A police certificate that nobody may ask for is shown as such.
    """
    own = [one for type_id in settled.type_ids for one in rules.of_type(type_id)]
    asked = [*rules.of_all, *own]
    points = points_of(rules, asked, settled, day)
    if any(point.check is Check.POLICE for point in points):
        return points
    not_asked_for = CheckPoint(Check.POLICE, settled=True, required=False)
    general = sum(point.type_id is None for point in points)
    return (*points[:general], not_asked_for, *points[general:])


def gate(
    points: Iterable[CheckPoint], before: Stage, type_ids: Collection[str] = ()
) -> tuple[CheckPoint, ...]:
    """The points that keep the volunteer from this stage, in their order; none: she may come to it.

    What stands before a stage stands before all later ones too. What a type alone asks for keeps her
    from that type only; it keeps her from the stage when none of the types she would take (`type_ids`)
    is left without it.
    """
    held = [point for point in points if point.open and _stands_before(point.before, before)]
    of_all = tuple(point for point in held if point.type_id is None)
    kept_from = {point.type_id for point in held}
    if of_all or not type_ids or not kept_from.issuperset(type_ids):
        return of_all
    return tuple(point for point in held if point.type_id in type_ids)


def passes(points: Iterable[CheckPoint]) -> bool:
    """Whether nothing that is asked for is missing among these points."""
    return not any(point.open for point in points)


def lost_since(points: Sequence[CheckPoint]) -> tuple[CheckPoint, ...]:
    """Of all volunteers' points, those that one who has been ready must set right to be so again."""
    return tuple(
        point
        for point in points
        if point.open
        and point.type_id is None
        and point.before is not None
        and (point.check in MAY_RUN_OUT or point.ran_out)
    )


def first_to_run_out(points: Iterable[CheckPoint]) -> CheckPoint | None:
    """Of what is asked for, the point whose last day comes (or came) first."""
    ending = [(point.until, place, point) for place, point in enumerate(points) if point.until]
    asked = [one for one in ending if one[2].required]
    return min(asked)[2] if asked else None


def _stands_before(gated: Stage | None, stage: Stage) -> bool:
    if gated not in GATED or stage not in GATED:
        return False
    return GATED.index(gated) <= GATED.index(stage)


def _by_its_parts(
    rules: Rules, requirement: Requirement, point: CheckPoint, settled: Settled, day: date
) -> CheckPoint:
    asked = [one for one in rules.of_all if one.check is Check.MODULE]
    parts = points_of(rules, asked, settled, day)
    if not parts or not passes(parts):
        return point
    whole = replace(settled, trained_on=max(part.on for part in parts if part.on is not None))
    return point_of(requirement, whole, day) or point
