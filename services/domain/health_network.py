"""The centre's own connection to the health network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

HEALTH_NETWORK_ID: Final = "helsenett"


@dataclass(frozen=True, slots=True)
class HealthNetwork:
    """What is registered of this centre at HelseID, and whether messages go that way.

    `environment` is a name in `services.transports.helsenett.hosts`. `tried_at`: when every step of a trial
    last went well. There is one such record at most, `HEALTH_NETWORK_ID`.
    """

    id: str
    environment: str
    client_id: str
    scope: str = ""
    parent_organisation: str = ""
    child_organisation: str = ""
    in_use: bool = False
    tried_at: datetime | None = None
