"""Local offers by life area and place: found, added, changed and closed. A secret address is never told."""

from __future__ import annotations

from dataclasses import dataclass, replace

from services.domain.access import Right
from services.domain.changes import Outcome
from services.domain.goals import LifeArea
from services.domain.offers import Offer
from services.domain.validation import (
    LINE_LENGTH,
    NAME_LENGTH,
    optional_text,
    phone,
    postcode,
    required_text,
)
from services.store.record_codec import Column
from services.store.search_text import fold
from services.store.tables import LIFE_AREA, OFFER
from services.store.transaction import Reading, Transaction
from services.use_cases.centre import known_areas


@dataclass(frozen=True, slots=True)
class OfferDetails:
    """What a person writes about an offer. `address` None: it stays as it is stored."""

    name: str
    life_area_ids: tuple[str, ...] = ()
    address: str | None = None
    address_secret: bool = False
    postcode: str = ""
    place: str = ""
    opening_hours: str = ""
    phone: str = ""
    requirements: str = ""
    website: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChangeOffer:
    """New details for an offer."""

    offer_id: str
    details: OfferDetails


@dataclass(frozen=True, slots=True)
class SetOfferOpen:
    """An offer closes, or is there again. What pointed to it stays."""

    offer_id: str
    open: bool


@dataclass(frozen=True, slots=True)
class OffersAsked:
    """Which offers; what is empty narrows nothing.

    Each word of `words` must begin a word of name, place, note or requirements.
    """

    words: str = ""
    life_area_id: str = ""
    place: str = ""
    closed_too: bool = False


@dataclass(frozen=True, slots=True)
class OfferRow:
    """An offer as it may be shown: of a secret address neither street nor postcode, only the place."""

    id: str
    name: str
    life_area_ids: tuple[str, ...]
    address: str
    address_secret: bool
    postcode: str
    place: str
    opening_hours: str
    phone: str
    requirements: str
    website: str
    note: str
    active: bool


@dataclass(frozen=True, slots=True)
class OfferList:
    """Offers by name, the places and areas one may narrow by; `stored`: there is any offer at all."""

    rows: tuple[OfferRow, ...]
    areas: tuple[LifeArea, ...]
    places: tuple[str, ...]
    stored: bool


def list_offers(reading: Reading, about: OffersAsked) -> OfferList:
    """The offers that meet the question, by name. Raises `NotAllowed`."""
    reading.require(Right.SEE_OFFERS)
    conditions, values = ["(active = 1 OR ?)"], [int(about.closed_too)]
    bound: list[Column] = list(values)
    if about.life_area_id:
        conditions.append("instr(life_area_ids, ?) > 0")
        bound.append(f'"{about.life_area_id}"')
    if about.place:
        conditions.append("place = ?")
        bound.append(about.place)
    for word in fold(about.words).split():
        conditions.append(
            "instr(' ' || fold(name || ' ' || place || ' ' || note || ' ' || requirements), ' ' || ?) > 0"
        )
        bound.append(word)
    found = reading.all(OFFER, " AND ".join(conditions), *bound, order="in_order(name), id")
    return OfferList(
        tuple(shown(offer) for offer in found),
        tuple(reading.all(LIFE_AREA, "closed = 0", order="position, id")),
        _places(reading),
        bool(reading.value("SELECT EXISTS (SELECT 1 FROM offer)")),
    )


def offer_by_id(reading: Reading, offer_id: str) -> OfferRow:
    """One offer. Raises `NotFound`, `NotAllowed`."""
    reading.require(Right.SEE_OFFERS)
    return shown(reading.get(OFFER, offer_id))


def shown(offer: Offer) -> OfferRow:
    """The offer as anybody may see it."""
    secret = offer.address_secret
    return OfferRow(
        id=offer.id,
        name=offer.name,
        life_area_ids=offer.life_area_ids,
        address="" if secret else offer.address,
        address_secret=secret,
        postcode="" if secret else offer.postcode,
        place=offer.place,
        opening_hours=offer.opening_hours if offer.opening_hours_known else "",
        phone=offer.phone,
        requirements=offer.requirements,
        website=offer.website,
        note=offer.note,
        active=offer.active,
    )


def add_offer(transaction: Transaction, command: OfferDetails) -> Outcome[str]:
    """Add an offer; its id. Raises `Invalid` at any of its fields, `NotAllowed`."""
    transaction.require(Right.WRITE_OFFERS)
    offer = _with(transaction, Offer(transaction.new_id(), "", transaction.now), command)
    transaction.add(OFFER, offer)
    return transaction.done(offer.id, undo=True)


def change_offer(transaction: Transaction, command: ChangeOffer) -> Outcome[str]:
    """Change an offer; its id. Raises `Invalid` at any of its fields, `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_OFFERS)
    before = transaction.get(OFFER, command.offer_id)
    transaction.replace(OFFER, _with(transaction, before, command.details))
    return transaction.done(before.id, undo=True)


def set_offer_open(transaction: Transaction, command: SetOfferOpen) -> Outcome[str]:
    """Close the offer or open it again; its id. Raises `NotFound`, `NotAllowed`."""
    transaction.require(Right.WRITE_OFFERS)
    before = transaction.get(OFFER, command.offer_id)
    transaction.replace(OFFER, replace(before, active=command.open))
    return transaction.done(before.id, undo=True)


def _with(transaction: Transaction, offer: Offer, details: OfferDetails) -> Offer:
    address = offer.address if details.address is None else details.address.strip()
    # A form never shows a secret postcode, so an empty one leaves it as it is.
    keep = details.address_secret and offer.address_secret and not details.postcode.strip()
    hours = optional_text("opening_hours", details.opening_hours.strip(), LINE_LENGTH)
    return replace(
        offer,
        name=required_text("name", details.name, NAME_LENGTH),
        life_area_ids=known_areas(transaction, details.life_area_ids),
        address=optional_text("address", address, LINE_LENGTH),
        address_secret=details.address_secret,
        postcode=offer.postcode if keep else postcode("postcode", details.postcode),
        place=optional_text("place", details.place.strip(), NAME_LENGTH),
        opening_hours=hours,
        opening_hours_known=bool(hours),
        phone=phone("phone", details.phone),
        requirements=optional_text("requirements", details.requirements.strip(), LINE_LENGTH),
        website=optional_text("website", details.website.strip(), LINE_LENGTH),
        note=optional_text("note", details.note.strip()),
    )


def _places(reading: Reading) -> tuple[str, ...]:
    rows = reading.rows(
        "SELECT DISTINCT place FROM offer WHERE active = 1 AND place <> '' ORDER BY in_order(place)"
    )
    return tuple(str(row[0]) for row in rows)
