"""The sheets about accounts: a new one, its one-time code, closing one, a new recovery key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.domain.access import Account, Right, Role, rights_of
from services.domain.errors import AlreadyExists, Invalid, Refused
from services.use_cases.account_contact import professions
from services.use_cases.accounts import (
    OpenAccount,
    OpenedAccount,
    close_account,
    new_recovery_key,
    open_account,
    volunteers_without_account,
)
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.dialogs.printed_key import PrintedKey
from ui.languages import current_language
from ui.norwegian_text import day_text, wall_clock
from ui.pages.settings.words import WORDS
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_group import CheckGroup
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace

_NOBODY = "-"


class NewAccountSheet(DraftedSheet):
    """`opened_account` carries the `OpenedAccount` and the name. What is half-written is kept."""

    opened_account = Signal(object, str)

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self.set_title(self.tr("New account"))
        self._workspace = workspace
        self.form = Form()
        self.name = LineEdit("", "user")
        self.job = LineEdit("", "identification-badge")
        self.roles = CheckGroup([(role.value, WORDS.role(role)) for role in Role])
        self.volunteer = ComboBox([(_NOBODY, self.tr("Nobody"))])
        self.form.add("name", Field(self.tr("&Name"), self.name))
        optional = self.tr("may be empty")
        self.form.add("title", Field(self.tr("&Title"), self.job, optional=optional))
        self.form.add("roles", Field(self.tr("&Roles"), self.roles))
        self._tied = self.form.add(
            "volunteer_id", Field(self.tr("&Which volunteer"), self.volunteer)
        )
        self._tied.set_help(self.tr("The account then sees this volunteer's own matches."))
        self._tied.hide()
        self._add_contact(optional)
        self.body.addWidget(self.form)
        save = self.add_button(Button(self.tr("Open the account"), ButtonKind.PRIMARY))
        save.clicked.connect(self.save)
        cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        cancel.clicked.connect(self.dismiss)
        self.roles.keys_changed.connect(self._show_tie)
        self.set_keys_note("Ctrl+Enter")
        self.act_on_keys(self.save)
        self.keep_as(workspace, self.form, "settings.account")

    def _add_contact(self, optional: str) -> None:
        """Asked for only of who writes to units."""
        self.phone, self.profession = LineEdit("", "phone"), ComboBox()
        phone = Field(self.tr("&Phone"), self.phone, optional=optional)
        phone.set_help(self.tr("It stands in letters to units, and so does the profession."))
        profession = Field(self.tr("P&rofession"), self.profession, optional=optional)
        self._contact = (self.form.add("phone", phone), self.form.add("profession", profession))
        for field in self._contact:
            field.hide()

    def begin(self) -> None:
        """Load the volunteers one may tie to and the professions, then open."""
        self._workspace.tasks.start(self._begin())

    def save(self) -> None:
        """Open the account; faults stand at their fields."""
        self.form.clear_errors()
        self._workspace.tasks.start(self._save(), refused=self._show_refusal)

    async def _begin(self) -> None:
        people = await self._workspace.ask(volunteers_without_account, None)
        self.volunteer.set_choices([(_NOBODY, self.tr("Nobody")), *people])
        choices = await self._workspace.ask(professions, None)
        self.profession.set_choices([("", self.tr("No health personnel")), *choices])
        self.open()

    async def _save(self) -> None:
        keys = self.roles.keys()
        roles = frozenset(map(Role, keys))
        tied = self.volunteer.key()
        is_tied = Role.VOLUNTEER in roles and tied not in ("", _NOBODY)
        writes = Right.SEND_MESSAGES in rights_of(roles)
        command = OpenAccount(
            self.name.text(),
            self.job.text(),
            roles,
            tied if is_tied else None,
            self.phone.text() if writes else "",
            self.profession.key() if writes else "",
        )
        opened = (await self._workspace.run(open_account, command)).value
        self.accept(opened.account_id)
        self.opened_account.emit(opened, self.name.text())

    def _show_tie(self, keys: object) -> None:
        chosen = keys if isinstance(keys, frozenset) else frozenset()
        self._tied.setVisible(Role.VOLUNTEER.value in chosen)
        rights = rights_of(frozenset(map(Role, chosen)))
        for field in self._contact:
            field.setVisible(Right.SEND_MESSAGES in rights)

    def _show_refusal(self, refusal: Refused) -> None:
        match refusal:
            case Invalid(field, reason):
                self.form.show_errors({field: MESSAGES.of_reason(reason)})
            case AlreadyExists():
                self.form.show_errors(
                    {"name": self.tr("There is an open account of this name already.")}
                )
            case _:
                self.dismiss()
                self._workspace.tell_refused(refusal)


class CodeSheet(Sheet):
    """Shows a one-time code, this once."""

    def __init__(
        self, workspace: Workspace, anchor: QWidget, opened: OpenedAccount, name: str
    ) -> None:
        super().__init__("", anchor)
        self.set_title(self.tr("One-time code for {name}").format(name=name))
        until = day_text(
            wall_clock(opened.expires_at).date(), current_language(), workspace.today()
        )
        words = self.tr(
            "Give it by hand or read it aloud. It opens once, until {day}; then {name} chooses a"
            " passphrase. It is shown only now."
        ).format(day=until, name=name)
        self.body.addWidget(Paragraph(words))
        self.key = PrintedKey(self.tr("Medvandrer: one-time code"), words)
        self.key.show_key(opened.code)
        self.body.addWidget(self.key)
        done = self.add_button(Button(self.tr("Done"), ButtonKind.PRIMARY))
        done.clicked.connect(lambda: self.accept(None))
        self.finished.connect(lambda: self.key.show_key(""))


class CloseAccountSheet(Sheet):
    """The one question before an account is closed: it can't be undone."""

    def __init__(self, workspace: Workspace, anchor: QWidget, account: Account) -> None:
        super().__init__("", anchor)
        self.set_title(self.tr("Close the account of {name}?").format(name=account.name))
        self._workspace, self._account = workspace, account
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "Passphrase and PIN stop working at once. What {name} has written stays. A"
                    " closed account can't be opened again; a new one can."
                ).format(name=account.name)
            )
        )
        close = self.add_button(Button(self.tr("Close the account"), ButtonKind.DANGER))
        close.clicked.connect(self.close_now)
        cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        cancel.clicked.connect(self.dismiss)

    def close_now(self) -> None:
        """Do it."""
        self._workspace.tasks.start(self._close_account(), refused=self._refused)

    async def _close_account(self) -> None:
        await self._workspace.run(close_account, self._account.id)
        self.accept(self._account.id)
        words = self.tr("The account of {name} is closed.")
        self._workspace.tell_done(words.format(name=self._account.name))

    def _refused(self, refusal: Refused) -> None:
        self.dismiss()
        self._workspace.tell_refused(refusal)


