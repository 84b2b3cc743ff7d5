"""How a signer or a receiver is pointed at: by issuer and number, or by the key's identifier."""

from __future__ import annotations

import contextlib

from cryptography import x509

from services.formats.certificates.reading import looking_at_a_certificate
from services.formats.sealed import tags
from services.formats.sealed.ber import Element


def refers_to(reference: Element, certificate: x509.Certificate) -> bool:
    """Whether the reference is to this certificate."""
    if reference.tag != tags.SEQUENCE:
        return bytes(reference.content) == _key_identifier(certificate)
    fields = reference.fields()
    issuer, number = fields.take(tags.SEQUENCE), fields.take(tags.INTEGER).number()
    fields.end()
    with looking_at_a_certificate():
        same_issuer = bytes(issuer.whole) == certificate.issuer.public_bytes()
        return same_issuer and number == certificate.serial_number


def _key_identifier(certificate: x509.Certificate) -> bytes | None:
    with looking_at_a_certificate(), contextlib.suppress(x509.ExtensionNotFound):
        found = certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
        return found.value.digest
    return None
