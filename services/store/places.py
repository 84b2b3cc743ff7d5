"""Where a centre's files lie. The names tell nothing about whom they hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The files under one data folder. The store and its vault share a folder of their own, which is
    renamed as a whole when a centre is founded or restored.
    """

    folder: Path

    @property
    def centre(self) -> Path:
        """The folder that store and vault share."""
        return self.folder / "centre"

    @property
    def store(self) -> Path:
        """The encrypted store."""
        return store_in(self.centre)

    @property
    def vault(self) -> Path:
        """The key slots."""
        return vault_in(self.centre)

    @property
    def tries(self) -> Path:
        """How many tries went wrong lately."""
        return self.folder / "tries.json"

    @property
    def backups(self) -> Path:
        """Backups that Medvandrer makes by itself, before a migration."""
        return self.folder / "backups"

    @property
    def founding(self) -> Path:
        """A centre that is being founded; nobody has been promised it yet."""
        return self.folder / "founding"

    @property
    def restoring(self) -> Path:
        """A verified centre from a backup on its way to `centre`; unfinished without its mark."""
        return self.folder / "restoring"

    @property
    def restoring_mark(self) -> Path:
        """Says that `restoring` is whole and verified."""
        return self.folder / "restoring.verified"


def store_in(centre: Path) -> Path:
    """The store in a centre's folder."""
    return centre / "medvandrer.store"


def vault_in(centre: Path) -> Path:
    """The vault file in a centre's folder."""
    return centre / "medvandrer.vault"
