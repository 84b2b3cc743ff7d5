"""What is odd about a cell, and what the import does about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from services.formats.registers.kinds import Action
from services.formats.registers.vocabulary import data


class Answer(StrEnum):
    """What a person may answer to a finding that asks."""

    SAME_PERSON = "same_person"
    DIFFERENT_PEOPLE = "different_people"
    SET_VALUE = "set_value"
    LEAVE_UNKNOWN = "leave_unknown"
    KEEP = "keep"
    LEAVE_OUT_ROW = "leave_out_row"
    GUARDIAN_AGREED = "guardian_agreed"
    MAKE_EXCLUSION = "make_exclusion"
    NO_EXCLUSION = "no_exclusion"
    REMOVE_FROM_TEXT = "remove_from_text"


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer; ``value`` is the proposed text for ``SET_VALUE`` (``""``: to be typed)."""

    answer: Answer
    value: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A code found while reading one value, with the answers it allows and what the text needs."""

    code: str
    choices: tuple[Choice, ...] = ()
    params: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One note about one cell of one row, with what a person may answer.

    ``column`` is the heading as the file has it. ``value_after`` is the normalised value as text
    (``"unknown"`` when it waits for an answer), never anything from a row that is to be deleted.
    """

    row: int
    column: str
    field: str
    code: str
    action: Action
    params: tuple[tuple[str, str], ...] = ()
    value_after: object = ""
    choices: tuple[Choice, ...] = ()
    spelling: str = ""
    """The folded text of the cell: one answer may serve all rows with the same spelling."""
    answered: bool = False

    @property
    def open(self) -> bool:
        """True while this finding waits for a person."""
        return self.action is Action.ASK and not self.answered


TYPE_IT = Choice(Answer.SET_VALUE)
UNKNOWN = Choice(Answer.LEAVE_UNKNOWN)
OUT = Choice(Answer.LEAVE_OUT_ROW)
CELL_CHOICES = (TYPE_IT, UNKNOWN, OUT)


@cache
def action_of(code: str) -> Action:
    """What a code does to its row, from the message table."""
    return Action(data("messages")["codes"][code]["action"])
