"""The soft features: for each a share between none and all, for every volunteer at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from services.domain.volunteers import Horizon
from services.matching.asker import Asker
from services.matching.encoding import (
    HORIZONS,
    SEX_CODES,
    Bools,
    Encoded,
    Numbers,
    TermColumn,
    hours_in_common,
    hours_of_row,
    minutes_of_row,
    minutes_to,
)  # fmt: skip
from services.matching.explanation import FeatureName, PointLine, Verdict
from services.matching.rules import held_words
from services.matching.terms import thesaurus
from services.matching.weights import (
    FAR_MINUTES,
    FEATURES,
    FULL_HOURS,
    HELP_STEPS,
    HORIZON_SHARES,
    INTEREST_STEPS,
    NEAR_MINUTES,
    RATHER_NOT_STEPS,
    points_for,
)

_UNKNOWN_SHARE: Final = {one.name: one.when_unknown for one in FEATURES}


@dataclass(frozen=True)
class Share:
    """For each volunteer, the share of the feature's points (0–1), and whether it is known."""

    of: Numbers
    known: Bools


Words = Callable[[Encoded, Asker, int], tuple[tuple[str, ...], float | None]]


@dataclass(frozen=True)
class SoftFeature:
    """How one feature is read: whether it says anything for this participant, the shares, the words."""

    name: FeatureName
    asked: Callable[[Encoded, Asker], bool]
    share: Callable[[Encoded, Asker], Share]
    words: Words


@dataclass(frozen=True)
class Scores:
    """Points for every volunteer; the parts' sum is `points`, exactly."""

    points: np.ndarray
    exact: Numbers
    parts: dict[FeatureName, np.ndarray]
    out_of: dict[FeatureName, int]
    shares: dict[FeatureName, Share]


def score(encoded: Encoded, asker: Asker) -> Scores:
    """Whole points for every volunteer, of twenty, and what they are made of."""
    asked = frozenset(one.name for one in SOFT if one.asked(encoded, asker))
    out_of = points_for(encoded.weights.of, asked)
    rows = len(encoded.volunteers.facts)
    exact = np.zeros(rows)
    parts: dict[FeatureName, np.ndarray] = {}
    shares: dict[FeatureName, Share] = {}
    for one in SOFT:
        if one.name not in out_of:
            continue
        share = one.share(encoded, asker)
        part = out_of[one.name] * np.where(share.known, share.of, _UNKNOWN_SHARE[one.name])
        shares[one.name] = share
        parts[one.name] = np.floor(part + 0.5).astype(np.int64)
        exact += part
    points = sum(parts.values(), start=np.zeros(rows, dtype=np.int64))
    return Scores(points, exact, parts, out_of, shares)


def points_of(encoded: Encoded, asker: Asker) -> npt.NDArray[np.int8]:
    """The whole points of `score` alone, for when many participants are scored after each other."""
    asked = frozenset(one.name for one in SOFT if one.asked(encoded, asker))
    out_of = points_for(encoded.weights.of, asked)
    points = np.zeros(len(encoded.volunteers.facts), dtype=np.int8)
    for one in SOFT:
        if one.name not in out_of:
            continue
        share = one.share(encoded, asker)
        part = np.where(share.known, share.of, _UNKNOWN_SHARE[one.name])
        points += (out_of[one.name] * part + 0.5).astype(np.int8)
    return points


def lines_of(encoded: Encoded, asker: Asker, scores: Scores, row: int) -> tuple[PointLine, ...]:
    """The parts of one volunteer's points, with the words that matched."""
    return tuple(
        _line(encoded, asker, scores, row, one) for one in SOFT if one.name in scores.parts
    )


def _line(encoded: Encoded, asker: Asker, scores: Scores, row: int, one: SoftFeature) -> PointLine:
    share = scores.shares[one.name]
    words, number = one.words(encoded, asker, row)
    known = Verdict.MET if share.of[row] > 0 else Verdict.UNMET
    verdict = known if share.known[row] else Verdict.UNKNOWN
    part = int(scores.parts[one.name][row])
    return PointLine(one.name, part, scores.out_of[one.name], verdict, words, number)


def _steps(counts: np.ndarray, steps: tuple[float, ...]) -> Numbers:
    table = np.array(steps)
    shares: Numbers = table[np.minimum(counts, len(steps) - 1)]
    return shares


def _known_when(bools: Bools, shares: Numbers) -> Share:
    return Share(shares, bools)


def _shared_rather_not(encoded: Encoded, asker: Asker) -> Share:
    column = encoded.volunteers.rather_not
    return _known_when(column.written, _steps(column.count(asker.rather_not), RATHER_NOT_STEPS))


