"""Reads what a client hands over, strictly: fields that are missing, unknown or of a wrong type refuse it."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from services.practice_unit.edi.said import Asked, Code, Refusal

_SAYS_UTF8: Final = re.compile(
    rb"""(\xef\xbb\xbf)?<\?xml[^>\r\n]*\sencoding=["']utf-8["'][^>\r\n]*\?>""", re.IGNORECASE
)
_POSTED: Final = {
    "businessDocument": str,
    "senderHerId": int,
    "receiverHerIds": list,
    "contentType": str,
    "contentTransferEncoding": str,
    "messageTypeIdentificator": str,
}
_RECEIPT: Final = {
    "appRecSenderHerId": int,
    "appRecStatus": str,
    "applicationName": str,
    "applicationVersion": str,
}
_STATUSES: Final = ("Ok", "Rejected", "OkErrorInMessagePart")
_LARGEST_HER_ID: Final = 2**31


@dataclass(frozen=True, slots=True)
class Posted:
    """A message handed over."""

    sender: int
    receiver: int
    kind: str
    document: bytes = field(repr=False)


def wrong_field() -> Refusal:
    """The request's body or query is not as it must be."""
    return Refusal(400, Code.WRONG_FIELD)


def posted(asked: Asked) -> Posted:
    """The message in a POST /messages. Raises `Refusal`."""
    said = fields(asked, _POSTED, {"transportMetadataOverrides": dict})
    if said["contentType"] != "application/xml" or said["contentTransferEncoding"] != "base64":
        raise Refusal(400, Code.WRONG_CONTENT)
    receivers = said["receiverHerIds"]
    if len(receivers) != 1:  # the unit plays one receiver at a time
        raise wrong_field()
    try:
        document = base64.b64decode(said["businessDocument"], validate=True)
        document.decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(400, Code.NOT_UTF8) from None
    except (binascii.Error, ValueError):
        raise Refusal(400, Code.WRONG_CONTENT) from None
    if not _SAYS_UTF8.match(document):
        raise Refusal(400, Code.NOT_UTF8)
    kind = said["messageTypeIdentificator"]
    return Posted(her_id(said["senderHerId"]), her_id(receivers[0]), kind, document)


def receipt_in(asked: Asked) -> tuple[int, str, tuple[str, ...]]:
    """Whose receipt, its status and its codes, from a POST of one. Raises `Refusal`."""
    more = {"appRecErrorList": list, "transportMetadataOverrides": dict}
    said = fields(asked, _RECEIPT, more)
    status, errors = said["appRecStatus"], said.get("appRecErrorList", [])
    codes = tuple(_error_code(each) for each in errors)
    if status not in _STATUSES or bool(codes) != (status != "Ok"):
        raise wrong_field()
    return her_id(said["appRecSenderHerId"]), status, codes


def configurations_in(asked: Asked) -> list[tuple[int, bool]]:
    """The HER-ids to configure and whether each is to be locked. Raises `Refusal`."""
    listed = fields(asked, {"configurations": list})["configurations"]
    if not 1 <= len(listed) <= 100:
        raise wrong_field()
    return [_configuration(each) for each in listed]


def fields(
    asked: Asked, needed: Mapping[str, type], more: Mapping[str, type] | None = None
) -> dict[str, Any]:
    """The body's object with the fields it must have, those it may have, and no others."""
    if asked.header("Content-Type").partition(";")[0].strip() != "application/json":
        raise Refusal(415, Code.WRONG_CONTENT)
    try:
        said = json.loads(asked.body)
    except (ValueError, RecursionError):
        raise wrong_field() from None
    return _fitting(said, needed, more or {})


def her_id(value: object) -> int:
    """A HER-id."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < _LARGEST_HER_ID:
        raise wrong_field()
    return value


def her_ids_of(asked: Asked, name: str) -> frozenset[int]:
    """The HER-ids of the query."""
    given = asked.query.get(name, [])
    if not 1 <= len(given) <= 1_500 or not all(each.isascii() and each.isdigit() for each in given):
        raise wrong_field()
    return frozenset(her_id(int(each)) for each in given)


def number_of(asked: Asked, name: str, low: int, high: int, default: int | None = None) -> int:
    """A number of the query; without a default it must be there."""
    given = asked.query.get(name, [])
    if not given and default is not None:
        return default
    if len(given) != 1 or not given[0].isascii() or not given[0].isdigit() or len(given[0]) > 19:
        raise wrong_field()
    if not low <= int(given[0]) <= high:
        raise wrong_field()
    return int(given[0])


def reference_in(text: str) -> str:
    """A message's id in a path."""
    try:
        return str(UUID(text))
    except ValueError:
        raise Refusal(404, Code.NOT_FOUND) from None


def _fitting(said: object, needed: Mapping[str, type], more: Mapping[str, type]) -> dict[str, Any]:
    if not isinstance(said, dict) or not needed.keys() <= said.keys():
        raise wrong_field()
    known = {**needed, **more}
    for name, value in said.items():
        if name not in known or not isinstance(value, known[name]):
            raise wrong_field()
    return said


def _error_code(error: object) -> str:
    said = _fitting(error, {"errorCode": str, "details": str}, {"description": str, "oid": str})
    return str(said["errorCode"])


def _configuration(each: object) -> tuple[int, bool]:
    needed = {"herId": int, "receiveNotificationChannel": str}
    said = _fitting(each, needed, {"clientLocked": bool, "rejectMessageFilters": dict})
    if said["receiveNotificationChannel"] != "Api":
        raise wrong_field()
    return her_id(said["herId"]), said.get("clientLocked", False)
