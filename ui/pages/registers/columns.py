"""Which columns the review shows of each kind of register, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from services.domain.availability import Availability
from services.formats.registers import Finding, Kind
from services.formats.registers.kinds import Action
from services.formats.registers.records import (
    ActivityRow,
    OfferRow,
    ParticipantRow,
    Record,
    UnitRow,
    VolunteerRow,
)
from ui.languages import current_language
from ui.norwegian_text import day_text
from ui.pages.registers.review import ReviewLine
from ui.pages.registers.shown_text import one_line, phone_in_pairs

_NAMES: Final = ("full_name", "display_name", "name", "family_name", "given_name")
_NOTHING: Final = "—"
_ABOUT_TWO: Final = frozenset(
    {
        "dup_certain",
        "dup_probable",
        "dup_activity",
        "offer_duplicate",
        "also_volunteer",
        "relative_exclusion",
        "test_row",
    }
)
"""Findings that stand at a cell but find no fault with what is written in it."""


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column: the field that names it, the fields whose faults it shows, and the value after reading."""

    field: str
    fields: tuple[str, ...]
    value: Callable[[Any], str]
    width: int = 0
    strong: bool = False


def _availability(when: Availability) -> str:
    text = one_line(when.text)
    return text if when.known or not text else f"«{text}»"


def _day(row: ActivityRow) -> str:
    return day_text(row.day, current_language()) if row.day else row.day_text


def _person(ref: Any, text: str) -> str:  # noqa: ANN401 a person's reference or None
    return ref.name if ref is not None else text


_NAME = ShownColumn("full_name", _NAMES, lambda r: r.name, strong=True)
_PHONE = ShownColumn("phone", ("phone",), lambda r: phone_in_pairs(r.phone), 128)
_COLUMNS: Final[dict[Kind, tuple[ShownColumn, ...]]] = {
    Kind.VOLUNTEERS: (
        _NAME,
        _PHONE,
        ShownColumn("availability", ("availability",), lambda r: _availability(r.availability), 148),
    ),
    Kind.PARTICIPANTS: (
        ShownColumn("display_name", _NAMES, lambda r: r.display_name, strong=True),
        _PHONE,
        ShownColumn("phase", ("phase",), lambda r: r.phase_text, 148),
    ),
    Kind.ACTIVITIES: (
        ShownColumn("day", ("day",), _day, 92),
        ShownColumn(
            "volunteer", ("volunteer",), lambda r: _person(r.volunteer, r.volunteer_text), strong=True
        ),
        ShownColumn(
            "participant", ("participant",), lambda r: _person(r.participant, r.participant_text)
        ),
        ShownColumn("activity", ("activity",), lambda r: r.activity),
    ),
    Kind.OFFERS: (
        ShownColumn("name", _NAMES, lambda r: r.name, strong=True),
        ShownColumn("life_areas", ("life_areas",), lambda r: ", ".join(r.life_areas)),
        _PHONE,
    ),
    Kind.UNITS: (
        ShownColumn("name", _NAMES, lambda r: r.name, strong=True),
        ShownColumn("her_id", ("her_id",), lambda r: r.her_id, 112),
        _PHONE,
    ),
}  # fmt: skip


def columns_of(kind: Kind) -> tuple[ShownColumn, ...]:
    """What is shown of a kind, besides the row's number, its verdict and its note."""
    return _COLUMNS[kind]


def wrong_in(line: ReviewLine, column: ShownColumn) -> Finding | None:
    """The open or refusing finding about a cell of this column."""
    for finding in line.judged.findings:
        if finding.code in _ABOUT_TWO:
            continue
        waits = finding.open or finding.action is Action.REFUSE
        if waits and finding.field in column.fields and not line.judged.deleted:
            return finding
    return None


def cell_text(line: ReviewLine, column: ShownColumn) -> str:
    """What stands in the cell: the value as it was read, or as the file has it where it is wrong."""
    if line.judged.deleted:
        return _NOTHING
    record = line.judged.record
    raw = next((text for field in column.fields if (text := line.raw(field))), "")
    if record is None or (wrong_in(line, column) is not None and raw):
        return one_line(raw) or _NOTHING
    return one_line(column.value(record)) or _NOTHING


def about_record(record: Record) -> str:
    """A few facts that tell one record from another."""
    match record:
        case VolunteerRow() | ParticipantRow():
            return about_person(record.phone, record.birth_year, record.postcode, record.place)
        case ActivityRow():
            when = _day(record) + (f" {record.start:%H.%M}" if record.start else "")
            return _joined(when, one_line(record.activity, 60))
        case OfferRow() | UnitRow():
            return _joined(phone_in_pairs(record.phone), f"{record.postcode} {record.place}")


def about_person(phone: str, born: int | None, postcode: str, place: str = "") -> str:
    """Phone, year and place in one line."""
    year = f"* {born}" if born else ""
    return _joined(phone_in_pairs(phone), year, one_line(f"{postcode} {place}", 60))


def name_of(record: Record) -> str:
    """What the record is called."""
    match record:
        case ParticipantRow():
            return record.display_name
        case ActivityRow():
            people = (_person(record.volunteer, record.volunteer_text),
                      _person(record.participant, record.participant_text))  # fmt: skip
            return " · ".join(one_line(each, 60) for each in people if each)
        case VolunteerRow() | OfferRow() | UnitRow():
            return record.name


def _joined(*parts: str) -> str:
    return " · ".join(part.strip() for part in parts if part.strip())
