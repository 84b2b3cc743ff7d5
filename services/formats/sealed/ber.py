"""Reads BER and DER without copying: elements are views into the file, and none is looked for twice.

BER, since systems that stream write lengths they do not know yet as indefinite and cut long strings
in pieces (X.690, 8.1.3.6 and 8.7). Whatever is not well-formed raises `SealedRefused` (malformed).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from services.formats.sealed import tags
from services.formats.sealed.refusals import SealFault, refused

MOST_PARTS: Final = 64
MOST_PIECES: Final = 100_000
"""A file of 64 MiB in pieces of a thousand bytes."""
_DEEPEST: Final = 12
_LONGEST_LENGTH: Final = 4
_INDEFINITE: Final = 0x80
_HIGH_TAG: Final = 0x1F
_END: Final = b"\x00\x00"


@dataclass(frozen=True, slots=True)
class Element:
    """One element: its identifier octet, its content, and all of it."""

    tag: int
    content: memoryview
    whole: memoryview

    def parts(self, most: int = MOST_PARTS) -> tuple[Element, ...]:
        """The elements that the content consists of, wholly. Raises when there are more than `most`."""
        return _all_in(self.content, most)

    def fields(self) -> Fields:
        """The parts, to be taken one by one."""
        return Fields(self.parts())

    def octets(self) -> memoryview:
        """The bytes of a string, put together when they came in pieces."""
        if not self.tag & tags.CONSTRUCTED:
            return self.content
        return memoryview(b"".join(_pieces(self, 0)))

    def number(self) -> int:
        """An INTEGER's value."""
        if self.tag != tags.INTEGER or not 0 < len(self.content) <= 64:
            raise refused(SealFault.MALFORMED)
        return int.from_bytes(self.content, "big", signed=True)


class Fields:
    """The fields of a SEQUENCE in their order."""

    def __init__(self, parts: tuple[Element, ...]) -> None:
        self._left = list(reversed(parts))

    def take(self, *allowed: int) -> Element:
        """The next field. Raises when it is not there or has another tag."""
        found = self.maybe(*allowed)
        if found is None:
            raise refused(SealFault.MALFORMED)
        return found

    def maybe(self, *allowed: int) -> Element | None:
        """The next field if it has one of the tags."""
        if self._left and self._left[-1].tag in allowed:
            return self._left.pop()
        return None

    def rest(self) -> tuple[Element, ...]:
        """All that is left."""
        left, self._left = tuple(reversed(self._left)), []
        return left

    def end(self) -> None:
        """Raises when a field is left that nobody asked for."""
        if self._left:
            raise refused(SealFault.MALFORMED)


def only_element(content: memoryview) -> Element:
    """The one element that the content is, wholly."""
    (found,) = _all_in(content, 1) or (None,)
    if found is None:
        raise refused(SealFault.MALFORMED)
    return found


def _all_in(content: memoryview, most: int) -> tuple[Element, ...]:
    found: list[Element] = []
    at, count = 0, _counted()
    while at < len(content):
        if len(found) == most:
            raise refused(SealFault.MALFORMED)
        one = _at(content, at, count, 0)
        found.append(one)
        at += len(one.whole)
    return tuple(found)


def _counted() -> Callable[[], None]:
    """Called once an element; raises after the last one that a file may hold."""
    left = iter(range(MOST_PIECES))

    def count() -> None:
        if next(left, None) is None:
            raise refused(SealFault.MALFORMED)

    return count


def _at(content: memoryview, at: int, count: Callable[[], None], depth: int) -> Element:
    count()
    if at + 2 > len(content) or depth > _DEEPEST:
        raise refused(SealFault.MALFORMED)
    tag, length = content[at], content[at + 1]
    if tag & _HIGH_TAG == _HIGH_TAG or not tag:
        raise refused(SealFault.MALFORMED)
    if length == _INDEFINITE:
        return _indefinite(content, at, count, depth)
    begin, length = _definite(content, at + 1)
    if begin + length > len(content):
        raise refused(SealFault.MALFORMED)
    return Element(tag, content[begin : begin + length], content[at : begin + length])


def _definite(content: memoryview, at: int) -> tuple[int, int]:
    """Where the content begins, and how long it is."""
    length = content[at]
    if length < _INDEFINITE:
        return at + 1, length
    digits = length & 0x7F
    if digits > _LONGEST_LENGTH or at + 1 + digits > len(content):
        raise refused(SealFault.MALFORMED)
    begin = at + 1 + digits
    return begin, int.from_bytes(content[at + 1 : begin], "big")


def _indefinite(content: memoryview, at: int, count: Callable[[], None], depth: int) -> Element:
    if not content[at] & tags.CONSTRUCTED:
        raise refused(SealFault.MALFORMED)
    begin = end = at + 2
    while bytes(content[end : end + 2]) != _END:
        end += len(_at(content, end, count, depth + 1).whole)
    return Element(content[at], content[begin:end], content[at : end + 2])


def _pieces(string: Element, depth: int) -> list[memoryview]:
    if depth > _DEEPEST:
        raise refused(SealFault.MALFORMED)
    found: list[memoryview] = []
    for piece in string.parts(MOST_PIECES):
        if piece.tag == tags.OCTETS:
            found.append(piece.content)
        elif piece.tag == tags.OCTETS | tags.CONSTRUCTED:
            found.extend(_pieces(piece, depth + 1))
        else:
            raise refused(SealFault.MALFORMED)
    return found
