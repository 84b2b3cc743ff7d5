"""Words for certificates and for our own seal."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject

from services.domain.norwegian_dates import NORWAY
from services.domain.unit_certificates import ListStanding, TrustBasis
from services.formats.certificates import CertificateSummary
from services.use_cases.unit_certificates import SOON, Standing, UnitCertificateRow, Vouched
from ui.typed_day import write_day
from ui.widgets.paint import ChipLook
from ui.widgets.tone import Tone


class CertificateWords(QObject):
    """In the language that is set."""

    def state(self, standing: Standing) -> ChipLook:
        """Whether it is good now, and for how long."""
        return {
            Standing.NOT_YET_VALID: ChipLook(self.tr("not valid yet"), Tone.WARN, "clock"),
            Standing.VALID: ChipLook(self.tr("valid"), Tone.OK, "check"),
            Standing.EXPIRES_SOON: ChipLook(self.tr("expires soon"), Tone.WARN, "hourglass-medium"),
            Standing.EXPIRED: ChipLook(self.tr("expired"), Tone.DANGER, "warning-circle"),
            Standing.UNVOUCHED: ChipLook(self.tr("must be compared"), Tone.WARN, "warning-circle"),
            Standing.REVOKED: ChipLook(self.tr("taken back"), Tone.DANGER, "prohibit"),
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
        return write_day(moment.astimezone(NORWAY).date())

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

    def rests_on(self, row: UnitCertificateRow) -> str:
        """On what the trust in a unit's certificate rests: one sentence, or two."""
        if row.certificate.revoked_at is not None:
            return self.tr("Its issuer took it back {day}. It is used for nothing.").format(
                day=self.day(row.certificate.revoked_at)
            )
        vouched = self.vouched(row.vouched)
        if row.basis is TrustBasis.COMPARED:
            name = row.compared_by or self.tr("a former colleague")
            compared = self.tr("Compared on the telephone by {name}.").format(name=name)
            return compared if row.vouched.lists is ListStanding.NONE else f"{compared} {vouched}"
        if row.basis is TrustBasis.ISSUER:
            return vouched
        if row.standing is Standing.UNVOUCHED:
            return self.tr(
                "The issuer that vouched for it is not trusted now. It is used again when the"
                " fingerprint is compared."
            )
        return self.tr("The fingerprint has not been compared with the unit.")

    def vouched(self, vouched: Vouched) -> str:
        """Which issuer vouches, and what its list tells; "" for none."""
        if not vouched.issuer:
            return ""
        said = self.tr("Issued by {issuer}, which you trust.").format(
            issuer=short_name(vouched.issuer)
        )
        return f"{said} {self.outdated(vouched.lists, vouched.list_due)}".strip()

    def outdated(self, lists: ListStanding, due: datetime | None) -> str:
        """That nobody knows what was taken back lately; "" while a list holds, or there is none."""
        if lists is not ListStanding.OUTDATED or due is None:
            return ""
        return self.tr("The list of those taken back is outdated since {day}.").format(
            day=self.day(due)
        )


def short_name(subject: str) -> str:
    """The first part of a name, by which people call it."""
    return subject.split(",", maxsplit=1)[0]


CERTIFICATE_WORDS: Final = CertificateWords()
"""The page's own."""
