"""The sheet for calling a volunteer: the number, why, and that the talk was held."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.domain.access import Right
from services.domain.errors import Invalid, Reason, Refused
from services.use_cases.talks import HoldTalk, hold_talk
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.timed_clipboard import TimedClipboard
from ui.typed_day import TypedDays, write_day
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.date_field import DateField
from ui.widgets.field import Field, Glyph
from ui.widgets.form import Form
from ui.widgets.label import Label, Paragraph
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Call:
    """Whom to call, the number as it is stored, in words why, and what she wrote herself."""

    volunteer_id: str
    name: str
    phone: str
    why: str
    words: str = ""


class TalkSheet(DraftedSheet):
    """`begin(call)` opens it; its first button tells that the talk was held.

    Who may read volunteers' notes can write one down, and the day; Esc keeps both.
    """

    def __init__(self, workspace: Workspace, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self._workspace = workspace
        self._call = Call("", "", "", "")
        self._why = Paragraph("", "body", "text.secondary")
        self._said = Paragraph()
        self.number = Label("", "h2")
        self._copy = Button("", ButtonKind.PLAIN, "copy-simple", small=True)
        self._copy.clicked.connect(self._copy_number)
        self.on = DateField(TypedDays(workspace.today(), self).read, write_day)
        self.words = TextArea(least=2, most=6)
        self.form = Form()
        self._lay_out_call()
        self._half_written = self.keep_as(workspace, self.form, "talk")
        self.held = self.add_button(Button("", ButtonKind.PRIMARY, "check"))
        self.held.clicked.connect(self._hold)
        self._cancel = self.add_button(Button("", ButtonKind.QUIET))
        self._cancel.clicked.connect(self.dismiss)
        self.words.submitted.connect(self._hold)
        self.act_on_keys(self._hold)

    def begin(self, call: Call) -> None:
        """Open for this call."""
        self._half_written.turn_to(call.volunteer_id)
        self._call = call
        self.words.clear()
        self.on.set_date(self._workspace.today())
        self.form.clear_errors()
        self._set_words(call)
        self.open()

    def _lay_out_call(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Glyph("phone", "text.secondary", "icon.control"))
        line.addWidget(self.number)
        line.addWidget(self._copy)
        line.addStretch(1)
        self.body.addWidget(self._why)
        self.body.addWidget(self._said)
        self.body.addLayout(line)
        self.form.add("on", Field("", self.on)).follow_date()
        self.form.add("note", Field("", self.words))
        self.form.field("note").setVisible(self._workspace.actor.may(Right.SEE_VOLUNTEER_NOTES))
        self.body.addWidget(self.form)

    def _set_words(self, call: Call) -> None:
        self.note.setText("")
        self.set_title(self.tr("Call {name}").format(name=call.name))
        self._why.set_text(call.why)
        self._said.set_text(f"«{call.words}»")
        self._said.setVisible(bool(call.words))
        self.number.setText(spoken_number(call.phone) or self.tr("No number is noted"))
        self._copy.setVisible(bool(call.phone))
        self._copy.setText(self.tr("Copy the number"))
        self.form.field("on").set_label(self.tr("The talk was held on"))
        note = self.form.field("note")
        note.set_label(self.tr("What came of it"))
        note.set_help(
            self.tr("May be left empty. Only coordinators see it. Nothing about a participant.")
        )
        self.held.setText(self.tr("The talk was held"))
        self._cancel.setText(self.tr("Not yet"))

    def _focus_first(self) -> None:
        # The number is read and the call made: what comes next is to say that it was.
        self.held.setFocus()

    def _copy_number(self) -> None:
        TimedClipboard(QGuiApplication.clipboard(), QGuiApplication.instance()).copy(
            self._call.phone
        )
        self._copy.setText(self.tr("Copied"))

    def _hold(self) -> None:
        self.form.clear_errors()
        self._workspace.tasks.start(self._hold_talk(), refused=self._show)

    async def _hold_talk(self) -> None:
        on = self.on.date()
        if on is None:
            raise Invalid("on", Reason.NOT_A_DATE if self.on.text().strip() else Reason.MISSING)
        command = HoldTalk(self._call.volunteer_id, on, self.words.toPlainText())
        outcome = await self._workspace.run(hold_talk, command)
        self.accept(outcome.value)
        done = self.tr("The talk with {name} is noted.").format(name=self._call.name)
        self._workspace.tell_done(done, outcome.undo)

    def _show(self, refusal: Refused) -> None:
        sentence = MESSAGES.of(refusal).text
        if not isinstance(refusal, Invalid) or self.form.show_errors({refusal.field: sentence}):
            self.note.setText(sentence)


def spoken_number(phone: str) -> str:
    """A stored number as people read it: '+4768050011' as '68 05 00 11', others as they are."""
    national = phone.removeprefix("+47")
    if len(national) == 8 and national != phone:
        return " ".join(national[place : place + 2] for place in range(0, 8, 2))
    return phone
