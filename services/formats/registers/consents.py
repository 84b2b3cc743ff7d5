"""Consent to share: what a row says, and whether it holds today."""

from __future__ import annotations

import re
from datetime import timedelta

from services.formats.registers.dates import DateState
from services.formats.registers.drafts import Context, Draft
from services.formats.registers.findings import OUT, TYPE_IT, Answer, Choice, Note
from services.formats.registers.people import date_of
from services.formats.registers.records import ConsentParts, ConsentState
from services.formats.registers.vocabulary import is_word, phrases, plain

_CODES = {
    ConsentState.NONE: "consent_none",
    ConsentState.LAST_DAY: "consent_last_day",
    ConsentState.WITHDRAWN: "consent_withdrawn",
    ConsentState.UNCLEAR: "consent_unclear",
}
_NO_FIRST = re.compile(r"^(?:nei|no|ikke|ikkje)\b")
_YES_FIRST = re.compile(r"^(?:ja|yes)\b[\s,:;\-–]*(?:til|to)?\s*")


def judge_consent(draft: Draft, context: Context) -> None:
    """Sets ``consent_state`` and notes everything that is not plainly active."""
    if not any(draft.has(f) for f in ("consent_to", "consent_until", "consent_withdrawn")):
        draft.values["consent_state"] = ConsentState.NONE
        return
    state = _state(draft, context)
    draft.values["consent_state"] = state
    code = _CODES.get(state, "")
    if state is ConsentState.EXPIRED:
        until = date_of(draft, "consent_until").day
        ended_yesterday = until == context.today - timedelta(days=1)
        code = "consent_ended_yesterday" if ended_yesterday else "consent_expired"
    if code and not (state is ConsentState.UNCLEAR and _asked(draft)):
        unclear = (TYPE_IT, Choice(Answer.SET_VALUE, "nei"), OUT)
        choices = unclear if state is ConsentState.UNCLEAR else ()
        draft.note(_column(draft), Note(code, choices), state.value)


def _column(draft: Draft) -> str:
    fields = ("consent_to", "consent_withdrawn", "consent_until")
    return next(field for field in fields if draft.has(field))


def _state(draft: Draft, context: Context) -> ConsentState:
    if _withdrawn(draft):
        return ConsentState.WITHDRAWN
    to = draft.text("consent_to").strip()
    if draft.has("consent_to"):
        if not to or is_word(to, "consent_none") or _NO_FIRST.match(plain(to)):
            return ConsentState.NONE
        if _is_unclear(to):
            return ConsentState.UNCLEAR
    until = date_of(draft, "consent_until")
    if until.day is None:
        waits = until.state is DateState.UNKNOWN or not draft.has("consent_to")
        return ConsentState.UNCLEAR if waits else ConsentState.ACTIVE
    if until.day < context.today:
        return ConsentState.EXPIRED
    return ConsentState.LAST_DAY if until.day == context.today else ConsentState.ACTIVE


def _asked(draft: Draft) -> bool:
    """The until-date itself waits for an answer; one question is enough."""
    return any(f.field == "consent_until" and f.open for f in draft.findings)


def _is_unclear(to: str) -> bool:
    low = plain(to)
    if is_word(to, "consent_unclear") or phrases("consent_oral").search(low):
        return True
    return not _YES_FIRST.sub("", low).strip(" ?!.,")


def _withdrawn(draft: Draft) -> bool:
    """Anything but an empty cell or a plain no in the withdrawn column is a withdrawal."""
    cell = draft.cell("consent_withdrawn")
    return not cell.empty and not is_word(cell.text, "no") and not is_word(cell.text, "date_not")


def consent_of(draft: Draft) -> ConsentParts:
    """The consent of a row, as it is stored."""
    state = draft.values.get("consent_state")
    return ConsentParts(
        state if isinstance(state, ConsentState) else ConsentState.NONE,
        draft.text("consent_to"),
        date_of(draft, "consent_until"),
        date_of(draft, "consent_withdrawn"),
    )
