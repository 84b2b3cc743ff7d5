"""Puts a person's answers on the rows they cover."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from services.formats.registers.dates import DateState, RegisterDate
from services.formats.registers.decisions import DecisionBook
from services.formats.registers.exclusions import Exclusion
from services.formats.registers.findings import Answer, Finding
from services.formats.registers.kinds import Action, Relation, RowClass
from services.formats.registers.national_ids import ids_in_text
from services.formats.registers.records import (
    ActivityRow,
    ParticipantRow,
    Record,
    UnitRow,
    VolunteerRow,
)
from services.formats.registers.verdicts import Judged, JudgedRow, JudgedTable


def class_of(findings: Iterable[Finding]) -> RowClass:
    """The class of a row: that of its worst finding which is not answered."""
    actions = {f.action for f in findings if f.open or f.action is not Action.ASK}
    if Action.REFUSE in actions:
        return RowClass.REFUSED
    return RowClass.NEEDS_DECISION if Action.ASK in actions else RowClass.VALID


def answered(judged: Judged, book: DecisionBook) -> Judged:
    """Puts the answers on the findings they cover, and judges those rows' classes again."""
    if not book.all:
        return judged
    tables = tuple(
        replace(table, rows=tuple(_answer_row(row, book) for row in table.rows))
        for table in judged.tables
    )
    exclusions = tuple(_answer_pair(pair, tables) for pair in judged.exclusions)
    return replace(judged, tables=tables, exclusions=exclusions)


def _answer_row(row: JudgedRow, book: DecisionBook) -> JudgedRow:
    findings = []
    answers = []
    forgotten = list[str]()
    for finding in row.findings:
        decision = book.answer(row.table, finding) if finding.action is Action.ASK else None
        if decision is None or decision.answer is Answer.SET_VALUE:
            findings.append(finding)
            continue
        findings.append(replace(finding, answered=True))
        answers.append((finding.code, decision.answer))
        if decision.answer is Answer.LEAVE_UNKNOWN and finding.code == "date_future":
            forgotten.append(finding.field)
    if not answers:
        return row
    row = replace(row, record=_without_days(row.record, forgotten))
    return _with_answers(replace(row, findings=tuple(findings), answers=tuple(answers)))


def _without_days(record: Record | None, names: Sequence[str]) -> Record | None:
    """The record with these days left unknown; what was written stays as words."""
    for name in names:
        day = getattr(record, name, None)
        if record is not None and isinstance(day, RegisterDate):
            unknown: dict[str, object] = {name: RegisterDate(DateState.UNKNOWN, None, day.text)}
            record = replace(record, **unknown)  # type: ignore[arg-type]  # the field's own type
    return replace(record, day=None) if isinstance(record, ActivityRow) and names else record


def _with_answers(row: JudgedRow) -> JudgedRow:
    given = {answer for _, answer in row.answers}
    if Answer.LEAVE_OUT_ROW in given and row.cls is not RowClass.REFUSED:
        return replace(row, cls=RowClass.LEFT_OUT)
    relation = row.relation
    if Answer.SAME_PERSON in given and relation is Relation.PROBABLY_SAME:
        relation = Relation.SAME
    elif Answer.DIFFERENT_PEOPLE in given and relation is Relation.PROBABLY_SAME:
        relation = Relation.NEW
    record = row.record
    if record is not None:
        record = _answered_record(record, row.answers)
    return replace(row, cls=class_of(row.findings), relation=relation, record=record)


def _answered_record(record: Record, answers: Iterable[tuple[str, Answer]]) -> Record:
    for code, answer in answers:
        if answer is Answer.GUARDIAN_AGREED and isinstance(record, VolunteerRow | ParticipantRow):
            record = replace(record, guardian_agreed=True)
        if answer is Answer.LEAVE_UNKNOWN and code == "her_duplicate":
            # Whose the address is, is what is not known: two units must never share one.
            record = replace(record, her_id="") if isinstance(record, UnitRow) else record
        if answer is Answer.REMOVE_FROM_TEXT and code == "fnr_in_note":
            record = without_ids(record)
    return record


def without_ids(record: Record) -> Record:
    """The record with every national id in its texts replaced by a dash."""
    changed: dict[str, object] = {}
    for item in fields(record):
        value = getattr(record, item.name)
        if isinstance(value, str) and item.name != "name":
            changed[item.name] = _stripped(value)
        elif item.name == "goals":
            changed[item.name] = tuple((area, _stripped(text)) for area, text in value)
        elif isinstance(value, tuple) and all(isinstance(part, str) for part in value):
            changed[item.name] = tuple(_stripped(part) for part in value)
    return replace(record, **changed)  # type: ignore[arg-type]  # the fields come from the record itself


def _stripped(text: str) -> str:
    for found in ids_in_text(text):
        text = text.replace(found, "–")
    return text


def _answer_pair(pair: Exclusion, tables: Sequence[JudgedTable]) -> Exclusion:
    """A pair is confirmed when one row that tells of it was answered yes."""
    given = [
        answer
        for table, number in pair.noted
        for row in tables[table].rows
        if row.number == number
        for code, answer in row.answers
        if code == "relative_exclusion"
    ]
    if Answer.MAKE_EXCLUSION in given:
        return replace(pair, confirmed=True)
    return replace(pair, confirmed=False) if Answer.NO_EXCLUSION in given else pair
