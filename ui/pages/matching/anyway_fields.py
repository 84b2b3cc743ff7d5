"""The fields for asking although a rule says no: why, and that the participant agrees."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.errors import Refused, WrongState
from services.use_cases.match_judging import BY_CONSENT, Anyway, may_be_set_aside
from ui.user_messages import MESSAGES
from ui.widgets.choice import CheckBox
from ui.widgets.field import Field
from ui.widgets.form import Form
from ui.widgets.label import Paragraph
from ui.widgets.text_area import TextArea


class AnywayFields(QObject):
    """Hidden in `form` until `reveal`: a question is asked by the rules, and only then against one."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._open = False
        self.why_asked = Paragraph("", "body", "warn.main")
        self.why = TextArea("", 2, 4)
        self.agrees = CheckBox(self.tr("The participant has been asked, and agrees"))
        form.add_widget(self.why_asked)
        help_text = self.tr("Stays with the match, for coordinators only.")
        self._field = form.add(
            "override_reason", Field(self.tr("Why ask all &the same?"), self.why, help_text)
        )
        self._consent = form.add("participant_agrees", Field("", self.agrees))
        for part in (self.why_asked, self._field, self._consent):
            part.hide()

    def reveal(self, broken: str, *, wish: bool) -> None:
        """Say what is broken, and ask for the reason; `wish`: it is the participant's to set aside."""
        self._open = True
        self.why_asked.set_text(broken)
        self.why_asked.show()
        self._field.show()
        if wish:
            self._consent.show()

    def reveal_for(self, refusal: Refused) -> bool:
        """Whether the refusal is one that a person may set aside; the fields are shown then."""
        if not isinstance(refusal, WrongState) or not may_be_set_aside(refusal) or self._open:
            return False
        wish = refusal.state in {rule.value for rule in BY_CONSENT}
        self.reveal(MESSAGES.of(refusal).sentence, wish=wish)
        self.why.setFocus()
        return True

    def anyway(self) -> Anyway | None:
        """What is written, once the fields are shown."""
        if not self._open:
            return None
        return Anyway(self.why.toPlainText(), self.agrees.isChecked())
