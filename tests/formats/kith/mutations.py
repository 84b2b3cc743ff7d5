"""Spoils messages in the ways that chance and malice do: in their bytes and in their structure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from random import Random

from lxml import etree

NASTY = (
    *("", " ", "0", "-1", "1" * 400, "\u00a0", "\u202e", "\ufeff", "\U0001f600", "a" * 5000),
    *("2026-02-30", "9999-12-31T24:00:00Z", "0001-01-01T00:00:00+14:00", "24:00:00", "2026-13"),
    *("DIALOG_SVAR", "DIALOG_AVVIK", "EPIKRISE", "A", "XML", "1.", ".1", "1..2", "2.16.578"),
    *("====", "AAA=AAA=", "JVBERi0x", "&#38;", "]]>", "%s%n", "../../x", "javascript:x()"),
)
TOKENS = (
    *(b"<", b">", b"&", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<?x ", b"?>", b"\x00", b"\xff"),
    *(b"<!DOCTYPE a [", b"<!ENTITY a 'b'>", b"&a;", b"&#0;", b"&#x10FFFF;", b"&#xD800;", b'"'),
    *(b"xmlns='a'", b"</", b"/>", b"\xed\xa0\x80", b"\xef\xbb\xbf", b" xsi:nil='1'", b"\r", b"="),
    *(b"encoding='UTF-16'", b"encoding='ISO-8859-1'", b"V=' '", b"<b xmlns='x'>", b"a" * 300),
)
SPACES = (
    "http://www.kith.no/xmlstds/msghead/2006-05-24",
    "http://www.kith.no/xmlstds/felleskomponent1",
    "http://www.kith.no/xmlstds/dialog/2006-10-11",
    "http://www.kith.no/xmlstds/dialog/2013-01-23",
    "http://www.kith.no/xmlstds/base64container",
    "http://www.kith.no/xmlstds/apprec/2004-11-21",
    "http://www.w3.org/1999/xhtml",
    "",
)


def spoilt(seeds: Sequence[bytes], chance: Random) -> bytes:
    """One of the seeds with one to six things done to it."""
    content = chance.choice(seeds)
    if chance.random() < 0.5:
        content = _restructured(content, chance)
    if chance.random() < 0.6:
        for _ in range(chance.randint(1, 4)):
            content = _bytes_changed(content, seeds, chance)
    return content


def _bytes_changed(content: bytes, seeds: Sequence[bytes], chance: Random) -> bytes:
    at, to = sorted(chance.randrange(len(content) + 1) for _ in range(2))
    near = min(at + chance.randint(0, 12), len(content))
    match chance.randrange(8):
        case 0:
            return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]
        case 1:
            return content[:at] + content[near:]
        case 2:
            return content[:at] + chance.choice(TOKENS) + content[at:]
        case 3:
            return content[:at] + chance.choice(TOKENS) + content[near:]
        case 4:
            return content[:near] + content[at:]
        case 5:
            other = chance.choice(seeds)
            return content[:at] + other[chance.randrange(len(other)) :]
        case 6:
            return content[:at] + content[to:]
        case _:
            return content[: chance.randrange(len(content) + 1)]


def _restructured(content: bytes, chance: Random) -> bytes:
    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    for _ in range(chance.randint(1, 3)):
        elements = [one for one in root.iter() if isinstance(one.tag, str)]
        chance.choice(_CHANGES)(chance.choice(elements), chance.choice(elements), chance)
    return etree.tostring(root, encoding="unicode").encode("utf-8")


Change = Callable[[etree._Element, etree._Element, Random], None]


def _gone(one: etree._Element, _other: etree._Element, _chance: Random) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)


def _twice(one: etree._Element, _other: etree._Element, _chance: Random) -> None:
    if one.getparent() is not None:
        one.addnext(deepcopy(one))


def _elsewhere(one: etree._Element, other: etree._Element, chance: Random) -> None:
    other.insert(chance.randint(0, len(other)), deepcopy(one))


def _first(one: etree._Element, _other: etree._Element, _chance: Random) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.insert(0, one)


def _named_anew(one: etree._Element, other: etree._Element, chance: Random) -> None:
    space = chance.choice(SPACES)
    local = etree.QName(chance.choice((one, other))).localname
    one.tag = f"{{{space}}}{local}" if space else local


def _said_anew(one: etree._Element, _other: etree._Element, chance: Random) -> None:
    one.text = chance.choice(NASTY)


def _attribute(one: etree._Element, _other: etree._Element, chance: Random) -> None:
    name = chance.choice([*map(str, one.keys()), "V", "S", "DN", "x"])
    one.set(name, chance.choice(NASTY))


def _without_attribute(one: etree._Element, _other: etree._Element, chance: Random) -> None:
    for name in one.keys()[:1]:
        del one.attrib[name]


def _wrapped(one: etree._Element, _other: etree._Element, chance: Random) -> None:
    for _ in range(chance.choice((1, 5, 60))):
        one = etree.SubElement(one, one.tag)


def _with_tail(one: etree._Element, _other: etree._Element, chance: Random) -> None:
    if one.getparent() is not None:
        one.tail = chance.choice(NASTY)


_CHANGES: tuple[Change, ...] = (
    _gone,
    _twice,
    _elsewhere,
    _first,
    _named_anew,
    _said_anew,
    _said_anew,
    _attribute,
    _attribute,
    _without_attribute,
    _wrapped,
    _with_tail,
)
