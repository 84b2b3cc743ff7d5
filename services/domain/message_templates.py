"""Templates for messages, and the words in braces that stand for what is chosen.

Documents to units are in bokmål in every language of the app, so the variables are bokmål words too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from services.domain.consent import InformationKind, Purpose
from services.domain.messages import Composed, PartChoice, PartKind

IN_BRACES: Final = re.compile(r"\{[^{}\n]{1,60}\}")


class Variable(StrEnum):
    """What can be filled in by itself. Anything else in braces is a blank for the one who writes."""

    PARTICIPANT = "deltaker"
    UNIT = "enhet"
    CENTRE = "senter"
    AUTHOR = "avsender"
    CONTACT = "kontakt"
    DAY = "dato"
    CLOCK = "klokkeslett"
    PLACE = "møtested"


@dataclass(frozen=True, slots=True)
class MessageTemplate:
    """A message to begin from. `about` is what the text tells of, `parts` what usually follows it.

    `purpose` None leaves the purpose as it is chosen.
    """

    id: str
    name: str
    position: int
    theme: str = ""
    text: str = ""
    purpose: Purpose | None = None
    about: frozenset[InformationKind] = frozenset()
    parts: tuple[PartKind, ...] = ()
    closed: bool = False


def with_template(composed: Composed, template: MessageTemplate) -> Composed:
    """The message with the template's words beneath what is written already; nothing written is lost."""
    chosen = {choice.kind for choice in composed.parts}
    added = tuple(PartChoice(kind) for kind in template.parts if kind not in chosen)
    written = composed.text.rstrip()
    return replace(
        composed,
        purpose=template.purpose or composed.purpose,
        theme=composed.theme.strip() or template.theme,
        text=f"{written}\n\n{template.text}" if written else template.text,
        about=composed.about | template.about,
        parts=(*composed.parts, *added),
    )


def in_braces(text: str) -> tuple[str, ...]:
    """What stands in braces in the text, without them, each once, in order."""
    found = (_name(match.group()) for match in IN_BRACES.finditer(text))
    return tuple(dict.fromkeys(found))


def fill_in(text: str, values: Mapping[Variable, str]) -> str:
    """The text with every variable that has a value in its place; the others stay as they stand."""
    by_name = {variable.value: value for variable, value in values.items() if value}
    return IN_BRACES.sub(lambda match: by_name.get(_name(match.group()), match.group()), text)


def places_in_braces(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where braces begin, how long they are with what is in them, and what that is."""
    return tuple(
        (match.start(), len(match.group()), _name(match.group()))
        for match in IN_BRACES.finditer(text)
    )


def _name(found: str) -> str:
    return found[1:-1].strip().casefold()
