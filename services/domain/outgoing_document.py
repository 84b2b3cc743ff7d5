"""A letter as plain lines: what the unit sees, and therefore what the preview shows."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.letters import Letter, Party, Patient
from services.domain.messages import Part
from services.domain.norwegian_dates import long_date, numeric_date


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

    def lines(self) -> tuple[str, ...]:
        """All of it as lines of text, blank ones between the sections."""
        head = (f"{self.sender}    {self.date}", self.title, self.urgent, self.receiver, self.about)
        body = [line for section in self.sections for line in ("", section.heading, *section.lines)]
        return (*(line for line in head if line), *body, "", self.foot)


def rendered(letter: Letter) -> OutgoingDocument:
    """The letter as its receiver reads it."""
    return OutgoingDocument(
        sender=f"Fra: {_party(letter.sender)}",
        date=numeric_date(letter.written_at),
        title=_title(letter),
        receiver=f"Til: {letter.receiver.name}",
        about=f"Gjelder: {_patient(letter.patient)}" if letter.patient else "",
        sections=tuple(_section(part) for part in letter.parts),
        foot=_foot(letter),
        urgent=_urgent(letter),
    )


def _urgent(letter: Letter) -> str:
    if not letter.urgent:
        return ""
    return f"Haster: {letter.urgent_reason}" if letter.urgent_reason else "Haster"


def _party(party: Party) -> str:
    return f"{party.name} v/ {party.person}" if party.person else party.name


def _patient(patient: Patient) -> str:
    return f"{patient.name}, f. {patient.birth_year}" if patient.birth_year else patient.name


def _title(letter: Letter) -> str:
    return f"Svar: {letter.theme}" if letter.in_reply_to else letter.theme


def _section(part: Part) -> Section:
    return Section(part.title, part.lines)


def _foot(letter: Letter) -> str:
    if letter.consent is None:
        return ""
    given, until = long_date(letter.consent.given_on), long_date(letter.consent.valid_until)
    return f"Sendt med samtykke av {given}, gyldig til {until}."
