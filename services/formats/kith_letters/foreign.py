"""What other systems write, as parts: notes, questions and files, every word that a person needs."""

from __future__ import annotations

from collections.abc import Iterator

from services.domain.messages import Part, PartKind
from services.domain.norwegian_dates import day_in_figures
from services.formats.kith.model import (
    AttachedData,
    Coded,
    Dialogmelding,
    Document,
    Foresporsel,
    KithMessage,
    Notat,
    RichText,
)
from services.formats.kith_letters.files import attachment_of
from services.formats.kith_letters.plain import one_line, told_lines

_MESSAGE = "Melding"
_QUESTION = "Forespørsel"
_FILE = "Vedlegg"


def parts_of(message: KithMessage, theme: str) -> tuple[Part, ...]:
    """All that the message says, in order."""
    return tuple(part for document in message.documents for part in _document(document, theme))


def _document(document: Document, theme: str) -> Iterator[Part]:
    content = document.ref_doc.content
    match content:
        case Dialogmelding():
            yield from _body(content, theme)
            yield from _told("Om dokumentet", list(_about(document)))
        case AttachedData():
            yield _file(document, content)
        case None:
            yield from _told(_FILE, [*_described(document), *_about(document)])


def _file(document: Document, content: AttachedData) -> Part:
    return Part(
        PartKind.ATTACHMENT,
        _FILE,
        tuple(_about(document)),
        attachment=attachment_of(document, content),
    )


def _described(document: Document) -> Iterator[str]:
    ref = document.ref_doc
    yield from _line("Beskrivelse", ref.description)
    yield from _line("Ligger et annet sted", ref.file_reference)


def _about(document: Document) -> Iterator[str]:
    for label, kind in (
        ("Innhold", document.content_type),
        ("Kategori", document.content_category),
    ):
        yield from _code(label, kind)
    for text in (document.content_description, document.annotation):
        yield from told_lines(text)


def _body(body: Dialogmelding, theme: str) -> Iterator[Part]:
    case = [*_code("Sakstype", body.sakstype_kodet), *_line("Sakstype", body.sakstype)]
    yield from _told("Sak", list(dict.fromkeys(case)))
    for note in body.notater:
        yield from _note(note, theme)
    for question in body.foresporsler:
        yield from _told(_QUESTION, list(_question(question)))


def _note(note: Notat, theme: str) -> Iterator[Part]:
    own = one_line(note.tema)
    yield from _told(
        own if own and own != theme else _MESSAGE, list(_rich(note.tekst_notat_innhold))
    )
    yield from _told("Merknad", list(told_lines(note.merknad)))
    if note.foresporsel:
        yield from _told(_QUESTION, list(_question(note.foresporsel)))


def _question(asked: Foresporsel) -> Iterator[str]:
    yield from _code("Gjelder", asked.type_foresp)
    yield from _line("Emne", asked.emne_sporsmal)
    yield from _rich(asked.sporsmal)
    yield from _code("Formål", asked.formaal)
    yield from _under("Begrunnelse", told_lines(asked.begrunnelse))
    yield from _code("Hastegrad", asked.hastegrad)
    yield from _period(asked)
    for kind in asked.type_journalinfo:
        yield from _code("Journalopplysninger", kind)
    yield from _code("Opplysning", asked.kodet_opplysning)


def _period(asked: Foresporsel) -> Iterator[str]:
    first = f"fra {day_in_figures(asked.fra_dato)}" if asked.fra_dato else ""
    last = f"til {day_in_figures(asked.til_dato)}" if asked.til_dato else ""
    yield from _line("Tidsrom", " ".join(filter(None, (first, last))))


def _rich(text: RichText | None) -> tuple[str, ...]:
    return told_lines(text.plain) if text else ()


def _under(label: str, lines: tuple[str, ...]) -> Iterator[str]:
    if lines:
        yield f"{label}: {lines[0]}"
        yield from lines[1:]


def _code(label: str, kind: Coded | None) -> Iterator[str]:
    if kind is None:
        return
    words = dict.fromkeys(filter(None, (one_line(kind.shown), one_line(kind.ot))))
    yield from _line(label, ", ".join(words))


def _line(label: str, words: str) -> Iterator[str]:
    told = one_line(words)
    if told:
        yield f"{label}: {told}"


def _told(title: str, lines: list[str]) -> Iterator[Part]:
    if any(lines):
        yield Part(PartKind.TEXT, title, tuple(lines))
