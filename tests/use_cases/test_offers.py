"""Local offers are found by life area, place and words; a secret address is never told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from services.domain.access import Account
from services.domain.errors import Invalid, NotAllowed, Reason
from services.store.tables import OFFER
from services.use_cases.offers import (
    ChangeOffer,
    OfferDetails,
    OffersAsked,
    SetOfferOpen,
    add_offer,
    change_offer,
    list_offers,
    offer_by_id,
    set_offer_open,
)
from tests.fakes.activity_world import HANNE, TURID, House, actor, house

__all__ = ["house"]

CAFE = OfferDetails("Kafé Lyspunktet", ("community",), "Elvegata 3", place="Oslo", postcode="0184")
SHELTER = OfferDetails(
    "Krisesenteret", ("home", "relations"), "Hemmeligveien 1", True, "0650", "Ålesund"
)


def add(house: House, details: OfferDetails) -> str:
    return house.store.run(add_offer, details, actor(HANNE)).value


def names(house: House, about: OffersAsked, account: Account = HANNE) -> list[str]:
    return [row.name for row in house.store.ask(list_offers, about, actor(account)).rows]


def test_offers_are_found_by_area_place_and_words(house: House) -> None:
    add(house, CAFE)
    add(house, SHELTER)
    assert names(house, OffersAsked()) == ["Kafé Lyspunktet", "Krisesenteret"]
    assert names(house, OffersAsked(life_area_id="relations")) == ["Krisesenteret"]
    assert names(house, OffersAsked(place="Oslo")) == ["Kafé Lyspunktet"]
    assert names(house, OffersAsked("aalesund KRISE")) == ["Krisesenteret"]
    assert house.store.ask(list_offers, OffersAsked(), actor(TURID)).places == ("Oslo", "Ålesund")


@pytest.mark.parametrize("account", [HANNE, TURID])
def test_a_secret_address_is_shown_to_nobody(house: House, account: Account) -> None:
    offer_id = add(house, SHELTER)
    row = house.store.ask(offer_by_id, offer_id, actor(account))
    assert (row.address, row.postcode, row.place) == ("", "", "Ålesund")
    listed = house.store.ask(list_offers, OffersAsked("hemmeligveien"), actor(account))
    assert listed.rows == ()
    assert "Hemmeligveien" not in repr(house.store.ask(list_offers, OffersAsked(), actor(account)))


def test_a_secret_address_stays_when_the_rest_is_changed(house: House) -> None:
    offer_id = add(house, SHELTER)
    told = replace(SHELTER, name="Krisesenter", address=None, postcode="")
    house.store.run(change_offer, ChangeOffer(offer_id, told), actor(HANNE))
    stored = house.get(OFFER, offer_id)
    assert (stored.name, stored.address, stored.postcode) == (
        "Krisesenter",
        "Hemmeligveien 1",
        "0650",
    )


def test_a_closed_offer_leaves_the_list_and_can_come_back(house: House) -> None:
    offer_id = add(house, CAFE)
    house.store.run(set_offer_open, SetOfferOpen(offer_id, open=False), actor(HANNE))
    assert names(house, OffersAsked()) == []
    assert names(house, OffersAsked(closed_too=True)) == ["Kafé Lyspunktet"]
    assert house.store.ask(list_offers, OffersAsked(), actor(HANNE)).stored
    house.store.run(set_offer_open, SetOfferOpen(offer_id, open=True), actor(HANNE))
    assert names(house, OffersAsked()) == ["Kafé Lyspunktet"]


@pytest.mark.parametrize(
    ("details", "field", "reason"),
    [
        (replace(CAFE, name=" "), "name", Reason.MISSING),
        (replace(CAFE, postcode="12"), "postcode", Reason.NOT_A_POSTCODE),
        (replace(CAFE, phone="12345"), "phone", Reason.NOT_A_PHONE),
        (replace(CAFE, life_area_ids=("magic",)), "life_area_ids", Reason.UNKNOWN_CHOICE),
    ],
)
def test_what_an_offer_can_not_be_is_said_at_its_field(
    house: House, details: OfferDetails, field: str, reason: Reason
) -> None:
    with pytest.raises(Invalid) as caught:
        add(house, details)
    assert (caught.value.field, caught.value.reason) == (field, reason)


def test_hours_that_nobody_knows_are_not_told_as_known(house: House) -> None:
    offer_id = add(house, replace(CAFE, opening_hours="man-fre 10-15"))
    assert house.get(OFFER, offer_id).opening_hours_known
    house.change(OFFER, offer_id, opening_hours="vet ikke", opening_hours_known=False)
    assert house.store.ask(offer_by_id, offer_id, actor(HANNE)).opening_hours == ""


def test_a_volunteer_reads_offers_and_changes_none(house: House) -> None:
    with pytest.raises(NotAllowed):
        house.store.run(add_offer, CAFE, actor(TURID))
