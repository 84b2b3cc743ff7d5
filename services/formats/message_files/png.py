"""A PNG without what it tells beside the picture: texts, times, what a camera wrote.

After the PNG specification, third edition: https://www.w3.org/TR/png-3/.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from services.domain.message_files import MOST_PIXELS, FileFault, FileRefused

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_KEPT: Final = frozenset(
    {
        b"IHDR",
        b"PLTE",
        b"IDAT",
        b"IEND",
        b"tRNS",
        b"gAMA",
        b"cHRM",
        b"sRGB",
        b"iCCP",
        b"sBIT",
        b"pHYs",
    }
)
"""What the picture is drawn by. All else tells, or moves."""
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
_DEPTHS: Final = {0: {1, 2, 4, 8, 16}, 2: {8, 16}, 3: {1, 2, 4, 8}, 4: {8, 16}, 6: {8, 16}}
_PASSES: Final = (
    (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
)  # fmt: skip
"""Adam7: first column and row, and the steps across and down."""
_AT_ONCE: Final = 1 << 20


def without_metadata(data: bytes) -> tuple[bytes, bool]:
    """The same picture with only what is needed to draw it, and whether anything was left out.

    Raises `FileRefused` for a picture that is damaged or too large to show.
    """
    kept, pixels, removed, length = [_SIGNATURE], [], False, len(_SIGNATURE)
    header = b""
    for kind, body, whole in _chunks(data):
        length += len(whole)
        header = header or (body if kind == b"IHDR" else b"")
        if not header:
            raise FileRefused(FileFault.DAMAGED)
        if kind == b"IDAT":
            pixels.append(body)
        if kind in _KEPT:
            kept.append(whole)
        else:
            removed = True
    _check_pixels(header, pixels)
    return b"".join(kept), removed or length != len(data)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Each chunk up to the last: its kind, its body, and all of it."""
    place = len(_SIGNATURE)
    kind = b""
    while kind != b"IEND":
        end = place + 12 + int.from_bytes(data[place : place + 4])
        if place + 12 > len(data) or end > len(data):
            raise FileRefused(FileFault.DAMAGED)
        kind, body = data[place + 4 : place + 8], data[place + 8 : end - 4]
        if zlib.crc32(body, zlib.crc32(kind)) != int.from_bytes(data[end - 4 : end]):
            raise FileRefused(FileFault.DAMAGED)
        yield kind, body, data[place:end]
        place = end


def _check_pixels(header: bytes, packed: list[bytes]) -> None:
    """All pixels are there, and no more than the header says."""
    if len(header) != 13:
        raise FileRefused(FileFault.DAMAGED)
    width, height = int.from_bytes(header[:4]), int.from_bytes(header[4:8])
    depth, colour, interlaced = header[8], header[9], header[12]
    if not width or not height or depth not in _DEPTHS.get(colour, ()) or interlaced > 1:
        raise FileRefused(FileFault.DAMAGED)
    if width * height > MOST_PIXELS:
        raise FileRefused(FileFault.TOO_MANY_PIXELS)
    bits = depth * _CHANNELS[colour]
    wanted = _bytes_of(width, height, bits, interlaced=bool(interlaced))
    if _unpacked(packed, wanted) != wanted:
        raise FileRefused(FileFault.DAMAGED)


def _bytes_of(width: int, height: int, bits: int, *, interlaced: bool) -> int:
    if not interlaced:
        return height * (1 + (width * bits + 7) // 8)
    total = 0
    for left, top, across, down in _PASSES:
        columns = max(0, -(-(width - left) // across))
        rows = max(0, -(-(height - top) // down))
        total += rows * (1 + (columns * bits + 7) // 8) if columns else 0
    return total


def _unpacked(packed: list[bytes], most: int) -> int:
    """How many bytes the picture unpacks to; a little more than `most` is enough to know."""
    unpack = zlib.decompressobj()
    found = 0
    try:
        for piece in packed:
            waiting = piece
            while waiting and found <= most:
                found += len(unpack.decompress(waiting, _AT_ONCE))
                waiting = unpack.unconsumed_tail
        while found <= most and (rest := unpack.decompress(b"", _AT_ONCE)):
            found += len(rest)
    except zlib.error:
        raise FileRefused(FileFault.DAMAGED) from None
    return found if unpack.eof else -1
