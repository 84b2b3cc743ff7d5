"""A certificate is taken in when it is fit, and refused with the reason when it is not."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import ExtendedKeyUsageOID as Use
from cryptography.x509.oid import NameOID

from services.formats.certificates import (
    CertificateFault,
    CertificatePurpose,
    CertificateRefused,
    Holder,
    KeyKind,
    OwnKey,
    Trust,
    import_certificate,
    new_private_key,
    public_certificate,
    self_signed,
    signing_request,
)
from services.formats.certificates.making import key_of_text, key_text, matching_key
from services.formats.certificates.trust import refuse_untrusted
from tests.formats.certificates.authority import (
    CENTRE,
    DAY,
    ENCRYPTION,
    NOW,
    SIGNING,
    authority,
    der,
    ec_key,
    issued,
    key_usage,
    own,
    pem,
    rsa_key,
    taken_back,
)

_ENDS = x509.BasicConstraints(ca=False, path_length=None)
_CA = x509.BasicConstraints(ca=True, path_length=None)
_ENCRYPTS = (key_usage(key_encipherment=True), True)
_SIGNS = (key_usage(digital_signature=True), True)


def fault(content: bytes, purpose: CertificatePurpose = ENCRYPTION) -> CertificateFault:
    with pytest.raises(CertificateRefused) as caught:
        import_certificate(content, purpose, NOW)
    return caught.value.fault


def test_our_own_certificates_can_be_taken_in_by_another_centre() -> None:
    for purpose in CertificatePurpose:
        found = import_certificate(public_certificate(own(purpose)), purpose, NOW)
        assert found.summary.valid_until > NOW + 700 * DAY
        assert found.summary.self_signed


def test_a_certificate_names_the_organisation_and_no_person() -> None:
    private = new_private_key(KeyKind.EC_P256)
    made = self_signed(private, CENTRE, SIGNING, NOW)
    subject = x509.load_der_x509_certificate(made).subject
    assert {part.oid: part.value for part in subject} == {
        NameOID.COUNTRY_NAME: "NO",
        NameOID.ORGANIZATION_NAME: "Kafé Brua",
        NameOID.ORGANIZATION_IDENTIFIER: "NTRNO-999999999",
        NameOID.COMMON_NAME: "Kafé Brua",
    }


def test_a_request_holds_the_same_name_and_use_as_a_certificate() -> None:
    request = signing_request(new_private_key(KeyKind.RSA_3072), CENTRE, ENCRYPTION)
    read = x509.load_pem_x509_csr(request)
    assert read.is_signature_valid
    assert read.extensions.get_extension_for_class(x509.KeyUsage).value.key_encipherment


def test_a_name_longer_than_a_certificate_takes_is_cut() -> None:
    private = new_private_key(KeyKind.EC_P256)
    made = self_signed(private, Holder("Å" * 200), SIGNING, NOW)
    assert import_certificate(made, SIGNING, NOW).summary.subject.startswith("Å" * 32 + ",")


def test_a_key_that_cannot_be_encrypted_to_gets_no_certificate_for_it() -> None:
    with pytest.raises(CertificateRefused) as caught:
        self_signed(new_private_key(KeyKind.EC_P256), CENTRE, ENCRYPTION, NOW)
    assert caught.value.fault is CertificateFault.UNKNOWN_KEY


def test_one_certificate_can_serve_for_both() -> None:
    private = own(ENCRYPTION).private
    made = self_signed(private, CENTRE, None, NOW)
    assert {import_certificate(made, each, NOW).pem for each in CertificatePurpose} == {
        pem(x509.load_der_x509_certificate(made))
    }


@pytest.mark.parametrize("purpose", CertificatePurpose)
def test_a_key_is_kept_as_text_and_read_again(purpose: CertificatePurpose) -> None:
    private = own(purpose).private
    assert key_of_text(key_text(private)) == private


def test_a_spoilt_key_is_unreadable() -> None:
    with pytest.raises(CertificateRefused) as caught:
        key_of_text("-----BEGIN PRIVATE KEY-----\n*\n-----END PRIVATE KEY-----\n")
    assert caught.value.fault is CertificateFault.KEY_UNREADABLE


def test_a_private_key_is_never_shown() -> None:
    mine = own(SIGNING)
    assert "private" not in repr(mine)
    assert str(mine.private[:8]) not in repr(mine)


def test_a_key_and_the_certificate_of_another_are_told_apart() -> None:
    mixed = OwnKey(own(SIGNING).private, own(SIGNING, "unit").certificate)
    with pytest.raises(CertificateRefused) as caught:
        matching_key(mixed)
    assert caught.value.fault is CertificateFault.KEY_OF_ANOTHER
    with pytest.raises(CertificateRefused) as caught:
        matching_key(OwnKey(b"nothing", own(SIGNING).certificate))
    assert caught.value.fault is CertificateFault.KEY_UNREADABLE


def test_the_fingerprint_stands_in_groups_that_can_be_read_aloud() -> None:
    one = issued(rsa_key(), extensions=(_ENCRYPTS,))
    found = import_certificate(pem(one), ENCRYPTION, NOW).summary
    groups = found.fingerprint.split(" ")
    assert [len(group) for group in groups] == [4] * 16
    assert bytes.fromhex("".join(groups)) == one.fingerprint(hashes.SHA256())
    assert (found.subject, found.issuer, found.key) == ("Fjordheim TSB",) * 2 + ("RSA 2048",)


def test_a_name_cannot_hide_signs_that_turn_the_direction() -> None:
    one = issued(rsa_key(), "Fjord\u202eheim\u200b\n TSB")
    found = import_certificate(der(one), ENCRYPTION, NOW).summary
    assert found.subject == "Fjord heim TSB"


def test_der_pem_and_both_kinds_of_bundle_are_read() -> None:
    above = authority()
    one = issued(rsa_key(), by=above, extensions=(_ENCRYPTS, (_ENDS, True)))
    bundle = [above.certificate, one]
    for content in (
        der(one),
        pem(one),
        b"Bag Attributes\n" + pem(one),
        pem(above.certificate) + pem(one),
        pkcs7.serialize_certificates(bundle, serialization.Encoding.DER),
        pkcs7.serialize_certificates(bundle, serialization.Encoding.PEM),
    ):
        assert import_certificate(content, ENCRYPTION, NOW).pem == pem(one)
    assert import_certificate(pem(above.certificate) + pem(one), ENCRYPTION, NOW).issuers == (
        pem(above.certificate),
    )


def test_of_a_pair_the_one_for_the_purpose_is_taken() -> None:
    signs, encrypts = (issued(rsa_key(), extensions=(use,)) for use in (_SIGNS, _ENCRYPTS))
    both = pem(signs) + pem(encrypts) + pem(encrypts)
    assert import_certificate(both, SIGNING, NOW).pem == pem(signs)
    assert import_certificate(both, ENCRYPTION, NOW).pem == pem(encrypts)


def test_of_two_that_fit_none_is_guessed() -> None:
    one, two = (issued(rsa_key(), extensions=(_ENCRYPTS,)) for _ in range(2))
    assert fault(pem(one) + pem(two)) is CertificateFault.SEVERAL


def test_of_a_pair_with_the_right_one_expired_that_is_what_is_said() -> None:
    signs = issued(rsa_key(), extensions=(_SIGNS,))
    old = issued(rsa_key(), extensions=(_ENCRYPTS,), begins=NOW - 9 * DAY, ends=NOW - DAY)
    assert fault(pem(signs) + pem(old)) is CertificateFault.EXPIRED


_UNFIT: dict[str, tuple[Callable[[], x509.Certificate], CertificateFault]] = {
    "expired": (
        lambda: issued(rsa_key(), begins=NOW - 9 * DAY, ends=NOW - DAY),
        CertificateFault.EXPIRED,
    ),
    "not yet valid": (lambda: issued(rsa_key(), begins=NOW + DAY), CertificateFault.NOT_YET_VALID),
    "for signing only": (
        lambda: issued(rsa_key(), extensions=(_SIGNS,)),
        CertificateFault.WRONG_PURPOSE,
    ),
    "for a web server": (
        lambda: issued(
            rsa_key(), extensions=(_ENCRYPTS, (x509.ExtendedKeyUsage([Use.SERVER_AUTH]), False))
        ),
        CertificateFault.WRONG_PURPOSE,
    ),
    "an issuer's": (
        lambda: issued(rsa_key(), extensions=((_CA, True),)),
        CertificateFault.OF_AN_ISSUER,
    ),
    "a short key": (lambda: issued(rsa_key(1024)), CertificateFault.WEAK_KEY),
    "a weak digest": (
        lambda: issued(rsa_key(), digest=hashes.SHA224()),
        CertificateFault.WEAK_SIGNATURE,
    ),
    "a curve for signing": (lambda: issued(ec_key()), CertificateFault.UNKNOWN_KEY),
    "a demand nobody knows": (
        lambda: issued(
            rsa_key(),
            extensions=(
                (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), True),
            ),
        ),
        CertificateFault.UNKNOWN_DEMAND,
    ),
}


@pytest.mark.parametrize("kind", _UNFIT)
def test_an_unfit_certificate_is_refused_with_its_reason(kind: str) -> None:
    make, expected = _UNFIT[kind]
    assert fault(der(make())) is expected


def test_other_kinds_of_keys_are_refused_for_signing_too() -> None:
    odd = ec.generate_private_key(ec.SECP256K1())
    assert fault(der(issued(odd)), SIGNING) is CertificateFault.UNKNOWN_KEY
    edwards = ed25519.Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    with pytest.raises(CertificateRefused) as caught:
        self_signed(edwards, CENTRE, SIGNING, NOW)
    assert caught.value.fault is CertificateFault.UNKNOWN_KEY


def test_a_file_with_a_private_key_is_refused_as_such() -> None:
    key = rsa_key().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    assert fault(pem(issued(rsa_key())) + key) is CertificateFault.HOLDS_PRIVATE_KEY


@pytest.mark.parametrize("content", [b"", b"Hei", b"\x30\x80", b"-----BEGIN CERTIFICATE-----"])
def test_what_is_no_certificate_is_unreadable(content: bytes) -> None:
    assert fault(content) is CertificateFault.UNREADABLE


def test_a_huge_file_and_a_huge_bundle_are_unreadable() -> None:
    assert fault(b"\x30" * 10_000_000) is CertificateFault.UNREADABLE
    assert fault(pem(issued(rsa_key())) * 33) is CertificateFault.UNREADABLE


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
@pytest.mark.filterwarnings("ignore:PKCS#7 certificates could not be parsed as DER:UserWarning")
def test_five_thousand_spoilt_certificates_meet_typed_refusals_only() -> None:
    chance = Random(8221)
    seeds = [
        der(issued(rsa_key(), extensions=(_ENCRYPTS, (_ENDS, True)))),
        pkcs7.serialize_certificates(
            [issued(ec_key(), extensions=(_SIGNS,))], serialization.Encoding.DER
        ),
    ]
    refused = 0
    for _ in range(5_000):
        content = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 4)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            import_certificate(bytes(content), chance.choice(list(CertificatePurpose)), NOW)
        except CertificateRefused:
            refused += 1
    assert refused > 1_000


def untrusted(one: x509.Certificate, trust: Trust, *beside: x509.Certificate) -> CertificateFault:
    with pytest.raises(CertificateRefused) as caught:
        refuse_untrusted(one, beside, trust, NOW)
    return caught.value.fault


def test_a_chain_to_an_anchor_holds_and_to_a_stranger_does_not() -> None:
    root = authority("Rot")
    between = authority("Mellom", root)
    one = issued(ec_key(), by=between, extensions=(_SIGNS, (_ENDS, True)))
    refuse_untrusted(one, (between.certificate,), Trust((), (pem(root.certificate),)), NOW)

    assert untrusted(one, Trust((), (pem(root.certificate),))) is CertificateFault.UNTRUSTED
    stranger = Trust((), (pem(authority("Rot").certificate),))
    assert untrusted(one, stranger, between.certificate) is CertificateFault.UNTRUSTED


def test_a_certificate_that_is_trusted_itself_needs_nobody_to_vouch_for_it() -> None:
    one = issued(ec_key(), extensions=(_SIGNS, (_ENDS, True)))
    refuse_untrusted(one, (), Trust((), (pem(authority().certificate), pem(one))), NOW)


def test_a_certificate_that_is_no_issuers_vouches_for_nobody() -> None:
    root = authority("Rot")
    middle = issued(ec_key(), "Mellom", root, extensions=(_SIGNS, (_ENDS, True)))
    one = issued(rsa_key(), "Falsk", extensions=(_SIGNS,))
    forged = issued(rsa_key(), "Falsk", type(root)(ec_key(), middle), extensions=(_SIGNS,))
    trust = Trust((), (der(root.certificate),))
    assert untrusted(forged, trust, middle) is CertificateFault.UNTRUSTED
    assert untrusted(one, trust, middle) is CertificateFault.UNTRUSTED


def test_a_revoked_certificate_is_refused_with_its_own_code() -> None:
    root = authority("Rot")
    one = issued(ec_key(), by=root, extensions=(_SIGNS, (_ENDS, True)))
    anchors = (pem(root.certificate),)
    refuse_untrusted(one, (), Trust((), anchors, (taken_back(root),)), NOW)
    trust = Trust((), anchors, (taken_back(root, one),))
    with pytest.raises(CertificateRefused) as caught:
        refuse_untrusted(one, (), trust, NOW)
    assert (caught.value.fault, caught.value.code) == (CertificateFault.REVOKED, "S03")


def test_an_issuer_that_was_itself_revoked_vouches_no_more() -> None:
    root = authority("Rot")
    between = authority("Mellom", root)
    one = issued(ec_key(), by=between, extensions=(_SIGNS, (_ENDS, True)))
    trust = Trust((), (pem(root.certificate),), (taken_back(root, between.certificate),))
    assert untrusted(one, trust, between.certificate) is CertificateFault.REVOKED


def test_a_list_by_somebody_else_of_the_same_name_revokes_nothing() -> None:
    root, impostor = authority("Rot"), authority("Rot")
    one = issued(ec_key(), by=root, extensions=(_SIGNS, (_ENDS, True)))
    trust = Trust((), (pem(root.certificate),), (taken_back(impostor, one),))
    refuse_untrusted(one, (), trust, NOW)
