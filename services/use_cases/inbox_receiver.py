"""Whom a letter is for: the envelope and the letter itself must both mean us."""

from __future__ import annotations

from services.domain.letters import Letter, RemarkKind, Understood
from services.domain.ways import Way
from services.store.transaction import Reading
from services.use_cases.addresses import Author, our_address, our_party
from services.use_cases.file_parties import meant_for_us


def is_for_us(reading: Reading, envelope_to: str, way: Way, says: Letter | Understood) -> bool:
    """Whether it was delivered to us and names us, or nobody, as its receiver.

    A server delivers by the envelope. A letter inside that names somebody else's HER-id was put into the
    wrong envelope: it is answered E21 (volume 8221), and whoever sent it knows. One that names several
    receivers is a copy and is ours by the envelope.
    """
    if way is Way.FILE:
        return meant_for_us(reading, says.receiver)
    return envelope_to == our_address(reading, way) and _names_us(reading, way, says)


def _names_us(reading: Reading, way: Way, says: Letter | Understood) -> bool:
    named = says.receiver.address if says.receiver else ""
    us = our_party(reading, Author(), way)
    if not named or named in (us.address, us.organisation_address):
        return True
    remarks = says.remarks if isinstance(says, Letter) else ()
    return any(remark.kind is RemarkKind.COPY_TO for remark in remarks)
