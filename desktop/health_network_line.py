"""The way through the health network: the centre's own connection, its dispatcher, receiver and watch.

Imported on a thread of its own, and only where the centre uses it: it brings XML, tokens and HTTP with it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final, Protocol

from desktop.edi_connection import SOURCE, EdiConnection
from desktop.worker import Worker
from services.delivery.dispatcher import Dispatcher
from services.delivery.receiver import Receiver
from services.delivery.store_calls import StoreCalls
from services.domain.errors import TransportRefused
from services.domain.health_network import Environment
from services.domain.ways import Way
from services.ports import Clock, Randomness
from services.transports.helsenett import watch
from services.transports.helsenett.access import Access
from services.transports.helsenett.assertions import SCOPE, Registration
from services.transports.helsenett.hosts import HOSTS
from services.transports.helsenett.keys import ClientKeys, UnusableKey, key_pair_from
from services.transports.helsenett.watch import News, Watch
from services.use_cases.health_network_connection import Connection
from services.use_cases.inbox import cursor_of

UNUSABLE_KEY: Final = "unusable_key"
"""The refusal when the key that was kept is none."""


def connect(wanted: Connection, clock: Clock, randomness: Randomness) -> EdiConnection:
    """A connection as it is registered, to the servers of its environment; nothing is asked yet.

    Raises `TransportRefused`.
    """
    hosts = HOSTS[Environment(wanted.registration.environment)]
    registration = registered(wanted, hosts.issuer)
    return EdiConnection(registration, hosts.messages, wanted.her_id, clock, randomness)


def registered(wanted: Connection, issuer: str) -> Registration:
    """What HelseID knows of us, with the key to prove it. Raises `TransportRefused("unusable_key")`."""
    kept = wanted.registration
    try:
        keys = ClientKeys(key_pair_from(wanted.key.private))
    except UnusableKey:
        raise TransportRefused(UNUSABLE_KEY) from None
    return Registration(
        issuer,
        kept.client_id,
        keys,
        kept.scope or SCOPE,
        kept.child_organisation,
        kept.parent_organisation,
    )


class HealthNetworkLine:
    """What sends to the health network and fetches from it, and a watch that calls `wake` for news.

    It takes no HER-id over: that was asked of a person when it was tried. End with `close`. Raises
    `TransportRefused`.
    """

    def __init__(
        self,
        wanted: Connection,
        store: StoreCalls,
        clock: Clock,
        randomness: Randomness,
        wake: Callable[[], None],
    ) -> None:
        self._connection = connect(wanted, clock, randomness)
        transport = self._connection.transport
        name = receiving_name(wanted)
        self.dispatcher = Dispatcher(
            store, transport, clock, randomness, Way.HELSENETT, wanted.her_id
        )
        self.receiver = Receiver(store, transport, Way.HELSENETT, name)
        server = HOSTS[Environment(wanted.registration.environment)].messages
        access = Access(server, self._connection.helseid, SOURCE, clock, watch.LIMITS)
        self._lookout = Lookout(
            Watch(access, wanted.her_id, clock), lambda: store.ask(cursor_of, name), wake
        )

    def keep(self) -> None:
        """Nothing: whoever is at the other end keeps what is owed there."""

    def looked(self) -> None:
        """What there was has been fetched: watch for more."""
        self._lookout.go_on()

    def close(self) -> None:
        """Hang up."""
        self._lookout.close()
        self._connection.close()

    def cut_off(self) -> None:
        """End the call under way."""
        self._connection.cut_off()


def receiving_name(wanted: Connection) -> str:
    """Under which name it is kept how far was read: another for another server or HER-id."""
    return f"{Way.HELSENETT.value} {wanted.registration.environment} {wanted.her_id}"


class Watching(Protocol):
    """What a lookout asks of a watch."""

    def wait(self, cursor: str) -> News:
        """As `Watch.wait`."""

    def close(self) -> None:
        """Close the connection."""

    def cut_off(self) -> None:
        """End the wait under way; from any thread."""


class Lookout:
    """Waits for news on a thread of its own, one wait at a time; each begins with `go_on`.

    A wait that hangs when it is closed is cut off, and tells nothing any more.
    """

    def __init__(
        self, watching: Watching, cursor: Callable[[], str], wake: Callable[[], None]
    ) -> None:
        self._watch = watching
        self._cursor = cursor
        self._wake = wake
        self._closed = threading.Event()
        self._worker: Worker | None = None

    def go_on(self) -> None:
        """Watch, unless it is done already."""
        if self._closed.is_set():
            return
        if self._worker is None:
            self._worker = Worker("watch")
        if self._worker.at_rest:
            self._worker.submit(self._wait)

    def close(self) -> None:
        """No more news."""
        self._closed.set()
        self._watch.cut_off()
        if self._worker is not None:
            self._worker.submit(self._watch.close)
            self._worker.stop(0.0)

    def _wait(self) -> None:
        news = News.QUIET
        while news is News.QUIET and not self._closed.is_set():
            news = self._watch.wait(self._cursor())
        if news is News.THERE_IS and not self._closed.is_set():
            self._wake()
