"""Cells whose words stand for one of a few things: stage, phase, yes or no, consent."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from services.domain.participants import Phase
from services.domain.volunteers import Stage, YesNo
from services.formats.registers.findings import OUT, Answer, Choice, Note
from services.formats.registers.vocabulary import data, fold, is_word, meanings, phrases, plain


@lru_cache(maxsize=5_000)
def read_stage(text: str) -> tuple[Stage | None, tuple[Note, ...]]:
    """The volunteer's stage, with status_variant; or None with status_unknown, which asks."""
    names = data("words")["stage_names"]
    stage = _meaning(text, "stages")
    if stage is None:
        choices = tuple(Choice(Answer.SET_VALUE, name) for name in names.values())
        return None, (Note("status_unknown", (*choices, OUT)),)
    exact = text == names[stage]
    return Stage(stage), () if exact else (Note("status_variant"),)


@lru_cache(maxsize=5_000)
def read_phase(text: str) -> tuple[Phase, tuple[Note, ...]]:
    """The participant's phase, with phase_variant, phase_unknown or person_deceased (both ask)."""
    names = data("words")["phase_names"]
    if says_deceased(text):
        gently = (Choice(Answer.KEEP), Choice(Answer.LEAVE_UNKNOWN), OUT)
        return Phase.UNKNOWN, (Note("person_deceased", gently),)
    phase = _meaning(text, "phases")
    if phase is None:
        if not text.strip():
            return Phase.UNKNOWN, ()
        choices = tuple(Choice(Answer.SET_VALUE, name) for name in names.values())
        unknown = Choice(Answer.LEAVE_UNKNOWN)
        return Phase.UNKNOWN, (Note("phase_unknown", (*choices, unknown, OUT)),)
    exact = text == names[phase]
    return Phase(phase), () if exact else (Note("phase_variant"),)


def _meaning(text: str, name: str) -> str | None:
    """The key a text begins with or is: «aktiv!!», «sluttet 1.6.26», «på pause til jul»."""
    table = meanings(name)
    low = text.strip()
    if low in table:
        return table[low]
    folded = fold(text)
    if not folded or "?" in text:
        return None
    if folded in table:
        return table[folded]
    found = _begins(name).match(folded)
    rest = folded[found.end() :] if found else ""
    if not found or fold_denies(rest):
        return None
    return table[found.group(0).strip()]


def fold_denies(rest: str) -> bool:
    """Words after the meaning that take it back: «aktiv? nei», «pause eller sluttet»."""
    return bool(re.search(r"\b(?:ikke|ikkje|not|eller|or|nei|usikker)\b", rest))


@cache
def _begins(name: str) -> re.Pattern[str]:
    ordered = sorted((w for w in meanings(name) if w.strip()), key=len, reverse=True)
    return re.compile(
        r"(?:" + "|".join(re.escape(w) for w in ordered if w[0].isalpha()) + r")(?!\w)"
    )


@lru_cache(maxsize=5_000)
def read_yes_no(text: str) -> tuple[YesNo, tuple[Note, ...]]:
    """Yes, no, unsure or not asked (empty); a tick is a yes with yesno_x. Other words: not asked."""
    cleaned = text.strip()
    if not cleaned:
        return YesNo.NOT_ASKED, ()
    if is_word(cleaned, "tick"):
        return YesNo.YES, (Note("yesno_x"),)
    for name, answer in (("yes", YesNo.YES), ("unsure", YesNo.UNSURE), ("no", YesNo.NO)):
        if is_word(cleaned, name):
            return answer, ()
    low = plain(cleaned)
    if re.match(r"(?:ja|yes)\b", low):
        return YesNo.YES, ()
    if re.match(r"(?:nei|no)\b", low):
        return YesNo.NO, ()
    return YesNo.NOT_ASKED, ()


@lru_cache(maxsize=20_000)
def asks_for_deletion(text: str) -> bool:
    """Whether the cell says that the person wants to be taken out of the register."""
    low = plain(text)
    return bool(_delete_start().match(low)) or bool(phrases("delete_inside").search(low))


@lru_cache(maxsize=20_000)
def says_deceased(text: str) -> bool:
    """Whether the cell begins by saying that the person has died."""
    low = plain(text)
    return bool(_deceased_start().match(low)) or text.strip().startswith(("†", "✝"))


@cache
def _delete_start() -> re.Pattern[str]:
    return re.compile(
        r"\W*(?:" + phrases("delete").pattern + r")(?!\s+(?:inkasso|gjeld|app|bilder))"
    )


@cache
def _deceased_start() -> re.Pattern[str]:
    return re.compile(r"\W*(?:(?:er|is|has|har)\s+)?" + phrases("deceased").pattern)
