"""Text that another system wrote, made safe: words and a few styles, nothing that acts or fetches."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

_SPACES: Final = re.compile(r"[ \t\r\f]+")
_AROUND_BREAK: Final = re.compile(r" *\n *")


class BlockKind(StrEnum):
    """What a block of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. A line break in it is a newline."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or an item of a list."""

    runs: tuple[Run, ...]
    kind: BlockKind = BlockKind.PARAGRAPH

    @property
    def text(self) -> str:
        """The words without styles."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class RichText:
    """Either plain `text`, letter for letter as it was written, or tidy `blocks`; never both.

    `left_out` names the elements that were taken away because they act, fetch or embed; it has no part
    in equality.
    """

    text: str = ""
    blocks: tuple[Block, ...] = ()
    left_out: tuple[str, ...] = field(default=(), compare=False)

    @property
    def plain(self) -> str:
        """The words alone: blocks one under the other, items with a dash."""
        if not self.blocks:
            return self.text
        return "\n".join(
            ("- " if block.kind is BlockKind.ITEM else "") + block.text for block in self.blocks
        )

    @property
    def is_empty(self) -> bool:
        """Whether there is not a single letter in it."""
        return not self.plain.strip()


def rich_text(blocks: Iterable[Block], left_out: Iterable[str] = ()) -> RichText:
    """Blocks made tidy: spaces joined, empty runs and blocks gone, neighbours of one style merged."""
    tidied = (Block(_tidy_runs(block.runs), block.kind) for block in blocks)
    kept = tuple(block for block in tidied if block.runs)
    return RichText(blocks=kept, left_out=tuple(sorted(set(left_out))))


def is_tidy(text: RichText) -> bool:
    """Whether it is plain text, or blocks as `rich_text` makes them."""
    if text.blocks and text.text:
        return False
    return rich_text(text.blocks).blocks == text.blocks


def _tidy_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    found: list[Run] = []
    space: Run | None = None  # A space that is kept only when a word follows on the same line.
    for run in runs:
        text = _AROUND_BREAK.sub("\n", _SPACES.sub(" ", run.text))
        word = text.strip(" ") if found else text.strip(" ").lstrip("\n")
        if space is None and text.startswith(" "):
            space = replace(run, text=" ")
        if not word:
            continue
        if space and found and not found[-1].text.endswith("\n") and not word.startswith("\n"):
            _append(found, space)
        _append(found, replace(run, text=word))
        space = replace(run, text=" ") if text.endswith(" ") else None
    return tuple(_trimmed_end(found))


def _append(runs: list[Run], run: Run) -> None:
    if runs and replace(runs[-1], text=run.text) == run:
        runs[-1] = replace(run, text=runs[-1].text + run.text)
    else:
        runs.append(run)


def _trimmed_end(runs: list[Run]) -> list[Run]:
    while runs:
        text = runs[-1].text.rstrip(" \n")
        if text:
            return [*runs[:-1], replace(runs[-1], text=text)]
        runs = runs[:-1]
    return runs
