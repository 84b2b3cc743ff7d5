"""Receipts: ours as an AppRec and back, and which receipt answers what has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from services.domain.letter_gaps import Gap, LetterIncomplete
from services.domain.letters import (
    Letter,
    OriginalMessage,
    Party,
    Receipt,
    ReceiptCode,
    ReceiptError,
    SignatureState,
    Understood,
    UnreadableLetter,
)
from services.domain.messages import ReceiptStatus
from services.formats.kith import Fault, KithRefused, Unwritable, coded, display
from services.formats.kith.model import (
    OID,
    AppRec,
    AppRecParty,
    AppRecStatus,
    AppRecVersion,
    Coded,
    Moment,
    MsgInfo,
    OriginalMsgId,
)
from services.formats.kith_letters.parties import hcp_of, party_of, receipt_party_of
from services.formats.kith_letters.plain import one_line

_STATES: Final = {
    ReceiptStatus.OK: AppRecStatus.OK,
    ReceiptStatus.REJECTED: AppRecStatus.REJECTED,
    ReceiptStatus.OK_WITH_ERRORS: AppRecStatus.OK_WITH_ERROR,
}
_STATE_OF: Final = {told: status for status, told in _STATES.items()}


def app_rec_of(receipt: Receipt, version: AppRecVersion) -> AppRec:
    """The receipt as a message. Raises `LetterIncomplete` when it does not know whose message it answers."""
    sender, receiver, original = receipt.sender, receipt.receiver, receipt.original
    if sender is None or receiver is None or original is None:
        raise LetterIncomplete((Gap.CONVERSATION,))
    try:
        gen_date, issued = Moment.of(receipt.written_at), Moment(original.written)
    except (ValueError, OverflowError):
        raise Unwritable(Fault.NOT_A_MOMENT, "written_at") from None
    name = display("8279", original.kind)
    return AppRec(
        version=version,
        msg_type=coded("8279", "APPREC", simple=True),
        gen_date=gen_date,
        id=receipt.message_id,
        sender=AppRecParty(role=coded("8112", "PRIM", simple=True), hcp=hcp_of(sender)),
        receiver=AppRecParty(hcp=hcp_of(receiver)),
        status=coded("8258", _STATES[receipt.status].value, simple=True),
        errors=tuple(map(_error, errors_of(receipt))),
        original=OriginalMsgId(
            msg_type=Coded(original.kind, name), issue_date=issued, id=original.message_id
        ),
    )


def receipt_of(told: AppRec) -> Receipt:
    """What the receipt says."""
    first, *further = [_told(error) for error in told.errors] or [ReceiptError("")]
    original = told.original
    return Receipt(
        message_id=told.id.lower(),
        regarding=original.id.lower(),
        status=_STATE_OF[told.outcome],
        written_at=told.gen_date.at,
        code=first.code,
        words=first.words,
        further=tuple(further),
        sender=receipt_party_of(told.sender),
        receiver=receipt_party_of(told.receiver),
        original=OriginalMessage(original.msg_type.v, original.issue_date.text, original.id),
    )


def errors_of(receipt: Receipt) -> tuple[ReceiptError, ...]:
    """All that it complains of; a rejection that gives no code says "another error"."""
    if receipt.code or receipt.words:
        return (ReceiptError(receipt.code, receipt.words), *receipt.further)
    if receipt.status is ReceiptStatus.OK:
        return receipt.further
    return receipt.further or (ReceiptError(ReceiptCode.OTHER.value),)


def _error(one: ReceiptError) -> Coded:
    code = one.code or ReceiptCode.OTHER.value
    return Coded(code, display("8221", code), f"{OID}8221", one_line(one.words))


def _told(error: Coded) -> ReceiptError:
    """Code and words; the code's name is left out where it is the standard's own."""
    own = error.dn if error.dn != display("8221", error.v) or error.volume != "8221" else ""
    words = (one_line(own), one_line(error.ot))
    return ReceiptError(error.v, ": ".join(filter(None, words)))


@dataclass(frozen=True, slots=True)
class Reception:
    """How a message is received: the receipt's own id and moment, and which addresses are ours.

    `signature_asked`: a message without a personal signature that holds is not taken.
    """

    receipt_id: str
    at: datetime
    addresses: frozenset[str]
    signature_asked: bool = False


def answer(
    says: Letter | Understood | UnreadableLetter, reception: Reception, *, regarding: str = ""
) -> Receipt:
    """The receipt for what has come, before anything but the message itself is looked at.

    `regarding` is the id that the transport gives the message, for one whose own can't be read.
    """
    if isinstance(says, UnreadableLetter):
        info = says.info if isinstance(says, KithRefused) else None
        return _refusal(says.code, reception, info, regarding)
    code = _against(says, reception)
    return Receipt(
        message_id=reception.receipt_id,
        regarding=says.message_id,
        status=ReceiptStatus.REJECTED if code else ReceiptStatus.OK,
        written_at=reception.at,
        code=code.value if code else "",
        sender=says.receiver,
        receiver=says.sender,
        original=says.original,
    )


def _against(says: Letter | Understood, reception: Reception) -> ReceiptCode | None:
    signed = _signature_fault(says, asked=reception.signature_asked)
    if signed:
        return signed
    address = says.receiver.address if says.receiver else ""
    return None if address in reception.addresses else ReceiptCode.NO_SUCH_RECEIVER


def _signature_fault(says: Letter | Understood, *, asked: bool) -> ReceiptCode | None:
    """A signature that does not hold is told of in any case; that there is none, only where one is asked."""
    signature = says.signature
    match signature.state:
        case SignatureState.VALID:
            return None
        case SignatureState.INVALID:
            return signature.code or ReceiptCode.SIGNATURE_WRONG
        case SignatureState.INTACT:
            return ReceiptCode.CERTIFICATE_WRONG if asked else None
        case SignatureState.NONE:
            return ReceiptCode.SIGNATURE_OTHER if asked else None


def told_around(unreadable: UnreadableLetter) -> tuple[Party | None, OriginalMessage | None]:
    """What the head of a message that can't be taken tells: its sender, and what a receipt repeats."""
    info = unreadable.info if isinstance(unreadable, KithRefused) else None
    if info is None:
        return None, None
    original = OriginalMessage(info.type.v, info.gen_date.text, info.msg_id)
    return party_of(info.sender), original


def _refusal(
    code: ReceiptCode, reception: Reception, info: MsgInfo | None, regarding: str
) -> Receipt:
    sender: Party | None = party_of(info.receiver) if info else None
    receiver: Party | None = party_of(info.sender) if info else None
    return Receipt(
        message_id=reception.receipt_id,
        regarding=info.msg_id if info else regarding,
        status=ReceiptStatus.REJECTED,
        written_at=reception.at,
        code=code.value,
        sender=sender,
        receiver=receiver,
        original=OriginalMessage(info.type.v, info.gen_date.text, info.msg_id) if info else None,
    )
