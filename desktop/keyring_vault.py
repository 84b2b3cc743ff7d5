"""The operating system's keyring, for the quick-unlock secret only. The only import of `keyring`.

A keyring may be missing, locked, refuse, or not answer for ever: every call runs on a thread of its
own with a time limit. Only keyrings that the operating system guards are used, by name: `keyring`
itself would also take a file in plain text, a null device or a chain of them.
"""

from __future__ import annotations

import base64
import importlib
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, Final, Protocol, TypeVar

from services.domain.errors import QuickUnlockUnavailable

V = TypeVar("V")
_SERVICE: Final = "Medvandrer"
_LIMIT: Final = 10.0
_BY_PLATFORM: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
}


class Backend(Protocol):
    """What is used of a `keyring` backend."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text."""

    def get_password(self, service: str, username: str) -> str | None:
        """The text that is kept."""

    def delete_password(self, service: str, username: str) -> None:
        """Remove the text."""


def system_backend() -> Backend | None:
    """The keyring that this operating system guards, if it is there."""
    for module, name in _BY_PLATFORM.get(sys.platform, ()):
        backend = getattr(importlib.import_module(module), name)
        if backend.viable:
            return backend()  # type: ignore[no-any-return] # keyring's backends are found by name
    return None


class KeyringVault:
    """Implements the `KeyVault` port.

    `find` gives the backend, or None; it runs on the keyring's own thread too. A call that has not
    answered within `limit` seconds counts as no answer, and while it hangs nothing more is asked.
    """

    def __init__(
        self, find: Callable[[], Backend | None] = system_backend, limit: float = _LIMIT
    ) -> None:
        self._find = find
        self._limit = limit
        self._waiting: SimpleQueue[tuple[Callable[[], Any], Future[Any]]] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._pending: Future[Any] | None = None

    def available(self) -> bool:
        """Whether a secret can be kept here now; never raises, answers within the limit."""
        try:
            return self._ask(lambda: self._find() is not None)
        except QuickUnlockUnavailable:
            return False

    def keep(self, name: str, secret: bytes) -> None:
        """Keep the secret. Raises `QuickUnlockUnavailable`."""
        text = base64.b64encode(secret).decode("ascii")
        self._ask(lambda: self._backend().set_password(_SERVICE, name, text))

    def fetch(self, name: str) -> bytes | None:
        """The secret, or None if there is none. Raises `QuickUnlockUnavailable`."""
        text = self._ask(lambda: self._backend().get_password(_SERVICE, name))
        if text is None:
            return None
        try:
            return base64.b64decode(text, validate=True)
        except ValueError:
            return None

    def forget(self, name: str) -> None:
        """Remove the secret if it is there. Raises `QuickUnlockUnavailable`."""

        def remove() -> None:
            backend = self._backend()
            if backend.get_password(_SERVICE, name) is not None:
                backend.delete_password(_SERVICE, name)

        self._ask(remove)

    def _backend(self) -> Backend:
        backend = self._find()
        if backend is None:
            raise QuickUnlockUnavailable("none")
        return backend

    def _ask(self, call: Callable[[], V]) -> V:
        if self._pending is not None and not self._pending.done():
            raise QuickUnlockUnavailable("no answer")
        answer: Future[V] = Future()
        self._pending = answer
        self._waiting.put((call, answer))
        if self._thread is None:
            # A daemon: a keyring that never answers must not keep the program from ending.
            self._thread = threading.Thread(target=self._work, name="keyring", daemon=True)
            self._thread.start()
        try:
            return answer.result(self._limit)
        except TimeoutError:
            raise QuickUnlockUnavailable("no answer") from None
        except QuickUnlockUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - each backend has errors of its own
            # The text of the error could name what was asked for; its kind is enough.
            raise QuickUnlockUnavailable(type(error).__name__) from None

    def _work(self) -> None:
        while True:
            call, answer = self._waiting.get()
            try:
                answer.set_result(call())
            except BaseException as error:  # noqa: BLE001 - handed to the one who asked
                answer.set_exception(error)
