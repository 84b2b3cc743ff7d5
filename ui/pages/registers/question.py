"""What a row's open question shows and which answers it takes. No widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.formats.registers import Answer, Decision, Finding, JudgedRow, PersonRef, message_of
from services.formats.registers.findings import OUT, Choice
from ui.pages.registers.columns import about_person, about_record, name_of
from ui.pages.registers.review import Review, ReviewLine, row_id
from ui.pages.registers.shown_text import one_line
from ui.pages.registers.words import message_language

MOST_BUTTONS: Final = 4
"""More proposed values than this stand in a list to choose from."""
_OWN: Final = frozenset(
    {
        "dup_certain",
        "dup_probable",
        "dup_activity",
        "offer_duplicate",
        "unit_twice",
        "also_volunteer",
        "relative_exclusion",
        "age_under18",
        "age_maybe_under18",
        "person_deceased",
        "fnr_in_note",
        "phone_short",
        "phone_two",
        "email_bad",
    }
)
"""Questions about one person that an answer about another never serves."""
_SAME_WORD: Final = frozenset(
    {
        "encoding_lost",
        "volunteer_unknown",
        "participant_unknown",
        "unit_unknown",
        "area_unknown",
        "status_unknown",
        "phase_unknown",
    }
)
"""Questions about a word: the same word means the same in every row."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that may be the same: its name and a few facts."""

    name: str
    facts: str
    row: int = 0
    """The row of the same import that it stands in; 0 when it is stored already."""


@dataclass(frozen=True, slots=True)
class Question:
    """One open finding of a row."""

    line: ReviewLine
    finding: Finding
    choices: tuple[Choice, ...]
    """Answers with a button of their own, the leading one first."""
    proposals: tuple[str, ...]
    """Values to choose from in a list, where there are many."""
    typed: bool
    """Whether a value may be typed."""
    written: str
    """What the file has in the cell, or what was typed instead and could not be read."""
    problem: str
    """Why the typed value does not do; empty when none was typed."""
    here: Side
    there: Side | None
    alike: int
    """Open rows with the same spelling, this one included; 1 where an answer is this row's own."""

    @property
    def for_all(self) -> bool:
        """Whether an answer is meant for all rows alike unless somebody says otherwise."""
        return self.finding.code in _SAME_WORD

    def decision(self, choice: Choice, value: str = "", *, for_all: bool = False) -> Decision:
        """The answer as a decision, for this row or for all that are spelt so."""
        about = self.finding
        row = None if for_all and self.alike > 1 else about.row
        return Decision(
            choice.answer,
            self.line.judged.table,
            about.code,
            row,
            about.field,
            about.spelling if row is None else None,
            value or choice.value,
        )


def question_of(review: Review, line: ReviewLine) -> Question | None:
    """What is to be answered first about the row."""
    finding = line.question
    if finding is None:
        return None
    choices = finding.choices or (OUT,)
    values = [
        choice.value for choice in choices if choice.answer is Answer.SET_VALUE and choice.value
    ]
    listed = len(values) > MOST_BUTTONS
    buttons = tuple(
        choice
        for choice in choices
        if choice.answer is not Answer.SET_VALUE or (choice.value and not listed)
    )
    typed_before = _typed(review, line.judged, finding)
    raw = line.raw(finding.field)
    return Question(
        line,
        finding,
        buttons,
        tuple(dict.fromkeys(values)) if listed else (),
        Choice(Answer.SET_VALUE) in choices,
        raw if typed_before is None else typed_before,
        "" if typed_before is None else message_of(finding, message_language()),
        _here(line),
        _there(review, line.judged, finding),
        1 if finding.code in _OWN else max(1, review.alike(line.judged, finding)),
    )  # fmt: skip


def _typed(review: Review, row: JudgedRow, finding: Finding) -> str | None:
    """The value a person has typed for this cell already and that could not be read.

    A value that was read may raise a question of its own; such a question can be answered by
    keeping what stands there.
    """
    given = {choice.answer for choice in finding.choices}
    if Answer.SET_VALUE not in given or given & {Answer.KEEP, Answer.GUARDIAN_AGREED}:
        return None
    for decision in reversed(review.judged.decisions):
        if (
            decision.answer is Answer.SET_VALUE
            and (decision.table, decision.field) == (row.table, finding.field)
            and decision.row in {None, row.number}
            and decision.spelling in {None, finding.spelling}
        ):
            return decision.value
    return None


def _here(line: ReviewLine) -> Side:
    record = line.judged.record
    if record is None:
        return Side(one_line(line.judged.name, 80), "")
    return Side(one_line(name_of(record), 80), about_record(record))


def _there(review: Review, row: JudgedRow, finding: Finding) -> Side | None:
    """The other one: stored already, or in an earlier row of the same import."""
    params = dict(finding.params)
    if finding.code in {"dup_certain", "dup_probable"} and row.same_as is not None:
        return _person(review, row.same_as)
    if "row" in params:
        other = review.by_id.get(row_id(row.table, int(params["row"])))
        if other is not None and other.judged.record is not None:
            side = _here(other)
            return Side(side.name, side.facts, other.judged.number)
    if finding.code in {"also_volunteer", "relative_exclusion"} and params.get("other"):
        return Side(one_line(params["other"], 80), "")
    return None


def _person(review: Review, ref: PersonRef) -> Side:
    if not ref.stored_id:
        other = review.by_id.get(row_id(ref.table, ref.row))
        facts = _here(other).facts if other is not None else ""
        return Side(one_line(ref.name, 80), facts, ref.row)
    known = next((each for each in review.judged.known.people if each.id == ref.stored_id), None)
    if known is None:
        return Side(one_line(ref.name, 80), "")
    return Side(
        one_line(known.name, 80), about_person(known.phone, known.birth_year, known.postcode)
    )
