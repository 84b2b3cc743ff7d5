"""Over random lives of consents, records, units, time, crashes and retries: nothing outside a consent leaves.

`python -m tests.benchmarks.gate_bench 3000` tries as many lives as it is told.
"""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from services.domain.consent import Consent
from services.domain.errors import ConsentRefused
from services.domain.messages import Message
from services.store.tables import CONSENT
from services.store.transaction import Reading
from tests.delivery.gate_machine import Gate

LIVES = 70

TestGate = Gate.TestCase
TestGate.settings = settings(max_examples=LIVES, stateful_step_count=40, deadline=None)

SHORT = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
)
HOLES = {
    "the consent is not asked at the claim": "services.use_cases.outbox.gate_of_message",
    "any consent of the person will do": "services.use_cases.consent_gate.permits",
    "what was claimed is sent however long ago that was": "services.delivery.dispatcher.still_holds",
    "what waits goes where its unit was": "services.use_cases.outbox._address_in",
}


def _as_queued(reading: Reading, message: Message) -> Consent:
    return reading.get(CONSENT, message.consent_id or "")


def _any_consent(
    consents: list[Consent], _asked: object, _today: object
) -> Consent | ConsentRefused:
    return consents[0] if consents else ConsentRefused()


OPEN = {
    "services.use_cases.outbox.gate_of_message": _as_queued,
    "services.use_cases.consent_gate.permits": _any_consent,
    "services.delivery.dispatcher.still_holds": lambda _claimed, _now: True,
    "services.use_cases.outbox._address_in": lambda _post: "99000190",
}


@pytest.mark.parametrize("hole", HOLES.values(), ids=HOLES)
def test_a_hole_in_the_gate_is_noticed(hole: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reader at the door would see it: without this, all of the above could be true of nothing."""
    monkeypatch.setattr(hole, OPEN[hole])
    with pytest.raises(AssertionError, match="left outside a consent"):
        run_state_machine_as_test(Gate, settings=SHORT)
