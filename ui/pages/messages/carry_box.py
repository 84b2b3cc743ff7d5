"""In a message's card: how its sealed file is carried, and what the unit is still to hear."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.domain.messages import Attachment, MessageState, OutboxKind
from services.domain.sealed_files import HandNoteKind
from services.use_cases.conversation_view import MessageCard
from services.use_cases.files_to_carry import Carry, CarryStep, ToCarry
from ui.pages.messages.carry_words import CARRY_WORDS
from ui.pages.messages.file_row import FileRow
from ui.pages.messages.file_words import FILE_WORDS
from ui.theme import px
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import Glyph
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Paragraph


class CarryAct(Enum):
    """What a person can do about a file."""

    SEAL = auto()
    DELIVERED = auto()
    TAKE_BACK = auto()
    RECEIVED = auto()
    UNDERSTOOD = auto()
    TOLD = auto()
    NOT_TAKEN = auto()
    CORRECT = auto()
    TAKE_BACK_NOTE = auto()


@dataclass(frozen=True, slots=True)
class CarryShown:
    """What a box shows: equal ones look alike. `sealing` is the entry whose file is being made now."""

    carry: Carry
    owed: tuple[ToCarry, ...]
    may_send: bool
    sealing: str = ""


class CarryBox(QWidget):
    """`wanted` carries a `CarryAct` and the id of the outbox entry, message or note that it is about.

    `file_wanted` and `copy_wanted` carry the message's id and the paper that lay in its file.
    """

    wanted = Signal(object, str)
    file_wanted = Signal(str, object)
    copy_wanted = Signal(str, object)

    def __init__(
        self, card: MessageCard, shown: CarryShown, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.shown = shown
        self._card = card
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(px("space.s"))
        if shown.carry.step is None:
            self._add_incoming(today)
        else:
            self._add_outgoing(shown.carry, shown.carry.step, today)
        for said in shown.carry.said:
            line = CARRY_WORDS.said(said, today)
            row = self._say("chat-text", line, "text.secondary")
            if said.may_be_taken_back:
                act = CarryAct.TAKE_BACK_NOTE
                self._add_small(row, act, self.tr("Take it back"), said.id, line)
        for owed in shown.owed:
            self._say("lock-key", CARRY_WORDS.owed(owed))
            self._offer(self._for_owed(owed), owed.entry_id)

    def buttons(self) -> list[Button]:
        """What can be pressed, from the top."""
        return [each for each in self.findChildren(Button) if not each.isHidden()]

    def _add_incoming(self, today: date) -> None:
        words = CARRY_WORDS.incoming(self.shown.carry, today)
        self._say("lock-key", words, "text.secondary")
        papers = [one.paper for one in self.shown.carry.files if one.paper]
        for paper in papers[:1]:
            self._column.addWidget(self._paper(paper))

    def _paper(self, paper: Attachment) -> FileRow:
        """What the unit has laid beside the message; what it says is what is shown above."""
        named = replace(paper, name=self.tr("The unit's own print"))
        row = FileRow(named, FILE_WORDS.received(paper))
        row.view_wanted.connect(lambda: self.file_wanted.emit(self._card.id, paper))
        row.copy_wanted.connect(lambda: self.copy_wanted.emit(self._card.id, paper))
        return row

    def _add_outgoing(self, carry: Carry, step: CarryStep, today: date) -> None:
        if self.shown.sealing == self._card.id:
            self._say("lock-key", self.tr("The file is being made …"))
            return
        icon, ink = self._look(carry, step)
        refused = CARRY_WORDS.not_to_be_delivered(carry)
        line = refused or CARRY_WORDS.outgoing(carry, today)
        row = self._say(icon, line, ink)
        if step is CarryStep.CARRIED and any(one.carried_on for one in carry.files):
            self._add_small(row, CarryAct.CORRECT, self.tr("Correct …"), self._card.id, line)
        self._offer(self._for_ours(carry, step), self._card.id)

    def _look(self, carry: Carry, step: CarryStep) -> tuple[str, str]:
        if carry.refusal is not None or (step is CarryStep.DESTROY and not self._card.handled):
            return "warning-circle", "danger.main"
        if step in (CarryStep.CARRIED, CarryStep.DESTROY):
            return "check", "text.secondary"
        return "lock-key", "text.primary"

    def _for_ours(self, carry: Carry, step: CarryStep) -> list[tuple[CarryAct, str, str]]:
        seal = (CarryAct.SEAL, self.tr("Make the sealed file …"), "lock-key")
        again = (CarryAct.SEAL, self.tr("Make the file again …"), "arrow-clockwise")
        delivered = (CarryAct.DELIVERED, self.tr("Note the delivery …"), "check")
        if step is CarryStep.DESTROY or carry.refusal is not None:
            return self._for_stopped(carry, step)
        if step is CarryStep.TO_SEAL:
            return [] if carry.lack else [seal]
        if step is CarryStep.TO_CARRY or step is CarryStep.CUT_SHORT:
            return [delivered] if carry.lack else [delivered, again]
        return self._for_delivered(carry)

    def _for_stopped(self, carry: Carry, step: CarryStep) -> list[tuple[CarryAct, str, str]]:
        """No consent covers it now: a try to seal it would only stop it."""
        waits = carry.refusal is not None
        stop = [(CarryAct.SEAL, self.tr("Stop the message"), "prohibit")] if waits else []
        if step is CarryStep.TO_SEAL or self._card.handled:
            return stop
        return [*stop, (CarryAct.DELIVERED, self.tr("It was delivered …"), "check")]

    def _for_delivered(self, carry: Carry) -> list[tuple[CarryAct, str, str]]:
        if self._card.state is MessageState.REJECTED:
            return []
        said = {one.kind for one in carry.said}
        made = []
        if carry.may_be_taken_back:
            received = (CarryAct.RECEIVED, self.tr("They have received it …"), "phone")
            made.append(received)
        if HandNoteKind.UNDERSTOOD not in said and not self._card.understood_by:
            made.append((CarryAct.UNDERSTOOD, self.tr("They have understood it …"), "checks"))
        if carry.may_be_taken_back:
            made.append((CarryAct.NOT_TAKEN, self.tr("They did not take it …"), "prohibit"))
            made.append((CarryAct.TAKE_BACK, self.tr("It was not delivered"), ""))
        return made

    def _for_owed(self, owed: ToCarry) -> list[tuple[CarryAct, str, str]]:
        understood = owed.kind is OutboxKind.UNDERSTOOD
        told = self.tr("We have told them so …") if understood else self.tr("We have told them …")
        by_phone = (CarryAct.TOLD, told, "phone")
        if self.shown.sealing == owed.entry_id:
            return []
        if owed.step is CarryStep.TO_SEAL:
            seal = (CarryAct.SEAL, self.tr("Make the sealed file …"), "lock-key")
            return [by_phone] if owed.lack else [seal, by_phone]
        again = (CarryAct.SEAL, self.tr("Make the file again …"), "arrow-clockwise")
        delivered = (CarryAct.DELIVERED, self.tr("Note the delivery …"), "check")
        return [delivered, by_phone] if owed.lack else [delivered, again, by_phone]

    def _say(self, icon: str, words: str, ink: str = "text.primary") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px("space.s"))
        glyph = ink if ink != "text.primary" else "accent.main"
        row.addWidget(Glyph(icon, glyph, "icon.control"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(words, "body", ink), 1)
        self._column.addLayout(row)
        return row

    def _add_small(
        self, row: QHBoxLayout, act: CarryAct, words: str, about_id: str, line: str
    ) -> None:
        """At the end of a line, what mends a mistake in it."""
        if not self.shown.may_send:
            return
        button = Button(words, ButtonKind.QUIET, small=True)
        button.setAccessibleDescription(line)
        button.setObjectName(f"{act.name.lower()} {about_id}")
        button.clicked.connect(lambda: self.wanted.emit(act, about_id))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _offer(self, acts: list[tuple[CarryAct, str, str]], about_id: str) -> None:
        if not acts or not self.shown.may_send:
            return
        holder = QWidget()
        flow = FlowLayout(holder)
        for act, words, icon in acts:
            button = Button(words, self._kind(act, acts[0][0]), icon)
            button.setObjectName(f"{act.name.lower()} {about_id}")
            button.clicked.connect(lambda _=False, act=act: self.wanted.emit(act, about_id))
            flow.addWidget(button)
        self._column.addWidget(holder)

    def _kind(self, act: CarryAct, first: CarryAct) -> ButtonKind:
        if act is CarryAct.TAKE_BACK:
            return ButtonKind.QUIET
        stopped = self.shown.carry.refusal is not None or (
            self.shown.carry.step is CarryStep.DESTROY
        )
        filled = act is first and act in (CarryAct.SEAL, CarryAct.DELIVERED) and not stopped
        return ButtonKind.PRIMARY if filled else ButtonKind.PLAIN
