"""DPoP (RFC 9449): for each request a proof that we hold the key that the token is bound to."""

from __future__ import annotations

import base64
import hashlib
from typing import Final

from services.domain.errors import TransportUnavailable
from services.domain.own_keys import KeyKind
from services.ports import Randomness
from services.transports.helsenett.keys import KeyPair, new_key_pair
from services.transports.helsenett.server_time import ServerTime

_LONGEST_NONCE: Final = 1_000
_KINDS: Final = {
    "ES256": KeyKind.EC_P256,
    "ES384": KeyKind.EC_P384,
    "PS256": KeyKind.RSA,
}


class Prover:
    """Makes proofs with one key, made anew at each start and never kept."""

    def __init__(self, key: KeyPair, randomness: Randomness, time: ServerTime) -> None:
        self._key = key
        self._randomness = randomness
        self._time = time
        self._header = {"typ": "dpop+jwt", "jwk": key.bare_public_jwk()}

    def proof(self, method: str, url: str, nonce: str = "", token: str = "") -> str:
        """A proof for one request; `url` is cut at its query. A token is bound in by its hash."""
        claims: dict[str, str | int] = {
            "jti": self._randomness.new_id(),
            "htm": method,
            "htu": url.partition("?")[0].partition("#")[0],
            "iat": self._time.now(),
        }
        if nonce:
            claims["nonce"] = nonce
        if token:
            claims["ath"] = _hash(token)
        return self._key.sign(self._header, claims)


def key_for_proofs(algorithms: object) -> KeyPair:
    """A fresh key that signs with one of the server's algorithms; None: it did not say.

    Raises `TransportUnavailable("no_algorithm")`.
    """
    if algorithms is None:
        return new_key_pair()
    named = algorithms if isinstance(algorithms, list) else []
    for algorithm, kind in _KINDS.items():
        if algorithm in named:
            return new_key_pair(kind)
    raise TransportUnavailable("no_algorithm", None, may_have_arrived=False)


class Nonce:
    """The latest nonce that one server gave."""

    def __init__(self) -> None:
        self.text = ""

    def take(self, given: str) -> bool:
        """Keep what an answer gave; whether it is a new one."""
        usable = given.isascii() and given.isprintable() and 0 < len(given) <= _LONGEST_NONCE
        if not usable or given == self.text:
            return False
        self.text = given
        return True


def _hash(token: str) -> str:
    digest = hashlib.sha256(token.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
