"""What the centre asks of volunteers: types of assignment, the list of all, and the parts of the training."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from services.domain.access import Right
from services.domain.assignments import AssignmentType
from services.domain.changes import Kind, Outcome
from services.domain.requirements import CourseModule, Requirement
from services.use_cases.assignment_types import move_assignment_types
from services.use_cases.course_modules import move_course_modules
from services.use_cases.requirements import MoveRequirements, move_requirements
from services.use_cases.what_is_asked import WhatIsAsked, what_is_asked
from ui.dialogs.form_sheet import FormSheet
from ui.pages.settings.asked_cards import AskedCards
from ui.pages.settings.asked_sheets import ModuleSheet, TypeSheet
from ui.pages.settings.requirement_sheet import RequirementSheet
from ui.pages.settings.section import Section
from ui.widgets.button import Button, ButtonKind
from ui.workspace import Workspace


class AskedSection(Section):
    """Leaders change it, coordinators read it. The cards are made anew, the place and the focus stay."""

    listens_to = frozenset({Kind.SETTINGS, Kind.ASSIGNMENTS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self.sheet: FormSheet | None = None
        self.asked: WhatIsAsked | None = None
        self.cards: AskedCards | None = None
        self.header.set_title(self.tr("Assignments and requirements"), self._what_happens())
        self.new = Button(self.tr("New type of assignment"), ButtonKind.PRIMARY, "plus")
        self.new.clicked.connect(self.new_here)
        self.header.add(self.new)
        self.new.setVisible(self._may_change)

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        self.open_type(None)

    def save_here(self) -> None:
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.save()

    def open_type(self, kind: AssignmentType | None) -> None:
        """Open the sheet for a type, or for a new one."""
        if self._may_change:
            self._open(TypeSheet(self.workspace, self, kind))

    def open_module(self, module: CourseModule | None) -> None:
        """Open the sheet for a part of the training, or for a new one."""
        if self._may_change:
            self._open(ModuleSheet(self.workspace, self, module))

    def open_requirement(self, kind: AssignmentType | None, asked: Requirement | None) -> None:
        """Open the sheet for a point on the list of all (no `kind`) or of a type."""
        if self.asked is not None and self._may_change:
            modules = [each.module for each in self.asked.modules]
            self._open(RequirementSheet(self.workspace, self, modules, kind, asked))

    @property
    def _may_change(self) -> bool:
        return self.workspace.actor.may(Right.CHANGE_SETTINGS)

    def _what_happens(self) -> str:
        if self._may_change:
            return self.tr("A change holds from the next step on. Nobody loses a place by it.")
        return self.tr("What is asked of volunteers here. A leader can change it.")

    async def _load(self) -> None:
        self.asked = await self.workspace.ask(what_is_asked, None)
        cards = AskedCards(self.asked)
        cards.type_wanted.connect(self.open_type)
        cards.module_wanted.connect(self.open_module)
        cards.requirement_wanted.connect(self.open_requirement)
        cards.types_moved.connect(lambda ids: self._move(move_assignment_types, ids))
        cards.modules_moved.connect(lambda ids: self._move(move_course_modules, ids))
        cards.list_moved.connect(
            lambda ids, type_id: self._move(move_requirements, MoveRequirements(ids, type_id))
        )
        self._put_in(cards)

    def _put_in(self, cards: AskedCards) -> None:
        """Nothing moves under the hand: the column stays where it is, the focus on the same button."""
        bar = self.page_scroll.verticalScrollBar()
        place, focused = bar.value(), ""
        if self.cards is not None:
            focused = self.cards.focused_name()
            self.cards.hide()
            self.cards.deleteLater()
        self.cards = cards
        self.body.addWidget(cards)
        self.page_scroll.inside.adjustSize()
        bar.setValue(place)
        cards.give_focus(focused)

    def _move(self, use_case: Callable[[Any, Any], Outcome[None]], command: object) -> None:
        self.workspace.tasks.start(self._store_order(use_case, command))

    async def _store_order(
        self, use_case: Callable[[Any, Any], Outcome[None]], command: object
    ) -> None:
        outcome = await self.workspace.run(use_case, command)
        self.workspace.tell_done(self.tr("The order is saved."), outcome.undo)

    def _open(self, sheet: FormSheet) -> None:
        self.sheet = sheet
        sheet.open()
