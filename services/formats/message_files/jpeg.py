"""A JPEG without what it tells beside the picture: place, time, camera, owner, thumbnails, comments.

After ITU-T T.81 (markers) and Exif 2.32 (where cameras write).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.message_files import MOST_PIXELS, FileFault, FileRefused

_START: Final = b"\xff\xd8"
_END: Final = 0xD9
_SCAN: Final = 0xDA
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_APP0, _APP1, _APP2, _APP14, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xFE
_EXIF: Final = b"Exif\x00\x00"
_ORIENTATION: Final = 0x0112
_SHORT: Final = 3


@dataclass(frozen=True, slots=True)
class _Segment:
    """A marker with its payload; `data` holds all of it, marker and length too, and a scan's own bytes."""

    marker: int
    payload: bytes
    data: bytes


def without_metadata(data: bytes) -> tuple[bytes, bool]:
    """The same picture with only what is needed to draw it, and whether anything was left out.

    Which way is up is kept. Raises `FileRefused` for a picture that is damaged or too large to show.
    """
    segments, end = _segments(data)
    _check_frame(segments)
    kept = [_as_kept(segment) for segment in segments]
    removed = end != len(data) or any(
        old.data != new for old, new in zip(segments, kept, strict=True)
    )
    upright = _orientation(segments)
    if upright not in (None, 1):
        # JFIF stands first where it stands at all, and Exif right after it.
        kept.insert(1 if segments and _is_jfif(segments[0]) else 0, _exif_of(upright or 1))
    return b"".join((_START, *kept, b"\xff\xd9")), removed


def _is_jfif(segment: _Segment) -> bool:
    return segment.marker == _APP0 and segment.payload.startswith(b"JFIF\x00")


def _as_kept(segment: _Segment) -> bytes:
    """What of a segment stays: nothing of those that only tell."""
    if _is_jfif(segment):
        # The first twelve letters say how it is to be drawn; after them comes a thumbnail.
        return _segment(_APP0, segment.payload[:12] + b"\x00\x00")
    if segment.marker == _APP2 and segment.payload.startswith(b"ICC_PROFILE\x00"):
        return segment.data
    if segment.marker == _APP14 and segment.payload.startswith(b"Adobe"):
        return segment.data
    told = segment.marker == _COMMENT or 0xE0 <= segment.marker <= 0xEF
    return b"" if told else segment.data


def _segment(marker: int, payload: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(payload) + 2).to_bytes(2) + payload


def _segments(data: bytes) -> tuple[list[_Segment], int]:
    """All segments up to the end of the picture, and where that is. What follows it is no picture."""
    found: list[_Segment] = []
    place = len(_START)
    while True:
        begun = place
        while data[place : place + 2] == b"\xff\xff":
            place += 1
        if place + 2 > len(data) or data[place] != 0xFF:
            raise FileRefused(FileFault.DAMAGED)
        marker = data[place + 1]
        place += 2
        if marker == _END:
            return found, place
        if marker in _ALONE:
            continue
        payload = _payload(data, place)
        place += 2 + len(payload)
        if marker == _SCAN:
            place = _end_of_scan(data, place)
        found.append(_Segment(marker, payload, data[begun:place]))


def _payload(data: bytes, place: int) -> bytes:
    length = int.from_bytes(data[place : place + 2])
    if length < 2 or place + length > len(data):
        raise FileRefused(FileFault.DAMAGED)
    return data[place + 2 : place + length]


def _end_of_scan(data: bytes, place: int) -> int:
    """Where the next marker stands that is none of the scan's own."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            raise FileRefused(FileFault.DAMAGED)
        follows = data[place + 1]
        if follows == 0xFF:
            place += 1
        elif follows == 0 or 0xD0 <= follows <= 0xD7:
            place += 2
        else:
            return place


def _check_frame(segments: list[_Segment]) -> None:
    frames = [each for each in segments if each.marker in _FRAMES]
    scanned = any(each.marker == _SCAN for each in segments)
    if len(frames) != 1 or not scanned or len(frames[0].payload) < 6:
        raise FileRefused(FileFault.DAMAGED)
    height = int.from_bytes(frames[0].payload[1:3])
    width = int.from_bytes(frames[0].payload[3:5])
    if not height or not width:
        raise FileRefused(FileFault.DAMAGED)
    if height * width > MOST_PIXELS:
        raise FileRefused(FileFault.TOO_MANY_PIXELS)


def _orientation(segments: list[_Segment]) -> int | None:
    """Which way is up (1 to 8), where the camera says so."""
    for each in segments:
        if each.marker == _APP1 and each.payload.startswith(_EXIF):
            return _orientation_in(each.payload[len(_EXIF) :])
    return None


def _orientation_in(tiff: bytes) -> int | None:
    order = {b"II": "little", b"MM": "big"}.get(tiff[:2])
    if order is None:
        return None

    def number(place: int, size: int) -> int:
        piece = tiff[place : place + size]
        return int.from_bytes(piece, "little" if order == "little" else "big")

    first = number(4, 4)
    for entry in range(min(number(first, 2), 1000)):
        place = first + 2 + 12 * entry
        if number(place, 2) == _ORIENTATION:
            value = number(place + 8, 2)
            known = number(place + 2, 2) == _SHORT and 1 <= value <= 8
            return value if known else None
    return None


def _exif_of(upright: int) -> bytes:
    """The smallest Exif there is: one entry, which way is up."""
    entry = b"\x12\x01\x03\x00\x01\x00\x00\x00" + upright.to_bytes(2, "little") + b"\x00\x00"
    return _segment(_APP1, _EXIF + b"II*\x00\x08\x00\x00\x00\x01\x00" + entry + bytes(4))
