"""Whether somebody who is trusted vouches for a certificate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature

_LONGEST_CHAIN: Final = 5


@dataclass(frozen=True, slots=True)
class Trust:
    """The issuers that are trusted, and the moment that is asked about."""

    certificates: tuple[x509.Certificate, ...]
    at: datetime


def trust_in(pem: bytes, at: datetime) -> Trust:
    """Trust in the issuers of a PEM file. `ValueError` when it holds none."""
    return Trust(tuple(x509.load_pem_x509_certificates(pem)), at)


def vouched(
    certificate: x509.Certificate, beside: Iterable[x509.Certificate], trust: Trust
) -> bool:
    """Whether it may sign, is in its days, and leads to a trusted issuer through those beside it."""
    if not _may_sign(certificate):
        return False
    between = tuple(beside)
    current = certificate
    for _ in range(_LONGEST_CHAIN):
        if not _in_its_days(current, trust.at):
            return False
        if any(_issued(one, current) and _in_its_days(one, trust.at) for one in trust.certificates):
            return True
        above = next((one for one in between if one != current and _issued(one, current)), None)
        if above is None:
            return False
        current = above
    return False


def _in_its_days(certificate: x509.Certificate, at: datetime) -> bool:
    return certificate.not_valid_before_utc <= at <= certificate.not_valid_after_utc


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    if not _may_issue(issuer):
        return False
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _may_issue(certificate: x509.Certificate) -> bool:
    try:
        found = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    except (x509.ExtensionNotFound, ValueError):
        return False
    return found.value.ca


def _may_sign(certificate: x509.Certificate) -> bool:
    try:
        found = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    except x509.ExtensionNotFound:
        return True
    except ValueError:
        return False
    return found.value.digital_signature or found.value.content_commitment
