"""`medvandrer` on the command line. Without an argument it starts the app."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from desktop.commands.app import open_window

if TYPE_CHECKING:
    from collections.abc import Sequence


FILES_APART = "--files-apart"
"""Called with it alone, an app in one piece is the process that opens strangers' files."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for; the process's exit code: 0 done, 1 refused or not in order, 2 misused."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        return open_window(None)  # the window does not wait until all the rest can be read
    if list(given) == [FILES_APART]:
        return _open_files_apart()
    from desktop.command_parser import command_parser
    from desktop.commands.letters_shown import write_what_can_be_written

    write_what_can_be_written()
    chosen = command_parser().parse_args(given)
    try:
        code: int = chosen.command(chosen)
        sys.stdout.flush()
    except BrokenPipeError:
        _leave_the_pipe()
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _open_files_apart() -> int:
    from services.formats.message_files.apart.child import main as serve_files

    serve_files()
    return 0


def _leave_the_pipe() -> None:
    """Whoever read has had enough; Python would complain once more when it flushes at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
