"""The health service's message standard (KITH): MsgHead 1.2, Dialogmelding 1.0 and 1.1, AppRec 1.0 and 1.1.

`decode` reads what comes from outside, `encode` writes what goes out, `receipt_for` makes the answer.
"""

from __future__ import annotations

from services.formats.kith.codes import coded, display
from services.formats.kith.decoding import decode
from services.formats.kith.encoding import encode, encode_app_rec
from services.formats.kith.model import AppRec, KithMessage
from services.formats.kith.receipts import receipt_for
from services.formats.kith.refusals import Fault, KithRefused, Unwritable
from services.formats.kith.rules import remarks
from services.formats.kith.sentences import sentence
from services.formats.kith.xml_nodes import Limits

__all__ = [
    "AppRec",
    "Fault",
    "KithMessage",
    "KithRefused",
    "Limits",
    "Unwritable",
    "coded",
    "decode",
    "display",
    "encode",
    "encode_app_rec",
    "receipt_for",
    "remarks",
    "sentence",
]
