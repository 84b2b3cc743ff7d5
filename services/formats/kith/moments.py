"""Points in time as the standard writes them; the text is kept, since a receipt must repeat it exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final
from zoneinfo import ZoneInfo

from services.domain.norwegian_dates import NORWAY

_ZONE: Final = r"(?P<zone>Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?"
_DAY: Final = r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
_TIME: Final = (
    r"(?P<time>(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00(?!\.0*[1-9]))"
    r"(?:\.(?P<fraction>[0-9]{1,12}))?"
)
_MOMENT: Final = re.compile(f"{_DAY}T{_TIME}{_ZONE}")
_DATE: Final = re.compile(_DAY + _ZONE)
_YEAR: Final = r"(?P<year>-?(?:[1-9][0-9]{4,}|[0-9]{4}))"
"""Any year of xs:gYear. A day without its dashes looks like one: such a message is valid, and is taken."""
_OTHER: Final = re.compile(rf"(?:{_TIME}|{_YEAR}(?:-(?:0[1-9]|1[0-2]))?){_ZONE}")


@dataclass(frozen=True, slots=True)
class Moment:
    """A date and a time (xs:dateTime) as written. `ValueError` when the text is not one, or not
    within the years 1 to 9999 in Norway and in UTC.
    """

    text: str

    def __post_init__(self) -> None:
        _reckoned(self.text)

    @classmethod
    def of(cls, at: datetime) -> Moment:
        """The moment of an aware `datetime`, to the second, in UTC."""
        return cls(at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))

    @property
    def at(self) -> datetime:
        """Aware; without a zone it is read as Norwegian time. Finer than a microsecond is cut off."""
        return _reckoned(self.text)


@dataclass(frozen=True, slots=True)
class TimeStamp:
    """A point in time of any fineness: moment, date, month, year or time of day (TS), as written.

    `ValueError` when the text is none of them.
    """

    text: str

    def __post_init__(self) -> None:
        if _MOMENT.fullmatch(self.text):
            _reckoned(self.text)
        elif _DATE.fullmatch(self.text):
            a_date(self.text)
        else:
            found = _OTHER.fullmatch(self.text)
            if found is None or (found["year"] or "").lstrip("-") == "0000":
                raise ValueError("not a point in time")


def a_date(text: str) -> date:
    """The date of an xs:date; a zone is dropped. `ValueError` when it is not one."""
    found = _DATE.fullmatch(text)
    if found is None:
        raise ValueError("not a date")
    return date.fromisoformat(found["day"])


def _reckoned(text: str) -> datetime:
    found = _MOMENT.fullmatch(text)
    if found is None:
        raise ValueError("not a date and a time")
    midnight = found["time"] == "24:00:00"
    clock = "00:00:00" if midnight else found["time"]
    micros = ((found["fraction"] or "") + "000000")[:6]
    naive = datetime.fromisoformat(f"{found['day']}T{clock}.{micros}")
    try:
        whole = naive + timedelta(days=1) if midnight else naive
        at = whole.replace(tzinfo=_zone(found["zone"]))
        # Whoever keeps it does so in UTC, and whoever shows it, on a Norwegian clock.
        at.astimezone(UTC).astimezone(NORWAY)
    except OverflowError:
        raise ValueError("not within the years 1 to 9999") from None
    return at


def _zone(text: str | None) -> ZoneInfo | timezone:
    if text is None:
        return NORWAY
    if text == "Z":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:6]))
    return timezone(-offset if text[0] == "-" else offset)
