"""Whose a certificate is: the organisation in its name, whatever the key and the number."""

from __future__ import annotations

import re
from typing import Final

from cryptography import x509
from cryptography.x509.oid import NameOID

from services.formats.certificates.reading import looking_at_a_certificate

_DIGITS: Final = 9
"""Of a number in the national register of organisations."""
_NUMBERED: Final = (NameOID.ORGANIZATION_IDENTIFIER, NameOID.SERIAL_NUMBER)
"""ETSI EN 319 412-1 has `NTRNO-` before the digits; older Norwegian ones have them as serial number."""


def same_organisation(one: x509.Certificate, other: x509.Certificate) -> bool:
    """Whether both name the same organisation: by number where both tell one, else by name.

    A name that tells no organisation at all must be the same to the letter. Raises `CertificateRefused`.
    """
    with looking_at_a_certificate():
        mine, yours = _numbers(one.subject), _numbers(other.subject)
        if mine and yours:
            return mine == yours
        named = _organisation(one.subject), _organisation(other.subject)
        return named[0] == named[1] if any(named) else one.subject == other.subject


def _numbers(name: x509.Name) -> str:
    found = [str(part.value) for oid in _NUMBERED for part in name.get_attributes_for_oid(oid)]
    told = [re.sub(r"\D", "", number) for number in found]
    return next((number for number in told if len(number) == _DIGITS), "")


def _organisation(name: x509.Name) -> tuple[str, ...]:
    parts = name.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    return tuple(" ".join(str(part.value).split()).casefold() for part in parts)
