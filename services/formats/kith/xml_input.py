"""Parses XML from outside: no DOCTYPE, no entities, no network, and nothing larger than the caps."""

from __future__ import annotations

import re
from typing import Final, cast

from lxml import etree

from services.formats.kith.refusals import Fault, refused
from services.formats.kith.xml_nodes import GatheredTree, Limits, Node

_FED_AT_ONCE: Final = 64 * 1024
_LONGEST_PROLOG: Final = 64 * 1024
_SPACES: Final = re.compile(rb"[ \t\r\n]*")
_UTF8_MARK: Final = b"\xef\xbb\xbf"
_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_DECLARED: Final = re.compile(
    rb"""<\?xml[ \t\r\n][^>]{0,100}?\bencoding[ \t\r\n]*=[ \t\r\n]*["']([\w.:-]{1,40})["']"""
)
_ENCODINGS: Final = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "iso-8859-1": "iso-8859-1",
    "iso8859-1": "iso-8859-1",
    "latin1": "iso-8859-1",
    "latin-1": "iso-8859-1",
    "iso-8859-15": "iso-8859-15",
    "windows-1252": "windows-1252",
    "cp1252": "windows-1252",
}
"""Encodings in which `<` is one byte everywhere, so that the start can be looked at before parsing."""


def parse(content: bytes, limits: Limits) -> Node:
    """The root element. Raises `KithRefused` (T01) for whatever is not plain, well-formed XML."""
    begin, encoding = looked_at(content, limits)
    tree = GatheredTree(limits)
    parser = etree.XMLParser(
        # The stubs ask for the names of the target's arguments, which lxml does not use.
        target=cast("etree.ParserTarget", tree),
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=False,
    )
    try:
        for at in range(begin, len(content), _FED_AT_ONCE):
            parser.feed(content[at : at + _FED_AT_ONCE])
        parser.close()
    except etree.LxmlError:
        raise refused(Fault.NOT_WELL_FORMED) from None
    if tree.root is None:
        raise refused(Fault.NOT_WELL_FORMED)
    return tree.root


def looked_at(content: bytes, limits: Limits) -> tuple[int, str]:
    """Where the XML begins and in which encoding it is read. Raises `KithRefused` as `parse`."""
    if not content:
        raise refused(Fault.EMPTY)
    if len(content) > limits.bytes:
        raise refused(Fault.TOO_LARGE)
    if content.startswith(_UTF16_MARKS):
        raise refused(Fault.UNKNOWN_ENCODING)
    if b"\x00" in content:
        raise refused(Fault.HOLDS_NUL)
    if content.count(b"=") > limits.equals:
        raise refused(Fault.TOO_MANY_ATTRIBUTES)
    marked = content.startswith(_UTF8_MARK)
    begin = len(_UTF8_MARK) if marked else 0
    declared = _DECLARED.match(content, begin)
    encoding = _ENCODINGS.get(
        declared[1].decode("ascii", "replace").lower() if declared else "utf-8"
    )
    if encoding is None:
        raise refused(Fault.UNKNOWN_ENCODING)
    _refuse_doctype(content, begin)
    return begin, "utf-8" if marked else encoding


def _refuse_doctype(content: bytes, at: int) -> None:
    """Go through what may stand before the root; a DOCTYPE can stand nowhere else."""
    last = at + _LONGEST_PROLOG
    while (at := _past_spaces(content, at)) < last:
        if content.startswith(b"<!--", at):
            at = _after(content, b"-->", at + 4)
        elif content.startswith(b"<?", at):
            at = _after(content, b"?>", at + 2)
        elif content.startswith(b"<!", at):
            raise refused(Fault.DOCTYPE)
        else:
            return
    raise refused(Fault.TOO_MUCH_TEXT)


def _past_spaces(content: bytes, at: int) -> int:
    found = _SPACES.match(content, at)
    return found.end() if found else at


def _after(content: bytes, ending: bytes, at: int) -> int:
    found = content.find(ending, at)
    return len(content) if found < 0 else found + len(ending)
