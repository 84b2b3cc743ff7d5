"""Every reason why a seal or a certificate does not hold is told in words, with what to do."""

from __future__ import annotations

import pytest

from services.domain.errors import NotFound
from services.domain.letters import ReceiptCode
from services.domain.sealed_files import Lack, NotReadyToSeal
from services.formats.certificates import CertificateFault, CertificateRefused
from services.formats.sealed import CannotSeal, SealedRefused, SealFault
from services.formats.sealed.refusals import refused
from ui.seal_messages import SealMessages
from ui.user_messages import MESSAGES

UNKNOWN = "That could not be done."


@pytest.mark.parametrize("fault", SealFault)
def test_every_fault_of_a_file_has_a_sentence_and_a_remedy(fault: SealFault) -> None:
    said = MESSAGES.of(refused(fault))
    assert said.sentence.endswith(".")
    assert said.sentence != UNKNOWN
    assert said.remedy.endswith(".")


@pytest.mark.parametrize("fault", CertificateFault)
def test_every_fault_of_a_certificate_has_a_sentence_and_a_remedy(fault: CertificateFault) -> None:
    said = MESSAGES.of(CertificateRefused(fault))
    assert said.sentence.endswith(".")
    assert said.sentence != UNKNOWN
    assert said.remedy.endswith(".")


@pytest.mark.parametrize("fault", CertificateFault)
def test_a_file_refused_for_its_signer_says_what_is_wrong_with_the_certificate(
    fault: CertificateFault,
) -> None:
    refusal = SealedRefused(ReceiptCode.CERTIFICATE_WRONG, SealFault.CERTIFICATE, fault)
    why, _ = SealMessages().of_certificate(fault)
    said = MESSAGES.of(refusal)
    assert why in said.sentence
    assert "unit" in said.remedy


def test_no_two_faults_are_told_in_the_same_words() -> None:
    words = SealMessages()
    files = [words.of_file(fault)[0] for fault in SealFault]
    certificates = [words.of_certificate(fault)[0] for fault in CertificateFault]
    assert len({*files, *certificates}) == len(files) + len(certificates)


def test_a_message_too_large_to_seal_says_what_to_leave_out() -> None:
    assert "attachments" in MESSAGES.of(CannotSeal()).remedy


def test_what_has_nothing_to_do_with_seals_is_told_by_others() -> None:
    assert SealMessages().of(NotFound("message")) is None


@pytest.mark.parametrize("lack", Lack)
def test_what_is_lacking_before_one_can_seal_is_told_with_where_to_get_it(lack: Lack) -> None:
    said = MESSAGES.of(NotReadyToSeal(lack))
    assert said.sentence != UNKNOWN
    assert "Settings" in said.remedy
