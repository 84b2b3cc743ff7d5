"""Tries a new connection step by step, so that the one which fails can be named."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from services.domain.connection_trial import TrialStep, Tried
from services.domain.errors import TransportRefused, TransportUnavailable
from services.transports.helsenett.edi import EdiTransport
from services.transports.helsenett.helseid import HelseId


def try_steps(helseid: HelseId, transport: EdiTransport, *, lock: bool) -> Iterator[Tried]:
    """Try each step as it is asked for, and none after one that failed. Blocking; never raises.

    The step `ADDRESS` has what comes to the HER-id told here from now on (as `EdiTransport.configure`).
    """
    steps: dict[TrialStep, Callable[[], object]] = {
        TrialStep.ISSUER: helseid.discover,
        TrialStep.TOKEN: helseid.token,
        TrialStep.MESSAGE_SERVER: transport.api.ping,
        TrialStep.ADDRESS: lambda: transport.configure(lock=lock),
        TrialStep.NOTIFICATIONS: transport.look,
    }
    return _tried(steps)


def give_up_steps(transport: EdiTransport) -> Iterator[Tried]:
    """Give the HER-id up, as `EdiTransport.give_up`, in one step. Blocking; never raises."""
    return _tried({TrialStep.ADDRESS: transport.give_up})


def _tried(steps: dict[TrialStep, Callable[[], object]]) -> Iterator[Tried]:
    for step, act in steps.items():
        try:
            act()
        except (TransportUnavailable, TransportRefused) as trouble:
            yield Tried(step, trouble)
            return
        yield Tried(step)
