"""A thread's theme that the unit has never seen goes out with the next message, and needs a consent, too."""

from __future__ import annotations

from dataclasses import replace

from services.domain.messages import Composed, Conversation, kinds_of
from services.store.tables import CONVERSATION, MESSAGE
from services.store.transaction import Reading
from services.use_cases.gone_out import HAS_LEFT


def with_untold_theme(reading: Reading, composed: Composed) -> Composed:
    """The message as being about what its theme may tell for the first time.

    A thread of ours whose first message was stopped keeps the theme that was written for that one. Until
    something has left or come in it, the theme may tell of all that the first message was about.
    """
    thread = reading.find(CONVERSATION, composed.conversation_id)
    if thread is None or theme_is_told(reading, thread):
        return composed
    written = reading.all(
        MESSAGE, "conversation_id = ?", thread.id, order="created_at, rowid LIMIT 1"
    )
    kinds = (kinds_of(first.parts) for first in written)
    return replace(composed, about=composed.about.union(*kinds))


def theme_is_told(reading: Reading, thread: Conversation) -> bool:
    """Whether the unit knows the theme: the thread is theirs, or something has left or come in it."""
    if thread.remote_id:
        return True
    found = reading.value(
        "SELECT EXISTS (SELECT 1 FROM message AS m WHERE m.conversation_id = ?"  # noqa: S608 - a constant
        f" AND (m.direction = 'in' OR {HAS_LEFT}))",
        thread.id,
    )
    return bool(found)
