"""What a person should know of a unit's message beside what it says."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QObject

from services.domain.letters import Deviation, Remark, RemarkKind, SignatureState
from services.use_cases.conversation_view import MessageCard


class RemarkWords(QObject):
    """Puts remarks into sentences, the gravest first."""

    def sentences(self, card: MessageCard) -> tuple[str, ...]:
        """All of them; none where there is nothing to say."""
        told = [self.deviation(card.deviation)] if card.deviation else []
        if card.signature.state is SignatureState.INTACT:
            told.append(self.tr("It is signed, but nobody we know vouches for the signature."))
        told += [self._remark(remark) for remark in card.remarks]
        if card.without_receive_consent:
            told.append(
                self.tr("The participant has no consent to receive from this unit in force.")
            )
        return tuple(told)

    def deviation(self, deviation: Deviation) -> str:
        """Why a message of ours was sent back."""
        match deviation:
            case Deviation.WRONG_RECEIVER:
                return self.tr("Deviation: the unit sends your message back. It is not for them.")
            case Deviation.TOO_LITTLE_TOLD:
                return self.tr("Deviation: the unit sends your message back. It says too little.")
            case Deviation.OTHER:
                return self.tr("Deviation: the unit sends your message back.")
            case _:
                assert_never(deviation)

    def _remark(self, remark: Remark) -> str:
        match remark.kind:
            case RemarkKind.TEST_MESSAGE:
                return self.tr("The unit calls this a test message.")
            case RemarkKind.CONSENT_SAID:
                return self.tr("The unit says that there is a consent.")
            case RemarkKind.CONSENT_DENIED:
                return self.tr("The unit says that the consent was denied.")
            case RemarkKind.ACTIVE_CONTENT_LEFT_OUT:
                return self.tr("Something in it that could act by itself was left out.")
            case RemarkKind.COPY_TO:
                return self.tr("A copy went to {name}.").format(name=remark.words)
            case RemarkKind.PRIORITY:
                return self.tr("Priority: {words}.").format(words=remark.words)
            case RemarkKind.ANOTHER_PATIENT:
                sentence = self.tr(
                    "It names somebody else: {name}. Is it in the wrong conversation?"
                )
                return sentence.format(name=remark.words)
            case RemarkKind.LACKS:
                return self.tr("It lacks something that the standard asks for.")
            case _:
                return self._later(remark, remark.kind)

    def _later(
        self,
        remark: Remark,
        kind: Literal[
            RemarkKind.SAME_PERSON,
            RemarkKind.RECEIPT_REFUSED,
            RemarkKind.UNDERSTOOD_REFUSED,
            RemarkKind.SENT_OTHERWISE,
        ],
    ) -> str:
        """What was learnt after it had come."""
        match kind:
            case RemarkKind.SAME_PERSON:
                told = self.tr("{name} has said that it is about this person all the same.")
                return told.format(name=remark.words)
            case RemarkKind.RECEIPT_REFUSED:
                told = self.tr(
                    "Our receipt was not taken ({code}). The unit may believe that this has not"
                    " arrived: call them."
                )
                return told.format(code=remark.words)
            case RemarkKind.UNDERSTOOD_REFUSED:
                told = self.tr(
                    "Our «received and understood» was not taken ({code}). Say it again, or call"
                    " the unit."
                )
                return told.format(code=remark.words)
            case RemarkKind.SENT_OTHERWISE:
                told = self.tr(
                    "On {day} the unit sent something else under the same number. It was refused"
                    " and is not kept: call the unit and ask what it was."
                )
                return told.format(day=remark.words)
            case _:
                assert_never(kind)


REMARKS = RemarkWords()
"""The page's own."""
