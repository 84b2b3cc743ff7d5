"""The note that the practice unit lays beside a notice, as a PDF. All it says is invented."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, assert_never

from services.domain.letters import Letter, Notice
from services.domain.message_files import file_line
from services.domain.messages import Attachment, NoticeKind, Part, PartKind
from services.domain.norwegian_dates import long_date, numeric_date
from services.domain.outgoing_document import (
    OutgoingDocument,
    Section,
    about_line,
    receiver_line,
    sender_line,
)

OnPaper = Callable[[OutgoingDocument, datetime], bytes]
"""A document as a PDF/A, with the moment it was made."""
NOTE_FOLLOWS: Final = "Notatet ligger ved."
_FOOT: Final = "Notatet er diktet opp av øvingsenheten. Det handler ikke om noe som har skjedd."


@dataclass(frozen=True, slots=True)
class WithFiles:
    """A letter, and the bytes of its files by digest."""

    letter: Letter
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def with_note(letter: Letter, on_paper: OnPaper) -> WithFiles:
    """The notice with its note as one more part; a letter that is no notice as it was."""
    if letter.notice is None:
        return WithFiles(letter)
    content = on_paper(_document(letter, letter.notice), letter.written_at)
    digest = hashlib.sha256(content).hexdigest()
    name = f"{_title(letter.notice.kind)}.pdf"
    attached = Attachment(name, "application/pdf", len(content), digest)
    part = Part(PartKind.ATTACHMENT, "Vedlegg", (file_line(attached),), attachment=attached)
    text = Part(PartKind.TEXT, "Melding", (*_lines(letter), NOTE_FOLLOWS))
    return WithFiles(replace(letter, parts=(text, part)), {digest: content})


def _lines(letter: Letter) -> tuple[str, ...]:
    return tuple(line for part in letter.parts for line in part.lines)


def _document(letter: Letter, notice: Notice) -> OutgoingDocument:
    # The numbers are the centre's own: on a unit's paper they would be read as the unit's.
    patient = replace(letter.patient, ids=()) if letter.patient else None
    return OutgoingDocument(
        sender=sender_line(letter.sender),
        date=numeric_date(letter.written_at),
        title=_title(notice.kind),
        receiver=receiver_line(letter.receiver),
        about=about_line(patient),
        sections=_sections(notice),
        foot=_FOOT,
    )


def _title(kind: NoticeKind) -> str:
    match kind:
        case NoticeKind.ADMISSION:
            return "Innkomstnotat"
        case NoticeKind.READY_FOR_DISCHARGE:
            return "Plan for utskriving"
        case NoticeKind.DISCHARGE | NoticeKind.UNPLANNED_DISCHARGE:
            return "Utskrivingsnotat"
        case _:
            assert_never(kind)


def _sections(notice: Notice) -> tuple[Section, ...]:
    day = long_date(notice.on)
    match notice.kind:
        case NoticeKind.ADMISSION:
            return (_at_admission(day), _DURING_THE_STAY, *_ALWAYS)
        case NoticeKind.READY_FOR_DISCHARGE | NoticeKind.DISCHARGE:
            return (_at_discharge(day), _DURING_THE_STAY, _AFTERWARDS, *_ALWAYS)
        case NoticeKind.UNPLANNED_DISCHARGE:
            return (_at_unplanned(day), _FIRST_DAYS, _AFTERWARDS, *_ALWAYS)
        case _:
            assert_never(notice.kind)


def _at_admission(day: str) -> Section:
    return Section(
        "Innleggelse",
        (
            f"Innleggelsen er {day} klokken 10. Dere kan følge med inn hvis det er ønsket.",
            "Første uken er rolig: en samtale om dagen, turer i følge, og god tid til å lande.",
        ),
    )


def _at_discharge(day: str) -> Section:
    return Section(
        "Utskriving",
        (
            f"Utskrivingen er {day}. Oppholdet avsluttes som planlagt.",
            "Vi foreslår at noen fra dere er med når døren går opp, og at dere drar rett dit bagasjen skal.",
        ),
    )


def _at_unplanned(day: str) -> Section:
    return Section(
        "Utskriving uten plan",
        (
            f"Oppholdet ble avsluttet {day}, før det som var avtalt.",
            "Det er ingen straff, og det står åpent å søke om ny plass. Vi tar imot telefon hele døgnet.",
        ),
    )


_DURING_THE_STAY: Final = Section(
    "Under oppholdet",
    (
        "Besøk passer best onsdag og søndag ettermiddag. Telefonen er ledig etter klokken 16.",
        "Ukeplanen legges hver mandag. Det er fint om dere sier fra på forhånd hva dere har avtalt.",
    ),
)
_FIRST_DAYS: Final = Section(
    "De første dagene",
    (
        "Ta kontakt samme dag, helst ved å møtes. De første dagene er de mest utsatte.",
        "Finn ut hvor det er trygt å sove, og hvem som er nåbar i kveld og i helgen.",
    ),
)
_AFTERWARDS: Final = Section(
    "Avtalt videre",
    (
        "Samtale på poliklinikken en uke etter utskriving. Innkalling kommer i posten.",
        "Vi ringer dere den første dagen og etter en uke for å høre hvordan det går.",
    ),
)
_ALWAYS: Final = (
    Section(
        "Hvem gjør hva",
        (
            "Enheten: sender dette notatet, svarer på spørsmål, holder tak i avtalen på poliklinikken.",
            "Dere: møter opp, følger opp målene som er satt, og sier fra når noe ikke går som tenkt.",
        ),
    ),
    Section(
        "Om noe endrer seg",
        ("Skriv til oss i samme samtale. Haster det, så ring vakttelefonen på enheten.",),
    ),
)
