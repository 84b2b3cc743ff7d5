"""The hard rules. Unknown does not rule out: it is shown, and somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from services.matching.asker import Asker
from services.matching.capacity import needed
from services.matching.encoding import (
    MET,
    SEX_CODES,
    UNKNOWN,
    UNMET,
    Bools,
    Encoded,
    TermColumn,
    Verdicts,
    hours_in_common,
    hours_of_row,
    minutes_of_row,
    minutes_to,
)  # fmt: skip
from services.matching.explanation import RuleLine, RuleName, Verdict
from services.matching.meeting_times import ALL_SLOTS, slots_in_common
from services.matching.terms import thesaurus

_VERDICT: Final = {1: Verdict.MET, 0: Verdict.UNKNOWN, -1: Verdict.UNMET}


@dataclass(frozen=True)
class Rule:
    """One hard rule: where it comes from, whether it concerns this participant, the verdict for every
    volunteer, and what to show for one of them.
    """

    name: RuleName
    source: str
    applies: Callable[[Asker], bool]
    verdicts: Callable[[Encoded, Asker], Verdicts]
    line: Callable[[Encoded, Asker, int, Verdict], RuleLine]


Judgement = dict[RuleName, Verdicts]


def judge(
    encoded: Encoded,
    asker: Asker,
    kept: Judgement | None = None,
    again: frozenset[RuleName] = frozenset(RuleName),
) -> Judgement:
    """Every rule's verdict on every volunteer. Rules outside `again` are taken over from `kept`."""
    return {
        rule.name: rule.verdicts(encoded, asker)
        if kept is None or rule.name in again
        else kept[rule.name]
        for rule in RULES
        if rule.applies(asker)
    }


def allowed(encoded: Encoded, judgement: Judgement) -> Bools:
    """Which volunteers break no rule."""
    open_for = np.ones(len(encoded.volunteers.facts), dtype=bool)
    for verdicts in judgement.values():
        open_for &= verdicts >= 0
    return open_for


def lines_for(
    encoded: Encoded, asker: Asker, judgement: Judgement, row: int
) -> tuple[RuleLine, ...]:
    """The rules as they stand for one volunteer, in the order in which they are shown."""
    return tuple(
        rule.line(encoded, asker, row, _VERDICT[int(judgement[rule.name][row])])
        for rule in RULES
        if rule.name in judgement
    )


def _always(_: Asker) -> bool:
    return True


def _yes_unless(bad: Bools) -> Verdicts:
    return np.where(bad, UNMET, MET)


def _only(name: RuleName) -> Callable[[Encoded, Asker, int, Verdict], RuleLine]:
    return lambda _encoded, _asker, _row, verdict: RuleLine(name, verdict)


def _not_paired(encoded: Encoded, asker: Asker, pairs: Iterable[tuple[str, str]]) -> Verdicts:
    verdicts = np.full(len(encoded.volunteers.facts), MET)
    verdicts[encoded.rows_paired_with(asker.facts.id, pairs)] = UNMET
    return verdicts


def _same_phone(encoded: Encoded, asker: Asker) -> Verdicts:
    verdicts = np.full(len(encoded.volunteers.facts), MET)
    verdicts[encoded.volunteers.phone_rows.get(asker.facts.phone, [])] = UNMET
    return verdicts


def _clash_parts(encoded: Encoded, asker: Asker) -> tuple[tuple[TermColumn, dict[str, str]], ...]:
    """What may not meet: a thing that comes along with one and that the other would rather not have,
    and a practical need that the volunteer would rather not be asked for.
    """
    along = thesaurus().comes_along
    return (
        (
            encoded.volunteers.interests_and_broader,
            {term: word for term, word in asker.rather_not.items() if along(term)},
        ),
        (
            encoded.volunteers.rather_not,
            {term: word for term, word in asker.interests.items() if along(term)},
        ),
        (encoded.volunteers.rather_not, asker.needs),
    )


def _rather_not(encoded: Encoded, asker: Asker) -> Verdicts:
    bad = np.zeros(len(encoded.volunteers.facts), dtype=bool)
    for column, terms in _clash_parts(encoded, asker):
        bad |= column.any_of(terms)
    return _yes_unless(bad)


def _rather_not_line(encoded: Encoded, asker: Asker, row: int, verdict: Verdict) -> RuleLine:
    words = [
        word
        for column, terms in _clash_parts(encoded, asker)
        for word in held_words(column, row, terms)
    ]
    return RuleLine(RuleName.RATHER_NOT, verdict, tuple(dict.fromkeys(words)))


def _stage_line(encoded: Encoded, _: Asker, row: int, verdict: Verdict) -> RuleLine:
    return RuleLine(RuleName.STAGE, verdict, (encoded.volunteers.facts[row].stage.value,))


