"""How one kind of value stands in XML: read from an element, written into one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from lxml import etree

from services.formats.kith.model import AttachedData
from services.formats.kith.moments import Moment, TimeStamp, a_date
from services.formats.kith.parties import Coded
from services.formats.kith.refusals import Fault, Unwritable, refused
from services.formats.kith.xml_nodes import Node

_SPACES: Final = re.compile(r"[ \t\r\n]+")
_EDGES: Final = " \t\r\n"
_UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OID: Final = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~!$&'()*+,;=:@/-]*")


class Form(Protocol):
    """Reads a value from an element and writes it into one.

    `read` raises `KithRefused`; `write` raises `Unwritable` for a value that would not be read the same.
    """

    def read(self, node: Node, /) -> object: ...

    def write(self, value: object, into: etree._Element, /) -> None: ...


def only(node: Node, *allowed: str) -> None:
    """Refuse attributes that the standard does not know here; those of other namespaces say nothing."""
    if not node.attributes:
        return
    for name in node.attributes:
        if name not in allowed and not name.startswith("{"):
            raise refused(Fault.UNKNOWN_ATTRIBUTE)


def writable(text: object) -> str:
    """The text, if XML can hold each of its letters."""
    if not isinstance(text, str):
        raise Unwritable(Fault.UNWRITABLE_VALUE)
    if _UNWRITABLE.search(text):
        raise Unwritable(Fault.UNWRITABLE_TEXT)
    return text


def _text_alone(node: Node) -> str:
    only(node)
    if node.children:
        raise refused(Fault.UNKNOWN_ELEMENT)
    return node.text


def _no_inside(node: Node) -> None:
    if node.children:
        raise refused(Fault.UNKNOWN_ELEMENT)
    if node.content and node.text.strip(_EDGES):
        raise refused(Fault.STRAY_TEXT)


@dataclass(frozen=True, slots=True)
class Text:
    """Text kept letter for letter."""

    def read(self, node: Node) -> str:
        return _text_alone(node)

    def write(self, value: object, into: etree._Element) -> None:
        into.text = writable(value)


@dataclass(frozen=True, slots=True)
class Line:
    """A name, an identifier: text whose edges say nothing."""

    def read(self, node: Node) -> str:
        return _text_alone(node).strip(_EDGES)

    def write(self, value: object, into: etree._Element) -> None:
        text = writable(value)
        if text != text.strip(_EDGES):
            raise Unwritable(Fault.UNWRITABLE_VALUE)
        into.text = text


@dataclass(frozen=True, slots=True)
class Oid:
    """Numbers with dots between."""

    def read(self, node: Node) -> str:
        return _oid(_text_alone(node).strip(_EDGES))

    def write(self, value: object, into: etree._Element) -> None:
        text = writable(value)
        if not _OID.fullmatch(text):
            raise Unwritable(Fault.NOT_AN_OID)
        into.text = text


def _oid(text: str) -> str:
    if text and not _OID.fullmatch(text):
        raise refused(Fault.NOT_AN_OID)
    return text


@dataclass(frozen=True, slots=True)
class AMoment:
    """A date and a time."""

    def read(self, node: Node) -> Moment:
        try:
            return Moment(_text_alone(node).strip(_EDGES))
        except ValueError:
            raise refused(Fault.NOT_A_MOMENT) from None

    def write(self, value: object, into: etree._Element) -> None:
        if not isinstance(value, Moment):
            raise Unwritable(Fault.NOT_A_MOMENT)
        into.text = value.text


@dataclass(frozen=True, slots=True)
class ADate:
    """A day."""

    def read(self, node: Node) -> date:
        try:
            return a_date(_text_alone(node).strip(_EDGES))
        except ValueError:
            raise refused(Fault.NOT_A_DATE) from None

    def write(self, value: object, into: etree._Element) -> None:
        if type(value) is not date:
            raise Unwritable(Fault.NOT_A_DATE)
        into.text = value.isoformat()


@dataclass(frozen=True, slots=True)
class ATimeStamp:
    """A point in time in the attribute V; an element without one is a stamp that is not said."""

    def read(self, node: Node) -> TimeStamp | None:
        only(node, "V")
        _no_inside(node)
        text = node.attributes.get("V", "").strip(_EDGES)
        try:
            return TimeStamp(text) if text else None
        except ValueError:
            raise refused(Fault.NOT_A_MOMENT) from None

    def write(self, value: object, into: etree._Element) -> None:
        if not isinstance(value, TimeStamp):
            raise Unwritable(Fault.NOT_A_MOMENT)
        into.set("V", value.text)


@dataclass(frozen=True, slots=True)
class Code:
    """A coded value: CV, or CS, which has no volume and no other words."""

    simple: bool = False

    def read(self, node: Node) -> Coded:
        only(node, *(("V", "DN") if self.simple else ("V", "S", "DN", "OT")))
        _no_inside(node)
        said = node.attributes
        return Coded(
            _SPACES.sub(" ", said.get("V", "")).strip(" "),
            said.get("DN", "").strip(_EDGES),
            _oid(said.get("S", "").strip(_EDGES)),
            said.get("OT", "").strip(_EDGES),
        )

    def write(self, value: object, into: etree._Element) -> None:
        if not isinstance(value, Coded) or (self.simple and (value.s or value.ot)):
            raise Unwritable(Fault.UNWRITABLE_VALUE)
        if value.s and not _OID.fullmatch(value.s):
            raise Unwritable(Fault.NOT_AN_OID)
        if value.v != _SPACES.sub(" ", value.v):
            raise Unwritable(Fault.UNWRITABLE_VALUE)
        for name, text in (("V", value.v), ("S", value.s), ("DN", value.dn), ("OT", value.ot)):
            if text != text.strip(_EDGES):
                raise Unwritable(Fault.UNWRITABLE_VALUE)
            if text:
                into.set(name, writable(text))


@dataclass(frozen=True, slots=True)
class Url:
    """A URL in the attribute V. Any text is read; what is written is a plain URL or nothing."""

    def read(self, node: Node) -> str:
        only(node, "V")
        _no_inside(node)
        return node.attributes.get("V", "").strip(_EDGES)

    def write(self, value: object, into: etree._Element) -> None:
        text = writable(value)
        if text:
            into.set("V", _url(text))


@dataclass(frozen=True, slots=True)
class UrlText:
    """A URL as the element's text."""

    def read(self, node: Node) -> str:
        return _text_alone(node).strip(_EDGES)

    def write(self, value: object, into: etree._Element) -> None:
        into.text = _url(writable(value))


