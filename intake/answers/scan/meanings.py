"""What the words of figures mean in a language: number words, currencies, bounds, and the rest.

Invariant: the language's own meaning of a word goes before the English one.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError

from intake.answers.folding import clean, fold
from intake.answers.lexicon import SHARED, Lexicon, build, entries, glued, listed, table, written
from intake.answers.scan import currencies, spelled

_TAGGED = {
    "figures": "", "corrections": "", "scales": "scale", "plurals": "plural", "numerals": "numeral",
    "currencies": "currency", "months": "month",
}  # fmt: skip

COUNTING = ("numeral:", "scale:")
"""How the roles of number words begin."""


@cache
def lexicon(language: str) -> Lexicon:
    """Every phrase that means something beside figures, in English and in the language."""
    own = [] if language in SHARED else list(_tagged(language))
    named = {fold(clean(phrase)) for meaning, phrase in own if meaning != "ordinal"}
    named |= listed("english", "unread", language)
    english = (pair for pair in _tagged("en") if fold(clean(pair[1])) not in named)
    shared = [*_tagged("any"), *english]
    spoken = [(f"numeral:{worth}", phrase) for worth, phrase in spelled.forms(language)]
    spoken += list(_ended([*own, *spoken], language))
    spoken += [(f"currency:{codes}", phrase) for codes, phrase in currencies.names(language)]
    spoken += [("month", name) for name in _months(language)]
    spoken += [("nation", name) for name in _unglued(_nations(language), language)]
    spoken += [("nations", f"{name}'s") for name in _nations("en")]
    return build([*shared, *own, *spoken], language)


def _tagged(code: str) -> Iterator[tuple[str, str]]:
    """What the file of one language says of figures: meaning, phrase."""
    for matter, role in _TAGGED.items():
        for meaning, phrase in written(matter, code):
            yield (role or meaning) if role in ("", "month") else f"{role}:{meaning}", phrase


def _ended(said: Iterable[tuple[str, str]], language: str) -> Iterator[tuple[str, str]]:
    """The number words with "is" and "was" glued behind ("beştir"), compounds in every case.

    Lone ones with a case ending are other words as well ("onu", "biri").
    """
    copulas, cases = (table(language).get(name, {}) for name in ("copulas", "number_cases"))
    for role, phrase in said if copulas else ():
        if role.startswith(COUNTING):
            endings = _harmonic(phrase, copulas)
            endings += _harmonic(phrase, cases) if " " in phrase else []
            yield from ((role, f"{phrase}{ending}") for ending in endings)


def _harmonic(phrase: str, endings: Mapping[str, Iterable[str]]) -> list[str]:
    """The endings that go with the last vowel of a phrase."""
    vowels = "".join(endings)
    last = next((sign for sign in reversed(phrase) if sign in vowels), None)
    return [one for behind, ones in endings.items() if last and last in behind for one in ones]


@lru_cache(maxsize=4096)
def meant(roles: tuple[str, ...]) -> tuple[tuple[str, ...], Decimal | None, tuple[str, ...]]:
    """The names of the roles of a phrase, and the number and currencies that it stands for."""
    value: Decimal | None = None
    plain: list[str] = []
    codes: tuple[str, ...] = ()
    for role in roles:
        name, _, worth = role.partition(":")
        if name == "currency":
            codes = tuple(worth.split())
        elif worth:
            value = Decimal(worth)
        plain.append(name)
    return tuple(dict.fromkeys(plain)), value, codes


def _unglued(names: Iterable[str], language: str) -> Iterator[str]:
    """The names, and each without what the language glues before words ("السعودية")."""
    for name in names:
        yield name
        yield from (name[len(one) :] for one in glued(language, "before") if name.startswith(one))


def _nations(language: str) -> Iterator[str]:
    """The names of countries that are more than one city."""
    cities = listed("hazards", "one_city", "en")
    yield from (name for code, name in entries("countries", language) if fold(code) not in cities)
    for code in dict.fromkeys(("en", language)):
        try:
            territories = Locale.parse(code, sep="-").territories
        except (UnknownLocaleError, ValueError):
            continue
        for territory, name in territories.items():
            if territory.isalpha() and fold(territory) not in cities:
                yield name


def _months(language: str) -> Iterator[str]:
    for code in dict.fromkeys(("en", language)):
        try:
            months = Locale.parse(code, sep="-").months
        except (UnknownLocaleError, ValueError):
            continue
        for use in ("format", "stand-alone"):
            for form in ("wide", "abbreviated"):
                names = (name.rstrip(".") for name in months[use].get(form, {}).values())
                yield from (name for name in names if not name[:1].isdecimal())
