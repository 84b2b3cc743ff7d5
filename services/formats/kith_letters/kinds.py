"""What a letter is for, in the standard's codes; and what a body is, told without reading it all."""

from __future__ import annotations

import re
from typing import Final

from services.domain.letters import Deviation, LetterKind
from services.formats.kith.model import DialogKind

APPREC: Final = "APPREC"
KINDS: Final = {
    LetterKind.DIALOGUE: DialogKind.HELSEFAGLIG,
    LetterKind.QUESTION: DialogKind.FORESPORSEL,
    LetterKind.ANSWER: DialogKind.SVAR,
    LetterKind.NOTE: DialogKind.NOTAT,
    LetterKind.DEVIATION: DialogKind.AVVIK,
    LetterKind.REFERRAL_STATUS: DialogKind.STATUS_HENVISNING,
}
KIND_OF: Final = {dialog: kind for kind, dialog in KINDS.items()}
DEVIATIONS: Final = {
    Deviation.WRONG_RECEIVER: "1",
    Deviation.TOO_LITTLE_TOLD: "2",
    Deviation.OTHER: "9",
}
DEVIATION_OF: Final = {code: deviation for deviation, code in DEVIATIONS.items()}

_LOOKED_AT: Final = 64 * 1024
_BEFORE_ROOT: Final = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ROOT: Final = re.compile(rb"<(?:[\w.-]+:)?(MsgHead|AppRec)[\s>]")
_COMMENT: Final = re.compile(rb"<!--.*?-->", re.DOTALL)
_TYPE: Final = re.compile(
    rb"""<(?:[\w.-]+:)?MsgInfo(?:\s[^<>]*)?>\s*<(?:[\w.-]+:)?Type\s[^<>]*?\bV\s*=\s*(?:"\s*(\w+)\s*"|'\s*(\w+)\s*')"""
)
_MSG_ID: Final = re.compile(rb"<(?:[\w.-]+:)?MsgId(?:\s[^<>]*)?>\s*([\w-]{1,64})\s*</")


def message_id_of(body: bytes) -> str:
    """The MsgId of a message, even of one that can't be taken; "" where none is found.

    Looks at the beginning only, as `kind_of`.
    """
    found = _MSG_ID.search(_COMMENT.sub(b"", body[:_LOOKED_AT]))
    return found[1].decode("ascii", "replace").lower() if found else ""


def kind_of(body: bytes) -> str:
    """The function of a message as the head's Type has it ("DIALOG_HELSEFAGLIG" …), or "APPREC".

    Looks at the beginning only and judges nothing: "" when it is neither a MsgHead nor an AppRec.
    """
    beginning = body[:_LOOKED_AT]
    before = _BEFORE_ROOT.match(beginning)
    root = _ROOT.match(beginning, before.end() if before else 0)
    if root is None:
        return ""
    if root[1] == b"AppRec":
        return APPREC
    found = _TYPE.search(_COMMENT.sub(b"", beginning[root.end() :]))
    return (found[1] or found[2]).decode("ascii", "replace") if found else ""
