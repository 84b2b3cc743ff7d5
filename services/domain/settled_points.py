"""How one requirement stands for one volunteer on a day: in place or not, since when, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, assert_never

from services.domain.requirements import Check, CourseModule, ModuleDone, Reference, Requirement
from services.domain.volunteers import Stage, Volunteer, pledge_expires_on

OF_AGE: Final = 18


@dataclass(frozen=True, slots=True)
class Settled:
    """What is in place for one volunteer, as far as the points of the list ask.

    Each field has the meaning it has in `Volunteer`; `type_ids` are the types of assignment that she
    would take, `references` and `modules` the records of single ones.
    """

    volunteer_id: str
    birth_year: int | None = None
    interviewed_on: date | None = None
    interviewed_by: str = ""
    references_on: date | None = None
    trained_on: date | None = None
    pledged_on: date | None = None
    guardian_agreed: bool = False
    guardian_agreed_on: date | None = None
    guardian_seen_by: str = ""
    police_seen_on: date | None = None
    police_seen_by: str = ""
    type_ids: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    modules: tuple[ModuleDone, ...] = ()


def settled_of(
    volunteer: Volunteer,
    references: Iterable[Reference] = (),
    modules: Iterable[ModuleDone] = (),
) -> Settled:
    """What is in place for this volunteer."""
    return Settled(
        volunteer_id=volunteer.id,
        birth_year=volunteer.birth_year,
        interviewed_on=volunteer.interviewed_on,
        interviewed_by=volunteer.interviewed_by,
        references_on=volunteer.references_on,
        trained_on=volunteer.trained_on,
        pledged_on=volunteer.pledged_on,
        guardian_agreed=volunteer.guardian_agreed,
        guardian_agreed_on=volunteer.guardian_agreed_on,
        guardian_seen_by=volunteer.guardian_seen_by,
        police_seen_on=volunteer.police_seen_on,
        police_seen_by=volunteer.police_seen_by,
        type_ids=volunteer.assignment_type_ids,
        references=tuple(references),
        modules=tuple(modules),
    )


@dataclass(frozen=True, slots=True)
class CheckPoint:
    """One point of the list, as it stands on a day.

    `on` is when it was settled, `by` who did it, `until` the last day on which it holds (None: for
    good). `done` of `number` are in place (references). `before` and `type_id` are the requirement's:
    the stage it gates, and the only type that asks for it. `required` False: it is shown, and nobody
    asks for it.
    """

    check: Check
    settled: bool
    on: date | None = None
    until: date | None = None
    by: str = ""
    done: int = 0
    number: int = 1
    before: Stage | None = None
    type_id: str | None = None
    requirement_id: str = ""
    module_id: str = ""
    module_name: str = ""
    legal_basis: str = ""
    required: bool = True

    @property
    def open(self) -> bool:
        """Whether it is asked for and not in place."""
        return self.required and not self.settled

    @property
    def ran_out(self) -> bool:
        """Whether it was in place and holds no more."""
        return self.open and self.until is not None


def may_be_minor(birth_year: int | None, day: date) -> bool:
    """Whether the year of birth allows an age under 18. The year alone may not tell: then yes."""
    return birth_year is not None and day.year - birth_year <= OF_AGE


def point_of(
    requirement: Requirement,
    settled: Settled,
    day: date,
    module: CourseModule | None = None,
) -> CheckPoint | None:
    """The point; None where the requirement asks nothing of this volunteer: a guardian for one who is
    of age, a police certificate without a legal basis, a part of the training that is closed.
    """
    blank = CheckPoint(
        requirement.check,
        settled=False,
        before=requirement.before,
        type_id=requirement.type_id,
        requirement_id=requirement.id,
        number=max(1, requirement.number),
    )
    match requirement.check:
        case Check.INTERVIEW:
            by = settled.interviewed_by
            return _since(blank, settled.interviewed_on, requirement.months, day, by)
        case Check.REFERENCES:
            return _references(blank, requirement, settled, day)
        case Check.TRAINING:
            return _since(blank, settled.trained_on, requirement.months, day)
        case Check.MODULE:
            return _module(blank, requirement, settled, day, module)
        case Check.PLEDGE:
            return _since(blank, settled.pledged_on, requirement.months, day)
        case Check.POLICE:
            return _police(blank, requirement, settled, day)
        case Check.GUARDIAN:
            return _guardian(blank, settled, day)
        case _:
            assert_never(requirement.check)


def _since(
    blank: CheckPoint, on: date | None, months: int | None, day: date, by: str = ""
) -> CheckPoint:
    if on is None:
        return blank
    until = None if months is None else pledge_expires_on(on, months)
    holds = _holds(on, months, day)
    done = blank.number if holds else 0
    return replace(blank, settled=holds, on=on, until=until, by=by, done=done)


def _holds(on: date, months: int | None, day: date) -> bool:
    return months is None or day <= pledge_expires_on(on, months)


def _references(
    blank: CheckPoint, requirement: Requirement, settled: Settled, day: date
) -> CheckPoint:
    """Enough single ones, or all at once (which counts as so many of that day)."""
    single = [one.on for one in settled.references]
    at_once = [settled.references_on] * blank.number if settled.references_on else []
    days = sorted((*single, *at_once), reverse=True)
    by = ", ".join(dict.fromkeys(one.by for one in settled.references if one.by))
    holding = [on for on in days if _holds(on, requirement.months, day)]
    counted = replace(blank, by=by, done=min(len(holding), blank.number))
    if len(days) < blank.number:
        return counted
    enough = _since(counted, days[blank.number - 1], requirement.months, day, by)
    return replace(enough, on=days[0], done=counted.done)


def _module(
    blank: CheckPoint,
    requirement: Requirement,
    settled: Settled,
    day: date,
    module: CourseModule | None,
) -> CheckPoint | None:
    """The training as a whole settles the parts that all need, until their renewal."""
    if module is None or module.closed:
        return None
    named = replace(blank, module_id=module.id, module_name=module.name)
    lengths = [each for each in (requirement.months, module.renew_months) if each is not None]
    held = [(one.on, one.by) for one in settled.modules if one.module_id == module.id]
    if settled.trained_on is not None and requirement.type_id is None:
        held.append((settled.trained_on, ""))
    if not held:
        return named
    on, by = max(held)
    return _since(named, on, min(lengths, default=None), day, by)


def _police(
    blank: CheckPoint, requirement: Requirement, settled: Settled, day: date
) -> CheckPoint | None:
    basis = requirement.legal_basis.strip()
    if not basis:
        return None
    seen = settled.police_seen_on
    point = _since(blank, seen, requirement.months, day, settled.police_seen_by)
    return replace(point, legal_basis=basis)


def _guardian(blank: CheckPoint, settled: Settled, day: date) -> CheckPoint | None:
    if not may_be_minor(settled.birth_year, day):
        return None
    if not settled.guardian_agreed:
        return blank
    agreed_on, by = settled.guardian_agreed_on, settled.guardian_seen_by
    return replace(blank, settled=True, on=agreed_on, by=by, done=1)
