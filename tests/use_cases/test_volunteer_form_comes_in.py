"""A form that new volunteers filled in becomes volunteers who apply."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from services.domain.availability import Part, Slot, WeekParity
from services.domain.norwegian_dates import norwegian_day
from services.domain.volunteers import Stage, Volunteer, YesNo
from services.formats.registers import find_tables, judge_all, read_workbook
from services.formats.registers.volunteer_form import form_columns, heading_row, volunteer_form
from services.store.tables import VOLUNTEER
from services.use_cases.register_import import StoreRegister, store_register
from services.use_cases.register_snapshot import known_records
from tests.fakes.participant_world import small_centre
from tests.fakes.time import REFERENCE

NORA: dict[str, int | str] = {
    "full_name": "Nora Hagen",
    "birth_year": 1974,
    "phone": "68050702",
    "email": "nora@eksempel.no",
    "postcode": "0562",
    "place": "Oslo",
    "gender": "kvinne",
    "languages": "norsk, davvisámegiella",
    "interests": "turgåing, sjakk",
    "dislikes": "store grupper",
    "help_with": "trening",
    "availability": "onsdag kveld i partallsuker",
    "hours_per_month": 8,
    "capacity": 2,
    "lived_experience": "ja",
    "note": "Ring helst etter klokka fem.",
}


def test_a_filled_form_gives_volunteers_who_apply(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    book = load_workbook(io.BytesIO(volunteer_form("nb")))
    for place, column in enumerate(form_columns("nb"), start=1):
        book.worksheets[0].cell(heading_row("nb") + 1, place, NORA[column.field])
    book.worksheets[0].cell(heading_row("nb") + 2, 1, "Omar Said")
    book.save(path)
    world = small_centre(tmp_path)
    known = world.ask(known_records, None)
    tables = find_tables(read_workbook(path))
    judged = judge_all(tables, known, today=norwegian_day(REFERENCE))
    imported = world.run(store_register, StoreRegister(judged))
    assert (imported.stored, imported.waiting, imported.refused) == (2, 0, 0)
    people: list[Volunteer] = world.ask(lambda reading, _: reading.all(VOLUNTEER), None)
    by_name = {one.name: one for one in people}
    world.store.close()
    _check(by_name["Nora Hagen"])
    assert by_name["Omar Said"].stage is Stage.APPLICANT


def _check(nora: Volunteer) -> None:
    assert nora.stage is Stage.APPLICANT
    assert (nora.birth_year, nora.phone, nora.email) == (1974, "+4768050702", "nora@eksempel.no")
    assert (nora.postcode, nora.place, nora.gender) == ("0562", "Oslo", "kvinne")
    assert len(nora.languages) == 2
    assert (nora.interests, nora.rather_not) == (("turgåing", "sjakk"), ("store grupper",))
    assert nora.can_help_with == ("trening",)
    assert nora.availability.weeks_of(Slot(3, Part.EVENING)) is WeekParity.EVEN_WEEKS
    assert (nora.hours_per_month, nora.max_participants) == (Decimal(8), 2)
    assert nora.lived_experience is YesNo.YES
    assert nora.note == "Ring helst etter klokka fem."
