"""Letters on standard output where it can't show all of them: an old terminal, output redirected on Windows."""

from __future__ import annotations

import json
import sys
from io import TextIOWrapper


def write_what_can_be_written() -> None:
    """From now on a letter that the output does not know is written as its number; nothing fails for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def json_words(facts: object) -> str:
    """JSON that the output can take: with all letters as they are where it knows every one."""
    encoding = (sys.stdout.encoding or "").lower().replace("_", "-")
    return json.dumps(facts, ensure_ascii=encoding not in ("utf-8", "utf8"), indent=2)
