"""The left half of writing: to whom, about whom, what for, the words and the parts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.domain.consent import Purpose
from services.domain.message_templates import MessageTemplate, with_template
from services.domain.messages import Composed, PartKind
from services.use_cases.compose import ComposeView
from ui.pages.messages.braces import BRACES_WORDS, mark_braces
from ui.pages.messages.files_card import FilesCard
from ui.pages.messages.meeting_fields import MeetingFields
from ui.pages.messages.parts_card import AboutChips, PartsCard
from ui.pages.messages.words import WORDS
from ui.theme import px
from ui.widgets.button import Button, ButtonKind, LinkButton
from ui.widgets.choice import CheckBox
from ui.widgets.combo import ComboBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.label import Label, Paragraph
from ui.widgets.line_edit import LineEdit
from ui.widgets.text_area import TextArea

Choices = Sequence[tuple[str, str]]


class ComposeForm(QWidget):
    """`chosen` when something is chosen or ticked, `typed` at each letter; `send_wanted` on Ctrl+Enter."""

    chosen = Signal()
    typed = Signal()
    send_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = Composed()
        self.unit, self.person = ComboBox(), ComboBox()
        self.purpose = ComboBox([(each.value, WORDS.purpose(each)) for each in Purpose])
        self.theme, self.text = LineEdit(), TextArea(least=3, most=9)
        self.template = Button(self.tr("Temp&late"), ButtonKind.QUIET, "file-text", small=True)
        self.parts, self.about = PartsCard(), AboutChips()
        self.meeting = MeetingFields(today)
        self.files = FilesCard()
        self.urgent = CheckBox(self.tr("&Urgent, ask for «understood»"))
        self.reason = LineEdit()
        self.form = Form(gap=14)
        self._build()
        self._listen()

    def composed(self) -> Composed:
        """The message as it is written now."""
        return Composed(
            unit_id=self.unit.key(),
            participant_id=self.person.key(),
            purpose=Purpose(self.purpose.key()) if self.purpose.key() else None,
            theme=self._kept.theme if self._kept.conversation_id else self.theme.text(),
            text=self.text.toPlainText(),
            about=self.about.kinds() if self.text.toPlainText().strip() else frozenset(),
            parts=self.parts.choices(),
            meeting=self.meeting.meeting(),
            conversation_id=self._kept.conversation_id,
            in_reply_to=self._kept.in_reply_to,
            urgent=self.urgent.isChecked(),
            urgent_reason=self.reason.text(),
            files=self.files.files(),
            anew_of=self._kept.anew_of,
        )

    def show_composed(self, composed: Composed, units: Choices, people: Choices) -> None:
        """Show a message, new or half-written. A reply's unit and participant are settled."""
        self._kept = composed
        for signals in self._editors():
            signals.blockSignals(True)
        self.unit.set_choices([("", self.tr("Choose a unit")), *units])
        self.person.set_choices([("", self.tr("Choose a participant")), *people])
        self.unit.set_key(composed.unit_id)
        self.person.set_key(composed.participant_id)
        self.purpose.set_key((composed.purpose or Purpose.FOLLOW_UP).value)
        self.theme.setText(composed.theme)
        # One reads how it begins, also where the field is narrower than the words.
        self.theme.setCursorPosition(0)
        self.text.setPlainText(composed.text)
        # One goes on where one stopped.
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.urgent.setChecked(composed.urgent)
        self.reason.setText(composed.urgent_reason)
        self.meeting.show_meeting(composed.meeting)
        for signals in self._editors():
            signals.blockSignals(False)
        self.parts.want(composed.parts)
        self.about.want(composed.about)
        self.files.show_files(composed.files)
        reply = bool(composed.conversation_id)
        self.form.field("unit_id").setEnabled(not reply)
        self.form.field("participant_id").setVisible(not reply)
        self.form.field("theme").setVisible(not reply)
        self._show_dependent()

    def show_view(self, view: ComposeView, composed: Composed) -> None:
        """What is covered, for what is chosen."""
        self.parts.show_offers(view.offers, composed.parts)
        self.about.show_covers(view.about, composed.about)
        self.files.show_covers(view.file_about, view.refusal)
        offered = any(cover.covered or cover.kind in composed.about for cover in view.about)
        self._about_field.setVisible(offered and bool(composed.text.strip()))
        self.more.setVisible(bool(view.participant_name and view.offers))
        self._parts_label.setVisible(bool(view.offers))
        mark_braces(self.text, view.unfilled)
        self.form.field("text").set_help(BRACES_WORDS.beneath(composed.text, view.unfilled))
        self._show_dependent()

    def use_template(self, template: MessageTemplate) -> None:
        """Put the template's words beneath what is written; Ctrl+Z in the text takes them out again."""
        made = with_template(self.composed(), template)
        self.purpose.set_key(made.purpose.value if made.purpose else "")
        if not self._kept.conversation_id:
            self.theme.setText(made.theme)
            self.theme.setCursorPosition(0)
        cursor = self.text.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(made.text)
        self.parts.want(made.parts)
        self.about.want(made.about)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chosen()

    def say(self, words: str) -> None:
        """What the consent covers, in a sentence under the parts."""
        self.summary.set_text(words)
        self.summary.setVisible(bool(words))

    def _build(self) -> None:
        self.form.add_row(
            {
                "unit_id": Field(self.tr("&To"), self.unit),
                "purpose": Field(self.tr("&Purpose"), self.purpose),
            }
        )
        self.form.add_row(
            {
                "participant_id": Field(self.tr("A&bout"), self.person),
                "theme": Field(self.tr("Sub&ject"), self.theme),
            }
        )
        message = self.form.add("text", Field(self.tr("&Message"), self.text))
        message.add_to_head(self.template)
        self.form.add(
            "urgent_reason",
            Field(self.tr("Why it is urgent"), self.reason, self.tr("The unit sees this.")),
        )
        self.form.add("files", Field(self.tr("Attachments"), self.files))
        self._parts_label = Label(self.tr("Parts that follow"), "strong")
        self.form.add_widget(self._parts_label)
        self.form.add_widget(self.parts)
        self.form.add_widget(self.meeting)
        self.summary = Paragraph("", "small", "text.secondary")
        self.form.add_widget(self.summary)
        self.more = LinkButton(self.tr("Ask for more"), role="small")
        self.form.add_widget(self.more)
        self._about_field = Field(self.tr("The text is about"), self.about)
        self.form.add_widget(self._about_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px("space.m"))
        column.addWidget(self.form)

    def _listen(self) -> None:
        for combo in (self.unit, self.person, self.purpose):
            combo.currentIndexChanged.connect(self.chosen)
        for line in (self.theme, self.reason):
            line.textEdited.connect(self.typed)
        self.text.textChanged.connect(self.typed)
        self.text.submitted.connect(self.send_wanted)
        self.urgent.clicked.connect(self._chosen)
        self.parts.changed.connect(self._chosen)
        self.about.changed.connect(self.chosen)
        self.meeting.changed.connect(self.typed)
        self.files.changed.connect(self.chosen)

    def _editors(self) -> tuple[QWidget, ...]:
        return (self.unit, self.person, self.purpose, self.theme, self.text, self.reason)

    def _chosen(self) -> None:
        self._show_dependent()
        self.chosen.emit()

    def _show_dependent(self) -> None:
        """Fields that only some messages have."""
        kinds = {choice.kind for choice in self.parts.choices()}
        self.meeting.setVisible(PartKind.MEETING in kinds)
        self.form.field("urgent_reason").setVisible(self.urgent.isChecked())
