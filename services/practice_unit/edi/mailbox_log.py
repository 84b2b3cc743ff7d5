"""A mailbox written down in pieces: a whole one, and after it what has changed, put together again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

_EMPTY: dict[str, Any] = {
    "office": {
        "configured": [], "messages": [], "notices": [], "owed": [], "taken": {}, "receipts": [],
        "offset": 0,
    },
    "noticed": [],
}  # fmt: skip


def folded(whole: dict[str, Any] | None, changes: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The snapshot after these changes, in order (`EdiUnit.changes`); `whole` None: an empty mailbox.

    Raises `KeyError`, `ValueError` or `TypeError` for what is none.
    """
    snapshot = whole or _EMPTY
    office = snapshot["office"]
    messages = {each["id"]: each for each in office["messages"]}
    owed = _by_number([_named(each, messages) for each in office["owed"]])
    notices, receipts = list(office["notices"]), list(office["receipts"])
    taken, configured, offset = dict(office["taken"]), office["configured"], office["offset"]
    noticed = snapshot["noticed"]
    for change in changes:
        news = change["office"]
        for each in news["messages"]:
            messages[each["id"]] = {**messages.get(each["id"], {}), **each}
        notices += news["notices"]
        receipts += news["receipts"]
        taken |= news["taken"]
        owed = _then_owed(owed, news)
        configured, offset = news["configured"], news["offset"]
        noticed = change["noticed"]
    in_turn = sorted(owed.values(), key=_turn)
    still_here = {each["message"] for each in in_turn if each["receipt"] is None}
    return {
        "office": {
            "configured": configured,
            "messages": [each for each in messages.values() if each["id"] not in still_here],
            "notices": notices,
            "owed": [_whole(each, messages) for each in in_turn],
            "taken": taken,
            "receipts": receipts,
            "offset": offset,
        },
        "noticed": noticed,
    }


def _by_number(owed: Sequence[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    return {each["number"]: each for each in owed}


def _then_owed(owed: dict[int, dict[str, Any]], news: dict[str, Any]) -> dict[int, dict[str, Any]]:
    if "owed" in news:
        return _by_number(news["owed"])
    sent = frozenset(news["owed_less"])
    left = {number: each for number, each in owed.items() if number not in sent} if sent else owed
    return {**left, **_by_number(news["owed_more"])} if news["owed_more"] else left


def _turn(owed: dict[str, Any]) -> tuple[datetime, int]:
    return datetime.fromisoformat(owed["due"]), owed["number"]


def slimmed(snapshot: dict[str, Any]) -> dict[str, Any]:
    """The same without the documents that nobody will fetch any more: the unit has read them, or they have
    been fetched.
    """
    office = snapshot["office"]
    read = set(office["taken"].values())
    messages = [
        {**each, "document": ""} if each["id"] in read or each["downloaded"] else each
        for each in office["messages"]
    ]
    return {**snapshot, "office": {**office, "messages": messages}}


def _named(owed: dict[str, Any], messages: dict[str, Any]) -> dict[str, Any]:
    if owed["receipt"] is not None:
        return owed
    messages[owed["message"]["id"]] = owed["message"]
    return {**owed, "message": owed["message"]["id"]}


def _whole(owed: dict[str, Any], messages: dict[str, Any]) -> dict[str, Any]:
    return owed if owed["receipt"] is not None else {**owed, "message": messages[owed["message"]]}
