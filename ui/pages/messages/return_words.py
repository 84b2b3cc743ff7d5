"""A unit's message that is sent back: why, when, and what the unit reads."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import QObject

from services.domain.letters import Deviation
from services.domain.message_returns import SENTENCES, MessageReturn
from ui.pages.messages.words import WORDS


class ReturnWords(QObject):
    """Puts the reasons and the fate of a returned message into words."""

    def choice(self, deviation: Deviation) -> str:
        """A reason, to be chosen."""
        match deviation:
            case Deviation.WRONG_RECEIVER:
                return self.tr("Wrong receiver: not for us, or not about anybody of ours")
            case Deviation.TOO_LITTLE_TOLD:
                return self.tr("It says too little for us to follow it up")
            case Deviation.OTHER:
                return self.tr("Another reason")
            case _:
                assert_never(deviation)

    def reads(self, deviation: Deviation) -> str:
        """What the unit will read, word for word."""
        return self.tr("The unit reads: «{words}»").format(words=SENTENCES[deviation])

    def fate(self, sent_back: MessageReturn, today: date) -> str:
        """Where the word of it is now."""
        reason = self._reason(sent_back.deviation)
        if sent_back.refusal:
            words = self.tr("It could not be sent back ({code}). Call the unit.")
            return words.format(code=sent_back.refusal)
        if sent_back.left_at is None:
            return self.tr("On its way back to the unit: {reason}.").format(reason=reason)
        day = WORDS.returned_on(sent_back.left_at, today)
        return self.tr("Sent back {day}: {reason}.").format(day=day, reason=reason)

    def title(self) -> str:
        """Of a thread in which all was sent back; it is called nothing else."""
        return self.tr("A message that was sent back")

    def not_told(self) -> str:
        """In the place of what the message said."""
        return self.tr("What it says and about whom is not shown here any more.")

    def _reason(self, deviation: Deviation) -> str:
        match deviation:
            case Deviation.WRONG_RECEIVER:
                return self.tr("wrong receiver")
            case Deviation.TOO_LITTLE_TOLD:
                return self.tr("it says too little")
            case Deviation.OTHER:
                return self.tr("another reason")
            case _:
                assert_never(deviation)


RETURNS = ReturnWords()
"""The page's own."""
