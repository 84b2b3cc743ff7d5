"""Whether somebody we trust vouches for a certificate, and has not taken it back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.x509 import verification

from services.formats.certificates.reading import certificates, looking_at_a_certificate
from services.formats.certificates.refusals import CertificateFault, CertificateRefused
from services.formats.certificates.revocation import LARGEST_LIST, parsed_list, taken_back_at
from services.formats.certificates.summary import fingerprint

__all__ = ["LARGEST_LIST", "Trust", "all_of", "chain_to", "refuse_untrusted"]

_LONGEST_CHAIN: Final = 4
_EITHER: Final = verification.Criticality.AGNOSTIC


@dataclass(frozen=True, slots=True)
class Trust:
    """What is trusted about a unit's signatures.

    `recorded`: the certificates that were recorded on the unit; the signer's must be one of these.
    `anchors`: authorities, if any; the signer's chain must then end in one of them.
    `lists`: revocation lists (CRL, DER or PEM) that authorities have published, if any are at hand.
    `between`: issuers that are known here and vouch only under an anchor.
    `vouched`: of the recorded, those that rest on their chain; the others are trusted for themselves. None:
    all of them, where there are anchors. Each as PEM, DER or P7B.
    `taken_back`: fingerprints (as `fingerprint` gives them) known to be revoked, whatever lists say now.
    """

    recorded: tuple[bytes, ...] = field(repr=False)
    anchors: tuple[bytes, ...] = field(default=(), repr=False)
    lists: tuple[bytes, ...] = field(default=(), repr=False)
    between: tuple[bytes, ...] = field(default=(), repr=False)
    vouched: tuple[bytes, ...] | None = field(default=None, repr=False)
    taken_back: frozenset[str] = field(default=frozenset(), repr=False)


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
    anchors, between = all_of(trust.anchors), all_of(trust.between)
    chain: tuple[x509.Certificate, ...] = (one,)
    _refuse_taken_back(chain, trust)
    if not _by_itself(one, anchors, trust):
        chain = chain_to(one, (*beside, *between), anchors, at)
        _refuse_taken_back(chain, trust)
    known = (*chain[1:], *anchors, *between)
    lists = [parsed_list(content) for content in trust.lists]
    with looking_at_a_certificate():
        if taken_back_at(one, known, lists) is not None:
            raise CertificateRefused(CertificateFault.REVOKED)


def _refuse_taken_back(chain: tuple[x509.Certificate, ...], trust: Trust) -> None:
    if any(fingerprint(each) in trust.taken_back for each in chain):
        raise CertificateRefused(CertificateFault.REVOKED)


def _by_itself(one: x509.Certificate, anchors: tuple[x509.Certificate, ...], trust: Trust) -> bool:
    if one in anchors:
        return True
    return not anchors if trust.vouched is None else one not in all_of(trust.vouched)


def chain_to(
    one: x509.Certificate,
    beside: tuple[x509.Certificate, ...],
    anchors: tuple[x509.Certificate, ...],
    at: datetime,
) -> tuple[x509.Certificate, ...]:
    """The path from the certificate to one of the anchors, both among it (RFC 5280, section 6).

    The library holds names, signatures, validity at the moment, path lengths, name constraints and critical
    extensions; that each issuer is one (basicConstraints) and may sign certificates (keyUsage) is asked here.
    Raises `CertificateRefused` (untrusted) when there is none.
    """
    if not anchors:
        raise CertificateRefused(CertificateFault.UNTRUSTED)
    issuers = verification.ExtensionPolicy.permit_all()
    issuers = issuers.require_present(x509.BasicConstraints, _EITHER, _vouches)
    issuers = issuers.may_be_present(x509.KeyUsage, _EITHER, _may_vouch)
    with looking_at_a_certificate():
        verifier = (
            verification.PolicyBuilder()
            .store(verification.Store(list(anchors)))
            .time(at)
            .max_chain_depth(_LONGEST_CHAIN)
            .extension_policies(
                ca_policy=issuers, ee_policy=verification.ExtensionPolicy.permit_all()
            )
            .build_client_verifier()
        )
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
