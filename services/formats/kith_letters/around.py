"""Everything about a message but what it says: who, to whom, about whom, when, in which thread."""

from __future__ import annotations

from services.domain.letters import Letter, LetterKind, OriginalMessage
from services.formats.kith import KithMessage
from services.formats.kith.model import Coded, DialogKind, Notat
from services.formats.kith_letters.kinds import DEVIATION_OF, KIND_OF
from services.formats.kith_letters.parties import party_of, switchboards
from services.formats.kith_letters.patients import patient_of
from services.formats.kith_letters.people import People, people_in
from services.formats.kith_letters.plain import one_line


def letter_around(message: KithMessage) -> Letter:
    """The letter without its parts."""
    info = message.info
    people = _people(message)
    parent, conversation = _thread(message)
    kind = KIND_OF[message.kind]
    coded_theme, theme = _themes(message)
    return Letter(
        message_id=info.msg_id.lower(),
        conversation_id=conversation,
        sender=people.sender,
        receiver=people.receiver,
        written_at=info.gen_date.at,
        theme=theme,
        patient=patient_of(info.patient) if info.patient else None,
        in_reply_to=parent,
        urgent=info.requested_priority is not None and info.requested_priority.v == "H",
        kind=kind,
        deviation=DEVIATION_OF.get(coded_theme.v) if kind is LetterKind.DEVIATION else None,
        topic=_topic(coded_theme, theme, message.kind),
        contacts=(*people.others, *switchboards(info.sender)),
        original=OriginalMessage(info.type.v, info.gen_date.text, info.msg_id),
    )


def _thread(message: KithMessage) -> tuple[str, str]:
    """The MsgIds of the message before and of the first; a first message begins its own thread."""
    refs = message.info.conversation_ref
    if refs is None:
        return "", message.info.msg_id.lower()
    return refs.ref_to_parent.lower(), refs.ref_to_conversation.lower()


def notes_of(message: KithMessage) -> tuple[Notat, ...]:
    """The notes of the first body."""
    return message.body.notater if message.body else ()


def _people(message: KithMessage) -> People:
    info = message.info
    roles = [role for note in notes_of(message) for role in note.roller]
    if message.body:
        roles += [role for asked in message.body.foresporsler for role in asked.roller]
    return people_in(roles, party_of(info.sender), party_of(info.receiver))


def _themes(message: KithMessage) -> tuple[Coded, str]:
    """The coded theme, and the words for it."""
    for note in notes_of(message):
        return note.tema_kodet, one_line(note.tema) or one_line(note.tema_kodet.shown)
    for asked in message.body.foresporsler if message.body else ():
        words = one_line(asked.emne_sporsmal) or one_line(asked.type_foresp.shown)
        return asked.type_foresp, words
    return message.info.type, one_line(message.info.type.shown)


def _topic(theme: Coded, words: str, kind: DialogKind) -> str:
    """The coded theme where it says more: that it is about a patient says nothing."""
    shown = one_line(theme.ot or theme.shown)
    says_nothing = (kind, theme.v) in (
        (DialogKind.HELSEFAGLIG, "6"),
        (DialogKind.SVAR, "99"),
        (DialogKind.AVVIK, "1"),
        (DialogKind.AVVIK, "2"),
        (DialogKind.AVVIK, "9"),
    )
    return "" if says_nothing or shown == words else shown
