"""The only door to `requests`: plain exchanges with limits on time, size and direction."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final
from urllib.parse import urlencode

import requests

from services.domain.errors import TransportUnavailable
from services.transports.addresses import check_server, is_loopback
from services.transports.timed_answers import limit_time

# Its warnings quote addresses and what a server said; neither belongs in a log.
logging.getLogger("urllib3").disabled = True
logging.getLogger("urllib3.connection").disabled = True
_CHUNK: Final = 64 * 1024
_MIB: Final = 1024 * 1024
_REDIRECT: Final = range(300, 400)
_BROKEN_WHILE_READING: Final[type[Exception]] = requests.exceptions.BaseHTTPError  # type: ignore[attr-defined]  # requests has it, its types do not say so


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to connect, between two bytes, and for a whole answer; bytes of the largest answer.

    A line that carries `slowest` bytes a second is honest: what is large may take longer over it.
    """

    connect: float = 5.0
    silence: float = 10.0
    answer: float = 30.0
    largest: int = 16 * _MIB
    slowest: float = 128 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: `path` begins with / and may hold a query; the headers may hold a token."""

    method: str
    path: str
    body: bytes | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; `headers` ask without regard to upper and lower case."""

    status: int
    body: bytes = field(repr=False)
    retry_after: float | None
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


class HttpClient:
    """Talks to one server, keeping the connection; for one thread at a time.

    Follows no redirect, takes no proxy from the environment on this machine, and never speaks plain
    HTTP beyond it. Raises `TransportRefused("not_allowed_address")` for an address that it may not use.
    """

    def __init__(
        self,
        server: str,
        headers: Mapping[str, str],
        limits: Limits | None = None,
        *,
        loopback_only: bool,
    ) -> None:
        check_server(server, loopback_only=loopback_only)
        self._server = server.rstrip("/")
        self._limits = limits or Limits()
        self._session = requests.Session()
        self._session.trust_env = not is_loopback(server)
        for prefix in ("http://", "https://"):
            adapter = requests.adapters.HTTPAdapter()
            limit_time(adapter.poolmanager, self._limits.answer, self._limits.slowest)
            self._session.mount(prefix, adapter)
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers.update({"Accept-Encoding": "identity", **headers})

    @property
    def server(self) -> str:
        """The server's address, without a / at its end."""
        return self._server

    def close(self) -> None:
        """Close the connection."""
        self._session.close()

    def get(self, path: str, parameters: Mapping[str, str]) -> Answer:
        """Ask. Raises `TransportUnavailable`."""
        return self.exchange(Request("GET", f"{path}?{urlencode(parameters)}"))

    def post(self, path: str, body: bytes, content_type: str) -> Answer:
        """Hand over. Raises `TransportUnavailable`."""
        return self.exchange(Request("POST", path, body, {"Content-Type": content_type}))

    def exchange(self, request: Request) -> Answer:
        """One request and its whole answer. Raises `TransportUnavailable`."""
        with _troubles_told(), self._asked(request) as response:
            return self._answer(response)

    def lines(self, request: Request, content_type: str) -> Generator[bytes]:
        """The lines of an answer as they come, without their ends, until it or its time is over.

        Raises `TransportUnavailable`: `status_404` and the like for a server that does not answer 200
        with such content, `too_large` for a line longer than 64 KiB.
        """
        with _troubles_told(), self._asked(request) as response:
            if response.status_code != 200:
                told = f"status_{response.status_code}"
                raise TransportUnavailable(told, _retry_after(response.headers))
            if not response.headers.get("Content-Type", "").startswith(content_type):
                raise TransportUnavailable("wrong_answer")
            yield from _lines(response)

    def _asked(self, request: Request) -> requests.Response:
        limits, session = self._limits, self._session
        url = self._server + request.path
        headers = {**session.headers, **request.headers}
        if request.body is not None:
            headers["Content-Length"] = str(len(request.body))
        # Prepared by itself, not by the session: that merges settings and cookies which we do not have.
        asked = requests.Request(request.method, url, headers, auth=_as_it_is).prepare()
        asked.body = request.body
        response = session.send(
            asked,
            timeout=(limits.connect, limits.silence),
            allow_redirects=False,
            **_surroundings(session, url),
        )
        if response.status_code in _REDIRECT:
            response.close()
            raise TransportUnavailable("redirect")
        return response

    def _answer(self, response: requests.Response) -> Answer:
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise TransportUnavailable("wrong_answer")
        body = b"".join(self._chunks(response))
        headers = response.headers
        return Answer(response.status_code, body, _retry_after(headers), headers)

    def _chunks(self, response: requests.Response) -> list[bytes]:
        """Piece by piece as it comes, so that no more than the limit is ever held."""
        chunks: list[bytes] = []
        left = self._limits.largest
        while chunk := response.raw.read1(_CHUNK):
            left -= len(chunk)
            if left < 0:
                raise TransportUnavailable("too_large")
            chunks.append(chunk)
        return chunks


@contextmanager
def _troubles_told() -> Iterator[None]:
    """The library's many exceptions as ours; none of them carries its text, which quotes addresses."""
    try:
        yield
    except requests.exceptions.ConnectTimeout:
        raise TransportUnavailable("no_contact", None, may_have_arrived=False) from None
    except requests.exceptions.Timeout:
        raise TransportUnavailable("timeout") from None
    except requests.exceptions.ConnectionError as error:
        raise _lost(error) from None
    except (requests.exceptions.RequestException, ValueError):
        # ValueError: header lines that are no HTTP reach us raw from the standard library.
        raise TransportUnavailable("wrong_answer") from None
    except (OSError, HTTPException, _BROKEN_WHILE_READING):
        raise TransportUnavailable("cut_off") from None


def _surroundings(session: requests.Session, url: str) -> Mapping[str, Any]:
    """The proxies and certificates that the environment names, where it is asked; read piece by piece."""
    if not session.trust_env:
        return {"stream": True}
    return session.merge_environment_settings(url, {}, stream=True, verify=None, cert=None)


def _lines(response: requests.Response) -> Iterator[bytes]:
    begun = b""
    while chunk := response.raw.read1(_CHUNK):
        *whole, begun = (begun + chunk).split(b"\n")
        if len(begun) > _CHUNK:
            raise TransportUnavailable("too_large")
        yield from (line.removesuffix(b"\r") for line in whole)


def _as_it_is(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """In place of what an address or a .netrc of this machine could put instead of our own token."""
    return prepared


def _lost(error: requests.exceptions.ConnectionError) -> TransportUnavailable:
    """Whether the connection could not be made at all, or broke when something may have arrived."""
    words = repr(error.args[:1])
    if "CertificateError" in words or "CertVerificationError" in words:
        return TransportUnavailable("wrong_certificate", None, may_have_arrived=False)
    if "NewConnectionError" in words:
        return TransportUnavailable("no_contact", None, may_have_arrived=False)
    return TransportUnavailable("cut_off")


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds. A date is weighed against the server's own clock, which need not be ours."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        until, now = parsedate_to_datetime(text), parsedate_to_datetime(headers.get("Date", ""))
        return max((until - now).total_seconds(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return None
