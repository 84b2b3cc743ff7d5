"""Who may do what: roles, the rings of the product, and the rights that use cases ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """A part one plays at the centre. One person may hold several (small centres have one employee)."""

    LEADER = "leader"
    COORDINATOR = "coordinator"
    STAFF = "staff"
    VOLUNTEER = "volunteer"


class Right(StrEnum):
    """What a use case may ask for."""

    SEE_PARTICIPANTS = "see_participants"
    WRITE_PARTICIPANTS = "write_participants"
    SEE_CONSENTS = "see_consents"
    WRITE_CONSENTS = "write_consents"
    SEE_MESSAGES = "see_messages"
    SEND_MESSAGES = "send_messages"
    WRITE_TEMPLATES = "write_templates"
    SEE_VOLUNTEERS = "see_volunteers"
    WRITE_VOLUNTEERS = "write_volunteers"
    SEE_VOLUNTEER_NOTES = "see_volunteer_notes"
    MATCH = "match"
    SEE_ACTIVITIES = "see_activities"
    SEE_OWN_ACTIVITIES = "see_own_activities"
    LOG_ACTIVITY = "log_activity"
    THANK = "thank"
    SEE_OFFERS = "see_offers"
    WRITE_OFFERS = "write_offers"
    SEE_UNITS = "see_units"
    WRITE_UNITS = "write_units"
    IMPORT = "import"
    SEE_JOURNAL_OF_PERSON = "see_journal_of_person"
    REVIEW_JOURNAL = "review_journal"
    MANAGE_ACCOUNTS = "manage_accounts"
    BACK_UP = "back_up"
    RESTORE = "restore"
    CHANGE_SETTINGS = "change_settings"


_EVERYONE: Final = frozenset({Right.SEE_OFFERS})
_SHARED: Final = _EVERYONE | {
    Right.SEE_PARTICIPANTS, Right.WRITE_PARTICIPANTS, Right.SEE_CONSENTS, Right.WRITE_CONSENTS,
    Right.SEE_MESSAGES, Right.SEND_MESSAGES, Right.SEE_VOLUNTEERS, Right.SEE_ACTIVITIES,
    Right.LOG_ACTIVITY, Right.THANK, Right.WRITE_OFFERS, Right.SEE_UNITS,
    Right.SEE_JOURNAL_OF_PERSON, Right.BACK_UP,
}  # fmt: skip

# The rings of product.md: a leader answers for the data and does not read about the people in it.
_RIGHTS: Final[dict[Role, frozenset[Right]]] = {
    Role.LEADER: _EVERYONE | {
        Right.MANAGE_ACCOUNTS, Right.REVIEW_JOURNAL, Right.BACK_UP, Right.RESTORE,
        Right.CHANGE_SETTINGS, Right.SEE_UNITS, Right.WRITE_UNITS, Right.WRITE_TEMPLATES,
    },
    Role.COORDINATOR: _SHARED | {
        Right.WRITE_VOLUNTEERS, Right.SEE_VOLUNTEER_NOTES, Right.MATCH, Right.IMPORT, Right.WRITE_UNITS,
        Right.WRITE_TEMPLATES,
    },
    Role.STAFF: _SHARED,
    Role.VOLUNTEER: _EVERYONE | {Right.SEE_OWN_ACTIVITIES, Right.LOG_ACTIVITY},
}  # fmt: skip


def rights_of(roles: frozenset[Role]) -> frozenset[Right]:
    """All rights that these roles carry together."""
    return frozenset[Right]().union(*(_RIGHTS[role] for role in roles))


@dataclass(frozen=True, slots=True)
class Account:
    """A person who may unlock the store. The secret is not here: it opens a slot in the vault file.

    `volunteer_id` ties a volunteer's account to the volunteer's own record. `phone` and `profession` (a code
    of volume 9060) are told to units that the person writes to.
    """

    id: str
    name: str
    title: str
    roles: frozenset[Role]
    opened_at: datetime
    volunteer_id: str | None = None
    last_unlocked_at: datetime | None = None
    last_unlocked_with: str = ""
    closed_at: datetime | None = None
    phone: str = ""
    profession: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, and on which machine, in one transaction."""

    account_id: str
    roles: frozenset[Role]
    device: str
    volunteer_id: str | None = None

    def may(self, right: Right) -> bool:
        """Whether one of the actor's roles carries the right."""
        return right in rights_of(self.roles)


SYSTEM: Final = Actor("system", frozenset(Role), "system")
"""Medvandrer itself: migrations, the dispatcher, the receiver."""
