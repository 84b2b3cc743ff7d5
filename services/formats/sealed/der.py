"""Writes DER: the few forms that CMS needs."""

from __future__ import annotations

from datetime import UTC, datetime

from services.formats.sealed import tags


def header(tag: int, length: int) -> bytes:
    """Identifier and length in front of a content of `length` bytes."""
    if length < 0x80:
        return bytes((tag, length))
    digits = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(digits))) + digits


def element(tag: int, *parts: bytes) -> bytes:
    """The parts, joined, under a tag."""
    content = b"".join(parts)
    return header(tag, len(content)) + content


def sequence(*parts: bytes) -> bytes:
    """The parts in their order."""
    return element(tags.SEQUENCE, *parts)


def set_of(*parts: bytes, tag: int = tags.SET) -> bytes:
    """In the order that DER asks for."""
    return element(tag, *sorted(parts))


def integer(number: int) -> bytes:
    """A number that is not negative."""
    return element(tags.INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def octets(content: bytes) -> bytes:
    """A string of bytes."""
    return element(tags.OCTETS, content)


def oid(encoded: bytes) -> bytes:
    """An object identifier, from its encoded content."""
    return element(tags.OID, encoded)


def null() -> bytes:
    """Nothing, where parameters could stand."""
    return element(tags.NULL)


def moment(at: datetime) -> bytes:
    """UTCTime until 2049, GeneralizedTime from 2050 on (RFC 5652, 11.3)."""
    utc = at.astimezone(UTC)
    if utc.year < 2050:
        return element(tags.UTC_TIME, utc.strftime("%y%m%d%H%M%SZ").encode())
    return element(tags.GENERALIZED_TIME, utc.strftime("%Y%m%d%H%M%SZ").encode())
