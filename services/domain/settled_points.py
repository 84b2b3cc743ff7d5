"""How one requirement stands for one volunteer on a day: in place or not, since when, and until when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple, assert_never

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


class Held(NamedTuple):
    """Whether something holds, since when, until when, who did it, and how many are in place."""

    settled: bool
    on: date | None = None
    until: date | None = None
    by: str = ""
    done: int = 0


NOT_YET: Final = Held(settled=False)


def point_of(
    requirement: Requirement,
    settled: Settled,
    day: date,
    module: CourseModule | None = None,
) -> CheckPoint | None:
    """The point; None where the requirement asks nothing of this volunteer: a guardian for one who is
    of age, a police certificate without a legal basis, a part of the training that is closed.
    """
    held = _held(requirement, settled, day, module)
    if held is None:
        return None
    return CheckPoint(
        requirement.check,
        held.settled,
        held.on,
        held.until,
        held.by,
        held.done,
        max(1, requirement.number),
        requirement.before,
        requirement.type_id,
        requirement.id,
        module.id if module is not None else "",
        module.name if module is not None else "",
        requirement.legal_basis.strip(),
    )


def _held(
    requirement: Requirement, settled: Settled, day: date, module: CourseModule | None
) -> Held | None:
    months = requirement.months
    match requirement.check:
        case Check.INTERVIEW:
            return _since(settled.interviewed_on, months, day, settled.interviewed_by)
        case Check.REFERENCES:
            return _references(requirement, settled, day)
        case Check.TRAINING:
            return _since(settled.trained_on, months, day)
        case Check.MODULE:
            return _module(requirement, settled, day, module)
        case Check.PLEDGE:
            return _since(settled.pledged_on, months, day)
        case Check.POLICE:
            if not requirement.legal_basis.strip():
                return None
            return _since(settled.police_seen_on, months, day, settled.police_seen_by)
        case Check.GUARDIAN:
            return _guardian(settled, day)
        case _:
            assert_never(requirement.check)


def _guardian(settled: Settled, day: date) -> Held | None:
    if not may_be_minor(settled.birth_year, day):
        return None
    if not settled.guardian_agreed:
        return NOT_YET
    by = settled.guardian_seen_by
    return Held(settled=True, on=settled.guardian_agreed_on, by=by, done=1)


def _since(on: date | None, months: int | None, day: date, by: str = "") -> Held:
    if on is None:
        return NOT_YET
    if months is None:
        return Held(settled=True, on=on, by=by, done=1)
    until = pledge_expires_on(on, months)
    holds = day <= until
    return Held(holds, on, until, by, int(holds))


def _references(requirement: Requirement, settled: Settled, day: date) -> Held:
    """Enough single ones, or all at once (which counts as so many of that day)."""
    number, months = max(1, requirement.number), requirement.months
    if not settled.references:
        at_once_alone = _since(settled.references_on, months, day)
        return at_once_alone._replace(done=number if at_once_alone.settled else 0)
    at_once = [settled.references_on] * number if settled.references_on else []
    days = sorted((*(one.on for one in settled.references), *at_once), reverse=True)
    by = ", ".join(dict.fromkeys(one.by for one in settled.references if one.by))
    done = sum(_since(on, months, day).settled for on in days[:number])
    if len(days) < number:
        return Held(settled=False, by=by, done=done)
    enough = _since(days[number - 1], months, day)
    return Held(enough.settled, days[0], enough.until, by, done)


def _module(
    requirement: Requirement, settled: Settled, day: date, module: CourseModule | None
) -> Held | None:
    """The training as a whole settles the parts that all need, until their renewal."""
    if module is None or module.closed:
        return None
    lengths = [each for each in (requirement.months, module.renew_months) if each is not None]
    held = [(one.on, one.by) for one in settled.modules if one.module_id == module.id]
    if settled.trained_on is not None and requirement.type_id is None:
        held.append((settled.trained_on, ""))
    if not held:
        return NOT_YET
    on, by = max(held)
    return _since(on, min(lengths, default=None), day, by)
