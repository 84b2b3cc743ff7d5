"""Tokens from HelseID: client credentials, proved with our key and bound to a key of this start."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlencode

from services.domain.errors import TransportUnavailable
from services.ports import Clock, Randomness
from services.transports.helsenett.assertions import Registration, assertion
from services.transports.helsenett.discovery import KEPT, Discovered, discover, origin_of
from services.transports.helsenett.json_answers import told, wrong
from services.transports.helsenett.keys import KeyPair
from services.transports.helsenett.proofs import Nonce, Prover, key_for_proofs
from services.transports.helsenett.server_time import ServerTime
from services.transports.http import Answer, HttpClient, Limits, Request

LIMITS: Final = Limits(connect=5.0, silence=8.0, answer=10.0, largest=256 * 1024)
_ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_SPARE: Final = 30.0
_SHORTEST_LIFE: Final = 60
_LONGEST_TOKEN: Final = 16 * 1024
_CODE: Final = re.compile(r"[a-z_]{1,40}")


@dataclass(frozen=True, slots=True)
class _Token:
    text: str = field(repr=False)
    good_until: float


class HelseId:
    """One client's tokens for one scope, kept in memory until shortly before they end. Thread-safe.

    Everything here raises `TransportUnavailable` with `may_have_arrived` False: without a token no message
    has left. Its cause is `token_` and the server's own code (`token_invalid_client`: the key or the client
    is not registered), `token_not_bound`, `wrong_issuer`, `clock_wrong`, `no_algorithm`, or what any
    exchange can meet.
    """

    def __init__(
        self,
        registration: Registration,
        clock: Clock,
        randomness: Randomness,
        limits: Limits = LIMITS,
    ) -> None:
        self._registration = registration
        self._clock = clock
        self._randomness = randomness
        self.time = ServerTime(clock)
        issuer = registration.issuer
        self._http = HttpClient(origin_of(issuer), {}, limits, loopback_only=False)
        self._lock = threading.Lock()
        self._nonce = Nonce()
        self._discovered: tuple[Discovered, float] | None = None
        self._prover: Prover | None = None
        self._token: _Token | None = None

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def cut_off(self) -> None:
        """As `HttpClient.cut_off`."""
        self._http.cut_off()

    def token(self) -> str:
        """A token that is good for now, asked for only when none is."""
        with self._lock, _nothing_has_left():
            if self._token is None or self._clock.monotonic() >= self._token.good_until:
                self._token = self._fetched(self._registration.keys.in_use)
            return self._token.text

    def drop(self, token: str) -> None:
        """The message server would not take this token: ask for another next time."""
        with self._lock:
            if self._token is not None and self._token.text == token:
                self._token = None

    def prover(self) -> Prover:
        """Makes proofs with the key that the tokens are bound to."""
        with self._lock, _nothing_has_left():
            return self._proving(self._told())

    def discover(self) -> None:
        """Ask the issuer about itself, if that was not done today."""
        with self._lock, _nothing_has_left():
            self._told()

    def knows(self, pair: KeyPair) -> bool:
        """Whether HelseID gives a token for this pair: is a waiting one registered by now?"""
        with self._lock, _nothing_has_left():
            try:
                self._fetched(pair)
            except TransportUnavailable as trouble:
                if trouble.cause == "token_invalid_client":
                    return False
                raise
            return True

    def _told(self) -> Discovered:
        now = self._clock.monotonic()
        if self._discovered is None or now >= self._discovered[1]:
            found = discover(self._http, self._registration.issuer)
            self._discovered = (found, now + KEPT)
        return self._discovered[0]

    def _proving(self, discovered: Discovered) -> Prover:
        if self._prover is None:
            key = key_for_proofs(discovered.proof_algorithms)
            self._prover = Prover(key, self._randomness, self.time)
        return self._prover

    def _fetched(self, pair: KeyPair) -> _Token:
        """Ask; at most twice more, once with the nonce asked for and once by the server's clock."""
        lessons = [self._nonce_asked_for, self._clock_was_wrong]
        while True:
            answer = self._asked(pair)
            new_nonce = self._nonce.take(answer.headers.get("DPoP-Nonce", ""))
            if answer.status == 200:
                return self._token_in(answer)
            learnt = next((each for each in lessons if each(answer, new_nonce)), None)
            if learnt is None:
                raise _trouble(answer)
            lessons.remove(learnt)

    def _asked(self, pair: KeyPair) -> Answer:
        discovered = self._told()
        path, kept = discovered.token_path, self._registration
        form = {
            "grant_type": "client_credentials",
            "client_id": kept.client_id,
            "scope": kept.scope,
            "client_assertion_type": _ASSERTION_TYPE,
            "client_assertion": assertion(
                kept, pair, discovered.issuer, self._randomness, self.time
            ),
        }
        proof = self._proving(discovered).proof("POST", self._http.server + path, self._nonce.text)
        headers = {"Content-Type": "application/x-www-form-urlencoded", "DPoP": proof}
        return self._http.exchange(Request("POST", path, urlencode(form).encode("ascii"), headers))

    def _nonce_asked_for(self, answer: Answer, new_nonce: bool) -> bool:  # noqa: FBT001 what was learnt
        return new_nonce and answer.status in (400, 401) and _code(answer) == "use_dpop_nonce"

    def _clock_was_wrong(self, answer: Answer, _new_nonce: bool) -> bool:  # noqa: FBT001 as above
        return answer.status in (400, 401) and self.time.learn(answer.headers.get("Date", ""))

    def _token_in(self, answer: Answer) -> _Token:
        said = told(answer)
        text, lives = said.get("access_token"), said.get("expires_in", _SHORTEST_LIFE)
        if str(said.get("token_type")).casefold() != "dpop":
            raise TransportUnavailable("token_not_bound")
        if not isinstance(text, str) or not isinstance(lives, int) or not _is_token(text):
            raise wrong()
        lives = min(max(lives, 1), int(KEPT))
        spare = min(_SPARE, lives / 4)
        return _Token(text, self._clock.monotonic() + lives - spare)


class _nothing_has_left:  # noqa: N801 reads as a sentence in `with`
    """Every trouble inside is one before any message has left."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, trouble: BaseException | None, trace: object) -> None:
        if isinstance(trouble, TransportUnavailable):
            trouble.may_have_arrived = False


def _is_token(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_TOKEN and text.isascii() and text.isprintable()


def _code(answer: Answer) -> str:
    """The server's own code, if it is one: its sentences stay outside."""
    try:
        code = told(answer).get("error")
    except TransportUnavailable:
        return ""
    return code if isinstance(code, str) and _CODE.fullmatch(code) else ""


def _trouble(answer: Answer) -> TransportUnavailable:
    if answer.status in (429, 503):
        return TransportUnavailable("busy", answer.retry_after)
    code = _code(answer)
    cause = f"token_{code}" if code and 400 <= answer.status < 500 else f"status_{answer.status}"
    return TransportUnavailable(cause, answer.retry_after)
