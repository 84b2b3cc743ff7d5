"""What a reader should know of a message beside its words: a test, a consent, copies, what is lacking."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from services.domain.letters import Remark, RemarkKind
from services.formats.kith import KithMessage, remarks
from services.formats.kith.model import (
    Dialogmelding,
    Document,
    Foresporsel,
    Notat,
    OtherReceiver,
    RichText,
)
from services.formats.kith_letters.plain import one_line

_IN_EARNEST: Final = "P"
_HIGH: Final = "H"


def remarks_on(message: KithMessage, *, consent_is_told: bool) -> tuple[Remark, ...]:
    """Each remark once."""
    found = _found(message, consent_is_told=consent_is_told)
    return tuple(dict.fromkeys(found))


def _found(message: KithMessage, *, consent_is_told: bool) -> Iterator[Remark]:
    status = message.info.processing_status
    if status and status.v and status.v != _IN_EARNEST:
        yield Remark(RemarkKind.TEST_MESSAGE, one_line(status.shown))
    for document in message.documents:
        if not (consent_is_told and document is message.documents[0]):
            yield from _consent(document)
    for other in message.info.other_receivers:
        yield Remark(RemarkKind.COPY_TO, one_line(_name(other)))
    priority = message.info.requested_priority
    if priority and priority.v != _HIGH and priority.shown:
        yield Remark(RemarkKind.PRIORITY, one_line(priority.shown))
    left_out = {name for text in _texts(message) for name in text.left_out}
    if left_out:
        yield Remark(RemarkKind.ACTIVE_CONTENT_LEFT_OUT, ", ".join(sorted(left_out)))
    for fault in remarks(message):
        yield Remark(RemarkKind.LACKS, fault.value)


def _consent(document: Document) -> Iterator[Remark]:
    told = document.consent
    if told is None:
        return
    denied = told.v == "2"
    kind = RemarkKind.CONSENT_DENIED if denied else RemarkKind.CONSENT_SAID
    yield Remark(kind, one_line(told.ot or told.shown))


def _name(other: OtherReceiver) -> str:
    person = other.patient or other.person or other.healthcare_professional
    if other.organisation:
        return other.organisation.organisation_name
    return person.name if person else other.role_receiver.shown


def _texts(message: KithMessage) -> Iterator[RichText]:
    for document in message.documents:
        body = document.ref_doc.content
        if isinstance(body, Dialogmelding):
            for note in body.notater:
                yield from _in(note)
            for asked in body.foresporsler:
                yield from _in(asked)


def _in(each: Notat | Foresporsel) -> Iterator[RichText]:
    if isinstance(each, Foresporsel):
        yield from filter(None, (each.sporsmal,))
        return
    yield from filter(None, (each.tekst_notat_innhold,))
    if each.foresporsel:
        yield from _in(each.foresporsel)
