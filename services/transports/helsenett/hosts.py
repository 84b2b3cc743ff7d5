"""Where HelseID and the message server are, for trying out and for real."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from services.domain.health_network import Environment


@dataclass(frozen=True, slots=True)
class Hosts:
    """The issuer of tokens, and the message server."""

    issuer: str
    messages: str


HOSTS: Final = {
    Environment.TEST: Hosts(
        "https://helseid-sts.test.nhn.no", "https://api.tjener.test.melding.nhn.no"
    ),
    Environment.TEST_IN_HEALTH_NETWORK: Hosts(
        "https://helseid-sts.test.nhn.no", "https://api.hn-tjener.test.melding.nhn.no"
    ),
    Environment.PRODUCTION: Hosts(
        "https://helseid-sts.nhn.no", "https://api.hn-tjener.prod.melding.nhn.no"
    ),
}
