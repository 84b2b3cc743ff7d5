"""The cards of what is asked, as they stand now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from services.domain.requirements import GATED, Requirement
from services.use_cases.what_is_asked import ModuleAsked, TypeAsked, WhatIsAsked
from ui.pages.settings.asked_lines import OrderedLine, lines_card, put_in_order
from ui.pages.settings.asked_words import ASKED_WORDS
from ui.widgets.button import Button, LinkButton
from ui.widgets.card import Card
from ui.widgets.label import Label, Paragraph
from ui.widgets.section_heading import SectionHeading


class AskedCards(QWidget):
    """`type_wanted`, `module_wanted` and `requirement_wanted` (type, requirement) carry what is to be
    opened, None for something new; the others the new order of the ids (and whose list it is).
    """

    type_wanted = Signal(object)
    module_wanted = Signal(object)
    requirement_wanted = Signal(object, object)
    types_moved = Signal(object)
    modules_moved = Signal(object)
    list_moved = Signal(object, object)

    def __init__(self, asked: WhatIsAsked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self._modules = {each.module.id: each.module for each in asked.modules}
        self.lines: dict[str, OrderedLine] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(SectionHeading(self.tr("Types of assignment")))
        column.addWidget(self._types())
        column.addSpacing(8)
        column.addWidget(self._heading_of_all())
        column.addWidget(self._of_all())
        column.addSpacing(8)
        column.addWidget(self._heading_of_modules())
        column.addWidget(self._parts())

    def focused_name(self) -> str:
        """What the button is called that has the focus; "" when none of these has it."""
        focused = QApplication.focusWidget()
        return focused.objectName() if focused and self.isAncestorOf(focused) else ""

    def give_focus(self, name: str) -> None:
        """Give it to the button of this name; one that goes no further hands it to its neighbour."""
        found = self.findChild(QWidget, name) if name else None
        if found is not None and not found.isEnabled():
            way, _, subject = name.partition(" ")
            other = {"up": "down", "down": "up"}.get(way, "change")
            found = self.findChild(QWidget, f"{other} {subject}")
            if found is None or not found.isEnabled():
                found = self.findChild(QWidget, f"change {subject}")
        if found is not None:
            QTimer.singleShot(0, found, found.setFocus)

    def _types(self) -> QWidget:
        lines = [self._type(view) for view in self._asked.types]
        ids = [view.type.id for view in self._asked.types]
        put_in_order(lines, ids, self.types_moved.emit)
        if lines:
            return lines_card(lines)
        return _quiet(self.tr("None yet. A type says how long it goes on and what it takes."))

    def _type(self, view: TypeAsked) -> OrderedLine:
        kind = view.type
        line = self._line(f"type {kind.id}", kind.name, ASKED_WORDS.type(view))
        line.change.connect(lambda: self.type_wanted.emit(kind))
        own = [self._requirement(each, nested=True) for each in view.requirements]
        for each, asked in zip(own, view.requirements, strict=True):
            each.change.connect(lambda asked=asked: self.requirement_wanted.emit(kind, asked))
            line.beneath.addWidget(each)
        ids = [each.id for each in view.requirements]
        put_in_order(own, ids, lambda moved: self.list_moved.emit(moved, kind.id))
        if self._asked.may_change and not kind.closed:
            add = LinkButton(self.tr("Ask for more with this one"))
            add.setObjectName(f"add {kind.id}")
            add.setAccessibleName(self.tr("Ask for more with {name}").format(name=kind.name))
            add.clicked.connect(lambda: self.requirement_wanted.emit(kind, None))
            line.beneath.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _heading_of_all(self) -> SectionHeading:
        heading = SectionHeading(self.tr("Asked of all volunteers"))
        if self._asked.may_change:
            add = Button(self.tr("Ask for something more"), icon="plus", small=True)
            add.setObjectName("add to all")
            add.clicked.connect(lambda: self.requirement_wanted.emit(None, None))
            heading.add(add)
        return heading

    def _of_all(self) -> QWidget:
        parts: list[QWidget] = []
        for stage in (*GATED, None):
            group = [each for each in self._asked.of_all if each.before is stage]
            if group:
                parts.append(_together(ASKED_WORDS.before(stage), self._group(group)))
        if parts:
            return lines_card(parts)
        return _quiet(self.tr("Nothing is asked of all. Most centres ask for a talk and a pledge."))

    def _group(self, group: Sequence[Requirement]) -> list[OrderedLine]:
        lines = [self._requirement(each) for each in group]
        for line, asked in zip(lines, group, strict=True):
            line.change.connect(lambda asked=asked: self.requirement_wanted.emit(None, asked))
        put_in_order(lines, [each.id for each in group], self._move_in_group)
        return lines

    def _move_in_group(self, moved: tuple[str, ...]) -> None:
        """The others of the list keep their places."""
        rest = iter(moved)
        ids = [next(rest) if each.id in moved else each.id for each in self._asked.of_all]
        self.list_moved.emit(tuple(ids), None)

    def _requirement(self, asked: Requirement, *, nested: bool = False) -> OrderedLine:
        point = ASKED_WORDS.point(asked, self._modules)
        note = ASKED_WORDS.details(asked, self._modules)
        if nested:
            when = ASKED_WORDS.before(asked.before)
            note = " · ".join(part for part in (when, note) if part)
        return self._line(f"point {asked.id}", point, note, "body", nested=nested)

    def _heading_of_modules(self) -> SectionHeading:
        heading = SectionHeading(self.tr("Parts of the training"))
        if self._asked.may_change:
            add = Button(self.tr("New part"), icon="plus", small=True)
            add.setObjectName("add module")
            add.clicked.connect(lambda: self.module_wanted.emit(None))
            heading.add(add)
        return heading

    def _parts(self) -> QWidget:
        lines = [self._module(view) for view in self._asked.modules]
        ids = [view.module.id for view in self._asked.modules]
        put_in_order(lines, ids, self.modules_moved.emit)
        if lines:
            return lines_card(lines)
        return _quiet(
            self.tr(
                "None are named: the training counts as a whole. Name its parts to ask for one of them,"
                " or to have one taken anew."
            )
        )

    def _module(self, view: ModuleAsked) -> OrderedLine:
        words = ASKED_WORDS.module(view.module)
        if view.asked_by:
            words = " · ".join((words, self.tr("on %n list(s)", "", view.asked_by)))
        line = self._line(f"module {view.module.id}", view.module.name, words)
        line.change.connect(lambda: self.module_wanted.emit(view.module))
        return line

    def _line(
        self, subject: str, name: str, note: str, role: str = "strong", *, nested: bool = False
    ) -> OrderedLine:
        may_change = self._asked.may_change
        line = OrderedLine(subject, name, note, may_change=may_change, nested=nested, role=role)
        self.lines[subject] = line
        return line


def _quiet(words: str) -> Card:
    card = Card()
    card.body.addWidget(Paragraph(words, "body", "text.secondary"))
    return card


def _together(words: str, lines: Sequence[OrderedLine]) -> QWidget:
    """Lines under small words of their own."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    heading = QHBoxLayout()
    heading.setContentsMargins(16, 12, 12, 0)
    heading.addWidget(Label(words, "small_strong", "text.secondary"))
    column.addLayout(heading)
    for line in lines:
        column.addWidget(line)
    return holder
