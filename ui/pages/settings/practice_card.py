"""What the practice unit is and, in a practice centre, how it is to meet messages."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from services.domain.access import Right
from services.domain.practice import PracticeBehaviour, PracticeFault
from services.use_cases.practice import (
    choose_practice_behaviour,
    choose_practice_fault,
    practice_behaviour,
    practice_fault,
)
from services.use_cases.units import UnitsAsked, ensure_practice_unit, list_units
from ui.pages.settings.practice_clock import PracticeClockPart
from ui.pages.settings.practice_notice_sheet import PracticeNoticeSheet
from ui.widgets.button import Button
from ui.widgets.card import Card, CardHeader
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class PracticeCard(Card):
    """A choice of behaviour, stored as soon as it is made; the running unit follows at once."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self._workspace = workspace
        self.sheet: PracticeNoticeSheet | None = None
        self.body.addWidget(CardHeader(self.tr("The practice unit")))
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "The practice unit lives on this machine. It receives, gives receipts and"
                    " answers by itself, so that one can learn without anybody being disturbed."
                    " Nothing that is written to it leaves the machine."
                ),
                "small",
                "text.secondary",
            )
        )
        self.add = Button(self.tr("Add the practice unit"), icon="compass")
        self.add.clicked.connect(self._add)
        self.add.hide()
        self.body.addWidget(self.add)
        self.behaviour = ComboBox([(each.value, self._words(each)) for each in PracticeBehaviour])
        self.behaviour.activated.connect(self._choose)
        actor = workspace.actor
        may = actor.may(Right.CHANGE_SETTINGS) or actor.may(Right.SEND_MESSAGES)
        field = Field(
            self.tr("&How it meets a message"),
            self.behaviour,
            self.tr("To learn what one does when something goes wrong. It holds at once."),
        )
        self.body.addWidget(field)
        self.fault = ComboBox([(each.value, self._fault_words(each)) for each in PracticeFault])
        self.fault.activated.connect(self._choose_fault)
        wrong = Field(self.tr("&What goes wrong at its server"), self.fault)
        self.body.addWidget(wrong)
        self.notice = Button(self.tr("Let the unit send a notice …"), icon="envelope-simple")
        self.notice.clicked.connect(self._ask_for_notice)
        self.body.addWidget(self.notice, 0, Qt.AlignmentFlag.AlignLeft)
        self.notice.setVisible(workspace.centre.practice and actor.may(Right.SEND_MESSAGES))
        for each in (field, wrong):
            each.setVisible(workspace.centre.practice and may)
        self.clock: PracticeClockPart | None = None
        if workspace.centre.practice and may:
            self.clock = PracticeClockPart(workspace)
            self.body.addWidget(self.clock)

    def load(self) -> None:
        """Ask what is chosen."""
        self._workspace.tasks.start(self._load())

    async def _load(self) -> None:
        units = await self._workspace.ask(list_units, UnitsAsked())
        may = self._workspace.actor.may(Right.WRITE_UNITS)
        self.add.setVisible(may and not any(row.unit.practice for row in units))
        chosen = await self._workspace.ask(practice_behaviour, None)
        self.behaviour.set_key(chosen.value)
        self.fault.set_key((await self._workspace.ask(practice_fault, None)).value)

    def _ask_for_notice(self) -> None:
        self.sheet = PracticeNoticeSheet(self._workspace, self)
        self.sheet.begin()

    def _add(self) -> None:
        self._workspace.tasks.start(self._store_unit())

    async def _store_unit(self) -> None:
        name = self.tr("The practice unit")
        outcome = await self._workspace.run(ensure_practice_unit, name)
        self.add.hide()
        self._workspace.tell_done(
            self.tr("The practice unit is ready to be written to."), outcome.undo
        )

    def _choose(self) -> None:
        self._workspace.tasks.start(self._store(PracticeBehaviour(self.behaviour.key())))

    async def _store(self, behaviour: PracticeBehaviour) -> None:
        outcome = await self._workspace.run(choose_practice_behaviour, behaviour)
        told = self.tr("The practice unit from now on: {words}.")
        words = self._words(behaviour)
        self._workspace.tell_done(told.format(words=words), outcome.undo)

    def _choose_fault(self) -> None:
        self._workspace.tasks.start(self._store_fault(PracticeFault(self.fault.key())))

    async def _store_fault(self, fault: PracticeFault) -> None:
        outcome = await self._workspace.run(choose_practice_fault, fault)
        told = self.tr("The practice unit's server from now on: {words}.")
        self._workspace.tell_done(told.format(words=self._fault_words(fault)), outcome.undo)

    def _fault_words(self, fault: PracticeFault) -> str:
        match fault:
            case PracticeFault.NONE:
                return self.tr("Nothing")
            case PracticeFault.LOCKED:
                return self.tr("Another machine has taken our address")
            case PracticeFault.TOKEN_ENDED:
                return self.tr("Our pass has run out before its time")
            case PracticeFault.NONCE_CHANGED:
                return self.tr("It asks for a new proof of who we are")
            case PracticeFault.SERVER_ERROR:
                return self.tr("It breaks down the first times")
            case PracticeFault.TOO_MANY:
                return self.tr("It says that we ask too often")
            case _:
                assert_never(fault)

    def _words(self, behaviour: PracticeBehaviour) -> str:
        match behaviour:
            case PracticeBehaviour.PROMPT:
                return self.tr("Gives a receipt at once, and answers")
            case PracticeBehaviour.NEGATIVE_RECEIPT:
                return self.tr("Turns the message down")
            case PracticeBehaviour.DUPLICATE:
                return self.tr("Answers everything twice")
            case PracticeBehaviour.LATE:
                return self.tr("Gives the receipt and the answer late")
            case PracticeBehaviour.SILENT:
                return self.tr("Takes the message and says nothing")
            case PracticeBehaviour.BUSY:
                return self.tr("Is busy the first times it is asked")
            case PracticeBehaviour.LOST_RESPONSE:
                return self.tr("Takes the message, but the line breaks before it says so")
            case _:
                assert_never(behaviour)
