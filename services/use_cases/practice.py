"""What the practice unit is to do: chosen in Settings, remembered in the store."""

from __future__ import annotations

import json
from typing import Final

from services.domain.access import Right
from services.domain.centre import Setting
from services.domain.changes import Outcome
from services.domain.practice import PracticeBehaviour, PracticeFault
from services.store.tables import SETTING
from services.store.transaction import Reading, Transaction
from services.use_cases.centre import setting

_BEHAVIOUR: Final = "practice_unit.behaviour"
_FAULT: Final = "practice_unit.fault"


def practice_behaviour(reading: Reading, _about: None = None) -> PracticeBehaviour:
    """What it is to do; prompt where nothing has been chosen."""
    return PracticeBehaviour(str(setting(reading, _BEHAVIOUR) or PracticeBehaviour.PROMPT))


def choose_practice_behaviour(
    transaction: Transaction, behaviour: PracticeBehaviour
) -> Outcome[PracticeBehaviour]:
    """Remember the choice; the session tells the running unit."""
    _choose(transaction, Setting(_BEHAVIOUR, json.dumps(behaviour.value)))
    return transaction.done(behaviour)


def practice_fault(reading: Reading, _about: None = None) -> PracticeFault:
    """What is to go wrong at its server; nothing where nothing has been chosen."""
    return PracticeFault(str(setting(reading, _FAULT) or PracticeFault.NONE))


def choose_practice_fault(transaction: Transaction, fault: PracticeFault) -> Outcome[PracticeFault]:
    """Remember the choice; the session tells the running unit."""
    _choose(transaction, Setting(_FAULT, json.dumps(fault.value)))
    return transaction.done(fault)


def _choose(transaction: Transaction, chosen: Setting) -> None:
    transaction.require(Right.CHANGE_SETTINGS, Right.SEND_MESSAGES)
    if transaction.find(SETTING, chosen.id) is None:
        transaction.add(SETTING, chosen)
    else:
        transaction.replace(SETTING, chosen)
