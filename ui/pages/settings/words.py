"""Words for roles, rights and ways in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from services.domain.access import Right, Role
from services.use_cases.house import UnlockedWith
from ui.words_in_a_row import in_a_row

_OWN: Final = frozenset({Right.SEE_OWN_ACTIVITIES, Right.SEE_ACTIVITIES})


class SettingsWords(QObject):
    """In the language that is set."""

    def role(self, role: Role) -> str:
        """A role as it is called at the centre."""
        return {
            Role.LEADER: self.tr("Leader"),
            Role.COORDINATOR: self.tr("Coordinator or adviser"),
            Role.STAFF: self.tr("Staff"),
            Role.VOLUNTEER: self.tr("Volunteer"),
        }[role]

    def roles(self, roles: frozenset[Role]) -> str:
        """Several roles in one line, in few letters."""
        short = {Role.COORDINATOR: self.tr("Coordinator")}
        return in_a_row([short.get(role, self.role(role)) for role in Role if role in roles])

    def way(self, way: str) -> str:
        """How somebody came in last."""
        if not way:
            return self.tr("code")
        return {
            UnlockedWith.PASSPHRASE: self.tr("Passphrase"),
            UnlockedWith.FOUNDING: self.tr("Passphrase"),
            UnlockedWith.BACKUP: self.tr("Passphrase"),
            UnlockedWith.PIN: self.tr("PIN"),
            UnlockedWith.ONE_TIME_CODE: self.tr("One-time code"),
            UnlockedWith.RECOVERY_KEY: self.tr("Recovery key"),
        }[UnlockedWith(way)]

    def sights(self) -> tuple[tuple[frozenset[Right], str], ...]:
        """What one may see, and the rights of which one is enough for it."""
        return (
            (_OWN, self.tr("their own matches and activities")),
            (frozenset({Right.SEE_PARTICIPANTS}), self.tr("participants, goals and transitions")),
            (frozenset({Right.SEE_CONSENTS}), self.tr("consents and messages")),
            (frozenset({Right.SEE_VOLUNTEER_NOTES}), self.tr("notes about volunteers")),
            (frozenset({Right.MANAGE_ACCOUNTS}), self.tr("accounts and the journal")),
            (frozenset({Right.BACK_UP}), self.tr("backups")),
        )


WORDS: Final = SettingsWords()
"""The page's own."""
