"""Sealed files for the tests: good ones, and ones made wrong on purpose."""

from __future__ import annotations

from services.formats.certificates import OwnKey, Trust
from services.formats.certificates.making import matching_key
from services.formats.certificates.reading import certificate
from services.formats.certificates.summary import fingerprint
from services.formats.sealed import Opened, Package, SealedRefused, open_sealed, seal
from services.formats.sealed.enveloping import enveloped
from services.formats.sealed.package import Parties, contained
from services.formats.sealed.signing import signed
from tests.formats.certificates.authority import ENCRYPTION, NOW, SIGNING, own

XML = '<?xml version="1.0" encoding="utf-8"?>\n<MsgHead>Jonas, Čáhppesjávri</MsgHead>'.encode()
PDF = b"%PDF-1.7\n% invented\n"
PACKAGE = Package(XML, PDF)


def ours() -> OwnKey:
    return own(ENCRYPTION, "centre")


def theirs() -> OwnKey:
    return own(SIGNING, "unit")


def trust(*signers: OwnKey) -> Trust:
    return Trust(tuple(one.certificate for one in signers or (theirs(),)))


def from_unit(package: Package = PACKAGE) -> bytes:
    """What a unit would send us."""
    return seal(package, theirs(), ours().certificate, NOW)


def opened(content: bytes, trusted: Trust | None = None) -> Opened:
    return open_sealed(content, [ours()], trusted or trust(), NOW)


def parties(signer: OwnKey | None = None, receiver: OwnKey | None = None) -> Parties:
    made = [certificate((one).certificate) for one in (signer or theirs(), receiver or ours())]
    return Parties(*map(fingerprint, made))


def container(package: Package = PACKAGE, who: Parties | None = None) -> bytes:
    return b"".join(contained(package, who or parties()))


def signed_by(signer: OwnKey, content: bytes) -> bytes:
    key, one = matching_key(signer)
    return b"".join(signed([content], key, one, NOW))


def in_envelope(content: bytes, receiver: OwnKey | None = None) -> bytes:
    return enveloped([content], certificate((receiver or ours()).certificate))


def refusal(content: bytes, trusted: Trust | None = None) -> tuple[str, str]:
    """The code and the fault."""
    try:
        opened(content, trusted)
    except SealedRefused as found:
        return found.code, found.certificate or found.fault
    raise AssertionError("was opened")
