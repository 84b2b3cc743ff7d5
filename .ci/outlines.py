"""Writes ui/first_outlines.py: the icons of the unlock window, read out of the Phosphor font.

python .ci/outlines.py
"""

import os
import subprocess
import sys
from pathlib import Path
from textwrap import wrap

TOP = Path(__file__).parents[1]
TARGET = TOP / "ui" / "first_outlines.py"
NAMES = ("eye", "globe-simple", "lifebuoy", "lock-simple", "shield-check", "user")
WIDTH = 84
HEAD = '''"""Outlines of the icons in the unlock window: the first paint need not load the whole font.

Written by `.ci/outlines.py` from Phosphor Icons 1.3.0 (c) 2020 Phosphor Icons, MIT licence: the
words of the licence are in `resources/icons/LICENSE-phosphor.txt`.
"""

from typing import Final

GRID: Final = 192
"""Steps of the numbers in one of the 256 parts of a side: in these every place is a whole number."""

OUTLINES: Final[dict[str, tuple[str, ...]]] = {
'''
FOOT = '''}
"""A string for each part of an icon: where it begins, lines to two numbers and curves of six."""
'''


def main() -> int:
    """Writes the file anew; returns 0."""
    sys.path.insert(0, str(TOP))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from ui.icons import parts_of, traced

    application = QGuiApplication([])
    drawn = {name: parts_of(traced(name)) for name in NAMES}
    del application
    icons = (f'"{name}": ({"".join(map(_written, parts))}),\n' for name, parts in drawn.items())
    TARGET.write_text("".join((HEAD, *icons, FOOT)), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", TARGET], check=True)
    return 0


def _written(part: str) -> str:
    *lines, last = wrap(part, WIDTH)
    words = "\n".join((*(f'"{line} "' for line in lines), f'"{last}"'))
    return f"({words}),\n"


if __name__ == "__main__":
    sys.exit(main())
