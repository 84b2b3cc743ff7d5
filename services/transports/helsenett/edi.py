"""The way through the health network: messages over Norsk helsenett's EDI 2.0 interface, version 3."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, Final

from services.domain.errors import OneUnavailable, TransportRefused, TransportUnavailable
from services.domain.letters import Receipt
from services.domain.messages import ReceiptStatus
from services.domain.unfetched import Missed
from services.ports import Acceptance, Clock, IncomingBatch, IncomingEnvelope, OutgoingEnvelope
from services.transports.helsenett.access import Access, SourceSystem
from services.transports.helsenett.api import EdiApi
from services.transports.helsenett.cursor import Cursor
from services.transports.helsenett.incoming import (
    NEW_MESSAGE,
    Incoming,
    again,
    missed_in,
    newest_only,
)
from services.transports.helsenett.notifications import (
    UNREADABLE,
    Listed,
    Notification,
    by_place,
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

    def cut_off(self) -> None:
        """As `HttpClient.cut_off`."""
        self._access.cut_off()

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
        whole = self.api.notifications(self._her_id, stored.offset, AT_ONCE)
        listed = whole.believed(without)
        unreadable = tuple(each.missed for each in listed.unread)
        told = newest_only(_surely_whole(listed))
        envelopes, reached = self._fetched(told, stored.offset, without)
        if reached == stored.offset:
            reached = _beyond_nonsense(whole, reached)
        if reached == stored.offset:
            return IncomingBatch((), cursor, unreadable)
        now = Cursor(reached, stored.offset)
        self._fetched_for = (now, _messages_in(listed.told, reached, without))
        return IncomingBatch(tuple(envelopes), str(now), unreadable)

    def fetch(self, missed: Missed) -> IncomingEnvelope | None:
        """As `MessageTransport.fetch`."""
        if missed.kind == UNREADABLE:
            return self._read_again(missed)
        return self._incoming.fetched(again(missed, self._her_id))

    def _read_again(self, missed: Missed) -> IncomingEnvelope | None:
        """What an entry tells that could not be read, if it can be by now; one without a number is gone."""
        if not (missed.reference.isascii() and missed.reference.isdigit()):
            return None
        place = int(missed.reference)
        listed = self.api.notifications(self._her_id, max(place - 1, 0), AT_ONCE)
        if any(each.offset == place for each in listed.unread):
            raise OneUnavailable(UNREADABLE, missed=missed)
        for told in listed.told:
            if told.offset == place and (envelope := self._incoming.fetched(told)):
                return envelope
        return None

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
        for place, here in by_place(listed):
            try:
                came = [
                    envelope
                    for told in here
                    if missed_in(told).key not in without
                    and (envelope := self._incoming.fetched(told)) is not None
                ]
            except TransportUnavailable as trouble:
                if not envelopes:
                    raise
                self._owed = trouble if trouble.retry_after else None
                break
            offset = place
            envelopes += came
            size += sum(len(each.body) for each in came)
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
            messages = _messages_in(listed.told, stored.offset, without)
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


def _surely_whole(listed: Listed) -> list[Notification]:
    """What is told, without the last number where more of it may lie beyond what was asked for."""
    told = list(listed.told)
    if listed.cut and told and told[0].offset != told[-1].offset:
        return [each for each in told if each.offset != told[-1].offset]
    return told


def _beyond_nonsense(listed: Listed, offset: int) -> int:
    """Nonsense alone moves nothing: its number may be nonsense too. Only a list full of it is passed over."""
    numbers = [each.offset for each in listed.unread if each.offset is not None]
    return min(numbers, default=offset) if listed.cut and not listed.told else offset


def _messages_in(
    listed: Sequence[Notification], reached: int, without: frozenset[str]
) -> list[str]:
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
