"""What the algorithm identifiers of a sealed file mean. Unknown and weak ones raise `SealedRefused`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Final, TypeAlias

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PublicKeyTypes

from services.formats.sealed import names, tags
from services.formats.sealed.ber import Element
from services.formats.sealed.refusals import SealFault, refused

Digest: TypeAlias = hashes.SHA256 | hashes.SHA384 | hashes.SHA512

_DIGESTS: Final[dict[bytes, Digest]] = {
    names.SHA256: hashes.SHA256(),
    names.SHA384: hashes.SHA384(),
    names.SHA512: hashes.SHA512(),
}
_WITH_DIGEST: Final[dict[bytes, tuple[str, Digest]]] = {
    names.RSA_SHA256: ("rsa", hashes.SHA256()),
    names.RSA_SHA384: ("rsa", hashes.SHA384()),
    names.RSA_SHA512: ("rsa", hashes.SHA512()),
    names.ECDSA_SHA256: ("ec", hashes.SHA256()),
    names.ECDSA_SHA384: ("ec", hashes.SHA384()),
    names.ECDSA_SHA512: ("ec", hashes.SHA512()),
}
_FOR_OAEP: Final[dict[bytes, hashes.HashAlgorithm]] = {
    **_DIGESTS,
    # What OAEP means when nothing is said; its strength does not rest on collisions.
    names.SHA1: hashes.SHA1(),  # noqa: S303 see above
}
_LONGEST_SALT: Final = 1024
"""As long as the largest key has bytes: some programs fill it up."""


def identified(algorithm: Element) -> tuple[bytes, Element | None]:
    """The identifier of an AlgorithmIdentifier, and its parameters unless they are NULL or left out."""
    fields = algorithm.fields()
    oid = bytes(fields.take(tags.OID).content)
    rest = fields.rest()
    if len(rest) > 1:
        raise refused(SealFault.MALFORMED)
    parameters = rest[0] if rest else None
    return oid, None if parameters is None or parameters.tag == tags.NULL else parameters


def digest(algorithm: Element) -> Digest:
    """SHA-256, SHA-384 or SHA-512."""
    oid, _ = identified(algorithm)
    found = _DIGESTS.get(oid)
    if found is None:
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    return found


def digested(content: Iterable[bytes | memoryview], by: Digest) -> bytes:
    """The digest of the pieces, one after the other."""
    running = hashlib.new(by.name)
    for piece in content:
        running.update(piece)
    return running.digest()


def verify(
    key: PublicKeyTypes, algorithm: Element, by: Digest, signature: bytes, signed: bytes
) -> None:
    """Raises `SealedRefused` unless the signature is the key's over `signed`."""
    oid, parameters = identified(algorithm)
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, signed, _rsa_padding(oid, parameters, by), by)
        elif isinstance(key, ec.EllipticCurvePublicKey) and _WITH_DIGEST.get(oid) == ("ec", by):
            key.verify(signature, signed, ec.ECDSA(by))
        else:
            raise refused(SealFault.UNKNOWN_ALGORITHM)
    except (InvalidSignature, ValueError, UnsupportedAlgorithm):
        raise refused(SealFault.WRONG_SIGNATURE) from None


def _rsa_padding(
    oid: bytes, parameters: Element | None, by: Digest
) -> padding.PKCS1v15 | padding.PSS:
    if oid == names.RSA_PSS:
        return _pss(parameters, by)
    kind, named = _WITH_DIGEST.get(oid, ("", None))
    if oid != names.RSA and (kind, named and named.name) != ("rsa", by.name):
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    return padding.PKCS1v15()


def _pss(parameters: Element | None, by: Digest) -> padding.PSS:
    """RFC 4055: everything said outright, and one digest throughout."""
    if parameters is None:
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    fields = parameters.fields()
    hashed, mask = fields.take(tags.context(0)), fields.take(tags.context(1))
    salt = fields.take(tags.context(2)).fields().take(tags.INTEGER).number()
    fields.maybe(tags.context(3))
    fields.end()
    if not (_only(hashed) == _mask_digest(mask) == by.name and 0 <= salt <= _LONGEST_SALT):
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    return padding.PSS(padding.MGF1(by), salt)


def _only(tagged: Element) -> str:
    return digest(tagged.fields().take(tags.SEQUENCE)).name


def _mask_digest(tagged: Element) -> str:
    oid, inner = identified(tagged.fields().take(tags.SEQUENCE))
    if oid != names.MGF1 or inner is None:
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    return digest(inner).name


def key_padding(algorithm: Element) -> padding.AsymmetricPadding:
    """How the content's key was encrypted to an RSA key: PKCS #1 v1.5, or OAEP without a label."""
    oid, parameters = identified(algorithm)
    if oid == names.RSA:
        return padding.PKCS1v15()
    if oid != names.RSA_OAEP:
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    hashed = mask = names.SHA1
    if parameters is not None:
        fields = parameters.fields()
        if found := fields.maybe(tags.context(0)):
            hashed, _ = identified(found.fields().take(tags.SEQUENCE))
        if found := fields.maybe(tags.context(1)):
            mask = _mask_of_oaep(found)
        fields.end()
    return padding.OAEP(padding.MGF1(_of_oaep(mask)), _of_oaep(hashed), None)


def _mask_of_oaep(tagged: Element) -> bytes:
    oid, inner = identified(tagged.fields().take(tags.SEQUENCE))
    if oid != names.MGF1 or inner is None:
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    return identified(inner)[0]


def _of_oaep(oid: bytes) -> hashes.HashAlgorithm:
    found = _FOR_OAEP.get(oid)
    if found is None:
        raise refused(SealFault.UNKNOWN_ALGORITHM)
    return found
