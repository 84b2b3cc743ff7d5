"""Checks DPoP proofs (RFC 9449) to the last field, with nonces that change."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from services.ports import Clock, Randomness
from services.practice_unit.edi.said import Asked, Unproven

ALGORITHMS: Final = ("ES256", "ES384", "PS256")
WINDOW: Final = 60
"""Seconds that a proof's time may be from ours, either way."""
_NONCE_LIVES: Final = 300.0
_LONGEST: Final = 8_000
_PRIVATE: Final = frozenset({"d", "p", "q", "dp", "dq", "qi", "k"})
_MOST_KEYS: Final = 64


class Once:
    """Which ids have been used within the time that they could be used in."""

    def __init__(self) -> None:
        self._used: OrderedDict[str, float] = OrderedDict()

    def use(self, name: object, now: float, keep: float = 2.5 * WINDOW) -> bool:
        """Use it; False when it is no proper id or was used before."""
        while self._used and next(iter(self._used.values())) < now - keep:
            self._used.popitem(last=False)
        if not isinstance(name, str) or not 8 <= len(name) <= 200 or name in self._used:
            return False
        self._used[name] = now
        return True


@dataclass(frozen=True, slots=True)
class _ProofKey:
    key: ECKey | RSAKey
    algorithm: str
    thumbprint: str


class ProofCheck:
    """Raises `Unproven` for anything that is not right; else tells the thumbprint of the key."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness
        self._once = Once()
        self._keys: OrderedDict[str, _ProofKey] = OrderedDict()
        self._nonces: list[str] = []
        self._changes_at = 0.0

    def nonce(self) -> str:
        """The nonce to use now. The one before is taken for as long again."""
        now = self._clock.monotonic()
        if not self._nonces or now >= self._changes_at:
            self._nonces = [self._randomness.secret(16).hex(), *self._nonces[:1]]
            self._changes_at = now + _NONCE_LIVES
        return self._nonces[0]

    def change_nonce(self) -> None:
        """No nonce given so far is taken any more."""
        self._nonces = []

    def check(self, asked: Asked, token: str = "") -> str:
        """Check the request's proof, for the token that came with it if one did."""
        proof = asked.header("DPoP")
        if not proof or len(proof) > _LONGEST:
            raise Unproven("invalid_dpop_proof")
        known = self._key_of(proof.partition(".")[0])
        claims = _claims(proof, known)
        self._judge(claims, asked, token)
        if claims.get("nonce") not in {self.nonce(), *self._nonces}:
            raise Unproven("use_dpop_nonce")
        return known.thumbprint

    def _judge(self, claims: dict[str, Any], asked: Asked, token: str) -> None:
        now = self._clock.now().timestamp()
        issued = claims.get("iat")
        good = (
            self._once.use(claims.get("jti"), now)
            and claims.get("htm") == asked.method
            and claims.get("htu") == asked.url
            and isinstance(issued, int)
            and abs(issued - now) <= WINDOW
        )
        if token:
            good = good and hmac.compare_digest(str(claims.get("ath")), _hash(token))
        if not good:
            raise Unproven("invalid_dpop_proof")

    def _key_of(self, header: str) -> _ProofKey:
        """Each client's header is the same every time: its key is read once."""
        known = self._keys.get(header)
        if known is None:
            known = self._keys[header] = _read_key(header)
            if len(self._keys) > _MOST_KEYS:
                self._keys.popitem(last=False)
        return known


def _read_key(header: str) -> _ProofKey:
    try:
        said = json.loads(base64.urlsafe_b64decode(header + "=" * (-len(header) % 4)))
        jwk, algorithm = dict(said["jwk"]), said["alg"]
        if said["typ"] != "dpop+jwt" or algorithm not in ALGORITHMS or _PRIVATE & jwk.keys():
            raise Unproven("invalid_dpop_proof")
        key = ECKey.import_key(jwk) if jwk["kty"] == "EC" else RSAKey.import_key(jwk)
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error, JoseError):
        raise Unproven("invalid_dpop_proof") from None
    return _ProofKey(key, algorithm, key.thumbprint())


def _claims(proof: str, known: _ProofKey) -> dict[str, Any]:
    try:
        read = jws.deserialize_compact(proof, known.key, algorithms=[known.algorithm])
        claims = json.loads(read.payload)
    except (ValueError, RecursionError, JoseError):
        raise Unproven("invalid_dpop_proof") from None
    if not isinstance(claims, dict):
        raise Unproven("invalid_dpop_proof")
    return claims


def _hash(token: str) -> str:
    digest = hashlib.sha256(token.encode("utf-8", "replace")).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
