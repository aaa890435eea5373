"""Digits with separators as numbers: what groups thousands and what parts the decimals.

Invariant: where a single separator may be either, both values are given, the likelier one first.
"""

import re
from decimal import Decimal
from functools import cache

from babel import Locale, UnknownLocaleError

_GROUPS = re.compile(r"\d{1,3}(?:\D\d{3})+|\d{1,2}(?:,\d\d)*,\d{3}")
_LONGEST = 24
_LARGEST_POWER = 15
Readings = tuple[Decimal | None, Decimal | None]


def read(raw: str, decimal: str) -> Readings:
    """The value of digits with separators, and the other value it may have; None for none.

    `decimal` is the sign the writer likely puts before decimals: alone before three digits it may
    group all the same, the other sign groups.
    """
    digits, _, power = raw.lower().replace("+", "").partition("e")
    if len(digits) > _LONGEST or int(power or 0) > _LARGEST_POWER:
        return None, None
    value, other = _separated(digits.replace(" ", "").replace("'", ""), decimal)
    if value is None or not power:
        return value, other
    return value.scaleb(int(power)), other.scaleb(int(power)) if other else None


def sign_shown(raw: str) -> str | None:
    """The decimal sign that one number shows beyond doubt ("1.234,5", "5,2"), else None."""
    signs = [sign for sign in raw if sign in ".,"]
    if len(set(signs)) == 2:
        return signs[-1] if signs.count(signs[-1]) == 1 else None
    if len(signs) > 1:
        return "," if signs[0] == "." else "."
    return signs[0] if signs and len(raw) - raw.index(signs[0]) - 1 != 3 else None


@cache
def decimal_sign(language: str, country: str | None = None) -> str:
    """The sign before decimals that writers of this language use, in that country if given."""
    code = f"{language}_{country}" if country else language
    try:
        symbols = Locale.parse(code.replace("-", "_")).number_symbols
    except (UnknownLocaleError, ValueError):
        return decimal_sign(language) if country else "."
    return "," if symbols.get("latn", symbols).get("decimal") == "," else "."


def _separated(digits: str, sign: str) -> Readings:
    signs = [sign for sign in digits if sign in ".,"]
    if not signs:
        return Decimal(digits), None
    if len(set(signs)) == 2:
        return _mixed(digits, signs), None
    if len(signs) > 1:
        return (_joined(digits) if _GROUPS.fullmatch(digits) else None), None
    decimal, joined = Decimal(digits.replace(",", ".")), _joined(digits)
    whole, _, rest = digits.replace(",", ".").partition(".")
    if len(rest) != 3 or len(whole) > 3 or whole.startswith("0"):
        return decimal, None
    return (decimal, joined) if signs[0] == sign else (joined, None)


def _mixed(digits: str, signs: list[str]) -> Decimal | None:
    whole, _, rest = digits.rpartition(signs[-1])
    if signs.count(signs[-1]) > 1 or not _GROUPS.fullmatch(whole):
        return None
    return Decimal(f"{_joined(whole)}.{rest}")


def _joined(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "").replace(".", ""))
