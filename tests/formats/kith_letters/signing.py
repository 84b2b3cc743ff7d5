"""Signs a message as a person's card would, with invented certificates; and in the ways that attackers try."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from lxml import etree

from services.formats.kith.certificates import Trust

DS = "http://www.w3.org/2000/09/xmldsig#"
ENVELOPED = f"{DS}enveloped-signature"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
MORE = "http://www.w3.org/2001/04/xmldsig-more#"
NOW = datetime(2026, 11, 19, 8, 0, tzinfo=UTC)

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class Holder:
    """A key and its certificate."""

    key: Key
    certificate: x509.Certificate


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])


@cache
def keys(kind: str) -> Key:
    """A key for each name of a kind, made once: "rsa liv", "ec root"."""
    if kind.startswith("ec"):
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(
        public_exponent=65537, key_size=1024 if "short" in kind else 2048
    )


def issued(
    name: str,
    key: str,
    by: Holder | None = None,
    *,
    issues: bool = False,
    signs: bool = True,
    ends: datetime = NOW + timedelta(days=100),
) -> Holder:
    """A certificate by an issuer, or by itself."""
    own = keys(key)
    usage = x509.KeyUsage(
        digital_signature=signs,
        content_commitment=False,
        key_encipherment=not signs,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=issues,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(_name(name))
        .issuer_name(by.certificate.subject if by else _name(name))
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=1000))
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=issues, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(by.key if by else own, hashes.SHA256())
    )
    return Holder(own, certificate)


@cache
def root() -> Holder:
    """An issuer that is trusted."""
    return issued("Fjordheim rot", "ec root", issues=True)


@cache
def between() -> Holder:
    """An issuer that the root vouches for."""
    return issued("Fjordheim utsteder", "ec between", root(), issues=True)


@cache
def liv(key: str = "rsa liv") -> Holder:
    """A person's certificate."""
    return issued("Liv Nygård", key, between())


def trust() -> Trust:
    """Trust in the root."""
    return Trust((root().certificate,), NOW)


def signed(
    content: bytes,
    holder: Holder,
    *beside: Holder,
    way: str = EXCLUSIVE,
    transforms: tuple[str, ...] = (ENVELOPED, EXCLUSIVE),
    uri: str = "",
) -> bytes:
    """The message with a signature in its end."""
    document = etree.fromstring(content)
    exclusive = EXCLUSIVE in transforms
    covered = etree.tostring(
        document.getroottree(), method="c14n", exclusive=exclusive, with_comments=False
    )
    listed = "".join(f'<Transform Algorithm="{one}"/>' for one in transforms)
    algorithm = "rsa-sha256" if isinstance(holder.key, rsa.RSAPrivateKey) else "ecdsa-sha256"
    info = (
        f'<SignedInfo xmlns="{DS}"><CanonicalizationMethod Algorithm="{way}"/>'
        f'<SignatureMethod Algorithm="{MORE}{algorithm}"/><Reference URI="{uri}">'
        f'<Transforms>{listed}</Transforms><DigestMethod Algorithm="{SHA256}"/>'
        f"<DigestValue>{_text(hashlib.sha256(covered).digest())}</DigestValue></Reference></SignedInfo>"
    )
    certificates = "".join(
        f"<X509Certificate>{_text(one.certificate.public_bytes(serialization.Encoding.DER))}"
        "</X509Certificate>"
        for one in (holder, *beside)
    )
    signature = etree.fromstring(
        f'<Signature xmlns="{DS}">{info}<SignatureValue/>'
        f"<KeyInfo><X509Data>{certificates}</X509Data></KeyInfo></Signature>"
    )
    document.append(signature)
    # Made a document of its own first: lxml writes wrong namespaces for an element inside another.
    alone = etree.fromstring(etree.tostring(signature[0]))
    written = etree.tostring(
        alone.getroottree(), method="c14n", exclusive=way == EXCLUSIVE, with_comments=False
    )
    signature[1].text = _text(_made(holder.key, written))
    beginning = b'<?xml version="1.0" encoding="UTF-8"?>\n'
    return beginning + etree.tostring(document, encoding="UTF-8", xml_declaration=False)


def _made(key: Key, written: bytes) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(written, padding.PKCS1v15(), hashes.SHA256())
    r, s = decode_dss_signature(key.sign(written, ec.ECDSA(hashes.SHA256())))
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
