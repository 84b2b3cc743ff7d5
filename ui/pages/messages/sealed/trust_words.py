"""On what the trust in a sealed file's signer rests, in words."""

from __future__ import annotations

from datetime import datetime
from typing import Final, assert_never

from PySide6.QtCore import QObject

from services.domain.norwegian_dates import NORWAY
from services.domain.unit_certificates import ListStanding, TrustBasis
from services.use_cases.signer_trust import SignerTrust
from services.use_cases.unit_certificates import Vouched
from ui.typed_day import write_day


class TrustWords(QObject):
    """In the language that is set."""

    def of(self, trust: SignerTrust) -> str:
        """Why the signer is believed, and how much."""
        match trust.basis:
            case TrustBasis.COMPARED:
                name = trust.by or self.tr("a former colleague")
                return self.tr(
                    "Signed with the unit's certificate, whose fingerprint {name} has compared on the"
                    " telephone."
                ).format(name=name)
            case TrustBasis.ISSUER:
                return self.vouched(Vouched(trust.by, trust.lists, trust.list_due))
            case TrustBasis.NOBODY:
                return self.tr(
                    "Signed with the certificate that we have of the unit. Nobody has compared its"
                    " fingerprint with them yet."
                )
            case _:
                assert_never(trust.basis)

    def vouched(self, vouched: Vouched) -> str:
        """Which issuer vouches, and that nobody knows what it has taken back lately."""
        issuer = vouched.issuer.split(",", maxsplit=1)[0]
        said = self.tr("{issuer}, which you trust, vouches for it.").format(issuer=issuer)
        if vouched.lists is ListStanding.OUTDATED and vouched.list_due is not None:
            told = self.tr("Its list of those taken back is outdated since {day}.")
            said = f"{said} {told.format(day=_day(vouched.list_due))}"
        return said


def _day(moment: datetime) -> str:
    return write_day(moment.astimezone(NORWAY).date())


TRUST_WORDS: Final = TrustWords()
"""The page's own."""
