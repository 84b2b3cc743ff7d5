"""The centre's ways of weighing: kept by name, compared, and one of them in use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason
from services.domain.validation import NAME_LENGTH, required_text, without_national_id
from services.domain.weight_sets import WeightSet
from services.matching.weights import FEATURES, MOST_WEIGHT
from services.store.search_text import fold
from services.store.tables import WEIGHT_SET
from services.store.transaction import Reading, Transaction

MOST_HOURS: Final = Decimal(100)
MOST_MINUTES: Final = 600


def weight_sets(reading: Reading, _about: None = None) -> tuple[WeightSet, ...]:
    """All of them, by name. Raises `NotAllowed`."""
    reading.require(Right.CHANGE_SETTINGS, Right.MATCH)
    return tuple(reading.all(WEIGHT_SET, order="in_order(name), id"))


@dataclass(frozen=True, slots=True)
class SaveWeightSet:
    """A set as it shall be; no id: a new one. `weights` are by the feature's name; a feature that is not
    named has no weight.
    """

    name: str
    weights: Mapping[str, int]
    hours_per_match: Decimal
    reach_minutes: int
    set_id: str = ""


def save_weight_set(transaction: Transaction, command: SaveWeightSet) -> Outcome[WeightSet]:
    """Keep a set under its name; it is not in use by that. The set in use stays in use.

    Raises `Invalid(name | weights | hours_per_match | reach_minutes)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    name = _free_name(transaction, command)
    weights = _checked_weights(command.weights)
    if not 0 < command.hours_per_match <= MOST_HOURS:
        raise Invalid("hours_per_match", Reason.TOO_MANY_HOURS)
    if not 0 < command.reach_minutes <= MOST_MINUTES:
        raise Invalid("reach_minutes", Reason.NOT_A_NUMBER)
    if command.set_id:
        before = transaction.get(WEIGHT_SET, command.set_id)
        after = replace(
            before,
            name=name,
            weights=weights,
            hours_per_match=command.hours_per_match,
            reach_minutes=command.reach_minutes,
        )
        transaction.replace(WEIGHT_SET, after)
        return transaction.done(after, undo=True)
    new = WeightSet(
        transaction.new_id(), name, transaction.now, weights,
        command.hours_per_match, command.reach_minutes,
    )  # fmt: skip
    transaction.add(WEIGHT_SET, new)
    return transaction.done(new, undo=True)


def use_weight_set(transaction: Transaction, set_id: str) -> Outcome[None]:
    """Make proposals with this set from now on; with "" by the engine's own weights.

    Raises `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.CHANGE_SETTINGS)
    chosen = transaction.get(WEIGHT_SET, set_id) if set_id else None
    for before in transaction.all(WEIGHT_SET, "in_use = 1 AND id <> ?", set_id):
        transaction.replace(WEIGHT_SET, replace(before, in_use=False))
    if chosen is not None:
        transaction.replace(WEIGHT_SET, replace(chosen, in_use=True))
    return transaction.done(None, undo=True)


def remove_weight_set(transaction: Transaction, set_id: str) -> Outcome[None]:
    """Forget the set; when it was in use, the engine's own weights hold. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.CHANGE_SETTINGS)
    transaction.remove(WEIGHT_SET, set_id)
    return transaction.done(None, undo=True)


def _free_name(reading: Reading, command: SaveWeightSet) -> str:
    name = required_text("name", " ".join(command.name.split()), NAME_LENGTH)
    without_national_id("name", name)
    others = (one for one in reading.all(WEIGHT_SET) if one.id != command.set_id)
    if any(fold(one.name) == fold(name) for one in others):
        raise Invalid("name", Reason.TAKEN)
    return name


def _checked_weights(weights: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    known = [one.name.value for one in FEATURES]
    if set(weights) - set(known):
        raise Invalid("weights", Reason.UNKNOWN_CHOICE)
    if any(not 0 <= each <= MOST_WEIGHT for each in weights.values()):
        raise Invalid("weights", Reason.NOT_A_NUMBER)
    if not any(weights.values()):
        raise Invalid("weights", Reason.MISSING)
    return tuple((name, weights.get(name, 0)) for name in known)
