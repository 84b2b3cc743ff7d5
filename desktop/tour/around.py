"""What lies beside the main job: offers, settings, the front page."""

from __future__ import annotations

from desktop.tour import words
from desktop.tour.hands import keys, press, until, write
from desktop.tour.traveller import Traveller
from services.use_cases.offers import OffersAsked, list_offers
from ui.pages.offers.offer_form import OfferForm
from ui.pages.offers.offer_sheet import OfferSheet
from ui.pages.offers.page import OffersPage


async def today(traveller: Traveller) -> None:
    """The day as it stands with everybody in."""
    await traveller.turn_to("today")
    await traveller.picture()


async def offers(traveller: Traveller) -> None:
    """The list by life area, a search, and a new one."""
    await traveller.turn_to("offers")
    page = traveller.page(OffersPage)
    await traveller.picture()
    listed = await traveller.ask(list_offers, OffersAsked())
    traveller.facts.told["offers_listed"] = len(listed.rows)
    keys(traveller.frame, "Ctrl+N")
    form = await traveller.sheet(OfferForm)
    press(form.save_button)
    await until(lambda: bool(form.form.field("name").error), "an offer without a name is refused")
    write(form.name, words.OFFER)
    await traveller.picture("new")
    press(form.save_button)
    await traveller.gone(form)
    write(page.find_field, words.OFFER[:10])
    await until(lambda: len(page.groups.rows()) == 1, "the new offer is found")
    await traveller.picture("found")
    page.open_offer((await traveller.ask(list_offers, OffersAsked(words.OFFER[:10]))).rows[0].id)
    await traveller.sheet(OfferSheet)
    await traveller.picture("one")
    await traveller.put_away()
