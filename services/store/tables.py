"""Which record lies in which table, and which kind of change a write to it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Final, Generic, TypeVar

from services.domain.access import Account
from services.domain.activities import Activity, TalkRequest
from services.domain.assignments import Assignment, AssignmentType
from services.domain.centre import Centre, ImportBatch, Receiving, Setting, WaitingRow
from services.domain.changes import Kind
from services.domain.consent import Consent
from services.domain.goals import Goal, LifeArea, Step
from services.domain.health_network import HealthNetwork
from services.domain.letter_facts import AttachmentBytes, LetterFacts
from services.domain.line_trouble import LineTrouble
from services.domain.matches import CheckIn, Exclusion, Match
from services.domain.message_returns import MessageReturn, what_stays
from services.domain.message_templates import MessageTemplate
from services.domain.messages import Conversation, Draft, Message, MessageSeen, OutboxEntry
from services.domain.offers import Offer, Unit
from services.domain.own_keys import OwnKey
from services.domain.participants import Participant
from services.domain.practice import PracticeMailbox
from services.domain.requirements import CourseModule, ModuleDone, Reference, Requirement
from services.domain.sealed_files import HandNote, SealedFile
from services.domain.stand_ins import StandIn
from services.domain.supervision import Supervision, SupervisionSeat
from services.domain.transitions import Transition
from services.domain.trusted_issuers import RevocationList, TrustedIssuer
from services.domain.unfetched import Unfetched
from services.domain.unit_certificates import UnitCertificate
from services.domain.volunteers import Absence, Volunteer
from services.domain.weight_sets import WeightSet
from services.store.message_marks import marks_of

R = TypeVar("R")


@dataclass(frozen=True)
class Table(Generic[R]):
    """A table of records. `journal` False: bookkeeping whose story is told by other lines.

    `found_by` gives the title and the text under which search finds the record.
    """

    name: str
    record: type[R]
    kind: Kind
    journal: bool = True
    found_by: Callable[[Any], tuple[str, str]] | None = None

    @cached_property
    def columns(self) -> str:
        """The columns in the order of the record's fields, for a SELECT."""
        return ", ".join(f'"{field.name}"' for field in fields(self.record))  # type: ignore[arg-type]  # records are dataclasses


def _words(*parts: str | tuple[str, ...]) -> str:
    return " ".join(" ".join(part) if isinstance(part, tuple) else part for part in parts if part)


def _participant_text(person: Participant) -> tuple[str, str]:
    return person.display_name, _words(
        person.place,
        person.phone,
        person.phone.removeprefix("+47"),
        person.register_number,
        person.own_words,
        person.interests,
    )


def _volunteer_text(person: Volunteer) -> tuple[str, str]:
    return person.name, _words(
        person.place,
        person.phone,
        person.phone.removeprefix("+47"),
        person.email,
        person.register_number,
        person.interests,
        person.can_help_with,
    )


def _message_text(message: Message) -> tuple[str, str]:
    """What was sent back is nobody's here: it is not found by what it says."""
    told = what_stays(message)
    words = (_words(part.title, part.lines) for part in told.parts)
    return told.theme, _words(*words, marks_of(told))


