"""The key pairs by which HelseID knows this client: made here, the public half handed over, rolled over.

RFC 7517 (JWK), RFC 7638 (thumbprints as kid), RFC 7518 (names of algorithms). RSA signs with PSS.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from services.domain.own_keys import KeyKind

RSA_BITS: Final = 3072
SMALLEST_RSA_BITS: Final = 2048
_PUBLIC: Final = {"EC": ("kty", "crv", "x", "y"), "RSA": ("kty", "n", "e")}


class UnusableKey(ValueError):
    """What was kept or handed over is no key pair that HelseID takes."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """One key pair. `kid` is the SHA-256 thumbprint of its public half, `alg` what it signs with."""

    kid: str
    alg: str
    _key: ECKey | RSAKey = field(repr=False)

    def sign(self, header: Mapping[str, Any], claims: Mapping[str, Any]) -> str:
        """A signed token (compact JWS); `alg` is put into its header."""
        payload = json.dumps(claims, separators=(",", ":")).encode("utf-8")
        return jws.serialize_compact(
            {**header, "alg": self.alg}, payload, self._key, algorithms=[self.alg]
        )

    def public_jwk(self) -> dict[str, str]:
        """The public half, for registration: nothing in it is secret."""
        return {**self.bare_public_jwk(), "kid": self.kid, "alg": self.alg, "use": "sig"}

    def bare_public_jwk(self) -> dict[str, str]:
        """Only the numbers of the public half, as a proof carries them."""
        jwk = self._key.as_dict(private=False)
        return {name: str(jwk[name]) for name in _PUBLIC[str(jwk["kty"])]}

    def private_jwk(self) -> str:
        """Both halves as JSON, for the encrypted store and nowhere else."""
        return json.dumps(self._key.as_dict(private=True), sort_keys=True)


def new_key_pair(kind: KeyKind = KeyKind.EC_P256) -> KeyPair:
    """A fresh pair. An RSA one takes a moment."""
    if kind is KeyKind.RSA:
        return _pair(RSAKey.generate_key(RSA_BITS))
    return _pair(ECKey.generate_key(kind.value))


def key_pair_from(private_jwk: str) -> KeyPair:
    """The pair that `private_jwk` kept. Raises `UnusableKey`, which says nothing of what it held."""
    try:
        jwk = json.loads(private_jwk)
        numbers = {name: value for name, value in jwk.items() if name != "alg"}
        is_ec = {"EC": True, "RSA": False}[jwk["kty"]]
        pair = _pair(ECKey.import_key(numbers) if is_ec else RSAKey.import_key(numbers))
        pair.sign({}, {})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, JoseError):
        raise UnusableKey from None
    return pair


def _pair(key: ECKey | RSAKey) -> KeyPair:
    if isinstance(key, RSAKey):
        if key.public_key.key_size < SMALLEST_RSA_BITS:
            raise UnusableKey
        return KeyPair(key.thumbprint(), "PS256", key)
    algorithms = {"P-256": "ES256", "P-384": "ES384"}
    return KeyPair(key.thumbprint(), algorithms[key.curve_name], key)


@dataclass(frozen=True, slots=True)
class ClientKeys:
    """The pair in use, and one that waits until it is registered; never more than these two."""

    in_use: KeyPair
    waiting: KeyPair | None = None

    def with_waiting(self, new: KeyPair) -> ClientKeys:
        """A roll-over begins: `new` is to be registered; until then the old one signs."""
        return ClientKeys(self.in_use, new)

    def rolled_over(self) -> ClientKeys:
        """The roll-over ends: HelseID knows the waiting pair, which signs from now on.

        The old pair is gone from here, and should be taken out of the registration. Without a waiting pair
        nothing changes.
        """
        return ClientKeys(self.waiting) if self.waiting else self
