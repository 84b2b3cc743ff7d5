"""The pieces of a personal signature (XML-DSig), in the one form that is taken."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Final

from cryptography import x509
from lxml import etree

from services.domain.letters import ReceiptCode
from services.formats.kith.namespaces import SIGNATURE

_ENVELOPED: Final = f"{SIGNATURE}enveloped-signature"
_SHA256: Final = "http://www.w3.org/2001/04/xmlenc#sha256"
RSA: Final = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
ECDSA: Final = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
_INCLUSIVE: Final = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_CANONICAL: Final = {
    _INCLUSIVE: False,
    "http://www.w3.org/2001/10/xml-exc-c14n#": True,
}
"""Ways of making canonical, and whether each is the exclusive one."""
_MOST_CERTIFICATES: Final = 8


class SignatureBroken(Exception):
    """It does not hold, or is not of the one form; with the code for the receipt."""

    def __init__(self, code: ReceiptCode) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class SignatureParts:
    """The pieces of a signature, found by their one path."""

    info: etree._Element
    exclusive: bool
    algorithm: str
    digest: bytes
    content_exclusive: bool
    value: bytes
    certificates: tuple[x509.Certificate, ...]


def parts_of(signature: etree._Element) -> SignatureParts:
    """The pieces. Raises `SignatureBroken` for every other form."""
    info = _one(signature, "SignedInfo")
    reference = _one(info, "Reference")
    if reference.get("URI") != "":
        raise SignatureBroken(ReceiptCode.SIGNATURE_OTHER)
    if _algorithm(_one(reference, "DigestMethod")) != _SHA256:
        raise SignatureBroken(ReceiptCode.SIGNATURE_OTHER)
    return SignatureParts(
        info=info,
        exclusive=_canonical_way(_one(info, "CanonicalizationMethod")),
        algorithm=_algorithm(_one(info, "SignatureMethod")),
        digest=_bytes(_one(reference, "DigestValue")),
        content_exclusive=_transforms(_one(reference, "Transforms")),
        value=_bytes(_one(signature, "SignatureValue")),
        certificates=_certificates(signature),
    )


def _one(around: etree._Element, local: str) -> etree._Element:
    found = around.findall(f"{{{SIGNATURE}}}{local}")
    if len(found) != 1:
        raise SignatureBroken(ReceiptCode.SIGNATURE_OTHER)
    return found[0]


def _algorithm(element: etree._Element) -> str:
    return element.get("Algorithm", "")


def _canonical_way(element: etree._Element) -> bool:
    """Whether the exclusive way is meant; one with wishes of its own is not taken."""
    way = _CANONICAL.get(_algorithm(element))
    if way is None or len(element):
        raise SignatureBroken(ReceiptCode.SIGNATURE_OTHER)
    return way


def _transforms(element: etree._Element) -> bool:
    listed = list(element)
    if not listed or len(listed) > 2 or _algorithm(listed[0]) != _ENVELOPED:
        raise SignatureBroken(ReceiptCode.SIGNATURE_OTHER)
    return _canonical_way(listed[1]) if len(listed) == 2 else _CANONICAL[_INCLUSIVE]


def _bytes(element: etree._Element) -> bytes:
    try:
        return base64.b64decode("".join((element.text or "").split()), validate=True)
    except (binascii.Error, ValueError):
        raise SignatureBroken(ReceiptCode.SIGNATURE_WRONG) from None


def _certificates(signature: etree._Element) -> tuple[x509.Certificate, ...]:
    path = "/".join(f"{{{SIGNATURE}}}{name}" for name in ("KeyInfo", "X509Data", "X509Certificate"))
    found = signature.findall(path)
    if not found or len(found) > _MOST_CERTIFICATES:
        raise SignatureBroken(ReceiptCode.CERTIFICATE_WRONG)
    try:
        return tuple(x509.load_der_x509_certificate(_bytes(one)) for one in found)
    except ValueError:
        raise SignatureBroken(ReceiptCode.CERTIFICATE_WRONG) from None
