"""EnvelopedData around a content: AES-256-CBC, its key encrypted to one certificate (RFC 5652, section 6)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from services.formats.sealed import der, names, tags
from services.formats.sealed.refusals import CannotSeal
from services.formats.sealed.signing import named

_KEY_BYTES: Final = 32
_BLOCK: Final = 16


def enveloped(content: Sequence[bytes], receiver: x509.Certificate) -> bytes:
    """DER that only the receiver's key opens. Raises `CannotSeal` when that key is not RSA."""
    key, start = os.urandom(_KEY_BYTES), os.urandom(_BLOCK)
    encryptor = Cipher(algorithms.AES256(key), modes.CBC(start)).encryptor()
    encrypted = [encryptor.update(piece) for piece in (*content, _filling(content))]
    encrypted.append(encryptor.finalize())
    method = der.sequence(der.oid(names.AES256_CBC), der.octets(start))
    pieces = [der.oid(names.DATA), method, *_tagged(tags.context(0, constructed=False), encrypted)]
    pieces = [
        der.integer(0),
        der.set_of(_recipient(receiver, key)),
        *_tagged(tags.SEQUENCE, pieces),
    ]
    pieces = _tagged(tags.context(0), _tagged(tags.SEQUENCE, pieces))
    return b"".join(_tagged(tags.SEQUENCE, [der.oid(names.ENVELOPED_DATA), *pieces]))


def _tagged(tag: int, pieces: Sequence[bytes]) -> list[bytes]:
    return [der.header(tag, sum(map(len, pieces))), *pieces]


def _filling(content: Sequence[bytes]) -> bytes:
    """RFC 5652, 6.3: as many bytes as are missing to a block, each telling how many."""
    missing = _BLOCK - sum(map(len, content)) % _BLOCK
    return bytes([missing]) * missing


def _recipient(receiver: x509.Certificate, key: bytes) -> bytes:
    public = receiver.public_key()
    if not isinstance(public, rsa.RSAPublicKey):
        raise CannotSeal
    # PKCS #1 v1.5 is what every S/MIME program opens; OAEP is not (docs/decisions/0055).
    encrypted = public.encrypt(key, padding.PKCS1v15())
    method = der.sequence(der.oid(names.RSA), der.null())
    return der.sequence(der.integer(0), named(receiver), method, der.octets(encrypted))
