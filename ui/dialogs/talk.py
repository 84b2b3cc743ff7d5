"""The sheet for calling a volunteer: the number, why, and that the talk was held."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.use_cases.talks import HoldTalk, hold_talk
from ui.timed_clipboard import TimedClipboard
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Glyph
from ui.widgets.label import Label, Paragraph
from ui.widgets.sheet import Sheet
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Call:
    """Whom to call, the number as it is stored, and in words why."""

    volunteer_id: str
    name: str
    phone: str
    why: str


class TalkSheet(Sheet):
    """`begin(call)` opens it; its first button tells that the talk was held."""

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self._workspace = workspace
        self._call = Call("", "", "", "")
        self._why = Paragraph("", "body", "text.secondary")
        self.number = Label("", "h2")
        self._copy = Button("", ButtonKind.PLAIN, "copy-simple", small=True)
        self._copy.clicked.connect(self._copy_number)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Glyph("phone", "text.secondary", "icon.control"))
        line.addWidget(self.number)
        line.addWidget(self._copy)
        line.addStretch(1)
        self.body.addWidget(self._why)
        self.body.addLayout(line)
        self.held = self.add_button(Button("", ButtonKind.PRIMARY, "check"))
        self.held.clicked.connect(self._hold)
        self._cancel = self.add_button(Button("", ButtonKind.QUIET))
        self._cancel.clicked.connect(self.dismiss)

    def begin(self, call: Call) -> None:
        """Open for this call."""
        self._call = call
        self.set_title(self.tr("Call {name}").format(name=call.name))
        self._why.set_text(call.why)
        self.number.setText(spoken_number(call.phone) or self.tr("No number is noted"))
        self._copy.setVisible(bool(call.phone))
        self._copy.setText(self.tr("Copy the number"))
        self.held.setText(self.tr("The talk was held"))
        self._cancel.setText(self.tr("Not yet"))
        self.open()
        self.held.setFocus()

    def _copy_number(self) -> None:
        TimedClipboard(QGuiApplication.clipboard(), QGuiApplication.instance()).copy(
            self._call.phone
        )
        self._copy.setText(self.tr("Copied"))

    def _hold(self) -> None:
        self._workspace.tasks.start(self._hold_talk())

    async def _hold_talk(self) -> None:
        outcome = await self._workspace.run(hold_talk, HoldTalk(self._call.volunteer_id))
        self.accept(outcome.value)
        done = self.tr("The talk with {name} is noted.").format(name=self._call.name)
        self._workspace.tell_done(done, outcome.undo)


def spoken_number(phone: str) -> str:
    """A stored number as people read it: '+4768050011' as '68 05 00 11', others as they are."""
    national = phone.removeprefix("+47")
    if len(national) == 8 and national != phone:
        return " ".join(national[place : place + 2] for place in range(0, 8, 2))
    return phone
