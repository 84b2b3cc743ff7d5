"""The text of a letter: the lines of the rendered document, and the way back to parts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.letters import ConsentNote, Letter, Notice
from services.domain.messages import Part
from services.domain.outgoing_document import consent_line, notice_line, rendered
from services.formats.kith_letters.marks import Marks, PartMark
from services.formats.kith_letters.plain import lines_of, one_line

_URGENT = "Haster"
_REASON = "Haster: "


def tidy(letter: Letter) -> Letter:
    """The letter with every line of it one line of plain text, as it stands in the message."""
    return replace(
        letter,
        theme=one_line(letter.theme),
        urgent_reason=one_line(letter.urgent_reason),
        parts=tuple(_tidy(part) for part in letter.parts),
    )


def _tidy(part: Part) -> Part:
    lines = tuple(plain for line in part.lines for plain in lines_of(line))
    return replace(part, title=" ".join(lines_of(part.title)), lines=lines)


def text_of(letter: Letter) -> str:
    """What the preview shows between the head, which the message tells in fields, and the end."""
    document = rendered(letter)
    lines = [line for line in (document.notice, document.urgent) if line]
    for section in document.sections:
        lines += ["", section.heading, *section.lines]
    lines += ["", document.foot] if document.foot else []
    return "\n".join(lines[1:] if lines and not lines[0] else lines)


@dataclass(frozen=True, slots=True)
class Told:
    """What the head of a letter tells of its text."""

    urgent: bool
    notice: Notice | None
    consent: ConsentNote | None


def read_text(text: str, marks: Marks, told: Told) -> tuple[tuple[Part, ...], str] | None:
    """The parts and the reason for haste; None unless every line is where the marks say."""
    lines = text.split("\n")
    reason = ""
    if told.notice and not _takes(lines, notice_line(told.notice)):
        return None
    if told.urgent:
        line = lines.pop(0) if lines else ""
        reason = line.removeprefix(_REASON) if line.startswith(_REASON) else ""
        if line != _URGENT and not reason:
            return None
    if told.consent and not _ends_with(lines, consent_line(told.consent)):
        return None
    begins = not (told.notice or told.urgent)
    parts = _parts(lines, marks, begins=begins)
    return None if parts is None or lines else (parts, reason)


def _takes(lines: list[str], line: str) -> bool:
    if not lines or lines[0] != line:
        return False
    del lines[0]
    return True


def _ends_with(lines: list[str], line: str) -> bool:
    if len(lines) < 2 or lines[-2:] != ["", line]:
        return False
    del lines[-2:]
    return True


def _parts(lines: list[str], marks: Marks, *, begins: bool) -> tuple[Part, ...] | None:
    parts: list[Part] = []
    for mark in marks.parts:
        first = begins and not parts
        part = _part(lines, mark, first=first)
        if part is None:
            return None
        parts.append(part)
    return tuple(parts)


def _part(lines: list[str], mark: PartMark, *, first: bool) -> Part | None:
    """Takes a blank line unless it is the first, the heading, and the lines under it."""
    if not first and not _takes(lines, ""):
        return None
    if len(lines) < mark.lines + 1:
        return None
    taken = lines[: mark.lines + 1]
    del lines[: mark.lines + 1]
    return Part(mark.kind, taken[0], tuple(taken[1:]), mark.about)
