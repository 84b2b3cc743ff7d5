"""Offer rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from services.formats.registers import readers
from services.formats.registers.alikeness import alike, alike_in_any_order
from services.formats.registers.drafts import Context, Draft, Reader, read_cells
from services.formats.registers.findings import OUT, TYPE_IT, Answer, Choice, Note
from services.formats.registers.kinds import Relation
from services.formats.registers.names import key, suspicious, tidy
from services.formats.registers.openings import opening_is_certain, says_closed, says_secret
from services.formats.registers.people import check_place, mark_hidden, phone_of
from services.formats.registers.records import OfferRow
from services.formats.registers.vocabulary import data

_ALIKE = 90.0
READERS: dict[str, Reader] = {
    "number": readers.tidy_text,
    "name": readers.name_of_thing,
    "life_areas": readers.areas,
    "address": readers.tidy_text,
    "postcode": readers.postcode,
    "place": readers.tidy_text,
    "opening": readers.tidy_text,
    "phone": readers.service_phone,
    "email": readers.email,
    "requirement": readers.own_words,
    "website": readers.tidy_text,
    "note": readers.own_words,
}


def read_offer(draft: Draft, context: Context) -> None:
    """Read one offer's row, apart from whether it stands twice."""
    read_cells(draft, READERS, context)
    name = draft.text("name")
    if not name:
        draft.note("name", Note("name_missing"))
    elif suspicious(name):
        draft.note("name", Note("name_suspicious", (Choice(Answer.KEEP), TYPE_IT, OUT)))
    _check_area(draft)
    _check_opening(draft)
    check_place(draft, context)
    mark_hidden(draft, "name")


def _check_area(draft: Draft) -> None:
    asked = any(finding.field == "life_areas" and finding.open for finding in draft.findings)
    if draft.has("life_areas") and not draft.values.get("life_areas") and not asked:
        choices = tuple(Choice(Answer.SET_VALUE, area) for area in data("words")["life_areas"])
        draft.note("life_areas", Note("area_missing", (*choices, OUT)))


def _check_opening(draft: Draft) -> None:
    opening = draft.text("opening")
    if says_closed(opening, draft.text("note")):
        draft.values["closed"] = True
        field = "opening" if draft.has("opening") else "note"
        draft.note(field, Note("offer_closed"), "unknown")
    elif opening and not opening_is_certain(opening):
        draft.note("opening", Note("opening_unknown"), "unknown")


def find_repeated_offers(drafts: Sequence[Draft], context: Context) -> None:
    """Asks about an offer with a like name and the same phone, postcode or address as an earlier one."""
    earlier: list[Draft] = []
    for draft in drafts:
        if draft.refused:
            continue
        if _is_stored(draft, context):
            draft.relation = Relation.SAME
        else:
            same = next((other for other in earlier if _same_offer(draft, other)), None)
            if same:
                _ask(draft, same)
        earlier.append(draft)


def _ask(draft: Draft, same: Draft) -> None:
    draft.relation = Relation.PROBABLY_SAME
    draft.same_row = (same.table_index, same.row.number)
    choices = (Choice(Answer.LEAVE_OUT_ROW), Choice(Answer.DIFFERENT_PEOPLE))
    about = (("row", str(same.row.number)),)
    draft.note("name", Note("offer_duplicate", choices, about))


def _is_stored(draft: Draft, context: Context) -> bool:
    name = key(draft.text("name"))
    for offer in context.known.offers:
        if key(offer.name) == name and (
            offer.phone == phone_of(draft) or offer.postcode == draft.text("postcode")
        ):
            draft.stored_id = offer.id
            return True
    return False


def _same_offer(a: Draft, b: Draft) -> bool:
    first, second = key(a.text("name")), key(b.text("name"))
    if first != second and alike_in_any_order(first, second) < _ALIKE:
        return False
    if phone_of(a) and phone_of(a) == phone_of(b):
        return True
    if a.text("postcode") and a.text("postcode") == b.text("postcode"):
        return True
    address = key(a.text("address")), key(b.text("address"))
    return (all(address) and alike(*address) >= 80) or (first == second and not all(address))


def offer_record(draft: Draft, answers: frozenset[Answer]) -> OfferRow:
    """The record of a row that is not refused. A secret address is left out."""
    del answers
    secret = says_secret(draft.text("address"), draft.text("note"), draft.text("requirement"))
    opening = draft.text("opening")
    closed = bool(draft.values.get("closed"))
    return OfferRow(
        name=tidy(draft.text("name")),
        life_areas=cast("tuple[str, ...]", draft.values.get("life_areas") or ()),
        address="" if secret else draft.text("address"),
        address_secret=secret,
        postcode="" if secret else draft.text("postcode"),
        place=draft.text("place"),
        opening=opening,
        opening_certain=not closed and opening_is_certain(opening),
        phone=phone_of(draft),
        email=draft.text("email"),
        requirement=draft.text("requirement"),
        website=draft.text("website"),
        note=draft.text("note"),
        active=not closed,
    )
