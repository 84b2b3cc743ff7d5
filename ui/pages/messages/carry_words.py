"""What is said of sealed files that people carry."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import QObject

from services.domain.letters import ReceiptCode
from services.domain.messages import OutboxKind, ReceiptStatus
from services.domain.sealed_files import HandNoteKind, Lack
from services.use_cases.files_to_carry import CarriedFile, Carry, CarryStep, SaidByHand, ToCarry
from ui.norwegian_text import wall_clock
from ui.pages.messages.words import WORDS


class CarryWords(QObject):
    """In the language that is set."""

    def outgoing(self, carry: Carry, today: date) -> str:
        """Where the file of a message of ours stands, and what to do next."""
        match carry.step:
            case CarryStep.TO_SEAL:
                return self._lacking(carry.lack) or self.tr(
                    "Ready to be sealed. Make the file, and deliver it to the unit."
                )
            case CarryStep.CUT_SHORT:
                return self.tr(
                    "The sealing was cut short, so there may be a file. Deliver it if you find it, or"
                    " make it again and destroy the first."
                )
            case CarryStep.TO_CARRY:
                return self._made(carry, today)
            case CarryStep.CARRIED:
                return self._carried(carry, today)
            case CarryStep.DESTROY:
                return self.tr(
                    "A file was made before it was stopped. Destroy the file, unless it has been"
                    " delivered already."
                )
            case None:
                return ""
            case _:
                assert_never(carry.step)

    def not_to_be_delivered(self, carry: Carry | ToCarry) -> str:
        """Why nothing of it may be delivered; "" where it may."""
        if carry.refusal is None:
            return ""
        if carry.step is CarryStep.TO_SEAL:
            return self.tr("No consent covers it any more, so it can't be sealed.")
        return self.tr("No consent covers it any more. Do not deliver the file: destroy it.")

    def incoming(self, carry: Carry, today: date) -> str:
        """How a message of theirs came."""
        if not carry.files:
            return self.tr("Came as a sealed file.")
        came = carry.files[0]
        return self.tr("Came as a sealed file {day}: {how}. Opened by {name}.").format(
            day=WORDS.long_day(came.carried_on or wall_clock(came.handled_at).date(), today),
            how=came.carried_how,
            name=came.handled_by,
        )

    def owed(self, owed: ToCarry) -> str:
        """A receipt, "understood" or a message sent back, that the unit is to have."""
        lacking = self._lacking(owed.lack) if owed.step is CarryStep.TO_SEAL else ""
        made = owed.step is not CarryStep.TO_SEAL
        if owed.kind is OutboxKind.UNDERSTOOD:
            what = self.tr("The unit is to hear that you have received and understood.")
        elif owed.kind is OutboxKind.RETURNED:
            what = self.tr("The unit is to hear that its message came to the wrong place.")
        elif owed.status is ReceiptStatus.REJECTED:
            what = self.tr("The unit is to hear that the message was not taken in: {why}.")
            what = what.format(why=self.rejection(owed.code))
        else:
            what = self.tr("The unit is to have a receipt.")
        then = self.tr("The file is made: deliver it.") if made else lacking
        return f"{what} {then}".strip()

    def said(self, said: SaidByHand, today: date) -> str:
        """What was told by telephone or in person."""
        line = {
            HandNoteKind.RECEIVED: self.tr("The unit said {day} that they have it: {how}"),
            HandNoteKind.UNDERSTOOD: self.tr("The unit said {day} that it is understood: {how}"),
            HandNoteKind.TOLD: self.tr("The unit was told {day}: {how}"),
            HandNoteKind.NOT_TAKEN: self.tr(
                "The unit said {day} that they did not take it: «{why}», {how}"
            ),
        }[said.kind]
        day = WORDS.long_day(said.on_day, today)
        words = line.format(day=day, how=said.how, why=said.why)
        by = f" ({said.told_by})" if said.told_by else ""
        noted = self.tr("Noted by {name}.").format(name=said.noted_by) if said.noted_by else ""
        return f"{words}{by}. {noted}".strip()

    def rejection(self, code: str) -> str:
        """Why something of theirs could not be taken in, inside a sentence."""
        known = {
            ReceiptCode.NOT_AN_ID: self.tr("its number can't be read"),
            ReceiptCode.NO_SUCH_RECEIVER: self.tr("it is meant for somebody else"),
            ReceiptCode.PATIENT_UNKNOWN: self.tr("we do not know the person"),
            ReceiptCode.PATIENT_UNCLEAR: self.tr("it does not say whom it is about"),
            ReceiptCode.MALFORMED: self.tr("it can't be read"),
            ReceiptCode.INVALID: self.tr("it is not in order"),
            ReceiptCode.UNSUPPORTED: self.tr("it is of a kind that is not taken here"),
        }
        words = {each.value: said for each, said in known.items()}
        return words.get(code, self.tr("it is not as it must be"))

    def waiting(self, step: CarryStep) -> str:
        """What a file waits for, in a line."""
        return {
            CarryStep.TO_SEAL: self.tr("to be sealed"),
            CarryStep.CUT_SHORT: self.tr("sealing was cut short"),
            CarryStep.TO_CARRY: self.tr("sealed, to be delivered"),
            CarryStep.CARRIED: self.tr("delivered"),
            CarryStep.DESTROY: self.tr("the file must be destroyed"),
        }[step]

    def _made(self, carry: Carry, today: date) -> str:
        made = _latest(carry)
        when = WORDS.moment(made.handled_at, today)
        said = self.tr("The file was made {when} by {name}. Deliver it, and note it here.")
        return said.format(when=when, name=made.handled_by)

    def _carried(self, carry: Carry, today: date) -> str:
        known = [one for one in carry.files if one.carried_on is not None]
        if not known or known[0].carried_on is None:
            return self.tr("Delivered; nobody has noted how.")
        line = self.tr("Delivered {day}: {how}. Noted by {name}.")
        return line.format(
            day=WORDS.long_day(known[0].carried_on, today),
            how=known[0].carried_how,
            name=known[0].noted_by,
        )

    def lacks(self, one: ToCarry) -> str:
        """Why its file can't be made now, in one sentence; "" where nothing is in the way."""
        if one.lack is None or one.step is not CarryStep.TO_SEAL:
            return ""
        from ui.seal_messages import SealMessages

        return SealMessages().of_lack(one.lack)[0]

    def _lacking(self, lack: Lack | None) -> str:
        if lack is None:
            return ""
        # What knows of certificates takes long to load, and most threads have no files.
        from ui.seal_messages import SealMessages

        return " ".join(SealMessages().of_lack(lack))


def _latest(carry: Carry) -> CarriedFile:
    return carry.files[0]


CARRY_WORDS = CarryWords()
"""The page's own."""
