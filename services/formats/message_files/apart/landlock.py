"""Landlock: folders that this process may still read, and nothing else; no connection, no signal to others.

It also keeps the process from looking into the memory of the one that started it. After the kernel's
`Documentation/userspace-api/landlock.rst`; the numbers are the same on every machine.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from services.formats.message_files.apart.kernel import syscall

_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_TELL_VERSION: Final = 1
_PATH_BENEATH: Final = 1
_READ_FILE: Final = 1 << 2
_READ_FOLDER: Final = 1 << 3
_FILES: Final = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF}
"""What the kernel's version can watch of files; from 5 on, devices too."""
_FILES_SINCE_5: Final = 0xFFFF
_NETWORK_SINCE_4: Final = 0x3
_SCOPES_SINCE_6: Final = 0x3


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    )


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def only_read(folders: Iterable[str]) -> bool:
    """From now on only what lies in these folders can be opened, to read. Whether the system does that."""
    version = syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_TELL_VERSION))
    if version < 1:
        return False
    wanted = _Ruleset(
        _FILES.get(version, _FILES_SINCE_5),
        _NETWORK_SINCE_4 if version >= 4 else 0,
        _SCOPES_SINCE_6 if version >= 6 else 0,
    )
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = syscall(
        _CREATE_RULESET, ctypes.byref(wanted), ctypes.c_size_t(size), ctypes.c_uint32(0)
    )
    if ruleset < 0:
        return False
    try:
        for folder in _bounded(folders):
            _allow(ruleset, folder)
        return syscall(_RESTRICT_SELF, ctypes.c_int(ruleset), ctypes.c_uint32(0)) == 0
    finally:
        os.close(ruleset)


def _bounded(folders: Iterable[str]) -> set[str]:
    """Folders that are there; never the whole disk, nor one in which people keep what is theirs."""
    found = {os.path.realpath(folder) for folder in folders if folder and Path(folder).is_dir()}
    return {folder for folder in found if len(Path(folder).parts) > 1 and not _is_a_home(folder)}


def _is_a_home(folder: str) -> bool:
    try:
        own = os.path.realpath(Path.home())
    except (RuntimeError, KeyError):
        own = ""  # nobody with a home runs this
    return folder in {"/home", "/root", own}


def _allow(ruleset: int, folder: str) -> None:
    try:
        opened = os.open(folder, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    rule = _Beneath(_READ_FILE | _READ_FOLDER, opened)
    syscall(
        _ADD_RULE,
        ctypes.c_int(ruleset),
        ctypes.c_int(_PATH_BENEATH),
        ctypes.byref(rule),
        ctypes.c_uint32(0),
    )
    os.close(opened)
