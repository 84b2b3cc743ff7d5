"""Lists of certificates taken back: read from a file, kept with their dates, and heeded."""

from __future__ import annotations

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from services.domain.errors import AlreadyExists
from services.domain.sealed_files import Lack, NotReadyToSeal
from services.domain.unit_certificates import ListStanding
from services.formats.certificates import CertificateFault, CertificateRefused
from services.formats.certificates.reading import certificate, der_of
from services.formats.sealed import SealedRefused
from services.use_cases.revocation_lists import ListTaken, TakeInList, take_in_list
from services.use_cases.seal_message import ClaimToSeal, claim_to_seal
from services.use_cases.signer_trust import signer_trust
from services.use_cases.trusted_issuers import remove_issuer
from services.use_cases.unit_certificates import Standing, note_compared
from tests.fakes.issuers import below, issuer, root
from tests.fakes.message_world import MessageWorld
from tests.fakes.sealed_world import TwoHouses, opened, record, sealed
from tests.formats.certificates.authority import DAY
from tests.use_cases.sealed.test_trusted_issuers import (
    certified,
    day,
    hand_over,
    issuers,
    row_of,
    signs_with,
    trust,
    way,
)


def take_in(house: MessageWorld, content: bytes) -> ListTaken:
    return house.run(take_in_list, TakeInList(content))


def fault(house: MessageWorld, content: bytes) -> CertificateFault:
    with pytest.raises(CertificateRefused) as refused:
        take_in(house, content)
    return refused.value.fault


def test_a_list_is_kept_with_its_dates_and_is_outdated_when_its_successor_was_due(
    houses: TwoHouses,
) -> None:
    ours = houses.ours
    trust(ours)
    text = x509.load_der_x509_crl(below().lists()).public_bytes(Encoding.PEM)
    taken = take_in(ours, text)
    assert (taken.issuer.split(",")[0], taken.entries, taken.outdated) == (
        "Tillit virksomhet", 0, False,
    )  # fmt: skip
    row = issuers(ours)["Tillit virksomhet"]
    assert (row.lists, row.list_of, row.list_due) == (ListStanding.CURRENT, day(-1), day(7))
    assert issuers(ours)["Tillit rot"].lists is ListStanding.NONE
    ours.clock.forward(8 * DAY)
    assert issuers(ours)["Tillit virksomhet"].lists is ListStanding.OUTDATED


def test_an_outdated_list_is_told_and_refuses_nothing(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    trust(ours)
    own = certified(below())
    row = hand_over(ours, own)
    signs_with(theirs, own)
    assert take_in(ours, below().lists(due=day(0))).outdated
    told = ours.ask(signer_trust, row.certificate.fingerprint)
    assert (told.lists, told.list_due) == (ListStanding.OUTDATED, day(0))
    assert opened(ours, sealed(theirs, theirs.send())).taken_as == "message"


@pytest.mark.parametrize("compared", [False, True])
def test_a_revoked_certificate_is_refused_for_sealing_and_on_opening(
    houses: TwoHouses, compared: bool
) -> None:
    ours, theirs = houses.ours, houses.theirs
    first, second = trust(ours)
    own = certified(below())
    row = hand_over(ours, own)
    if compared:
        ours.run(note_compared, row.certificate.id)
    signs_with(theirs, own)
    content, message_id = sealed(theirs, theirs.send()), ours.send()
    assert take_in(ours, below().lists(own.certificate)).revoked == 1
    assert row_of(ours, row.certificate.id).standing is Standing.REVOKED
    assert way(ours) is None
    for removed in ((), (second, first)):
        for each in removed:
            ours.run(remove_issuer, each)
        with pytest.raises(SealedRefused) as refused:
            opened(ours, content)
        assert (refused.value.code, refused.value.certificate) == ("S03", CertificateFault.REVOKED)
        with pytest.raises(NotReadyToSeal) as lacking:
            ours.run(claim_to_seal, ClaimToSeal(message_id))
        assert lacking.value.lack is Lack.UNIT_CERTIFICATE_REVOKED


def test_a_certificate_that_a_list_names_is_not_taken_in(houses: TwoHouses) -> None:
    ours = houses.ours
    trust(ours)
    own = certified(below())
    take_in(ours, below().lists(own.certificate))
    with pytest.raises(CertificateRefused) as refused:
        record(ours, own.certificate)
    assert refused.value.fault is CertificateFault.REVOKED


def test_a_new_certificate_that_was_taken_back_is_refused_as_such(houses: TwoHouses) -> None:
    ours, theirs = houses.ours, houses.theirs
    trust(ours)
    own = certified(below())
    take_in(ours, below().lists(own.certificate))
    signs_with(theirs, own)
    with pytest.raises(SealedRefused) as refused:
        opened(ours, sealed(theirs, theirs.send()))
    assert (refused.value.code, refused.value.certificate) == ("S03", CertificateFault.REVOKED)


def test_with_an_issuer_all_that_it_has_made_is_taken_back(houses: TwoHouses) -> None:
    ours = houses.ours
    trust(ours)
    row = hand_over(ours, certified(below()))
    take_in(ours, root().lists(der_of(below().certificate)))
    assert row_of(ours, row.certificate.id).standing is Standing.REVOKED
    found = issuers(ours)["Tillit virksomhet"]
    assert (found.standing, found.vouches) == (Standing.REVOKED, False)


def test_what_was_only_held_back_is_good_again_by_a_newer_list(houses: TwoHouses) -> None:
    ours = houses.ours
    trust(ours)
    own = certified(below())
    row = hand_over(ours, own)
    take_in(ours, below().lists(own.certificate, number=1))
    take_in(ours, below().lists(number=2))
    assert row_of(ours, row.certificate.id).standing is Standing.VALID


def test_what_root_and_issuer_say_of_one_another_stays_when_either_sends_a_list(
    houses: TwoHouses,
) -> None:
    ours = houses.ours
    trust(ours)
    own = certified(below())
    row = hand_over(ours, own)
    take_in(ours, below().lists(own.certificate))
    take_in(ours, root().lists())
    assert row_of(ours, row.certificate.id).standing is Standing.REVOKED


def test_an_older_list_and_the_same_one_are_not_taken(houses: TwoHouses) -> None:
    ours = houses.ours
    trust(ours)
    newer = below().lists(number=5)
    take_in(ours, newer)
    assert fault(ours, below().lists(number=4)) is CertificateFault.LIST_OLDER
    with pytest.raises(AlreadyExists):
        take_in(ours, newer)


def test_what_is_no_whole_list_of_an_issuer_here_is_refused(houses: TwoHouses) -> None:
    ours = houses.ours
    trust(ours)
    assert fault(ours, b"no list") is CertificateFault.NO_LIST
    assert fault(ours, bytes(30_000_000)) is CertificateFault.NO_LIST
    assert fault(ours, der_of(certificate(root().pem))) is CertificateFault.NO_LIST
    assert fault(ours, issuer("Ukjent").lists()) is CertificateFault.LIST_OF_NOBODY
    impostor = issuer("Tillit virksomhet", root())
    assert fault(ours, impostor.lists()) is CertificateFault.LIST_OF_NOBODY
    assert fault(ours, below().lists(made=day(1))) is CertificateFault.LIST_FROM_LATER
    changes = below().lists(more=((x509.DeltaCRLIndicator(1), True),))
    assert fault(ours, changes) is CertificateFault.LIST_IN_PART
