"""Two ways of weighing side by side: who would go with whom, and where they differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from services.domain.weight_sets import WeightSet
from services.matching.proposal import Proposal
from services.matching.weights import Weights, all_alike
from services.use_cases.weight_sets import weight_sets
from services.use_cases.weights_in_use import weights_of
from ui.pages.matching.proposal_desk import ProposalDesk
from ui.widgets.button import Button, ButtonKind
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.label import Label, Paragraph
from ui.widgets.paint import ChipLook
from ui.widgets.progress_row import ProgressRow
from ui.widgets.rows_model import Cell, Column, Row
from ui.widgets.segmented import Segmented
from ui.widgets.sheet import Sheet
from ui.widgets.table_view import TableView
from ui.widgets.tone import Tone

OWN: Final = ""
"""The engine's own weights."""
ALIKE: Final = "alike"
"""All weights the same."""
TABLE_HEIGHT: Final = 236
MARK: Final = 136


@dataclass(frozen=True, slots=True)
class Compared:
    """One participant with both ways of weighing; "" is nobody."""

    id: str
    name: str
    one: str
    other: str
    words: str

    @property
    def differs(self) -> bool:
        """Whether it is somebody else."""
        return self.one != self.other

    def spoken(self) -> str:
        """As it is read aloud."""
        return self.words


