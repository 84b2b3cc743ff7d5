"""The way through the health network: messages over Norsk helsenett's EDI 2.0 interface, version 3."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from services.domain.errors import TransportRefused, TransportUnavailable
from services.domain.letters import Receipt
from services.domain.messages import ReceiptStatus
from services.domain.unfetched import Missed
from services.ports import Acceptance, Clock, IncomingBatch, IncomingEnvelope, OutgoingEnvelope
from services.transports.helsenett.access import Access, SourceSystem
from services.transports.helsenett.api import EdiApi, Notification
from services.transports.helsenett.cursor import Cursor
from services.transports.helsenett.incoming import (
    NEW_MESSAGE,
    Incoming,
    again,
    missed_in,
    newest_only,
)

AT_ONCE: Final = 500
"""Notifications asked for at a time."""
_MOST_BYTES: Final = 16 * 1024 * 1024
_COURTESY: Final = 20.0
"""Seconds after which nothing more is told to be downloaded, however much there is."""
_STATUSES: Final = {
    ReceiptStatus.OK: "Ok",
    ReceiptStatus.OK_WITH_ERRORS: "OkErrorInMessagePart",
    ReceiptStatus.REJECTED: "Rejected",
}


class EdiTransport:
    """Fulfils `MessageTransport` for one HER-id; one per thread. `kind_of` tells a document's type.

    Its cursor is the offset of the last notification that was processed. What came in the batch before is
    marked as downloaded when the next is asked for, since its cursor shows that it was stored.
    """

    def __init__(
        self,
        access: Access,
        her_id: str,
        source: SourceSystem,
        kind_of: Callable[[bytes], str],
        clock: Clock,
    ) -> None:
        self.api = EdiApi(access)
        self._access = access
        self._her_id = _number(her_id)
        self._source = source
        self._kind_of = kind_of
        self._clock = clock
        self._incoming = Incoming(self.api, her_id, clock)
        self._marked = Cursor()
        self._owed: TransportUnavailable | None = None
        self._fetched_for: tuple[Cursor, list[str]] = (Cursor(), [])

    def close(self) -> None:
        """Close the connection."""
        self._access.close()

    def configure(self, *, lock: bool) -> None:
        """Have what comes to our HER-id told here; `lock` keeps other clients away from it.

        To be asked for by a person, once: it takes the HER-id away from where it was told before. Raises as
        `send`; `TransportUnavailable("locked")` when another client has locked it.
        """
        self.api.configure(self._her_id, lock=lock)

    def give_up(self) -> None:
        """Have nothing told here any more: our HER-id is free for another client. Raises as `configure`."""
        self.api.give_up(self._her_id)

    def look(self) -> None:
        """Whether notifications for our HER-id can be asked for. Raises `TransportUnavailable`."""
        self.api.notifications(self._her_id, 0, 1)

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        """As `MessageTransport.send`."""
        reference = self.api.post(
            _number(envelope.sender),
            _number(envelope.receiver),
            envelope.body,
            self._kind_of(envelope.body),
        )
        self._incoming.sent(reference, envelope.message_id)
        return Acceptance(reference)

    def acknowledge(self, envelope: OutgoingEnvelope) -> None:
        """As `MessageTransport.acknowledge`; `reference` and `receipt` of the envelope are what is sent."""
        if envelope.receipt is None or not envelope.reference:
            raise TransportRefused("no_reference")
        self.api.receipt(envelope.reference, self._told(envelope.sender, envelope.receipt))

    def receive(self, cursor: str, without: frozenset[str] = frozenset()) -> IncomingBatch:
        """As `MessageTransport.receive`."""
        self._keep_the_pause()
        stored = Cursor.read(cursor)
        self._mark_downloaded(stored, without)
        listed = self.api.notifications(self._her_id, stored.offset, AT_ONCE)
        envelopes, reached = self._fetched(newest_only(listed), stored.offset, without)
        if reached == stored.offset:
            return IncomingBatch((), cursor)
        now = Cursor(reached, stored.offset)
        self._fetched_for = (now, _messages_in(listed, reached, without))
        return IncomingBatch(tuple(envelopes), str(now))

    def fetch(self, missed: Missed) -> IncomingEnvelope | None:
        """As `MessageTransport.fetch`."""
        return self._incoming.fetched(again(missed, self._her_id))

    def _keep_the_pause(self) -> None:
        """A pause that was asked for while something had come already is told before anything is asked."""
        owed, self._owed = self._owed, None
        if owed is not None:
            raise owed

    def _fetched(
        self, listed: list[Notification], offset: int, without: frozenset[str]
    ) -> tuple[list[IncomingEnvelope], int]:
        """What came, up to a size or to a trouble on the way, and how far that is."""
        envelopes: list[IncomingEnvelope] = []
        size = 0
        for told in listed:
            try:
                left_out = missed_in(told).key in without
                envelope = None if left_out else self._incoming.fetched(told)
            except TransportUnavailable as trouble:
                if not envelopes:
                    raise
                self._owed = trouble if trouble.retry_after else None
                break
            offset = max(offset, told.offset)
            if envelope is not None:
                envelopes.append(envelope)
                size += len(envelope.body)
            if size > _MOST_BYTES:
                break
        return envelopes, offset

    def _mark_downloaded(self, stored: Cursor, without: frozenset[str]) -> None:
        """Tell what we have. That is a courtesy: a server which will not hear it holds nothing up."""
        if stored in (self._marked, Cursor()):
            return
        fetched_for, messages = self._fetched_for
        if fetched_for != stored:  # another start fetched it
            listed = self.api.notifications(self._her_id, stored.since, AT_ONCE)
            messages = _messages_in(listed, stored.offset, without)
        until = self._clock.monotonic() + _COURTESY
        for message in messages:
            if self._clock.monotonic() > until:
                break
            with suppress(TransportUnavailable, TransportRefused):
                self.api.downloaded(message, self._her_id)
        self._marked = stored

    def _told(self, sender: str, receipt: Receipt) -> dict[str, Any]:
        errors = [{"errorCode": receipt.code, "details": ""}] if receipt.code else []
        return {
            "appRecSenderHerId": int(_number(sender)),
            "appRecStatus": _STATUSES[receipt.status],
            "appRecErrorList": errors,
            "applicationName": self._source.name,
            "applicationVersion": self._source.version,
        }


def _messages_in(listed: list[Notification], reached: int, without: frozenset[str]) -> list[str]:
    """What we have: not what was left out."""
    return [
        told.message
        for told in listed
        if told.kind == NEW_MESSAGE
        and told.message
        and told.offset <= reached
        and missed_in(told).key not in without
    ]


def _number(her_id: str) -> str:
    """The HER-id, if it is one."""
    if not (her_id.isascii() and her_id.isdigit() and len(her_id) < 10):
        raise TransportRefused("not_a_her_id")
    return her_id
