"""What a journal line says, in words that a participant understands."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.journal import Action
from services.use_cases.journal_of_person import PersonLine


class JournalWords(QObject):
    """Puts lines into words in the language set."""

    def system(self) -> str:
        """Medvandrer itself."""
        return self.tr("Medvandrer itself")

    def what(self, line: PersonLine) -> str:
        """'Looked at the page', 'Changed the goal: words, last sign'."""
        if line.action is Action.SEEN:
            return self.tr("Looked at the page")
        if line.action is Action.EXPORTED and line.reason == "proposal":
            return self.tr("Took out a proposal for who walks together")
        if line.action is Action.EXPORTED:
            return self.tr("Printed this list")
        verb = self._verbs().get(line.action, line.action.value)
        text = f"{verb}: {self._subject(line.subject_kind)}"
        changed = ", ".join(self._field(name) for name in line.fields)
        return f"{text} ({changed})" if changed else text

    def _verbs(self) -> dict[Action, str]:
        return {
            Action.CREATED: self.tr("Wrote"),
            Action.CHANGED: self.tr("Changed"),
            Action.REMOVED: self.tr("Removed"),
            Action.SENT: self.tr("Sent"),
            Action.RECEIVED: self.tr("Received"),
            Action.STOPPED: self.tr("Stopped"),
            Action.IMPORTED: self.tr("Imported"),
            Action.UNDONE: self.tr("Undid"),
        }

    def _subject(self, kind: str) -> str:
        return {
            "participant": self.tr("the participant's page"),
            "goal": self.tr("a goal"),
            "step": self.tr("a step"),
            "transition": self.tr("a transition"),
            "consent": self.tr("a consent"),
            "match": self.tr("a match"),
            "activity": self.tr("an activity"),
            "message": self.tr("a message"),
        }.get(kind, kind)

    def _field(self, name: str) -> str:
        return {
            "display_name": self.tr("name"),
            "birth_year": self.tr("birth year"),
            "phone": self.tr("phone"),
            "phone_note": self.tr("how to reach"),
            "postcode": self.tr("postcode"),
            "place": self.tr("place"),
            "phase": self.tr("phase"),
            "unit_id": self.tr("unit"),
            "own_words": self.tr("own words"),
            "own_words_on": self.tr("day of own words"),
            "dreams": self.tr("dreams"),
            "practical_needs": self.tr("needs"),
            "interests": self.tr("interests"),
            "rather_not": self.tr("rather not"),
            "languages": self.tr("languages"),
            "wishes": self.tr("wishes"),
            "availability": self.tr("availability"),
            "waiting_since": self.tr("waiting since"),
            "wants_volunteer": self.tr("wants a volunteer"),
            "contact_person": self.tr("contact here"),
            "note": self.tr("note"),
            "closed_on": self.tr("closed"),
            "words": self.tr("words"),
            "state": self.tr("state"),
            "state_since": self.tr("day of the state"),
            "last_sign": self.tr("last sign"),
            "life_area_id": self.tr("life area"),
            "position": self.tr("order"),
            "done_on": self.tr("done"),
            "on": self.tr("day"),
            "here": self.tr("named person here"),
            "there": self.tr("named person on the other side"),
            "where_to": self.tr("where to"),
            "withdrawn_at": self.tr("withdrawn"),
            "withdrawn_words": self.tr("words"),
        }.get(name, name.replace("_", " "))


JOURNAL_WORDS = JournalWords()
"""The page's own."""
