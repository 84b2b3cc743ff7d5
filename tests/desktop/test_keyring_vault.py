"""The keyring port: one contract for the fake, and for the real one on a bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backends.SecretService import Keyring as SecretServiceKeyring

from desktop.keyring_vault import KeyringVault, system_backend
from services.domain.errors import QuickUnlockUnavailable
from services.ports import KeyVault
from services.use_cases.house import leave
from services.use_cases.quick_unlock import SwitchOnQuickUnlock, switch_on_quick_unlock
from services.use_cases.unlocking import unlock_quickly
from tests.fakes.house import LEADER, a_house, founded
from tests.fakes.keyring import FakeKeyVault

SECRET = bytes(range(32))
_START = (
    "printf 'a throw-away password\\n' | gnome-keyring-daemon --unlock --components=secrets"
    ' >/dev/null 2>&1; echo "$DBUS_SESSION_BUS_ADDRESS"; cat >/dev/null'
)


@pytest.fixture
def secret_service(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus with an unlocked keyring in the test's own home, until the test is over."""
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(program) is None:
            pytest.skip(f"The keyring is not tested against a real Secret Service: no {program}.")
    bus = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", _START],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ.copy(),
    )
    assert bus.stdin is not None
    assert bus.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().strip())
    yield
    bus.stdin.close()  # the shell ends, with it the bus, with it the keyring
    bus.wait(20)
    bus.stdout.close()


class KeyVaultContract:
    """What every keyring must do."""

    @pytest.fixture
    def vault(self) -> KeyVault:
        raise AssertionError("each keyring brings its own")

    def test_what_is_kept_is_fetched(self, vault: KeyVault) -> None:
        assert vault.available()
        vault.keep("a name", SECRET)
        assert vault.fetch("a name") == SECRET

    def test_a_name_that_is_not_there_has_no_secret(self, vault: KeyVault) -> None:
        vault.keep("a name", SECRET)
        assert vault.fetch("another") is None

    def test_keeping_again_takes_the_place_of_the_first(self, vault: KeyVault) -> None:
        vault.keep("a name", SECRET)
        vault.keep("a name", SECRET[::-1])
        assert vault.fetch("a name") == SECRET[::-1]

    def test_what_is_forgotten_is_gone_and_forgetting_twice_does_no_harm(
        self, vault: KeyVault
    ) -> None:
        vault.keep("a name", SECRET)
        vault.forget("a name")
        vault.forget("a name")
        assert vault.fetch("a name") is None


class TestFakeKeyVault(KeyVaultContract):
    @pytest.fixture
    def vault(self) -> KeyVault:
        return FakeKeyVault()


class MemoryBackend:
    """A backend as `keyring` has them."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.texts[username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.texts.get(username)

    def delete_password(self, service: str, username: str) -> None:
        del self.texts[username]


class TestKeyringVaultOverMemory(KeyVaultContract):
    @pytest.fixture
    def vault(self) -> KeyVault:
        backend = MemoryBackend()
        return KeyringVault(lambda: backend)


class TestSecretService(KeyVaultContract):
    @pytest.fixture
    def vault(self, secret_service: None) -> KeyVault:
        return KeyringVault()

    def test_the_backend_is_the_secret_service_itself(self, vault: KeyVault) -> None:
        assert isinstance(system_backend(), SecretServiceKeyring)

    def test_a_pin_opens_the_store_through_it(self, vault: KeyVault, tmp_path: Path) -> None:
        house = a_house(tmp_path, keyring=vault)
        unlocked = founded(house).unlocked
        command = SwitchOnQuickUnlock("2719", "2719")
        unlocked.store.run(switch_on_quick_unlock, command, unlocked.actor)
        leave(unlocked)
        assert str(b"2719") not in str(
            [path.read_bytes() for path in house.places.centre.iterdir()]
        )
        leave(unlock_quickly(house, LEADER, "2719"))


def test_without_a_session_bus_there_is_no_keyring() -> None:
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
    assert not KeyringVault().available()
    with pytest.raises(QuickUnlockUnavailable):
        KeyringVault().keep("a name", SECRET)


@pytest.mark.parametrize(
    "backend",
    ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring",
     "keyring.backends.chainer.ChainerBackend", "keyrings.alt.file.PlaintextKeyring"],
)  # fmt: skip
def test_a_keyring_that_guards_nothing_is_never_taken_whatever_the_settings_say(
    monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    assert system_backend() is None
    assert not KeyringVault().available()


class HangingBackend(MemoryBackend):
    """Waits for somebody who never comes, until the test is over."""

    def __init__(self) -> None:
        super().__init__()
        self.over = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.over.wait()
        return super().get_password(service, username)


def test_a_keyring_that_hangs_is_given_up_and_asked_again_when_it_has_answered() -> None:
    backend = HangingBackend()
    vault = KeyringVault(lambda: backend, limit=0.05)
    vault.keep("a name", SECRET)
    with pytest.raises(QuickUnlockUnavailable, match="no answer"):
        vault.fetch("a name")
    assert not vault.available()
    pending = vault._pending
    backend.over.set()
    assert pending is not None
    pending.result(10)
    assert KeyringVault(lambda: backend).fetch("a name") == SECRET
    assert vault.available()


def test_a_keyring_that_is_never_found_does_not_hold_up_the_question() -> None:
    over = threading.Event()

    def find() -> None:
        over.wait()

    assert not KeyringVault(find, limit=0.05).available()
    over.set()


class RefusingBackend(MemoryBackend):
    """Says no, with a text that must not be passed on."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"will not keep {password}")


def test_a_keyring_that_refuses_is_told_without_its_words() -> None:
    vault = KeyringVault(RefusingBackend)
    with pytest.raises(QuickUnlockUnavailable) as refused:
        vault.keep("a name", SECRET)
    assert refused.value.cause == "RuntimeError"
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


def test_two_threads_may_ask_and_each_gets_its_answer_or_a_refusal() -> None:
    backend = MemoryBackend()
    vault = KeyringVault(lambda: backend)
    vault.keep("a name", SECRET)
    answers: list[object] = []

    def ask() -> None:
        try:
            answers.append(vault.fetch("a name"))
        except QuickUnlockUnavailable:
            answers.append(None)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert set(answers) <= {SECRET, None}
    assert len(answers) == 8
