"""Names of Qt as numbers, for what is made before the first paint.

PySide builds all ninety-five enums of the namespace `Qt` when the first of its names is asked for,
which takes as long as the whole unlock window. A property takes the number as well.
"""

from typing import Final

ALIGN_RIGHT: Final = 0x2
ALIGN_TOP: Final = 0x20
ALIGN_V_CENTER: Final = 0x80
ALIGN_LEFT_V_CENTER: Final = 0x1 | ALIGN_V_CENTER
ALIGN_ABSOLUTE_LEFT: Final = 0x10 | ALIGN_LEFT_V_CENTER
ALIGN_RIGHT_V_CENTER: Final = ALIGN_RIGHT | ALIGN_V_CENTER
ALIGN_CENTER: Final = 0x4 | ALIGN_V_CENTER
PLAIN_TEXT: Final = 0
RICH_TEXT: Final = 1
NO_FOCUS: Final = 0
SCROLL_BAR_AS_NEEDED: Final = 0
SCROLL_BAR_ALWAYS_OFF: Final = 1
SECRET_INPUT: Final = 0x1 | 0x2 | 0x40
"""Hidden, sensitive, and never predicted."""
