"""The cards beside a proposal: what can be done with the chosen pair, who waits on and why, and remarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from services.matching.facts import Pair
from ui.first_name import first_name
from ui.languages import current_language
from ui.norwegian_text import number_text
from ui.pages.matching.proposal_lines import Line, LineKind
from ui.pages.matching.proposal_maker import Made
from ui.pages.matching.proposal_words import PROPOSAL_WORDS
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.card import Card, CardHeader
from ui.widgets.field import Glyph
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.label import Label, Paragraph
from ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class LineDeeds:
    """What can be done with a line."""

    pin: Callable[[], None]
    apart: Callable[[], None]
    other: Callable[[], None]
    include_all: Callable[[], None]


class DeedsBar(QWidget):
    """What can be done with the line that is chosen in the table."""

    def __init__(self, deeds: LineDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pin = Button("", ButtonKind.QUIET, "push-pin", small=True, keys="P")
        self.pin.setObjectName("pin")
        self.pin.clicked.connect(deeds.pin)
        self.apart = Button("", ButtonKind.QUIET, "prohibit", small=True)
        self.apart.setObjectName("apart")
        self.apart.clicked.connect(deeds.apart)
        self.other = Button("", ButtonKind.QUIET, "users", small=True)
        self.other.setObjectName("other")
        self.other.clicked.connect(deeds.other)
        self.include = Button("", ButtonKind.QUIET, "arrow-counter-clockwise", small=True)
        self.include.setObjectName("include all")
        self.include.clicked.connect(deeds.include_all)
        row = FlowLayout(self)
        row.setContentsMargins(8, 6, 8, 8)
        for button in (self.pin, self.apart, self.other, self.include):
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, line: Line | None, excluded: int) -> None:
        """Offer what fits this line."""
        kind = None if line is None else line.kind
        paired = kind is LineKind.PAIR
        self.pin.setText(self.tr("Unpin") if line and line.fixed else self.tr("Pin"))
        self.pin.set_icon_name("push-pin-slash" if line and line.fixed else "push-pin")
        self.apart.setText(self.tr("Not these two"))
        self.other.setText(
            self.tr("Choose another …") if paired else self.tr("Choose a volunteer …")
        )
        self.include.setText(self.tr("Take in again the %n taken out", "", excluded))
        self.pin.setEnabled(paired)
        self.apart.setEnabled(paired)
        self.other.setEnabled(paired or kind is LineKind.WAITS)
        self.include.setVisible(excluded > 0)


class WaitsCard(Card):
    """Who waits on, one at a time, with the binding reason and what can be done about it."""

    def __init__(self, step: Callable[[int], None], parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARN, gap=8, parent=parent)
        self.line: Line | None = None
        self.head = CardHeader("")
        self.head.row.insertWidget(0, Glyph("hourglass-medium", "warn.main", "icon.control"))
        self.before = IconButton("", "caret-left", ButtonKind.QUIET, small=True)
        self.after = IconButton("", "caret-right", ButtonKind.QUIET, small=True)
        self.before.clicked.connect(lambda: step(-1))
        self.after.clicked.connect(lambda: step(1))
        self.head.add(self.before)
        self.head.add(self.after)
        self.why = Paragraph()
        self.free = Button("", ButtonKind.PLAIN, "push-pin-slash", small=True)
        self.free.setObjectName("unpin and look again")
        self.letter = Button("", icon="chat-text", small=True)
        self.letter.setObjectName("letter")
        self.body.addWidget(self.head)
        self.body.addWidget(self.why)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.free)
        foot.addWidget(self.letter)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def show_line(self, line: Line, place: tuple[int, int], pinned: tuple[Line, ...]) -> None:
        """Tell of this one; `place` is which of how many, `pinned` who was pinned in the way."""
        self.line = line
        name = first_name(line.name)
        self.head.title.setText(self.tr("{name} waits on").format(name=line.name))
        at, all_ = place
        several = all_ > 1
        self.head.note.setText(
            self.tr("{n} of {all}").format(n=at + 1, all=all_) if several else ""
        )
        self.before.setVisible(several)
        self.after.setVisible(several)
        self.before.setAccessibleName(self.tr("The one before"))
        self.after.setAccessibleName(self.tr("The next one"))
        said = [PROPOSAL_WORDS.because(line)]
        said += [
            self.tr("You have pinned {volunteer} to {participant}.").format(
                volunteer=first_name(one.volunteer), participant=first_name(one.name)
            )
            for one in pinned
        ]
        self.why.set_text(" ".join(said))
        self.free.setVisible(bool(pinned))
        self.free.setText(self.tr("Unpin and work out again"))
        self.letter.setText(self.tr("The text to {name}").format(name=name))


class Remarks(QWidget):
    """How it was worked out, and what is worth knowing beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Paragraph("", "small", "text.secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Glyph("info", beside="small"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.addWidget(self.words)
        row.addLayout(column, 1)

    def show_made(self, made: Made, refusals: list[str]) -> None:
        """Tell how this one was made."""
        seconds = number_text(max(made.seconds, 0.1), current_language())
        said = [
            *refusals,
            self.tr("Worked out in {n} seconds.").format(n=seconds),
            self.tr("Order: most helped, longest waited and nearest transition, then points."),
        ]
        if not made.proposal.proven:
            said.append(self.tr("There may be a better one: the time ran out."))
        if made.proposal.free_places:
            said.append(self.tr("%n place(s) are still free.", "", made.proposal.free_places))
        if made.proposal.blocking_count:
            said.append(self._blocking(made))
        self.words.set_text(" ".join(said))

    def _blocking(self, made: Made) -> str:
        first = made.proposal.blocking[0]
        names = _names(made, (first.participant_id, first.volunteer_id))
        told = self.tr(
            "%n pair(s) would both have more points together, such as {one} and {other}; helping"
            " more people goes first.", "", made.proposal.blocking_count,
        )  # fmt: skip
        return told.format(one=names[0], other=names[1])


def _names(made: Made, pair: Pair) -> tuple[str, str]:
    encoded = made.ground.encoded
    volunteer = encoded.volunteers.facts[encoded.row_of[pair[1]]]
    return first_name(encoded.participants[pair[0]].display_name), first_name(volunteer.name)


def heading(text: str) -> Label:
    """A small heading over a column of the picture."""
    return Label(text, "small_strong", "text.secondary")
