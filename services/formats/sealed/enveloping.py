"""EnvelopedData around a content: AES-256-CBC, its key encrypted to one certificate (RFC 5652, section 6)."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from services.formats.sealed import der, names, tags
from services.formats.sealed.refusals import CannotSeal
from services.formats.sealed.signing import named

_KEY_BYTES: Final = 32
_BLOCK: Final = 16
_STEP: Final = 1024 * 1024


def enveloped(content: Sequence[bytes], receiver: x509.Certificate) -> bytes:
    """DER that only the receiver's key opens. Raises `CannotSeal` when that key is not RSA."""
    key, start = os.urandom(_KEY_BYTES), os.urandom(_BLOCK)
    filled = (*content, _filling(content))
    encryptor = Cipher(algorithms.AES256(key), modes.CBC(start)).encryptor()
    written = BytesIO()
    written.write(_before(receiver, key, start, sum(map(len, filled))))
    for piece in _in_steps(filled):
        written.write(encryptor.update(piece))
    written.write(encryptor.finalize())
    # Without a copy: what was written is handed out as it lies there.
    return written.getvalue()


def _before(receiver: x509.Certificate, key: bytes, start: bytes, length: int) -> bytes:
    """All that stands before the encrypted content, which ends the file: it has this length."""
    method = der.sequence(der.oid(names.AES256_CBC), der.octets(start))
    head = der.header(tags.context(0, constructed=False), length)
    head = _begun(tags.SEQUENCE, der.oid(names.DATA) + method + head, length)
    head = der.integer(0) + der.set_of(_recipient(receiver, key)) + head
    head = _begun(tags.context(0), _begun(tags.SEQUENCE, head, length), length)
    return _begun(tags.SEQUENCE, der.oid(names.ENVELOPED_DATA) + head, length)


def _begun(tag: int, head: bytes, length: int) -> bytes:
    """The beginning of an element whose content is the head and so many bytes more."""
    return der.header(tag, len(head) + length) + head


def _in_steps(pieces: Sequence[bytes]) -> Iterator[memoryview]:
    """The pieces, none larger than a step: what is encrypted exists once."""
    for piece in pieces:
        view = memoryview(piece)
        for at in range(0, len(view), _STEP):
            yield view[at : at + _STEP]


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
