"""Our letters as the health service's messages: `write` what goes out, `read` or `opened` what comes in.

Everything here is a pure function; the XML itself is made and judged in `services.formats.kith`.
"""

from __future__ import annotations

from services.formats.kith_letters.kinds import APPREC, kind_of, message_id_of
from services.formats.kith_letters.opening import Opened, answer_to, opened, read, write
from services.formats.kith_letters.receipts import Reception, answer, errors_of, told_around

__all__ = [
    "APPREC",
    "Opened",
    "Reception",
    "answer",
    "answer_to",
    "errors_of",
    "kind_of",
    "message_id_of",
    "opened",
    "read",
    "told_around",
    "write",
]
