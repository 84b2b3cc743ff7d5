"""The issuers whose word is taken for units' certificates, and their lists of those taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.errors import AlreadyExists, Refused
from services.formats.certificates.revocation import LARGEST_LIST
from services.use_cases.revocation_lists import ListTaken, TakeInList, take_in_list
from services.use_cases.trusted_issuers import (
    TakeInIssuers,
    found_issuers,
    note_issuer_compared,
    remove_issuer,
    take_in_issuers,
    trusted_issuers,
)
from ui.dialogs.file_choice import ask_which_file, read_at_most
from ui.pages.settings.certificate_words import CERTIFICATE_WORDS, short_name
from ui.pages.settings.issuer_row import FoundIssuersPanel, IssuerLine
from ui.user_messages import MESSAGES
from ui.widgets.button import Button
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.field import ErrorLine
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Paragraph
from ui.widgets.scroll_column import keep_in_view
from ui.widgets.tone import Tone
from ui.workspace import Workspace

LARGEST: Final = 1024 * 1024
"""Bytes: some certificates are a few thousand."""


class IssuersCard(Card):
    """`load()` asks for them; what is done here holds at once."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._may = workspace.actor.may(Right.WRITE_UNITS)
        self._content = b""
        self.found: FoundIssuersPanel | None = None
        self.lines: list[IssuerLine] = []
        self.body.addWidget(CardHeader(self.tr("Issuers you trust")))
        self._words = Paragraph("", "small", "text.secondary")
        self.body.addWidget(self._words)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addLayout(self._column)
        self.fault = ErrorLine()
        self.fault.hide()
        self.body.addWidget(self.fault)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons)
        self.take = Button(self.tr("Take in an &issuer …"), icon="file-arrow-up")
        self.take.setObjectName("take in issuer")
        self.take.clicked.connect(self._choose)
        self.read_list = Button(self.tr("Read in a list of those taken &back …"), icon="prohibit")
        self.read_list.setObjectName("read in list")
        self.read_list.clicked.connect(self._choose_list)
        flow.addWidget(self.take)
        flow.addWidget(self.read_list)
        self.body.addWidget(self._buttons)
        self._buttons.setVisible(self._may)

    def load(self) -> None:
        """Ask which there are."""
        self._workspace.tasks.start(self._load())

    def read(self, path: str) -> None:
        """Show the issuers in this file, before any is trusted."""
        self._put_away()
        self._workspace.tasks.start(self._read(Path(path)), refused=self._show_refusal)

    def take_in_list(self, path: str) -> None:
        """Take in the list in this file."""
        self.fault.hide()
        self._workspace.tasks.start(self._take_in_list(Path(path)), refused=self._show_refusal)

    async def _load(self) -> None:
        rows = await self._workspace.ask(trusted_issuers, None)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for row in rows:
            if self.lines:
                self._column.addWidget(Rule())
            line = IssuerLine(row, may=self._may)
            line.compared_wanted.connect(self._compared)
            line.remove_wanted.connect(self._remove)
            self.lines.append(line)
            self._column.addWidget(line)
        in_use = any(row.issuer.removed_at is None for row in rows)
        self.read_list.setVisible(in_use)
        self._words.set_text(self._said(some=in_use))

    def _said(self, *, some: bool) -> str:
        if some:
            return self.tr(
                "A certificate that one of them has issued is believed on its word, and need not be"
                " compared on the telephone."
            )
        return self.tr(
            "None. Each unit's certificate is compared on the telephone. With an issuer's certificate"
            " here, those that it issues are believed on its word."
        )

    def _choose(self) -> None:
        kinds = [
            self.tr("Certificates (*.pem *.cer *.crt *.der *.p7b *.p7c)"),
            self.tr("All files (*)"),
        ]
        ask_which_file(self, self.tr("Take in an issuer"), kinds, self.read)

    def _choose_list(self) -> None:
        kinds = [self.tr("Lists of those taken back (*.crl *.pem *.der)"), self.tr("All files (*)")]
        ask_which_file(self, self.tr("Read in a list"), kinds, self.take_in_list)

    async def _read(self, path: Path) -> None:
        content = await self._content_of(path, LARGEST)
        if content is None:
            return
        found = await self._workspace.compute(found_issuers, content, self._workspace.now())
        self._content = content
        panel = FoundIssuersPanel(found)
        panel.take_wanted.connect(self._take_in)
        panel.none_wanted.connect(self._put_away)
        self.found = panel
        self.body.insertWidget(self.body.indexOf(self._buttons), panel)
        self._buttons.hide()
        panel.compared.setFocus()
        keep_in_view(panel)

    async def _content_of(self, path: Path, most: int) -> bytes | None:
        try:
            return await self._workspace.compute(read_at_most, path, most)
        except OSError:
            self._say(self.tr("The file can't be read. See that it is there and may be read."))
            return None

    def _put_away(self) -> None:
        self.fault.hide()
        self._content = b""
        self._buttons.setVisible(self._may)
        if self.found is not None:
            self.body.removeWidget(self.found)
            self.found.hide()
            self.found.deleteLater()
            self.found = None
            self.take.setFocus()

    def _take_in(self, compared: bool) -> None:
        work = self._taken_in(TakeInIssuers(self._content, compared))
        self._workspace.tasks.start(work, refused=self._show_refusal)

    async def _taken_in(self, command: TakeInIssuers) -> None:
        outcome = await self._workspace.run(take_in_issuers, command)
        self._put_away()
        self._workspace.tell_done(
            self.tr("The issuer is taken in, and vouches from now on.")
            if command.compared
            else self.tr("The issuer is taken in. It vouches when the fingerprint is compared."),
            outcome.undo,
        )
        await self._load()

    def _compared(self, issuer_id: str) -> None:
        self._workspace.tasks.start(self._note_compared(issuer_id))

    async def _note_compared(self, issuer_id: str) -> None:
        outcome = await self._workspace.run(note_issuer_compared, issuer_id)
        self._workspace.tell_done(
            self.tr("Noted that you have compared it. It vouches from now on."), outcome.undo
        )
        await self._load()

    def _remove(self, issuer_id: str) -> None:
        self._workspace.tasks.start(self._removed(issuer_id))

    async def _removed(self, issuer_id: str) -> None:
        outcome = await self._workspace.run(remove_issuer, issuer_id)
        self._workspace.tell_done(
            self.tr(
                "The issuer is removed. Certificates that rest on it alone must be compared before"
                " they are used again."
            ),
            outcome.undo,
        )
        await self._load()

    async def _take_in_list(self, path: Path) -> None:
        content = await self._content_of(path, LARGEST_LIST)
        if content is None:
            return
        outcome = await self._workspace.run(take_in_list, TakeInList(content))
        taken = outcome.value
        bad = taken.revoked or taken.outdated
        self._workspace.tell(self._told(taken), Tone.WARN if bad else Tone.OK)
        await self._load()

    def _told(self, taken: ListTaken) -> str:
        said = self.tr("The list of {issuer} is read in.").format(issuer=short_name(taken.issuer))
        if taken.revoked:
            said += " " + self.tr(
                "%n certificate(s) of units were taken back, and are used no more.",
                "",
                taken.revoked,
            )
        if taken.outdated and taken.due_at is not None:
            day = CERTIFICATE_WORDS.day(taken.due_at)
            said += " " + self.tr("It is outdated since {day}: fetch the newest.").format(day=day)
        return said

    def _show_refusal(self, refusal: Refused) -> None:
        self._put_away()
        if isinstance(refusal, AlreadyExists):
            self._say(self.tr("It is here already."))
            return
        self._say(MESSAGES.of(refusal).text)

    def _say(self, sentence: str) -> None:
        self.fault.sentence.set_text(sentence)
        self.fault.show()
        keep_in_view(self.fault)
