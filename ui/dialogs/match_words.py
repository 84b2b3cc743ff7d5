"""Words about matches that several pages say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from services.domain.matches import ExclusionKind, GoesOn
from services.use_cases.match_ending import EndReason
from ui.first_name import first_name


@dataclass(frozen=True, slots=True)
class PairNames:
    """A match by its id, with the names of the two as they are stored."""

    match_id: str
    participant: str
    volunteer: str

    def first(self) -> dict[str, str]:
        """What one calls them, for a sentence with {participant} and {volunteer}."""
        return {
            "participant": first_name(self.participant),
            "volunteer": first_name(self.volunteer),
        }


class MatchWords(QObject):
    """Puts reasons and answers into words, in the language that is set."""

    def end_reason(self, reason: EndReason) -> str:
        return {
            EndReason.GOAL_REACHED: self.tr("What they set out for is reached"),
            EndReason.AGREED_TIME_OVER: self.tr("The time they agreed on is over"),
            EndReason.PARTICIPANT_WISH: self.tr("The participant wishes it"),
            EndReason.VOLUNTEER_WISH: self.tr("The volunteer wishes it"),
            EndReason.MOVED: self.tr("One of them moves"),
            EndReason.TIMES_CHANGED: self.tr("The times no longer meet"),
            EndReason.OTHER: self.tr("Something else"),
            EndReason.WITHDRAWN: self.tr("The question was taken back"),
            EndReason.ANOTHER_AGREED: self.tr("Taken back: another said yes first"),
        }[reason]

    def ended(self, stored: str) -> str:
        """A stored reason, with the words that were told besides: 'One of them moves: to Hamar'."""
        key, _, words = stored.partition(": ")
        known = next((one for one in EndReason if one.value == key), None)
        if known is None:
            return stored
        if known is EndReason.OTHER and words:
            return words
        return f"{self.end_reason(known)}: {words}" if words else self.end_reason(known)

    def goes_on(self, answer: GoesOn) -> str:
        return {
            GoesOn.NOT_ASKED: self.tr("Not asked"),
            GoesOn.YES: self.tr("Yes, it goes on"),
            GoesOn.UNSURE: self.tr("Not certain"),
            GoesOn.NO: self.tr("No, it should end"),
        }[answer]

    def exclusion(self, kind: ExclusionKind) -> str:
        return {
            ExclusionKind.CONFLICT: self.tr("A conflict between them"),
            ExclusionKind.RELATION: self.tr("They are related, or know each other"),
            ExclusionKind.PARTICIPANT_WISH: self.tr("The participant wishes it"),
            ExclusionKind.VOLUNTEER_WISH: self.tr("The volunteer wishes it"),
        }[kind]


MATCH_WORDS = MatchWords()
"""The app's own."""
