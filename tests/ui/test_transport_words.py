"""Whatever a transport may say has words of its own, with a remedy."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from services.domain.connection_trial import TrialStep
from services.domain.errors import TransportRefused, TransportUnavailable
from services.transports.helsenett import answers
from tests.architecture.source import calls, python_files, syntax
from ui.transport_words import TRANSPORT_WORDS

RAISED = ("TransportUnavailable", "TransportRefused")
OAUTH = (
    "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client",
    "unsupported_grant_type", "invalid_scope", "use_dpop_nonce", "invalid_dpop_proof",
)  # fmt: skip
"""What a token endpoint may say (RFC 6749 and RFC 9449)."""


def named_in_the_code() -> Iterator[str]:
    """Every cause or code that is raised by its name, or by a constant of its file."""
    for path in python_files("services", "desktop"):
        tree = syntax(path)
        constants = dict(_constants(tree))
        for name, call in calls(tree):
            if name.rpartition(".")[2] in RAISED and call.args:
                yield from _said(call.args[0], constants)


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str(text))):
                yield name, text
            case _:
                continue


def _said(argument: ast.expr, constants: dict[str, str]) -> Iterator[str]:
    match argument:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if name in constants:
            yield constants[name]


NAMED = sorted(set(named_in_the_code()) | set(answers._NOT_TAKEN.values()))


def test_the_causes_are_found_where_they_are_raised() -> None:
    assert {"no_contact", "wrong_issuer", "locked", "clock_wrong", "unusable_key"} <= set(NAMED)
    assert len(NAMED) >= 18


@pytest.mark.parametrize("cause", NAMED)
def test_each_cause_has_a_sentence_and_a_remedy(cause: str) -> None:
    words = TRANSPORT_WORDS.known(cause)
    assert words is not None
    assert words.sentence
    assert words.remedy


@pytest.mark.parametrize("status", [*range(201, 206), 301, *range(400, 432), *range(500, 512)])
def test_each_status_has_a_sentence_and_a_remedy(status: int) -> None:
    words = TRANSPORT_WORDS.known(f"status_{status}")
    assert words is not None
    assert str(status) in words.sentence
    assert words.remedy


@pytest.mark.parametrize("code", [*OAUTH, "something_new"])
def test_each_word_of_a_token_endpoint_is_told(code: str) -> None:
    words = TRANSPORT_WORDS.known(f"token_{code}")
    assert words is not None
    assert words.remedy


def test_a_number_that_nobody_knows_is_told_as_it_is() -> None:
    assert TRANSPORT_WORDS.known("1009") is None
    assert "1009" in TRANSPORT_WORDS.of_trouble(TransportRefused("1009")).sentence
    unknown = TransportUnavailable("something_else")
    assert "something_else" in TRANSPORT_WORDS.of_trouble(unknown).sentence


def test_each_step_of_a_trial_has_a_name() -> None:
    assert len({TRANSPORT_WORDS.step(step) for step in TrialStep}) == len(TrialStep)
