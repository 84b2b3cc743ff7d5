"""Our letters as messages of the health service: a MsgHead with a Dialogmelding and the files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from services.domain.letter_gaps import LetterIncomplete, gaps, understood_gaps
from services.domain.letters import Letter, LetterKind, Party, Understood
from services.domain.norwegian_dates import norwegian_day
from services.domain.outgoing_document import consent_line, notice_line
from services.domain.patients import Patient
from services.formats.kith import Fault, KithMessage, Unwritable, coded
from services.formats.kith.model import (
    Coded,
    ConversationRef,
    Dialogmelding,
    Document,
    Moment,
    MsgInfo,
    Notat,
    RefDoc,
    RichText,
    RollerRelatertNotat,
    TimeStamp,
)
from services.formats.kith_letters.files import documents_of
from services.formats.kith_letters.kinds import DEVIATIONS, KINDS
from services.formats.kith_letters.marks import UNDERSTOOD, marks_of
from services.formats.kith_letters.parties import correspondent_of
from services.formats.kith_letters.patients import person_of
from services.formats.kith_letters.people import contact_at, responsible
from services.formats.kith_letters.plain import one_line
from services.formats.kith_letters.text import text_of, tidy

_ABOUT_PATIENT: Final = "6"
"""Theme of volume 7322 for every purpose: 7 is a municipality's answer that it takes a patient over."""
_OTHER_ENQUIRY: Final = "99"


def message_of(letter: Letter, files: Mapping[str, bytes]) -> KithMessage:
    """The message. Raises `LetterIncomplete`; and `Unwritable` for a kind that is only ever received."""
    missing = gaps(letter)
    if missing or letter.patient is None:
        raise LetterIncomplete(missing)
    plain = tidy(letter)
    head = _head(plain, letter.patient)
    first = _body(plain, head.gen_date)
    return KithMessage(info=head, documents=(first, *documents_of(plain, files)))


def understood_message(said: Understood) -> KithMessage:
    """The word that a message is understood, as a note in the thread that our reader knows again."""
    missing = understood_gaps(said)
    if missing or not (said.sender and said.receiver and said.patient):
        raise LetterIncomplete(missing)
    sender = replace(said.sender, person=said.by or said.sender.person)
    letter = Letter(
        message_id=said.message_id,
        conversation_id=said.conversation_id or said.regarding,
        sender=sender,
        receiver=said.receiver,
        written_at=said.written_at,
        theme=one_line(said.theme) or UNDERSTOOD,
        in_reply_to=said.regarding,
    )
    text = f"Meldingen er mottatt og forstått av {one_line(sender.person)}."
    head = _head(letter, said.patient)
    note = replace(_note(letter), tekst_notat_innhold=RichText(text), merknad=UNDERSTOOD)
    return KithMessage(info=head, documents=(_document(letter, note, head.gen_date),))


def _head(letter: Letter, patient: Patient) -> MsgInfo:
    return MsgInfo(
        type=coded("8279", KINDS[letter.kind].value, simple=True),
        gen_date=_moment(letter.written_at),
        msg_id=letter.message_id,
        requested_priority=coded("8115", "H", simple=True) if letter.urgent else None,
        ack=coded("7304", "J", simple=True),
        conversation_ref=_conversation(letter),
        sender=correspondent_of(letter.sender),
        receiver=correspondent_of(letter.receiver),
        patient=person_of(patient),
    )


def _moment(at: datetime) -> Moment:
    try:
        return Moment.of(at)
    except (ValueError, OverflowError):
        raise Unwritable(Fault.NOT_A_MOMENT, "written_at") from None


def _conversation(letter: Letter) -> ConversationRef | None:
    """HIS 1077: none in the first message of a dialogue, always from the second on."""
    first = letter.conversation_id or letter.in_reply_to
    if not first or (first == letter.message_id and not letter.in_reply_to):
        return None
    return ConversationRef(ref_to_parent=letter.in_reply_to or first, ref_to_conversation=first)


def _body(letter: Letter, made: Moment) -> Document:
    note = replace(
        _note(letter),
        tekst_notat_innhold=RichText(text_of(letter)),
        merknad=marks_of(letter, letter.parts),
    )
    document = _document(letter, note, made)
    if letter.consent is None:
        return document
    told = consent_line(letter.consent)
    return replace(document, consent=coded("3109", "1"), content_description=told)


def _note(letter: Letter) -> Notat:
    return Notat(
        tema_kodet=_theme(letter),
        tema=letter.theme or (notice_line(letter.notice) if letter.notice else ""),
        dato_notat=norwegian_day(letter.written_at),
        roller=_roles(letter, letter.sender, letter.receiver),
    )


def _theme(letter: Letter) -> Coded:
    match letter.kind:
        case LetterKind.DIALOGUE:
            return coded("7322", _ABOUT_PATIENT)
        case LetterKind.DEVIATION:
            return coded("8117", DEVIATIONS[letter.deviation] if letter.deviation else "9")
        case LetterKind.ANSWER:
            return coded("9152", _OTHER_ENQUIRY)
        case LetterKind.QUESTION | LetterKind.NOTE | LetterKind.REFERRAL_STATUS:
            raise Unwritable(Fault.UNKNOWN_KIND, "kind")
        case _:
            assert_never(letter.kind)


def _roles(letter: Letter, sender: Party, receiver: Party) -> tuple[RollerRelatertNotat, ...]:
    told = any((receiver.person, receiver.title, receiver.profession, receiver.phone))
    if letter.kind is LetterKind.DIALOGUE or told:
        return (responsible(sender), contact_at(receiver))
    return (responsible(sender),)


def _document(letter: Letter, note: Notat, made: Moment) -> Document:
    body = Dialogmelding(version=KINDS[letter.kind].version, notater=(note,))
    ref = RefDoc(
        msg_type=coded("8114", "XML", simple=True), issue_date=TimeStamp(made.text), content=body
    )
    return Document(ref_doc=ref)
