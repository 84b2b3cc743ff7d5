"""Which servers may be spoken to at all."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from services.domain.errors import TransportRefused


def check_server(server: str, *, loopback_only: bool) -> None:
    """Raises `TransportRefused("not_allowed_address")` for a server that may not be spoken to.

    Plain HTTP never leaves this machine; with `loopback_only` nothing does.
    """
    scheme = urlsplit(server).scheme
    if is_loopback(server) and scheme in ("http", "https"):
        return
    if loopback_only or scheme != "https":
        raise TransportRefused("not_allowed_address")


def is_loopback(server: str) -> bool:
    """Whether the address is this machine, by number only: a name may lead anywhere."""
    try:
        return ipaddress.ip_address(urlsplit(server).hostname or "").is_loopback
    except ValueError:
        return False
