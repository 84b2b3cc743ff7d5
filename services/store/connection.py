"""The only door to SQLCipher: opens the encrypted file and turns its errors into ours."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from services.domain.errors import (
    DiskFull,
    DiskRefused,
    StoreBusy,
    StoreDamaged,
    StoreReadOnly,
    StoreRefused,
    WrongKey,
)
from services.store.search_text import fold, in_order

KEY_LENGTH: Final = 32
_CACHE_KIB: Final = 32 * 1024

Connection = Any
"""A `sqlcipher3` connection; the library carries no types."""

_KNOWN: Final[dict[str, type[StoreRefused]]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_READONLY": StoreReadOnly,
    "SQLITE_CANTOPEN": StoreReadOnly,
    "SQLITE_PERM": StoreReadOnly,
    "SQLITE_BUSY": StoreBusy,
    "SQLITE_LOCKED": StoreBusy,
    "SQLITE_NOTADB": WrongKey,
    "SQLITE_CORRUPT": StoreDamaged,
    "SQLITE_IOERR": DiskRefused,
}

_NAMES: Final = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "attempt to write a readonly database": "SQLITE_READONLY",
}

_SETTINGS: Final = (
    "cipher_log_level = NONE",
    "cipher_memory_security = OFF",  # docs/decisions: key material is wiped anyway
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
    f"cache_size = -{_CACHE_KIB}",
    "busy_timeout = 5000",
)


@contextlib.contextmanager
def our_errors() -> Iterator[None]:
    """Database errors that life brings (full disk, damage, wrong key) leave as typed refusals.

    Others are our own mistakes and pass through as they are.
    """
    try:
        yield
    except dbapi2.Error as error:
        refusal = _refusal_for(error)
        if refusal is None:
            raise
        raise refusal from None


def _refusal_for(error: Exception) -> StoreRefused | None:
    # An online backup's errors carry a text only.
    name = str(getattr(error, "sqlite_errorname", _NAMES.get(str(error), "")))
    for prefix, refusal in _KNOWN.items():
        if name.startswith(prefix):
            return refusal(name) if refusal is StoreDamaged else refusal()
    return None


# The extended codes that would tell these two apart do not reach us: the driver names both SQLITE_CONSTRAINT.
def is_broken_reference(error: Exception) -> bool:
    """Whether the database refused because other records point at this one."""
    return isinstance(error, dbapi2.IntegrityError) and str(error).startswith("FOREIGN KEY ")


def is_taken_place(error: Exception) -> bool:
    """Whether the database refused because another record stands where only one may stand."""
    # The library tells no more in its error's name than that some constraint failed.
    return isinstance(error, dbapi2.IntegrityError) and str(error).startswith("UNIQUE ")


def key_pragma(key: bytes) -> str:
    """The statement that gives SQLCipher a raw key. Raises ValueError unless it is 32 bytes."""
    if len(key) != KEY_LENGTH:
        raise ValueError("a store key has 32 bytes")
    return f"PRAGMA key = \"x'{key.hex()}'\""


def connect(path: Path, key: bytes) -> Connection:
    """An open, keyed, configured connection for the calling thread only.

    Raises `WrongKey` (also for a file that is no store), `StoreDamaged`, `StoreReadOnly`, `StoreBusy`.
    """
    with our_errors():
        connection = dbapi2.connect(str(path), isolation_level=None, cached_statements=512)
        try:
            connection.execute(key_pragma(key))
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.create_function("fold", 1, fold, deterministic=True)
            connection.create_function("in_order", 1, in_order, deterministic=True)
        except BaseException:
            connection.close()
            raise
    return connection


def cipher_version() -> str:
    """The version of SQLCipher in use."""
    connection = dbapi2.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return str(row[0]) if row else ""
