"""Notices that somebody who practises asks the practice unit for: of an admission, of a discharge."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Final

from services.domain.access import Right
from services.domain.centre import Setting
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.letter_gaps import LetterIncomplete, patient_gaps
from services.domain.messages import NoticeKind
from services.domain.practice import NoticeWanted
from services.domain.ways import Way
from services.store.tables import CENTRE, PARTICIPANT, SETTING, UNIT
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import Author, our_party, unit_party
from services.use_cases.outgoing_letter import patient_of, thread_id
from services.use_cases.ways import in_practice_centre, way_to_unit

_WANTED: Final = "practice_unit.wanted"
THEME: Final = "Melding fra enheten"


@dataclass(frozen=True, slots=True)
class AskForNotice:
    """Let the unit tell that this happened to this participant on that day.

    `in_thread`: in the latest conversation with that unit about them, where there is one; else the unit
    begins one of its own, as one does that was never written to. `with_note`: with an invented note as a PDF.
    """

    unit_id: str
    participant_id: str
    kind: NoticeKind
    on: date
    in_thread: bool = True
    with_note: bool = False


def ask_for_notice(transaction: Transaction, command: AskForNotice) -> Outcome[None]:
    """Remember the wish; the session hands it to the running unit.

    Raises `WrongState` in a centre of real people, `Invalid` for a unit that no practice plays, `NotFound`,
    or `LetterIncomplete` when too little is known of the participant for a letter about them.
    """
    transaction.require(Right.SEND_MESSAGES)
    if not in_practice_centre(transaction):
        raise WrongState(CENTRE.name, "real")
    unit = transaction.get(UNIT, command.unit_id) if command.unit_id else None
    if unit is None or way_to_unit(transaction, unit) is not Way.PRACTICE:
        raise Invalid("unit_id", Reason.MISSING if unit is None else Reason.UNKNOWN_CHOICE)
    if not command.participant_id:
        raise Invalid("participant_id", Reason.MISSING)
    person = transaction.get(PARTICIPANT, command.participant_id)
    missing = patient_gaps(patient_of(person))
    if missing:
        raise LetterIncomplete(missing)
    wish = {
        "unit": unit.id,
        "participant": person.id,
        "kind": command.kind.value,
        "on": command.on.isoformat(),
        "note": "yes" if command.with_note else "",
        "thread": _thread(transaction, command) if command.in_thread else "",
    }
    _keep(transaction, [*_wishes(transaction), wish])
    return transaction.done(None)


def take_wanted_notices(
    transaction: Transaction, _command: None = None
) -> Outcome[tuple[NoticeWanted, ...]]:
    """What was wished for and not handed over yet; it is handed over once."""
    wishes = _wishes(transaction)
    if not wishes:
        return transaction.done(())
    _keep(transaction, [])
    return transaction.done(tuple(_notice(transaction, wish) for wish in wishes))


def _thread(reading: Reading, asked: AskForNotice) -> str:
    """What the unit calls the latest conversation about the participant, "" for none."""
    latest = reading.rows(
        "SELECT id FROM conversation WHERE unit_id = ? AND participant_id = ?"
        " ORDER BY last_at DESC, id LIMIT 1",
        asked.unit_id,
        asked.participant_id,
    )
    return thread_id(reading, latest[0][0]) if latest else ""


def _notice(reading: Reading, wish: dict[str, str]) -> NoticeWanted:
    return NoticeWanted(
        NoticeKind(wish["kind"]),
        date.fromisoformat(wish["on"]),
        unit_party(reading.get(UNIT, wish["unit"]), Way.PRACTICE),
        our_party(reading, Author(), Way.PRACTICE),
        patient_of(reading.get(PARTICIPANT, wish["participant"])),
        wish["thread"],
        THEME,
        with_note=bool(wish.get("note")),
    )


def _wishes(reading: Reading) -> list[dict[str, str]]:
    kept = reading.find(SETTING, _WANTED)
    return list(json.loads(kept.value)) if kept else []


def _keep(transaction: Transaction, wishes: list[dict[str, str]]) -> None:
    kept = Setting(_WANTED, json.dumps(wishes))
    if transaction.find(SETTING, _WANTED) is None:
        transaction.add(SETTING, kept)
    else:
        transaction.replace(SETTING, kept)
