"""Normalised values as a report shows them."""

from __future__ import annotations

from datetime import time
from decimal import Decimal
from enum import Enum

from services.domain.availability import Availability
from services.domain.participants import Phase
from services.domain.volunteers import Stage
from services.formats.registers.vocabulary import data


def shown(value: object) -> object:
    """A value as text, number, list, or slots with their rhythm; ``""`` for nothing."""
    if value is None:
        return ""
    if isinstance(value, Enum):
        return _shown_word(value)
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return [shown(item) for item in value]
    return _shown_object(value)


def _shown_word(value: Enum) -> object:
    words = data("words")
    if isinstance(value, Stage):
        return words["stage_names"].get(value.value, value.value)
    if isinstance(value, Phase):
        return words["phase_names"].get(value.value, "unknown")
    return value.value


def _shown_object(value: object) -> object:
    if isinstance(value, Availability):
        return _shown_slots(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    for name in ("shown", "name", "number", "text"):
        if hasattr(value, name):
            found: object = getattr(value, name)
            return found
    return ""


def _shown_slots(value: Availability) -> object:
    if not value.known:
        return "unknown"
    slots: dict[str, object] = {"slots": list(value.codes())}
    if not value.rhythm.plain:
        slots["rhythm"] = value.rhythm.describe()
    return slots
