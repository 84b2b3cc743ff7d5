"""The centre's own key pairs: who it is to HelseID, and to those it seals files for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class KeyUse(StrEnum):
    """What a key pair of ours is for."""

    HELSEID = "helseid"
    SEALING = "sealing"


class KeyKind(StrEnum):
    """What a new key pair for HelseID may be."""

    EC_P256 = "P-256"
    EC_P384 = "P-384"
    RSA = "RSA"


class KeyState(StrEnum):
    """`WAITING`: made, not yet known at the other end. `ENDED`: kept only to open what was sealed for it."""

    IN_USE = "in_use"
    WAITING = "waiting"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A key pair of the centre's: secret. `private` is a JWK (HelseID) or PEM (sealing).

    An ended one for HelseID has none any more: nothing is opened with it. `certificate` is what may be
    shown of it: its own certificate as PEM, or its public JWK. The rest is never shown, logged or journalled.
    """

    id: str
    use: KeyUse
    state: KeyState
    private: str
    made_at: datetime
    made_by: str
    certificate: str = ""
    ended_at: datetime | None = None

    def __repr__(self) -> str:
        return f"OwnKey({self.id}, {self.use}, {self.state})"
