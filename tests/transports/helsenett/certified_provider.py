"""Starts `oidc-provider`, a certified OpenID provider from npm, for tests of our token code."""

from __future__ import annotations

import hashlib
import json
import os
import queue
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

SOURCE = Path(__file__).parents[2] / "data" / "oidc_provider"
_FILES = ("package.json", "package-lock.json", "server.mjs")
_INSTALL_SECONDS = 120
_ANSWER_SECONDS = 20


def installed() -> Path:
    """A folder with the provider in the versions and with the hashes of its lock file.

    It is kept under the system's folder for temporary files for the next run. Skips the test where Node.js
    or the registry is missing.
    """
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("This test needs Node.js and npm, which are not on this machine.")
    whole = b"".join((SOURCE / name).read_bytes() for name in _FILES)
    name = f"medvandrer-oidc-provider-{hashlib.sha256(whole).hexdigest()[:16]}"
    folder = Path(tempfile.gettempdir()) / name
    if not folder.exists():
        _install(folder)
    return folder


def _install(folder: Path) -> None:
    """Beside its place first, so that two test runs at once do not meet half an installation."""
    beside = Path(tempfile.mkdtemp(prefix=folder.name))
    for name in _FILES:
        shutil.copy(SOURCE / name, beside)
    quick = ["--fetch-retries=0", "--fetch-timeout=20000"]
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", *quick]
    try:
        subprocess.run(
            command, cwd=beside, check=True, capture_output=True, timeout=_INSTALL_SECONDS
        )
    except (subprocess.SubprocessError, OSError):
        shutil.rmtree(beside)
        pytest.skip("This test needs oidc-provider from npm, and npm could not install it here.")
    try:
        beside.rename(folder)
    except OSError:
        shutil.rmtree(beside)  # another run was quicker


@dataclass
class Provider:
    """The provider as a process of its own, for these clients: id → public keys."""

    folder: Path
    clients: Mapping[str, list[dict[str, str]]]
    told: queue.Queue[dict[str, Any]] = field(default_factory=queue.Queue)

    def start(self) -> str:
        """Begin; its issuer."""
        self._process = subprocess.Popen(
            ["node", "server.mjs"],
            cwd=self.folder,
            env={**os.environ, "NODE_ENV": "production"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdin is not None
        listed = [
            {"client_id": name, "jwks": {"keys": keys}} for name, keys in self.clients.items()
        ]
        self._process.stdin.write(json.dumps(listed) + "\n")
        self._process.stdin.flush()
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()
        return str(self.told.get(timeout=_ANSWER_SECONDS)["issuer"])

    def all_told(self) -> list[dict[str, Any]]:
        """Everything that it has told since it was asked last."""
        assert self._process.stdin is not None
        self._process.stdin.write("mark\n")
        self._process.stdin.flush()
        found: list[dict[str, Any]] = []
        while "mark" not in (told := self.told.get(timeout=_ANSWER_SECONDS)):
            found.append(told)
        return found

    def stop(self) -> None:
        """End this very process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reading.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.told.put(json.loads(line))
