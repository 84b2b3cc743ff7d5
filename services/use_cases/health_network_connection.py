"""What is needed to connect to the health network, and how a trial of it went."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import ChangedMeanwhile, WrongState
from services.domain.health_network import HealthNetwork
from services.domain.own_keys import KeyState, OwnKey
from services.domain.ways import Way
from services.store.tables import HEALTH_NETWORK
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import our_address
from services.use_cases.health_network import (
    REFUSED,
    allowed_registration,
    is_tried,
    keep,
    registration,
)
from services.use_cases.helseid_keys import key_in, let_waiting_take_over
from services.use_cases.ways import in_practice_centre


@dataclass(frozen=True, slots=True)
class Connection:
    """Who we are there, by which key. Equal as long as a line need not be made anew. Secret."""

    registration: HealthNetwork
    her_id: str
    key: OwnKey = field(repr=False)


def connection_to_try(reading: Reading, key: KeyState) -> Connection:
    """The connection with the key in that state, whether it is in use or not.

    Raises `NotAllowed`, and `WrongState` with what is missing: practice, her_id, key, client.
    """
    kept = allowed_registration(reading)
    her_id, found = our_address(reading, Way.HELSENETT), key_in(reading, key)
    if not her_id:
        raise WrongState(REFUSED, "her_id")
    if found is None:
        raise WrongState(REFUSED, "key")
    if not kept.client_id:
        raise WrongState(REFUSED, "client")
    return Connection(_bare(kept), her_id, found)


def connection_in_use(reading: Reading, _about: None = None) -> Connection | None:
    """The connection that messages go by now; None where there is none, or it is not what was tried."""
    reading.require(Right.CHANGE_SETTINGS)
    kept, key = registration(reading), key_in(reading, KeyState.IN_USE)
    if key is None or not kept.in_use or in_practice_centre(reading):
        return None
    return Connection(_bare(kept), kept.tried_for, key) if is_tried(reading, kept) else None


def note_good_trial(transaction: Transaction, tried: Connection) -> Outcome[None]:
    """Every step went well with this connection; a key that waited is in use from now on.

    Raises `NotAllowed`, `WrongState`, and `ChangedMeanwhile` where it is not what is registered any more.
    """
    if connection_to_try(transaction, tried.key.state) != tried:
        raise ChangedMeanwhile(HEALTH_NETWORK.name)
    if tried.key.state is KeyState.WAITING:
        let_waiting_take_over(transaction, tried.key.id)
    kept = registration(transaction)
    keep(transaction, replace(kept, tried_at=transaction.now, tried_for=tried.her_id))
    return transaction.done(None)


def note_given_up(transaction: Transaction, given_up: Connection) -> Outcome[None]:
    """The HER-id is told here no more: it must be tried before it is used again.

    Raises `NotAllowed`, `WrongState(practice)`.
    """
    kept = allowed_registration(transaction)
    if kept.tried_for == given_up.her_id:
        keep(transaction, replace(kept, in_use=False, tried_at=None, tried_for=""))
    return transaction.done(None)


def _bare(kept: HealthNetwork) -> HealthNetwork:
    return replace(kept, in_use=False, tried_at=None, tried_for="")
