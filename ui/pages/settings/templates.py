"""The centre's templates for messages, in their order."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from services.domain.changes import Kind
from services.domain.message_templates import MessageTemplate
from services.use_cases.message_templates import message_templates, move_templates
from ui.pages.settings.asked_lines import OrderedLine, lines_card, put_in_order
from ui.pages.settings.section import Section
from ui.pages.settings.template_sheet import TemplateSheet
from ui.pages.settings.template_words import TEMPLATE_WORDS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.label import Paragraph
from ui.workspace import Workspace


class TemplatesSection(Section):
    """A leader or coordinator changes them; the focus stays on the line that was moved."""

    listens_to = frozenset({Kind.SETTINGS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent=parent)
        what_for = self.tr("Chosen where a message is written. What was sent stays as it was.")
        self.header.set_title(self.tr("Message templates"), what_for)
        self.new = Button(self.tr("New template"), ButtonKind.PRIMARY, "plus")
        self.new.clicked.connect(self.new_here)
        self.header.add(self.new)
        self.sheet: TemplateSheet | None = None
        self.lines: dict[str, OrderedLine] = {}
        self._card: QWidget | None = None

    def load(self) -> None:
        self.workspace.tasks.start(self._load())

    def new_here(self) -> None:
        self.open_template(None)

    def save_here(self) -> None:
        if self.sheet is not None and self.sheet.isVisible():
            self.sheet.save()

    def open_template(self, template: MessageTemplate | None) -> None:
        """Open the sheet for a template, or for a new one."""
        self.sheet = TemplateSheet(self.workspace, self, template)
        self.sheet.open()

    async def _load(self) -> None:
        templates = await self.workspace.ask(message_templates, None)
        focused = self._focused_name()
        card = self._made(templates)
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = card
        self.body.addWidget(card)
        self._give_focus(focused)

    def _focused_name(self) -> str:
        focused = QApplication.focusWidget()
        return focused.objectName() if focused and self.isAncestorOf(focused) else ""

    def _give_focus(self, name: str) -> None:
        """To the button of this name; one that goes no further hands it to its neighbour."""
        way, _, subject = name.partition(" ")
        other = {"up": "down", "down": "up"}.get(way, "change")
        for wanted in (name, f"{other} {subject}", f"change {subject}") if name else ():
            found = self.findChild(QWidget, wanted)
            if found is not None and found.isEnabled():
                QTimer.singleShot(0, found, found.setFocus)
                return

    def _made(self, templates: tuple[MessageTemplate, ...]) -> QWidget:
        self.lines = {template.id: self._line(template) for template in templates}
        lines = list(self.lines.values())
        put_in_order(lines, list(self.lines), self._move)
        if lines:
            return lines_card(lines)
        card = Card()
        words = self.tr("None yet. A template saves writing the same words again and again.")
        card.body.addWidget(Paragraph(words, "body", "text.secondary"))
        return card

    def _line(self, template: MessageTemplate) -> OrderedLine:
        words = TEMPLATE_WORDS.line(template)
        line = OrderedLine(f"template {template.id}", template.name, words, may_change=True)
        line.change.connect(lambda: self.open_template(template))
        return line

    def _move(self, ids: tuple[str, ...]) -> None:
        self.workspace.tasks.start(self._store_order(ids))

    async def _store_order(self, ids: tuple[str, ...]) -> None:
        outcome = await self.workspace.run(move_templates, ids)
        self.workspace.tell_done(self.tr("The order is saved."), outcome.undo)
