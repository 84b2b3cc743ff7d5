"""Parts of a message, built from the records they tell of. The words are those of the document: bokmål."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final, assert_never

from services.domain.meeting_lines import meeting_lines
from services.domain.message_files import file_line
from services.domain.messages import ChosenFile, Meeting, Part, PartChoice, PartKind
from services.domain.norwegian_dates import long_date
from services.domain.participants import Participant
from services.domain.transitions import Transition, TransitionKind
from services.store.tables import PARTICIPANT
from services.store.transaction import Reading
from services.use_cases.standing_plans import coming_transitions

OFFERED: Final = (
    PartKind.PLAN,
    PartKind.GOALS,
    PartKind.ATTENDANCE,
    PartKind.CONTACT,
    PartKind.TRANSITION,
    PartKind.MEETING,
)
"""The parts that records of today can fill, in the order of the form."""
_ATTENDANCE_REACHES_BACK: Final = timedelta(days=90)
_MOST_ATTENDANCES: Final = 20

TITLES: Final[dict[PartKind, str]] = {
    PartKind.TEXT: "Melding",
    PartKind.CONTACT: "Kontaktopplysninger",
    PartKind.ATTENDANCE: "Oppmøte siste tre måneder",
    PartKind.GOALS: "Mål",
    PartKind.PLAN: "Plan",
    PartKind.TRANSITION: "Varsel om overgang",
    PartKind.CRISIS_PLAN: "Kriseplan",
    PartKind.MEETING: "Møteinnkalling",
    PartKind.ATTACHMENT: "Vedlegg",
}
_TRANSITIONS: Final[dict[TransitionKind, str]] = {
    TransitionKind.ADMISSION: "innleggelse",
    TransitionKind.DISCHARGE: "utskriving",
    TransitionKind.UNPLANNED_DISCHARGE: "ikke-planlagt utskriving",
    TransitionKind.IMPRISONMENT: "innsettelse",
    TransitionKind.RELEASE: "løslatelse",
    TransitionKind.MOVE: "flytting",
}


@dataclass(frozen=True, slots=True)
class PartItem:
    """One goal or transition that a part may be narrowed to: its id and its line in the document."""

    id: str
    line: str


def items_of(reading: Reading, participant_id: str, kind: PartKind) -> tuple[PartItem, ...]:
    """What there is to send of this kind, line by line; nothing for text and meetings."""
    match kind:
        case PartKind.GOALS:
            return _goals(reading, participant_id)
        case PartKind.PLAN | PartKind.TRANSITION:
            return _transitions(reading, participant_id)
        case PartKind.ATTENDANCE:
            return _attendance(reading, participant_id)
        case PartKind.CONTACT:
            return _contact(reading.get(PARTICIPANT, participant_id))
        case PartKind.TEXT | PartKind.MEETING | PartKind.CRISIS_PLAN | PartKind.ATTACHMENT:
            return ()
        case _:
            assert_never(kind)


def part_of(
    reading: Reading, participant_id: str, choice: PartChoice, meeting: Meeting | None
) -> Part | None:
    """The chosen part as it leaves, or None where there is nothing to send."""
    if choice.kind is PartKind.MEETING:
        lines = meeting_lines(meeting) if meeting else ()
    else:
        lines = _chosen(items_of(reading, participant_id, choice.kind), choice)
    return Part(choice.kind, TITLES[choice.kind], lines) if lines else None


def part_of_file(file: ChosenFile) -> Part:
    """The file as it leaves: one line tells of it, the bytes go beside."""
    title, line = TITLES[PartKind.ATTACHMENT], file_line(file.attachment)
    return Part(PartKind.ATTACHMENT, title, (line,), file.about, file.attachment)


def _chosen(items: tuple[PartItem, ...], choice: PartChoice) -> tuple[str, ...]:
    if choice.kind is PartKind.TRANSITION and not choice.ids:
        return tuple(item.line for item in items[:1])
    return tuple(item.line for item in items if not choice.ids or item.id in choice.ids)


def _goals(reading: Reading, participant_id: str) -> tuple[PartItem, ...]:
    rows = reading.rows(
        "SELECT goal.id, area.name, goal.words FROM goal"
        " JOIN life_area AS area ON area.id = goal.life_area_id"
        " WHERE goal.participant_id = ? AND goal.state = 'open'"
        " ORDER BY area.position, goal.created_at, goal.id",
        participant_id,
    )
    return tuple(PartItem(goal_id, f"{area}: {words}") for goal_id, area, words in rows)


def _transitions(reading: Reading, participant_id: str) -> tuple[PartItem, ...]:
    found = coming_transitions(reading, participant_id)
    return tuple(PartItem(transition.id, _transition_line(transition)) for transition in found)


def _transition_line(transition: Transition) -> str:
    line = f"{long_date(transition.on)}: {_TRANSITIONS[transition.kind]}"
    line += f" til {transition.where_to}" if transition.where_to else ""
    persons = [
        f"{word}: {name}"
        for word, name in (("Hos oss", transition.here), ("Hos dere", transition.there))
        if name
    ]
    return ". ".join([line, *persons]) + "."


def _attendance(reading: Reading, participant_id: str) -> tuple[PartItem, ...]:
    """Days and what, never with whom: the volunteer has not agreed to be named."""
    since = reading.today - _ATTENDANCE_REACHES_BACK
    rows = reading.rows(
        'SELECT id, "on", what, took_place FROM activity'
        ' WHERE participant_id = ? AND "on" BETWEEN ? AND ?'
        ' ORDER BY "on" DESC, id LIMIT ?',
        participant_id,
        since.isoformat(),
        reading.today.isoformat(),
        _MOST_ATTENDANCES,
    )
    return tuple(
        PartItem(activity_id, f"{_day(on)}: {what}{'' if took_place else ' (ble ikke av)'}")
        for activity_id, on, what, took_place in rows
    )


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{day}.{month}.{year}"


def _contact(person: Participant) -> tuple[PartItem, ...]:
    facts = (
        ("Telefon", " ".join(filter(None, (person.phone, person.phone_note)))),
        ("Sted", " ".join(filter(None, (person.postcode, person.place)))),
        ("Kontaktperson hos oss", person.contact_person),
    )
    return tuple(PartItem(name, f"{name}: {fact}") for name, fact in facts if fact)
