"""Certificates: the centre's own keys, the units' certificates, and what is trusted of them."""

from __future__ import annotations

from services.formats.certificates.fitness import CertificatePurpose
from services.formats.certificates.importing import ImportedCertificate, import_certificate
from services.formats.certificates.making import (
    Holder,
    KeyKind,
    OwnKey,
    new_private_key,
    public_certificate,
    self_signed,
    signing_request,
)
from services.formats.certificates.refusals import CertificateFault, CertificateRefused
from services.formats.certificates.summary import CertificateSummary
from services.formats.certificates.trust import Trust

__all__ = [
    "CertificateFault",
    "CertificatePurpose",
    "CertificateRefused",
    "CertificateSummary",
    "Holder",
    "ImportedCertificate",
    "KeyKind",
    "OwnKey",
    "Trust",
    "import_certificate",
    "new_private_key",
    "public_certificate",
    "self_signed",
    "signing_request",
]
