"""One way into the vault: a slot that only the right name and secret find and open.

A slot's place is derived from name and secret together, so the file tells neither who has a slot nor
whether a name is known; a wrong name and a wrong secret cost exactly the same work and look the same.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from services.domain.errors import KeyMistyped, VaultDamaged
from services.domain.printed_keys import ONE_TIME_BYTES, typed
from services.ports import Randomness
from services.store.key_derivation import Cost, derive, subkey

_NONCE: Final = 12
_SEALED_LENGTH: Final = 192
"""Every slot's content is padded to this, so that its length tells nothing."""


class SlotKind(StrEnum):
    """Who or what a slot is for."""

    PERSON = "person"
    ONE_TIME = "one_time"
    RECOVERY = "recovery"
    QUICK = "quick"


@dataclass(frozen=True, slots=True)
class Slot:
    """A wrapped store key. `place` finds it, `owner` names its account to the one who has the key.

    `tries` counts the wrong PINs in a row of a quick slot.
    """

    kind: SlotKind
    place: str
    owner: str
    cost: Cost
    nonce: bytes
    sealed: bytes
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """What an opened slot gives: the store key, and whose slot it is."""

    store_key: bytes
    account_id: str
    expires_at: datetime | None = None


def spoken(text: str) -> bytes:
    """A typed secret as bytes: the same however the keyboard composed its letters.

    A one-time code may be typed in any case, with or without hyphens.
    """
    try:
        return b"code:" + typed(text, ONE_TIME_BYTES)
    except KeyMistyped:
        return unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")


def same_name(name: str) -> str:
    """A typed name without what people vary: case, form of letters, space."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def salt_for(vault_salt: bytes, purpose: str, text: str) -> bytes:
    """The salt of one name in one vault."""
    message = f"{purpose}:{same_name(text)}".encode("utf-8", "surrogatepass")
    return hmac.digest(vault_salt, message, hashlib.sha256)


def owner_tag(store_key: bytes, kind: SlotKind, account_id: str) -> str:
    """How a slot names its account: readable with the store key only."""
    message = f"{kind}:{account_id}".encode()
    return hmac.digest(subkey(store_key, "slot owner"), message, hashlib.sha256).hex()


@dataclass(frozen=True, slots=True)
class Door:
    """What a derived secret is to the slots: where to look, and with what to open."""

    place: str
    wrapping_key: bytes

    @classmethod
    def derived(cls, secret: bytes, salt: bytes, cost: Cost) -> Door:
        """The door behind a typed secret; takes the cost's time."""
        root = derive(secret, salt, cost)
        return cls(subkey(root, "slot place").hex(), subkey(root, "slot key"))


def sealed_slot(
    kind: SlotKind, door: Door, cost: Cost, content: Content, randomness: Randomness
) -> Slot:
    """A slot that only this door opens."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = randomness.secret(_NONCE)
    owner = owner_tag(content.store_key, kind, content.account_id)
    slot = Slot(kind, door.place, owner, cost, nonce, b"")
    sealed = AESGCM(door.wrapping_key).encrypt(nonce, _packed(content), _bound(slot))
    return replace(slot, sealed=sealed)


def opened(slot: Slot, door: Door) -> Content | None:
    """What the slot holds, or None when the door does not fit. Raises `VaultDamaged`."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        content = AESGCM(door.wrapping_key).decrypt(slot.nonce, slot.sealed, _bound(slot))
    except InvalidTag:
        return None
    try:
        return _unpacked(content)
    except (ValueError, KeyError, TypeError):
        raise VaultDamaged from None


def _bound(slot: Slot) -> bytes:
    """What stands in the open and must not be changed; the tries may."""
    cost = slot.cost
    price = f"{cost.memory}:{cost.passes}:{cost.lanes}"
    return f"medvandrer slot 1:{slot.kind}:{slot.place}:{slot.owner}:{price}".encode()


def _packed(content: Content) -> bytes:
    expires = content.expires_at.isoformat() if content.expires_at else ""
    fields = {"key": content.store_key.hex(), "account": content.account_id, "until": expires}
    return json.dumps(fields).encode("utf-8").ljust(_SEALED_LENGTH)


def _unpacked(packed: bytes) -> Content:
    fields = json.loads(packed)
    until = fields["until"]
    return Content(
        bytes.fromhex(fields["key"]),
        fields["account"],
        datetime.fromisoformat(until) if until else None,
    )
