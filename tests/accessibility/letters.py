"""Alt letters: which controls that are seen in a window share one, so that it only walks between them."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.widgets.sheet import Sheet


def shared_letters(window: QWidget) -> dict[str, list[str]]:
    """Each Alt letter that more than one control answers to, with their words.

    Under a sheet nothing else can be reached, so only the sheet is looked at.
    """
    sheets = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    within: QWidget = sheets[-1] if sheets else window
    found: dict[str, list[str]] = defaultdict(list)
    for each in within.findChildren(QWidget):
        letter = _letter(each)
        if letter:
            found[letter].append(_words(each))
    return {letter: words for letter, words in sorted(found.items()) if len(words) > 1}


def _letter(each: QWidget) -> str:
    if not each.isVisible() or not each.isEnabled():
        return ""
    if isinstance(each, QLabel) and each.buddy() is None:
        return ""
    return QKeySequence.mnemonic(_words(each)).toString()


def _words(each: QWidget) -> str:
    return each.text() if isinstance(each, QLabel | QAbstractButton) else ""
