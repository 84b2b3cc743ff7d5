"""The sheet that shows a new certificate of a unit, before it is accepted and its file opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from services.domain.errors import Refused
from services.use_cases.new_signer import (
    AcceptNewCertificate,
    NewCertificate,
    Offered,
    accept_new_certificate,
)
from ui.pages.messages.sealed.trust_words import TRUST_WORDS
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.field import ErrorLine, Field
from ui.widgets.fingerprint import Fingerprint
from ui.widgets.label import Label, Paragraph
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace


class NewSignerSheet(Sheet):
    """Whose it says it is, who vouches for it, and what the unit had before. `accepted` when it is taken."""

    accepted = Signal()

    def __init__(
        self, workspace: Workspace, anchor: QWidget, new: NewCertificate, shown: Offered
    ) -> None:
        super().__init__("", anchor)
        self._workspace, self._new = workspace, new
        self.set_title(self.tr("The unit has a new certificate"))
        told = shown.found.summary
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "The file is signed with a certificate that we do not have. Its holder is"
                    " {holder}. {vouched}"
                ).format(holder=told.subject, vouched=TRUST_WORDS.vouched(shown.vouched))
            )
        )
        self.unit = ComboBox([(unit.id, unit.name) for unit, _ in shown.units])
        if len(shown.units) > 1:
            self.body.addWidget(Field(self.tr("&Which unit it is from"), self.unit))
        else:
            name = self.tr("It would be taken in at {unit}.").format(unit=shown.units[0][0].name)
            self.body.addWidget(Paragraph(name))
        self.body.addWidget(Paragraph(self._advice(may=shown.may_accept)))
        self._show_fingerprint(self.tr("New"), told.fingerprint)
        self._show_fingerprint(self.tr("Until now"), shown.units[0][1].fingerprint)
        self.fault = ErrorLine()
        self.fault.hide()
        self.body.addWidget(self.fault)
        self.accept_it = self.add_button(
            Button(self.tr("&Accept it, and open the file"), ButtonKind.PRIMARY)
        )
        self.accept_it.setObjectName("accept certificate")
        self.accept_it.setVisible(shown.may_accept)
        self.accept_it.clicked.connect(self._take)
        self.not_now = self.add_button(Button(self.tr("Not now"), ButtonKind.QUIET))
        self.not_now.clicked.connect(self.dismiss)

    def open(self) -> None:
        """An Enter that was meant for something else accepts nothing."""
        super().open()
        self.not_now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _advice(self, *, may: bool) -> str:
        if may:
            return self.tr(
                "Accept it if you expected it, or call the unit on a number that you know from"
                " before. Nothing of the file is stored until then."
            )
        return self.tr(
            "A coordinator or a leader must accept it. Nothing of the file is stored until then."
        )

    def _show_fingerprint(self, name: str, groups: str) -> None:
        self.body.addWidget(Label(name, "small", "text.secondary"))
        self.body.addWidget(Fingerprint(groups))

    def _take(self) -> None:
        self.fault.hide()
        self._workspace.tasks.start(self._taken(), refused=self._refused)

    async def _taken(self) -> None:
        command = AcceptNewCertificate(self.unit.key(), self._new)
        await self._workspace.run(accept_new_certificate, command)
        self.accept(value=True)
        self.accepted.emit()

    def _refused(self, refusal: Refused) -> None:
        self.fault.sentence.set_text(MESSAGES.of(refusal).text)
        self.fault.show()
