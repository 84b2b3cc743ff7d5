"""A client's connection over the health network's interface. Brings HTTP, XML and tokens with it."""

from __future__ import annotations

from typing import Final

from resources.version import VERSION
from services.formats.kith_letters import kind_of
from services.ports import Clock, Randomness
from services.transports.helsenett.access import Access, SourceSystem
from services.transports.helsenett.assertions import Registration
from services.transports.helsenett.edi import EdiTransport
from services.transports.helsenett.helseid import HelseId

SOURCE: Final = SourceSystem("Medvandrer", VERSION)


class EdiConnection:
    """Tokens and a transport for one HER-id at `server`. Nothing is asked before it is used.

    Raises `TransportRefused` for a HER-id or a server that is none.
    """

    def __init__(
        self,
        registration: Registration,
        server: str,
        her_id: str,
        clock: Clock,
        randomness: Randomness,
    ) -> None:
        self.helseid = HelseId(registration, clock, randomness)
        access = Access(server, self.helseid, SOURCE, clock)
        self.transport = EdiTransport(access, her_id, SOURCE, kind_of, clock)

    def close(self) -> None:
        """Close every connection."""
        self.transport.close()
        self.helseid.close()

    def cut_off(self) -> None:
        """End what is said or awaited on any of them, at once; from any thread."""
        self.transport.cut_off()
        self.helseid.cut_off()
