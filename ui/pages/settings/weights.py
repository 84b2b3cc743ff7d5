"""How proposals weigh, and which way of weighing is in use."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.domain.access import Right
from services.domain.changes import Kind
from services.domain.weight_sets import WeightSet
from services.matching.explanation import FeatureName
from services.matching.weights import FEATURES, OUT_OF, Weights, points_for
from services.use_cases.weight_sets import remove_weight_set, use_weight_set, weight_sets
from services.use_cases.weights_in_use import weights_of
from ui.languages import current_language
from ui.norwegian_text import number_text
from ui.pages.settings.section import Section
from ui.pages.settings.weight_sheet import WeightSheet
from ui.pages.settings.weight_words import WEIGHT_WORDS
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, CardHeader, Rule
from ui.widgets.chip import Chip
from ui.widgets.label import ElidedLabel, Label, Paragraph
from ui.widgets.stack import stack
from ui.widgets.tone import Tone
from ui.workspace import Workspace

OWN = ""


class SetLine(QWidget):
    """One way of weighing: its name, whether it is in use, and what can be done with it."""

    def __init__(
        self, name: str, about: str, *, in_use: bool, may_change: bool, own: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addLayout(
            stack(ElidedLabel(name, "strong"), Paragraph(about, "small", "text.secondary")), 1
        )
        self.use = Button(self.tr("Take into use"), small=True)
        self.use.setAccessibleName(self.tr("Take {name} into use").format(name=name))
        self.change = Button(self.tr("Change"), small=True)
        self.change.setAccessibleName(self.tr("Change {name}").format(name=name))
        self.remove = IconButton(
            self.tr("Remove {name}").format(name=name), "trash", ButtonKind.QUIET, small=True
        )
        if in_use:
            row.addWidget(Chip(self.tr("in use"), Tone.OK, "check"))
        for button in (self.use, self.change, self.remove):
            row.addWidget(button)
        # Once they have their place: shown before, each would be a window of its own, and take the focus.
        self.use.setVisible(may_change and not in_use)
        for button in (self.change, self.remove):
            button.setVisible(may_change and not own)


class WeightsSection(Section):
    """The leader changes; coordinators see what is weighed, and how."""

    listens_to = frozenset({Kind.SETTINGS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        self._may_change = workspace.actor.may(Right.CHANGE_SETTINGS)
        self.header.set_title(
            self.tr("Matching"),
            self.tr("What speaks for a pair, and how much. Rules that must be met stand."),
        )
        self.new = Button(self.tr("A new way"), ButtonKind.PRIMARY, "plus")
        self.new.clicked.connect(self.new_here)
        if self._may_change:
            self.header.add(self.new)
        self.lines: dict[str, SetLine] = {}
        self.sheet: WeightSheet | None = None
        self._sets = Card(padded=False, gap=0)
        self._shares = Card(gap=10)
        self._inside: list[QWidget] = []
        self.body.addWidget(self._sets)
        self.body.addWidget(self._shares)

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        if self._may_change:
            self._open(None)

    def save_here(self) -> None:
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.save()

    async def _load(self) -> None:
        found = await self.workspace.ask(weight_sets, None)
        for before in self._inside:
            before.hide()
            before.deleteLater()
        self._inside = [self._set_lines(found), self._points(found)]
        self._sets.body.addWidget(self._inside[0])
        self._shares.body.addWidget(self._inside[1])

    def _set_lines(self, found: tuple[WeightSet, ...]) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        none = not any(one.in_use for one in found)
        own = self._line(OWN, self.tr("Medvandrer's own"), Weights(), in_use=none)
        self.lines = {OWN: own}
        column.addWidget(own)
        for one in found:
            column.addWidget(Rule())
            line = self._line(one.id, one.name, weights_of(one), in_use=one.in_use)
            line.change.clicked.connect(lambda _=False, one=one: self._open(one))
            line.remove.clicked.connect(lambda _=False, one=one: self._remove(one))
            self.lines[one.id] = line
            column.addWidget(line)
        return inside

    def _line(self, set_id: str, name: str, weights: Weights, *, in_use: bool) -> SetLine:
        hours = number_text(weights.hours_per_match, current_language(), 2)
        about = self.tr("{hours} hours a month per match, at most {minutes} minutes apart").format(
            hours=hours, minutes=weights.reach_minutes
        )
        line = SetLine(name, about, in_use=in_use, may_change=self._may_change, own=not set_id)
        line.use.clicked.connect(lambda: self.workspace.tasks.start(self._use(set_id, name)))
        return line

    def _points(self, found: tuple[WeightSet, ...]) -> QWidget:
        """What twenty points are shared into by the set in use."""
        used = next((one for one in found if one.in_use), None)
        weights = weights_of(used) if used else Weights()
        points = points_for(weights.of, frozenset(FeatureName))
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        head = CardHeader(self.tr("What twenty points are shared into"))
        grid.addWidget(head, 0, 0, 1, 3)
        for row, feature in enumerate(FEATURES, 1):
            name = Label(WEIGHT_WORDS.name(feature.name), "strong")
            reads = Paragraph(WEIGHT_WORDS.reads(feature.name), "small", "text.secondary")
            grid.addLayout(stack(name, reads), row, 0)
            weight = self.tr("weight {n}").format(n=weights.of.get(feature.name, 0))
            grid.addWidget(Label(weight, "small", "text.secondary"), row, 1)
            told = self.tr("{n} of {all}").format(n=points.get(feature.name, 0), all=OUT_OF)
            grid.addWidget(Label(told, "strong"), row, 2)
        return inside

    def _open(self, one: WeightSet | None) -> None:
        self.sheet = WeightSheet(self.workspace, self, one)
        self.sheet.open()

    def _remove(self, one: WeightSet) -> None:
        self.workspace.tasks.start(self._remove_now(one))

    async def _use(self, set_id: str, name: str) -> None:
        outcome = await self.workspace.run(use_weight_set, set_id)
        told = self.tr("Proposals weigh by «{name}» from now on.").format(name=name)
        self.workspace.tell_done(told, outcome.undo)

    async def _remove_now(self, one: WeightSet) -> None:
        outcome = await self.workspace.run(remove_weight_set, one.id)
        told = self.tr("«{name}» is removed.").format(name=one.name)
        self.workspace.tell_done(told, outcome.undo)
