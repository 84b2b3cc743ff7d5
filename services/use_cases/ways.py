"""Which way out leads to which unit, as this store stands now."""

from __future__ import annotations

from services.domain.health_network import HEALTH_NETWORK_ID
from services.domain.offers import Unit
from services.domain.own_keys import KeyState, KeyUse
from services.domain.ways import OurWays, Way, way_to
from services.store.tables import HEALTH_NETWORK
from services.store.transaction import Reading


def in_practice_centre(reading: Reading) -> bool:
    """Whether everything in this store is invented, so that every unit may be played."""
    return bool(reading.value("SELECT max(practice) FROM centre"))


def our_ways(reading: Reading) -> OurWays:
    """What this centre has to send by."""
    network = reading.find(HEALTH_NETWORK, HEALTH_NETWORK_ID)
    in_use = network is not None and network.in_use
    return OurWays(in_practice_centre(reading), in_use, has_seal=_has_seal(reading))


def way_to_unit(reading: Reading, unit: Unit) -> Way | None:
    """How a message reaches the unit now, None for not at all."""
    return way_to(unit, our_ways(reading), can_seal=unit.id in units_sealed_for(reading))


def units_sealed_for(reading: Reading) -> frozenset[str]:
    """The units that a file can be sealed for: we have a key, and a certificate of theirs that is good now.

    Whether an issuer's whole chain holds is asked when it is sealed.
    """
    return certified_units(reading) if _has_seal(reading) else frozenset()


def certified_units(reading: Reading) -> frozenset[str]:
    """The units of which we have a certificate to seal for that is good now."""
    now = reading.now.isoformat(timespec="microseconds")
    rows = reading.rows(
        "SELECT DISTINCT unit_id FROM unit_certificate"
        " WHERE encrypts = 1 AND removed_at IS NULL AND valid_from <= ? AND valid_until > ?"
        " AND revoked_at IS NULL AND (vouched_by = '' OR compared_by <> '' OR vouched_by IN ("
        "SELECT id FROM trusted_issuer WHERE removed_at IS NULL AND revoked_at IS NULL"
        " AND valid_until > ?))",
        now,
        now,
        now,
    )
    return frozenset(unit_id for (unit_id,) in rows)


def _has_seal(reading: Reading) -> bool:
    found = reading.value(
        "SELECT EXISTS (SELECT 1 FROM own_key WHERE use = ? AND state = ?)",
        KeyUse.SEALING.value,
        KeyState.IN_USE.value,
    )
    return bool(found)
