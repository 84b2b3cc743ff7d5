"""What an answer of the message server means: taken, refused for good, or not now."""

from __future__ import annotations

import json
from typing import Final

from services.domain.errors import TransportRefused, TransportUnavailable
from services.transports.http import Answer

LOCKED: Final = "locked"
"""The cause when the HER-id is locked to another client: a person must free it there."""
_NOT_TAKEN: Final = {
    401: "unauthorised",
    403: "forbidden",
    423: LOCKED,
    429: "busy",
    503: "busy",
}
_REFUSED: Final = frozenset({400, 413, 415, 422})
_LARGEST_CODE: Final = 10**9


def taken(answer: Answer) -> Answer:
    """The answer, if the server took what was handed over.

    Raises `TransportRefused` with the interface's own error code, or `TransportUnavailable`.
    """
    if 200 <= answer.status < 300:
        return answer
    code = _error_code(answer)
    refused = answer.status in _REFUSED or (400 <= answer.status < 500 and bool(code))
    if refused and answer.status not in _NOT_TAKEN:
        raise TransportRefused(code or f"status_{answer.status}")
    raise unavailable(answer)


def unavailable(answer: Answer) -> TransportUnavailable:
    """Not now, and why. What the server says in words stays outside."""
    cause = _NOT_TAKEN.get(answer.status)
    if cause is not None:
        return TransportUnavailable(cause, answer.retry_after, may_have_arrived=False)
    unsure = answer.status >= 500 or answer.status < 400
    return TransportUnavailable(
        f"status_{answer.status}", answer.retry_after, may_have_arrived=unsure
    )


def _error_code(answer: Answer) -> str:
    """The number of a problem description, as text; "" if there is none."""
    try:
        code = json.loads(answer.body).get("errorCode")
    except (ValueError, AttributeError, RecursionError):
        return ""
    is_number = isinstance(code, int) and not isinstance(code, bool)
    return str(code) if is_number and 0 <= code < _LARGEST_CODE else ""
