"""The key pairs by which HelseID knows this centre: one in use, one that waits, those that have ended.

A pair is made by the caller and handed over; here it is kept, rolled over and wiped. None of it can be
undone: a private half that was wiped must never come back.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from services.domain.changes import Outcome
from services.domain.errors import NotFound, WrongState
from services.domain.journal import Action
from services.domain.own_keys import KeyState, KeyUse, OwnKey
from services.store.tables import OWN_KEY
from services.store.transaction import Reading, Transaction
from services.use_cases.health_network import REFUSED, allowed_registration

KEY_WAITS: Final = "key_waits"


@dataclass(frozen=True, slots=True)
class NewKey:
    """A pair that was made just now: its thumbprint, its public JWK, and both halves as a JWK."""

    kid: str
    public: str
    private: str = field(repr=False)


def keep_new_key(transaction: Transaction, made: NewKey) -> Outcome[KeyState]:
    """Keep a pair: the first one is used, the next one waits until HelseID knows it. How it stands.

    Raises `NotAllowed`, `WrongState(practice | key_waits)`: one waits already.
    """
    allowed_registration(transaction)
    state = KeyState.WAITING if key_in(transaction, KeyState.IN_USE) else KeyState.IN_USE
    if key_in(transaction, KeyState.WAITING) is not None:
        raise WrongState(REFUSED, KEY_WAITS)
    made_by, now = transaction.by.account_id, transaction.now
    transaction.add(
        OWN_KEY,
        OwnKey(made.kid, KeyUse.HELSEID, state, made.private, now, made_by, made.public),
    )
    _note(transaction, made.kid, f"made, {state}")
    return transaction.done(state)


def give_up_waiting_key(transaction: Transaction, kid: str) -> Outcome[None]:
    """Wipe the pair that waits. Raises `NotAllowed`, `WrongState(practice)`, `NotFound`."""
    allowed_registration(transaction)
    _end(transaction, _waiting(transaction, kid), "given up")
    return transaction.done(None)


def let_waiting_take_over(transaction: Transaction, kid: str) -> None:
    """The pair that waits is used from now on, the old one is wiped. Raises `NotFound`.

    Inside the transaction that notes that HelseID knows it.
    """
    waiting = _waiting(transaction, kid)
    old = key_in(transaction, KeyState.IN_USE)
    if old is not None:
        _end(transaction, old, "ended")
    transaction.replace(OWN_KEY, replace(waiting, state=KeyState.IN_USE))
    _note(transaction, kid, "in use")


def key_in(reading: Reading, state: KeyState) -> OwnKey | None:
    """The pair in that state (never more than one that has not ended)."""
    found = reading.all(
        OWN_KEY, "use = ? AND state = ?", KeyUse.HELSEID.value, state.value, order="made_at, id"
    )
    return found[0] if found else None


def _waiting(transaction: Transaction, kid: str) -> OwnKey:
    waiting = key_in(transaction, KeyState.WAITING)
    if waiting is None or waiting.id != kid:
        raise NotFound(OWN_KEY.name)
    return waiting


def _end(transaction: Transaction, key: OwnKey, how: str) -> None:
    gone = replace(key, state=KeyState.ENDED, private="", ended_at=transaction.now)
    transaction.replace(OWN_KEY, gone)
    _note(transaction, key.id, how)


def _note(transaction: Transaction, kid: str, what: str) -> None:
    """A line that says which key, never what it is. CHANGED, since an undo of a creation would remove it."""
    transaction.note(Action.CHANGED, OWN_KEY.name, kid, what)
