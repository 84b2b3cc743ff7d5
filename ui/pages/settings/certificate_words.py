"""Words for certificates and for our own seal."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from services.formats.certificates import CertificateSummary
from services.use_cases.unit_certificates import SOON, Standing
from ui.typed_day import write_day
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone

_NORWAY: Final = ZoneInfo("Europe/Oslo")


class CertificateWords(QObject):
    """In the language that is set."""

    def state(self, standing: Standing) -> ChipLook:
        """Whether it is good now, and for how long."""
        return {
            Standing.NOT_YET_VALID: ChipLook(self.tr("not valid yet"), Tone.WARN, "clock"),
            Standing.VALID: ChipLook(self.tr("valid"), Tone.OK, "check"),
            Standing.EXPIRES_SOON: ChipLook(self.tr("expires soon"), Tone.WARN, "hourglass-medium"),
            Standing.EXPIRED: ChipLook(self.tr("expired"), Tone.DANGER, "warning-circle"),
            Standing.REMOVED: ChipLook(self.tr("removed"), Tone.NEUTRAL, "prohibit"),
        }[standing]

    def state_of_ours(self, known: CertificateSummary, now: datetime) -> ChipLook:
        """The same for our own."""
        if now < known.valid_from:
            return self.state(Standing.NOT_YET_VALID)
        if now >= known.valid_until:
            return self.state(Standing.EXPIRED)
        soon = known.valid_until - now <= SOON
        return self.state(Standing.EXPIRES_SOON if soon else Standing.VALID)

    def day(self, moment: datetime) -> str:
        """A day, always with its year, as it is written in forms."""
        return write_day(moment.astimezone(_NORWAY).date())

    def uses(self, *, encrypts: bool, signs: bool) -> str:
        """What a unit's certificate serves."""
        if encrypts and signs:
            return self.tr("To encrypt to the unit, and to know who writes")
        if encrypts:
            return self.tr("To encrypt to the unit")
        return self.tr("To know who writes")

    def issuer(self, issuer: str, *, by_itself: bool) -> str:
        """Who vouches for it."""
        return self.tr("Nobody else: compare the fingerprint") if by_itself else issuer


CERTIFICATE_WORDS: Final = CertificateWords()
"""The page's own."""
