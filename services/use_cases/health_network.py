"""The centre's registration in the health network, and whether messages go that way."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.errors import Invalid, Reason, WrongState
from services.domain.health_network import HEALTH_NETWORK_ID, Environment, HealthNetwork
from services.domain.organisation_numbers import organisation_number
from services.domain.validation import LINE_LENGTH, optional_text, required_text
from services.domain.ways import Way
from services.store.tables import HEALTH_NETWORK
from services.store.transaction import Reading, Transaction
from services.use_cases.addresses import our_address
from services.use_cases.ways import in_practice_centre

REFUSED: Final = "health_network"
"""The kind of every `WrongState` here. Its states: practice, her_id, key, client, not_tried."""
_CLIENT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}")
_SCOPE: Final = re.compile(r"[!-~]+( [!-~]+)*")


@dataclass(frozen=True, slots=True)
class SaveClient:
    """What HelseID has registered: organisation numbers of nine digits, "" for what is not named there."""

    client_id: str
    scope: str = ""
    parent_organisation: str = ""
    child_organisation: str = ""


def choose_environment(
    transaction: Transaction, environment: Environment
) -> Outcome[HealthNetwork]:
    """Speak to these servers. Another than before must be tried before it is used.

    Raises `NotAllowed`, `WrongState(practice)`.
    """
    before = allowed_registration(transaction)
    return _stored(transaction, before, replace(before, environment=environment.value))


def save_client(transaction: Transaction, command: SaveClient) -> Outcome[HealthNetwork]:
    """Note what HelseID knows us as. Anything else than before must be tried before it is used.

    Raises `NotAllowed`, `WrongState(practice)`, and `Invalid` at the field.
    """
    before = allowed_registration(transaction)
    client_id = required_text("client_id", command.client_id)
    if not _CLIENT.fullmatch(client_id):
        raise Invalid("client_id", Reason.NOT_A_CLIENT)
    scope = optional_text("scope", command.scope.strip(), LINE_LENGTH)
    if scope and not _SCOPE.fullmatch(scope):
        raise Invalid("scope", Reason.NOT_A_CLIENT)
    after = replace(
        before,
        client_id=client_id,
        scope=scope,
        parent_organisation=organisation_number("parent_organisation", command.parent_organisation),
        child_organisation=organisation_number("child_organisation", command.child_organisation),
    )
    return _stored(transaction, before, after)


def use_health_network(transaction: Transaction, in_use: bool) -> Outcome[HealthNetwork]:  # noqa: FBT001 the whole command
    """Let messages go that way from now on, or not any more; what is queued for it then waits.

    Raises `NotAllowed`, and `WrongState` with what is missing: practice, her_id, client, not_tried.
    """
    before = allowed_registration(transaction)
    if in_use:
        missing = _missing(transaction, before)
        if missing:
            raise WrongState(REFUSED, missing)
    return _written(transaction, replace(before, in_use=in_use))


def registration(reading: Reading) -> HealthNetwork:
    """What is registered; where nothing is, the test environment without a client."""
    found = reading.find(HEALTH_NETWORK, HEALTH_NETWORK_ID)
    return found or HealthNetwork(HEALTH_NETWORK_ID, Environment.TEST.value, "")


def allowed_registration(reading: Reading) -> HealthNetwork:
    """The registration, for who may change it. Raises `NotAllowed`, `WrongState(practice)`."""
    reading.require(Right.CHANGE_SETTINGS)
    if in_practice_centre(reading):
        raise WrongState(REFUSED, "practice")
    return registration(reading)


def keep(transaction: Transaction, after: HealthNetwork) -> None:
    """Store the registration in the place of what was there."""
    if transaction.find(HEALTH_NETWORK, HEALTH_NETWORK_ID) is None:
        transaction.add(HEALTH_NETWORK, after)
    else:
        transaction.replace(HEALTH_NETWORK, after)


def is_tried(reading: Reading, kept: HealthNetwork) -> bool:
    """Whether it was tried as it stands, for the HER-id that we have now."""
    return kept.tried_at is not None and kept.tried_for == our_address(reading, Way.HELSENETT)


def line_is_open(reading: Reading) -> bool:
    """Whether messages can go through the health network at all now: in use, and tried as it stands."""
    kept = registration(reading)
    return kept.in_use and is_tried(reading, kept)


def _missing(reading: Reading, kept: HealthNetwork) -> str:
    if not our_address(reading, Way.HELSENETT):
        return "her_id"
    if not kept.client_id:
        return "client"
    return "" if is_tried(reading, kept) else "not_tried"


def _stored(
    transaction: Transaction, before: HealthNetwork, after: HealthNetwork
) -> Outcome[HealthNetwork]:
    """What is changed is not what was tried."""
    if after != before:
        after = replace(after, in_use=False, tried_at=None, tried_for="")
    return _written(transaction, after)


def _written(transaction: Transaction, after: HealthNetwork) -> Outcome[HealthNetwork]:
    # Without undo: a registration that comes back would be held for tried with today's key.
    keep(transaction, after)
    return transaction.done(after)
