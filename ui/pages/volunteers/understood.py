"""Tells under a field what its words are taken for when pairs are looked for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.use_cases.understood_words import (
    Understood,
    understood_languages,
    understood_terms,
)
from ui.languages import current_language
from ui.pages.volunteers.words import listed

TERM_FIELDS: Final = ("interests", "rather_not", "can_help_with")
MOST_TOLD: Final = 4


class UnderstoodWords(QObject):
    """The small words beneath a list, in the language set now."""

    def beneath(self, field: str, text: str) -> str:
        """What the entries of this field are taken for; empty where it is what they say."""
        if field == "languages":
            found = understood_languages(listed(text))
        elif field in TERM_FIELDS:
            found = understood_terms(listed(text), current_language())
        else:
            return ""
        told = [words for one in found if (words := self._one(one))]
        return " · ".join([*told[:MOST_TOLD], *(["…"] if len(told) > MOST_TOLD else [])])

    def _one(self, one: Understood) -> str:
        if not one.known_as:
            return self.tr("«{word}» is found only by the same word").format(word=one.entry)
        same = [name for name in one.known_as if name.casefold() != one.entry.casefold()]
        if not same or len(same) < len(one.known_as):
            return ""
        known = ", ".join(one.known_as)
        return self.tr("«{word}» is understood as {term}").format(word=one.entry, term=known)


UNDERSTOOD: Final = UnderstoodWords()
"""The page's own."""
