"""Whose a sealed file is: the unit that has signed it must be the one that the letter inside names.

A file has no envelope that a server vouches for. What proves the sender is the certificate recorded on a
unit; what the letter says must not contradict that, since one unit could else speak in another's name.
"""

from __future__ import annotations

from collections.abc import Callable

from services.domain.letters import Party
from services.domain.offers import Unit
from services.domain.ways import Way, speaks_by
from services.store.tables import UNIT
from services.store.transaction import Reading
from services.use_cases.addresses import organisation_number, our_address
from services.use_cases.ways import in_practice_centre


def unit_that_signed(reading: Reading, fingerprint: str, sender: Party | None) -> Unit | None:
    """The unit that this certificate is recorded on and that the letter names as its sender.

    Several units of one hospital may share a certificate: then the HER-id tells which. A letter that names
    no HER-id is taken for the certificate's only unit; one that names a HER-id nobody here has, for the only
    one of them without any. None when the letter names somebody else, or nobody can be told.
    """
    told = sender.address if sender else ""
    found = _signers(reading, fingerprint)
    if not told:
        return _only(found, lambda _: True)
    named = _only(found, lambda unit: unit.her_id == told)
    if named is not None or _is_known(reading, told):
        return named
    return _only(found, lambda unit: not unit.her_id)


def meant_for_us(reading: Reading, receiver: Party | None) -> bool:
    """Whether the letter, sealed for a key of ours, names us as its receiver and nobody else.

    By our HER-id if it tells one, else by our organisation number if it tells one; one that tells neither
    names us by having been sealed for us.
    """
    if receiver is None:
        return False
    if receiver.address:
        return receiver.address == our_address(reading, Way.FILE)
    number = organisation_number(reading)
    return not (receiver.organisation_number and number) or receiver.organisation_number == number


def _signers(reading: Reading, fingerprint: str) -> list[Unit]:
    practice = in_practice_centre(reading)
    found = reading.all(
        UNIT,
        "active = 1 AND id IN (SELECT unit_id FROM unit_certificate"
        " WHERE fingerprint = ? AND signs = 1 AND removed_at IS NULL)",
        fingerprint,
        order="created_at, id",
    )
    return [unit for unit in found if speaks_by(unit, Way.FILE, practice_centre=practice)]


def _only(found: list[Unit], fits: Callable[[Unit], bool]) -> Unit | None:
    fitting = [unit for unit in found if fits(unit)]
    return fitting[0] if len(fitting) == 1 else None


def _is_known(reading: Reading, her_id: str) -> bool:
    return bool(reading.rows("SELECT 1 FROM unit WHERE her_id = ? LIMIT 1", her_id))
