"""Whom an unmatched thread may be about: everybody, and those whose own number the unit quotes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from services.domain.patients import own_number, own_numbers_in, read_own_number
from services.store.tables import LETTER_FACTS, MESSAGE
from services.store.transaction import Reading
from services.use_cases.compose_choices import PersonChoice, compose_choices


@dataclass(frozen=True, slots=True)
class MatchChoices:
    """The participants to choose from. `quoted` are the ids of those whose number stands in the thread:
    a suggestion to whoever chooses, and never more than that.
    """

    people: tuple[PersonChoice, ...]
    quoted: frozenset[str]


def match_choices(reading: Reading, conversation_id: str) -> MatchChoices:
    """The choices for this thread, those quoted first. Raises `NotAllowed`."""
    people = compose_choices(reading, None).people
    numbers = frozenset(_quoted_numbers(reading, conversation_id))
    quoted = frozenset(each.id for each in people if numbers and own_number(each.id) in numbers)
    return MatchChoices(tuple(sorted(people, key=lambda each: each.id not in quoted)), quoted)


def _quoted_numbers(reading: Reading, conversation_id: str) -> Iterator[str]:
    """Told as a number of the patient's, of whatever kind, or written in the text."""
    inbound = (
        "SELECT id FROM message WHERE conversation_id = ? AND direction = 'in' AND returned = ''"
    )
    for facts in reading.all(LETTER_FACTS, f"id IN ({inbound})", conversation_id):
        for one in facts.patient.told_ids if facts.patient else ():
            yield read_own_number(one.number)
    for message in reading.all(MESSAGE, f"id IN ({inbound})", conversation_id):
        lines = (line for part in message.parts for line in (part.title, *part.lines))
        yield from own_numbers_in("\n".join((message.theme, *lines)))
