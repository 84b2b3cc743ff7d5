"""What the practice unit can be asked to do, for training and tests."""

from __future__ import annotations

from enum import StrEnum


class PracticeBehaviour(StrEnum):
    """How the practice unit meets a message."""

    PROMPT = "prompt"
    NEGATIVE_RECEIPT = "negative_receipt"
    DUPLICATE = "duplicate"
    LATE = "late"
    SILENT = "silent"
    BUSY = "busy"
    LOST_RESPONSE = "lost_response"
