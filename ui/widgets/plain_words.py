"""Words that people wrote, shown as they were written: nothing in them is obeyed."""

from typing import Final

LONGEST_IN_BUTTON: Final = 28
"""Characters of a name that a button has room for."""


def escaped(text: str) -> str:
    """`text` so that rich text shows it letter by letter, whoever wrote it."""
    # The library's own comes with a table of all HTML's names: too much for the first paint.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain_tip(words: str) -> str:
    """`words` as a tooltip: markup in a name is shown as it was written, and never loads anything.

    Qt reads a tooltip as rich text as soon as it looks like it; only then is it escaped.
    """
    return f"<qt>{escaped(words)}</qt>" if "<" in words else words


def in_button(name: str) -> str:
    """A name inside the words of a button or a menu: shortened, and its & is no mnemonic."""
    short = name if len(name) <= LONGEST_IN_BUTTON else name[: LONGEST_IN_BUTTON - 1].rstrip() + "…"
    return short.replace("&", "&&")
