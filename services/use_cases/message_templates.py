"""The centre's templates for messages: listed, added, changed, put in order and closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.consent import InformationKind, Purpose
from services.domain.errors import Invalid, Reason
from services.domain.message_templates import MessageTemplate
from services.domain.messages import PartKind
from services.domain.validation import optional_text, required_text, without_national_id
from services.store.tables import MESSAGE_TEMPLATE
from services.store.transaction import Reading, Transaction
from services.use_cases.message_fields import TEXT_LENGTH, THEME_LENGTH
from services.use_cases.message_parts import OFFERED
from services.use_cases.order import last_place, name_is_taken, put_in_order

LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class SaveTemplate:
    """A template as it shall be; no id: a new one, last in the row."""

    name: str
    theme: str
    text: str
    purpose: Purpose | None = None
    about: frozenset[InformationKind] = frozenset()
    parts: tuple[PartKind, ...] = ()
    template_id: str = ""
    closed: bool = False


def message_templates(reading: Reading, _about: None = None) -> tuple[MessageTemplate, ...]:
    """All templates in the centre's order, closed ones too. Raises `NotAllowed`."""
    reading.require(Right.WRITE_TEMPLATES, Right.SEND_MESSAGES)
    return tuple(reading.all(MESSAGE_TEMPLATE, order="position, id"))


def templates_to_choose(reading: Reading, _about: None = None) -> tuple[MessageTemplate, ...]:
    """The templates that are in use, in the centre's order. Raises `NotAllowed`."""
    return tuple(template for template in message_templates(reading) if not template.closed)


def save_template(transaction: Transaction, command: SaveTemplate) -> Outcome[MessageTemplate]:
    """Add, change or close a template; messages written from it stay as they are.

    Raises `Invalid(name | theme | text | parts)`, `NotFound`, `NotAllowed`.
    """
    transaction.require(Right.WRITE_TEMPLATES)
    template = _as_commanded(transaction, command)
    if command.template_id:
        transaction.replace(MESSAGE_TEMPLATE, template)
    else:
        transaction.add(MESSAGE_TEMPLATE, template)
    return transaction.done(template, undo=True)


def move_templates(transaction: Transaction, ids_in_order: tuple[str, ...]) -> Outcome[None]:
    """Put the templates in this order. Raises `NotFound` unless all are named once, `NotAllowed`."""
    transaction.require(Right.WRITE_TEMPLATES)
    known = [template.id for template in transaction.all(MESSAGE_TEMPLATE)]
    put_in_order(transaction, MESSAGE_TEMPLATE, known, ids_in_order)
    return transaction.done(None, undo=True)


def _as_commanded(transaction: Transaction, command: SaveTemplate) -> MessageTemplate:
    name = required_text("name", " ".join(command.name.split()), LONGEST_NAME)
    if name_is_taken(transaction, MESSAGE_TEMPLATE, name, command.template_id):
        raise Invalid("name", Reason.TAKEN)
    if not set(command.parts) <= set(OFFERED):
        raise Invalid("parts", Reason.UNKNOWN_CHOICE)
    theme = optional_text("theme", command.theme.strip(), THEME_LENGTH)
    text = required_text("text", command.text, TEXT_LENGTH)
    if command.template_id:
        before = transaction.get(MESSAGE_TEMPLATE, command.template_id)
    else:
        place = last_place(transaction, MESSAGE_TEMPLATE)
        before = MessageTemplate(transaction.new_id(), name, place)
    return replace(
        before,
        name=name,
        theme=without_national_id("theme", theme),
        text=without_national_id("text", text),
        purpose=command.purpose,
        about=command.about,
        parts=tuple(kind for kind in OFFERED if kind in command.parts),
        closed=command.closed,
    )
