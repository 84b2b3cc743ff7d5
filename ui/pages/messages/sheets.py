"""Two questions: may it leave the house, and whom is this thread about?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from services.domain.messages import Composed
from services.domain.ways import Way
from services.use_cases.match_choices import MatchChoices
from ui.pages.messages.compose_words import COMPOSE_WORDS
from ui.pages.messages.words import WORDS
from ui.widgets.avatar import initials_of
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Paragraph
from ui.widgets.line_edit import SearchField
from ui.widgets.list_rows import PersonRow
from ui.widgets.row_delegates import PersonDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sheet import Sheet
from ui.words_in_a_row import within


class SendSheet(Sheet):
    """The one question before a message leaves; `sent` when the answer is yes."""

    sent = Signal()

    def __init__(
        self, anchor: QWidget, unit_name: str, composed: Composed, way: Way | None = None
    ) -> None:
        super().__init__("", anchor)
        by_hand = way is Way.FILE
        title = self.tr("Make it ready for {unit}?") if by_hand else self.tr("Send to {unit}?")
        self.set_title(title.format(unit=unit_name))
        self.body.addWidget(Paragraph(self._what(composed, by_hand=by_hand)))
        self.body.addWidget(Paragraph(self._what_then(by_hand=by_hand), "body", "text.secondary"))
        yes = Button(self.tr("Send now"), ButtonKind.PRIMARY, "paper-plane-tilt")
        if by_hand:
            yes = Button(self.tr("Make it ready"), ButtonKind.PRIMARY, "lock-key")
        yes.setObjectName("send now")
        yes.clicked.connect(self._say_yes)
        no = Button(self.tr("Cancel"), ButtonKind.QUIET)
        no.clicked.connect(self.dismiss)
        self.add_button(yes)
        self.add_button(no)
        self.set_keys_note(self.tr("Ctrl+Enter · Esc keeps the draft"))
        for pressed in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(pressed), self).activated.connect(self._say_yes)

    def _what_then(self, *, by_hand: bool) -> str:
        if not by_hand:
            return self.tr("It leaves the house now. What has been delivered can't be called back.")
        return self.tr(
            "Nothing leaves the house yet. You make the sealed file in the conversation, and it leaves"
            " when somebody delivers it."
        )

    def _what(self, composed: Composed, *, by_hand: bool) -> str:
        parts = [within(WORDS.part(choice.kind)) for choice in composed.parts]
        if composed.text.strip():
            parts = [self.tr("your text"), *parts]
        parts += [f"«{file.attachment.name}»" for file in composed.files]
        sentence = self.tr("This goes out: {parts}.")
        if by_hand:
            sentence = self.tr("This is to be sealed: {parts}.")
        return sentence.format(parts=COMPOSE_WORDS.listed(parts))

    def _say_yes(self) -> None:
        if not self.isVisible():
            return
        self.accept(value=True)
        self.sent.emit()


class MatchSheet(Sheet):
    """A person says whom a thread is about; `matched` carries the participant's id."""

    matched = Signal(str)

    def __init__(self, anchor: QWidget, patient_words: str, choices: MatchChoices) -> None:
        super().__init__("", anchor)
        self._choices = choices
        self.set_title(self.tr("Whom is it about?"))
        words = self.tr("The unit writes about «{patient}». Nobody is matched by name alone.")
        self.body.addWidget(Paragraph(words.format(patient=patient_words)))
        if choices.quoted:
            look = self.tr("The message quotes our number for one of these. See whether all fits.")
            self.body.addWidget(Paragraph(look, "body", "text.secondary"))
        self.find_field = SearchField(self.tr("Find the participant"), "")
        self.find_field.textEdited.connect(self._narrow)
        self.found = RowList(self.tr("Participants"), PersonDelegate())
        self.found.setMinimumHeight(260)
        self.found.opened.connect(self._choose)
        self.find_field.list_wanted.connect(self.found.setFocus)
        self.body.addWidget(self.find_field)
        self.body.addWidget(self.found)
        self.yes = Button(self.tr("It is about this person"), ButtonKind.PRIMARY)
        self.yes.setEnabled(False)
        self.yes.clicked.connect(lambda: self._choose(self.found.current_id()))
        self.found.chosen.connect(lambda key: self.yes.setEnabled(bool(key)))
        no = Button(self.tr("Cancel"), ButtonKind.QUIET)
        no.clicked.connect(self.dismiss)
        self.add_button(self.yes)
        self.add_button(no)
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        self.found.set_rows(
            [
                PersonRow(person.id, person.name, self._why(person.id), initials_of(person.name))
                for person in self._choices.people
                if wanted in person.name.casefold()
            ]
        )

    def _why(self, person_id: str) -> str:
        quoted = person_id in self._choices.quoted
        return self.tr("our number for this person stands in the message") if quoted else ""

    def _choose(self, person_id: str) -> None:
        if not person_id:
            return
        self.accept(person_id)
        self.matched.emit(person_id)
