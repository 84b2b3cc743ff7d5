"""A unit's message that came to the wrong place, and the word that goes back to say so.

Source: HIS 1151 (feil i mottatt melding): what was taken in and is not ours is answered by DIALOG_AVVIK.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from services.domain.letters import Deviation
from services.domain.messages import Message


@dataclass(frozen=True, slots=True)
class MessageReturn:
    """A person sends `message_id` back. The id is the MsgId of the word that says so.

    `tried_at` is the first try to hand it over: from then on it can't be taken back. `left_at` is when it
    was taken over; `refusal` why it never will be, or what the unit's system said against it.
    """

    id: str
    message_id: str
    deviation: Deviation
    by: str
    at: datetime
    tried_at: datetime | None = None
    left_at: datetime | None = None
    refusal: str = ""


def what_stays(message: Message) -> Message:
    """The message as it is told in the house: of one that was sent back, that it came, from whom and when.

    Not what it says, not about whom, not how urgent it was and not what it proposed: it was never meant for us.
    Nothing is lost by that: the record itself stays as it came, and all of it is told again when it is taken
    back, or when the unit's side does not take it.
    """
    if not message.returned:
        return message
    return replace(
        message,
        theme="",
        parts=(),
        patient="",
        urgent=False,
        urgent_reason="",
        notice="",
        notice_on="",
    )


THEMES: Final = {
    Deviation.WRONG_RECEIVER: "Avvik: feil mottaker",
    Deviation.TOO_LITTLE_TOLD: "Avvik: mangelfulle opplysninger",
    Deviation.OTHER: "Avvik",
}
"""Documents to units are in bokmål in every language of the app."""

SENTENCES: Final = {
    Deviation.WRONG_RECEIVER: (
        "Meldingen er kommet til feil mottaker. Vi følger den ikke opp. Send den til rett mottaker."
    ),
    Deviation.TOO_LITTLE_TOLD: (
        "Meldingen sier for lite til at vi kan følge den opp. Send den på nytt med det som mangler."
    ),
    Deviation.OTHER: "Vi følger ikke opp meldingen. Ring oss hvis dere lurer på hvorfor.",
}
"""All that is ever said. Nobody's own words, so that nothing about anybody goes with it."""
