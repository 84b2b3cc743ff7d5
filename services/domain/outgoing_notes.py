"""Anything that travels as plain lines: also a receipt and "understood", for a reader without our program."""

from __future__ import annotations

from typing import Final, assert_never

from services.domain.letters import Letter, Party, Post, Receipt, Understood
from services.domain.messages import ReceiptStatus
from services.domain.norwegian_dates import numeric_date
from services.domain.outgoing_document import (
    OutgoingDocument,
    Section,
    about_line,
    receiver_line,
    rendered,
    sender_line,
)

UNDERSTOOD: Final = "Mottatt og forstått"
RECEIPT: Final = "Kvittering"


def document_of(post: Post) -> OutgoingDocument:
    """What its receiver reads, in bokmål."""
    match post:
        case Letter():
            return rendered(post)
        case Understood():
            return _understood(post)
        case Receipt():
            return _receipt(post)
        case _:
            assert_never(post)


def _understood(said: Understood) -> OutgoingDocument:
    by = f" av {said.by}" if said.by else ""
    return OutgoingDocument(
        sender=sender_line(said.sender or Party("", "")),
        date=numeric_date(said.written_at),
        title=f"{UNDERSTOOD}: {said.theme}" if said.theme else UNDERSTOOD,
        receiver=receiver_line(said.receiver or Party("", "")),
        about=about_line(said.patient),
        sections=(Section("Svar", (f"Meldingen er mottatt og forstått{by}.",)),),
        foot=f"Gjelder melding {said.regarding}",
    )


def _receipt(receipt: Receipt) -> OutgoingDocument:
    return OutgoingDocument(
        sender=sender_line(receipt.sender or Party("", "")),
        date=numeric_date(receipt.written_at),
        title=RECEIPT,
        receiver=receiver_line(receipt.receiver or Party("", "")),
        about="",
        sections=(Section("Svar", _lines(receipt)),),
        foot=f"Gjelder melding {receipt.regarding}",
    )


def _lines(receipt: Receipt) -> tuple[str, ...]:
    if receipt.status is not ReceiptStatus.REJECTED:
        return ("Meldingen er mottatt.",)
    why = " ".join(filter(None, (receipt.code, receipt.words)))
    reason = (f"Årsak: {why}",) if why else ()
    return ("Meldingen er ikke tatt imot.", *reason)
