"""Puts a verified centre in the place of another, in steps that a crash can stop anywhere."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from services.store.durable_file import our_file_errors, remember_names, sync_file, write_durably
from services.store.places import Places


def put_in_place(places: Places, moment: datetime) -> None:
    """Make the verified centre in `places.restoring` the centre; the one before is kept aside.

    A crash in between is finished by `finish_restoring`. Raises `DiskFull`, `StoreReadOnly`.
    """
    with our_file_errors():
        for path in places.restoring.iterdir():
            sync_file(path)
        remember_names(places.restoring)
        write_durably(places.restoring_mark, moment.isoformat().encode("ascii"))
        finish_restoring(places)


def finish_restoring(places: Places) -> None:
    """Finish, or clear away, what a crash during a restore left. Safe to call at every start."""
    with our_file_errors():
        if places.restoring_mark.exists() and places.restoring.exists():
            if places.centre.exists():
                places.centre.rename(_aside(places))
            places.restoring.rename(places.centre)
            remember_names(places.folder)
        elif places.restoring.exists():
            shutil.rmtree(places.restoring, ignore_errors=True)
        places.restoring_mark.unlink(missing_ok=True)


def _aside(places: Places) -> Path:
    number = 1
    while (path := places.folder / f"centre.aside-{number}").exists():
        number += 1
    return path
