"""The container in a sealed file: a ZIP whose members are stored, nothing compressed, nothing hidden.

Every system opens it by itself. It is read by own strict rules: local headers, members and directory
fill the file from its first byte to its last, say the same, and no name is ever used as a path.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from services.formats.sealed.refusals import SealFault, refused

MOST_MEMBERS: Final = 8
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
_END: Final = struct.Struct("<4s4H2IH")
_LOCAL_MARK: Final = b"PK\x03\x04"
_CENTRAL_MARK: Final = b"PK\x01\x02"
_END_MARK: Final = b"PK\x05\x06"
_VERSION: Final = 20
_MIDNIGHT: Final = 0
_NEW_YEAR_1980: Final = 0x21
"""Members have no date of their own: the signature has one."""
_UTF8: Final = 0x0800
_LONGEST_NAME: Final = 64


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the directory says of a member."""

    name: bytes
    flags: int
    method: int
    check: int
    packed: int
    size: int
    at: int


def packed(members: Mapping[str, bytes]) -> list[bytes]:
    """The container in pieces; the members themselves are not copied. Names in ASCII."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name, content in members.items():
        known = (
            *(0, 0, _MIDNIGHT, _NEW_YEAR_1980, zlib.crc32(content)),
            *(len(content), len(content), len(name), 0),
        )
        local = _LOCAL.pack(_LOCAL_MARK, _VERSION, *known) + name.encode("ascii")
        central = _CENTRAL.pack(_CENTRAL_MARK, _VERSION, _VERSION, *known, 0, 0, 0, 0, at)
        directory.append(central + name.encode("ascii"))
        pieces += [local, content]
        at += len(local) + len(content)
    listed = b"".join(directory)
    count = len(directory)
    end = _END.pack(_END_MARK, 0, 0, count, count, len(listed), at, 0)
    return [*pieces, listed, end]


def unpacked(content: memoryview) -> dict[str, memoryview]:
    """The members by name, as views. Raises `SealedRefused` for whatever `packed` would not have made."""
    directory_at, count = _end(content)
    found: dict[str, memoryview] = {}
    at = 0
    for entry in _directory(content, directory_at, count):
        begin = _data_begin(content, at, entry)
        at = begin + entry.size
        name = entry.name.decode("ascii", "replace")
        if entry.at + _LOCAL.size > begin or at > directory_at or name in found:
            raise refused(SealFault.NO_PACKAGE)
        found[name] = content[begin:at]
        if zlib.crc32(found[name]) != entry.check:
            raise refused(SealFault.NO_PACKAGE)
    if at != directory_at:
        raise refused(SealFault.NO_PACKAGE)
    return found


def _end(content: memoryview) -> tuple[int, int]:
    """Where the directory begins, and how many members it lists."""
    if len(content) < _END.size:
        raise refused(SealFault.NO_PACKAGE)
    mark, disk, first, here, count, size, at, comment = _END.unpack(content[-_END.size :])
    plain = mark == _END_MARK and not (disk or first or comment) and here == count
    if not plain or at + size + _END.size != len(content):
        raise refused(SealFault.NO_PACKAGE)
    if not 0 < count <= MOST_MEMBERS:
        raise refused(SealFault.NO_PACKAGE)
    return at, count


def _directory(content: memoryview, at: int, count: int) -> list[_Entry]:
    found: list[_Entry] = []
    end = len(content) - _END.size
    for _ in range(count):
        if at + _CENTRAL.size > end:
            raise refused(SealFault.NO_PACKAGE)
        (mark, _made, _need, flags, method, _time, _date, check, packed_size, size, name, extra,
         comment, disk, _inner, _outer, local) = _CENTRAL.unpack(content[at : at + _CENTRAL.size])  # fmt: skip
        begin = at + _CENTRAL.size
        at = begin + name + extra + comment
        if mark != _CENTRAL_MARK or disk or name > _LONGEST_NAME or at > end:
            raise refused(SealFault.NO_PACKAGE)
        label = bytes(content[begin : begin + name])
        found.append(_Entry(label, flags, method, check, packed_size, size, local))
    if at != end:
        raise refused(SealFault.NO_PACKAGE)
    return found


def _data_begin(content: memoryview, at: int, entry: _Entry) -> int:
    """Where the member's bytes begin; its own header must stand at `at` and say what the directory says."""
    if entry.at != at or at + _LOCAL.size > len(content):
        raise refused(SealFault.NO_PACKAGE)
    (mark, _need, flags, method, _time, _date, check, packed_size, size, name,
     extra) = _LOCAL.unpack(content[at : at + _LOCAL.size])  # fmt: skip
    if mark != _LOCAL_MARK:
        raise refused(SealFault.NO_PACKAGE)
    if method or entry.method or (flags | entry.flags) & ~_UTF8:
        raise refused(SealFault.COMPRESSED)
    begin = at + _LOCAL.size
    label = bytes(content[begin : begin + name])
    said = _Entry(label, flags, method, check, packed_size, size, at)
    if said != entry or size != packed_size:
        raise refused(SealFault.NO_PACKAGE)
    return begin + int(name) + int(extra)
