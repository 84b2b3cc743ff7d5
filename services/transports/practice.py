"""The way to the practice unit: envelopes as JSON over loopback HTTP, with a secret of this start."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, field
from typing import Any, Final

from services.domain.errors import TransportRefused, TransportUnavailable
from services.ports import Acceptance, IncomingBatch, IncomingEnvelope, OutgoingEnvelope
from services.transports.http import Answer, HttpClient, Limits

_TAKEN: Final = (200, 201, 202)
_NOT_TAKEN_YET: Final = {
    401: "unauthorised",
    403: "unauthorised",
    423: "busy",
    429: "busy",
    503: "busy",
}
_REFUSALS: Final = range(400, 500)
_JSON: Final = "application/json"
_LONGEST_ID: Final = 100
_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class PracticeAddress:
    """Where this start's practice unit listens, and the secret that opens it."""

    url: str
    secret: str = field(repr=False)


class PracticeTransport:
    """Fulfils `MessageTransport`; one per thread. `own_address` is the centre's id."""

    def __init__(
        self, address: PracticeAddress, own_address: str, limits: Limits | None = None
    ) -> None:
        headers = {"Authorization": f"Bearer {address.secret}"}
        self._http = HttpClient(address.url, headers, limits, loopback_only=True)
        self._own_address = own_address

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def send(self, envelope: OutgoingEnvelope) -> Acceptance:
        """As `MessageTransport.send`."""
        return self._hand_over("/v1/messages", envelope)

    def acknowledge(self, envelope: OutgoingEnvelope) -> None:
        """As `MessageTransport.acknowledge`."""
        self._hand_over("/v1/receipts", envelope)

    def receive(self, cursor: str) -> IncomingBatch:
        """As `MessageTransport.receive`."""
        asked = {"receiver": self._own_address, "after": cursor}
        answer = self._http.get("/v1/messages", asked)
        if answer.status != 200:
            raise _unavailable(answer)
        return _batch(_parsed(answer))

    def _hand_over(self, path: str, envelope: OutgoingEnvelope) -> Acceptance:
        answer = self._http.post(path, _body(envelope), _JSON)
        if answer.status in _TAKEN:
            return Acceptance(_text(_parsed(answer), "reference"))
        if answer.status in _NOT_TAKEN_YET or answer.status not in _REFUSALS:
            raise _unavailable(answer)
        raise TransportRefused(_refusal_code(answer))


def _body(envelope: OutgoingEnvelope) -> bytes:
    return json.dumps(
        {
            "messageId": envelope.message_id,
            "conversationId": envelope.conversation_id,
            "sender": envelope.sender,
            "receiver": envelope.receiver,
            "contentType": envelope.content_type,
            "body": base64.b64encode(envelope.body).decode("ascii"),
        }
    ).encode("ascii")


def _unavailable(answer: Answer) -> TransportUnavailable:
    cause = _NOT_TAKEN_YET.get(answer.status)
    if cause is not None:
        return TransportUnavailable(cause, answer.retry_after, may_have_arrived=False)
    return TransportUnavailable(f"status_{answer.status}", answer.retry_after)


def _refusal_code(answer: Answer) -> str:
    """The server's own code if it gave one that looks like a code, else the status."""
    try:
        code = json.loads(answer.body).get("code")
    except (ValueError, AttributeError, RecursionError):
        code = None
    if isinstance(code, str) and code.isascii() and code.isalnum() and len(code) <= 10:
        return code
    return f"status_{answer.status}"


def _parsed(answer: Answer) -> dict[str, Any]:
    try:
        parsed = json.loads(answer.body)
    except (ValueError, RecursionError):
        raise TransportUnavailable("wrong_answer") from None
    if not isinstance(parsed, dict):
        raise TransportUnavailable("wrong_answer")
    return parsed


def _text(values: dict[str, Any], name: str) -> str:
    value = values.get(name)
    if not isinstance(value, str) or len(value) > _LONGEST_ID or not value.isprintable():
        raise TransportUnavailable("wrong_answer")
    return value


def _batch(parsed: dict[str, Any]) -> IncomingBatch:
    found = parsed.get("messages")
    if not isinstance(found, list) or len(found) > _MOST:
        raise TransportUnavailable("wrong_answer")
    return IncomingBatch(tuple(map(_incoming, found)), _text(parsed, "cursor"))


def _incoming(values: object) -> IncomingEnvelope:
    if not isinstance(values, dict):
        raise TransportUnavailable("wrong_answer")
    return IncomingEnvelope(
        _text(values, "messageId"),
        _text(values, "sender"),
        _text(values, "receiver"),
        _decoded(values.get("body")),
        _text(values, "contentType"),
    )


def _decoded(body: object) -> bytes:
    try:
        return base64.b64decode(body if isinstance(body, str) else "", validate=True)
    except (binascii.Error, ValueError):
        return b""
