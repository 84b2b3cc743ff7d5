"""XHTML in a message to safe text and back: words and a few styles pass, the rest is named and left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from lxml import etree

from services.formats.kith.forms import only, writable
from services.formats.kith.namespaces import XHTML
from services.formats.kith.refusals import Fault, Unwritable, refused
from services.formats.kith.rich_text import Block, BlockKind, RichText, Run, is_tidy, rich_text
from services.formats.kith.xml_nodes import Node

_LEFT_OUT: Final = frozenset(
    (
        *(
            "script",
            "style",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "template",
            "noscript",
        ),
        *(
            "img",
            "image",
            "svg",
            "math",
            "video",
            "audio",
            "source",
            "track",
            "canvas",
            "map",
            "area",
        ),
        *("form", "input", "button", "select", "textarea", "option"),
        *("link", "meta", "base", "head", "title"),
    )
)
_UNREMARKABLE: Final = frozenset(("head", "style", "title", "meta"))
"""Left out without a word: nothing that was meant to be read."""
_KINDS: Final = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "caption"), BlockKind.HEADING),
    "li": BlockKind.ITEM,
}
_BLOCKS: Final = frozenset(
    (
        *(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "blockquote",
            "pre",
            "address",
            "hr",
        ),
        *("fieldset", "legend", "main", "nav", "aside", "figure", "figcaption", "hgroup"),
        *("details", "summary", "center", "dir", "menu"),
        *("ul", "ol", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "body", "html"),
    )
)
_BOLD: Final = frozenset(("b", "strong", "th"))
_ITALIC: Final = frozenset(("i", "em", "cite"))
_UNDERLINE: Final = frozenset(("u", "ins"))
_REACHED: Final = ("http://", "https://", "mailto:", "tel:")
_BETWEEN_CELLS: Final = " | "
_AROUND: Final = {
    **dict.fromkeys(("del", "s", "strike"), ("[strøket: ", "]")),
    "q": ("«", "»"),
}
"""What says in letters what the style said."""
_RAISED: Final = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")
_TICKED: Final = frozenset(("checkbox", "radio"))
_HIGHEST_NUMBER: Final = 100_000


class _Flattened:
    """Goes through the elements once and gathers blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.left_out: set[str] = set()
        self._runs: list[Run] = []
        self._kind = BlockKind.PARAGRAPH
        self._counts: list[
            int | None
        ] = []  # of the lists around, the next number of those that count
        self._number = ""  # stands before the next word
        self._bars: list[
            Run
        ] = []  # between cells: they stand before the next word of the row, if any

    def whole(self, node: Node) -> RichText:
        self._inside(node, Run(""), keeps_lines=True)
        self._close()
        return rich_text(self.blocks, self.left_out)

    def _inside(self, node: Node, style: Run, *, keeps_lines: bool) -> None:
        for piece in node.content:
            if isinstance(piece, str):
                text = piece if keeps_lines else piece.replace("\n", " ")
                self._say(text, style)
            else:
                self._element(piece, style, keeps_lines=keeps_lines)

    def _say(self, text: str, style: Run) -> None:
        if text.strip():
            self._runs += self._bars
            self._bars = []
        if self._number and text.strip():
            self._runs.append(Run(self._number))
            self._number = ""
        self._runs.append(replace(style, text=text))

    def _element(self, node: Node, style: Run, *, keeps_lines: bool) -> None:
        name = node.local.lower()
        if name == "input" and _attribute(node, "type") in _TICKED:
            self._say("[x] " if "checked" in _names(node) else "[ ] ", style)
            return
        if name in _LEFT_OUT or node.carried is not None:
            if name not in _UNREMARKABLE:
                self.left_out.add(name if name in _LEFT_OUT else "data")
            return
        if name == "br":
            self._runs.append(replace(style, text="\n"))
            return
        kind = _KINDS.get(name)
        own_block = kind is not None or name in _BLOCKS
        if not own_block:
            self._within_a_line(node, name, style, keeps_lines=keeps_lines)
            return
        before = self._close(kind or (None if name in ("p", "div") else BlockKind.PARAGRAPH))
        self._count(node, name)
        self._inside(node, style, keeps_lines=name == "pre")
        self._close(before)
        if name in ("ol", "ul"):
            self._counts.pop()
        elif name == "li":
            self._number = ""

    def _within_a_line(self, node: Node, name: str, style: Run, *, keeps_lines: bool) -> None:
        if name == "sup":
            self._raise(node, style, keeps_lines=keeps_lines)
            return
        says_something = bool(_words(node).strip())
        before, after = _AROUND.get(name, ("", "")) if says_something else ("", "")
        if before:
            self._say(before, style)
        self._inside(node, _styled(style, name), keeps_lines=keeps_lines)
        if after:
            self._say(after, style)
        self._after(node, name, style)

    def _raise(self, node: Node, style: Run, *, keeps_lines: bool) -> None:
        """Ten to the ninth is no hundred and nine."""
        words = node.text.strip()
        if words and not node.children and all(ord(letter) in _RAISED for letter in words):
            self._say(words.translate(_RAISED), style)
        elif _words(node).strip():
            self._say("^", style)
            self._inside(node, style, keeps_lines=keeps_lines)

    def _count(self, node: Node, name: str) -> None:
        """Items of a list that counts are told with their number: words may refer to it."""
        if name == "ol":
            self._counts.append(_number(node, "start", 1))
        elif name == "ul":
            self._counts.append(None)
        elif name == "li" and self._counts and (next_one := self._counts[-1]) is not None:
            number = _number(node, "value", next_one)
            self._number = f"{number}. "
            self._counts[-1] = number + 1

    def _after(self, node: Node, name: str, style: Run) -> None:
        if name in ("td", "th"):
            self._bars.append(replace(style, text=_BETWEEN_CELLS))
        elif name == "a":
            self._address(node, style)

    def _address(self, node: Node, style: Run) -> None:
        """Say in letters where a link leads, unless its own words do."""
        target = node.attributes.get("href", "").strip()
        if target.lower().startswith(_REACHED) and target not in _words(node):
            self._say(f" ({target})", style)

    def _close(self, kind: BlockKind | None = None) -> BlockKind:
        """End the block; the next is of `kind`, None: of the same. Returns what it was."""
        before = self._kind
        self._bars = []
        if self._runs:
            self.blocks.append(Block(tuple(self._runs), before))
            self._runs = []
        if kind is not None:
            self._kind = kind
        return before


