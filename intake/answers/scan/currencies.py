"""Which currency a sign, a code or a name means; what several share is settled by the country.

Invariant: a name that several currencies share is never settled by a guess.
"""

from collections.abc import Iterator
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.numbers import get_territory_currencies

from intake.answers.folding import fold
from intake.answers.lexicon import entries, listed

DOLLAR = "USD"


def by_code(raw: str, *, loud: bool) -> tuple[str, ...]:
    """The currency with this ISO 4217 code, as a tuple of one or none.

    A code that is a word too counts in capitals only, and not where everything is in capitals.
    """
    code = raw.upper()
    if len(raw) != 3 or code not in _living():
        return ()
    if (raw != code or loud) and fold(raw) in listed("codes", "words", "en"):
        return ()
    return (code,)


def names(language: str) -> Iterator[tuple[str, str]]:
    """CLDR's names of each currency in English and this language that our tables have not."""
    own = {phrase for _, phrase in entries("currencies", language)}
    for code in dict.fromkeys(("en", language)):
        for currency, name in _full_names(code):
            if fold(name) not in own:
                yield currency, name


def settle(codes: tuple[str, ...], country: str | None) -> str | None:
    """The one currency meant, or None where the writer must be asked.

    A currency's own sign or word is settled where the country's money is among its meanings. A
    bare "$" or "dollar" is the US dollar in a country whose money is no dollar and has no "$";
    where it is, the US dollar may still be meant, so nothing is settled.
    """
    if len(codes) == 1:
        return codes[0]
    money = money_of(country)
    own = money & set(codes)
    if codes[0] in own and codes[0] != DOLLAR:  # "M$" is Canadian where that is the money
        return codes[0]
    if DOLLAR in codes:
        return DOLLAR if money and own <= {DOLLAR} else None
    if len(own) == 1:
        return own.pop()
    return "GBP" if codes[:1] == ("GBP",) and not own else None


@cache
def _living() -> frozenset[str]:
    """Codes that are legal tender somewhere today."""
    territories = get_global("territory_currencies")
    return frozenset(
        code
        for spans in territories.values()
        for code, _, end, tender in spans
        if end is None and tender
    )


@cache
def money_of(country: str | None) -> set[str]:
    return set(get_territory_currencies(country)) if country else set()


def _full_names(language: str) -> Iterator[tuple[str, str]]:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return
    for code in _living():
        name = locale.currencies.get(code)
        forms = locale._data["currency_names_plural"].get(code, {})  # no public reading of all
        yield from ((code, form) for form in {name, *forms.values()} if form and form != code)
