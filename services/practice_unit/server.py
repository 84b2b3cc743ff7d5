"""The practice unit's front door: HTTP/1.1 on loopback, opened by the secret of this start."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from services.ports import IncomingEnvelope, OutgoingEnvelope
from services.practice_unit.loopback_server import LoopbackServer

LARGEST: Final = 8 * 1024 * 1024
_IDLE_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class Said:
    """An answer to a request. `cut_off`: the connection is closed instead, nothing is said."""

    status: int
    body: dict[str, Any]
    retry_after: int | None = None
    cut_off: bool = False


class Desk:
    """What stands behind the door; the server only reads and writes HTTP."""

    def __init__(
        self,
        take_message: Callable[[OutgoingEnvelope], Said],
        take_receipt: Callable[[OutgoingEnvelope], Said],
        since: Callable[[str, str], tuple[list[IncomingEnvelope], str]],
    ) -> None:
        self.take_message = take_message
        self.take_receipt = take_receipt
        self.since = since


class PracticeServer(LoopbackServer):
    """The front door itself."""

    def __init__(self, desk: Desk, secret: str) -> None:
        super().__init__(_Handler)
        self.desk = desk
        self.expected = f"Bearer {secret}".encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "PracticeUnit"
    sys_version = ""
    timeout = _IDLE_SECONDS
    wbufsize = 64 * 1024
    disable_nagle_algorithm = True
    server: PracticeServer

    def do_GET(self) -> None:
        """What has come for a centre."""
        url = urlsplit(self.path)
        if not self._may_enter():
            return
        if url.path != "/v1/messages":
            self._say(Said(404, {"code": "unknown"}))
            return
        asked = parse_qs(url.query)
        receiver, after = (asked.get(name, [""])[0] for name in ("receiver", "after"))
        found, cursor = self.server.desk.since(receiver, after)
        self._say(Said(200, {"messages": list(map(_as_json, found)), "cursor": cursor}))

    def do_POST(self) -> None:
        """A message or a receipt from a centre."""
        body = self._body()
        if body is None or not self._may_enter():
            return
        desk = self.server.desk
        doors = {"/v1/messages": desk.take_message, "/v1/receipts": desk.take_receipt}
        take = doors.get(self.path)
        if take is None:
            self._say(Said(404, {"code": "unknown"}))
            return
        envelope = _envelope(body)
        self._say(take(envelope) if envelope else Said(400, {"code": "T01"}))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 the library's own name
        """Say nothing: a log is no place for who writes to whom."""

    def _may_enter(self) -> bool:
        given = self.headers.get("Authorization", "").encode("utf-8", "replace")
        if hmac.compare_digest(given, self.server.expected):
            return True
        self._say(Said(401, {"code": "unauthorised"}))
        return False

    def _body(self) -> bytes | None:
        """The body, read before anything is answered, so that the connection can go on."""
        length = self.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > LARGEST:
            self.close_connection = True
            self._say(Said(413 if length.isdigit() else 411, {"code": "T02"}))
            return None
        body = self.rfile.read(int(length))
        return body if len(body) == int(length) else None

    def _say(self, said: Said) -> None:
        if said.cut_off:
            self.close_connection = True
            return
        body = json.dumps(said.body).encode("ascii")
        self.send_response(said.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if said.retry_after is not None:
            self.send_header("Retry-After", str(said.retry_after))
        self.end_headers()
        self.wfile.write(body)


def _as_json(envelope: IncomingEnvelope) -> dict[str, str]:
    return {
        "messageId": envelope.message_id,
        "sender": envelope.sender,
        "receiver": envelope.receiver,
        "contentType": envelope.content_type,
        "body": base64.b64encode(envelope.body).decode("ascii"),
    }


def _envelope(body: bytes) -> OutgoingEnvelope | None:
    try:
        parsed = json.loads(body)
        fields = {name: parsed[name] for name in _FIELDS}
        content = base64.b64decode(parsed["body"], validate=True)
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error):
        return None
    if not all(isinstance(value, str) for value in fields.values()):
        return None
    return OutgoingEnvelope(
        fields["messageId"],
        fields["conversationId"],
        fields["sender"],
        fields["receiver"],
        content,
        fields["contentType"],
    )


_FIELDS: Final = ("messageId", "conversationId", "sender", "receiver", "contentType")
