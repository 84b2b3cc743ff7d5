"""A letter as plain lines: what the unit sees, and therefore what the preview shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.letters import ConsentNote, Letter, Notice, Party, Patient
from services.domain.messages import NoticeKind, Part
from services.domain.norwegian_dates import day_in_figures, long_date, numeric_date
from services.domain.patients import OWN_NUMBER, PatientId, Sex

NOTICES: Final[dict[NoticeKind, str]] = {
    NoticeKind.ADMISSION: "Varsel om innleggelse",
    NoticeKind.READY_FOR_DISCHARGE: "Varsel om planlagt utskriving",
    NoticeKind.DISCHARGE: "Varsel om utskriving",
    NoticeKind.UNPLANNED_DISCHARGE: "Varsel om ikke-planlagt utskriving",
}
_SEXES: Final = {
    Sex.UNKNOWN: "ukjent kjønn",
    Sex.MALE: "mann",
    Sex.FEMALE: "kvinne",
    Sex.NOT_SPECIFIED: "kjønn ikke oppgitt",
}
_NUMBERS: Final = {
    OWN_NUMBER: "vårt nummer",
    "FNR": "fødselsnummer",
    "DNR": "D-nummer",
    "FHN": "felles hjelpenummer",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the lines under it."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OutgoingDocument:
    """The rendered letter, in bokmål, from top to bottom."""

    sender: str
    date: str
    title: str
    receiver: str
    about: str
    sections: tuple[Section, ...]
    foot: str
    urgent: str = ""
    notice: str = ""

    def lines(self) -> tuple[str, ...]:
        """All of it as lines of text, blank ones between the sections."""
        sent = f"{self.sender}    {self.date}"
        head = (sent, self.title, self.notice, self.urgent, self.receiver, self.about)
        body = [line for section in self.sections for line in ("", section.heading, *section.lines)]
        return (*(line for line in head if line), *body, "", self.foot)


def rendered(letter: Letter) -> OutgoingDocument:
    """The letter as its receiver reads it."""
    return OutgoingDocument(
        sender=sender_line(letter.sender),
        date=numeric_date(letter.written_at),
        title=_title(letter),
        receiver=receiver_line(letter.receiver),
        about=about_line(letter.patient),
        sections=tuple(_section(part) for part in letter.parts),
        foot=_foot(letter),
        urgent=urgent_line(letter),
        notice=notice_line(letter.notice) if letter.notice else "",
    )


def sender_line(party: Party) -> str:
    """«Fra: Kafé Brua v/ Hanne Brekke»."""
    return f"Fra: {_party(party)}"


def receiver_line(party: Party) -> str:
    """«Til: Fjordheim TSB»."""
    return f"Til: {party.name}"


def about_line(patient: Patient | None) -> str:
    """«Gjelder: Jonas Berg, f. 15.08.1992 …», or ""."""
    return f"Gjelder: {_patient(patient)}" if patient else ""


def notice_line(notice: Notice) -> str:
    """«Varsel om innleggelse 24.11.2026»."""
    return f"{NOTICES[notice.kind]} {day_in_figures(notice.on)}"


def urgent_line(letter: Letter) -> str:
    """«Haster: skrives ut i dag», or ""."""
    if not letter.urgent:
        return ""
    return f"Haster: {letter.urgent_reason}" if letter.urgent_reason else "Haster"


def _party(party: Party) -> str:
    return f"{party.name} v/ {party.person}" if party.person else party.name


def _patient(patient: Patient) -> str:
    """The name that leaves; the day of birth, or the year; sex; numbers."""
    told = [patient.told_name or patient.name]
    if patient.birth_date:
        told.append(f"f. {day_in_figures(patient.birth_date)}")
    elif patient.birth_year:
        told.append(f"f. {patient.birth_year}")
    told += [_SEXES[patient.sex]] if patient.sex else []
    return ", ".join((*told, *map(_number, patient.told_ids)))


def _number(one: PatientId) -> str:
    return f"{_NUMBERS.get(one.kind, one.kind)} {one.number}"


def _title(letter: Letter) -> str:
    return f"Svar: {letter.theme}" if letter.in_reply_to else letter.theme


def _section(part: Part) -> Section:
    return Section(part.title, part.lines)


def _foot(letter: Letter) -> str:
    return consent_line(letter.consent) if letter.consent else ""


def consent_line(note: ConsentNote) -> str:
    """«Sendt med samtykke av 2. november 2026, gyldig til 1. mars 2027.»."""
    given, until = long_date(note.given_on), long_date(note.valid_until)
    return f"Sendt med samtykke av {given}, gyldig til {until}."
