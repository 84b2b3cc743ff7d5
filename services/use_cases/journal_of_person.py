"""Who has seen a participant and who changed what: the list that the participant can be given."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from services.domain.access import SYSTEM, Right
from services.domain.changes import Outcome
from services.domain.journal import Action
from services.store.tables import PARTICIPANT
from services.store.transaction import Reading, Transaction

_ABOUT: Final = """
SELECT seq FROM journal WHERE subject_kind = 'participant' AND subject_id = ?1
UNION SELECT seq FROM journal WHERE subject_kind = 'goal'
  AND subject_id IN (SELECT id FROM goal WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'step' AND subject_id IN
  (SELECT s.id FROM step s JOIN goal g ON g.id = s.goal_id WHERE g.participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'transition'
  AND subject_id IN (SELECT id FROM transition WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'consent'
  AND subject_id IN (SELECT id FROM consent WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'assignment'
  AND subject_id IN (SELECT id FROM assignment WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'match'
  AND subject_id IN (SELECT id FROM match WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'check_in' AND subject_id IN
  (SELECT c.id FROM check_in c JOIN match m ON m.id = c.match_id WHERE m.participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'assignment'
  AND subject_id IN (SELECT id FROM assignment WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'activity'
  AND subject_id IN (SELECT id FROM activity WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'message'
  AND subject_id IN (SELECT id FROM message WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE subject_kind = 'conversation'
  AND action IN ('seen', 'exported')
  AND subject_id IN (SELECT id FROM conversation WHERE participant_id = ?1)
UNION SELECT seq FROM journal WHERE action = 'removed' AND subject_kind <> 'exclusion'
  AND json_extract(changes, '$.participant_id[0]') = ?1
UNION SELECT j.seq FROM journal j WHERE j.action = 'removed' AND j.subject_kind = 'step'
  AND json_extract(j.changes, '$.goal_id[0]') IN (SELECT id FROM goal WHERE participant_id = ?1)
"""
"""The numbers of all lines about one participant. What was removed is known by what its last line kept.

That two are not to be matched is told to neither of them, so it stands in no list either.
"""
_LINES: Final = f"""
SELECT seq, at, account, action, subject_kind, changes, reason FROM journal
WHERE seq IN ({_ABOUT}) ORDER BY seq DESC LIMIT ?2
"""  # noqa: S608 - a constant of this module


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One line of the list. `fields` are the names of what changed or was seen, never what it held.

    `who` is the account's name; "" means Medvandrer itself.
    """

    seq: int
    at: datetime
    who: str
    action: Action
    subject_kind: str
    fields: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class JournalOfPerson:
    """Whose list, and how many lines at most, the newest first; 0 is all of them."""

    participant_id: str
    most: int = 200


def journal_of_person(reading: Reading, about: JournalOfPerson) -> tuple[PersonLine, ...]:
    """Every look at the participant and every change to what belongs to them, the newest first.

    Raises `NotFound`, `NotAllowed`.
    """
    reading.require(Right.SEE_JOURNAL_OF_PERSON)
    person = reading.get(PARTICIPANT, about.participant_id)
    names = dict(reading.rows("SELECT id, name FROM account"))
    lines = reading.rows(_LINES, person.id, about.most or -1)
    return tuple(_line(row, names) for row in lines)


def hand_out_journal(
    transaction: Transaction, command: JournalOfPerson
) -> Outcome[tuple[PersonLine, ...]]:
    """The whole list to print for the participant; that it was printed is a line of its own.

    Raises `NotFound`, `NotAllowed`.
    """
    lines = journal_of_person(transaction, JournalOfPerson(command.participant_id, most=0))
    transaction.note(Action.EXPORTED, "participant", command.participant_id, "journal")
    return transaction.done(lines)


def _line(row: tuple[Any, ...], names: dict[str, str]) -> PersonLine:
    seq, at, account, action, kind, changes, reason = row
    who = "" if account == SYSTEM.account_id else names.get(account, account)
    telling = action in (Action.CHANGED.value, Action.SEEN.value)
    changed = tuple(json.loads(changes)) if telling else ()
    return PersonLine(seq, datetime.fromisoformat(at), who, Action(action), kind, changed, reason)