CENTRE: Final = Table("centre", Centre, Kind.CENTRE)
ACCOUNT: Final = Table("account", Account, Kind.ACCOUNTS)
SETTING: Final = Table("setting", Setting, Kind.SETTINGS)
LIFE_AREA: Final = Table("life_area", LifeArea, Kind.SETTINGS)
PARTICIPANT: Final = Table(
    "participant", Participant, Kind.PARTICIPANTS, found_by=_participant_text
)
GOAL: Final = Table("goal", Goal, Kind.GOALS, found_by=lambda goal: (goal.words, goal.last_sign))
STEP: Final = Table("step", Step, Kind.GOALS)
TRANSITION: Final = Table("transition", Transition, Kind.TRANSITIONS)
CONSENT: Final = Table("consent", Consent, Kind.CONSENTS)
VOLUNTEER: Final = Table("volunteer", Volunteer, Kind.VOLUNTEERS, found_by=_volunteer_text)
EXCLUSION: Final = Table("exclusion", Exclusion, Kind.EXCLUSIONS)
MATCH: Final = Table("match", Match, Kind.MATCHES)
ACTIVITY: Final = Table("activity", Activity, Kind.ACTIVITIES)
CHECK_IN: Final = Table("check_in", CheckIn, Kind.MATCHES)
ASSIGNMENT_TYPE: Final = Table("assignment_type", AssignmentType, Kind.SETTINGS)
ASSIGNMENT: Final = Table(
    "assignment",
    Assignment,
    Kind.ASSIGNMENTS,
    found_by=lambda assignment: (assignment.words, _words(assignment.place)),
)
COURSE_MODULE: Final = Table("course_module", CourseModule, Kind.SETTINGS)
REQUIREMENT: Final = Table("requirement", Requirement, Kind.SETTINGS)
WEIGHT_SET: Final = Table("weight_set", WeightSet, Kind.SETTINGS)
REFERENCE: Final = Table("reference", Reference, Kind.VOLUNTEERS)
MODULE_DONE: Final = Table("module_done", ModuleDone, Kind.VOLUNTEERS)
ABSENCE: Final = Table("absence", Absence, Kind.VOLUNTEERS)
STAND_IN: Final = Table("stand_in", StandIn, Kind.ACCOUNTS)
SUPERVISION: Final = Table("supervision", Supervision, Kind.SUPERVISION)
SUPERVISION_SEAT: Final = Table("supervision_seat", SupervisionSeat, Kind.SUPERVISION)
TALK_REQUEST: Final = Table("talk_request", TalkRequest, Kind.ACTIVITIES)
UNIT: Final = Table(
    "unit",
    Unit,
    Kind.UNITS,
    found_by=lambda unit: (unit.name, _words(unit.organisation, unit.place)),
)
OFFER: Final = Table(
    "offer",
    Offer,
    Kind.OFFERS,
    found_by=lambda offer: (offer.name, _words(offer.place, offer.note)),
)
CONVERSATION: Final = Table("conversation", Conversation, Kind.MESSAGES)
MESSAGE: Final = Table("message", Message, Kind.MESSAGES, found_by=_message_text)
MESSAGE_SEEN: Final = Table("message_seen", MessageSeen, Kind.MESSAGES, journal=False)
MESSAGE_TEMPLATE: Final = Table("message_template", MessageTemplate, Kind.SETTINGS)
OUTBOX: Final = Table("outbox", OutboxEntry, Kind.OUTBOX, journal=False)
LETTER_FACTS: Final = Table("letter_facts", LetterFacts, Kind.MESSAGES, journal=False)
ATTACHMENT_BYTES: Final = Table("attachment_bytes", AttachmentBytes, Kind.MESSAGES, journal=False)
PRACTICE_MAILBOX: Final = Table("practice_mailbox", PracticeMailbox, Kind.RECEIVING, journal=False)
HEALTH_NETWORK: Final = Table("health_network", HealthNetwork, Kind.WAYS)
OWN_KEY: Final = Table("own_key", OwnKey, Kind.WAYS, journal=False)
UNIT_CERTIFICATE: Final = Table("unit_certificate", UnitCertificate, Kind.UNITS)
TRUSTED_ISSUER: Final = Table("trusted_issuer", TrustedIssuer, Kind.UNITS)
REVOCATION_LIST: Final = Table("revocation_list", RevocationList, Kind.UNITS, journal=False)
SEALED_FILE: Final = Table("sealed_file", SealedFile, Kind.MESSAGES)
MESSAGE_RETURN: Final = Table("message_return", MessageReturn, Kind.MESSAGES)
HAND_NOTE: Final = Table("hand_note", HandNote, Kind.MESSAGES)
DRAFT: Final = Table("draft", Draft, Kind.DRAFTS, journal=False)
IMPORT_BATCH: Final = Table("import_batch", ImportBatch, Kind.IMPORTS)
WAITING_ROW: Final = Table("waiting_row", WaitingRow, Kind.IMPORTS, journal=False)
UNFETCHED: Final = Table("unfetched", Unfetched, Kind.MESSAGES)
LINE_TROUBLE: Final = Table("line_trouble", LineTrouble, Kind.WAYS)
RECEIVING: Final = Table("receiving", Receiving, Kind.RECEIVING, journal=False)

ALL: Final[dict[str, Table[Any]]] = {
    table.name: table
    for table in (
        CENTRE, ACCOUNT, SETTING, LIFE_AREA, PARTICIPANT, GOAL, STEP, TRANSITION, CONSENT, VOLUNTEER,
        EXCLUSION, MATCH, ACTIVITY, TALK_REQUEST, UNIT, OFFER, CONVERSATION, MESSAGE, OUTBOX, DRAFT,
        IMPORT_BATCH, WAITING_ROW, RECEIVING, ASSIGNMENT_TYPE, ASSIGNMENT, COURSE_MODULE, REQUIREMENT,
        REFERENCE, MODULE_DONE, ABSENCE, CHECK_IN, WEIGHT_SET, STAND_IN, SUPERVISION, SUPERVISION_SEAT,
        LETTER_FACTS, ATTACHMENT_BYTES, PRACTICE_MAILBOX,
        MESSAGE_TEMPLATE, MESSAGE_SEEN, HEALTH_NETWORK, OWN_KEY, UNIT_CERTIFICATE, SEALED_FILE,
        MESSAGE_RETURN,
        HAND_NOTE,
        UNFETCHED, TRUSTED_ISSUER, REVOCATION_LIST, LINE_TROUBLE,
    )
}  # fmt: skip
"""Every table of records by name."""
