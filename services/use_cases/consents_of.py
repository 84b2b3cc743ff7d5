"""A participant's consents with where each stands, and whom one may ask a consent for."""

from __future__ import annotations

from dataclasses import dataclass

from services.domain.access import Right
from services.domain.consent import Consent
from services.domain.consent_standing import Standing, standing
from services.store.tables import CONSENT
from services.store.transaction import Reading

_ORDER = (
    Standing.LAST_DAY,
    Standing.ACTIVE,
    Standing.NOT_YET,
    Standing.UNCLEAR,
    Standing.WITHDRAWN,
    Standing.EXPIRED,
)


@dataclass(frozen=True, slots=True)
class ConsentView:
    """A consent, the recipient's name as it is shown, and where it stands today.

    `left`: messages that have left under it; `waiting`: messages in the outbox under it.
    """

    consent: Consent
    recipient: str
    standing: Standing
    left: int
    waiting: int


def consents_of(reading: Reading, participant_id: str) -> tuple[ConsentView, ...]:
    """All consents of the participant: those in force first, the newest first within each standing.

    Raises `NotAllowed`.
    """
    reading.require(Right.SEE_CONSENTS)
    names = dict(reading.rows("SELECT id, name FROM unit"))
    counted = {
        row[0]: (row[1], row[2])
        for row in reading.rows(
            "SELECT consent_id, sum(sent_at IS NOT NULL OR may_have_left = 1),"
            " sum(state IN ('queued', 'claimed'))"
            " FROM message WHERE participant_id = ? AND consent_id IS NOT NULL GROUP BY consent_id",
            participant_id,
        )
    }
    views = []
    for consent in reading.all(
        CONSENT, "participant_id = ?", participant_id, order="created_at DESC, id"
    ):
        left, waiting = counted.get(consent.id, (0, 0))
        recipient = names.get(consent.unit_id, "") or consent.organisation
        views.append(
            ConsentView(
                consent,
                str(recipient or consent.recipient_words),
                standing(consent, reading.today),
                int(left or 0),
                int(waiting or 0),
            )
        )
    views.sort(key=lambda view: _ORDER.index(view.standing))
    return tuple(views)


@dataclass(frozen=True, slots=True)
class Recipients:
    """Whom a consent may name: units as (id, name, organisation), and organisations with several units.

    `text_version` and `language` are those of the newest consent, to begin the form with.
    """

    units: tuple[tuple[str, str, str], ...]
    organisations: tuple[str, ...]
    text_version: str
    language: str


def consent_recipients(reading: Reading, _about: None = None) -> Recipients:
    """The choices for a new consent. Raises `NotAllowed`."""
    reading.require(Right.SEE_CONSENTS)
    units = reading.rows(
        "SELECT id, name, organisation FROM unit WHERE active = 1 ORDER BY in_order(name), id"
    )
    organisations = reading.rows(
        "SELECT organisation FROM unit WHERE active = 1 AND organisation <> ''"
        " GROUP BY organisation ORDER BY in_order(organisation)"
    )
    newest = reading.rows(
        "SELECT text_version, language FROM consent WHERE text_version <> ''"
        " ORDER BY created_at DESC LIMIT 1"
    )
    version, language = newest[0] if newest else ("", "")
    return Recipients(
        tuple((row[0], row[1], row[2]) for row in units),
        tuple(row[0] for row in organisations),
        version,
        language,
    )
