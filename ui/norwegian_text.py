"""Days, times and numbers as people here write them, in the language the app speaks.

Pure functions; `language` is `nb`, `nn`, `se` or `en`, and the machine's own locale is never asked.
"""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from services.domain.norwegian_dates import NORWAY
from ui.calendar_words import words_in

_DAYS_OF_A_WEEK: Final = 7
_DAYS_BEFORE_WEEKS: Final = 21
_DAYS_BEFORE_MONTHS: Final = 92
_DAYS_IN_A_MONTH: Final = 30.44
_FIRST_GROUPED: Final = 10_000


def day_text(day: date, language: str, today: date | None = None) -> str:
    """'24. nov.'; with the year when `today` is given and lies in another year: '24. nov. 2027'."""
    words = words_in(language)
    short = words.short_day.format(day=day.day, month=words.months_short[day.month - 1])
    if today is None or today.year == day.year:
        return short
    return words.with_year.format(day=short, year=day.year)


def days_text(first: date, last: date, language: str, today: date | None = None) -> str:
    """'16.–22. nov.', '28. sep. – 4. okt.'; with the year as `day_text` has it."""
    begins, ends = day_text(first, language), day_text(last, language, today)
    month = words_in(language).months_short[first.month - 1]
    same_month = (first.year, first.month) == (last.year, last.month)
    if same_month and begins.endswith(f" {month}"):
        return f"{begins.removesuffix(month).strip()}–{ends}"
    return f"{begins} – {ends}"


def long_day_text(day: date, language: str, today: date | None = None) -> str:
    """'torsdag 19. november'; with the year when `today` is given and lies in another year."""
    words = words_in(language)
    text = words.long_day.format(
        weekday=words.weekdays[day.weekday()], day=day.day, month=words.months[day.month - 1]
    )
    if today is None or today.year == day.year:
        return text
    return words.with_year.format(day=text, year=day.year)


def weekday_text(day: date, language: str) -> str:
    """'torsdag'."""
    return words_in(language).weekdays[day.weekday()]


def short_weekday_text(day: date, language: str) -> str:
    """'tor.'."""
    return words_in(language).weekdays_short[day.weekday()]


def month_text(day: date, language: str) -> str:
    """'november'."""
    return words_in(language).months[day.month - 1]


def short_month_text(day: date, language: str) -> str:
    """'nov.'."""
    return words_in(language).months_short[day.month - 1]


def relative_day(day: date, today: date, language: str) -> str:
    """'i dag', 'i morgen', 'i går', 'om 5 dager', 'for 3 uker siden'."""
    words = words_in(language)
    distance = (day - today).days
    if distance == 0:
        return words.today
    if distance == 1:
        return words.tomorrow
    if distance == -1:
        return words.yesterday
    frame = words.ahead if distance > 0 else words.ago
    return frame.format(span=span_text(abs(distance), language))


def span_text(days: int, language: str) -> str:
    """'16 dager', from three weeks on '3 uker', from three months on '4 måneder'."""
    words = words_in(language)
    if days < _DAYS_BEFORE_WEEKS:
        return _counted(words.days, days)
    if days < _DAYS_BEFORE_MONTHS:
        return _counted(words.weeks, days // 7)
    return _counted(words.months_long, round(days / _DAYS_IN_A_MONTH))


def waited_text(days: int, language: str) -> str:
    """As `span_text`; 'i dag' where nobody has waited a day."""
    return span_text(days, language) if days > 0 else words_in(language).today


def week_number(day: date) -> int:
    """The ISO 8601 week, the one used in Norway."""
    return day.isocalendar().week


def week_text(day: date, language: str) -> str:
    """'uke 47'."""
    return words_in(language).week.format(n=week_number(day))


def clock_text(at: time, language: str) -> str:
    """'09.00' ('09:00' in English)."""
    return words_in(language).clock.format(hour=at.hour, minute=at.minute)


def moment_text(moment: datetime, today: date, language: str) -> str:
    """'i dag kl. 07.42', 'i går kl. 17.00', '24. nov. kl. 09.00', in Norwegian time.

    `moment` is aware.
    """
    words = words_in(language)
    local = moment.astimezone(NORWAY)
    near = abs((local.date() - today).days) <= 1
    day = relative_day(local.date(), today, language) if near else None
    return words.at_clock.format(
        day=day or day_text(local.date(), language, today),
        clock=clock_text(local.time(), language),
    )


def near_moment_text(moment: datetime, today: date, language: str) -> str:
    """'i morgen kl. 14.00', 'torsdag kl. 14.00' within a week, else as `moment_text`. `moment` is aware."""
    local = moment.astimezone(NORWAY)
    if not 1 < (local.date() - today).days < _DAYS_OF_A_WEEK:
        return moment_text(moment, today, language)
    return words_in(language).at_clock.format(
        day=weekday_text(local.date(), language), clock=clock_text(local.time(), language)
    )


def wall_clock(moment: datetime) -> datetime:
    """The aware moment as a clock on a wall in Norway shows it."""
    return moment.astimezone(NORWAY)


def number_text(number: Decimal | float, language: str, decimals: int = 1) -> str:
    """'1,5', '12', '10 000': at most `decimals` decimals, none that are only zeros."""
    words = words_in(language)
    rounded = Decimal(str(number)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    plain = f"{abs(rounded):f}"
    whole, _, rest = plain.partition(".")
    if int(whole) >= _FIRST_GROUPED:
        whole = f"{int(whole):,}".replace(",", words.thousands)
    rest = rest.rstrip("0")
    sign = "\u2212" if rounded < 0 else ""
    return f"{sign}{whole}{words.decimal}{rest}" if rest else f"{sign}{whole}"


def hours_text(hours: Decimal, language: str) -> str:
    """Decimal hours as '1 t 30 min', '2 t', '45 min'; '0 min' for none."""
    words = words_in(language)
    total = int((hours * 60).quantize(Decimal(1), ROUND_HALF_UP))
    whole, minutes = divmod(total, 60)
    parts = [words.hours.format(n=whole)] if whole else []
    if minutes or not whole:
        parts.append(words.minutes.format(n=minutes))
    return " ".join(parts)


def begin_large(text: str) -> str:
    """The text with its first letter large, for headings and beginnings of sentences."""
    return text[:1].upper() + text[1:]


def _counted(forms: tuple[str, str], number: int) -> str:
    return forms[0 if number == 1 else 1].format(n=number)
