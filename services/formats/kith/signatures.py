"""A personal signature (XML-DSig) around a whole message: whether it holds, and for whom.

Only one form is taken, so that nothing can be read that was not signed: one reference to the whole document
(URI ""), taken without the signature itself and made canonical; RSA or ECDSA with SHA-256; the signer's
certificate inside. Whether a certificate was revoked is not asked.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from lxml import etree

from services.domain.letters import ReceiptCode, Signature, SignatureState
from services.formats.kith.certificates import Trust, vouched
from services.formats.kith.namespaces import SIGNATURE
from services.formats.kith.xml_input import looked_at
from services.formats.kith.xml_nodes import Limits

_ENVELOPED: Final = f"{SIGNATURE}enveloped-signature"
_SHA256: Final = "http://www.w3.org/2001/04/xmlenc#sha256"
_RSA: Final = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
_ECDSA: Final = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
_INCLUSIVE: Final = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_CANONICAL: Final = {
    _INCLUSIVE: False,
    "http://www.w3.org/2001/10/xml-exc-c14n#": True,
}
"""Ways of making canonical, and whether each is the exclusive one."""
_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_MOST_CERTIFICATES: Final = 8
_LEAST_BITS: Final = 2048


class _Broken(Exception):
    """It does not hold, or is not of the one form; with the code for the receipt."""

    def __init__(self, code: ReceiptCode) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class _Parts:
    """The pieces of a signature, found by their one path."""

    info: etree._Element
    exclusive: bool
    algorithm: str
    digest: bytes
    content_exclusive: bool
    value: bytes
    certificates: tuple[x509.Certificate, ...]


def signature_of(
    content: bytes, trust: Trust | None = None, limits: Limits | None = None
) -> Signature:
    """What is known of the signature of a message that `decode` has read as signed.

    `VALID` needs a certificate that one of the trusted has issued; without any trusted it is `INTACT` at
    best. An invalid one has S01 (it does not match), S02 (its certificate), S99 (another form of signing).
    """
    begin, encoding = looked_at(content, limits or Limits())
    # The caps of `decode` hold already: only a file's letters may be longer than the parser likes.
    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
    )
    try:
        signer = _verified(etree.fromstring(content[begin:], parser))
    except etree.LxmlError:  # a namespace that no canonical form has, a signature of many megabytes
        return Signature(SignatureState.INVALID, "", ReceiptCode.SIGNATURE_OTHER)
    except _Broken as broken:
        return Signature(SignatureState.INVALID, "", broken.code)
    name = _name(signer.certificate)
    if trust is None or not trust.certificates:
        return Signature(SignatureState.INTACT, name)
    if not vouched(signer.certificate, signer.beside, trust):
        return Signature(SignatureState.INVALID, name, ReceiptCode.CERTIFICATE_WRONG)
    return Signature(SignatureState.VALID, name)


@dataclass(frozen=True, slots=True)
class _Signer:
    certificate: x509.Certificate
    beside: tuple[x509.Certificate, ...]


def _verified(root: etree._Element) -> _Signer:
    """The certificate whose key made the signature. Changes the tree. Raises `_Broken`."""
    if len(root.findall(f".//{{{SIGNATURE}}}Signature")) != 1:
        raise _Broken(ReceiptCode.SIGNATURE_OTHER)
    signature = root[-1]
    if signature.tag != f"{{{SIGNATURE}}}Signature":
        raise _Broken(ReceiptCode.SIGNATURE_OTHER)
    parts = _parts(signature)
    signed = _canonical_alone(parts.info, exclusive=parts.exclusive)
    certificate = _maker(parts, signed)
    _take_away(root, signature)
    covered = _canonical(root, exclusive=parts.content_exclusive)
    if not hmac.compare_digest(hashlib.sha256(covered).digest(), parts.digest):
        raise _Broken(ReceiptCode.SIGNATURE_WRONG)
    beside = tuple(one for one in parts.certificates if one is not certificate)
    return _Signer(certificate, beside)


def _parts(signature: etree._Element) -> _Parts:
    info = _one(signature, "SignedInfo")
    reference = _one(info, "Reference")
    if reference.get("URI") != "":
        raise _Broken(ReceiptCode.SIGNATURE_OTHER)
    if _algorithm(_one(reference, "DigestMethod")) != _SHA256:
        raise _Broken(ReceiptCode.SIGNATURE_OTHER)
    return _Parts(
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
        raise _Broken(ReceiptCode.SIGNATURE_OTHER)
    return found[0]


def _algorithm(element: etree._Element) -> str:
    return element.get("Algorithm", "")


def _canonical_way(element: etree._Element) -> bool:
    """Whether the exclusive way is meant; one with wishes of its own is not taken."""
    way = _CANONICAL.get(_algorithm(element))
    if way is None or len(element):
        raise _Broken(ReceiptCode.SIGNATURE_OTHER)
    return way


def _transforms(element: etree._Element) -> bool:
    listed = list(element)
    if not listed or len(listed) > 2 or _algorithm(listed[0]) != _ENVELOPED:
        raise _Broken(ReceiptCode.SIGNATURE_OTHER)
    return _canonical_way(listed[1]) if len(listed) == 2 else _CANONICAL[_INCLUSIVE]


def _bytes(element: etree._Element) -> bytes:
    try:
        return base64.b64decode("".join((element.text or "").split()), validate=True)
    except (binascii.Error, ValueError):
        raise _Broken(ReceiptCode.SIGNATURE_WRONG) from None


def _certificates(signature: etree._Element) -> tuple[x509.Certificate, ...]:
    path = "/".join(f"{{{SIGNATURE}}}{name}" for name in ("KeyInfo", "X509Data", "X509Certificate"))
    found = signature.findall(path)
    if not found or len(found) > _MOST_CERTIFICATES:
        raise _Broken(ReceiptCode.CERTIFICATE_WRONG)
    try:
        return tuple(x509.load_der_x509_certificate(_bytes(one)) for one in found)
    except ValueError:
        raise _Broken(ReceiptCode.CERTIFICATE_WRONG) from None


def _maker(parts: _Parts, signed: bytes) -> x509.Certificate:
    for certificate in parts.certificates:
        if _made_it(certificate, parts, signed):
            return certificate
    raise _Broken(ReceiptCode.SIGNATURE_WRONG)


def _made_it(certificate: x509.Certificate, parts: _Parts, signed: bytes) -> bool:
    try:
        key = certificate.public_key()
        if parts.algorithm == _RSA and isinstance(key, rsa.RSAPublicKey):
            if key.key_size < _LEAST_BITS:
                return False
            key.verify(parts.value, signed, padding.PKCS1v15(), hashes.SHA256())
        elif parts.algorithm == _ECDSA and isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(_two_numbers(parts.value), signed, ec.ECDSA(hashes.SHA256()))
        else:
            return False
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def _two_numbers(value: bytes) -> bytes:
    """XML-DSig writes the two numbers of an ECDSA signature one after the other."""
    half = len(value) // 2
    if not half or len(value) % 2:
        raise ValueError("not two numbers of one length")
    return encode_dss_signature(
        int.from_bytes(value[:half], "big"), int.from_bytes(value[half:], "big")
    )


def _canonical(root: etree._Element, *, exclusive: bool) -> bytes:
    """The whole document, canonical, without comments as a reference to "" has it."""
    written: bytes = etree.tostring(
        root.getroottree(), method="c14n", exclusive=exclusive, with_comments=False
    )
    return written


def _canonical_alone(element: etree._Element, *, exclusive: bool) -> bytes:
    """One element, canonical. It is made a document first: lxml writes wrong namespaces for one inside.

    The inclusive way takes over what elements around say of language and spaces.
    """
    alone = etree.fromstring(etree.tostring(element, with_tail=False))
    if not exclusive:
        for around in element.iterancestors():
            for name, value in around.attrib.items():
                if str(name).startswith(_XML) and name not in alone.attrib:
                    alone.set(name, value)
    return _canonical(alone, exclusive=exclusive)


def _take_away(root: etree._Element, signature: etree._Element) -> None:
    """Remove the signature alone: the text after it belongs to the document."""
    tail = signature.tail or ""
    before = signature.getprevious()
    if before is None:
        root.text = (root.text or "") + tail
    else:
        before.tail = (before.tail or "") + tail
    root.remove(signature)


def _name(certificate: x509.Certificate) -> str:
    """The person's or organisation's name in the certificate, without its numbers."""
    for kind in (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME):
        for attribute in certificate.subject.get_attributes_for_oid(kind):
            return str(attribute.value)
    return ""
