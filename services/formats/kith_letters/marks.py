"""The fixed forms by which our own reader knows a letter again. Other systems show them as a remark.

They stand in `Notat/Merknad`, a line each, and are read only in exactly this form:

    Formål: planlegge utskriving
    Varsel om innleggelse 24.11.2026
    Innhold: melding (2 linjer, om mål og plan), vedlegg (1 linje, fil)

`Innhold` tells the parts in the order of the text, with the lines under each heading. A message that a person
has understood has the one line `Mottatt og forstått`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from services.domain.consent import InformationKind, Purpose
from services.domain.letters import ConsentNote, Letter, Notice
from services.domain.messages import Part, PartKind
from services.domain.norwegian_dates import read_day_in_figures, read_long_date
from services.domain.outgoing_document import NOTICES, consent_line, notice_line

UNDERSTOOD: Final = "Mottatt og forstått"
_PURPOSES: Final = {
    Purpose.PLAN_ADMISSION: "planlegge innleggelse",
    Purpose.PLAN_DISCHARGE: "planlegge utskriving",
    Purpose.FOLLOW_UP: "oppfølging",
    Purpose.ACUTE: "akutt",
}
_KINDS: Final = {
    PartKind.TEXT: "melding",
    PartKind.CONTACT: "kontaktopplysninger",
    PartKind.ATTENDANCE: "oppmøte",
    PartKind.GOALS: "mål",
    PartKind.PLAN: "plan",
    PartKind.TRANSITION: "overgang",
    PartKind.CRISIS_PLAN: "kriseplan",
    PartKind.MEETING: "møte",
    PartKind.ATTACHMENT: "vedlegg",
}
_PURPOSE_OF: Final = {words: purpose for purpose, words in _PURPOSES.items()}
_KIND_OF: Final = {word: kind for kind, word in _KINDS.items()}
_NOTICE_OF: Final = {words: kind for kind, words in NOTICES.items()}
_PURPOSE: Final = "Formål: "
_CONTENT: Final = "Innhold: "
_NO_PARTS: Final = "ingen deler"
_WORD: Final = "[a-zåæø]+"
_PART: Final = re.compile(
    rf"(?P<kind>{_WORD}) \((?P<lines>0|[1-9][0-9]{{0,5}}) linjer?"
    rf"(?:, om (?P<about>{_WORD}(?: og {_WORD})*))?(?P<file>, fil)?\)"
)
_BETWEEN: Final = re.compile(r"(?<=\)), ")
_CONSENT: Final = re.compile(r"Sendt med samtykke av (.{1,40}), gyldig til (.{1,40})\.")


@dataclass(frozen=True, slots=True)
class PartMark:
    """A part: what it is, how many lines stand under its heading, what it is about, whether it is a file."""

    kind: PartKind
    lines: int
    about: frozenset[InformationKind] = frozenset()
    is_file: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """What the remark tells of a letter of our own making."""

    parts: tuple[PartMark, ...]
    purpose: Purpose | None = None
    notice: Notice | None = None


def marks_of(letter: Letter, parts: tuple[Part, ...]) -> str:
    """The remark, for a letter with these parts as they stand in the text."""
    lines = [_PURPOSE + _PURPOSES[letter.purpose]] if letter.purpose else []
    lines += [notice_line(letter.notice)] if letter.notice else []
    lines.append(_CONTENT + (", ".join(map(_part, parts)) or _NO_PARTS))
    return "\n".join(lines)


def read_marks(remark: str) -> Marks | None:
    """The marks, or None when the remark is not in exactly our form."""
    purpose, notice = None, None
    lines = remark.split("\n")
    if lines[0].startswith(_PURPOSE):
        purpose = _PURPOSE_OF.get(lines.pop(0).removeprefix(_PURPOSE))
        if purpose is None:
            return None
    if len(lines) == 2:
        notice = read_notice(lines.pop(0))
        if notice is None:
            return None
    parts = _parts(lines[0]) if len(lines) == 1 else None
    return None if parts is None else Marks(parts, purpose, notice)


def read_notice(line: str) -> Notice | None:
    """The notice that the line is, if it is one and nothing else."""
    words, _, day = line.rpartition(" ")
    kind, on = _NOTICE_OF.get(words), read_day_in_figures(day)
    return Notice(kind, on) if kind is not None and on is not None else None


def read_consent(line: str) -> ConsentNote | None:
    """The consent of which the line tells, if it is in exactly our form."""
    found = _CONSENT.fullmatch(line)
    given, until = (read_long_date(found[1]), read_long_date(found[2])) if found else (None, None)
    if given is None or until is None:
        return None
    note = ConsentNote(given, until)
    return note if consent_line(note) == line else None


def _part(part: Part) -> str:
    counted = len(part.lines)
    told = f"{counted} linje" if counted == 1 else f"{counted} linjer"
    about = " og ".join(_KINDS[PartKind(kind.value)] for kind in sorted(part.about))
    told += f", om {about}" if about else ""
    told += ", fil" if part.attachment else ""
    return f"{_KINDS[part.kind]} ({told})"


def _parts(line: str) -> tuple[PartMark, ...] | None:
    if not line.startswith(_CONTENT):
        return None
    told = line.removeprefix(_CONTENT)
    if told == _NO_PARTS:
        return ()
    marks = [_mark(piece) for piece in _BETWEEN.split(told)]
    known = tuple(mark for mark in marks if mark is not None)
    return known if len(known) == len(marks) else None


def _mark(piece: str) -> PartMark | None:
    found = _PART.fullmatch(piece)
    kind = _KIND_OF.get(found["kind"]) if found else None
    about = _about(found.groupdict()) if found else None
    if found is None or kind is None or about is None:
        return None
    return PartMark(kind, int(found["lines"]), about, bool(found["file"]))


def _about(told: Mapping[str, str | None]) -> frozenset[InformationKind] | None:
    words = (told["about"] or "").split(" og ") if told["about"] else []
    kinds = [_KIND_OF.get(word) for word in words]
    if any(kind is None or kind is PartKind.TEXT for kind in kinds):
        return None
    return frozenset(InformationKind(kind.value) for kind in kinds if kind is not None)
