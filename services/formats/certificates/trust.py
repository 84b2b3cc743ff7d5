"""Whether somebody we trust vouches for a certificate, and has not taken it back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509 import verification

from services.formats.certificates.reading import certificates, looking_at_a_certificate
from services.formats.certificates.refusals import CertificateFault, CertificateRefused

_LONGEST_CHAIN: Final = 4
LARGEST_LIST: Final = 20 * 1024 * 1024
_EITHER: Final = verification.Criticality.AGNOSTIC


@dataclass(frozen=True, slots=True)
class Trust:
    """What is trusted about a unit's signatures.

    `recorded`: the certificates that were recorded on the unit; the signer's must be one of these.
    `anchors`: authorities, if any; the signer's chain must then end in one of them.
    `lists`: revocation lists (CRL, DER or PEM) that authorities have published, if any are at hand.
    Each as PEM, DER or P7B.
    """

    recorded: tuple[bytes, ...] = field(repr=False)
    anchors: tuple[bytes, ...] = field(default=(), repr=False)
    lists: tuple[bytes, ...] = field(default=(), repr=False)


def all_of(files: tuple[bytes, ...]) -> tuple[x509.Certificate, ...]:
    """The certificates of several files. Raises `CertificateRefused`."""
    return tuple(one for content in files for one in certificates(content))


def refuse_untrusted(
    one: x509.Certificate, beside: tuple[x509.Certificate, ...], trust: Trust, at: datetime
) -> None:
    """Raises `CertificateRefused` when the chain does not hold at the moment, or a list names it.

    `beside`: certificates of issuers that came with the signature; they are not trusted by that.
    Without anchors there is no chain to look at: the recorded certificate is trusted for itself.
    """
    anchors = all_of(trust.anchors)
    by_itself = not anchors or one in anchors
    chain = (one,) if by_itself else _chain(one, beside, anchors, at)
    for held, issuer in zip(chain, (*chain[1:], chain[-1]), strict=True):
        if any(_takes_back(content, held, issuer) for content in trust.lists):
            raise CertificateRefused(CertificateFault.REVOKED)


def _chain(
    one: x509.Certificate,
    beside: tuple[x509.Certificate, ...],
    anchors: tuple[x509.Certificate, ...],
    at: datetime,
) -> tuple[x509.Certificate, ...]:
    issuers = verification.ExtensionPolicy.permit_all()
    issuers = issuers.require_present(x509.BasicConstraints, _EITHER, _vouches)
    issuers = issuers.may_be_present(x509.KeyUsage, _EITHER, _may_vouch)
    verifier = (
        verification.PolicyBuilder()
        .store(verification.Store(list(anchors)))
        .time(at)
        .max_chain_depth(_LONGEST_CHAIN)
        .extension_policies(ca_policy=issuers, ee_policy=verification.ExtensionPolicy.permit_all())
        .build_client_verifier()
    )
    with looking_at_a_certificate():
        try:
            return tuple(verifier.verify(one, list(beside)).chain)
        except verification.VerificationError:
            raise CertificateRefused(CertificateFault.UNTRUSTED) from None


def _vouches(
    _policy: verification.Policy, _one: x509.Certificate, found: x509.BasicConstraints
) -> None:
    if not found.ca:
        raise ValueError("not an issuer's")


def _may_vouch(
    _policy: verification.Policy, _one: x509.Certificate, found: x509.KeyUsage | None
) -> None:
    if found is not None and not found.key_cert_sign:
        raise ValueError("not for signing certificates")


def _takes_back(content: bytes, one: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether the list is the issuer's own and names the certificate; others' lists say nothing."""
    if len(content) > LARGEST_LIST:
        raise CertificateRefused(CertificateFault.UNREADABLE)
    with looking_at_a_certificate():
        is_text = content.lstrip().startswith(b"-----BEGIN")
        load = x509.load_pem_x509_crl if is_text else x509.load_der_x509_crl
        found, key = load(content), issuer.public_key()
        if found.issuer != one.issuer:
            return False
        if not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey):
            return False
        if not found.is_signature_valid(key):
            return False
        return found.get_revoked_certificate_by_serial_number(one.serial_number) is not None
