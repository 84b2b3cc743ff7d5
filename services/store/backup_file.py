"""The form of a backup: a plain archive of the encrypted store and its vault, with a manifest.

All that stands in the open is when it was made and for which schema; names and numbers stay inside.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import zipfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from services.domain.errors import BackupUnusable, StoreNewer
from services.store.durable_file import our_file_errors
from services.store.migrate import known_version
from services.store.places import store_in, vault_in

SUFFIX: Final = ".medvandrer"
_FORMAT: Final = "medvandrer-backup"
_VERSION: Final = 1
_MANIFEST, _STORE, _VAULT = "manifest.json", "store", "vault"
_LARGEST_MANIFEST: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself in the open: nothing about whom it holds."""

    format: str
    version: int
    schema: int
    made_at: datetime
    store: str
    vault: str


def read_manifest(backup: Path) -> Manifest:
    """What the backup says of itself. Raises `BackupUnusable`, `StoreNewer`."""
    with _opened(backup) as archive:
        return _manifest_of(archive)


def unpack_backup(backup: Path, room: Path) -> None:
    """Put the backup's store and vault into the folder `room`, checked against the manifest.

    Raises `BackupUnusable`, `StoreNewer`, `DiskFull`, `StoreReadOnly`.
    """
    with _opened(backup) as archive:
        manifest = _manifest_of(archive)
        for name, path, expected in (
            (_STORE, store_in(room), manifest.store),
            (_VAULT, vault_in(room), manifest.vault),
        ):
            if _extract(archive, name, path) != expected:
                raise BackupUnusable("damaged")


def pack(part: Path, room: Path, schema: int, made_at: datetime) -> None:
    """Make a backup of the store and the vault in `room`. Raises `DiskFull`, `StoreReadOnly`."""
    store, vault = store_in(room), vault_in(room)
    manifest = Manifest(_FORMAT, _VERSION, schema, made_at, _digest(store), _digest(vault))
    fields = {**asdict(manifest), "made_at": made_at.isoformat()}
    with our_file_errors(), zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_MANIFEST, json.dumps(fields))
        archive.write(store, _STORE)
        archive.write(vault, _VAULT)


@contextlib.contextmanager
def _opened(backup: Path) -> Iterator[zipfile.ZipFile]:
    try:
        archive = zipfile.ZipFile(backup)
    except FileNotFoundError:
        raise BackupUnusable("missing") from None
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise BackupUnusable("not a backup") from None
    try:
        with archive:
            yield archive
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError):
        raise BackupUnusable("damaged") from None


def _manifest_of(archive: zipfile.ZipFile) -> Manifest:
    try:
        with archive.open(_MANIFEST) as file:
            fields: dict[str, Any] = json.loads(file.read(_LARGEST_MANIFEST))
        manifest = Manifest(**{**fields, "made_at": datetime.fromisoformat(fields["made_at"])})
    except (KeyError, ValueError, TypeError, AttributeError):
        raise BackupUnusable("not a backup") from None
    if manifest.format != _FORMAT:
        raise BackupUnusable("not a backup")
    newest = known_version()
    if manifest.version > _VERSION or manifest.schema > newest:
        raise StoreNewer(max(manifest.schema, newest + 1), newest)
    return manifest


def _extract(archive: zipfile.ZipFile, name: str, path: Path) -> str:
    digest = hashlib.sha256()
    try:
        with our_file_errors(), archive.open(name) as source, path.open("wb") as target:
            while block := source.read(1 << 20):
                digest.update(block)
                target.write(block)
    except KeyError:
        raise BackupUnusable("damaged") from None
    return digest.hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
