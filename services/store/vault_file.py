"""The vault file: the key slots beside the store, kept twice, readable by whoever has a secret."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from services.domain.errors import Refused, VaultDamaged, VaultMissing
from services.store.durable_file import our_file_errors, write_durably
from services.store.key_derivation import Cost
from services.store.key_slots import Content, Door, Slot, SlotKind, opened

_FORMAT: Final = "medvandrer-vault"
_VERSION: Final = 1
_LARGEST: Final = 4 * 1024 * 1024
SALT_LENGTH: Final = 32


@dataclass(frozen=True, slots=True)
class Vault:
    """All slots of one centre. `salt` is the vault's own; each name's salt is made from it.

    `from_copy`: the file itself was damaged and its copy was read instead.
    """

    salt: bytes
    cost: Cost
    slots: tuple[Slot, ...] = ()
    from_copy: bool = False

    def open_slot(
        self, secret: bytes, salt: bytes, kinds: frozenset[SlotKind]
    ) -> tuple[Slot, Content] | None:
        """The slot of one of these kinds that the secret under this salt opens, or None.

        The same work either way: one derivation for each cost that such slots were made with.
        """
        costs = {slot.cost for slot in self.slots if slot.kind in kinds} | {self.cost}
        doors = {cost: Door.derived(secret, salt, cost) for cost in costs}
        for slot in self.slots:
            door = doors.get(slot.cost)
            if slot.kind not in kinds or door is None or slot.place != door.place:
                continue
            content = opened(slot, door)
            if content is not None:
                return slot, content
        return None

    def with_slot(self, slot: Slot, *, instead_of: frozenset[str]) -> Vault:
        """With a slot added, in place of those whose `owner` is one of `instead_of`."""
        kept = tuple(other for other in self.slots if other.owner not in instead_of)
        return replace(self, slots=(*kept, slot))

    def keeping(self, wanted: Callable[[Slot], bool]) -> Vault:
        """With only the slots that `wanted` says."""
        return replace(self, slots=tuple(slot for slot in self.slots if wanted(slot)))

    def changed(self, old: Slot, new: Slot) -> Vault:
        """With one slot in place of another."""
        return replace(self, slots=tuple(new if slot is old else slot for slot in self.slots))


def copy_of(path: Path) -> Path:
    """Where the vault file's copy lies."""
    return path.with_name(path.name + ".copy")


def read_vault(path: Path) -> Vault:
    """The vault, from its file, or from its copy when the file is damaged or gone.

    Raises `VaultMissing` when neither is there, `VaultDamaged` when none can be read.
    """
    try:
        return _read(path)
    except (VaultMissing, VaultDamaged) as first:
        with contextlib.suppress(VaultMissing, VaultDamaged):
            return replace(_read(copy_of(path)), from_copy=True)
        if isinstance(first, VaultMissing) and copy_of(path).exists():
            raise VaultDamaged from None
        raise first from None


def repair_copies(path: Path, vault: Vault) -> None:
    """Make file and copy alike again after damage to one of them. Says nothing when it can't."""
    content = _encoded(vault)
    for one in (path, copy_of(path)):
        with contextlib.suppress(OSError, Refused):
            if not one.exists() or one.read_bytes() != content:
                write_durably(one, content)


def write_vault(path: Path, vault: Vault) -> None:
    """Store the vault and its copy. A slot that was taken away is in neither.

    The vault has changed when this returns or raises after the first file; a copy that can't be
    written is only a copy. Raises `DiskFull`, `StoreReadOnly`; then the vault is as it was.
    """
    content = _encoded(vault)
    write_durably(path, content)
    try:
        write_durably(copy_of(path), content)
    except Refused:
        # A copy from before would bring back slots that were taken away: better none.
        with contextlib.suppress(OSError):
            copy_of(path).unlink(missing_ok=True)


def _read(path: Path) -> Vault:
    try:
        with our_file_errors(), path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise VaultMissing from None
    except OSError:
        raise VaultDamaged from None
    try:
        return _decoded(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise VaultDamaged from None


def _encoded(vault: Vault) -> bytes:
    body = {
        "salt": _text(vault.salt),
        "cost": _cost_fields(vault.cost),
        "slots": [_slot_fields(slot) for slot in vault.slots],
    }
    whole = {"format": _FORMAT, "version": _VERSION, "check": _check(body), "vault": body}
    return json.dumps(whole, indent=1).encode("ascii")


def _decoded(content: bytes) -> Vault:
    whole = json.loads(content)
    body = whole["vault"]
    if (whole["format"], whole["version"], whole["check"]) != (_FORMAT, _VERSION, _check(body)):
        raise ValueError("not a vault of this kind")
    slots = tuple(_slot(fields) for fields in body["slots"])
    return Vault(_bytes(body["salt"]), _cost(body["cost"]), slots)


def _check(body: object) -> str:
    """A checksum against damage, not against people: the slots are sealed for that."""
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode("utf-8")).hexdigest()


def _slot_fields(slot: Slot) -> dict[str, Any]:
    return {
        "kind": slot.kind.value,
        "place": slot.place,
        "owner": slot.owner,
        "cost": _cost_fields(slot.cost),
        "nonce": _text(slot.nonce),
        "sealed": _text(slot.sealed),
        "tries": slot.tries,
    }


def _slot(fields: dict[str, Any]) -> Slot:
    return Slot(
        SlotKind(fields["kind"]),
        str(fields["place"]),
        str(fields["owner"]),
        _cost(fields["cost"]),
        _bytes(fields["nonce"]),
        _bytes(fields["sealed"]),
        int(fields["tries"]),
    )


def _cost_fields(cost: Cost) -> dict[str, int]:
    return {"memory": cost.memory, "passes": cost.passes, "lanes": cost.lanes}


def _cost(fields: dict[str, Any]) -> Cost:
    cost = Cost(int(fields["memory"]), int(fields["passes"]), int(fields["lanes"]))
    if not cost.is_sane():
        raise ValueError("not a cost that Medvandrer asks for")
    return cost


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
