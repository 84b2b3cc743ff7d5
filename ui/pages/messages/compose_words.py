"""What the form says about the consent, and why a message can't be sent as it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from services.domain.consent import InformationKind
from services.domain.errors import (
    ConsentExpired,
    ConsentMissing,
    ConsentNotYetValid,
    ConsentRefused,
    ConsentWithdrawn,
    Invalid,
    NotCovered,
    Refused,
)
from services.domain.message_files import FileRefused
from services.domain.messages import Composed
from services.domain.ways import Way
from services.use_cases.compose import ComposeView
from ui.pages.messages.compose_form import ComposeForm
from ui.pages.messages.words import WORDS
from ui.user_messages import MESSAGES


class ComposeWords(QObject):
    """Sentences of the compose form."""

    def title(self, view: ComposeView, composed: Composed) -> tuple[str, str]:
        """The head: to whom, and about whom."""
        title = self.tr("New message")
        if view.unit:
            reply, new = self.tr("Answer to {unit}"), self.tr("New message to {unit}")
            title = (reply if composed.conversation_id else new).format(unit=view.unit.name)
        about = [self.tr("about {name}").format(name=view.participant_name)]
        lines = about if view.participant_name else []
        if composed.conversation_id:
            lines = [*lines, f"«{view.theme}»"]
        text = " · ".join(lines)
        return title, text[:1].upper() + text[1:]

    def summary(self, view: ComposeView, today: date) -> str:
        """What the participant has said yes to."""
        if view.consent is None:
            return ""
        kinds = [kind for kind in InformationKind if kind in view.consent.kinds]
        words = self.listed([WORDS.kind(kind) for kind in kinds])
        until = WORDS.long_day(view.consent.valid_until, today)
        sentence = self.tr("{name} has said yes to {kinds}, until {day}.")
        return sentence.format(name=view.participant_name, kinds=words, day=until)

    def why_not(self, view: ComposeView, today: date) -> str:
        """Why nothing can be sent, and what to do; "" when it can."""
        if view.unit is None or not view.participant_name:
            return self.tr("Choose a unit and a participant to see what the unit will see.")
        if not view.unit_reachable and view.unit.file_only:
            return self.tr(
                "This unit takes sealed files only. It needs a certificate at the unit and a seal"
                " of ours, both in Settings. Your draft is kept."
            )
        if not view.unit_reachable:
            return self.tr(
                "Medvandrer can't reach this unit yet. Call it, or choose another. "
                "Your draft is kept."
            )
        return self._refusal(view.refusal, today) if view.refusal else ""

    def send(self, way: Way | None) -> str:
        """The button under the form."""
        if way is Way.FILE:
            return self.tr("Make ready to be &sealed")
        return self.tr("&Send")

    def what_then(self, way: Way | None) -> str:
        """What becomes of the message once it is sent."""
        never = self.tr("What has been delivered can't be called back.")
        if way is not Way.FILE:
            return never
        by_hand = self.tr(
            "This unit gets it as a sealed file, which only they can open and somebody here delivers."
        )
        return f"{by_hand} {never}"

    def is_sent(self, way: Way | None) -> str:
        """What is told when it has been sent."""
        if way is Way.FILE:
            return self.tr("The message is ready to be sealed. Make the file in the conversation.")
        return self.tr("The message is on its way out.")

    def at_field(self, form: ComposeForm, refusal: Refused) -> bool:
        """Show a refusal at its field; False where it belongs to none."""
        if isinstance(refusal, FileRefused):
            return not form.form.show_errors({"files": MESSAGES.of(refusal).text})
        if not isinstance(refusal, Invalid):
            return False
        sentence = MESSAGES.of_reason(refusal.reason)
        if refusal.field == "meeting":
            return not form.meeting.form.show_errors({"meeting": sentence})
        return not form.form.show_errors({refusal.field: sentence})

    def _refusal(self, refusal: ConsentRefused, today: date) -> str:
        match refusal:
            case ConsentMissing():
                return self.tr("There is no consent to share with this unit. Note one first.")
            case ConsentWithdrawn():
                return self.tr("The participant has withdrawn the consent. Nothing may be sent.")
            case ConsentExpired(until):
                day = WORDS.long_day(date.fromisoformat(until), today)
                return self.tr("The consent ended {day}. Ask for a new one.").format(day=day)
            case ConsentNotYetValid(valid_from):
                day = WORDS.long_day(date.fromisoformat(valid_from), today)
                return self.tr("The consent begins {day}.").format(day=day)
            case NotCovered(kinds, purpose):
                return self._not_covered(kinds, purpose)
            case _:
                return MESSAGES.of(refusal).text

    def _not_covered(self, kinds: tuple[str, ...], purpose: str) -> str:
        if purpose and not kinds:
            return self.tr(
                "The consent does not name this purpose. Choose another, or ask for more."
            )
        words = self.listed([WORDS.kind(InformationKind(kind)) for kind in kinds])
        return self.tr("Not in the consent: {kinds}. Leave that out, or ask for more.").format(
            kinds=words
        )

    def listed(self, words: list[str]) -> str:
        """Words after each other, the last one after "and"."""
        if len(words) < 2:
            return "".join(words)
        return self.tr("{some} and {last}").format(some=", ".join(words[:-1]), last=words[-1])


COMPOSE_WORDS = ComposeWords()
"""The page's own."""
