"""All that a centre asks of volunteers, on one page: the types, the parts of the training, the lists."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right
from services.domain.assignments import AssignmentType
from services.domain.requirements import CourseModule, Requirement, in_stage_order
from services.store.transaction import Reading
from services.use_cases.assignment_types import assignment_types, open_assignments
from services.use_cases.course_modules import asked_for, course_modules
from services.use_cases.requirements import requirements_of


@dataclass(frozen=True, slots=True)
class TypeAsked:
    """A type with what it asks for beyond the list of all, and how many wait for one such."""

    type: AssignmentType
    requirements: tuple[Requirement, ...]
    waiting: int


@dataclass(frozen=True, slots=True)
class ModuleAsked:
    """A part of the training, and how many lists ask for it."""

    module: CourseModule
    asked_by: int


@dataclass(frozen=True, slots=True)
class WhatIsAsked:
    """`of_all` is in stage order: what gates the first stage first, what is only noted last.

    `may_change`: the actor may change it, others only read.
    """

    types: tuple[TypeAsked, ...]
    modules: tuple[ModuleAsked, ...]
    of_all: tuple[Requirement, ...]
    may_change: bool


def what_is_asked(reading: Reading, _about: None = None) -> WhatIsAsked:
    """The whole of it, closed types and parts last. Raises `NotAllowed`."""
    reading.require(Right.CHANGE_SETTINGS, Right.SEE_VOLUNTEERS)
    types = sorted(assignment_types(reading), key=lambda kind: kind.closed)
    modules = sorted(course_modules(reading), key=lambda module: module.closed)
    return WhatIsAsked(
        tuple(
            TypeAsked(kind, requirements_of(reading, kind.id), open_assignments(reading, kind.id))
            for kind in types
        ),
        tuple(ModuleAsked(module, asked_for(reading, module.id)) for module in modules),
        in_stage_order(requirements_of(reading)),
        reading.by.may(Right.CHANGE_SETTINGS),
    )