def _people_line(encoded: Encoded, _: Asker, row: int, verdict: Verdict) -> RuleLine:
    return RuleLine(RuleName.PEOPLE, verdict, number=float(encoded.volunteers.live[row]))


def _hours(encoded: Encoded, asker: Asker) -> Verdicts:
    left = encoded.volunteers.hours_left
    enough = np.where(left >= needed(asker.facts, encoded.weights), MET, UNMET)
    return np.where(left < 0, UNKNOWN, enough)


def _hours_line(encoded: Encoded, _: Asker, row: int, verdict: Verdict) -> RuleLine:
    hours = encoded.volunteers.facts[row].hours_per_month
    return RuleLine(RuleName.HOURS, verdict, number=None if hours is None else float(hours))


def _language(encoded: Encoded, asker: Asker) -> Verdicts:
    languages = encoded.volunteers.languages
    return np.where(
        languages.any_of(asker.wished_languages), MET, np.where(languages.written, UNMET, UNKNOWN)
    )


def _language_line(encoded: Encoded, asker: Asker, row: int, verdict: Verdict) -> RuleLine:
    shared = held_words(encoded.volunteers.languages, row, asker.wished_languages)
    return RuleLine(RuleName.LANGUAGE, verdict, shared or tuple(asker.facts.wishes.languages))


def _gender(encoded: Encoded, asker: Asker) -> Verdicts:
    sex = encoded.volunteers.sex
    if not asker.sex:
        return np.full(len(sex), UNKNOWN)
    return np.where(sex == SEX_CODES[asker.sex], MET, np.where(sex == 0, UNKNOWN, UNMET))


def _gender_line(_: Encoded, asker: Asker, _row: int, verdict: Verdict) -> RuleLine:
    return RuleLine(RuleName.GENDER, verdict, (asker.facts.wishes.gender,))


def _time(encoded: Encoded, asker: Asker) -> Verdicts:
    columns = encoded.volunteers
    if not asker.facts.availability.known:
        return np.full(len(columns.facts), UNKNOWN)
    hours, certain = hours_in_common(columns, asker.facts.availability)
    perhaps = (hours > 0) | _same_slots(encoded, asker)
    verdicts = np.where(hours > 0, MET, UNMET)
    verdicts = np.where(perhaps & ~certain, UNKNOWN, verdicts)
    return np.where(columns.time_known, verdicts, UNKNOWN)


def _same_slots(encoded: Encoded, asker: Asker) -> Bools:
    """Which volunteers have one of the participant's slots, whatever the weeks."""
    slots = asker.facts.availability.slots
    wanted = np.array([slot in slots for slot in ALL_SLOTS] * 2, dtype=np.float32)
    same: Bools = np.einsum("ij,j->i", encoded.volunteers.slots, wanted) > 0
    return same


def _time_line(encoded: Encoded, asker: Asker, row: int, verdict: Verdict) -> RuleLine:
    theirs = encoded.volunteers.facts[row].availability
    if not (theirs.known and asker.facts.availability.known):
        return RuleLine(RuleName.TIME, verdict)
    slots = slots_in_common(theirs, asker.facts.availability)
    hours = hours_of_row(encoded.volunteers, asker.facts.availability, row)
    return RuleLine(RuleName.TIME, verdict, slots=slots, number=hours)


def _reach(encoded: Encoded, asker: Asker) -> Verdicts:
    columns, postcode = encoded.volunteers, asker.facts.postcode
    minutes = minutes_to(columns, postcode)
    far = np.where(minutes <= columns.reach, MET, UNMET)
    verdicts = np.where(np.isnan(minutes), UNKNOWN, far)
    verdicts = np.where(columns.by_name_alone, UNMET if postcode else UNKNOWN, verdicts)
    for end in range(1, len(postcode) + 1):
        verdicts[columns.named_places.rows.get(postcode[:end], [])] = MET
    return verdicts


def _reach_line(encoded: Encoded, asker: Asker, row: int, verdict: Verdict) -> RuleLine:
    minutes = minutes_of_row(encoded.volunteers, asker.facts.postcode, row)
    return RuleLine(RuleName.REACH, verdict, number=minutes)


def _skill(encoded: Encoded, asker: Asker) -> Verdicts:
    helps = encoded.volunteers.helps
    all_of_it = np.ones(len(helps.written), dtype=bool)
    for _, terms in asker.must_have:
        all_of_it &= helps.any_of(terms)
    return np.where(all_of_it, MET, np.where(helps.written, UNMET, UNKNOWN))


def _skill_line(encoded: Encoded, asker: Asker, row: int, verdict: Verdict) -> RuleLine:
    helps = encoded.volunteers.helps
    missing = tuple(
        words
        for words, terms in asker.must_have
        if not any(term in helps.rows and _holds(helps, term, row) for term in terms)
    )
    return RuleLine(RuleName.SKILL, verdict, missing or tuple(one for one, _ in asker.must_have))


