"""What the practice unit is to do: chosen in Settings, remembered in the store."""

from __future__ import annotations

import json
from typing import Final

from services.domain.access import Right
from services.domain.centre import Setting
from services.domain.changes import Outcome
from services.domain.practice import PracticeBehaviour
from services.store.tables import SETTING
from services.store.transaction import Reading, Transaction

_SETTING: Final = "practice_unit.behaviour"


def practice_behaviour(reading: Reading, _about: None = None) -> PracticeBehaviour:
    """What it is to do; prompt where nothing has been chosen."""
    setting = reading.find(SETTING, _SETTING)
    return PracticeBehaviour(json.loads(setting.value)) if setting else PracticeBehaviour.PROMPT


def choose_practice_behaviour(
    transaction: Transaction, behaviour: PracticeBehaviour
) -> Outcome[PracticeBehaviour]:
    """Remember the choice; the session tells the running unit."""
    transaction.require(Right.CHANGE_SETTINGS, Right.SEND_MESSAGES)
    setting = Setting(_SETTING, json.dumps(behaviour.value))
    if transaction.find(SETTING, _SETTING) is None:
        transaction.add(SETTING, setting)
    else:
        transaction.replace(SETTING, setting)
    return transaction.done(behaviour)
