"""From judged rows to activities, offers and units."""

from __future__ import annotations

from datetime import datetime

from services.domain.activities import Activity, Mood
from services.domain.offers import Offer, Unit
from services.domain.volunteers import YesNo
from services.formats.registers.records import ActivityRow, OfferRow, UnitRow
from services.store.search_text import fold


def activity_from(
    row: ActivityRow,
    record_id: str,
    now: datetime,
    who: tuple[str, str | None],
    areas: dict[str, str],
) -> Activity | None:
    """The activity in this row; None while it has no day."""
    if row.day is None:
        return None
    volunteer_id, participant_id = who
    return Activity(
        id=record_id,
        on=row.day,
        volunteer_id=volunteer_id,
        what=row.activity,
        created_at=now,
        participant_id=participant_id,
        life_area_ids=_area_ids(row.life_areas, areas),
        starts=row.start,
        ends=row.end,
        hours=row.hours,
        distance_km=row.km,
        expenses=row.expense,
        took_place=not row.no_show,
        mood=Mood(row.rating) if row.rating else None,
        how_it_went=row.feeling,
        wants_a_talk=row.wants_call,
        note=row.note,
        logged_by="register",
    )


def offer_from(row: OfferRow, record_id: str, now: datetime, areas: dict[str, str]) -> Offer:
    """The offer in this row."""
    return Offer(
        id=record_id,
        name=row.name,
        created_at=now,
        life_area_ids=_area_ids(row.life_areas, areas),
        address=row.address,
        address_secret=row.address_secret,
        postcode=row.postcode,
        place=row.place,
        opening_hours=row.opening,
        opening_hours_known=row.opening_certain,
        phone=row.phone,
        requirements=row.requirement,
        website=row.website,
        note=row.note,
        active=row.active,
    )


def unit_from(row: UnitRow, record_id: str, now: datetime) -> Unit:
    """The unit in this row."""
    return Unit(
        id=record_id,
        name=row.name,
        created_at=now,
        organisation=row.organisation,
        her_id=row.her_id,
        takes_messages=row.takes_messages is YesNo.YES,
        file_only=row.file_only is YesNo.YES,
        matrix_id=row.matrix_id,
        phone=row.phone,
        address=row.address,
        postcode=row.postcode,
        place=row.place,
        note=row.note,
    )


def _area_ids(names: tuple[str, ...], areas: dict[str, str]) -> tuple[str, ...]:
    return tuple(areas[fold(name)] for name in names if fold(name) in areas)
