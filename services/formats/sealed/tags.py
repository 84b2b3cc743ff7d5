"""The identifier octets that CMS uses (X.690, 8.1.2)."""

from __future__ import annotations

from typing import Final

INTEGER: Final = 0x02
OCTETS: Final = 0x04
NULL: Final = 0x05
OID: Final = 0x06
UTC_TIME: Final = 0x17
GENERALIZED_TIME: Final = 0x18
SEQUENCE: Final = 0x30
SET: Final = 0x31
CONSTRUCTED: Final = 0x20


def context(number: int, *, constructed: bool = True) -> int:
    """[number], tagged in the context."""
    return 0x80 | (CONSTRUCTED if constructed else 0) | number
