"""The names of days and months, and the small words of time, in the four languages of Medvandrer.

Written out here, because the machine's own locale may lack Northern Sámi or speak another language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class CalendarWords:
    """One language's words. `{n}` stands for a number, `{day}`, `{month}` … for the parts of a date.

    Pairs are (one, many). `weekdays` begin with Monday, `months` with January.
    """

    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    long_day: str
    short_day: str
    with_year: str
    today: str
    tomorrow: str
    yesterday: str
    days: tuple[str, str]
    weeks: tuple[str, str]
    months_long: tuple[str, str]
    ahead: str
    ago: str
    week: str
    clock: str
    at_clock: str
    decimal: str
    thousands: str
    hours: str
    minutes: str


_NB: Final = CalendarWords(
    weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    weekdays_short=("man.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn."),
    months=(
        "januar", "februar", "mars", "april", "mai", "juni",
        "juli", "august", "september", "oktober", "november", "desember",
    ),
    months_short=(
        "jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.",
    ),
    long_day="{weekday} {day}. {month}",
    short_day="{day}. {month}",
    with_year="{day} {year}",
    today="i dag",
    tomorrow="i morgen",
    yesterday="i går",
    days=("{n} dag", "{n} dager"),
    weeks=("{n} uke", "{n} uker"),
    months_long=("{n} måned", "{n} måneder"),
    ahead="om {span}",
    ago="for {span} siden",
    week="uke {n}",
    clock="{hour:02}.{minute:02}",
    at_clock="{day} kl. {clock}",
    decimal=",",
    thousands="\u00a0",
    hours="{n} t",
    minutes="{n} min",
)  # fmt: skip

_NN: Final = CalendarWords(
    weekdays=("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
    weekdays_short=("mån.", "tys.", "ons.", "tor.", "fre.", "lau.", "søn."),
    months=_NB.months,
    months_short=_NB.months_short,
    long_day=_NB.long_day,
    short_day=_NB.short_day,
    with_year=_NB.with_year,
    today="i dag",
    tomorrow="i morgon",
    yesterday="i går",
    days=("{n} dag", "{n} dagar"),
    weeks=("{n} veke", "{n} veker"),
    months_long=("{n} månad", "{n} månader"),
    ahead="om {span}",
    ago="for {span} sidan",
    week="veke {n}",
    clock=_NB.clock,
    at_clock=_NB.at_clock,
    decimal=",",
    thousands="\u00a0",
    hours="{n} t",
    minutes="{n} min",
)

_SE: Final = CalendarWords(
    weekdays=(
        "vuossárga", "maŋŋebárga", "gaskavahkku", "duorasdat", "bearjadat", "lávvardat", "sotnabeaivi",
    ),
    weekdays_short=("vuos", "maŋ", "gask", "duor", "bear", "láv", "sotn"),
    months=(
        "ođđajagemánu", "guovvamánu", "njukčamánu", "cuoŋománu", "miessemánu", "geassemánu",
        "suoidnemánu", "borgemánu", "čakčamánu", "golggotmánu", "skábmamánu", "juovlamánu",
    ),
    months_short=(
        "ođđj", "guov", "njuk", "cuo", "mies", "geas", "suoi", "borg", "čakč", "golg", "skáb", "juov",
    ),
    long_day="{weekday} {month} {day}. b.",
    short_day="{day}. {month}",
    with_year="{day} {year}",
    today="odne",
    tomorrow="ihttin",
    yesterday="ikte",
    days=("{n} beaivvi", "{n} beaivvi"),
    weeks=("{n} vahku", "{n} vahku"),
    months_long=("{n} mánu", "{n} mánu"),
    ahead="{span} geahčen",
    ago="{span} áigi",
    week="vahkku {n}",
    clock=_NB.clock,
    at_clock="{day} dii. {clock}",
    decimal=",",
    thousands="\u00a0",
    hours="{n} d",
    minutes="{n} min",
)  # fmt: skip

_EN: Final = CalendarWords(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    weekdays_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    months_short=(
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ),
    long_day="{weekday} {day} {month}",
    short_day="{day} {month}",
    with_year="{day} {year}",
    today="today",
    tomorrow="tomorrow",
    yesterday="yesterday",
    days=("{n} day", "{n} days"),
    weeks=("{n} week", "{n} weeks"),
    months_long=("{n} month", "{n} months"),
    ahead="in {span}",
    ago="{span} ago",
    week="week {n}",
    clock="{hour:02}:{minute:02}",
    at_clock="{day} at {clock}",
    decimal=".",
    thousands=",",
    hours="{n} h",
    minutes="{n} min",
)  # fmt: skip

_BY_LANGUAGE: Final = {"nb": _NB, "nn": _NN, "se": _SE, "en": _EN}


def words_in(language: str) -> CalendarWords:
    """The words of a language by its code (`nb`, `nn`, `se`, `en`, with or without a country).

    Bokmål where the language is none of the four.
    """
    return _BY_LANGUAGE.get(language.replace("-", "_").partition("_")[0], _NB)
