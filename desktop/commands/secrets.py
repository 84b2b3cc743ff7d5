"""Where a passphrase may come from on the command line: a file, the environment, a prompt."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

VARIABLE = "MEDVANDRER_PASSPHRASE"


class NoSecret(Exception):
    """No passphrase was given, and there is nobody to ask."""


class NobodyNamed(NoSecret):
    """No account was named, and there is nobody to ask."""


def passphrase(file: Path | None) -> str:
    """The passphrase. Raises `NoSecret`."""
    if file is not None:
        try:
            return file.read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise NoSecret from error
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        raise NoSecret
    return getpass.getpass("Passordfrase: ")
