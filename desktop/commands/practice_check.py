"""Does the practice unit answer on this machine, and only to who holds the key?"""

from __future__ import annotations

from desktop.clock import SystemClock, SystemRandomness
from desktop.practice_line import CLIENT, PracticeConnection
from services.domain.errors import Refused
from services.practice_unit.edi.kith_codec import KithCodec
from services.practice_unit.edi.unit import EdiUnit
from services.transports.helsenett.keys import KeyPair, new_key_pair
from services.use_cases.addresses import PRACTICE_CENTRE_HER_ID


def answers() -> bool:
    """Start it, ask it with the registered and with another key, stop it."""
    unit = EdiUnit(SystemClock(), SystemRandomness(), KithCodec())
    pair = new_key_pair()
    unit.register(CLIENT, pair.public_jwk())
    server = unit.start()
    try:
        return _asked(server, pair) and not _asked(server, new_key_pair())
    finally:
        unit.stop()


def _asked(server: str, pair: KeyPair) -> bool:
    connection = PracticeConnection(
        server, pair, PRACTICE_CENTRE_HER_ID, SystemClock(), SystemRandomness()
    )
    try:
        connection.transport.configure(lock=True)
        connection.transport.receive("")
    except Refused:
        return False
    finally:
        connection.close()
    return True
