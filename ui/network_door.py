"""The one way in which a page reaches the health network: to make a key for it, and to try it."""

from __future__ import annotations

from typing import Protocol, Self

from services.domain.connection_trial import TrialWanted, Tried
from services.domain.health_network import LineNews
from services.domain.own_keys import KeyKind


class Trial(Protocol):
    """Tells each step when it has been tried, in order, and none after one that failed."""

    def __aiter__(self) -> Self:
        """The trial itself."""

    async def __anext__(self) -> Tried:
        """The next step. Raises `Refused` where it can't be tried at all, as when the key is missing.

        After the last step has gone well, and before it ends, that is noted in the store.
        """

    def stop(self) -> None:
        """Try no more: the trial ends at once, though a call that hangs is only left behind."""


class NetworkDoor(Protocol):
    """What a page may ask of the network."""

    @property
    def news(self) -> LineNews:
        """How the line in use does; views are told with `Kind.WAYS` when that changes."""

    async def make_key(self, kind: KeyKind) -> None:
        """Make a key pair for HelseID and keep it. Raises `Refused` as `keep_new_key`."""

    def try_connection(self, wanted: TrialWanted) -> Trial:
        """Try the connection as it is registered. Nothing is asked before the first step is."""

    def give_address_up(self) -> Trial:
        """Have nothing told here any more, so that another system may have our HER-id: a single step.

        When it went well, that is noted: the connection must be tried before it is used again.
        """
