"""What something else already builds upon is not undone any more, and says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from services.domain.changes import Outcome
from services.domain.consent import Direction, InformationKind, Purpose
from services.domain.errors import UndoImpossible
from services.store.tables import UNIT
from services.use_cases.consents import GiveConsent, give_consent
from services.use_cases.undo import undo
from services.use_cases.units import AddUnit, ChangeUnit, UnitDetails, add_unit, change_unit
from tests.fakes.message_world import MessageWorld


def turn_back(world: MessageWorld, outcome: Outcome[Any]) -> None:
    assert outcome.undo is not None
    world.run(undo, outcome.undo)


def test_a_consent_under_which_something_waits_is_not_undone(world: MessageWorld) -> None:
    world.withdraw()
    given = world.store.run(
        give_consent,
        GiveConsent(
            "jonas", "unit", "", frozenset(InformationKind), frozenset(Purpose), Direction.BOTH,
            date(2026, 11, 22), date(2026, 12, 1), "muntlig", "Hanne", "1", "nb",
        ),
        world.actor,
    )  # fmt: skip
    message_id = world.send()
    with pytest.raises(UndoImpossible):
        turn_back(world, given)
    assert world.message(message_id).consent_id == given.value.id


def test_a_unit_whose_address_another_has_taken_does_not_get_it_back(world: MessageWorld) -> None:
    before = world.ask(lambda reading, _: reading.get(UNIT, "unit"), None)
    closed = world.store.run(
        change_unit,
        ChangeUnit("unit", UnitDetails(before.name, her_id=before.her_id), active=False),
        world.actor,
    )
    world.run(add_unit, AddUnit(UnitDetails("Sørlia", her_id=before.her_id)))
    with pytest.raises(UndoImpossible):
        turn_back(world, closed)
    after = world.ask(lambda reading, _: reading.get(UNIT, "unit"), None)
    assert after == replace(before, active=False, takes_messages=False)
