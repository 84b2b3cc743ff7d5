"""Which signatures of units are believed, and on what that rests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from services.domain.access import Right
from services.domain.errors import NotFound
from services.domain.unit_certificates import ListStanding, TrustBasis
from services.formats.certificates import Trust
from services.formats.certificates.reading import certificate
from services.formats.certificates.summary import fingerprint
from services.store.tables import UNIT_CERTIFICATE
from services.store.transaction import Reading
from services.use_cases.unit_certificates import certificates_in_use, certificates_of_unit
from services.use_cases.vouching import known_issuers, rests_on_issuer

_ORDER: Final = (TrustBasis.COMPARED, TrustBasis.ISSUER, TrustBasis.NOBODY)


@dataclass(frozen=True, slots=True)
class SignerTrust:
    """On what the trust in one certificate rests. `by`: who of us compared it, or which issuer vouches."""

    basis: TrustBasis
    by: str
    lists: ListStanding = ListStanding.NONE
    list_due: datetime | None = None


def trust_in_signers(reading: Reading) -> Trust:
    """All that opening a file needs to know of units' certificates and their issuers."""
    known = known_issuers(reading, with_lists=True)
    signers = [one for one in certificates_in_use(reading) if one.signs]
    vouched = [one for one in signers if rests_on_issuer(one)]
    between = [one.pem for one in known.between]
    between += [issuer for one in vouched for issuer in one.issuers]
    gone = [one.pem for one in signers if one.revoked_at is not None]
    return Trust(
        _bytes(one.pem for one in signers),
        _bytes(one.pem for one in known.anchors),
        tuple(each.data for each in known.lists),
        _bytes(dict.fromkeys(between)),
        _bytes(one.pem for one in vouched),
        known.taken_back | {fingerprint(certificate(pem)) for pem in _bytes(gone)},
    )


def signer_trust(reading: Reading, signer: str) -> SignerTrust:
    """On what the trust in the certificate with this fingerprint rests now. Raises `NotAllowed`, `NotFound`."""
    reading.require(Right.SEND_MESSAGES)
    found = reading.all(
        UNIT_CERTIFICATE, "fingerprint = ? AND signs = 1 AND removed_at IS NULL", signer
    )
    rows = [
        row
        for unit_id in dict.fromkeys(one.unit_id for one in found)
        for row in certificates_of_unit(reading, unit_id)
        if row.certificate.fingerprint == signer and row.certificate.removed_at is None
    ]
    if not rows:
        raise NotFound(UNIT_CERTIFICATE.name)
    best = min(rows, key=lambda row: _ORDER.index(row.basis))
    if best.basis is TrustBasis.ISSUER:
        told = best.vouched
        return SignerTrust(best.basis, told.issuer, told.lists, told.list_due)
    return SignerTrust(best.basis, best.compared_by)


def _bytes(texts: Iterable[str]) -> tuple[bytes, ...]:
    return tuple(text.encode("ascii") for text in texts)