class CompareSheet(Sheet):
    """Choose two sets; both proposals are worked out around the same changes by hand."""

    def __init__(self, desk: ProposalDesk, anchor: QWidget) -> None:
        super().__init__(self.tr("Compare two ways of weighing"), anchor, wide=True)
        self._desk = desk
        self._sets: dict[str, Weights] = {OWN: Weights()}
        self._rows: list[Compared] = []
        self.sides = (ComboBox(), ComboBox())
        fields = QHBoxLayout()
        fields.setSpacing(16)
        for word, side in zip(
            (self.tr("&One way"), self.tr("Anothe&r way")), self.sides, strict=True
        ):
            fields.addWidget(Field(word, side), 1)
        self.body.addLayout(fields)
        self.progress = ProgressRow()
        self.progress.stopped.connect(desk.maker.stop)
        self.progress.hide()
        self.body.addWidget(self.progress)
        self._sums = QGridLayout()
        self._sums.setHorizontalSpacing(24)
        self.sums = [[Label("", "body") for _ in range(3)] for _ in range(3)]
        self._lay_out_sums()
        self.told = Paragraph("", "small", "text.secondary")
        self.body.addWidget(self.told)
        self.which = Segmented(
            self.tr("Show"), [("differ", self.tr("Where they differ")), ("all", self.tr("All"))]
        )
        self.which.chosen.connect(lambda _key: self._show_rows())
        self.body.addWidget(self.which)
        self.table = TableView(self.tr("Who goes with whom"), self._columns())
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.body.addWidget(self.table)
        self.do = self.add_button(Button(self.tr("Compare"), ButtonKind.PRIMARY, "scales"))
        self.do.setObjectName("compare now")
        self.do.clicked.connect(self.compare)
        close = self.add_button(Button(self.tr("Close"), ButtonKind.QUIET))
        close.clicked.connect(self.dismiss)
        desk.maker.progressed.connect(self._progressed)

    def begin(self) -> None:
        """Open, with the sets that there are now."""
        self.open()
        self._desk.workspace.tasks.start(self._load())

    def compare(self) -> None:
        """Work both out."""
        self.progress.start(self.tr("Working out both …"))
        self.progress.show()
        self._desk.workspace.tasks.start(self._compare())

    async def _load(self) -> None:
        found = await self._desk.workspace.ask(weight_sets, None)
        self._sets = {OWN: Weights(), ALIKE: all_alike()}
        self._sets |= {one.id: weights_of(one) for one in found}
        choices = [
            (OWN, self.tr("Medvandrer's own")),
            *((one.id, self._named(one)) for one in found),
            (ALIKE, self.tr("All weigh the same")),
        ]
        for side in self.sides:
            side.set_choices(choices)
        in_use = next((one.id for one in found if one.in_use), OWN)
        other = next((one.id for one in found if one.id != in_use), OWN if in_use else ALIKE)
        self.sides[0].set_key(in_use)
        self.sides[1].set_key(other)
        self.told.set_text(
            self.tr("Points of two ways are counted differently: compare people first.")
        )

    def _named(self, one: WeightSet) -> str:
        return self.tr("{name} (in use)").format(name=one.name) if one.in_use else one.name

    async def _compare(self) -> None:
        both = (self._sets[self.sides[0].key()], self._sets[self.sides[1].key()])
        found = await self._desk.maker.compare(self._desk.changes, both)
        self.progress.hide()
        if len(found) == 2:
            self._show(found[0], found[1])

    def _progressed(self, percent: int) -> None:
        if self.progress.isVisible():
            self.progress.show_progress(self.tr("Working out both …"), percent, 100)

    def _show(self, one: Proposal, other: Proposal) -> None:
        snapshot = self._desk.maker.snapshot
        if snapshot is None:
            return
        self._rows = self._compared(
            one, other, {p.id: p.display_name for p in snapshot.participants}
        )
        numbers = (
            (one.worth.people, other.worth.people),
            (len(one.unmatched), len(other.unmatched)),
            (one.worth.points, other.worth.points),
        )
        for line, (left, right) in zip(self.sums, numbers, strict=True):
            line[1].setText(str(left))
            line[2].setText(str(right))
        differing = sum(row.differs for row in self._rows)
        self.told.set_text(
            self.tr("%n get(s) somebody else.", "", differing)
            if differing
            else self.tr("Both give the same pairs.")
        )
        self._show_rows()

    def _compared(self, one: Proposal, other: Proposal, names: dict[str, str]) -> list[Compared]:
        mine, theirs = (
            {p.participant_id: p.explanation.name for p in each.pairs} for each in (one, other)
        )
        rows = (
            self._line(who, names[who], mine.get(who, ""), theirs.get(who, ""))
            for who in sorted(names, key=lambda who: names[who].casefold())
        )
        return sorted(rows, key=lambda row: not row.differs)

    def _line(self, who: str, name: str, one: str, other: str) -> Compared:
        nobody = self.tr("nobody")
        words = self.tr("{name}: {one}, or {other}").format(
            name=name, one=one or nobody, other=other or nobody
        )
        return Compared(who, name, one, other, words)

    def _show_rows(self) -> None:
        every = self.which.key() == "all"
        self.table.set_rows([row for row in self._rows if every or row.differs])

    def _columns(self) -> list[Column]:
        nobody = self.tr("nobody")
        other = ChipLook(self.tr("Another"), Tone.WARN, "scales")
        return [
            Column(self.tr("Participant"), _of(lambda row: row.name), strong=True),
            Column(self.tr("One way"), _of(lambda row: row.one or nobody)),
            Column(self.tr("Another way"), _of(lambda row: row.other or nobody)),
            Column("", _of(lambda row: other if row.differs else ""), MARK),
        ]

    def _lay_out_sums(self) -> None:
        words = (self.tr("Helped"), self.tr("Wait on"), self.tr("Points"))
        heads = ("", self.tr("One way"), self.tr("Another way"))
        for column, head in enumerate(heads):
            self._sums.addWidget(Label(head, "small_strong", "text.secondary"), 0, column)
        for row, (line, word) in enumerate(zip(self.sums, words, strict=True), 1):
            line[0].setText(word)
            for column, label in enumerate(line):
                self._sums.addWidget(label, row, column)
        self._sums.setColumnStretch(2, 1)
        self.body.addLayout(self._sums)


def _of(cell: Callable[[Compared], Cell]) -> Callable[[Row], Cell]:
    return lambda row: cell(row) if isinstance(row, Compared) else ""
