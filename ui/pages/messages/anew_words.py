"""Words about a message that did not arrive and is written anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from services.domain.messages import PartKind
from services.use_cases.conversation_view import MessageCard
from ui.pages.messages.words import WORDS


class AnewWords(QObject):
    """What is pressed, and what is told of it."""

    def button(self, card: MessageCard) -> str:
        """On the card: a draft that there is already is gone on with."""
        return self.tr("Write it anew") if card.anew is None else self.tr("Go on with the draft")

    def in_menu(self, card: MessageCard) -> str:
        """In the thread's menu, where it must be told which one is meant."""
        if card.anew is None:
            return self.tr("Write the one that did not arrive anew")
        return self.tr("Go on with the draft of the one that did not arrive")

    def left_out(self, kinds: Sequence[PartKind]) -> str:
        """Parts of the old one that are not in the draft."""
        named = ", ".join(WORDS.part(kind) for kind in kinds)
        words = self.tr(
            "Not in the draft: {parts}. What stood there is not in Medvandrer as it was any more."
        )
        return words.format(parts=named)


ANEW_WORDS = AnewWords()
"""The page's own."""
