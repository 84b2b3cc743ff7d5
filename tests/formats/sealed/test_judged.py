"""What we seal, `openssl` decrypts and verifies; what it signs and encrypts, we open."""

from __future__ import annotations

import io
import zipfile

import pytest

from services.formats.certificates import KeyKind, OwnKey, new_private_key, self_signed
from services.formats.sealed import Form, seal
from tests.formats.certificates.authority import CENTRE, ENCRYPTION, NOW, SIGNING, UNIT, own
from tests.formats.sealed.judge import Judge, judge
from tests.formats.sealed.made import (
    PACKAGE,
    PDF,
    XML,
    container,
    opened,
    ours,
    parties,
    theirs,
    trust,
)

__all__ = ["judge"]


def rsa_signer() -> OwnKey:
    private = new_private_key(KeyKind.RSA_3072)
    return OwnKey(private, self_signed(private, UNIT, SIGNING, NOW))


@pytest.mark.parametrize("kind", KeyKind)
def test_openssl_decrypts_and_verifies_what_we_seal(judge: Judge, kind: KeyKind) -> None:
    private = new_private_key(kind)
    centre = OwnKey(private, self_signed(private, CENTRE, SIGNING, NOW))
    unit = own(ENCRYPTION, "unit")
    sealed = seal(PACKAGE, centre, unit.certificate, NOW)

    inside = judge.verified(judge.opened(sealed, unit), centre)
    with zipfile.ZipFile(io.BytesIO(inside)) as found:
        assert found.testzip() is None
        assert found.namelist() == ["innhold.json", "melding.xml", "melding.pdf"]
        assert found.read("melding.xml") == XML
        assert found.read("melding.pdf") == PDF


def test_openssl_reads_the_file_as_letters_too(judge: Judge) -> None:
    unit = own(ENCRYPTION, "unit")
    sealed = seal(PACKAGE, own(SIGNING), unit.certificate, NOW, Form.PEM)
    assert judge.verified(judge.opened(sealed, unit, "PEM"), own(SIGNING)) == container(
        PACKAGE, parties(own(SIGNING), unit)
    )


def test_openssl_sees_the_time_and_the_certificate_in_our_signature(judge: Judge) -> None:
    unit = own(ENCRYPTION, "unit")
    sealed = seal(PACKAGE, own(SIGNING), unit.certificate, NOW)
    content = judge.file(judge.opened(sealed, unit))
    told = judge.run("-cmsout", "-print", "-noout", "-inform", "DER", "-in", content).decode()
    for name in ("contentType", "signingTime", "messageDigest", "signingCertificateV2"):
        assert f"({name}" in told or f"{name} (" in told
    sealed_as = judge.run(
        "-cmsout", "-print", "-noout", "-inform", "DER", "-in", judge.file(sealed)
    )
    assert b"aes-256-cbc" in sealed_as


_ENCRYPTING = {
    "AES-256-CBC": ("-aes-256-cbc",),
    "AES-128-CBC": ("-aes-128-cbc",),
    "AES-256-GCM": ("-aes-256-gcm",),
    "OAEP": ("-aes-256-cbc", "-keyopt", "rsa_padding_mode:oaep"),
    "OAEP with SHA-256": (
        *("-aes-256-cbc", "-keyopt", "rsa_padding_mode:oaep"),
        *("-keyopt", "rsa_oaep_md:sha256", "-keyopt", "rsa_mgf1_md:sha256"),
    ),
    "by key identifier": ("-aes-256-cbc", "-keyid"),
    "streamed": ("-aes-256-cbc", "-stream"),
}


@pytest.mark.parametrize("way", _ENCRYPTING)
def test_we_open_what_openssl_encrypts_in_every_usual_way(judge: Judge, way: str) -> None:
    signed = judge.signed(container(), theirs())
    option, *more = _ENCRYPTING[way]
    if "-keyid" in more:
        sealed = judge.encrypted(signed, ours(), option, "-keyid")
    else:
        sealed = judge.encrypted(signed, ours(), option, *more)
    assert opened(sealed).package == PACKAGE


_SIGNING = {
    "plain": (),
    "streamed": ("-stream",),
    "by key identifier": ("-keyid",),
    "without certificates": ("-nocerts",),
    "without capabilities": ("-nosmimecap",),
    "with certificate named": ("-cades",),
}


@pytest.mark.parametrize("way", _SIGNING)
def test_we_open_what_openssl_signs_in_every_usual_way(judge: Judge, way: str) -> None:
    signed = judge.signed(container(), theirs(), more=_SIGNING[way])
    found = opened(judge.encrypted(signed, ours()))
    assert found.package == PACKAGE
    assert found.signed_at is not None
    assert found.signer.subject.startswith("Fjordheim TSB")


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("-md", "sha512"),
        ("-keyopt", "rsa_padding_mode:pss"),
        ("-keyopt", "rsa_padding_mode:pss", "-keyopt", "rsa_pss_saltlen:32"),
    ],
    ids=" ".join,
)
def test_signatures_with_rsa_keys_are_verified(judge: Judge, more: tuple[str, ...]) -> None:
    signer = rsa_signer()
    content = container(PACKAGE, parties(signer))
    sealed = judge.encrypted(judge.signed(content, signer, more=more), ours())
    assert opened(sealed, trust(signer)).package == PACKAGE


def test_a_file_encrypted_to_several_is_opened_by_each(judge: Judge) -> None:
    signed = judge.signed(container(), theirs())
    copy = judge.certificate(own(ENCRYPTION, "unit"))
    sealed = judge.encrypted(signed, ours(), "-aes-256-cbc", "-recip", copy)
    assert opened(sealed).package == PACKAGE
