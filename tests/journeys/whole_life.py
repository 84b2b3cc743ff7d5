"""What a centre asks before one of its volunteers may go, and how she applies: one form, filled in."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from openpyxl import load_workbook

from services.domain.assignments import AssignmentType, Span
from services.domain.requirements import Check, CourseModule
from services.domain.volunteers import Stage
from services.formats.registers.volunteer_form import form_columns, heading_row
from services.store.tables import ASSIGNMENT_TYPE, COURSE_MODULE
from services.use_cases.requirements import SaveRequirement, save_requirement
from tests.fakes.participant_world import ParticipantWorld, actor

LAW: Final = "helse- og omsorgstjenesteloven § 5-4"
HOME: Final = "home"
NORA: Final = "Nora Hagen"
FILLED: Final[dict[str, int | str]] = {
    "full_name": NORA,
    "birth_year": 2009,
    "phone": "68050702",
    "postcode": "0562",
    "place": "Oslo",
    "languages": "norsk",
    "interests": "styrketrening, turgåing",
    "dislikes": "store grupper",
    "help_with": "trening",
    "availability": "onsdag kveld",
    "hours_per_month": 8,
    "capacity": 1,
}
"""She is not of age: a guardian is asked."""


def ask_for_everything(world: ParticipantWorld) -> None:
    """Two references before the training, two modules, and a certificate for visits at home alone."""
    world.put(ASSIGNMENT_TYPE, AssignmentType(HOME, "Hjemmebesøk", Span.LASTING, 91))
    world.put(COURSE_MODULE, CourseModule("frames", "Trygge rammer", 1, renew_months=24))
    world.put(COURSE_MODULE, CourseModule("aid", "Førstehjelp", 2))
    ready = Stage.READY
    asked = (
        SaveRequirement(Check.REFERENCES, Stage.TRAINING, number=2, requirement_id="references"),
        SaveRequirement(Check.MODULE, ready, module_id="frames"),
        SaveRequirement(Check.MODULE, ready, type_id=HOME, module_id="aid"),
        SaveRequirement(Check.POLICE, ready, type_id=HOME, months=36, legal_basis=LAW),
    )
    for one in asked:
        world.run(save_requirement, one, actor("lise"))


def fill_in(form: Path, language: str) -> None:
    """As she does at home, in the first line under the headings."""
    book = load_workbook(form)
    for place, column in enumerate(form_columns(language), start=1):
        if column.field in FILLED:
            book.worksheets[0].cell(heading_row(language) + 1, place, FILLED[column.field])
    book.save(form)
