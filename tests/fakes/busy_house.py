"""The house on a busy day: something stands in every group of Today, for tests and pictures of pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from services.domain.activities import Activity, Mood
from services.domain.consent import Consent, InformationKind, Purpose
from services.domain.matches import MatchState
from services.domain.messages import Conversation, Message, MessageDirection, MessageState
from services.domain.offers import Offer, Unit
from services.domain.transitions import Transition, TransitionKind
from services.domain.volunteers import YesNo
from services.store.tables import (
    ACTIVITY,
    CONSENT,
    CONVERSATION,
    MATCH,
    MESSAGE,
    OFFER,
    TRANSITION,
    UNIT,
)
from tests.fakes.activity_world import TODAY, House, build, match
from tests.fakes.time import REFERENCE

WEEK = (
    (6, "NAV", "economy", time(10), "1.5", "v-marit", "p-samira"),
    (5, "Styrke", "activity", time(17), "1.5", "v-bjorn", "p-amir"),
    (4, "Verkstedet", "work", time(12), "2", "v-turid", "p-jonas"),
    (4, "Tur", "activity", time(17), "1.5", "v-turid", "p-jonas"),
    (2, "Kaffe og prat", "community", time(11), "1.5", "v-marit", "p-samira"),
    (1, "Flytte sofa", "home", time(10), "3", "v-bjorn", "p-amir"),
    (0, "Ringe søstera", "relations", time(9, 30), "0.5", "v-turid", "p-jonas"),
)
SAFE = {"here": "Hanne", "there": "Fjordheim", "where_to": "Bergveien 2"}


def fill(house: House) -> House:
    """Put a busy day into the house."""
    _transitions(house)
    _messages(house)
    _activities(house)
    _follow_ups(house)
    _offers(house)
    return house


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[House]:
    """The house on a busy day, closed in the end."""
    made = fill(build(tmp_path))
    yield made
    made.store.close()


def _transitions(house: House) -> None:
    kinds = TransitionKind
    for id_, who, kind, days, known in (
        ("amir", "p-amir", kinds.RELEASE, 1, {"where_to": "Bergveien 2", "here": "Hanne"}),
        ("jonas", "p-jonas", kinds.DISCHARGE, 5, {"here": "Hanne"}),
        ("samira", "p-samira", kinds.MOVE, 9, SAFE),
    ):
        on = TODAY + timedelta(days=days)
        transition = Transition(f"t-{id_}", who, kind, on, REFERENCE)
        house.put(TRANSITION, replace(transition, **known))  # type: ignore[arg-type]  # words only


def _messages(house: House) -> None:
    for id_, name in (("fjord", "Fjordheim TSB"), ("sol", "Solbakken poliklinikk")):
        house.put(UNIT, Unit(f"u-{id_}", name, REFERENCE, phone="+4768050000"))
        talk = Conversation(f"c-{id_}", f"u-{id_}", "Utskriving", REFERENCE, REFERENCE, "p-jonas")
        house.put(CONVERSATION, talk)
    coming = Message(
        "m-in",
        "c-fjord",
        MessageDirection.IN,
        "u-fjord",
        MessageState.RECEIVED,
        REFERENCE - timedelta(hours=3),
        remote_id="r1",
        urgent=True,
    )
    late = Message(
        "m-out",
        "c-sol",
        MessageDirection.OUT,
        "u-sol",
        MessageState.ACCEPTED,
        REFERENCE - timedelta(hours=100),
        sent_at=REFERENCE - timedelta(hours=100),
    )
    house.put(MESSAGE, coming)
    house.put(MESSAGE, late)


def _activities(house: House) -> None:
    for number, (ago, what, area, starts, hours, volunteer, participant) in enumerate(WEEK):
        ends_at = starts.hour * 60 + starts.minute + int(Decimal(hours) * 60)
        thanked: dict[str, Any] = {"thanked_at": REFERENCE, "thanked_by": "hanne"}
        house.put(
            ACTIVITY,
            Activity(
                id=f"a-{number}",
                on=TODAY - timedelta(days=ago),
                volunteer_id=volunteer,
                what=what,
                created_at=REFERENCE,
                participant_id=participant,
                life_area_ids=(area,),
                starts=starts,
                ends=time(*divmod(ends_at, 60)),
                hours=Decimal(hours),
                mood=Mood.GOOD,
                wants_a_talk=YesNo.YES if what == "Tur" else YesNo.NO,
                thanks="Så fint at dere kom dere ut." if what == "Tur" else "",
                **({} if volunteer == "v-bjorn" else thanked),
            ),
        )


def _follow_ups(house: House) -> None:
    agreed: dict[str, Any] = {"state": MatchState.AGREED, "active_since": None}
    house.put(MATCH, match("amir", "p-amir", "v-bjorn", "Flytting", **agreed))
    house.change(MATCH, "m-jonas", first_meeting_on=TODAY)
    house.change(
        MATCH,
        "m-samira",
        active_since=TODAY - timedelta(days=40),
        created_at=REFERENCE - timedelta(days=50),
    )
    house.change(ACTIVITY, "a-0", on=TODAY - timedelta(days=16))
    house.change(ACTIVITY, "a-4", on=TODAY - timedelta(days=18))
    house.put(
        CONSENT,
        Consent(
            "c-jonas",
            "p-jonas",
            frozenset({InformationKind.PLAN}),
            frozenset({Purpose.FOLLOW_UP}),
            date(2026, 1, 1),
            TODAY + timedelta(days=8),
            REFERENCE,
            unit_id="u-fjord",
        ),
    )


def _offers(house: House) -> None:
    for id_, name, areas, more in (
        ("cafe", "Kafé Lyspunktet", ("community",), {"opening_hours": "man–fre 10–15"}),
        ("work", "Verkstedet Hjulet", ("work",), {"requirements": "Rusfri mens du er der"}),
        ("debt", "Gjeldshjelpa i kjelleren", ("economy",), {"opening_hours": "onsdag 16–18"}),
        ("home", "Krisesenteret", ("home", "relations"), {"address_secret": True}),
    ):
        offer = Offer(f"o-{id_}", name, REFERENCE, areas, "Elvegata 3", place="Drammen")
        known = "opening_hours" in more
        house.put(OFFER, replace(offer, **more, opening_hours_known=known, phone="+4768056101"))
