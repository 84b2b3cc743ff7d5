"""The object identifiers of CMS (RFC 5652) that are understood, as they stand encoded."""

from __future__ import annotations

from typing import Final


def encoded(dotted: str) -> bytes:
    """The content of the DER encoding of an object identifier (X.690, 8.19)."""
    first, second, *rest = map(int, dotted.split("."))
    return b"".join(_in_sevens(number) for number in (first * 40 + second, *rest))


def _in_sevens(number: int) -> bytes:
    sevens = [number & 0x7F]
    while number := number >> 7:
        sevens.append(number & 0x7F | 0x80)
    return bytes(reversed(sevens))


DATA: Final = encoded("1.2.840.113549.1.7.1")
SIGNED_DATA: Final = encoded("1.2.840.113549.1.7.2")
ENVELOPED_DATA: Final = encoded("1.2.840.113549.1.7.3")
AUTH_ENVELOPED_DATA: Final = encoded("1.2.840.113549.1.9.16.1.23")

CONTENT_TYPE: Final = encoded("1.2.840.113549.1.9.3")
MESSAGE_DIGEST: Final = encoded("1.2.840.113549.1.9.4")
SIGNING_TIME: Final = encoded("1.2.840.113549.1.9.5")
SIGNING_CERTIFICATE: Final = encoded("1.2.840.113549.1.9.16.2.47")

SHA1: Final = encoded("1.3.14.3.2.26")
SHA256: Final = encoded("2.16.840.1.101.3.4.2.1")
SHA384: Final = encoded("2.16.840.1.101.3.4.2.2")
SHA512: Final = encoded("2.16.840.1.101.3.4.2.3")

RSA: Final = encoded("1.2.840.113549.1.1.1")
RSA_OAEP: Final = encoded("1.2.840.113549.1.1.7")
MGF1: Final = encoded("1.2.840.113549.1.1.8")
RSA_PSS: Final = encoded("1.2.840.113549.1.1.10")
RSA_SHA256: Final = encoded("1.2.840.113549.1.1.11")
RSA_SHA384: Final = encoded("1.2.840.113549.1.1.12")
RSA_SHA512: Final = encoded("1.2.840.113549.1.1.13")
ECDSA_SHA256: Final = encoded("1.2.840.10045.4.3.2")
ECDSA_SHA384: Final = encoded("1.2.840.10045.4.3.3")
ECDSA_SHA512: Final = encoded("1.2.840.10045.4.3.4")

AES128_CBC: Final = encoded("2.16.840.1.101.3.4.1.2")
AES192_CBC: Final = encoded("2.16.840.1.101.3.4.1.22")
AES256_CBC: Final = encoded("2.16.840.1.101.3.4.1.42")
AES128_GCM: Final = encoded("2.16.840.1.101.3.4.1.6")
AES192_GCM: Final = encoded("2.16.840.1.101.3.4.1.26")
AES256_GCM: Final = encoded("2.16.840.1.101.3.4.1.46")
