"""Keyrings to test with: one that keeps, one that refuses, one that is not there."""

from __future__ import annotations

from dataclasses import dataclass, field

from services.domain.errors import QuickUnlockUnavailable


@dataclass
class FakeKeyVault:
    """Keeps secrets in memory."""

    kept: dict[str, bytes] = field(default_factory=dict)

    def available(self) -> bool:
        return True

    def keep(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def fetch(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


class RefusingKeyVault:
    """Is there, and says no to everything."""

    def available(self) -> bool:
        return False

    def keep(self, name: str, secret: bytes) -> None:
        raise QuickUnlockUnavailable("locked")

    def fetch(self, name: str) -> bytes | None:
        raise QuickUnlockUnavailable("locked")

    def forget(self, name: str) -> None:
        raise QuickUnlockUnavailable("locked")
