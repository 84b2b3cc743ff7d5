"""What a journal line says, in words that a participant understands."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.journal import Action
from services.domain.sealed_files import NOTE_TAKEN_BACK, SEALED, TAKEN_BACK
from services.use_cases.conversation_print import ONE_PRINTED, PRINTED
from services.use_cases.gone_out import GONE_OUT
from services.use_cases.journal_of_person import PersonLine
from services.use_cases.look_at_hits import FOUND
from services.use_cases.look_while_writing import WRITING
from services.use_cases.meeting_calendar import CALENDAR
from services.use_cases.message_files import FILE_COPIED, FILE_PRINTED, FILE_SEEN
from services.use_cases.own_questions import LOOK
from services.use_cases.unmatching import UNMATCHED


class JournalWords(QObject):
    """Puts lines into words in the language set."""

    def system(self) -> str:
        """Medvandrer itself."""
        return self.tr("Medvandrer itself")

    def what(self, line: PersonLine) -> str:
        """'Looked at the page', 'Changed the goal: words, last sign'."""
        if line.action is Action.SEEN:
            return self._seen(line)
        if line.action is Action.EXPORTED and line.reason == "proposal":
            return self.tr("Took out a proposal for who walks together")
        if line.action is Action.UNDONE and line.reason in self._taken_back():
            return self._taken_back()[line.reason]
        if line.action is Action.EXPORTED:
            return self._printed().get(line.reason, self.tr("Printed this list"))
        verb = self._verbs().get(line.action, line.action.value)
        text = f"{verb}: {self._subject(line.subject_kind)}"
        changed = ", ".join(self._field(name) for name in line.fields)
        return f"{text} ({changed})" if changed else text

    def _taken_back(self) -> dict[str, str]:
        return {
            TAKEN_BACK: self.tr("Took back that a sealed file was delivered"),
            NOTE_TAKEN_BACK: self.tr("Took back a note of what a unit had said"),
            UNMATCHED: self.tr("Said that a conversation with a unit was about somebody else"),
        }

    def _seen(self, line: PersonLine) -> str:
        told = {
            LOOK: self.tr("Looked at what is practical"),
            FILE_SEEN: self.tr("Looked at a file of a message"),
            WRITING: self.tr("Looked at what may be sent, while writing to a unit"),
            FOUND: self.tr("Saw a line of a message, while searching"),
        }.get(line.reason)
        if told is not None:
            return told
        if "conversation" in line.fields:
            return self.tr("Read a conversation with a unit")
        return self.tr("Looked at the page")

    def _printed(self) -> dict[str, str]:
        return {
            GONE_OUT: self.tr("Printed the list of what has gone out"),
            PRINTED: self.tr("Printed a conversation"),
            ONE_PRINTED: self.tr("Printed a message of a conversation"),
            CALENDAR: self.tr("Saved a meeting for a calendar, without the name"),
            FILE_COPIED: self.tr("Saved a copy of a file of a message outside Medvandrer"),
            FILE_PRINTED: self.tr("Printed a file of a message"),
            SEALED: self.tr("Made a sealed file for a unit"),
        }

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
            "assignment": self.tr("an assignment"),
            "match": self.tr("a match"),
            "check_in": self.tr("a talk about how it goes"),
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
            "participant_id": self.tr("whom it is about"),
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
            "contact_on": self.tr("day for the first contact"),
            "contacted_on": self.tr("contact made"),
            "withdrawn_at": self.tr("withdrawn"),
            "withdrawn_words": self.tr("words"),
            "type_id": self.tr("kind"),
            "skills": self.tr("what one must be able to help with"),
            "hours": self.tr("hours"),
            "starts_on": self.tr("from"),
            "ends_on": self.tr("until"),
            **self._of_matches(),
        }.get(name, name.replace("_", " "))

    def _of_matches(self) -> dict[str, str]:
        return {
            "volunteer_answer": self.tr("the volunteer's answer"),
            "volunteer_answered_on": self.tr("day of the volunteer's answer"),
            "participant_answer": self.tr("the participant's answer"),
            "participant_answered_on": self.tr("day of the participant's answer"),
            "answer_by": self.tr("last day for an answer"),
            "first_meeting_on": self.tr("day of the first meeting"),
            "first_meeting_at": self.tr("time of the first meeting"),
            "first_meeting_place": self.tr("place of the first meeting"),
            "first_meeting_with": self.tr("who comes along"),
            "active_since": self.tr("together since"),
            "adviser_id": self.tr("who follows up"),
            "paused_on": self.tr("pause from"),
            "paused_until": self.tr("pause until"),
            "pause_reason": self.tr("about the pause"),
            "closing_on": self.tr("day of the closing talk"),
            "ended_on": self.tr("day of the ending"),
            "end_reason": self.tr("why it ended"),
            "volunteer_view": self.tr("the volunteer's view"),
            "participant_view": self.tr("the participant's view"),
            "taken_along": self.tr("what is taken along"),
            "override_reason": self.tr("why it was asked all the same"),
            "points": self.tr("points"),
            "reasons": self.tr("reasons"),
            "due_on": self.tr("day it is due"),
            "held_on": self.tr("day it was held"),
            "held_by": self.tr("who held it"),
            "reached_volunteer": self.tr("talked with the volunteer"),
            "reached_participant": self.tr("talked with the participant"),
            "goes_on": self.tr("whether it goes on"),
        }


JOURNAL_WORDS = JournalWords()
"""The page's own."""
