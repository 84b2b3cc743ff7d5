"""From notifications to envelopes: what has come for us, and the receipts for what we sent."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

from services.domain.errors import OneUnavailable, TransportUnavailable
from services.domain.letters import Receipt, ReceiptCode
from services.domain.messages import ReceiptStatus
from services.domain.unfetched import Missed
from services.ports import Clock, IncomingEnvelope
from services.transports.helsenett.api import EdiApi, ReceiverStatus
from services.transports.helsenett.notifications import Notification

NEW_MESSAGE: Final = "NewMessage"
_RECEIPT: Final = "MessageApprecInfoUpdated"
_DELIVERY: Final = "MessageDeliveryStateUpdated"
_STATUSES: Final = {
    "Ok": ReceiptStatus.OK,
    "OkErrorInMessagePart": ReceiptStatus.OK_WITH_ERRORS,
    "Rejected": ReceiptStatus.REJECTED,
}
_REMEMBERED: Final = 5_000
_GONE: Final = frozenset({"status_404", "status_410"})
_EVERYWHERE: Final = frozenset(
    {
        "busy",
        "forbidden",
        "locked",
        "no_contact",
        "redirect",
        "unauthorised",
        "wrong_certificate",
    }
)
"""Troubles of the line, or of us: they would be the same for any message."""


class Incoming:
    """Fetches what a notification tells of."""

    def __init__(self, api: EdiApi, her_id: str, clock: Clock) -> None:
        self._api = api
        self._her_id = her_id
        self._clock = clock
        self._message_ids: OrderedDict[str, str] = OrderedDict()

    def sent(self, reference: str, message_id: str) -> None:
        """Remember the MsgId of a message of ours, so that its receipt need not ask for it."""
        self._message_ids[reference] = message_id
        if len(self._message_ids) > _REMEMBERED:
            self._message_ids.popitem(last=False)

    def fetched(self, told: Notification) -> IncomingEnvelope | None:
        """What came; None when the notification is no news for us, or its message is gone.

        Raises `OneUnavailable` for trouble with this one, `TransportUnavailable` for any other.
        """
        if told.receiver != self._her_id or not told.message:
            return None
        try:
            if told.kind == NEW_MESSAGE:
                return self._message(told)
            if told.kind in (_RECEIPT, _DELIVERY):
                return self._receipt(told)
        except TransportUnavailable as trouble:
            if trouble.cause in _EVERYWHERE or trouble.cause.startswith("token_"):
                raise
            if trouble.cause not in _GONE:
                raise _only_this(trouble, told) from None
        return None

    def _message(self, told: Notification) -> IncomingEnvelope:
        facts = self._api.message(told.message)
        return IncomingEnvelope(
            facts.message_id or told.message,
            facts.sender,
            self._her_id,
            self._document(told.message),
            facts.content_type,
            told.message,
        )

    def _document(self, reference: str) -> bytes:
        """Nothing for one too large to be held: it is refused as unreadable, and what follows it comes."""
        try:
            return self._api.document(reference)
        except TransportUnavailable as trouble:
            if trouble.cause != "too_large":
                raise
            return b""

    def _receipt(self, told: Notification) -> IncomingEnvelope | None:
        statuses = self._api.status(told.message)
        news = [status for status in statuses if _is_news(status, told)]
        if not news:
            return None
        status = news[0]
        # A server that gives the receipt no id of its own: one receipt a message, so the message's will do.
        receipt_id = status.receipt_id or told.message
        said = Receipt(
            receipt_id,
            self._message_id(told.message),
            _STATUSES.get(status.receipt, ReceiptStatus.REJECTED),
            told.at or self._clock.now(),
            _code(status),
        )
        return IncomingEnvelope(
            receipt_id, status.receiver, self._her_id, b"", "", told.message, said
        )

    def _message_id(self, reference: str) -> str:
        known = self._message_ids.get(reference)
        return known if known is not None else self._api.message(reference).message_id.lower()


def missed_in(told: Notification) -> Missed:
    """What must be kept of news, to ask for it again."""
    return Missed(told.message, told.kind, told.by, told.at)


def again(missed: Missed, her_id: str) -> Notification:
    """The news that this was kept of; its place in the list does not matter any more."""
    return Notification(0, missed.kind, missed.reference, her_id, missed.sender, missed.at)


def _only_this(trouble: TransportUnavailable, told: Notification) -> OneUnavailable:
    return OneUnavailable(
        trouble.cause, trouble.retry_after, trouble.may_have_arrived, missed=missed_in(told)
    )


def newest_only(listed: Sequence[Notification]) -> list[Notification]:
    """Without those about the state of a message that a later one tells of again: one question is enough."""
    last = {told.message: told.offset for told in listed if told.kind in (_RECEIPT, _DELIVERY)}
    return [
        told
        for told in listed
        if told.kind not in (_RECEIPT, _DELIVERY) or last[told.message] == told.offset
    ]


def _is_news(status: ReceiverStatus, told: Notification) -> bool:
    """A receipt, or that the transport gave up; by the receiver that the notification names, if it does."""
    if told.by and told.by not in (status.receiver, told.receiver):
        return False
    if status.delivery == "Rejected":
        return True
    return told.kind == _RECEIPT and status.receipt in _STATUSES


def _code(status: ReceiverStatus) -> str:
    if status.receipt in ("", "Ok"):
        return "" if status.receipt else ReceiptCode.OTHER.value
    return next((code for code in status.codes if code), ReceiptCode.OTHER.value)
