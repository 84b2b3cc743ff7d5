"""Turns frozen records into columns and back, by their type hints.

Text, numbers, dates and enums become plain columns; tuples, sets and nested records become JSON text.
Times are stored as UTC in ISO form, decimals as text (no binary rounding of money and hours).
"""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

Column = str | int | float | bytes | None
"""What a column may hold."""

Encode = Callable[[Any], Any]
Decode = Callable[[Any], Any]
R = TypeVar("R")


_REMEMBERED: Final = 4096
"""Decoded JSON texts kept for each field type: lists repeat the same few languages and wishes."""
_DECODED: Final[list[Any]] = []
_as_text: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def _same(value: Any) -> Any:
    return value


_value_of: Final = attrgetter("_value_")
"""An enum member's value, without the property around it."""


def _utc_text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


_PLAIN: dict[Any, tuple[Encode, Decode]] = {
    str: (_same, _same),
    int: (_same, _same),
    float: (_same, float),
    bool: (int, bool),
    Decimal: (str, Decimal),
    datetime: (_utc_text, datetime.fromisoformat),
    date: (date.isoformat, date.fromisoformat),
    time: (time.isoformat, time.fromisoformat),
}


@cache
def _as_json(hint: Any) -> tuple[Encode, Decode]:
    """How a value of this type is put inside JSON."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _optional(_as_json, arguments)
    if origin is tuple and len(arguments) == 2 and arguments[1] is Ellipsis:
        put, take = _as_json(arguments[0])
        return lambda value: [put(item) for item in value], lambda value: tuple(map(take, value))
    if origin is tuple:
        each = [_as_json(argument) for argument in arguments]
        return (
            lambda value: [put(item) for (put, _), item in zip(each, value, strict=True)],
            lambda value: tuple(take(item) for (_, take), item in zip(each, value, strict=True)),
        )
    if origin is frozenset:
        put, take = _as_json(arguments[0])
        return (
            lambda value: sorted((put(item) for item in value), key=json.dumps),
            lambda value: frozenset(map(take, value)),
        )
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _value_of, _Members(hint).__getitem__
    if isinstance(hint, type) and is_dataclass(hint):
        return _record_as_json(hint)
    raise TypeError(f"no column form for {hint!r}")


class _Members(dict[Any, Enum]):
    """An enum's members by value: quicker than asking the enum, which is asked for what is none of them."""

    def __init__(self, of: type[Enum]) -> None:
        super().__init__((each.value, each) for each in of)
        self._of = of

    def __missing__(self, value: Any) -> Enum:
        return self._of(value)


def _optional(
    of: Callable[[Any], tuple[Encode, Decode]], arguments: tuple[Any, ...]
) -> tuple[Encode, Decode]:
    inner = [argument for argument in arguments if argument is not type(None)]
    if len(inner) != 1:
        raise TypeError(f"no column form for a union of {inner!r}")
    put, take = of(inner[0])
    return (
        put if put is _same else lambda value: None if value is None else put(value),
        take if take is _same else lambda value: None if value is None else take(value),
    )


def _record_as_json(record: type) -> tuple[Encode, Decode]:
    hints = get_type_hints(record)
    plan = [(field.name, *_as_json(hints[field.name])) for field in fields(record)]

    def put(value: Any) -> dict[str, Any]:
        return {name: encode(getattr(value, name)) for name, encode, _ in plan}

    def take(value: Mapping[str, Any]) -> Any:
        known = {name: decode(value[name]) for name, _, decode in plan if name in value}
        return record(**known)

    return put, take


@cache
def _as_column(hint: Any) -> tuple[Encode, Decode]:
    """How a value of this type is put in a column of its own."""
    if hint is bytes:
        return _same, _same
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _optional(_as_column, arguments)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _value_of, _Members(hint).__getitem__
    put, take = _as_json(hint)

    def encode(value: Any) -> str:
        return _as_text(put(value))

    decode = lru_cache(_REMEMBERED)(lambda text: take(json.loads(text)))
    _DECODED.append(decode)
    return encode, decode


def forget_decoded() -> None:
    """Forget the texts that were decoded lately: they are about people."""
    for decode in _DECODED:
        decode.cache_clear()


def plan_of(record: type) -> tuple[tuple[str, Encode, Decode], ...]:
    """For each field of the record, in order: its name, how it is put in a column and taken out."""
    hints = get_type_hints(record)
    return tuple((f.name, *_as_column(hints[f.name])) for f in fields(record))


class _Form:
    """A record's plan, made ready: most columns hold what the field holds, and are not gone through."""

    def __init__(self, record: type) -> None:
        plan = plan_of(record)
        self.names = tuple(name for name, _, _ in plan)
        self.values_of = attrgetter(*self.names) if len(plan) > 1 else self._only_value
        self.encoders = tuple((name, put) for name, put, _ in plan if put is not _same)
        self.decoders = tuple((n, take) for n, (_, _, take) in enumerate(plan) if take is not _same)

    def _only_value(self, record: object) -> tuple[Any, ...]:
        return (getattr(record, self.names[0]),)


_forms: Final[dict[type, _Form]] = {}


def _form_of(record: type) -> _Form:
    if record not in _forms:
        _forms[record] = _Form(record)
    return _forms[record]


def blanks_of(record: type) -> dict[str, Column]:
    """What each column holds when nothing was said: None where None may stand, else the empty text.

    The journal leaves these out, and whoever reads it puts them back.
    """
    return dict(_blanks(record))


@cache
def _blanks(record: type) -> tuple[tuple[str, Column], ...]:
    hints = get_type_hints(record)
    optional = {name for name, hint in hints.items() if type(None) in get_args(hint)}
    return tuple((field.name, None if field.name in optional else "") for field in fields(record))


def to_columns(record: object) -> dict[str, Column]:
    """The record's columns by name."""
    form = _form_of(type(record))
    columns: dict[str, Any] = dict(zip(form.names, form.values_of(record), strict=True))
    for name, encode in form.encoders:
        columns[name] = encode(columns[name])
    return columns


def from_row(record: type[R], row: tuple[Column, ...]) -> R:
    """The record in this row, whose columns stand in the order of the record's fields."""
    form = _form_of(record)
    if len(row) != len(form.names):
        raise ValueError(f"{record.__name__} has other columns")
    values: list[Any] = list(row)
    for place, decode in form.decoders:
        values[place] = decode(values[place])
    return record(*values)
