"""How the process apart is begun: with two pipes and nothing else of ours.

Not by `multiprocessing`, which hands over what it pickles and, where it forks, all of this memory.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

APART: Final = "--files-apart"
"""What an app in one piece is called with to be that process."""
CHILD: Final = "services.formats.message_files.apart.child"
_BEGIN: Final = (
    "import sys, json, importlib; sys.path[:] = json.loads(sys.argv[1]); "
    "importlib.import_module(sys.argv[2]).main()"
)
_NEEDED: Final = (
    "SYSTEMROOT",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "DYLD_FALLBACK_LIBRARY_PATH",
)
"""Without these some systems do not find Python's own libraries."""
_UNPACKED: Final = ("_PYI_", "_MEI")
"""How an app in one piece tells where it has unpacked itself."""
_NO_WINDOW: Final = 0x08000000


def command(module: str = CHILD) -> tuple[str, ...]:
    """The program and its arguments. Only folders of code are told in them."""
    if getattr(sys, "frozen", False):
        return (sys.executable, APART)
    code = [*(str(Path(folder).resolve()) for folder in sys.path), str(Path(__file__).parents[4])]
    # Isolated, and without what a site or a person adds: only these folders, from no variable.
    return (sys.executable, "-I", "-S", "-c", _BEGIN, json.dumps(code), module)


def begun(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
    """The process, begun. `OSError` when the system starts none."""
    return subprocess.Popen(  # noqa: S603 - our own program
        list(arguments),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(os.sep).resolve(),
        env=_bare(os.environ),
        close_fds=True,
        start_new_session=os.name == "posix",
        creationflags=_NO_WINDOW if os.name == "nt" else 0,
    )


def _bare(environment: Mapping[str, str]) -> dict[str, str]:
    """Nothing of what the app was told: a passphrase may be among it."""
    return {
        name: value
        for name, value in environment.items()
        if name.upper() in _NEEDED or name.startswith(_UNPACKED)
    }
