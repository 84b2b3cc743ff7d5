"""How far the connection to the health network has come, for whoever sets it up. Nothing in it is secret."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from services.domain.access import Right
from services.domain.health_network import HealthNetwork
from services.domain.own_keys import KeyState
from services.domain.unfetched import Unfetched
from services.domain.ways import Way
from services.store.tables import HEALTH_NETWORK, OUTBOX, UNFETCHED
from services.store.transaction import Reading
from services.use_cases.addresses import HER_ID, ORGANISATION_HER_ID, our_address
from services.use_cases.centre import setting
from services.use_cases.health_network import is_tried, registration
from services.use_cases.helseid_keys import key_in
from services.use_cases.ways import in_practice_centre

_ADDRESSES: Final = (HER_ID, ORGANISATION_HER_ID)


class Stage(StrEnum):
    """How far it has come."""

    NOT_SET_UP = "not_set_up"
    KEY_MADE = "key_made"
    TO_BE_TRIED = "to_be_tried"
    TRIED = "tried"
    IN_USE = "in_use"


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key of ours: its thumbprint, its public half as JWK, and when it was made."""

    kid: str
    public: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class NetworkStatus:
    """All that the settings show. `missing` names the addresses that the centre has not filled in.

    `unfetched` counts what the server tells of and does not give, `unfetched_since` is when that began.
    """

    practice: bool
    her_id: str
    missing: tuple[str, ...]
    chosen: bool
    registration: HealthNetwork
    key: PublicKey | None
    waiting: PublicKey | None
    tried: bool
    queued: int
    unfetched: int = 0
    unfetched_since: datetime | None = None

    @property
    def address_changed(self) -> bool:
        """Whether it was in use, and is not any more because our HER-id is another."""
        kept = self.registration
        return kept.in_use and bool(kept.tried_for) and kept.tried_for != self.her_id

    @property
    def stage(self) -> Stage:
        """How far it has come, from what is there."""
        if self.tried:
            return Stage.IN_USE if self.registration.in_use else Stage.TRIED
        if self.key is None:
            return Stage.NOT_SET_UP
        ready = self.registration.client_id and self.her_id
        return Stage.TO_BE_TRIED if ready else Stage.KEY_MADE


def network_status(reading: Reading, _about: None = None) -> NetworkStatus:
    """How it stands. Raises `NotAllowed`."""
    reading.require(Right.CHANGE_SETTINGS)
    kept = registration(reading)
    queued = reading.value(f"SELECT count(*) FROM {OUTBOX.name} WHERE way = ?", Way.HELSENETT.value)  # noqa: S608 own name
    over = _stepped_over(reading)
    return NetworkStatus(
        practice=in_practice_centre(reading),
        her_id=our_address(reading, Way.HELSENETT),
        missing=tuple(name for name in _ADDRESSES if not setting(reading, name)),
        chosen=reading.find(HEALTH_NETWORK, kept.id) is not None,
        registration=kept,
        key=_public(reading, KeyState.IN_USE),
        waiting=_public(reading, KeyState.WAITING),
        tried=is_tried(reading, kept),
        queued=int(queued),
        unfetched=len(over),
        unfetched_since=over[0].since if over else None,
    )


def _stepped_over(reading: Reading) -> list[Unfetched]:
    """What holds up nothing any more and has not come, the longest wait first; on no other way than this."""
    return reading.all(
        UNFETCHED, "over_at IS NOT NULL AND receiving GLOB ?", f"{Way.HELSENETT} *", order="since"
    )


def _public(reading: Reading, state: KeyState) -> PublicKey | None:
    key = key_in(reading, state)
    return None if key is None else PublicKey(key.id, key.certificate, key.made_at)
