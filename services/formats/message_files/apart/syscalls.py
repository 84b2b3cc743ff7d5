"""A filter in the kernel (seccomp) that refuses to connect, to start programs and to look into others.

After `Documentation/userspace-api/seccomp_filter.rst`. Only for machines whose numbers are known here; what is
refused answers "not permitted", so that a library which tries can go on.
"""

from __future__ import annotations

import ctypes
import platform
from dataclasses import dataclass
from typing import Final

from services.formats.message_files.apart.kernel import prctl

_SET_SECCOMP: Final = 22
_FILTER: Final = 2
_LOAD: Final = 0x20
_IF_EQUAL: Final = 0x15
_IF_AT_LEAST: Final = 0x35
_IF_HAS: Final = 0x45
_RETURN: Final = 0x06
_ALLOW: Final = 0x7FFF0000
_NOT_PERMITTED: Final = 0x00050000 | 1
_NOT_KNOWN: Final = 0x00050000 | 38
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16
"""Where they stand in what the kernel shows to a filter."""
_CLONE3: Final = 435
_A_THREAD: Final = 0x10000
_OTHER_NUMBERS: Final = 0x40000000
"""From here on x86-64 counts its calls a second time."""


@dataclass(frozen=True, slots=True)
class _Machine:
    """How the kernel calls it, and its numbers of what is refused."""

    name: int
    clone: int
    refused: tuple[int, ...]


# socket, connect, bind, socketpair, ptrace, execve, execveat, process_vm_readv, process_vm_writev, kill,
# pidfd_open, pidfd_getfd, pidfd_send_signal, io_uring_setup; fork and vfork, where there are such
_MACHINES: Final = {
    "x86_64": _Machine(
        0xC000003E, 56, (41, 42, 49, 53, 101, 59, 322, 310, 311, 62, 434, 438, 424, 425, 57, 58)
    ),
    "aarch64": _Machine(
        0xC00000B7, 220, (198, 203, 200, 199, 117, 221, 281, 270, 271, 129, 434, 438, 424, 425)
    ),
}


class _Step(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("if_so", ctypes.c_uint8),
        ("if_not", ctypes.c_uint8),
        ("value", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.POINTER(_Step)))


def refuse_syscalls() -> bool:
    """Refuse them from now on. Whether the system does that, on this machine."""
    machine = _MACHINES.get(platform.machine())
    if machine is None or ctypes.sizeof(ctypes.c_void_p) != 8:
        return False
    steps = _steps(machine)
    listed = (_Step * len(steps))(*steps)
    program = _Program(len(steps), listed)
    return prctl(_SET_SECCOMP, _FILTER, ctypes.addressof(program))


def _steps(machine: _Machine) -> list[_Step]:
    tests = [(_IF_AT_LEAST, _OTHER_NUMBERS), *((_IF_EQUAL, each) for each in machine.refused)]
    count = len(tests)
    steps = [
        (_LOAD, 0, 0, _MACHINE),
        (_IF_EQUAL, 1, 0, machine.name),
        (_RETURN, 0, 0, _NOT_PERMITTED),
        (_LOAD, 0, 0, _NUMBER),
        # Threads may be made, processes not. The newer call can't be looked into: it is not there.
        (_IF_EQUAL, 0, 1, _CLONE3),
        (_RETURN, 0, 0, _NOT_KNOWN),
        (_IF_EQUAL, 0, 4, machine.clone),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_IF_HAS, 1, 0, _A_THREAD),
        (_RETURN, 0, 0, _NOT_PERMITTED),
        (_RETURN, 0, 0, _ALLOW),
        # Each leads to the last step when it is so, and to the next when it is not.
        *((code, count - place, 0, value) for place, (code, value) in enumerate(tests)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _NOT_PERMITTED),
    ]
    return [_Step(*step) for step in steps]
