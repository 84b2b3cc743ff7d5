"""The chosen account: its roles, what they open, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.access import Right, Role, rights_of
from services.use_cases.accounts import AccountRow
from ui.languages import current_language
from ui.norwegian_text import day_text, wall_clock
from ui.pages.settings.words import WORDS
from ui.widgets.avatar import Avatar, AvatarSize, initials_of
from ui.widgets.button import Button, ButtonKind, words_at_edge
from ui.widgets.card import Card
from ui.widgets.check_group import CheckGroup
from ui.widgets.field import Field, Glyph
from ui.widgets.label import ElidedLabel, Label, Paragraph
from ui.widgets.stack import stack
from ui.workspace import Workspace


class AccountCard(Card):
    """`roles_wanted` carries a frozenset of roles; the others ask for a code, for phone and profession,
    and for closing.
    """

    roles_wanted = Signal(object)
    code_wanted = Signal()
    contact_wanted = Signal()
    close_wanted = Signal()

    def __init__(
        self, workspace: Workspace, row: AccountRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._row = row
        account = row.account
        self.body.addLayout(self._head())
        self.roles = CheckGroup([(role.value, WORDS.role(role)) for role in Role])
        self.roles.set_keys(frozenset(role.value for role in account.roles))
        self.field = Field(self.tr("&Roles"), self.roles)
        self.body.addWidget(self.field)
        first = account.name.split()[0]
        self.body.addWidget(Label(self.tr("{name} sees").format(name=first), "strong"))
        self._sights = QVBoxLayout()
        self._sights.setSpacing(6)
        self.body.addLayout(self._sights)
        self._show_sights(account.roles)
        self.code = Button(self.tr("New one-time code"), icon="key")
        self.close_it = Button(self.tr("Close the account"), ButtonKind.QUIET_DANGER, "prohibit")
        self.contact = Button(self.tr("Phone and profession"), icon="phone")
        self.contact.clicked.connect(self.contact_wanted)
        self.body.addWidget(self.contact, 0, Qt.AlignmentFlag.AlignLeft)
        self.contact.setVisible(Right.SEND_MESSAGES in row.rights)
        self.body.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(words_at_edge(self.close_it))
        self.roles.keys_changed.connect(self._change)
        self.code.clicked.connect(self.code_wanted)
        self.close_it.clicked.connect(self.close_wanted)
        own = account.id == workspace.account.id
        self.code.setVisible(not own)

    def _head(self) -> QHBoxLayout:
        account = self._row.account
        opened = day_text(
            wall_clock(account.opened_at).date(), current_language(), self._workspace.today()
        )
        words = self.tr("Account since {day}").format(day=opened)
        if self._row.waits_for_first_unlock:
            words = self.tr("Has not been in yet")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Avatar(initials_of(account.name), AvatarSize.LARGE))
        name = Paragraph(account.name, "strong")
        head.addLayout(stack(name, ElidedLabel(words, "small", "text.secondary")), 1)
        return head

    def _change(self, keys: object) -> None:
        if isinstance(keys, frozenset):
            self.roles_wanted.emit(frozenset(Role(key) for key in keys))

    def _show_sights(self, roles: frozenset[Role]) -> None:
        rights = rights_of(roles)
        for enough, words in WORDS.sights():
            sees = bool(enough & rights)
            line = QHBoxLayout()
            line.setSpacing(10)
            sign = ("check-circle", "ok.main") if sees else ("minus-circle", "text.secondary")
            line.addWidget(Glyph(*sign), 0, Qt.AlignmentFlag.AlignVCenter)
            text = Paragraph(words, "body", "text.primary" if sees else "text.secondary")
            text.setAccessibleName(
                words if sees else self.tr("Does not see: {words}").format(words=words)
            )
            line.addWidget(text, 1)
            self._sights.addLayout(line)
