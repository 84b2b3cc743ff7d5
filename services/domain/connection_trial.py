"""A new connection to the health network, tried step by step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from services.domain.errors import TransportRefused, TransportUnavailable


class TrialStep(StrEnum):
    """A step, in the order in which they are tried."""

    ISSUER = "issuer"
    TOKEN = "token"  # noqa: S105 a name, no secret
    MESSAGE_SERVER = "message_server"
    ADDRESS = "address"
    NOTIFICATIONS = "notifications"


@dataclass(frozen=True, slots=True)
class Tried:
    """How a step went; `trouble` None: well."""

    step: TrialStep
    trouble: TransportUnavailable | TransportRefused | None = None


@dataclass(frozen=True, slots=True)
class TrialWanted:
    """What a person asks for: from now on, what comes to our HER-id is told here.

    `lock`: and no other client may have it. `waiting`: with the key that waits, which then takes over.
    """

    lock: bool = True
    waiting: bool = False
