"""Sentences for what does not fit with how a volunteer, a pair or a match stands now."""

from __future__ import annotations

from PySide6.QtCore import QObject

from services.domain.errors import StillMissing, WrongState


class StateMessages(QObject):
    """A sentence and its remedy for the states that have words of their own."""

    def of(self, refusal: WrongState) -> tuple[str, str] | None:
        """What is said, or None for a state without words of its own."""
        if isinstance(refusal, StillMissing) and refusal.name:
            said = self.tr("«{name}» is not completed, or must be renewed.")
            return said.format(name=refusal.name), self.tr("Note it on the list, and try again.")
        tables = {
            "pair": self._pair(),
            "missing": self._missing(),
            "match": self._match(),
            "participant": self._participant(),
            "assignment": self._assignment(),
            "police": self._police(),
            "health_network": self._health_network(),
            "own_key": self._own_key(),
            "conversation": self._conversation(),
            "message": self._message(),
        }
        return tables.get(refusal.kind, {}).get(refusal.state)

    def _conversation(self) -> dict[str, tuple[str, str]]:
        return {
            "ours_has_left": (
                self.tr(
                    "The unit has been told about the participant in this conversation, and what has left can't"
                    " be called back."
                ),
                self.tr(
                    "Call the unit: ask them to delete it, and to write anew about the right person in a new"
                    " conversation. Follow your routine for deviations."
                ),
            )
        }

    def _pair(self) -> dict[str, tuple[str, str]]:
        another = self.tr("Choose another from the list.")
        return {
            "exclusion": (self.tr("These two are not to be matched."), another),
            "together": (self.tr("These two are matched already."), another),
            "earlier_no": (
                self.tr("One of these two has said no before."),
                self.tr("A no stands: ask somebody else."),
            ),
            "same_phone": (
                self.tr("These two share a phone number."),
                self.tr("Correct the number if one of them has a new one."),
            ),
            "rather_not": (self.tr("One of them would rather not have this."), another),
            "stage": (self.tr("The volunteer is not open for a match now."), another),
            "pledge": (
                self.tr("The volunteer has no confidentiality pledge that holds."),
                self.tr("Renew it on the volunteer's page, and ask then."),
            ),
            "people": (self.tr("The volunteer has no room for one more."), another),
            "hours": (self.tr("The volunteer has no hours left."), another),
            "language": (self.tr("They lack a language that is a must."), another),
            "gender": (self.tr("The wish for gender is a must."), another),
            "time": (self.tr("They have no time in common."), another),
            "reach": (self.tr("They live too far from each other."), another),
            "away": (self.tr("The volunteer is away now."), another),
            "skill": (self.tr("The volunteer can't help with what it takes."), another),
            "training": (
                self.tr("The volunteer lacks something that the assignment asks for."),
                self.tr("See what is missing on the volunteer's page."),
            ),
            "type": (self.tr("The volunteer would not take such an assignment."), another),
            "not_waiting": (self.tr("The participant does not wait for anybody now."), another),
            "gone": (self.tr("One of the two is not in the registers any more."), another),
        }

    def _message(self) -> dict[str, tuple[str, str]]:
        return {
            "written_anew": (
                self.tr("It has been written anew and sent already."),
                self.tr("Look at the new one in the conversation. What you wrote is kept."),
            )
        }

    def _missing(self) -> dict[str, tuple[str, str]]:
        then = self.tr("Note it on the list, and try again.")
        return {
            "interview": (self.tr("The talk is not held yet."), then),
            "references": (self.tr("The references are not all taken yet."), then),
            "training": (self.tr("The training is not completed yet."), then),
            "module": (self.tr("A part of the training is not completed yet."), then),
            "police": (self.tr("The police certificate has not been seen, or is too old."), then),
            "pledge": (self.tr("There is no confidentiality pledge that holds."), then),
            "guardian": (self.tr("A guardian has not agreed yet."), then),
        }

    def _police(self) -> dict[str, tuple[str, str]]:
        return {
            "no_basis": (
                self.tr("No law that a police certificate is asked for under is stated."),
                self.tr("A leader can state it under Settings; until then none is asked for."),
            )
        }

    def _own_key(self) -> dict[str, tuple[str, str]]:
        return {
            "waiting": (
                self.tr("A new key waits already."),
                self.tr("Put it in use, or take it away, before there is another."),
            )
        }

    def _match(self) -> dict[str, tuple[str, str]]:
        return {
            "live": (
                self.tr("There is a match that lives."),
                self.tr("It deserves an ending of its own: end it first."),
            )
        }

    def _participant(self) -> dict[str, tuple[str, str]]:
        return {
            "closed": (
                self.tr("The participant is closed."),
                self.tr("Open the participant again first."),
            ),
            "matched": (
                self.tr("Somebody has been found for this participant already."),
                self.tr("See under Asked and Together."),
            ),
            "asked": (
                self.tr("As many are asked for this participant as may be asked at a time."),
                self.tr("Wait for an answer, or take a question back. See under Asked."),
            ),
        }

    def _assignment(self) -> dict[str, tuple[str, str]]:
        return {
            "open": (
                self.tr("Something is open for the participant already."),
                self.tr("Let this one be done, or change the one that is open."),
            ),
            "asked": (
                self.tr("Somebody is asked about it."),
                self.tr("Take the question back under Matching first, so that they hear of it."),
            ),
        }

    def _health_network(self) -> dict[str, tuple[str, str]]:
        return {
            "practice": (
                self.tr("A practice centre is never connected to the health network."),
                self.tr("All in it is invented. Make a centre of your own for real work."),
            ),
            "her_id": (
                self.tr("The centre has no HER-id of its own yet."),
                self.tr("Write it under The centre's address, and try again."),
            ),
            "key": (self.tr("There is no key yet."), self.tr("Make one first.")),
            "client": (
                self.tr("The client id from HelseID is missing."),
                self.tr("Write it, and try again."),
            ),
            "not_tried": (
                self.tr("The connection has not been tried as it stands now."),
                self.tr("Try it first; then it can be used."),
            ),
            "key_waits": (
                self.tr("A new key waits already."),
                self.tr("Try that one, or give it up first."),
            ),
        }
