"""The sheet for a template: its name, its words, and what usually follows along."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.domain.consent import InformationKind, Purpose
from services.domain.message_templates import MessageTemplate, Variable
from services.domain.messages import PartKind
from services.use_cases.message_parts import OFFERED
from services.use_cases.message_templates import SaveTemplate, save_template
from ui.pages.settings.asked_sheets import ClosableSheet
from ui.pages.settings.template_words import TEMPLATE_WORDS
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_group import CheckGroup
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea
from ui.workspace import Workspace


class VariableButtons(QWidget):
    """One small button for each variable; `wanted` carries the word with its braces."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        for variable in Variable:
            word = f"{{{variable.value}}}"
            button = Button(word, ButtonKind.PLAIN, small=True)
            meaning = TEMPLATE_WORDS.variable(variable)
            button.setAccessibleName(self.tr("Put in {word}").format(word=word))
            button.setAccessibleDescription(meaning)
            button.setToolTip(meaning)
            button.clicked.connect(lambda _=False, word=word: self.wanted.emit(word))
            flow.addWidget(button)


class TemplateSheet(ClosableSheet):
    """A new template, or one to be changed."""

    def __init__(
        self, workspace: Workspace, anchor: QWidget, template: MessageTemplate | None = None
    ) -> None:
        super().__init__("", workspace, anchor)
        self.set_title(template.name if template else self.tr("New template"))
        self._template = template
        self.name = LineEdit(template.name if template else "")
        self.theme = LineEdit(template.theme if template else "")
        self.text = TextArea(template.text if template else "", least=6, most=12)
        self.purpose = ComboBox(
            [("", self.tr("As it is chosen"))]
            + [(each.value, TEMPLATE_WORDS.purpose(each)) for each in Purpose]
        )
        self.about = CheckGroup(
            [
                (kind.value, TEMPLATE_WORDS.kind(kind))
                for kind in InformationKind
                if kind is not InformationKind.ATTACHMENT
            ],
            beside=True,
        )
        self.parts = CheckGroup(
            [(kind.value, TEMPLATE_WORDS.part(kind)) for kind in OFFERED], beside=True
        )
        self._fill(template)
        self._add_fields()
        self.keep_text("settings.template", template.id if template else "")

    def _fill(self, template: MessageTemplate | None) -> None:
        if template is None:
            return
        self.purpose.set_key(template.purpose.value if template.purpose else "")
        self.about.set_keys(frozenset(kind.value for kind in template.about))
        self.parts.set_keys(frozenset(kind.value for kind in template.parts))

    def _add_fields(self) -> None:
        add = self.form.add
        self.form.add_row(
            {
                "name": Field(self.tr("&Name"), self.name),
                "purpose": Field(self.tr("&Purpose"), self.purpose),
            }
        )
        add("theme", Field(self.tr("&Subject"), self.theme))
        by_itself = self.tr(
            "These are filled in by themselves. Other words in braces are blanks that one writes in."
        )
        add("text", Field(self.tr("&Text"), self.text, by_itself))
        variables = VariableButtons()
        variables.wanted.connect(self._put_in)
        self.form.add_widget(variables)
        asked = self.tr("The consent must cover this before it can be sent.")
        add("about", Field(self.tr("The text is &about"), self.about, asked))
        add("parts", Field(self.tr("Parts that &follow"), self.parts))
        if self._template is not None:
            words = self.tr("Not used for new messages any more")
            self.add_closed(words, "", closed=self._template.closed)

    def _put_in(self, word: str) -> None:
        self.text.insertPlainText(word)
        self.text.setFocus()

    async def _save(self) -> None:
        purpose = self.purpose.key()
        command = SaveTemplate(
            self.name.text(),
            self.theme.text(),
            self.text.toPlainText(),
            Purpose(purpose) if purpose else None,
            frozenset(map(InformationKind, self.about.keys())),
            tuple(map(PartKind, sorted(self.parts.keys()))),
            self._template.id if self._template else "",
            self.closed.isChecked(),
        )
        outcome = await self.workspace.run(save_template, command)
        self.accept(outcome.value.id)
        self.workspace.tell_done(self.tr("The template is saved."), outcome.undo)
