"""A personal signature (XML-DSig) around a whole message: whether it holds, and for whom.

Only one form is taken, so that nothing can be read that was not signed: one reference to the whole document
(URI ""), taken without the signature itself and made canonical; RSA or ECDSA with SHA-256; the signer's
certificate inside. Whether a certificate was revoked is not asked.
"""

from __future__ import annotations

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
from services.formats.kith.signature_parts import (
    ECDSA,
    RSA,
    SignatureBroken,
    SignatureParts,
    parts_of,
)
from services.formats.kith.xml_input import looked_at
from services.formats.kith.xml_nodes import Limits

_XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_LEAST_BITS: Final = 2048


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
    except SignatureBroken as broken:
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
    """The certificate whose key made the signature. Changes the tree. Raises `SignatureBroken`."""
    if len(root.findall(f".//{{{SIGNATURE}}}Signature")) != 1:
        raise SignatureBroken(ReceiptCode.SIGNATURE_OTHER)
    signature = root[-1]
    if signature.tag != f"{{{SIGNATURE}}}Signature":
        raise SignatureBroken(ReceiptCode.SIGNATURE_OTHER)
    parts = parts_of(signature)
    signed = _canonical_alone(parts.info, exclusive=parts.exclusive)
    certificate = _maker(parts, signed)
    _take_away(root, signature)
    covered = _canonical(root, exclusive=parts.content_exclusive)
    if not hmac.compare_digest(hashlib.sha256(covered).digest(), parts.digest):
        raise SignatureBroken(ReceiptCode.SIGNATURE_WRONG)
    beside = tuple(one for one in parts.certificates if one is not certificate)
    return _Signer(certificate, beside)


def _maker(parts: SignatureParts, signed: bytes) -> x509.Certificate:
    for certificate in parts.certificates:
        if _made_it(certificate, parts, signed):
            return certificate
    raise SignatureBroken(ReceiptCode.SIGNATURE_WRONG)


def _made_it(certificate: x509.Certificate, parts: SignatureParts, signed: bytes) -> bool:
    try:
        key = certificate.public_key()
        if parts.algorithm == RSA and isinstance(key, rsa.RSAPublicKey):
            if key.key_size < _LEAST_BITS:
                return False
            key.verify(parts.value, signed, padding.PKCS1v15(), hashes.SHA256())
        elif parts.algorithm == ECDSA and isinstance(key, ec.EllipticCurvePublicKey):
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
