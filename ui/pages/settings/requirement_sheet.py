"""The sheet for one thing that is asked of volunteers: of all, or for one type of assignment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from services.domain.assignments import AssignmentType
from services.domain.errors import Invalid, Reason, Refused
from services.domain.requirements import (
    GATED,
    MOST_MONTHS,
    RENEWED,
    Check,
    CourseModule,
    Requirement,
)
from services.domain.volunteers import Stage
from services.use_cases.requirements import (
    MOST_REFERENCES,
    SaveRequirement,
    save_requirement,
    take_off_requirement,
)
from ui.dialogs.form_sheet import FormSheet
from ui.pages.settings.asked_sheets import whole
from ui.pages.settings.asked_words import ASKED_WORDS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import LineEdit, NumberField
from ui.workspace import Workspace

NOTED: Final = "-"
"""Stands for no stage: it is only noted."""


class RequirementSheet(FormSheet):
    """A new point on the list of all, or of `kind`; with `asked` one to be changed or taken off.

    Only the fields that the chosen check has a use for are shown.
    """

    def __init__(
        self,
        workspace: Workspace,
        anchor: QWidget,
        modules: Sequence[CourseModule],
        kind: AssignmentType | None = None,
        asked: Requirement | None = None,
    ) -> None:
        super().__init__("", "", self._save, workspace, anchor)
        self._modules, self._type, self._asked = tuple(modules), kind, asked
        self.set_title(kind.name if kind else self.tr("Asked of all volunteers"))
        self.do.setText(self.tr("Save"))
        self.set_keys_note("Ctrl+Enter")
        self._make_editors()
        self._add_fields()
        self.form.add_widget(Paragraph(self._what_happens(), "small", "text.secondary"))
        if asked is not None:
            self._add_take_off()
        self.check.currentIndexChanged.connect(self._show_what_it_takes)
        self._show_what_it_takes()
        list_of = kind.id if kind else "all"
        self.keep_text("settings.requirement", asked.id if asked else list_of)

    def take_off(self) -> None:
        """Ask nobody for it any more."""
        self.workspace.tasks.start(self._take_off(), refused=self.show_refusal)

    def show_refusal(self, refusal: Refused) -> None:
        """The faults that have words of their own here; others as everywhere."""
        if isinstance(refusal, Invalid):
            said = self._own_words().get((refusal.field, refusal.reason))
            if said is not None:
                self.form.show_errors({refusal.field: said})
                return
        super().show_refusal(refusal)

    def _own_words(self) -> dict[tuple[str, Reason], str]:
        on_list = self.tr("This is on the list already. Change it there.")
        return {
            ("check", Reason.TAKEN): on_list,
            ("module_id", Reason.TAKEN): on_list,
            ("module_id", Reason.MISSING): self.tr("Write in a part of the training first."),
            ("legal_basis", Reason.MISSING): self.tr(
                "Without a law that says so, nobody may be asked for a police certificate."
            ),
        }

    def _make_editors(self) -> None:
        asked = self._asked
        self.check = ComboBox([(each.value, ASKED_WORDS.check(each)) for each in Check])
        self.module = ComboBox([(each.id, each.name) for each in self._modules if not each.closed])
        self.number = NumberField(1, MOST_REFERENCES)
        self.number.set_number(asked.number if asked else 2)
        self.months = NumberField(1, MOST_MONTHS, self.tr("months"))
        self.months.set_number(asked.months if asked else None)
        self.legal_basis = LineEdit(asked.legal_basis if asked else "")
        self.before = ComboBox(self._stages())
        self.before.set_key(Stage.READY.value)
        if asked is not None:
            self.check.set_key(asked.check.value)
            self.module.set_key(asked.module_id or "")
            self.before.set_key(asked.before.value if asked.before else NOTED)

    def _stages(self) -> list[tuple[str, str]]:
        """On a type's list nothing is only noted: whoever lacks it may not take one."""
        stages = [(stage.value, ASKED_WORDS.before(stage)) for stage in GATED]
        return stages if self._type else [*stages, (NOTED, ASKED_WORDS.before(None))]

    def _add_fields(self) -> None:
        add = self.form.add
        add("check", Field(self.tr("&What is asked for"), self.check))
        add("module_id", Field(self.tr("&Part of the training"), self.module))
        add("number", Field(self.tr("How &many"), self.number))
        law = Field(self.tr("Under which &law"), self.legal_basis)
        law.set_help(
            self.tr(
                "The law that lets you ask, for example «Politiregisterforskriften § 34-1»."
                " Only that it was seen is noted, never what stands in it."
            )
        )
        add("legal_basis", law)
        good = self.tr("Empty: it holds for good.")
        add("months", Field(self.tr("&Anew after"), self.months, good))
        add("before", Field(self.tr("In place &before"), self.before))

    def _add_take_off(self) -> None:
        off = self.add_button(Button(self.tr("Take it off the list"), ButtonKind.QUIET_DANGER))
        off.setObjectName("take off")
        off.clicked.connect(self.take_off)

    def _what_happens(self) -> str:
        if self._type is not None:
            return self.tr(
                "It holds from the next question on: whoever lacks it is not proposed for this kind."
                " Those who walk together already go on."
            )
        return self.tr("It holds from the next step on. Nobody loses a place by it.")

    def _show_what_it_takes(self) -> None:
        check = Check(self.check.key())
        for key, used in (
            ("module_id", check is Check.MODULE),
            ("number", check is Check.REFERENCES),
            ("legal_basis", check is Check.POLICE),
            ("months", check in RENEWED),
        ):
            self.form.field(key).setVisible(used)

    async def _save(self) -> None:
        check, before = Check(self.check.key()), self.before.key()
        command = SaveRequirement(
            check,
            None if before == NOTED else Stage(before),
            self._type.id if self._type else None,
            self.module.key() or None,
            whole("number", self.number) or 0 if check is Check.REFERENCES else 1,
            whole("months", self.months) if check in RENEWED else None,
            self.legal_basis.text(),
            self._asked.id if self._asked else "",
        )
        outcome = await self.workspace.run(save_requirement, command)
        self.accept(outcome.value.id)
        told = self.tr("Saved. It holds from the next step on.")
        self.workspace.tell_done(told, outcome.undo)

    async def _take_off(self) -> None:
        if self._asked is None:
            return
        outcome = await self.workspace.run(take_off_requirement, self._asked.id)
        self.accept(outcome.value.id)
        told = self.tr("Nobody is asked for it any more. What was shown stays noted.")
        self.workspace.tell_done(told, outcome.undo)
