"""The program `openssl cms`, which knows nothing of our code, as judge of what we seal and open."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from services.formats.certificates import OwnKey
from services.formats.certificates.making import private_key
from services.formats.certificates.reading import certificate, pem_of


class Judge:
    """Runs openssl in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written = 0

    def file(self, content: bytes) -> str:
        """A file with this content; its path."""
        self._written += 1
        path = self._folder / f"judged-{self._written}"
        path.write_bytes(content)
        return str(path)

    def key(self, own: OwnKey) -> str:
        return self.file(
            private_key(own.private).private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )

    def certificate(self, own: OwnKey) -> str:
        return self.file(pem_of(certificate(own.certificate)))

    def run(self, *arguments: str) -> bytes:
        """What `openssl cms` writes. Fails with what it says."""
        out = self._folder / "out"
        done = subprocess.run(
            ["openssl", "cms", *arguments, "-out", str(out)], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        return out.read_bytes()

    def opened(self, content: bytes, own: OwnKey, *more: str) -> bytes:
        arguments = ("-decrypt", "-in", self.file(content), "-inkey", self.key(own))
        return self.run(*arguments, "-recip", self.certificate(own), "-inform", *(more or ("DER",)))

    def verified(self, content: bytes, signer: OwnKey, *more: str) -> bytes:
        arguments = ("-verify", "-in", self.file(content), "-inform", "DER", "-binary")
        return self.run(*arguments, "-CAfile", self.certificate(signer), *more)

    def signed(self, content: bytes, *signers: OwnKey, more: tuple[str, ...] = ()) -> bytes:
        arguments = ["-sign", "-binary", "-nodetach", "-md", "sha256", "-outform", "DER"]
        for signer in signers:
            arguments += ["-signer", self.certificate(signer), "-inkey", self.key(signer)]
        return self.run(*arguments, "-in", self.file(content), *more)

    def encrypted(self, content: bytes, receiver: OwnKey, *more: str) -> bytes:
        to = ("-recip", self.certificate(receiver), *(more or ("-aes-256-cbc",)))
        arguments = ("-encrypt", "-binary", "-outform", "DER", "-in", self.file(content))
        return self.run(*arguments, *to)


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    if shutil.which("openssl") is None:
        pytest.skip("`openssl`, the independent judge of sealed files, is not on this machine.")
    return Judge(tmp_path)
