"""Issuers out of files, whose a certificate is, the rules of a path, and lists that are spoilt."""

from __future__ import annotations

from random import Random

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from services.formats.certificates import CertificateRefused
from services.formats.certificates.organisations import same_organisation
from services.formats.certificates.reading import certificate
from services.formats.certificates.revocation import list_by
from services.formats.certificates.trust import chain_to
from tests.fakes.issuers import below, holder, issuer, root
from tests.fakes.sealed_unit import private_key
from tests.fakes.time import REFERENCE
from tests.formats.certificates.authority import DAY


def named(name: x509.Name) -> x509.Certificate:
    return certificate(below().certifies(private_key("Lindebo TSB"), name).certificate)


def in_the_old_way(organisation: str, number: str) -> x509.Name:
    """The digits alone, as serial number of the subject."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, number),
        ]
    )


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (holder("Helse Øst"), holder("Helse  øst"), True),
        (holder("Helse Øst"), holder("Helse Vest"), False),
        (holder("Helse Øst", "987654321"), holder("Nytt navn", "987654321"), True),
        (holder("Helse Øst", "987654321"), holder("Helse Øst", "888888888"), False),
        (holder("Helse Øst", "987654321"), in_the_old_way("Helse Øst", "987654321"), True),
        (holder("Helse Øst", "987654321"), holder("Helse Øst"), True),
    ],
)
def test_an_organisation_is_the_same_by_its_number_or_else_by_its_name(
    one: x509.Name, other: x509.Name, *, same: bool
) -> None:
    assert same_organisation(named(one), named(other)) is same


def test_a_name_without_an_organisation_must_be_the_same_to_the_letter() -> None:
    bare = [
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]) for name in ("Lindebo", "Annet")
    ]
    assert same_organisation(named(bare[0]), named(bare[0]))
    assert not same_organisation(named(bare[0]), named(bare[1]))


@pytest.mark.parametrize("days", [-2, 0, 399, 401])
def test_a_path_holds_only_while_every_certificate_in_it_is_valid(days: int) -> None:
    middle = issuer("Kort", root(), begins=REFERENCE - DAY, ends=REFERENCE + 400 * DAY)
    one = certificate(middle.certifies(private_key("Lindebo TSB"), holder("Lindebo")).certificate)
    at = REFERENCE + days * DAY
    if 0 <= days < 400:
        chain = chain_to(one, (middle.certificate,), (root().certificate,), at)
        assert chain == (one, middle.certificate, root().certificate)
        return
    with pytest.raises(CertificateRefused):
        chain_to(one, (middle.certificate,), (root().certificate,), at)


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
@pytest.mark.filterwarnings("ignore:Attribute's length must be:UserWarning")
def test_two_thousand_spoilt_lists_meet_typed_refusals_or_nobody_who_signed_them() -> None:
    chance, refused, foreign = Random(5280), 0, 0
    made = below().lists(below().certifies(private_key("Lindebo TSB"), holder("L")).certificate)
    for _ in range(2_000):
        content = bytearray(made)
        for _ in range(chance.randint(1, 4)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            found = list_by(bytes(content), below().pem, REFERENCE)
        except CertificateRefused:
            refused += 1
        else:
            foreign += found is None
    assert refused > 100
    assert foreign > 100
    assert refused + foreign > 1_950
