"""A unit that sends something else under a number that it has used: nothing of it may vanish unseen."""

from __future__ import annotations

from services.domain.letters import Letter, Remark, RemarkKind, Understood
from services.domain.messages import Message
from services.domain.norwegian_dates import day_in_figures, norwegian_day
from services.domain.offers import Unit
from services.store.tables import LETTER_FACTS, MESSAGE
from services.store.transaction import Reading, Transaction
from services.use_cases.later_remarks import add_remark, for_a_person


def seen_before(reading: Reading, unit: Unit, message_id: str) -> Message | None:
    """The message with this number from this unit, or from one that had the same address before it."""
    found = reading.all(
        MESSAGE,
        "remote_id = ? AND unit_id IN"
        " (SELECT id FROM unit WHERE id = ? OR (her_id = ? AND her_id <> ''))",
        message_id,
        unit.id,
        unit.her_id,
        order="created_at, id LIMIT 1",
    )
    return found[0] if found else None


def says_otherwise(reading: Reading, known: Message, says: Letter | Understood) -> bool:
    """Whether it is not the same message once more. When it was written, and by whom, may differ."""
    if isinstance(says, Understood):
        return True
    facts = reading.find(LETTER_FACTS, known.id)
    notice = (says.notice.kind.value, says.notice.on.isoformat()) if says.notice else ("", "")
    return (
        (known.theme, known.parts, known.urgent, known.urgent_reason)
        != (says.theme, says.parts, says.urgent, says.urgent_reason)
        or (known.notice, known.notice_on) != notice
        or (facts is not None and (facts.kind, facts.patient) != (says.kind, says.patient))
    )


def note_otherwise(transaction: Transaction, known: Message) -> None:
    """Tell it on the first message, and have that looked at again. What was in the second is not kept: the
    unit is told by its receipt that the number was none.
    """
    day = day_in_figures(norwegian_day(transaction.now))
    add_remark(transaction, known.id, Remark(RemarkKind.SENT_OTHERWISE, day))
    transaction.replace(MESSAGE, for_a_person(known))
