"""Whatever is wrong with a sealed file, it is refused with its code, and nothing of it is handed on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtendedKeyUsageOID as Use

from services.formats.certificates import Trust
from services.formats.certificates.reading import certificate
from services.formats.sealed import SealedRefused, names, open_sealed, seal, tags
from services.formats.sealed import der as write
from services.formats.sealed.ber import only_element
from tests.formats.certificates.authority import (
    DAY,
    ENCRYPTION,
    NOW,
    SIGNING,
    as_own,
    authority,
    ec_key,
    issued,
    key_usage,
    own,
    pem,
    taken_back,
)
from tests.formats.sealed.judge import Judge, judge
from tests.formats.sealed.made import (
    PACKAGE,
    XML,
    container,
    from_unit,
    in_envelope,
    opened,
    ours,
    parties,
    refusal,
    signed_by,
    theirs,
    trust,
)

__all__ = ["judge"]

_SIGNS = (key_usage(digital_signature=True), True)
_ENDS = (x509.BasicConstraints(ca=False, path_length=None), True)


def signed() -> bytes:
    return signed_by(theirs(), container())


# The envelope


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", ("T01", "empty")),
        (b"Hei", ("T01", "malformed")),
        (b"\x30\x80", ("T01", "malformed")),
        (b"\x30\x84\xff\xff\xff\xff", ("T01", "malformed")),
        (b"\x30\x80" * 5_000, ("T01", "malformed")),
        (b"\x30\x80" + b"\x05\x00" * 200_000 + b"\x00\x00", ("T01", "malformed")),
        (b"-----BEGIN CMS-----\n!!!!\n-----END CMS-----\n", ("T01", "malformed")),
        (b"-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----", ("T01", "malformed")),
        (b"-----BEGIN CMS-----\nMA==\n", ("T01", "malformed")),
    ],
)
def test_what_is_no_sealed_file_is_unreadable(content: bytes, expected: tuple[str, str]) -> None:
    assert refusal(content) == expected


def test_a_hundred_megabytes_are_refused_before_anything_is_read() -> None:
    assert refusal(bytes(100_000_000)) == ("T01", "too_large")


def test_half_a_file_and_a_file_with_something_after_it_are_unreadable() -> None:
    whole = from_unit()
    for cut in (1, 10, len(whole) // 2, len(whole) - 1):
        assert refusal(whole[:cut]) == ("T01", "malformed")
    assert refusal(whole + b"\x00") == ("T01", "malformed")
    assert refusal(whole + whole) == ("T01", "malformed")


def test_a_file_for_somebody_else_is_not_opened() -> None:
    other = seal(PACKAGE, theirs(), own(ENCRYPTION, "unit").certificate, NOW)
    assert refusal(other) == ("X99", "not_for_us")
    with pytest.raises(SealedRefused) as caught:
        open_sealed(from_unit(), [], trust(), NOW)
    assert caught.value.fault == "not_for_us"


def test_a_file_with_its_content_key_for_another_key_is_not_opened() -> None:
    mine, whole = certificate(ours().certificate), from_unit()
    other = in_envelope(signed(), own(ENCRYPTION, "unit"))
    at, size = whole.index(mine.issuer.public_bytes()), 384
    key_at = whole.index(b"\x04\x82\x01\x80", at) + 4
    foreign = other[other.index(b"\x04\x82\x01\x80") + 4 :][:size]
    code, fault = refusal(whole[:key_at] + foreign + whole[key_at + size :])
    assert (code, fault) in {("T01", "cannot_open"), ("T01", "malformed"), ("S01", "unsigned")}


def test_a_changed_byte_is_noticed_or_changes_nothing() -> None:
    """What no signature covers (versions, certificates that came along) is not relied on either."""
    whole = from_unit()
    noticed = 0
    for at in range(0, len(whole), 97):
        changed = bytearray(whole)
        changed[at] ^= 1
        try:
            assert opened(bytes(changed)).package == PACKAGE
        except SealedRefused:
            noticed += 1
    assert noticed > 0.7 * len(whole) / 97


def test_a_file_that_is_only_signed_is_refused() -> None:
    assert refusal(signed()) == ("T10", "not_encrypted")


@pytest.mark.parametrize(
    "inside", [XML, container(), in_envelope(b"x"), b"", write.sequence(write.oid(names.DATA))]
)
def test_a_file_that_is_only_encrypted_is_refused(inside: bytes) -> None:
    assert refusal(in_envelope(inside)) in {("S01", "unsigned"), ("T01", "malformed")}


def test_an_envelope_within_the_envelope_is_not_opened_further() -> None:
    assert refusal(in_envelope(in_envelope(signed()))) == ("S01", "unsigned")


@pytest.mark.parametrize("cipher", ["-des3", "-camellia256"])
def test_ciphers_of_yesterday_are_refused(judge: Judge, cipher: str) -> None:
    sealed = judge.encrypted(judge.signed(container(), theirs()), ours(), cipher)
    assert refusal(sealed) == ("T10", "unknown_algorithm")


def test_a_changed_tag_of_an_authenticated_envelope_is_noticed(judge: Judge) -> None:
    sealed = bytearray(judge.encrypted(signed(), ours(), "-aes-256-gcm"))
    sealed[-1] ^= 1
    assert refusal(bytes(sealed)) == ("T01", "cannot_open")


# The signature


def spoilt(content: bytes, old: bytes, new: bytes) -> bytes:
    assert content.count(old) >= 1
    assert len(old) == len(new)
    return content.replace(old, new)


def test_a_changed_content_is_noticed() -> None:
    assert refusal(in_envelope(spoilt(signed(), b"Jonas", b"Jonns"))) == ("S01", "changed")


def test_changed_attributes_are_noticed() -> None:
    year = NOW.strftime("%y%m").encode()
    later = str(int(year) - 100).encode()
    assert refusal(in_envelope(spoilt(signed(), year, later))) == ("S01", "wrong_signature")


def test_a_changed_signature_is_noticed() -> None:
    changed = bytearray(signed())
    changed[-1] ^= 1
    assert refusal(in_envelope(bytes(changed))) == ("S01", "wrong_signature")


def test_a_signature_by_somebody_else_is_refused() -> None:
    other = own(SIGNING, "other")
    content = container(PACKAGE, parties(other))
    assert refusal(in_envelope(signed_by(other, content))) == ("S02", "other_signer")


def test_a_stranger_with_the_units_name_and_number_is_refused() -> None:
    mine = certificate(theirs().certificate)
    forged = (
        x509.CertificateBuilder()
        .subject_name(mine.subject)
        .issuer_name(mine.issuer)
        .serial_number(mine.serial_number)
        .public_key(ec_key().public_key())
        .not_valid_before(mine.not_valid_before_utc)
        .not_valid_after(mine.not_valid_after_utc)
        .sign(ec_key(), hashes.SHA256())
    )
    stranger = as_own(ec_key(), forged)
    content = container(PACKAGE, parties(stranger))
    assert refusal(in_envelope(signed_by(stranger, content))) == ("S01", "wrong_signature")


def test_two_signers_are_refused_even_when_one_is_the_unit(judge: Judge) -> None:
    both = judge.signed(container(), theirs(), own(SIGNING, "other"))
    assert refusal(in_envelope(both)) == ("S01", "several_signers")


def test_a_signature_without_its_content_is_refused(judge: Judge) -> None:
    arguments = ("-sign", "-binary", "-outform", "DER", "-signer", judge.certificate(theirs()))
    detached = judge.run(*arguments, "-inkey", judge.key(theirs()), "-in", judge.file(container()))
    assert refusal(in_envelope(detached)) == ("S01", "detached")


def test_a_signature_straight_over_the_content_is_refused(judge: Judge) -> None:
    """Else a signature over attributes could be shown as one over a content of the same bytes."""
    bare = judge.signed(container(), theirs(), more=("-noattr",))
    assert refusal(in_envelope(bare)) == ("S01", "attributes")


def rebuilt(change: Callable[[list[bytes]], list[bytes]]) -> bytes:
    """Our signed file with the fields of its SignedData changed."""
    info = only_element(memoryview(signed())).fields()
    kind = info.take(tags.OID)
    (inner,) = info.take(tags.context(0)).parts()
    fields = change([bytes(one.whole) for one in inner.parts()])
    return write.sequence(
        bytes(kind.whole), write.element(tags.context(0), write.sequence(*fields))
    )


def wrapped(kind: bytes, *contents: bytes) -> bytes:
    held = write.element(tags.context(0), *contents) if contents else b""
    return write.sequence(write.oid(kind), held)


_WRAPPINGS: dict[str, tuple[Callable[[list[bytes]], list[bytes]], tuple[str, str]]] = {
    "no signer": (lambda f: [*f[:4], write.set_of()], ("S01", "unsigned")),
    "another content": (
        lambda f: [*f[:2], wrapped(names.DATA, write.octets(b"falsk")), *f[3:]],
        ("S01", "changed"),
    ),
    "a second content beside": (
        lambda f: [
            *f[:2],
            wrapped(names.DATA, write.octets(b"falsk"), write.octets(container())),
            *f[3:],
        ],
        ("T01", "malformed"),
    ),
    "a content of another type": (
        lambda f: [*f[:2], wrapped(names.SIGNED_DATA, write.octets(container())), *f[3:]],
        ("S01", "attributes"),
    ),
    "a signed file as content": (
        lambda f: [*f[:2], wrapped(names.DATA, signed()), *f[3:]],
        ("T01", "malformed"),
    ),
    "the signer twice": (
        lambda f: [*f[:4], write.element(tags.SET, *[_signer_info(f)] * 2)],
        ("S01", "several_signers"),
    ),
    "a field too many": (lambda f: [*f, write.null()], ("T01", "malformed")),
    "a second set of signers": (lambda f: [*f, f[4]], ("T01", "malformed")),
    "nothing": (lambda _: [], ("T01", "malformed")),
}


def _signer_info(fields: list[bytes]) -> bytes:
    return bytes(only_element(memoryview(fields[4])).content)


@pytest.mark.parametrize("way", _WRAPPINGS)
def test_a_signature_cannot_be_wrapped_around_something_else(way: str) -> None:
    change, expected = _WRAPPINGS[way]
    assert refusal(in_envelope(rebuilt(change))) == expected


def test_the_rebuilt_file_is_good_when_nothing_is_changed() -> None:
    assert opened(in_envelope(rebuilt(lambda fields: fields))).package == PACKAGE


def test_a_message_signed_tomorrow_is_refused() -> None:
    private = theirs()
    sealed = seal(PACKAGE, private, ours().certificate, NOW + DAY)
    assert refusal(sealed) == ("S01", "signed_later")
    with pytest.raises(SealedRefused):
        open_sealed(sealed, [ours()], trust(), NOW + timedelta(hours=22))
    assert open_sealed(sealed, [ours()], trust(), NOW + timedelta(hours=23)).package == PACKAGE


# The signer's certificate


def with_certificate(one: x509.Certificate) -> tuple[bytes, Trust]:
    """A file signed with a certificate that seal() itself would refuse."""
    signer = as_own(ec_key(), one)
    content = container(PACKAGE, parties(signer))
    return in_envelope(signed_by(signer, content)), trust(signer)


_UNFIT: dict[str, tuple[Callable[[], x509.Certificate], str]] = {
    "expired": (lambda: issued(ec_key(), begins=NOW - 9 * DAY, ends=NOW - DAY), "expired"),
    "not yet valid": (lambda: issued(ec_key(), begins=NOW + DAY), "not_yet_valid"),
    "to encrypt with": (
        lambda: issued(ec_key(), extensions=((key_usage(key_agreement=True), True),)),
        "wrong_purpose",
    ),
    "for a web server": (
        lambda: issued(
            ec_key(), extensions=(_SIGNS, (x509.ExtendedKeyUsage([Use.SERVER_AUTH]), False))
        ),
        "wrong_purpose",
    ),
    "an issuer's": (
        lambda: issued(
            ec_key(), extensions=((x509.BasicConstraints(ca=True, path_length=None), True),)
        ),
        "of_an_issuer",
    ),
}


@pytest.mark.parametrize("kind", _UNFIT)
def test_a_good_signature_with_an_unfit_certificate_is_refused(kind: str) -> None:
    make, expected = _UNFIT[kind]
    assert refusal(*with_certificate(make())) == ("S02", expected)


def test_a_certificate_that_expired_since_is_refused() -> None:
    sealed, trusted = with_certificate(issued(ec_key(), extensions=(_SIGNS,), ends=NOW + DAY))
    assert opened(sealed, trusted).package == PACKAGE
    with pytest.raises(SealedRefused) as caught:
        open_sealed(sealed, [ours()], trusted, NOW + 2 * DAY)
    assert (caught.value.code, caught.value.certificate) == ("S02", "expired")


def test_with_authorities_the_units_certificate_must_come_from_one() -> None:
    root, stranger = authority("Rot"), authority("Annen")
    one = issued(ec_key(), by=root, extensions=(_SIGNS, _ENDS))
    sealed, trusted = with_certificate(one)
    good = Trust(trusted.recorded, (pem(root.certificate),))
    assert opened(sealed, good).package == PACKAGE
    other = Trust(trusted.recorded, (pem(stranger.certificate),))
    assert refusal(sealed, other) == ("S02", "untrusted")
    revoked = Trust(trusted.recorded, good.anchors, (taken_back(root, one),))
    assert refusal(sealed, revoked) == ("S03", "revoked")


def test_an_authority_alone_makes_nobody_the_unit() -> None:
    root = authority("Rot")
    sealed, _ = with_certificate(issued(ec_key(), by=root, extensions=(_SIGNS, _ENDS)))
    assert refusal(sealed, Trust((), (pem(root.certificate),))) == ("S02", "other_signer")


# What lies inside


def test_our_message_to_another_cannot_be_sent_on_to_us_as_if_it_were_ours() -> None:
    """A unit that got a signed message re-encrypts it to somebody else (surreptitious forwarding)."""
    for_other = signed_by(theirs(), container(PACKAGE, parties(None, own(ENCRYPTION, "unit"))))
    assert refusal(in_envelope(for_other)) == ("S01", "resealed")


def test_a_refusal_tells_its_code_and_nothing_of_the_message() -> None:
    with pytest.raises(SealedRefused) as caught:
        opened(in_envelope(spoilt(signed(), b"Jonas", b"Jonns")))
    assert str(caught.value) == "S01 changed"
    assert "Jonns" not in repr(caught.value)
