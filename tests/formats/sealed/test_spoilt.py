"""Twenty-one thousand spoilt files: each is opened unharmed or refused with a type."""

from __future__ import annotations

import os
from random import Random

import pytest

from services.formats.certificates.making import matching_key
from services.formats.certificates.reading import certificate
from services.formats.sealed import SealedRefused, envelope
from services.formats.sealed.opening import _signed_data
from services.formats.sealed.package import taken_out
from services.formats.sealed.signature import verified
from tests.formats.sealed.made import (
    PACKAGE,
    container,
    from_unit,
    opened,
    ours,
    parties,
    signed_by,
    theirs,
)

EACH = 7_000
_TOKENS = (
    b"\x30\x80",
    b"\x00\x00",
    b"\x24\x80",
    b"\xa0\x84\xff\xff\xff\xff",
    b"\x04\x00",
    b"\x05\x00",
)


def spoilt(seed: bytes, chance: Random) -> bytes:
    """With one to five things done to its bytes, most of them near its structure."""
    content = bytearray(seed)
    for _ in range(chance.randint(1, 5)):
        edge = chance.choice((40, 700, len(content)))
        at = chance.randrange(max(1, min(edge, len(content))))
        if chance.random() < 0.4:
            at = max(0, len(content) - 1 - at)
        match chance.randrange(6):
            case 0:
                content[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                content[at : at + 1] = bytes([content[at] ^ 1 << chance.randrange(8)])
            case 2:
                del content[at : at + chance.randint(1, 9)]
            case 3:
                content[at:at] = chance.choice(_TOKENS)
            case 4:
                content[at:at] = content[at : at + chance.randint(1, 60)]
            case _:
                del content[at + chance.randrange(400) :]
        content = content or bytearray(b"0")
    return bytes(content)


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
@pytest.mark.filterwarnings("ignore:PKCS#7 certificates could not be parsed as DER:UserWarning")
@pytest.mark.parametrize("layer", ["file", "signature", "container"])
def test_seven_thousand_spoilt_files_meet_typed_refusals_only(
    layer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Reading a private key costs more than all the rest, and is not what is tried here.
    read = matching_key(ours())
    monkeypatch.setattr(envelope, "matching_key", lambda _: read)
    chance = Random(os.environ.get("SPOILT", layer))
    seed = {"file": from_unit(), "container": container()}.get(
        layer, signed_by(theirs(), container())
    )
    refused = 0
    for _ in range(EACH):
        content = spoilt(seed, chance)
        try:
            assert content == seed or _read(layer, content) == PACKAGE
        except SealedRefused:
            refused += 1
    assert refused > EACH * 0.8


def _read(layer: str, content: bytes) -> object:
    match layer:
        case "file":
            return opened(content).package
        case "signature":
            signed = verified(
                _signed_data(memoryview(content)), [certificate(theirs().certificate)]
            )
            return taken_out(signed.content, parties())
        case _:
            return taken_out(memoryview(content), parties())