def _shared_interests(encoded: Encoded, asker: Asker) -> Share:
    column = encoded.volunteers.interests
    return _known_when(column.written, _steps(column.count(asker.interests), INTEREST_STEPS))


def _wanted_and_broader(asker: Asker) -> dict[str, str]:
    """What is asked for; who helps with a broader thing helps with its examples."""
    wider = {
        broad: word for term, word in asker.wanted.items() for broad in thesaurus().broader(term)
    }
    return wider | asker.wanted


def _can_help(encoded: Encoded, asker: Asker) -> Share:
    column = encoded.volunteers.helps
    return _known_when(column.written, _steps(column.count(_wanted_and_broader(asker)), HELP_STEPS))


def _help_words(encoded: Encoded, asker: Asker, row: int) -> tuple[tuple[str, ...], float | None]:
    """What the volunteer offers of it, in her words: the goals themselves may be long."""
    wanted = _wanted_and_broader(asker).keys()
    offered = encoded.volunteers.facts[row].can_help_with
    named = thesaurus().terms_of_entry
    return tuple(entry for entry in offered if named(entry) & wanted), None


def _clashes(encoded: Encoded, asker: Asker) -> tuple[tuple[TermColumn, dict[str, str]], ...]:
    of = encoded.volunteers
    wider = {
        broad: word for term, word in asker.interests.items() for broad in thesaurus().broader(term)
    }
    return (
        (of.interests_and_broader, asker.rather_not),
        (of.helps, asker.rather_not),
        (of.rather_not, wider | asker.interests | asker.wanted),
    )


def _no_clash(encoded: Encoded, asker: Asker) -> Share:
    clash = np.zeros(len(encoded.volunteers.facts), dtype=bool)
    for column, terms in _clashes(encoded, asker):
        clash |= column.any_of(terms)
    of = encoded.volunteers
    written = (of.rather_not.written | bool(asker.rather_not)) & (
        of.interests.written | of.helps.written
    )
    return Share(np.where(clash, 0.0, 1.0), clash | written)


def _clash_words(encoded: Encoded, asker: Asker, row: int) -> tuple[tuple[str, ...], float | None]:
    words = [
        word
        for column, terms in _clashes(encoded, asker)
        for word in held_words(column, row, terms)
    ]
    return tuple(dict.fromkeys(words)), None


def _wanted_languages(asker: Asker) -> dict[str, str]:
    return asker.wished_languages or asker.own_languages


def _languages(encoded: Encoded, asker: Asker) -> Share:
    column = encoded.volunteers.languages
    return Share(column.any_of(_wanted_languages(asker)).astype(np.float64), column.written)


def _gender(encoded: Encoded, asker: Asker) -> Share:
    sex = encoded.volunteers.sex
    known = (sex > 0) & bool(asker.sex)
    return Share((sex == SEX_CODES[asker.sex]).astype(np.float64), known)


def _age(encoded: Encoded, asker: Asker) -> Share:
    """Known only when both ages that a birth year allows lie on the same side of the wish."""
    if asker.age is None:
        nothing = np.zeros(len(encoded.volunteers.facts))
        return Share(nothing, nothing > 0)
    low, high = asker.age
    young = (encoded.volunteers.age_from >= low) & (encoded.volunteers.age_from <= high)
    old = (encoded.volunteers.age_to >= low) & (encoded.volunteers.age_to <= high)
    known = ~np.isnan(encoded.volunteers.age_to) & (young == old)
    return Share(old.astype(np.float64), known)


def _lived(encoded: Encoded, _: Asker) -> Share:
    lived = encoded.volunteers.lived
    return Share((lived > 0).astype(np.float64), lived != 0)


def _horizon(encoded: Encoded, asker: Asker) -> Share:
    span = asker.facts.span
    said = {} if span is None else HORIZON_SHARES[span]
    shares = np.array([said.get(one, 0.0) for one in HORIZONS])
    known = encoded.volunteers.horizon != HORIZONS.index(Horizon.NOT_ASKED)
    return Share(shares[encoded.volunteers.horizon], known)


def _horizon_words(encoded: Encoded, _: Asker, row: int) -> tuple[tuple[str, ...], float | None]:
    said = encoded.volunteers.facts[row].horizon
    return () if said is Horizon.NOT_ASKED else (said.value,), None


def _continuity(encoded: Encoded, asker: Asker) -> Share:
    share = np.zeros(len(encoded.volunteers.facts))
    share[encoded.rows_paired_with(asker.facts.id, encoded.snapshot.walked)] = 1.0
    return Share(share, np.ones(len(share), dtype=bool))


