"""Whether the signer of a sealed file is believed, and one whom we do not know yet but may come to know."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from cryptography import x509

from services.formats.certificates.fitness import CertificatePurpose, refuse_unfit
from services.formats.certificates.organisations import same_organisation
from services.formats.certificates.reading import der_of, pem_of
from services.formats.certificates.refusals import CertificateFault, CertificateRefused
from services.formats.certificates.summary import fingerprint, summary
from services.formats.certificates.trust import Trust, all_of, refuse_untrusted
from services.formats.sealed.ber import Element
from services.formats.sealed.package import Parties, taken_out
from services.formats.sealed.refusals import (
    NewSigner,
    SealedRefused,
    SealFault,
    for_certificate,
    refused,
)
from services.formats.sealed.signature import Signed, carried, verified

_FAST_CLOCKS: Final = timedelta(hours=1)


def refuse_signer(signed: Signed, trust: Trust, now: datetime) -> None:
    """Raises `SealedRefused` unless the signer's certificate is good now and was when it signed."""
    if signed.at is not None and signed.at > now + _FAST_CLOCKS:
        raise refused(SealFault.SIGNED_LATER)
    moments = (now,) if signed.at is None else (now, signed.at)
    try:
        refuse_unfit(signed.signer, CertificatePurpose.SIGNING, *moments)
        for moment in moments:
            refuse_untrusted(signed.signer, signed.beside, trust, moment)
    except CertificateRefused as refusal:
        raise for_certificate(refusal) from None


def newcomer(
    signed_data: Element, ours: x509.Certificate, trust: Trust, now: datetime
) -> SealedRefused | None:
    """What is said of a signer that nobody has recorded; None when nothing speaks for it.

    `NewSigner` when it has signed this for us, an issuer that we trust vouches for it, and its organisation
    is that of a recorded certificate. One that was taken back by its issuer is refused as such.
    """
    try:
        brought = carried(signed_data)
        signed = verified(signed_data, brought)
        known = tuple(
            summary(one).fingerprint
            for one in all_of(trust.recorded)
            if same_organisation(one, signed.signer)
        )
        if not known:
            return None
        vouched = (*(trust.vouched or ()), der_of(signed.signer))
        refuse_signer(signed, replace(trust, vouched=vouched), now)
        taken_out(signed.content, Parties(fingerprint(signed.signer), fingerprint(ours)))
    except SealedRefused as refusal:
        return refusal if refusal.certificate is CertificateFault.REVOKED else None
    except CertificateRefused:
        return None
    return _offered(signed, known)


def _offered(signed: Signed, known: tuple[str, ...]) -> NewSigner:
    new = refused(SealFault.NEW_CERTIFICATE)
    beside = tuple(pem_of(one) for one in signed.beside if one != signed.signer)
    signer = signed.signer
    return NewSigner(new.code, new.fault, None, pem_of(signer), beside, summary(signer), known)
