"""What is good to know before meeting: the practical ring, and nothing more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from services.use_cases.own import PracticalNeeds
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label, Paragraph
from ui.widgets.sheet import Sheet


class NeedsSheet(Sheet):
    """Shows the assignment and the practical needs of one participant."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__("", anchor)
        self._assignment_word = Label("", "small", "text.secondary")
        self._assignment = Paragraph()
        self._needs_word = Label("", "small", "text.secondary")
        self._needs = Paragraph()
        self._said = Paragraph("", "small", "text.secondary")
        for part in (
            self._assignment_word,
            self._assignment,
            self._needs_word,
            self._needs,
            self._said,
        ):
            self.body.addWidget(part)
        self._done = self.add_button(Button("", ButtonKind.PRIMARY))
        self._done.clicked.connect(self.dismiss)

    def begin(self, needs: PracticalNeeds) -> None:
        """Show them."""
        self.set_title(needs.participant_name)
        self._assignment_word.setText(self.tr("What you have agreed on"))
        self._assignment.set_text(needs.assignment or self.tr("Nothing is noted."))
        self._needs_word.setText(self.tr("Good to know"))
        self._needs.set_text(needs.practical_needs or self.tr("Nothing is noted."))
        self._said.set_text(
            self.tr("It is noted that you looked here, and {name} may see the list.").format(
                name=needs.participant_name
            )
        )
        self._done.setText(self.tr("Close"))
        self.open()
