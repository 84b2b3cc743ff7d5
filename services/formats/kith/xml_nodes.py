"""The elements of a message in memory, gathered under caps while the parser runs."""

from __future__ import annotations

import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from services.formats.kith.namespaces import CARRIED
from services.formats.kith.refusals import Fault, refused

MEBIBYTE: Final = 1024 * 1024
_DECODED_AT_ONCE: Final = 64 * 1024
_PER_PIECE: Final = 8
"""What a piece of text costs beside its letters: text in a million pieces is an attack on time."""
_XML_SPACES: Final = b" \t\r\n"


@dataclass(frozen=True, slots=True)
class Limits:
    """What is taken from outside: bytes in all, and what the elements may come to.

    64 MiB hold a file of 35 MB as base64 with its line breaks; `text` counts letters outside files. Every
    attribute has a `=`: `equals` caps them before anything is parsed, since the parser takes a whole tag
    at a time.
    """

    bytes: int = 64 * MEBIBYTE
    depth: int = 48
    elements: int = 20_000
    attributes: int = 24
    text: int = 4 * MEBIBYTE
    equals: int = 100_000


class CarriedBytes:
    """Turns base64 into bytes as it comes, so that the letters are never held as one."""

    __slots__ = ("_chunks", "_closed", "_pending", "_waiting", "broken")

    def __init__(self) -> None:
        self.broken = False
        self._chunks: list[bytes] = []
        self._pending: list[str] = []
        self._waiting = 0
        self._closed = False

    def take(self, text: str) -> None:
        """More of the letters."""
        if self.broken:
            return
        self._pending.append(text)
        self._waiting += len(text)
        if self._waiting >= _DECODED_AT_ONCE:
            self._decode(last=False)

    def all(self) -> bytes | None:
        """The bytes; None when the letters were not base64. Gives them once and keeps none."""
        self._decode(last=True)
        chunks, self._chunks = self._chunks, []
        return None if self.broken else b"".join(chunks)

    def _decode(self, *, last: bool) -> None:
        try:
            letters = "".join(self._pending).encode("ascii").translate(None, _XML_SPACES)
            usable = len(letters) if last else len(letters) - len(letters) % 4
            self._pending = [letters[usable:].decode("ascii")]
            self._waiting = len(letters) - usable
            decoded = binascii.a2b_base64(letters[:usable], strict_mode=True)
        except ValueError:
            self._give_up()
            return
        padding = usable - len(letters[:usable].rstrip(b"="))
        if padding > 2 or (self._closed and letters):
            self._give_up()
            return
        self._closed = padding > 0
        if decoded:
            self._chunks.append(decoded)

    def _give_up(self) -> None:
        self.broken, self._pending, self._chunks = True, [], []


class Node:
    """One element. `content` holds its texts and elements in order."""

    __slots__ = ("attributes", "carried", "children", "content", "local", "namespace")

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        namespace, brace, local = tag.rpartition("}")
        self.namespace = namespace[1:] if brace else ""
        self.local = local
        self.attributes = attributes
        self.children: list[Node] = []
        self.content: list[str | Node] = []
        self.carried: CarriedBytes | None = None

    @property
    def text(self) -> str:
        """Its own text, without that of the elements in it."""
        content = self.content
        if len(content) == 1 and not self.children:
            return str(content[0])
        return "".join(piece for piece in content if isinstance(piece, str))


def _as_written(value: str) -> str:
    """With entities unresolved, libxml2 hands every `&` of an attribute on as `&#38;`, and nothing else so."""
    return value.replace("&#38;", "&") if "&" in value else value


class GatheredTree:
    """What the parser calls. Raises `KithRefused` at the first thing that is over a cap.

    It is not told of comments and instructions: they say nothing, and may be very many.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._open: list[Node] = []
        self.root: Node | None = None
        self._elements = 0
        self._text = 0

    def start(
        self, tag: str, attributes: Mapping[str, str], prefixes: Mapping[str | None, str]
    ) -> None:
        """An element begins."""
        limits, around = self._limits, self._open
        self._elements += 1
        if len(around) >= limits.depth:
            raise refused(Fault.TOO_DEEP)
        if self._elements > limits.elements:
            raise refused(Fault.TOO_MANY_ELEMENTS)
        own: dict[str, str] = {}
        letters = len(tag)
        if attributes or prefixes:
            if len(attributes) + len(prefixes) > limits.attributes:
                raise refused(Fault.TOO_MANY_ATTRIBUTES)
            for name, value in attributes.items():
                letters += len(name) + len(value)
                own[name] = _as_written(value)
        self._count(letters)
        node = Node(tag, own)
        if node.namespace == CARRIED:
            node.carried = CarriedBytes()
        if around:
            around[-1].children.append(node)
            around[-1].content.append(node)
        else:
            self.root = node
        around.append(node)

    def end(self, _tag: str) -> None:
        """An element ends."""
        self._open.pop()

    def data(self, text: str) -> None:
        """Text, or a part of it."""
        node = self._open[-1]
        if node.carried is not None:
            self._count(1)
            node.carried.take(text)
            return
        self._count(len(text) + _PER_PIECE)
        node.content.append(text)

    def doctype(self, *_: object) -> None:
        """There is a DOCTYPE: nothing that it could declare is ever needed."""
        raise refused(Fault.DOCTYPE)

    def close(self) -> None:
        """The end. What was gathered is the `root`."""

    def _count(self, letters: int) -> None:
        self._text += letters
        if self._text > self._limits.text:
            raise refused(Fault.TOO_MUCH_TEXT)
