"""The token endpoint: who may enter, proved with a registered key and bound to a key of the moment."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qs

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, RSAKey

from services.ports import Clock, Randomness
from services.practice_unit.edi.proofs import ALGORITHMS, Once, ProofCheck
from services.practice_unit.edi.said import Asked, Said, Unproven

SCOPE: Final = "nhn:msh/api"
TOKEN_PATH: Final = "/connect/token"  # noqa: S105 a path, no secret
DISCOVERY_PATH: Final = "/.well-known/openid-configuration"
LONGEST_ASSERTION: Final = 60
"""Seconds that an assertion may live."""
_LEEWAY: Final = 5
_TYPE: Final = "client-authentication+jwt"
_ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token lets in: this client, with the key of this thumbprint, until then."""

    client: str
    thumbprint: str
    ends: float


class TokenDesk:
    """Issues tokens and tells whose they are. Refuses as OAuth does, with 400 and an `error`."""

    def __init__(
        self, clock: Clock, randomness: Randomness, proofs: ProofCheck, lives: int = 600
    ) -> None:
        self.issuer = ""
        self._clock = clock
        self._randomness = randomness
        self._proofs = proofs
        self._lives = lives
        self._keys: dict[str, dict[str, ECKey | RSAKey]] = {}
        self._grants: dict[str, Grant] = {}
        self._once = Once()

    def register(self, client: str, public_jwk: Mapping[str, str]) -> None:
        """Let the client enter with this key too."""
        jwk: dict[str, str | list[str]] = {**public_jwk}
        key = ECKey.import_key(jwk) if jwk["kty"] == "EC" else RSAKey.import_key(jwk)
        self._keys.setdefault(client, {})[key.thumbprint()] = key

    def end_all(self) -> None:
        """No token given so far is good any more."""
        self._grants.clear()

    def grant(self, token: str) -> Grant:
        """Whose token it is. Raises `Unproven`."""
        found = self._grants.get(token)
        if found is None or self._clock.monotonic() >= found.ends:
            raise Unproven("invalid_token")
        return found

    def discovery(self) -> Said:
        """What a client must know of this issuer."""
        return Said(
            200,
            {
                "issuer": self.issuer,
                "token_endpoint": self.issuer + TOKEN_PATH,
                "grant_types_supported": ["client_credentials"],
                "token_endpoint_auth_methods_supported": ["private_key_jwt"],
                "token_endpoint_auth_signing_alg_values_supported": list(ALGORITHMS),
                "dpop_signing_alg_values_supported": list(ALGORITHMS),
                "scopes_supported": [SCOPE],
            },
        )

    def token(self, asked: Asked) -> Said:
        """A token, or why not."""
        try:
            thumbprint = self._proofs.check(asked)
            client = self._client(asked)
        except Unproven as unproven:
            return Said(400, {"error": unproven.error}, self._nonce())
        now = self._clock.monotonic()
        self._grants = {text: each for text, each in self._grants.items() if each.ends > now}
        token = self._randomness.secret(32).hex()
        self._grants[token] = Grant(client, thumbprint, now + self._lives)
        body = {"access_token": token, "token_type": "DPoP", "expires_in": self._lives}
        return Said(200, {**body, "scope": SCOPE}, {**self._nonce(), "Cache-Control": "no-store"})

    def _nonce(self) -> dict[str, str]:
        return {"DPoP-Nonce": self._proofs.nonce()}

    def _client(self, asked: Asked) -> str:
        form = parse_qs(asked.body.decode("ascii", "replace"), keep_blank_values=True)
        said = {name: values[0] for name, values in form.items() if len(values) == 1}
        if asked.header("Content-Type").partition(";")[0] != "application/x-www-form-urlencoded":
            raise Unproven("invalid_request")
        if said.get("grant_type") != "client_credentials":
            raise Unproven("unsupported_grant_type")
        if said.get("client_assertion_type") != _ASSERTION_TYPE:
            raise Unproven("invalid_client")
        client = self._asserted(said.get("client_assertion", ""), said.get("client_id", ""))
        if said.get("scope") != SCOPE:
            raise Unproven("invalid_scope")
        return client

    def _asserted(self, assertion: str, client: str) -> str:
        """The client, if the assertion is its own, is for us, is fresh and was never used."""
        try:
            keys = self._keys[client]
            read = jws.extract_compact(assertion.encode("ascii"))
            header = read.headers()
            if header.get("typ") != _TYPE:
                raise Unproven("invalid_client")
            key = keys[str(header["kid"])]
            signed = jws.validate_compact(read, key, algorithms=list(ALGORITHMS))
            good = signed and self._judged(json.loads(read.payload), client)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, JoseError):
            raise Unproven("invalid_client") from None
        if not good:
            raise Unproven("invalid_client")
        return client

    def _judged(self, claims: dict[str, Any], client: str) -> bool:
        now = self._clock.now().timestamp()
        ends, begins, issued = claims["exp"], claims["nbf"], claims["iat"]
        return (
            claims["iss"] == claims["sub"] == client
            and claims["aud"] == self.issuer
            and now < ends <= issued + LONGEST_ASSERTION
            and begins <= now + _LEEWAY
            and abs(now - issued) <= LONGEST_ASSERTION
            and _organisations_fit(claims.get("authorization_details", []))
            and self._once.use(claims["jti"], now)
        )


def _organisations_fit(details: Any) -> bool:  # noqa: ANN401 a client's own JSON
    """Each detail names an organisation by its number in the way that HelseID asks for."""
    for each in details:
        identifier = each["practitioner_role"]["organization"]["identifier"]
        if each["type"] != "helseid_authorization" or identifier["type"] != "ENH":
            return False
        if not identifier["system"].startswith("urn:oid:") or not identifier["value"]:
            return False
    return isinstance(details, list)