def _names(node: Node) -> set[str]:
    return {name.lower() for name in node.attributes}


def _attribute(node: Node, wanted: str) -> str:
    found = (text for name, text in node.attributes.items() if name.lower() == wanted)
    return next(found, "").strip().lower()


def _number(node: Node, name: str, otherwise: int) -> int:
    told = _attribute(node, name)
    known = told.isascii() and told.isdecimal() and len(told) < 6
    return min(int(told), _HIGHEST_NUMBER) if known else otherwise


def _words(node: Node) -> str:
    return "".join(piece if isinstance(piece, str) else _words(piece) for piece in node.content)


def _styled(style: Run, name: str) -> Run:
    if name in _BOLD:
        return replace(style, bold=True)
    if name in _ITALIC:
        return replace(style, italic=True)
    return replace(style, underline=True) if name in _UNDERLINE else style


@dataclass(frozen=True, slots=True)
class Rich:
    """Text that may hold XHTML. `plain_only`: where the schema has a string."""

    plain_only: bool = False

    def read(self, node: Node) -> RichText:
        if self.plain_only:
            only(node)
        if not node.children:
            return RichText(node.text)
        if self.plain_only:
            raise refused(Fault.UNKNOWN_ELEMENT)
        return _Flattened().whole(node)

    def write(self, value: object, into: etree._Element) -> None:
        if not isinstance(value, RichText) or not is_tidy(value):
            raise Unwritable(Fault.UNWRITABLE_VALUE)
        if self.plain_only and value.blocks:
            raise Unwritable(Fault.UNWRITABLE_VALUE)
        if not value.blocks:
            into.text = writable(value.text)
        for kind, blocks in groupby(value.blocks, key=lambda block: block.kind):
            around = etree.SubElement(into, _tag("ul")) if kind is BlockKind.ITEM else into
            for block in blocks:
                _write_runs(block.runs, etree.SubElement(around, _tag(_TAGS[kind])))


_TAGS: Final = {BlockKind.PARAGRAPH: "p", BlockKind.HEADING: "h4", BlockKind.ITEM: "li"}


def _tag(name: str) -> str:
    return f"{{{XHTML}}}{name}"


def _write_runs(runs: tuple[Run, ...], into: etree._Element) -> None:
    for run in runs:
        inner = etree.SubElement(into, _tag("span"))
        for on, name in ((run.bold, "b"), (run.italic, "i"), (run.underline, "u")):
            if on:
                inner = etree.SubElement(inner, _tag(name))
        _write_lines(writable(run.text).split("\n"), inner)


def _write_lines(lines: list[str], into: etree._Element) -> None:
    into.text = lines[0]
    for line in lines[1:]:
        etree.SubElement(into, _tag("br")).tail = line
