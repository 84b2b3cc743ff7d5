"""Does the practice unit answer on this machine, and only to who knows the secret?"""

from __future__ import annotations

from desktop.clock import SystemClock, SystemRandomness
from services.domain.errors import Refused
from services.practice_unit.unit import PracticeUnit
from services.transports.practice import PracticeAddress, PracticeTransport


def answers() -> bool:
    """Start it, ask it with the right and with a wrong secret, stop it."""
    unit = PracticeUnit(SystemClock(), SystemRandomness())
    address = unit.start()
    try:
        return _asked(address) and not _asked(PracticeAddress(address.url, "wrong"))
    finally:
        unit.stop()


def _asked(address: PracticeAddress) -> bool:
    transport = PracticeTransport(address, "check")
    try:
        transport.receive("")
    except Refused:
        return False
    finally:
        transport.close()
    return True
