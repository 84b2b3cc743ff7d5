"""What became of a message of ours, when it is not simply on its way: a sentence and a remedy."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from services.domain.letters import (
    CAN_NOT_BE_WRITTEN,
    Deviation,
    deviation_refusal,
)
from services.domain.messages import (
    ABOUT_ANOTHER,
    BROUGHT_BACK,
    FOLLOW_UP_ENDED,
    MessageDirection,
    MessageState,
)
from services.domain.sealed_files import NOT_TAKEN_SAID
from services.domain.ways import Way
from services.use_cases.conversation_view import MessageCard
from services.use_cases.later_remarks import TO_BE_SEEN_TO
from ui.pages.messages.remark_words import REMARKS
from ui.pages.messages.return_words import RETURNS
from ui.pages.messages.words import WORDS
from ui.transport_words import TRANSPORT_WORDS

NO_ANSWER: Final = frozenset({"no_contact", "timeout", "cut_off"})
DEVIATIONS: Final = {deviation_refusal(each): each for each in Deviation}


class FateWords(QObject):
    """Puts a message's failure or wait into words; "" where there is nothing to say."""

    def sentence(self, card: MessageCard, today: date) -> str:
        """Why it stands where it stands."""
        if card.direction is MessageDirection.IN:
            back = [RETURNS.fate(card.sent_back, today)] if card.sent_back else []
            return " ".join((*back, *REMARKS.sentences(card)))
        return self._ours(card, today)

    def anew(self, card: MessageCard, today: date) -> str:
        """That another was written in its place."""
        if card.anew is None or card.anew.at is None:
            return ""
        return self.tr("Written anew {when}.").format(when=WORDS.moment(card.anew.at, today))

    def _ours(self, card: MessageCard, today: date) -> str:
        match card.state:
            case MessageState.STOPPED:
                return self._stopped(card)
            case MessageState.REFUSED:
                return self._refused(card)
            case MessageState.REJECTED:
                return self._rejected(card)
            case MessageState.QUEUED | MessageState.CLAIMED:
                return self._waiting(card, today)
            case _:
                return self._sent(card)

    def to_be_seen_to(self, card: MessageCard) -> bool:
        """Whether a person has to see to it."""
        if card.handled:
            return False
        if card.direction is MessageDirection.IN:
            return _is_in_doubt(card)
        stopped = card.state is MessageState.STOPPED
        owed = card.awaits_understood or _is_taken_in_part(card)
        return self.failed(card) or stopped or owed

    def failed(self, card: MessageCard) -> bool:
        """Whether something went wrong; a participant who takes a consent back is nothing wrong."""
        if card.direction is MessageDirection.IN:
            return _is_in_doubt(card) or bool(card.sent_back and card.sent_back.refusal)
        return card.overdue or card.state in (MessageState.REFUSED, MessageState.REJECTED)

    def _sent(self, card: MessageCard) -> str:
        if card.overdue:
            return self.tr(
                "No receipt for 96 hours. Count it as not arrived, and call the unit. "
                "A late receipt will still be shown."
            )
        if _is_taken_in_part(card):
            told = self.tr(
                "The unit has taken it, but not all of it ({code}). Ask what is missing."
            )
            return told.format(code=card.refusal)
        if card.awaits_understood:
            return self.tr("Nobody there has said that they have understood it. Call the unit.")
        return ""

    def _refused(self, card: MessageCard) -> str:
        known = TRANSPORT_WORDS.known(card.refusal)
        if card.refusal == CAN_NOT_BE_WRITTEN and known is not None:
            return known.text
        told = self.tr("It could not be sent ({code}). Call the unit.").format(code=card.refusal)
        return f"{known.text if known else told} {self._remark(card)}"

    def _stopped(self, card: MessageCard) -> str:
        if card.refusal == BROUGHT_BACK:
            return self.tr(
                "Stopped: it waited when a backup was made, and the backup was brought back. It may have left "
                "in between, or the consent may have been withdrawn."
            )
        why = {
            FOLLOW_UP_ENDED: self.tr("Stopped: the follow-up of the participant was ended."),
            ABOUT_ANOTHER: self.tr(
                "Stopped: the conversation that it answered was about somebody else."
            ),
            "consentwithdrawn": self.tr("Stopped: the participant has withdrawn the consent."),
            "consentexpired": self.tr("Stopped: the consent has run out."),
            "consentmissing": self.tr("Stopped: there is no consent to this unit any more."),
            "notcovered": self.tr("Stopped: a part of it is outside the consent."),
        }.get(card.refusal, self.tr("Stopped: no consent covers it today."))
        return f"{why} {self._remark(card)}".strip()

    def _remark(self, card: MessageCard) -> str:
        if card.way is Way.FILE:
            # What became of a file that was made is told beside it.
            return "" if card.may_have_left else self.tr("Nothing has left.")
        if card.may_have_left:
            return self.tr("A try before that got no answer, so it may have arrived.")
        return self.tr("Nothing has left.")

    def _rejected(self, card: MessageCard) -> str:
        if card.refusal == NOT_TAKEN_SAID:
            return self.tr(
                "The unit has said that it did not take it. Their reason is noted below."
            )
        sent_back = DEVIATIONS.get(card.refusal)
        if sent_back is not None:
            return REMARKS.deviation(sent_back)
        why = {
            "E10": self.tr("its number could not be read"),
            "E21": self.tr("the unit does not know the receiver"),
            "E35": self.tr("the unit does not have this person"),
            "E36": self.tr("the unit can't tell who the person is"),
            "T01": self.tr("the message could not be read"),
            "T02": self.tr("the message was not in order"),
            "T10": self.tr("the unit does not take this form"),
        }.get(card.refusal, self.tr("the unit gave no reason we know"))
        sentence = self.tr("The unit has not taken it: {why} ({code}). Call the unit.")
        return sentence.format(why=why, code=card.refusal)

    def _waiting(self, card: MessageCard, today: date) -> str:
        if card.way is Way.FILE:
            return ""
        if card.line_closed:
            return self.tr(
                "In the outbox. The health network is not connected now: it leaves when that is seen"
                " to in Settings."
            )
        if not card.attempts or card.next_attempt_at is None or not card.last_cause:
            return self.tr("In the outbox. It leaves as soon as the unit can be reached.")
        when = WORDS.moment(card.next_attempt_at, today)
        known = TRANSPORT_WORDS.known(card.last_cause)
        if known is None or card.last_cause in NO_ANSWER:
            return self.tr("No contact with the unit yet. Next try {when}.").format(when=when)
        again = self.tr("Next try {when}.").format(when=when)
        mends = "" if TRANSPORT_WORDS.passes(card.last_cause) else known.remedy
        return " ".join(part for part in (known.sentence, mends, again) if part)


def _is_taken_in_part(card: MessageCard) -> bool:
    return card.state is MessageState.RECEIPTED and bool(card.refusal)


def _is_in_doubt(card: MessageCard) -> bool:
    return any(remark.kind in TO_BE_SEEN_TO for remark in card.remarks)


FATE = FateWords()
"""The page's own."""
