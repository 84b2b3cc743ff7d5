"""Puts a sealed file where a person wants it."""

from __future__ import annotations

from pathlib import Path

from services.store.durable_file import write_durably


def put_file(path: Path, content: bytes) -> None:
    """Put the file there: whole and on the disk when this returns, or nothing has changed there.

    Only its owner may read it, where the disk knows of owners. Blocking: for another thread. Raises
    `DiskFull`, `StoreReadOnly`, or `OSError` for a place that is not there (any more).
    """
    write_durably(path, content)