def _place(encoded: Encoded, asker: Asker) -> Share:
    minutes = minutes_to(encoded.volunteers, asker.facts.postcode)
    near = np.clip((FAR_MINUTES - minutes) / (FAR_MINUTES - NEAR_MINUTES), 0.0, 1.0)
    return Share(np.nan_to_num(near), ~np.isnan(minutes))


def _place_words(encoded: Encoded, asker: Asker, row: int) -> tuple[tuple[str, ...], float | None]:
    return (), minutes_of_row(encoded.volunteers, asker.facts.postcode, row)


def _hours(encoded: Encoded, asker: Asker) -> Share:
    hours, _ = hours_in_common(encoded.volunteers, asker.facts.availability)
    return Share(np.clip(hours / FULL_HOURS, 0.0, 1.0), encoded.volunteers.time_known)


def _hours_words(encoded: Encoded, asker: Asker, row: int) -> tuple[tuple[str, ...], float | None]:
    if not encoded.volunteers.time_known[row]:
        return (), None
    return (), hours_of_row(encoded.volunteers, asker.facts.availability, row)


def _load(encoded: Encoded, _: Asker) -> Share:
    live = encoded.volunteers.live
    return Share(np.asarray(1.0 / (1.0 + live), dtype=np.float64), np.ones(len(live), dtype=bool))


def _words_in(
    column: Callable[[Encoded], TermColumn], terms: Callable[[Asker], dict[str, str]]
) -> Words:
    return lambda encoded, asker, row: (held_words(column(encoded), row, terms(asker)), None)


def _wish(text: Callable[[Asker], str]) -> Words:
    return lambda _encoded, asker, _row: ((text(asker),), None)


SOFT: Final = (
    SoftFeature(
        FeatureName.SHARED_RATHER_NOT,
        lambda _encoded, asker: bool(asker.rather_not),
        _shared_rather_not,
        _words_in(lambda encoded: encoded.volunteers.rather_not, lambda asker: asker.rather_not),
    ),
    SoftFeature(
        FeatureName.SHARED_INTERESTS,
        lambda _encoded, asker: bool(asker.interests),
        _shared_interests,
        _words_in(lambda encoded: encoded.volunteers.interests, lambda asker: asker.interests),
    ),
    SoftFeature(
        FeatureName.CAN_HELP,
        lambda _encoded, asker: bool(asker.wanted),
        _can_help,
        _help_words,
    ),
    SoftFeature(
        FeatureName.NO_CLASH,
        lambda _encoded, asker: bool(asker.rather_not or asker.interests or asker.wanted),
        _no_clash,
        _clash_words,
    ),
    SoftFeature(
        FeatureName.LANGUAGES,
        lambda _encoded, asker: (
            not asker.facts.wishes.languages_must and bool(_wanted_languages(asker))
        ),
        _languages,
        _words_in(lambda encoded: encoded.volunteers.languages, _wanted_languages),
    ),
    SoftFeature(
        FeatureName.GENDER_WISH,
        lambda _encoded, asker: (
            bool(asker.facts.wishes.gender.strip()) and not asker.facts.wishes.gender_must
        ),
        _gender,
        _wish(lambda asker: asker.facts.wishes.gender),
    ),
    SoftFeature(
        FeatureName.AGE_WISH,
        lambda _encoded, asker: bool(asker.facts.wishes.age.strip()),
        _age,
        _wish(lambda asker: asker.facts.wishes.age),
    ),
    SoftFeature(
        FeatureName.LIVED_EXPERIENCE,
        lambda _encoded, asker: asker.wants_experience,
        _lived,
        _wish(lambda asker: asker.facts.wishes.lived_experience),
    ),
    SoftFeature(
        FeatureName.HORIZON,
        lambda _encoded, asker: asker.facts.span is not None,
        _horizon,
        _horizon_words,
    ),
    SoftFeature(
        FeatureName.CONTINUITY,
        lambda encoded, asker: asker.facts.id in encoded.walked,
        _continuity,
        lambda _encoded, _asker, _row: ((), None),
    ),
    SoftFeature(
        FeatureName.PLACE, lambda _encoded, asker: bool(asker.facts.postcode), _place, _place_words
    ),
    SoftFeature(
        FeatureName.HOURS_IN_COMMON,
        lambda _encoded, asker: asker.facts.availability.known,
        _hours,
        _hours_words,
    ),
    SoftFeature(
        FeatureName.BALANCED_LOAD,
        lambda _encoded, _asker: True,
        _load,
        lambda encoded, _asker, row: ((), float(encoded.volunteers.live[row])),
    ),
)
"""How each feature of `weights.FEATURES` is read, in the same order."""
