"""Who vouches for a unit's certificate now: issuers that people here have recorded, and compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509

from services.domain.trusted_issuers import RevocationList, TrustedIssuer
from services.domain.unit_certificates import ListStanding, TrustBasis, UnitCertificate
from services.formats.certificates.reading import certificate
from services.formats.certificates.refusals import CertificateFault, CertificateRefused
from services.formats.certificates.revocation import issued_by, parsed_list, taken_back_at
from services.formats.certificates.summary import fingerprint
from services.formats.certificates.trust import chain_to
from services.store.tables import REVOCATION_LIST, TRUSTED_ISSUER
from services.store.transaction import Reading


@dataclass(frozen=True, slots=True)
class Known:
    """The issuers in use, with their certificates. `anchors` vouch by themselves, `between` only under one.

    `taken_back`: fingerprints of issuers that were themselves revoked.
    """

    anchors: tuple[TrustedIssuer, ...] = ()
    between: tuple[TrustedIssuer, ...] = ()
    lists: tuple[RevocationList, ...] = field(default=(), repr=False)
    taken_back: frozenset[str] = frozenset()

    @property
    def issuers(self) -> tuple[TrustedIssuer, ...]:
        """All of them."""
        return (*self.anchors, *self.between)


def known_issuers(reading: Reading, *, with_lists: bool = False) -> Known:
    """Which issuers vouch now, and their lists if asked for: those may be large.

    One that another compared one vouches for stands between, so that its chain is looked at as well.
    """
    found = reading.all(TRUSTED_ISSUER, "removed_at IS NULL", order="added_at, rowid")
    if not found:
        return Known()
    gone = frozenset(fingerprint(_of(one)) for one in found if one.revoked_at is not None)
    good = [one for one in found if one.revoked_at is None]
    compared = [one for one in good if one.compared_by]
    anchors = tuple(one for one in compared if _is_root(one) or not _has_above(one, compared))
    between = tuple(one for one in good if one not in anchors)
    lists = lists_in_use(reading) if with_lists else ()
    return Known(anchors, between, lists, gone)


def lists_in_use(reading: Reading) -> tuple[RevocationList, ...]:
    """The lists of the issuers in use, one each at most."""
    where = "issuer_id IN (SELECT id FROM trusted_issuer WHERE removed_at IS NULL)"
    return tuple(reading.all(REVOCATION_LIST, where))


def voucher(known: Known, one: x509.Certificate, beside: Iterable[str], now: datetime) -> str:
    """The id of the issuer that vouches for the certificate now, "" for none. `beside`: as PEM."""
    anchors = {fingerprint(_of(issuer)): issuer.id for issuer in known.anchors}
    if not anchors:
        return ""
    helpers = (*map(_pem, beside), *map(_of, known.between))
    try:
        chain = chain_to(one, helpers, tuple(map(_of, known.anchors)), now)
    except CertificateRefused:
        return ""
    if any(fingerprint(each) in known.taken_back for each in chain):
        return ""
    return anchors.get(fingerprint(chain[-1]), "")


def taken_back(known: Known, one: x509.Certificate, beside: Iterable[str]) -> datetime | None:
    """When its issuer, or one above that, has taken the certificate back, by the lists at hand."""
    issuers = (*map(_pem, beside), *map(_of, known.issuers))
    lists = [parsed_list(each.data) for each in known.lists]
    return taken_back_at(one, issuers, lists) if lists else None


def refuse_taken_back(known: Known, pem: bytes, beside: Iterable[str]) -> None:
    """Raises `CertificateRefused` (`REVOKED`) for a certificate that a list names."""
    if taken_back(known, certificate(pem), beside) is not None:
        raise CertificateRefused(CertificateFault.REVOKED)


def basis_of(known: Known, one: UnitCertificate, now: datetime) -> tuple[TrustBasis, str]:
    """On what the trust in a unit's certificate rests now, and the id of the issuer that vouches, or ""."""
    issuer_id = voucher(known, _pem(one.pem), one.issuers, now)
    if one.compared_by:
        return TrustBasis.COMPARED, issuer_id
    return (TrustBasis.ISSUER if issuer_id else TrustBasis.NOBODY), issuer_id


def is_good(known: Known, one: UnitCertificate, now: datetime) -> bool:
    """Whether it may be used, its time apart: not taken back, and what it rests on holds.

    One that was handed over without any issuer's word is used as it is: whether its fingerprint has been
    compared is told beside it.
    """
    if one.removed_at is not None or one.revoked_at is not None:
        return False
    return not rests_on_issuer(one) or bool(voucher(known, _pem(one.pem), one.issuers, now))


def rests_on_issuer(one: UnitCertificate) -> bool:
    """Whether it is good only while its issuer vouches for it."""
    return bool(one.vouched_by) and not one.compared_by


def list_standing(known: Known, pem: str, now: datetime) -> tuple[ListStanding, datetime | None]:
    """Whether a list of this certificate's issuer is at hand, and until when it holds."""
    one = _pem(pem)
    above = [each.id for each in known.issuers if issued_by(one, _of(each))]
    found = next((each for each in known.lists if each.issuer_id in above), None)
    return (
        (ListStanding.NONE, None) if found is None else (standing_of_list(found, now), found.due_at)
    )


def standing_of_list(found: RevocationList, now: datetime) -> ListStanding:
    """A list that promises no successor is current for good."""
    outdated = found.due_at is not None and found.due_at <= now
    return ListStanding.OUTDATED if outdated else ListStanding.CURRENT


def _is_root(one: TrustedIssuer) -> bool:
    return one.subject == one.issuer and issued_by(_of(one), _of(one))


def _has_above(one: TrustedIssuer, others: list[TrustedIssuer]) -> bool:
    return any(other is not one and issued_by(_of(one), _of(other)) for other in others)


def _of(one: TrustedIssuer) -> x509.Certificate:
    return _pem(one.pem)


def _pem(text: str) -> x509.Certificate:
    return certificate(text.encode("ascii"))
