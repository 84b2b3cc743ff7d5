"""The calls of the message interface, version 3, with what they ask and answer.

Source: NHN's pages on EDI 2.0 and the public models of its users; what is not ours to know is left out.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from services.domain.errors import TransportRefused, TransportUnavailable
from services.transports.helsenett.access import LARGEST_REQUEST, Access
from services.transports.helsenett.answers import taken, unavailable
from services.transports.helsenett.json_answers import (
    a_her_id,
    a_list,
    a_text,
    an_id,
    an_object,
    some_bytes,
    some_id,
    some_text,
    told,
)
from services.transports.helsenett.notifications import Listed, listed
from services.transports.http import Request

MOST_ENTRIES: Final = 10_000
"""A list is looked through up to so many entries, also where fewer were asked for."""
_JSON: Final = {"Content-Type": "application/json"}
_MOST_RECEIVERS: Final = 1_500
_MOST_ERRORS: Final = 100


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """What the server knows of a message without its document. `message_id` is the MsgId, "" if not told."""

    message_id: str
    sender: str
    content_type: str


@dataclass(frozen=True, slots=True)
class ReceiverStatus:
    """How far a message of ours has come with one receiver. `receipt` is its status, or ""."""

    receiver: str
    delivery: str
    receipt: str
    codes: tuple[str, ...]
    receipt_id: str


class EdiApi:
    """The calls, one method each.

    All raise `TransportUnavailable`, and those that hand something over also `TransportRefused`.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def ping(self) -> None:
        """Whether the server is there and lets us in."""
        self._got("/ping")

    def configure(self, her_id: str, *, lock: bool) -> None:
        """Have what comes to this HER-id told here; `lock`: no other client may have it."""
        wanted = {"herId": int(her_id), "receiveNotificationChannel": "Api", "clientLocked": lock}
        body = json.dumps({"configurations": [wanted]}).encode("ascii")
        taken(self._access.exchange(Request("PUT", "/mshconfigurations", body, _JSON)))

    def give_up(self, her_id: str) -> None:
        """Have nothing told here any more."""
        path = f"/mshconfigurations?{urlencode({'HerIds': her_id})}"
        taken(self._access.exchange(Request("DELETE", path)))

    def notifications(self, her_id: str, after: int, most: int) -> Listed:
        """What has happened after that offset, in order; `most` from 1 to 1,000.

        A list too large to be held is asked for in smaller pieces, down to one entry.
        """
        asked = {"herIds": her_id, "offset": after, "notificationsToFetch": most}
        try:
            said = self._got(f"/notifications?{urlencode(asked)}")
        except TransportUnavailable as trouble:
            if trouble.cause != "too_large" or most == 1:
                raise
            return self.notifications(her_id, after, max(most // 8, 1))
        return listed(a_list(said.get("notifications"), MOST_ENTRIES), after, most)

    def message(self, reference: str) -> MessageFacts:
        """A message's facts."""
        said = self._got(f"/messages/{reference}")
        return MessageFacts(
            some_text(said.get("businessDocumentId")),
            a_her_id(said.get("senderHerId")),
            some_text(said.get("contentType")),
        )

    def document(self, reference: str) -> bytes:
        """A message's document; empty if what came could not be opened."""
        said = self._got(f"/messages/{reference}/business-document")
        return some_bytes(said.get("businessDocument"))

    def status(self, reference: str) -> list[ReceiverStatus]:
        """How far a message of ours has come."""
        said = self._got(f"/messages/{reference}/status")
        return [_status(each) for each in a_list(said.get("statusList"), _MOST_RECEIVERS)]

    def post(self, sender: str, receiver: str, document: bytes, kind: str) -> str:
        """Hand over a message; the server's own id of it."""
        about = {
            "senderHerId": int(sender),
            "receiverHerIds": [int(receiver)],
            "contentType": "application/xml",
            "contentTransferEncoding": "base64",
            "messageTypeIdentificator": kind,
        }
        # Put together as bytes: a large document is never held as text as well.
        begun = json.dumps(about).encode("utf-8").removesuffix(b"}")
        body = b"".join((begun, b', "businessDocument": "', base64.b64encode(document), b'"}'))
        if len(body) > LARGEST_REQUEST:
            raise TransportRefused("too_large")
        answer = self._access.exchange(Request("POST", "/messages", body, _JSON))
        return an_id(told(taken(answer)).get("id"))

    def receipt(self, reference: str, said: dict[str, Any]) -> None:
        """Have the server write our receipt for a message."""
        body = json.dumps(said).encode("ascii")
        path = f"/messages/{an_id(reference)}/apprec"
        taken(self._access.exchange(Request("POST", path, body, _JSON)))

    def downloaded(self, reference: str, her_id: str) -> None:
        """Tell that we have the message."""
        body = json.dumps({"receiverHerId": int(her_id)}).encode("ascii")
        taken(
            self._access.exchange(Request("PUT", f"/messages/{reference}/downloaded", body, _JSON))
        )

    def _got(self, path: str) -> dict[str, Any]:
        answer = self._access.exchange(Request("GET", path))
        if answer.status != 200:
            raise unavailable(answer)
        return told(answer)


def _status(value: object) -> ReceiverStatus:
    said = an_object(value)
    receipt = an_object(said.get("apprecInfo") or {})
    return ReceiverStatus(
        a_her_id(said.get("receiverHerId")),
        a_text(said.get("transportDeliveryState") or ""),
        a_text(receipt.get("appRecStatus") or ""),
        _codes(receipt.get("appRecErrorList")),
        some_id(receipt.get("appRecId")),
    )


def _codes(listed: object) -> tuple[str, ...]:
    """Why, in the words of the system that took it in, which need not be any that we know."""
    errors = listed[:_MOST_ERRORS] if isinstance(listed, list) else []
    return tuple(some_text(each.get("errorCode")) for each in errors if isinstance(each, dict))
