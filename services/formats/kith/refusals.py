"""Why a message is not taken, or can't be written: a code for the receipt and a key for the sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from services.domain.errors import Refused
from services.domain.letters import ReceiptCode, UnreadableLetter
from services.formats.kith.model import MsgInfo


class Fault(StrEnum):
    """What is wrong; the value is the key of its sentence in `resources/kith/sentences.json`."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    HOLDS_NUL = "holds_nul"
    UNKNOWN_ENCODING = "unknown_encoding"
    DOCTYPE = "doctype"
    NOT_WELL_FORMED = "not_well_formed"
    TOO_DEEP = "too_deep"
    TOO_MANY_ELEMENTS = "too_many_elements"
    TOO_MANY_ATTRIBUTES = "too_many_attributes"
    TOO_MUCH_TEXT = "too_much_text"

    UNKNOWN_FORMAT = "unknown_format"
    UNKNOWN_VERSION = "unknown_version"
    UNKNOWN_KIND = "unknown_kind"
    PATIENT_REPORT = "patient_report"
    WRONG_DIALOG_VERSION = "wrong_dialog_version"
    UNKNOWN_CONTENT = "unknown_content"

    UNKNOWN_ELEMENT = "unknown_element"
    UNKNOWN_ATTRIBUTE = "unknown_attribute"
    WRONG_ORDER = "wrong_order"
    TOO_MANY = "too_many"
    MISSING = "missing"
    NOT_TOGETHER = "not_together"
    STRAY_TEXT = "stray_text"
    NOT_A_MOMENT = "not_a_moment"
    NOT_A_DATE = "not_a_date"
    NOT_AN_OID = "not_an_oid"
    NOT_A_URL = "not_a_url"
    BROKEN_DATA = "broken_data"
    EMPTY_DATA = "empty_data"
    UNWRITABLE_TEXT = "unwritable_text"
    UNWRITABLE_VALUE = "unwritable_value"
    SIGNED = "signed"

    NOT_A_UUID = "not_a_uuid"
    POINTS_AT_ITSELF = "points_at_itself"
    NEEDS_CONVERSATION = "needs_conversation"
    PATIENT_MISSING = "patient_missing"
    PATIENT_UNCLEAR = "patient_unclear"
    NO_BODY = "no_body"
    NO_NOTE = "no_note"
    WRONG_VOLUME = "wrong_volume"
    STATUS_UNKNOWN = "status_unknown"
    REJECTED_WITHOUT_ERROR = "rejected_without_error"
    OK_WITH_ERROR = "ok_with_error"

    THEME_MISSING = "theme_missing"
    TEXT_MISSING = "text_missing"
    RESPONSIBLE_MISSING = "responsible_missing"
    CONTACT_MISSING = "contact_missing"
    ATTACHMENT_TYPE = "attachment_type"
    ATTACHMENT_NOT_AS_DECLARED = "attachment_not_as_declared"


_CODES: Final = {
    ReceiptCode.MALFORMED: (
        Fault.EMPTY,
        Fault.TOO_LARGE,
        Fault.HOLDS_NUL,
        Fault.UNKNOWN_ENCODING,
        Fault.DOCTYPE,
        Fault.NOT_WELL_FORMED,
        Fault.TOO_DEEP,
        Fault.TOO_MANY_ELEMENTS,
        Fault.TOO_MANY_ATTRIBUTES,
        Fault.TOO_MUCH_TEXT,
    ),
    ReceiptCode.UNSUPPORTED: (
        Fault.UNKNOWN_FORMAT,
        Fault.UNKNOWN_VERSION,
        Fault.UNKNOWN_KIND,
        Fault.PATIENT_REPORT,
        Fault.WRONG_DIALOG_VERSION,
        Fault.UNKNOWN_CONTENT,
    ),
    ReceiptCode.NOT_AN_ID: (Fault.NOT_A_UUID,),
    ReceiptCode.PATIENT_UNCLEAR: (Fault.PATIENT_MISSING, Fault.PATIENT_UNCLEAR),
}
_CODE_OF: Final = {fault: code for code, faults in _CODES.items() for fault in faults}


def code_of(fault: Fault) -> ReceiptCode:
    """The code of volume 8221 that a receipt gives the fault; T02 where nothing says more."""
    return _CODE_OF.get(fault, ReceiptCode.INVALID)


@dataclass(eq=False)
class KithRefused(UnreadableLetter):
    """What came is not taken. `place` names the elements that lead to the fault, never their content.

    `info` is the head when it could be read: with it the refusal can be answered.
    """

    code: ReceiptCode
    fault: Fault
    place: str = ""
    info: MsgInfo | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return f"{self.code} {self.fault} {self.place}".rstrip()

    def within(self, tag: str) -> KithRefused:
        """The same refusal, seen from the element around."""
        self.place = f"{tag}/{self.place}" if self.place else tag
        return self


def refused(fault: Fault, place: str = "") -> KithRefused:
    """A refusal with the code that belongs to the fault."""
    return KithRefused(code_of(fault), fault, place)


@dataclass(eq=False)
class Unwritable(Refused):
    """The message can't be written as the standard has it; `place` names the fields that lead to it."""

    fault: Fault
    place: str = ""

    def __str__(self) -> str:
        return f"{self.fault} {self.place}".rstrip()

    def within(self, name: str) -> Unwritable:
        """The same refusal, seen from the field around."""
        self.place = f"{name}.{self.place}" if self.place else name
        return self
