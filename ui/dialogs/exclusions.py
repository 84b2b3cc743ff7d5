"""Those somebody is not to be matched with: a card for coordinators, and the sheet that adds one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from services.domain.changes import Kind
from services.domain.errors import Invalid, Reason
from services.domain.matches import ExclusionKind
from services.use_cases.exclusions import (
    ExcludedPair,
    ExcludePair,
    OtherPerson,
    exclude_pair,
    excluded_of_volunteer,
    excluded_pairs,
    lift_exclusion,
    participants_to_exclude,
    volunteers_to_exclude,
)
from ui.dialogs.find_field import FindField
from ui.dialogs.form_sheet import FormSheet
from ui.dialogs.kept_sheets import KeptSheets
from ui.dialogs.match_words import MATCH_WORDS
from ui.first_name import first_name
from ui.widgets.button import Button, ButtonKind, IconButton, words_at_edge
from ui.widgets.card import Card, CardHeader
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import ElidedLabel, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Person:
    """Whose exclusions they are: a participant, or (`gives_time`) a volunteer."""

    id: str
    name: str
    gives_time: bool

    def other(self, pair: ExcludedPair) -> str:
        """The other one's name."""
        return pair.participant_name if self.gives_time else pair.volunteer_name


class ExclusionsCard(Card):
    """Loads itself, and again whenever an exclusion changes. Only for those who may match; `sheets`
    are the page's, which live longer than the card.
    """

    def __init__(
        self, workspace: Workspace, person: Person, anchor: QWidget, sheets: KeptSheets
    ) -> None:
        super().__init__(gap=8)
        self._workspace, self._person, self._anchor = workspace, person, anchor
        self.sheets = sheets
        self.body.addWidget(CardHeader(self.tr("Not to be matched with")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)
        self.add = Button(self.tr("Rule out …"), ButtonKind.QUIET, "prohibit", small=True)
        self.add.setAccessibleName(self.tr("Rule somebody out"))
        self.add.setObjectName("rule somebody out")
        self.add.clicked.connect(self._add)
        self.body.addLayout(words_at_edge(self.add))
        workspace.changes.changed.connect(self._heed)
        self._load()

    def _heed(self, kinds: object) -> None:
        if isinstance(kinds, frozenset) and Kind.EXCLUSIONS in kinds:
            self._load()

    def _load(self) -> None:
        self._workspace.tasks.start(self._ask())

    async def _ask(self) -> None:
        question = excluded_of_volunteer if self._person.gives_time else excluded_pairs
        pairs = await self._workspace.ask(question, self._person.id)
        if isValid(self):  # the page may have been laid out anew meanwhile
            self._show(pairs)

    def _show(self, pairs: tuple[ExcludedPair, ...]) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for pair in pairs:
            self._rows.addWidget(self._row(pair))
        if not pairs:
            self._rows.addWidget(Paragraph(self.tr("Nobody."), "small", "text.secondary"))

    def _row(self, pair: ExcludedPair) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = self._person.other(pair)
        words.addWidget(ElidedLabel(name, "strong"))
        about = ". ".join(part for part in (MATCH_WORDS.exclusion(pair.kind), pair.reason) if part)
        words.addWidget(Paragraph(about, "small", "text.secondary"))
        row.addLayout(words, 1)
        spoken = self.tr("Let {name} be proposed again").format(name=name)
        lift = IconButton(spoken, "arrow-counter-clockwise", ButtonKind.QUIET, small=True)
        lift.setObjectName(f"lift {pair.exclusion_id}")
        lift.clicked.connect(lambda: self._workspace.tasks.start(self._lift(pair)))
        row.addWidget(lift, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    async def _lift(self, pair: ExcludedPair) -> None:
        outcome = await self._workspace.run(lift_exclusion, pair.exclusion_id)
        told = self.tr("{name} may be proposed again.").format(name=self._person.other(pair))
        self._workspace.tell_done(told, outcome.undo)

    def _add(self) -> None:
        self._workspace.tasks.start(self._open())

    async def _open(self) -> None:
        question = participants_to_exclude if self._person.gives_time else volunteers_to_exclude
        others = await self._workspace.ask(question, self._person.id)
        sheet = self.sheets.get(
            f"exclude {self._person.id}",
            lambda: ExcludeSheet(self._person, self._workspace, self._anchor),
        )
        sheet.offer(others)
        sheet.open()


class ExcludeSheet(FormSheet):
    """Find the other one, and say what it is about; neither of the two is ever told."""

    def __init__(self, person: Person, workspace: Workspace, anchor: QWidget) -> None:
        title = self.tr("Who is {name} not to be matched with?").format(
            name=first_name(person.name)
        )
        super().__init__(title, self.tr("Rule out"), self._exclude, workspace, anchor)
        self._person = person
        quiet = self.tr(
            "They are never proposed to each other. Neither of them is told, or told why."
        )
        self.form.add_widget(Paragraph(quiet))
        self.other = FindField()
        self.form.add("other", Field(self.tr("&Name"), self.other))
        self.kind = ComboBox([(one.value, MATCH_WORDS.exclusion(one)) for one in ExclusionKind])
        self.form.add("kind", Field(self.tr("What is it &about?"), self.kind))
        self.reason = LineEdit()
        help_text = self.tr("For coordinators only. May be left empty.")
        self.form.add("reason", Field(self.tr("&Why"), self.reason, help_text))
        self.keep_text("exclusions", person.id)

    def offer(self, others: tuple[OtherPerson, ...]) -> None:
        """These can be chosen."""
        self.other.set_choices(
            [(one.id, f"{one.name}, {one.place}" if one.place else one.name) for one in others]
        )

    async def _exclude(self) -> None:
        other = self.other.key()
        if not other:
            written = bool(self.other.text().strip())
            raise Invalid("other", Reason.UNKNOWN_CHOICE if written else Reason.MISSING)
        person = self._person
        participant, volunteer = (other, person.id) if person.gives_time else (person.id, other)
        command = ExcludePair(
            participant, volunteer, self.reason.text(), ExclusionKind(self.kind.key())
        )
        outcome = await self.workspace.run(exclude_pair, command)
        self.workspace.tell_done(self.tr("The pair is ruled out."), outcome.undo)
        self.accept(outcome.value.id)
