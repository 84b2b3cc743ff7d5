"""The points of the list in groups: by the stage they stand before, then by type of assignment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from services.domain.requirements import GATED
from services.domain.settled_points import CheckPoint
from services.domain.volunteers import Stage
from services.use_cases.volunteer_profile import VolunteerProfile
from ui.pages.volunteers.words import WORDS


@dataclass(frozen=True, slots=True)
class PointGroup:
    """A heading with a small word, and the points beneath it."""

    title: str
    note: str
    points: tuple[CheckPoint, ...]


class GroupWords(QObject):
    """Titles of the groups, in the language set now."""

    def of_type(self, name: str) -> str:
        return self.tr("For «{type}»").format(type=name)

    def cleared(self, *, cleared: bool) -> str:
        return self.tr("in place") if cleared else self.tr("not yet")

    def missing(self, profile: VolunteerProfile) -> str:
        """How many of all the points that hold back are open."""
        gates = [one for one in profile.checks if one.required and holds_back(one)]
        missing = sum(one.open for one in gates)
        if not missing:
            return self.tr("all in place")
        return self.tr("{missing} of {all} missing").format(missing=missing, all=len(gates))


GROUP_WORDS: Final = GroupWords()
"""The page's own."""


def holds_back(point: CheckPoint) -> bool:
    """Whether the point keeps from a stage, or from a type of assignment."""
    return point.before is not None or point.type_id is not None


def groups_of(profile: VolunteerProfile) -> list[PointGroup]:
    """All points in their groups; those without any are left out."""
    order: tuple[Stage | None, ...] = (*GATED, None)
    found = [PointGroup(WORDS.before(stage), "", _of_stage(profile, stage)) for stage in order]
    names = {each.id: each.name for each in profile.types}
    for type_id in profile.volunteer.assignment_type_ids:
        points = tuple(one for one in profile.checks if one.type_id == type_id)
        cleared = not any(one.open for one in points)
        title = GROUP_WORDS.of_type(names.get(type_id, ""))
        found.append(PointGroup(title, GROUP_WORDS.cleared(cleared=cleared), points))
    return [group for group in found if group.points]


def _of_stage(profile: VolunteerProfile, stage: Stage | None) -> tuple[CheckPoint, ...]:
    return tuple(one for one in profile.checks if one.type_id is None and one.before is stage)
