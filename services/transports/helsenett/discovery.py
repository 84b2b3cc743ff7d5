"""What an issuer tells of itself, and what of it we believe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from services.domain.errors import TransportUnavailable
from services.transports.helsenett.json_answers import told
from services.transports.http import HttpClient, Request

KEPT: Final = 24 * 3600.0
"""Seconds for which it is believed without asking again."""
_WHERE: Final = "/.well-known/openid-configuration"


@dataclass(frozen=True, slots=True)
class Discovered:
    """The issuer's own name, the path of its token endpoint, the algorithms of proofs (None: not said)."""

    issuer: str
    token_path: str
    proof_algorithms: Any


def discover(http: HttpClient, issuer: str) -> Discovered:
    """Ask the issuer.

    Raises `TransportUnavailable`: `wrong_issuer` when it calls itself something else, or its token endpoint
    is on another server: an answer that could lead our assertions astray is not followed.
    """
    answer = http.exchange(Request("GET", urlsplit(issuer).path.rstrip("/") + _WHERE))
    if answer.status != 200:
        raise TransportUnavailable(f"status_{answer.status}", answer.retry_after)
    said = told(answer)
    name, endpoint = said.get("issuer"), said.get("token_endpoint")
    if not isinstance(name, str) or not isinstance(endpoint, str):
        raise TransportUnavailable("wrong_answer")
    at_home = endpoint.startswith(f"{http.server}/")
    if name.rstrip("/") != issuer.rstrip("/") or not at_home:
        raise TransportUnavailable("wrong_issuer")
    path = endpoint.removeprefix(http.server)
    return Discovered(name, path, said.get("dpop_signing_alg_values_supported"))


def origin_of(address: str) -> str:
    """The server of an address, without its path."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
