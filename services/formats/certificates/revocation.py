"""Lists of certificates that their issuer has taken back (CRL; RFC 5280, sections 5 and 6.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtensionOID

from services.formats.certificates.reading import certificate, looking_at_a_certificate
from services.formats.certificates.refusals import CertificateFault, CertificateRefused

LARGEST_LIST: Final = 20 * 1024 * 1024
_LONGEST_CHAIN: Final = 4
_UNDERSTOOD: Final = {ExtensionOID.CRL_NUMBER, ExtensionOID.ISSUING_DISTRIBUTION_POINT}
_HASHES: Final = (hashes.SHA256, hashes.SHA384, hashes.SHA512)


@dataclass(frozen=True, slots=True)
class ReadList:
    """A list whose signature is its issuer's. `data` is DER; `number` is -1 where it tells none."""

    data: bytes = field(repr=False)
    number: int
    issued_at: datetime
    due_at: datetime | None
    entries: int


def list_by(content: bytes, issuer: bytes, now: datetime) -> ReadList | None:
    """The list in the file (DER or PEM), None when another has signed it. The issuer is a certificate.

    Raises `CertificateRefused`: `NO_LIST` for what can't be read, `LIST_IN_PART` for one that tells only a
    part of what was taken back, `LIST_FROM_LATER` for one that is not valid yet.
    """
    found = parsed_list(content)
    with looking_at_a_certificate():
        if not signed_list(found, certificate(issuer)):
            return None
        _refuse_in_part(found)
        return _read(found, now)


def parsed_list(content: bytes) -> x509.CertificateRevocationList:
    """The list, believed by nobody yet. Raises `CertificateRefused` (`NO_LIST`)."""
    if len(content) > LARGEST_LIST:
        raise CertificateRefused(CertificateFault.NO_LIST)
    try:
        with looking_at_a_certificate():
            return _parsed(content)
    except CertificateRefused:
        raise CertificateRefused(CertificateFault.NO_LIST) from None


def _parsed(content: bytes) -> x509.CertificateRevocationList:
    """The library parses some of it only when asked."""
    is_text = content.lstrip().startswith(b"-----BEGIN")
    found = (x509.load_pem_x509_crl if is_text else x509.load_der_x509_crl)(content)
    _ = found.issuer, found.extensions, found.next_update_utc, found.last_update_utc
    return found


def signed_list(found: x509.CertificateRevocationList, issuer: x509.Certificate) -> bool:
    """Whether this issuer has signed the list, and may: its key usage, if told, has cRLSign."""
    key = issuer.public_key()
    if found.issuer != issuer.subject or not _may_sign_lists(issuer):
        return False
    if not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey):
        return False
    return isinstance(found.signature_hash_algorithm, _HASHES) and found.is_signature_valid(key)


def taken_back_at(
    one: x509.Certificate,
    issuers: Iterable[x509.Certificate],
    lists: Iterable[x509.CertificateRevocationList],
) -> datetime | None:
    """When the certificate, or an issuer between it and the last that is known, was taken back.

    `issuers` are all that are known, in any order; a list counts only with its issuer's signature.
    """
    known, held = tuple(issuers), one
    listing = tuple(lists)
    for _ in range(_LONGEST_CHAIN):
        above = [issuer for issuer in known if issuer != held and issued_by(held, issuer)]
        for issuer in above:
            for each in listing:
                if each.issuer == held.issuer and signed_list(each, issuer):
                    entry = each.get_revoked_certificate_by_serial_number(held.serial_number)
                    if entry is not None:
                        return entry.revocation_date_utc
        if not above:
            return None
        held = above[0]
    return None


def issued_by(one: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether the issuer's name and signature are on the certificate. Says nothing of whether it may."""
    try:
        one.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _may_sign_lists(issuer: x509.Certificate) -> bool:
    try:
        return issuer.extensions.get_extension_for_class(x509.KeyUsage).value.crl_sign
    except x509.ExtensionNotFound:
        return True


def _refuse_in_part(found: x509.CertificateRevocationList) -> None:
    """A list of changes, of some reasons, or with others' certificates in it, does not tell the whole."""
    for extension in found.extensions:
        if extension.critical and extension.oid not in _UNDERSTOOD:
            raise CertificateRefused(CertificateFault.LIST_IN_PART)
        told = extension.value
        if isinstance(told, x509.IssuingDistributionPoint) and (
            told.indirect_crl
            or told.only_some_reasons
            or told.only_contains_ca_certs
            or told.only_contains_attribute_certs
        ):
            raise CertificateRefused(CertificateFault.LIST_IN_PART)


def _read(found: x509.CertificateRevocationList, now: datetime) -> ReadList:
    if found.last_update_utc > now:
        raise CertificateRefused(CertificateFault.LIST_FROM_LATER)
    return ReadList(
        found.public_bytes(serialization.Encoding.DER),
        _number(found),
        found.last_update_utc,
        found.next_update_utc,
        len(found),
    )


def _number(found: x509.CertificateRevocationList) -> int:
    try:
        return found.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
    except x509.ExtensionNotFound:
        return -1
