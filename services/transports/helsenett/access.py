"""One connection to the message server: each request with its token and a proof of its own."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from typing import Final

from services.domain.errors import TransportUnavailable
from services.ports import Clock
from services.transports.helsenett.helseid import HelseId
from services.transports.helsenett.proofs import Nonce
from services.transports.http import Answer, HttpClient, Limits, Request

API_VERSION: Final = "3"
LARGEST_REQUEST: Final = 35_000_000
"""Bytes that the server takes at most (35 MB)."""
LIMITS: Final = Limits(connect=5.0, silence=15.0, answer=30.0, largest=50 * 1024 * 1024)
_PATIENCE: Final = 45.0
"""Seconds after which no further try is begun, so that a claim on a message outlives them all."""
_UNAUTHORISED: Final = 401


@dataclass(frozen=True, slots=True)
class SourceSystem:
    """What we are called where the server asks, and in receipts."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name}, {self.version}"


class Access:
    """Fulfils requests with a token from `helseid`; for one thread at a time. Raises `TransportUnavailable`.

    A 401 is answered by what it asks for, each once: the new nonce, the right time, a new token.
    """

    def __init__(
        self,
        server: str,
        helseid: HelseId,
        source: SourceSystem,
        clock: Clock,
        limits: Limits = LIMITS,
    ) -> None:
        headers = {"api-version": API_VERSION, "nhn-source-system": str(source)}
        self._http = HttpClient(server, headers, limits, loopback_only=False)
        self._helseid = helseid
        self._clock = clock
        self._nonce = Nonce()

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def cut_off(self) -> None:
        """As `HttpClient.cut_off`."""
        self._http.cut_off()

    def exchange(self, request: Request) -> Answer:
        """One request and its answer, which may be a 401 if nothing helped."""
        began = self._clock.monotonic()
        lessons = [self._nonce_changed, self._clock_was_wrong, self._token_ended]
        while True:
            token = self._helseid.token()
            answer = self._http.exchange(self._with_proof(request, token))
            new_nonce = self._nonce.take(answer.headers.get("DPoP-Nonce", ""))
            if answer.status != _UNAUTHORISED or self._clock.monotonic() - began > _PATIENCE:
                return answer
            said = _Refused(answer, token, new_nonce=new_nonce)
            learnt = next((each for each in lessons if each(said)), None)
            if learnt is None:
                return answer
            lessons.remove(learnt)

    def lines(self, request: Request, content_type: str) -> Generator[bytes]:
        """The lines of an answer as they come. A 401 raises, after what it asks for was learnt."""
        token = self._helseid.token()
        try:
            yield from self._http.lines(self._with_proof(request, token), content_type)
        except TransportUnavailable as trouble:
            if trouble.cause == "status_401":
                self._helseid.drop(token)
            raise

    def _with_proof(self, request: Request, token: str) -> Request:
        proof = self._helseid.prover().proof(
            request.method, self._http.server + request.path, self._nonce.text, token
        )
        headers = {**request.headers, "Authorization": f"DPoP {token}", "DPoP": proof}
        return replace(request, headers=headers)

    def _nonce_changed(self, said: _Refused) -> bool:
        return said.new_nonce

    def _clock_was_wrong(self, said: _Refused) -> bool:
        return self._helseid.time.learn(said.answer.headers.get("Date", ""))

    def _token_ended(self, said: _Refused) -> bool:
        self._helseid.drop(said.token)
        return True


@dataclass(frozen=True, slots=True)
class _Refused:
    answer: Answer
    token: str
    new_nonce: bool
