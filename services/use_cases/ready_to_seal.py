"""What sealing for a unit takes: our key in use, within its time, and a certificate of the unit's."""

from __future__ import annotations

from services.domain.own_keys import KeyState, KeyUse, OwnKey
from services.domain.sealed_files import Lack, NotReadyToSeal
from services.formats.certificates import OwnKey as KeyPair
from services.formats.certificates.fitness import refuse_outside_time
from services.formats.certificates.reading import certificate
from services.formats.certificates.refusals import CertificateRefused
from services.store.tables import OWN_KEY
from services.store.transaction import Reading
from services.use_cases.sealing_key_records import key_pair
from services.use_cases.unit_certificates import certificates_in_use, sealing_certificate


def own_pair(reading: Reading) -> KeyPair:
    """The key that we seal with now. Raises `NotReadyToSeal`."""
    return key_pair(_own_key(reading))


def _own_key(reading: Reading) -> OwnKey:
    """Without reading the private half, which takes its time."""
    where = "use = ? AND state = ?"
    found = reading.all(OWN_KEY, where, KeyUse.SEALING.value, KeyState.IN_USE.value)
    if not found:
        raise NotReadyToSeal(Lack.OWN_KEY)
    try:
        refuse_outside_time(certificate(found[0].certificate.encode("ascii")), reading.now)
    except CertificateRefused:
        raise NotReadyToSeal(Lack.OWN_KEY_OUT_OF_TIME) from None
    return found[0]


def certificate_of(reading: Reading, unit_id: str) -> bytes:
    """The unit's certificate that a file is sealed for now, as PEM. Raises `NotReadyToSeal`."""
    found = sealing_certificate(reading, unit_id)
    if found is None:
        raise NotReadyToSeal(_why_not(reading, unit_id))
    return found.pem.encode("ascii")


def _why_not(reading: Reading, unit_id: str) -> Lack:
    """What the latest that could be sealed for suffers from."""
    found = [one for one in certificates_in_use(reading, unit_id) if one.encrypts]
    if found and found[0].revoked_at is not None:
        return Lack.UNIT_CERTIFICATE_REVOKED
    in_time = found and found[0].valid_from <= reading.now < found[0].valid_until
    return Lack.UNIT_CERTIFICATE_UNVOUCHED if in_time else Lack.UNIT_CERTIFICATE


def lack_now(reading: Reading, unit_id: str) -> Lack | None:
    """What stands between this unit and a sealed file now."""
    try:
        _own_key(reading)
        certificate_of(reading, unit_id)
    except NotReadyToSeal as refusal:
        return refusal.lack
    return None
