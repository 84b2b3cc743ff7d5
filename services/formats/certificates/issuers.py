"""The certificates of issuers, taken in from a file: a root, and those under it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from services.formats.certificates.fitness import (
    SMALLEST_RSA,
    is_of_an_issuer,
    refuse_outside_time,
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
class FoundIssuer:
    """The certificate of an issuer in a file, before anybody trusts it."""

    pem: bytes = field(repr=False)
    summary: CertificateSummary


def issuers_in(content: bytes, now: datetime) -> tuple[FoundIssuer, ...]:
    """The issuers in a PEM, DER or P7B file that are good now, roots first; units' certificates are left out.

    Raises `CertificateRefused`: what is wrong with the first, when none is good.
    """
    found = tuple({der_of(one): one for one in certificates(content)}.values())
    good: list[x509.Certificate] = []
    refusals: list[CertificateRefused] = []
    for one in found:
        try:
            _refuse_unfit(one, now)
        except CertificateRefused as refusal:
            refusals.append(refusal)
        else:
            good.append(one)
    if not good:
        raise _telling_most(refusals)
    roots_first = sorted(good, key=lambda one: one.subject != one.issuer)
    return tuple(FoundIssuer(pem_of(one), summary(one)) for one in roots_first)


def _refuse_unfit(one: x509.Certificate, now: datetime) -> None:
    with looking_at_a_certificate():
        if not (is_of_an_issuer(one) and _may_vouch(one)):
            raise CertificateRefused(CertificateFault.NOT_OF_AN_ISSUER)
        _refuse_weak(one)
    refuse_outside_time(one, now)


def _may_vouch(one: x509.Certificate) -> bool:
    try:
        return one.extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign
    except x509.ExtensionNotFound:
        return True


def _refuse_weak(one: x509.Certificate) -> None:
    """A root's own signature proves nothing, so that an old one is no fault of it."""
    strong = isinstance(one.signature_hash_algorithm, hashes.SHA256 | hashes.SHA384 | hashes.SHA512)
    if one.subject != one.issuer and not strong:
        raise CertificateRefused(CertificateFault.WEAK_SIGNATURE)
    key = one.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        if key.key_size < SMALLEST_RSA:
            raise CertificateRefused(CertificateFault.WEAK_KEY)
    elif not isinstance(key, ec.EllipticCurvePublicKey):
        raise CertificateRefused(CertificateFault.UNKNOWN_KEY)


def _telling_most(refusals: list[CertificateRefused]) -> CertificateRefused:
    """That something lies beside which is no issuer's says least."""
    of_issuers = [one for one in refusals if one.fault is not CertificateFault.NOT_OF_AN_ISSUER]
    return (of_issuers or refusals)[0]
