"""The centre's own connection to the health network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

HEALTH_NETWORK_ID: Final = "helsenett"


class Environment(StrEnum):
    """Which servers. Production is reached from the health network only."""

    TEST = "test"
    TEST_IN_HEALTH_NETWORK = "test_in_health_network"
    PRODUCTION = "production"


@dataclass(frozen=True, slots=True)
class HealthNetwork:
    """What is registered of this centre at HelseID, and whether messages go that way.

    `environment` is one of `Environment`. `tried_at`: when every step of a trial last went well, and
    `tried_for` the HER-id that was told here then. There is one such record at most, `HEALTH_NETWORK_ID`.
    """

    id: str
    environment: str
    client_id: str
    scope: str = ""
    parent_organisation: str = ""
    child_organisation: str = ""
    in_use: bool = False
    tried_at: datetime | None = None
    tried_for: str = ""


@dataclass(frozen=True, slots=True)
class LineNews:
    """How the line does in this session: when the other side last answered, and what is wrong now.

    `open`: there is a line at all. `trouble` is the cause that a transport names, "" for none.
    """

    open: bool = False
    last_contact: datetime | None = None
    trouble: str = ""
