"""Sheets about our seal: make one, bring in one that an issuer made, end one."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from services.domain.errors import Invalid, Reason, Refused
from services.formats.certificates import CertificateFault, CertificateRefused, Holder
from services.use_cases.sealing_key import (
    BringInKey,
    MakeSealingKey,
    SealingKey,
    SealingKeys,
    bring_in_key,
    fresh_key,
    make_sealing_key,
)
from ui.dialogs.file_choice import read_at_most
from ui.dialogs.form_sheet import FormSheet
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit, SecretField
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace

LARGEST: Final = 1024 * 1024
_BY_ITSELF: Final = "by_itself"
_BY_ISSUER: Final = "by_issuer"


class MakeSealSheet(FormSheet):
    """Whose seal, and who vouches for it. The key is made elsewhere, for that takes some seconds."""

    def __init__(self, workspace: Workspace, anchor: QWidget, keys: SealingKeys) -> None:
        super().__init__("", "", self._make, workspace, anchor)
        first = keys.in_use is None
        self.set_title(self.tr("Make our seal") if first else self.tr("Make a new seal"))
        self.do.setText(self.tr("Make it"))
        self.organisation, self.number = LineEdit(), LineEdit()
        self.vouching = ComboBox(
            [
                (_BY_ITSELF, self.tr("Nobody else: units compare the fingerprint with us")),
                (_BY_ISSUER, self.tr("An issuer: we send a request, and get a certificate back")),
            ]
        )
        self._add_fields(keys)
        if not first:
            self._say_what_happens()
        self.keep_text("settings.seal")

    def _add_fields(self, keys: SealingKeys) -> None:
        organisation = Field(self.tr("&Organisation"), self.organisation)
        organisation.set_help(
            self.tr("As the units know you. It stands in the certificate, which anybody may read.")
        )
        self.form.add("organisation", organisation)
        optional = self.tr("may be empty")
        number = Field(self.tr("Organisation &number"), self.number, "", optional)
        self.form.add("number", number)
        self.form.add("vouching", Field(self.tr("Who &vouches for it"), self.vouching))
        self.organisation.setText(keys.suggested.organisation)
        self.number.setText(keys.suggested.number)

    def _say_what_happens(self) -> None:
        words = self.tr(
            "The one in use goes on until you put the new one in use. It is kept after that, to open"
            " what was sealed for it."
        )
        self.form.add_widget(Paragraph(words, "small", "text.secondary"))

    async def _make(self) -> None:
        holder = Holder(self.organisation.text(), _digits(self.number.text()))
        self.do.setEnabled(False)
        self.note.setText(self.tr("Making the key …"))
        try:
            private = await self.workspace.compute(fresh_key)
            by_issuer = self.vouching.key() == _BY_ISSUER
            command = MakeSealingKey(holder, private, by_issuer)
            outcome = await self.workspace.run(make_sealing_key, command)
        finally:
            self.do.setEnabled(True)
            self.note.setText("")
        self.accept(outcome.value)
        self.workspace.tell_done(
            self.tr("The key is made. Save the request, and send it to the issuer.")
            if by_issuer
            else self.tr("The seal is made. Save its certificate, and hand it to the units.")
        )


class BringInSheet(FormSheet):
    """The passphrase of the file in which an issuer has handed over key and certificate."""

    def __init__(self, workspace: Workspace, anchor: QWidget, path: Path) -> None:
        super().__init__("", "", self._bring_in, workspace, anchor)
        self._path = path
        self.set_title(self.tr("Bring in a key"))
        self.do.setText(self.tr("Bring it in"))
        words = self.tr(
            "The file «{name}» holds a key and its certificate. Delete it when it is brought in: who"
            " has it can open what units seal for us."
        )
        self.form.add_widget(Paragraph(words.format(name=path.name)))
        self.passphrase = SecretField()
        self.form.add("passphrase", Field(self.tr("The file's &passphrase"), self.passphrase))

    def show_refusal(self, refusal: Refused) -> None:
        """A wrong passphrase at its field; else above the button."""
        wrong = CertificateFault.WRONG_PASSPHRASE
        if isinstance(refusal, CertificateRefused) and refusal.fault is wrong:
            self.form.show_errors({"passphrase": MESSAGES.of(refusal).text})
            return
        super().show_refusal(refusal)

    async def _bring_in(self) -> None:
        try:
            content = await self.workspace.compute(read_at_most, self._path, LARGEST)
        except OSError:
            self.fault.sentence.set_text(
                self.tr("The file can't be read. See that it is there and may be read.")
            )
            self.fault.show()
            return
        command = BringInKey(content, self.passphrase.text())
        outcome = await self.workspace.run(bring_in_key, command)
        self.passphrase.clear()
        self.accept(outcome.value)
        self.workspace.tell_done(self.tr("The key is brought in. Delete the file that it came in."))


class EndSealSheet(Sheet):
    """The one question before a key is ended: it can't be undone."""

    def __init__(self, anchor: QWidget, key: SealingKey, end: Callable[[], object]) -> None:
        super().__init__("", anchor)
        self._then = end
        certified = key.certificate is not None
        self.set_title(self.tr("End this seal?") if certified else self.tr("Take it away?"))
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "Nothing more can be sealed with it, and no messages go as files until there is"
                    " another. What units seal for it can still be opened."
                )
                if certified
                else self.tr(
                    "The key is deleted. A certificate that the issuer makes for the request can't be"
                    " taken in afterwards."
                )
            )
        )
        words = self.tr("End it") if certified else self.tr("Take it away")
        yes = self.add_button(Button(words, ButtonKind.DANGER))
        yes.setObjectName("end seal")
        yes.clicked.connect(self._say_yes)
        no = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        no.clicked.connect(self.dismiss)

    def _say_yes(self) -> None:
        self.accept(value=True)
        self._then()


def _digits(text: str) -> str:
    """The nine digits, "" for none. Raises `Invalid`."""
    digits = re.sub(r"\s", "", text)
    if digits and not re.fullmatch(r"\d{9}", digits):
        raise Invalid("number", Reason.NOT_A_NUMBER)
    return digits