def _of_its_type(column: TermColumn, type_id: str) -> Verdicts:
    held = column.any_of((type_id,))
    return np.where(held, MET, np.where(column.written, UNMET, UNKNOWN))


def _away_line(encoded: Encoded, _: Asker, row: int, verdict: Verdict) -> RuleLine:
    until = encoded.volunteers.facts[row].away_until
    told = (until.isoformat(),) if until and verdict is Verdict.UNMET else ()
    return RuleLine(RuleName.AWAY, verdict, told)


def held_words(column: TermColumn, row: int, terms: dict[str, str]) -> tuple[str, ...]:
    """The participant's words for those of the terms that this row holds."""
    held = [
        word for term, word in terms.items() if term in column.rows and _holds(column, term, row)
    ]
    return tuple(dict.fromkeys(held))


def _holds(column: TermColumn, term: str, row: int) -> bool:
    rows = column.rows[term]
    at = int(np.searchsorted(rows, row))
    return at < len(rows) and int(rows[at]) == row


RULES: Final = (
    Rule(
        RuleName.TIME,
        "availability of both, when both are known",
        _always,
        _time,
        _time_line,
    ),
    Rule(
        RuleName.LANGUAGE,
        "the wish, when it is a must; «one or the other» is met by either",
        lambda asker: asker.facts.wishes.languages_must and bool(asker.wished_languages),
        _language,
        _language_line,
    ),
    Rule(
        RuleName.GENDER,
        "the wish, when it is a must",
        lambda asker: asker.facts.wishes.gender_must and bool(asker.facts.wishes.gender.strip()),
        _gender,
        _gender_line,
    ),
    Rule(
        RuleName.REACH,
        "both postcodes and how far the volunteer would go, else the centre's limit",
        _always,
        _reach,
        _reach_line,
    ),
    Rule(
        RuleName.SKILL,
        "what the type of assignment demands that one can help with",
        lambda asker: bool(asker.must_have),
        _skill,
        _skill_line,
    ),
    Rule(
        RuleName.TRAINING,
        "the type's own requirements, all in place today",
        lambda asker: bool(asker.facts.type_id),
        lambda encoded, asker: _of_its_type(encoded.volunteers.cleared, asker.facts.type_id),
        _only(RuleName.TRAINING),
    ),
    Rule(
        RuleName.TYPE,
        "the types of assignment that the volunteer would take; not asked is unknown",
        lambda asker: bool(asker.facts.type_id),
        lambda encoded, asker: _of_its_type(encoded.volunteers.takes, asker.facts.type_id),
        _only(RuleName.TYPE),
    ),
    Rule(
        RuleName.STAGE,
        "ready or active",
        _always,
        lambda encoded, _: encoded.volunteers.stage,
        _stage_line,
    ),
    Rule(
        RuleName.PLEDGE,
        "a confidentiality pledge that holds today",
        _always,
        lambda encoded, _: encoded.volunteers.pledge,
        _only(RuleName.PLEDGE),
    ),
    Rule(
        RuleName.AWAY,
        "an absence that covers today",
        _always,
        lambda encoded, _: encoded.volunteers.away,
        _away_line,
    ),
    Rule(
        RuleName.PEOPLE,
        "live matches against how many at once",
        _always,
        lambda encoded, _: encoded.volunteers.people,
        _people_line,
    ),
    Rule(
        RuleName.HOURS,
        "hours a month against live matches and what the assignment takes",
        _always,
        _hours,
        _hours_line,
    ),
    Rule(
        RuleName.RATHER_NOT,
        "what comes along with one and the other would rather not have; a practical need that the"
        " volunteer would rather not be asked for",
        _always,
        _rather_not,
        _rather_not_line,
    ),
    Rule(
        RuleName.SAME_PHONE,
        "one phone number: the same person, or one household",
        _always,
        _same_phone,
        _only(RuleName.SAME_PHONE),
    ),
    Rule(
        RuleName.TOGETHER,
        "a match between the two that is live",
        _always,
        lambda encoded, asker: _not_paired(encoded, asker, encoded.snapshot.live),
        _only(RuleName.TOGETHER),
    ),
    Rule(
        RuleName.EARLIER_NO,
        "one of them has said no before",
        _always,
        lambda encoded, asker: _not_paired(encoded, asker, encoded.snapshot.declined),
        _only(RuleName.EARLIER_NO),
    ),
    Rule(
        RuleName.EXCLUSION,
        "these two must never be matched; the reason stays where it was written",
        _always,
        lambda encoded, asker: _not_paired(encoded, asker, encoded.snapshot.excluded),
        _only(RuleName.EXCLUSION),
    ),
)
"""Every hard rule, in the order in which it is shown."""
