"""Accounts and roles."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from services.domain.access import Role
from services.domain.changes import Kind
from services.domain.errors import Refused
from services.use_cases.accounts import (
    AccountRow,
    ChangeAccount,
    OpenedAccount,
    accounts,
    change_account,
    new_one_time_code,
)
from services.use_cases.stand_ins import may_stand_in
from ui.languages import current_language
from ui.norwegian_text import clock_text, day_text, wall_clock
from ui.pages.settings.account_card import AccountCard
from ui.pages.settings.account_contact_sheet import AccountContactSheet
from ui.pages.settings.account_sheets import (
    CloseAccountSheet,
    CodeSheet,
    NewAccountSheet,
    RecoveryKeySheet,
)
from ui.pages.settings.account_table import AccountLine, AccountTable
from ui.pages.settings.away_card import AwayCard
from ui.pages.settings.section import Section
from ui.pages.settings.words import WORDS
from ui.widgets.avatar import initials_of
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.sheet import Sheet
from ui.widgets.two_columns import TwoColumns
from ui.workspace import Workspace

SIDE_WIDTH = 304


class AccountsSection(Section):
    """A table of accounts, and the chosen one beside it."""

    listens_to = frozenset({Kind.ACCOUNTS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.header.set_title(
            self.tr("Accounts and roles"),
            self.tr("Each account has its own key to the store."),
        )
        self.recovery = Button(self.tr("New recovery key"), icon="key")
        self.new = Button(self.tr("New account"), ButtonKind.PRIMARY, "user-plus")
        self.header.add(self.recovery)
        self.header.add(self.new)
        columns = (
            self.tr("Name"), self.tr("Role"), self.tr("Last in"), self.tr("Opens with"),
        )  # fmt: skip
        self.table = AccountTable(self.tr("Accounts"), columns)
        self.card: AccountCard | None = None
        self.away: AwayCard | None = None
        self.sheet: Sheet | None = None
        self._rows: dict[str, AccountRow] = {}
        self._chosen = workspace.account.id
        self._columns = TwoColumns(SIDE_WIDTH, 16)
        around = Card(padded=False, gap=0)
        around.body.addWidget(self.table)
        self._columns.main.addWidget(around)
        self._columns.main.addStretch(1)
        self.body.addWidget(self._columns)
        self.new.clicked.connect(self.new_here)
        self.recovery.clicked.connect(lambda: self._open(RecoveryKeySheet(workspace, self)))
        self.table.chosen.connect(self._choose)

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        sheet = NewAccountSheet(self.workspace, self)
        sheet.opened_account.connect(self._show_code)
        self.sheet = sheet
        sheet.begin()

    def save_here(self) -> None:
        if isinstance(self.sheet, NewAccountSheet) and self.sheet.isVisible():
            self.sheet.save()

    async def _load(self) -> None:
        rows = await self.workspace.ask(accounts, None)
        self._rows = {row.account.id: row for row in rows}
        self.table.set_rows([self._line(row) for row in rows])
        self.table.setFixedHeight(self.table.whole_height())
        if self._chosen not in self._rows and rows:
            self._chosen = rows[0].account.id
        self.table.choose(self._chosen)
        self._show_card()

    def _line(self, row: AccountRow) -> AccountLine:
        account = row.account
        last = self._last(account.last_unlocked_at)
        return AccountLine(
            account.id, account.name, account.title, initials_of(account.name),
            WORDS.roles(account.roles), last, WORDS.way(account.last_unlocked_with),
        )  # fmt: skip

    def _last(self, moment: datetime | None) -> str:
        """In few letters: the clock for today, else the day."""
        if moment is None:
            return self.tr("not yet")
        at, today, language = wall_clock(moment), self.workspace.today(), current_language()
        if at.date() == today:
            return self.tr("today {time}").format(time=clock_text(at.time(), language))
        return day_text(at.date(), language, today)

    def _choose(self, account_id: str) -> None:
        self._chosen = account_id
        self._show_card()

    def _show_card(self) -> None:
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        row = self._rows.get(self._chosen)
        if row is None:
            return
        self.card = AccountCard(self.workspace, row)
        self.card.roles_wanted.connect(self._change_roles)
        self.card.code_wanted.connect(self._new_code)
        self.card.contact_wanted.connect(self._contact)
        self.card.close_wanted.connect(self._close)
        self._columns.side.addWidget(self.card)
        self._show_away(row)

    def _show_away(self, row: AccountRow) -> None:
        """What is half-written there stays as long as the same account is shown."""
        if self.away is not None and self.away.account_id != row.account.id:
            self.away.hide()
            self.away.deleteLater()
            self.away = None
        if not may_stand_in(row.account):
            return
        if self.away is None:
            self.away = AwayCard(self.workspace, row.account.id, row.account.name, narrow=True)
        self._columns.side.addWidget(self.away)
        self.away.load()

    def _change_roles(self, roles: object) -> None:
        account = self._rows[self._chosen].account
        if isinstance(roles, frozenset):
            wanted = frozenset(role for role in roles if isinstance(role, Role))
            command = ChangeAccount(account.id, account.title, wanted, account.volunteer_id)
            self.workspace.tasks.start(self._change(command), refused=self._not_changed)

    async def _change(self, command: ChangeAccount) -> None:
        outcome = await self.workspace.run(change_account, command)
        words = self.tr("{name} has other roles now. They hold from the next unlocking.")
        self.workspace.tell_done(words.format(name=outcome.value.name), outcome.undo)

    def _not_changed(self, refusal: Refused) -> None:
        self._show_card()
        self.workspace.tell_refused(refusal)

    def _new_code(self) -> None:
        self.workspace.tasks.start(self._make_code())

    async def _make_code(self) -> None:
        opened = (await self.workspace.run(new_one_time_code, self._chosen)).value
        self._show_code(opened, self._rows[self._chosen].account.name)

    def _show_code(self, opened: object, name: str) -> None:
        if isinstance(opened, OpenedAccount):
            self._chosen = opened.account_id
            self._open(CodeSheet(self.workspace, self, opened, name))

    def _contact(self) -> None:
        sheet = AccountContactSheet(self.workspace, self, self._rows[self._chosen].account)
        self.sheet = sheet
        sheet.begin()

    def _close(self) -> None:
        self._open(CloseAccountSheet(self.workspace, self, self._rows[self._chosen].account))

    def _open(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.open()
