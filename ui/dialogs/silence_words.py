"""The rule about quiet pairs, written out in words wherever a silence is shown."""

from __future__ import annotations

from typing import Final, assert_never

from PySide6.QtCore import QObject

from services.domain.care import Contact, Silence
from services.use_cases.quiet_pairs import PairSilence


class SilenceWords(QObject):
    """In the language that is set."""

    def rule(self, pair: PairSilence) -> str:
        """'Nobody has met for 19 days. The limit for this pair is 14.'"""
        if pair.silence is None:
            return self.limit(pair)
        return f"{self.since(pair.silence)} {self.limit(pair)}"

    def since(self, silence: Silence) -> str:
        """How long, and since what."""
        days = silence.days
        if not days:
            return self._today(silence.since.contact)
        match silence.since.contact:
            case Contact.ACTIVITY | Contact.FIRST_MEETING:
                return self.tr("Nobody has met for %n day(s).", "", days)
            case Contact.CHECK_IN:
                return self.tr("Nobody has been reached for %n day(s).", "", days)
            case Contact.BEGAN:
                return self.tr("No meeting in the %n day(s) since they began.", "", days)
            case Contact.RESUMED:
                return self.tr("No meeting in the %n day(s) since the pause was over.", "", days)
            case _:
                assert_never(silence.since.contact)

    def _today(self, contact: Contact) -> str:
        return {
            Contact.ACTIVITY: self.tr("They met today."),
            Contact.FIRST_MEETING: self.tr("They met today."),
            Contact.CHECK_IN: self.tr("Both were reached today."),
            Contact.BEGAN: self.tr("They began today."),
            Contact.RESUMED: self.tr("The pause was over today."),
        }[contact]

    def limit(self, pair: PairSilence) -> str:
        """Which limit holds for the pair."""
        if pair.own_limit is not None:
            return self.tr("The limit for this pair is {days}.").format(days=pair.own_limit)
        return self.tr("The limit for all pairs here is {days}.").format(days=pair.centre_limit)

    def what_counts(self) -> str:
        """The whole rule, for the sheet in which the limit is set."""
        return self.tr(
            "Counted are days without an activity that took place, a check-in in which both were "
            "reached, or the first meeting. What was planned and did not happen, and a call nobody "
            "answered, do not count. A paused pair is never quiet, and is counted anew from the day "
            "the pause is over."
        )


SILENCE: Final = SilenceWords()
"""The app's own."""
