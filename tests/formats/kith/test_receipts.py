"""A receipt goes back the way the message came, and says what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from services.formats.kith import (
    Fault,
    KithRefused,
    Unwritable,
    coded,
    decode,
    display,
    encode,
    encode_app_rec,
    receipt_for,
)
from services.formats.kith.codes import codes
from services.formats.kith.model import (
    AppRec,
    AppRecStatus,
    AppRecVersion,
    Coded,
    HealthcareProfessional,
    Ident,
    Moment,
    MsgInfo,
    Organisation,
)
from services.formats.kith.receipts import Software
from tests.formats.kith.invented import CENTRE, HANNE, MSG_ID, message, with_info
from tests.formats.kith.test_writing import assert_valid

ID = "0c0c0c0c-0000-4000-8000-000000000001"
AT = Moment("2026-11-19T07:20:00Z")
INFO = message().info


def receipt(version: AppRecVersion, *errors: Coded, rejected: bool = False) -> AppRec:
    software = Software("Medvandrer", "1.0")
    return receipt_for(
        INFO, id=ID, at=AT, errors=errors, rejected=rejected, version=version, software=software
    )


@pytest.mark.parametrize("version", list(AppRecVersion))
@pytest.mark.parametrize(
    ("errors", "rejected", "status"),
    [
        ((), False, AppRecStatus.OK),
        ((coded("8221", "X99"),), False, AppRecStatus.OK_WITH_ERROR),
        ((coded("8221", "E36"), coded("8221", "T02")), True, AppRecStatus.REJECTED),
    ],
)
def test_every_outcome_can_be_said_in_both_versions(
    version: AppRecVersion,
    errors: tuple[Coded, ...],
    rejected: bool,
    status: AppRecStatus,
    shared: Path,
) -> None:
    made = receipt(version, *errors, rejected=rejected)
    written = encode_app_rec(made)
    assert made.outcome is status
    assert decode(written) == made
    assert version.value.encode() in written
    assert_valid(written, shared)


def test_sender_and_receiver_change_places_and_the_message_is_named() -> None:
    made = receipt(AppRecVersion.V1_1)
    assert made.sender.role == Coded("PRIM", "Primærmottaker")
    assert made.sender.hcp.address_her_id == "99000191"
    assert made.receiver.hcp.address_her_id == "99000102"
    assert made.original.id == MSG_ID
    assert made.original.issue_date == INFO.gen_date
    assert made.original.msg_type.v == "DIALOG_HELSEFAGLIG"


def test_a_person_who_wrote_is_named_as_the_receiver_of_the_receipt() -> None:
    her = Ident(id="99.000.103", type_id=coded("8116", "HER"))
    person = HealthcareProfessional(family_name=HANNE.family_name, idents=(her,))
    sender = Organisation(
        organisation_name="Kafé Brua", idents=CENTRE.idents, healthcare_professional=person
    )
    info = with_info(message(), sender=type(INFO.sender)(organisation=sender)).info
    made = receipt_for(info, id=ID, at=AT)
    assert made.receiver.hcp.address_her_id == "99000103"
    assert decode(encode(made)) == made


def test_words_besides_the_code_reach_the_sender() -> None:
    told = Coded("E21", display("8221", "E21"), coded("8221", "E21").s, "Enheten er lagt ned")
    read = decode(encode(receipt(AppRecVersion.V1_0, told, rejected=True)))
    assert isinstance(read, AppRec)
    assert read.errors == (told,)


def test_a_message_that_was_refused_can_be_answered() -> None:
    wrong = encode(message()).replace(MSG_ID.encode(), b"melding 1")
    with pytest.raises(KithRefused) as caught:
        decode(wrong)
    refusal = caught.value
    assert isinstance(refusal.info, MsgInfo)
    error = coded("8221", refusal.code.value)
    made = receipt_for(refusal.info, id=ID, at=AT, errors=(error,), rejected=True)
    read = decode(encode(made))
    assert isinstance(read, AppRec)
    assert (read.outcome, read.errors[0].v, read.original.id) == (
        AppRecStatus.REJECTED,
        "E10",
        "melding 1",
    )


def test_a_rejection_without_a_reason_is_neither_written_nor_read() -> None:
    with pytest.raises(Unwritable) as caught:
        encode(receipt(AppRecVersion.V1_1, rejected=True))
    assert caught.value.fault is Fault.REJECTED_WITHOUT_ERROR
    written = encode(receipt(AppRecVersion.V1_1, coded("8221", "X99"), rejected=True))
    start, end = written.index(b"<Error"), written.index(b"<OriginalMsgId")
    with pytest.raises(KithRefused) as refused:
        decode(written[:start] + written[end:])
    assert refused.value.fault is Fault.REJECTED_WITHOUT_ERROR


def test_ok_together_with_an_error_is_refused() -> None:
    written = encode(receipt(AppRecVersion.V1_1, coded("8221", "X99"), rejected=True))
    with pytest.raises(KithRefused) as refused:
        decode(written.replace(b'<Status V="2"', b'<Status V="1"'))
    assert refused.value.fault is Fault.OK_WITH_ERROR


@pytest.mark.parametrize(
    ("old", "new", "code", "fault"),
    [
        (ID, "1", "E10", Fault.NOT_A_UUID),
        (MSG_ID, "1", "E10", Fault.NOT_A_UUID),
        ('Status V="1"', 'Status V="4"', "T02", Fault.STATUS_UNKNOWN),
        ("v1.1 2012-02-15", "v1.2 2012-02-15", "T10", Fault.UNKNOWN_VERSION),
        ("apprec/2012", "apprec/2022", "T10", Fault.UNKNOWN_FORMAT),
    ],
)
def test_a_receipt_with_a_fault_is_refused(old: str, new: str, code: str, fault: Fault) -> None:
    written = encode(receipt(AppRecVersion.V1_1)).decode("utf-8")
    assert old in written
    with pytest.raises(KithRefused) as caught:
        decode(written.replace(old, new).encode("utf-8"))
    assert (caught.value.code, caught.value.fault) == (code, fault)


def test_a_version_with_another_date_is_kept_and_an_empty_one_is_the_standards_own() -> None:
    written = encode(receipt(AppRecVersion.V1_0))
    odd = decode(written.replace(b"1.0 2004-11-21", b"1.0 2008-11-21"))
    assert isinstance(odd, AppRec)
    assert odd.odd_mig_version == "1.0 2008-11-21"
    assert b"1.0 2008-11-21" in encode(odd)
    assert decode(written.replace(b"1.0 2004-11-21", b"")) == decode(written)


def test_every_code_of_a_refusal_has_a_name() -> None:
    assert {"E10", "E36", "T01", "T02", "T10", "X99"} <= set(codes("8221"))
    assert display("8221", "E36") == "Pasientopplysninger er utilstrekkelige"
    assert display("8221", "Z1") == ""
    with pytest.raises(KeyError):
        coded("8221", "Z1")
