"""After a backup was brought back, what people said of consents since it was made is not known here.

Somebody may have taken a consent back: until it is looked through, the gate believes what the backup knows.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from services.domain.access import Right
from services.domain.centre import Setting
from services.domain.changes import Outcome
from services.domain.errors import NotFound
from services.domain.norwegian_dates import norwegian_day
from services.store.tables import SETTING
from services.store.transaction import Reading, Transaction
from services.use_cases.today_lines import Subject, SubjectKind, TodayLine, Why

_NAME: Final = "consents_unknown"


@dataclass(frozen=True, slots=True)
class UnknownConsents:
    """From the last that the backup knows of, to when it was brought back."""

    since: datetime
    until: datetime


def unknown_consents(reading: Reading) -> UnknownConsents | None:
    """The time in which consents may have been noted or taken back that are not here, while nobody has said
    that it is looked through.
    """
    kept = reading.find(SETTING, _NAME)
    if kept is None:
        return None
    since, until = map(datetime.fromisoformat, json.loads(kept.value))
    return UnknownConsents(since, until)


def note_unknown_consents(transaction: Transaction, _command: None = None) -> Outcome[None]:
    """A backup is being brought back now. What was not looked through when it was made, still is not."""
    before = unknown_consents(transaction)
    since = before.since if before else _last_known(transaction)
    value = json.dumps([since.isoformat(), transaction.now.isoformat()])
    if before:
        transaction.replace(SETTING, Setting(_NAME, value))
    else:
        transaction.add(SETTING, Setting(_NAME, value))
    return transaction.done(None)


def say_looked_through(transaction: Transaction, _command: None = None) -> Outcome[None]:
    """All consents of that time are noted here again, and all withdrawals. Who says so stands in the journal.

    Raises `NotAllowed`, `NotFound` when somebody has said it already.
    """
    transaction.require(Right.WRITE_CONSENTS)
    if transaction.find(SETTING, _NAME) is None:
        raise NotFound(SETTING.name)
    transaction.remove(SETTING, _NAME, reason="looked through")
    return transaction.done(None, undo=True)


def unknown_consents_lines(reading: Reading) -> list[TodayLine]:
    """One line with the first and the last day, as long as it is not looked through."""
    unknown = unknown_consents(reading)
    if unknown is None:
        return []
    on, until = norwegian_day(unknown.since), norwegian_day(unknown.until)
    line = TodayLine(
        key=f"consents_unknown:{unknown.until.isoformat()}",
        why=Why.CONSENTS_UNKNOWN,
        subject=Subject(SubjectKind.CONSENT, _NAME),
        at=unknown.since,
        on=on,
        until=until,
        days=(reading.today - on).days,
    )
    return [line]


def _last_known(reading: Reading) -> datetime:
    """The backup's own last word; whatever its wrapping says of when it was made can be changed by anybody."""
    last = reading.value("SELECT at FROM journal ORDER BY seq DESC LIMIT 1")
    return min(datetime.fromisoformat(last), reading.now) if last else reading.now
