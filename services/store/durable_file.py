"""Writes small files so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from services.domain.errors import DiskFull, StoreReadOnly

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@contextlib.contextmanager
def our_file_errors() -> Iterator[None]:
    """A full disk and a folder that can't be written leave as `DiskFull` and `StoreReadOnly`."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from None
        if error.errno in _CLOSED:
            raise StoreReadOnly from None
        raise


def write_durably(path: Path, content: bytes) -> None:
    """Put the content at `path`: on the disk when this returns, or nothing has changed.

    Raises `DiskFull`, `StoreReadOnly`.
    """
    part = path.with_name(path.name + ".part")
    with our_file_errors():
        try:
            with part.open("wb") as file:
                os.chmod(part, 0o600)  # noqa: PTH101 - before the content, not after
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            replace_durably(part, path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise


def replace_durably(source: Path, target: Path) -> None:
    """Rename, and make the folder remember it."""
    os.replace(source, target)  # noqa: PTH105 - replaces on Windows too
    remember_names(target.parent)


def remember_names(folder: Path) -> None:
    """Make the folder's present names survive a power cut, where the system offers that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make the file's content survive a power cut."""
    with our_file_errors(), path.open("rb+") as file:
        os.fsync(file.fileno())
