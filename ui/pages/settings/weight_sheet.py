"""One way of weighing: a weight for each feature, and what twenty points are shared into by it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from services.domain.errors import Invalid, Reason, Refused
from services.domain.weight_sets import WeightSet
from services.matching.explanation import FeatureName
from services.matching.weights import FEATURES, MOST_WEIGHT, OUT_OF, Weights, points_for
from services.use_cases.weight_sets import MOST_MINUTES, SaveWeightSet, save_weight_set
from services.use_cases.weights_in_use import weights_of
from ui.dialogs.drafted_sheet import DraftedSheet
from ui.languages import current_language
from ui.norwegian_text import number_text
from ui.pages.settings.weight_words import WEIGHT_WORDS
from ui.typed_hours import read_hours
from ui.user_messages import MESSAGES
from ui.widgets.button import Button, ButtonKind
from ui.widgets.field import ErrorLine, Field
from ui.widgets.form import Form
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import LineEdit, NumberField
from ui.widgets.stack import stack
from ui.workspace import Workspace

NARROW = 72


class WeightSheet(DraftedSheet):
    """A new set, or one to be changed. What is half-written is kept."""

    def __init__(self, workspace: Workspace, anchor: QWidget, one: WeightSet | None) -> None:
        super().__init__("", anchor, wide=True)
        self.set_title(one.name if one else self.tr("A new way of weighing"))
        self._workspace, self._set = workspace, one
        weights = weights_of(one) if one else Weights()
        self.form = Form()
        self.name = LineEdit(one.name if one else "")
        self.hours = LineEdit(number_text(weights.hours_per_match, current_language(), 2))
        self.reach = NumberField(1, MOST_MINUTES, self.tr("minutes"))
        self.reach.set_number(weights.reach_minutes)
        self.weights: dict[FeatureName, NumberField] = {}
        self.shares: dict[FeatureName, Label] = {}
        self.fault = ErrorLine()
        self.fault.hide()
        self._add_fields()
        self._add_weights(weights)
        self._add_buttons()
        also = {name.value: field for name, field in self.weights.items()}
        self.keep_as(workspace, self.form, "settings.weights", one.id if one else "", also)

    def save(self) -> None:
        """Store it; faults stand at their fields."""
        self.form.clear_errors()
        self.fault.hide()
        self._workspace.tasks.start(self._save(), refused=self._refused)

    def written(self) -> Mapping[FeatureName, int | None]:
        """The weights as they stand in the fields; None where there is no number up to ten."""
        return {name: field.number() for name, field in self.weights.items()}

    def _add_fields(self) -> None:
        self.form.add("name", Field(self.tr("&Name"), self.name))
        hours = Field(self.tr("&Hours a month per match"), self.hours)
        hours.set_help(self.tr("Where the assignment says nothing of its own."))
        reach = Field(self.tr("Lon&gest way"), self.reach)
        reach.set_help(self.tr("Where the volunteer has said nothing of her own."))
        self.form.add_row({"hours_per_match": hours, "reach_minutes": reach})
        self.body.addWidget(self.form)

    def _add_weights(self, weights: Weights) -> None:
        told = self.tr(
            "Twenty points are shared by these weights, 0 to 10. The right column shows it for one who"
            " has said something about all of it; what somebody has not said is shared by the rest."
        )
        self.body.addWidget(Paragraph(told, "body", "text.secondary"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for row, feature in enumerate(FEATURES):
            self._add_weight(grid, row, feature.name, weights.of.get(feature.name, 0))
        self.body.addLayout(grid)
        self.body.addWidget(self.fault)
        self._share_out()

    def _add_weight(self, grid: QGridLayout, row: int, name: FeatureName, weight: int) -> None:
        word = Label(WEIGHT_WORDS.name(name), "strong")
        reads = Paragraph(WEIGHT_WORDS.reads(name), "small", "text.secondary")
        field = NumberField(0, MOST_WEIGHT)
        field.setFixedWidth(NARROW)
        field.set_number(weight)
        field.setAccessibleName(self.tr("Weight of {feature}, 0 to 10").format(feature=word.text()))
        field.setAccessibleDescription(WEIGHT_WORDS.reads(name))
        field.number_changed.connect(lambda _number: self._share_out())
        share = Label("", "strong")
        share.setMinimumWidth(NARROW)
        self.weights[name], self.shares[name] = field, share
        grid.addLayout(stack(word, reads), row, 0)
        grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(share, row, 2, Qt.AlignmentFlag.AlignVCenter)

    def _share_out(self) -> None:
        """The live example: everything asked for, so that every feature has its part."""
        if len(self.shares) < len(FEATURES):
            return
        of = {name: weight or 0 for name, weight in self.written().items()}
        points = points_for(of, frozenset(FeatureName))
        for name, label in self.shares.items():
            told = self.tr("{n} of {all}").format(n=points.get(name, 0), all=OUT_OF)
            label.setText(told)

    def _add_buttons(self) -> None:
        save = self.add_button(Button(self.tr("Save"), ButtonKind.PRIMARY))
        save.setObjectName("save weights")
        save.clicked.connect(self.save)
        cancel = self.add_button(Button(self.tr("Cancel"), ButtonKind.QUIET))
        cancel.clicked.connect(self.dismiss)
        self.set_keys_note(self.tr("↑ ↓ change a weight · Ctrl+Enter"))
        self.act_on_keys(self.save)

    async def _save(self) -> None:
        written = self.written()
        if any(weight is None for weight in written.values()):
            raise Invalid("weights", Reason.NOT_A_NUMBER)
        command = SaveWeightSet(
            self.name.text(),
            {name.value: weight or 0 for name, weight in written.items()},
            self._hours_per_match(),
            self.reach.number() or 0,
            self._set.id if self._set else "",
        )
        outcome = await self._workspace.run(save_weight_set, command)
        self.accept(outcome.value.id)
        self._workspace.tell_done(self.tr("The weights are saved."), outcome.undo)

    def _hours_per_match(self) -> Decimal:
        hours = read_hours("hours_per_match", self.hours.text())
        if hours is None:
            raise Invalid("hours_per_match", Reason.NOT_A_NUMBER)
        return hours

    def _refused(self, refusal: Refused) -> None:
        if not isinstance(refusal, Invalid):
            self.dismiss()
            self._workspace.tell_refused(refusal)
            return
        if refusal.field == "weights":
            words = (
                self.tr("One weight at least must be above 0.")
                if refusal.reason is Reason.MISSING
                else self.tr("A weight is a whole number from 0 to 10.")
            )
            self.fault.sentence.set_text(words)
            self.fault.show()
        self.form.show_errors({refusal.field: MESSAGES.of_reason(refusal.reason)})
