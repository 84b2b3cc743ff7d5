"""Answers each call of the message interface, after asking who calls."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from typing import Any, Final

from services.ports import Randomness
from services.practice_unit.edi.gate import Gate
from services.practice_unit.edi.held import Held, Notice, ReceiptSaid
from services.practice_unit.edi.post_office import PostOffice
from services.practice_unit.edi.reading import (
    Posted,
    configurations_in,
    fields,
    her_id,
    her_ids_of,
    number_of,
    posted,
    receipt_in,
    reference_in,
    wrong_field,
)
from services.practice_unit.edi.said import Asked, Code, Refusal, Said, Unproven

_MOST: Final = 1_000
_LARGEST_OFFSET: Final = 2**63 - 1
_HEARTBEATS: Final = 400


class Desk:
    """Routes and carries out. `take` decides what becomes of a message that was handed over properly."""

    def __init__(
        self,
        gate: Gate,
        office: PostOffice,
        randomness: Randomness,
        take: Callable[[Posted], Said],
    ) -> None:
        self._randomness = randomness
        self._gate = gate
        self._office = office
        self._take = take
        self._routes: dict[tuple[str, str], Callable[[Asked, str], Said]] = {
            ("GET", "/ping"): self._ping,
            ("PUT", "/mshconfigurations"): self._configure,
            ("DELETE", "/mshconfigurations"): self._forget,
            ("GET", "/notifications"): self._notifications,
            ("GET", "/notifications/stream"): self._stream,
            ("POST", "/messages"): self._post,
        }
        self._about_a_message: dict[tuple[str, str], Callable[[Asked, str, Held], Said]] = {
            ("GET", ""): self._message,
            ("GET", "business-document"): self._document,
            ("GET", "status"): self._status,
            ("POST", "apprec"): self._receipt,
            ("PUT", "downloaded"): self._downloaded,
        }

    def answer(self, asked: Asked) -> Said:
        """The answer to any request at all."""
        try:
            early = self._gate.before(asked)
            if early is not None:
                return early
            client = self._gate.client(asked)
            if isinstance(client, Unproven):
                return self._gate.unproven(client)
            said = self._carried_out(asked, client)
        except Refusal as refusal:
            said = refusal.said()
        return self._gate.with_nonce(said)

    def _carried_out(self, asked: Asked, client: str) -> Said:
        route = self._routes.get((asked.method, asked.path))
        if route is not None:
            return route(asked, client)
        parts = asked.path.split("/")
        if len(parts) not in (3, 4) or parts[:2] != ["", "messages"]:
            raise Refusal(404, Code.NOT_FOUND)
        call = self._about_a_message.get((asked.method, parts[3] if len(parts) == 4 else ""))
        held = self._office.message(reference_in(parts[2]))
        if call is None or held is None:
            raise Refusal(404, Code.NOT_FOUND)
        return call(asked, client, held)

    def _ping(self, _asked: Asked, _client: str) -> Said:
        return Said(200, {"response": "pong"})

    def _configure(self, asked: Asked, client: str) -> Said:
        wanted = configurations_in(asked)
        self._gate.free_for(client, *(number for number, _ in wanted))
        for number, lock in wanted:
            self._office.configure(number, client, lock=lock)
        return Said(204)

    def _forget(self, asked: Asked, client: str) -> Said:
        numbers = her_ids_of(asked, "HerIds")
        self._gate.free_for(client, *numbers)
        for number in numbers:
            self._office.forget(number)
        return Said(204)

    def _notifications(self, asked: Asked, client: str) -> Said:
        numbers = self._listening(asked, client)
        offset = number_of(asked, "offset", 0, _LARGEST_OFFSET)
        most = number_of(asked, "notificationsToFetch", 1, _MOST, 100)
        found = self._office.after(numbers, offset, most)
        return Said(200, {"notifications": [notice.plain() for notice in found]})

    def _stream(self, asked: Asked, client: str) -> Said:
        numbers = self._listening(asked, client)
        latest = self._office.latest()
        offset = number_of(asked, "offset", 0, _LARGEST_OFFSET, latest)
        return Said(200, stream=self._events(numbers, offset))

    def _events(self, numbers: frozenset[int], offset: int) -> Iterator[bytes]:
        yield b"event: connected\ndata:\n\n"
        for _ in range(_HEARTBEATS):
            found = self._office.wait_after(numbers, offset)
            for notice in found:
                offset = notice.offset
                yield _event(notice)
            if not found:
                yield b": still here\n\n"

    def _listening(self, asked: Asked, client: str) -> frozenset[int]:
        numbers = her_ids_of(asked, "herIds")
        self._gate.free_for(client, *numbers)
        if not all(map(self._office.is_configured, numbers)):
            raise Refusal(400, Code.NOT_CONFIGURED)
        return numbers

    def _post(self, asked: Asked, client: str) -> Said:
        message = posted(asked)
        self._gate.free_for(client, message.sender)
        return self._take(message)

    def _message(self, _asked: Asked, client: str, held: Held) -> Said:
        self._gate.may_see(client, held)
        return Said(
            200,
            {
                "id": held.id,
                "senderHerId": held.sender,
                "receiverHerIds": [held.receiver],
                "businessDocumentId": held.message_id,
                "businessDocumentGenDate": held.at.isoformat(),
                "businessDocumentMsgType": held.kind,
                "contentType": "application/xml",
            },
        )

    def _document(self, _asked: Asked, client: str, held: Held) -> Said:
        self._gate.may_see(client, held)
        document = base64.b64encode(held.document).decode("ascii")
        about = {"contentType": "application/xml", "contentTransferEncoding": "base64"}
        return Said(200, {"businessDocument": document, **about})

    def _status(self, _asked: Asked, client: str, held: Held) -> Said:
        self._gate.free_for(client, held.sender)
        status: dict[str, Any] = {
            "receiverHerId": held.receiver,
            "transportDeliveryState": held.delivery,
            "sent": True,
        }
        if held.receipt is not None:
            errors = [{"errorCode": code, "details": ""} for code in held.receipt.codes]
            status["apprecInfo"] = {
                "appRecStatus": held.receipt.status,
                "appRecErrorList": errors,
                "appRecId": held.receipt.id,
            }
        return Said(200, {"statusList": [status]})

    def _receipt(self, asked: Asked, client: str, held: Held) -> Said:
        sender, status, codes = receipt_in(asked)
        self._gate.free_for(client, sender)
        if sender != held.receiver:
            raise Refusal(400, Code.NOT_THE_RECEIVER)
        new_id = self._randomness.new_id()
        self._office.take_receipt(held.id, ReceiptSaid(new_id, status, codes))
        return Said(202, {"id": new_id})

    def _downloaded(self, asked: Asked, client: str, held: Held) -> Said:
        receiver = her_id(fields(asked, {"receiverHerId": int})["receiverHerId"])
        self._gate.free_for(client, receiver)
        if receiver != held.receiver:
            raise wrong_field()
        self._office.take_downloaded(held.id)
        return Said(204)


def _event(notice: Notice) -> bytes:
    data = json.dumps(notice.plain()).encode("ascii")
    return b"event: notification\ndata: " + data + b"\n\n"
