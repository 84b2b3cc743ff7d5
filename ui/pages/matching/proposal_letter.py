"""«Why do I wait?»: the honest answer in words to the participant. Nothing in it is about anybody else."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.matching.proposal import Reason, WaitCode, WhyIWait
from ui.first_name import first_name
from ui.languages import current_language
from ui.norwegian_text import span_text
from ui.pages.matching.proposal_words import PROPOSAL_WORDS
from ui.pages.matching.words import short_day


class Letter(QObject):
    """In the language that is set."""

    def of(self, why: WhyIWait, name: str, today: date) -> str:
        """The whole text."""
        parts = [
            self.tr("Hi, {name}.").format(name=first_name(name)),
            self._waited(why),
            self._reason(why),
            *self._ahead(why, today),
            self.tr("Nobody is forgotten: those who have waited longest come first."),
            self.tr("You may change what you wish for at any time. Just tell us."),
        ]
        return " ".join(part for part in parts if part)

    def _waited(self, why: WhyIWait) -> str:
        if not why.days:
            return ""
        told = span_text(why.days, current_language())
        return self.tr("You have waited for a volunteer for {time}.").format(time=told)

    def _reason(self, why: WhyIWait) -> str:
        match why.code:
            case WaitCode.NOBODY_YET:
                return self.tr("We have no volunteers yet.")
            case WaitCode.NOBODY_OPEN:
                return self.tr("None of our volunteers is free just now.")
            case WaitCode.NO_ROOM:
                return self.tr("Those who would fit have as much to do as they can manage.")
            case WaitCode.TAKEN:
                return self.tr(
                    "Some would fit, but there are too few of them, and others have waited longer or"
                    " have a difficult time just ahead."
                )
            case WaitCode.NOBODY_FITS | WaitCode.SET_ASIDE if why.rules:
                needs = PROPOSAL_WORDS.needs(_as_reason(why))
                return self.tr("We have nobody yet who {needs}.").format(needs=needs)
            case WaitCode.NOBODY_FITS | WaitCode.SET_ASIDE:
                return self.tr("We have not found anybody yet who would be right for you.")

    def _ahead(self, why: WhyIWait, today: date) -> list[str]:
        if why.free_from is None:
            return [self.tr("We keep looking.")]
        day = short_day(why.free_from, today)
        return [self.tr("As far as we know, somebody is free from {day}.").format(day=day)]


def _as_reason(why: WhyIWait) -> Reason:
    return Reason(why.code, why.rules, why.words, why.minutes, why.slots, skills=why.skills)


LETTER = Letter()
"""The page's own."""
