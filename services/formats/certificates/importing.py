"""A unit's certificate, taken in from the file that the unit has handed over."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509

from services.formats.certificates.fitness import (
    CertificatePurpose,
    is_of_an_issuer,
    refuse_unfit,
)
from services.formats.certificates.reading import (
    certificates,
    der_of,
    looking_at_a_certificate,
    pem_of,
)
from services.formats.certificates.refusals import CertificateFault, CertificateRefused
from services.formats.certificates.summary import CertificateSummary, summary


@dataclass(frozen=True, slots=True)
class ImportedCertificate:
    """The holder's certificate and the issuers' that lay beside it, each as PEM."""

    pem: bytes = field(repr=False)
    summary: CertificateSummary
    issuers: tuple[bytes, ...] = field(default=(), repr=False)


def import_certificate(
    content: bytes, purpose: CertificatePurpose, now: datetime
) -> ImportedCertificate:
    """The certificate in a PEM, DER or P7B file that is fit for the purpose now.

    Raises `CertificateRefused`. Of several in one file the single one that is no issuer's and fit is
    taken: units hand over pairs, one to sign with and one to encrypt to.
    """
    found = _each_once(certificates(content))
    holders, issuers = _told_apart(found)
    chosen = _the_fit_one(holders or issuers, purpose, now)
    return ImportedCertificate(
        pem_of(chosen), summary(chosen), tuple(pem_of(one) for one in issuers if one != chosen)
    )


def _each_once(found: tuple[x509.Certificate, ...]) -> tuple[x509.Certificate, ...]:
    return tuple({der_of(one): one for one in found}.values())


def _told_apart(
    found: tuple[x509.Certificate, ...],
) -> tuple[list[x509.Certificate], list[x509.Certificate]]:
    with looking_at_a_certificate():
        issuers = [one for one in found if is_of_an_issuer(one)]
    return [one for one in found if one not in issuers], issuers


def _the_fit_one(
    holders: list[x509.Certificate], purpose: CertificatePurpose, now: datetime
) -> x509.Certificate:
    fit: list[x509.Certificate] = []
    refusals: list[CertificateRefused] = []
    for one in holders:
        try:
            refuse_unfit(one, purpose, now)
        except CertificateRefused as refusal:
            refusals.append(refusal)
        else:
            fit.append(one)
    if len(fit) > 1:
        raise CertificateRefused(CertificateFault.SEVERAL)
    if not fit:
        raise _telling_most(refusals)
    return fit[0]


def _telling_most(refusals: list[CertificateRefused]) -> CertificateRefused:
    """Of a pair, the one for the other purpose says nothing about the one that was meant."""
    others = [one for one in refusals if one.fault is not CertificateFault.WRONG_PURPOSE]
    return (others or refusals)[0]