class RecoveryKeySheet(Sheet):
    """Makes a new recovery key when asked to, and shows it this once."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self.set_title(self.tr("New recovery key"))
        self._workspace = workspace
        self._words = Paragraph(
            self.tr("The key printed before stops working. Have the printer or a pen ready.")
        )
        self.key = PrintedKey(
            self.tr("Medvandrer: recovery key"),
            self.tr("Keep it locked away. Whoever has it can open the store on this machine."),
        )
        self.key.hide()
        self.body.addWidget(self._words)
        self.body.addWidget(self.key)
        self.make = self.add_button(Button(self.tr("Make a new key"), ButtonKind.PRIMARY))
        self.make.clicked.connect(self.make_key)
        self._close_it = self.add_button(Button(self.tr("Cancel")))
        self._close_it.clicked.connect(self.dismiss)
        self.finished.connect(lambda: self.key.show_key(""))

    def make_key(self) -> None:
        """Make it and show it."""
        self._workspace.tasks.start(self._make())

    async def _make(self) -> None:
        key = (await self._workspace.run(new_recovery_key, None)).value
        self.key.show_key(key)
        self.key.show()
        self.make.hide()
        self._words.set_text(
            self.tr("Print it or write it by hand now. It is shown only this once.")
        )
        self._close_it.setText(self.tr("It is on paper"))
