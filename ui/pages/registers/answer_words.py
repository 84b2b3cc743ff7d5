"""The words on the buttons that answer a question about a row, and the question itself."""

from __future__ import annotations

from typing import Final, Literal, assert_never

from PySide6.QtCore import QObject

from services.formats.registers import Answer, Finding, message_of
from ui.pages.registers.words import message_language

_PEOPLE: Final = frozenset({"dup_certain", "dup_probable"})


class AnswerWords(QObject):
    """Looked up when shown, so that they follow the language."""

    def title(self, number: int, finding: Finding) -> str:
        """The question above the card."""
        if finding.code in _PEOPLE:
            return self.tr("Row {row}: is this the same person?").format(row=number)
        if finding.code == "also_volunteer":
            return self.tr("Row {row}: is this also a volunteer?").format(row=number)
        sentence = message_of(finding, message_language())
        return self.tr("Row {row}: {sentence}").format(row=number, sentence=sentence)

    def answer(self, answer: Answer, code: str, value: str) -> str:
        """The word on the button of a choice."""
        match answer:
            case Answer.SAME_PERSON:
                return self._same(code)
            case Answer.DIFFERENT_PEOPLE:
                return self._different(code)
            case Answer.KEEP:
                return self._keep(code)
            case Answer.SET_VALUE:
                return (
                    self.tr("Use «{value}»").format(value=value) if value else self.tr("Use this")
                )
            case _:
                return self._plain(answer)

    def _plain(
        self,
        answer: Literal[
            Answer.LEAVE_UNKNOWN,
            Answer.LEAVE_OUT_ROW,
            Answer.GUARDIAN_AGREED,
            Answer.MAKE_EXCLUSION,
            Answer.NO_EXCLUSION,
            Answer.REMOVE_FROM_TEXT,
        ],
    ) -> str:
        match answer:
            case Answer.LEAVE_UNKNOWN:
                return self.tr("Leave it unknown")
            case Answer.LEAVE_OUT_ROW:
                return self.tr("Leave the row out")
            case Answer.GUARDIAN_AGREED:
                return self.tr("A guardian has agreed")
            case Answer.MAKE_EXCLUSION:
                return self.tr("Never match these two")
            case Answer.NO_EXCLUSION:
                return self.tr("May be matched")
            case Answer.REMOVE_FROM_TEXT:
                return self.tr("Take the number out")
            case _:
                assert_never(answer)

    def icon(self, answer: Answer) -> str:
        """The icon of a choice where it leads the card."""
        icons = {
            Answer.SAME_PERSON: "check",
            Answer.GUARDIAN_AGREED: "check",
            Answer.KEEP: "check",
            Answer.MAKE_EXCLUSION: "prohibit",
            Answer.LEAVE_OUT_ROW: "minus-circle",
        }
        return icons.get(answer, "")

    def done(self, answer: Answer, code: str, column: str) -> str:
        """What was answered, and about which column where there is one: a line beneath the row."""
        words = self.answer(answer, code, "")
        if not column:
            return self.tr("Answered: {answer}").format(answer=words)
        return self.tr("{column}, answered: {answer}").format(column=column, answer=words)

    def _same(self, code: str) -> str:
        if code == "also_volunteer":
            return self.tr("One person, two roles")
        return self.tr("Same person")

    def _different(self, code: str) -> str:
        words = {
            "dup_activity": self.tr("Two activities"),
            "offer_duplicate": self.tr("Two offers"),
        }
        return words.get(code, self.tr("Two people"))

    def _keep(self, code: str) -> str:
        words = {
            "name_suspicious": self.tr("It is a name"),
            "encoding_lost": self.tr("The name is right"),
            "test_row": self.tr("Bring the row in"),
            "age_maybe_under18": self.tr("Is 18 already"),
            "date_future": self.tr("It is planned"),
            "person_deceased": self.tr("That is right"),
            "fnr_in_note": self.tr("Keep the text"),
        }
        return words.get(code, self.tr("It is right as it stands"))


ANSWER_WORDS: Final = AnswerWords()
"""The app's own; words are looked up when they are shown."""
