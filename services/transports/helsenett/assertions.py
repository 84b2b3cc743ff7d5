"""The client assertion (private_key_jwt) by which HelseID knows who asks; each is used once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from services.ports import Randomness
from services.transports.helsenett.keys import ClientKeys, KeyPair
from services.transports.helsenett.server_time import ServerTime

SCOPE: Final = "nhn:msh/api"
"""What a client of the message server asks for."""
LIVES: Final = 30
"""Seconds. HelseID takes no more than 60."""
_CHILD_ONLY: Final = "urn:oid:2.16.578.1.12.4.1.4.101"
_PARENT_AND_CHILD: Final = "urn:oid:1.0.6523"


@dataclass(frozen=True, slots=True)
class Registration:
    """What HelseID has registered of this client, and the keys that go with it.

    `child_organisation` is the number of the part of the organisation that speaks, if it is not the whole;
    `parent_organisation` is named too by a client that serves several.
    """

    issuer: str
    client_id: str
    keys: ClientKeys = field(repr=False)
    scope: str = SCOPE
    child_organisation: str = ""
    parent_organisation: str = ""


def assertion(
    registration: Registration,
    pair: KeyPair,
    audience: str,
    randomness: Randomness,
    time: ServerTime,
) -> str:
    """A fresh assertion, signed with `pair`, for the issuer `audience`."""
    now = time.now()
    claims: dict[str, Any] = {
        "iss": registration.client_id,
        "sub": registration.client_id,
        "aud": audience,
        "iat": now,
        "nbf": now,
        "exp": now + LIVES,
        "jti": randomness.new_id(),
    }
    if registration.child_organisation or registration.parent_organisation:
        claims["authorization_details"] = _organisation(registration)
    return pair.sign({"typ": "client-authentication+jwt", "kid": pair.kid}, claims)


def _organisation(registration: Registration) -> list[dict[str, Any]]:
    parent, child = registration.parent_organisation, registration.child_organisation
    value = f"NO:ORGNR:{parent}:{child}".removesuffix(":") if parent else child
    system = _PARENT_AND_CHILD if parent else _CHILD_ONLY
    identifier = {"system": system, "type": "ENH", "value": value}
    role = {"organization": {"identifier": identifier}}
    return [{"type": "helseid_authorization", "practitioner_role": role}]