def _url(text: str) -> str:
    if not _URL.fullmatch(text):
        raise Unwritable(Fault.NOT_A_URL)
    return text


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text that can only be this one."""

    value: str

    def read(self, node: Node) -> str:
        if _text_alone(node).strip(_EDGES) != self.value:
            raise refused(Fault.UNKNOWN_VERSION)
        return self.value

    def write(self, _value: object, into: etree._Element) -> None:
        into.text = self.value


@dataclass(frozen=True, slots=True)
class Carried:
    """A file as base64. `write` leaves a mark in its place: see `encoding`."""

    def read(self, node: Node) -> AttachedData:
        if _text_alone(node).strip() or node.carried is None:
            raise refused(Fault.BROKEN_DATA)
        data = node.carried.all()
        if data is None:
            raise refused(Fault.BROKEN_DATA)
        if not data:
            raise refused(Fault.EMPTY_DATA)
        return AttachedData(data)

    def write(self, value: object, into: etree._Element) -> None:
        if not isinstance(value, AttachedData) or not value.data:
            raise Unwritable(Fault.EMPTY_DATA)
        into.append(etree.ProcessingInstruction(MARK))


MARK: Final = "medvandrer-file"
"""The instruction that stands where a file's letters go. No text can hold one: its `<` is escaped."""
