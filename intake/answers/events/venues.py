"""Which words are a place where an event may be: a city, or a venue by its own word.

Invariant: a country or a continent is none; a word for an event heads no venue.
"""

import re
from functools import cache, lru_cache

from babel import Locale, UnknownLocaleError

from intake.answers import inflections
from intake.answers.events.proper import is_kind
from intake.answers.events.words import flat
from intake.answers.folding import UNSPACED, fold
from intake.answers.geography import cities, countries
from intake.answers.lexicon import entries, split

HEAD_FIRST = frozenset({"fr", "es", "pt", "ru", "ar"})
"""Languages in which a name begins with what it is: "Palais des congrès"."""
QUOTES = '«»“”„"「」『』 '
LONGEST = 40
_INITIALS = 6
"""Letters of a name that is only initials."""
_LARGE = 500
"""Thousands of inhabitants of a city that is known by its initials ("NYC")."""
_CONTINENTS = ("002", "003", "005", "009", "013", "019", "142", "150", "419")


def is_where(said: str, language: str) -> bool:
    """Whether words alone are a place: a city, or a venue by its own word."""
    bare = said.strip(QUOTES)
    if not bare or len(bare) > LONGEST:
        return False
    if bare[0].islower():
        return language in HEAD_FIRST and is_venue(bare.split()[0], language)
    return is_city(bare, language) or is_venue(bare, language)


def is_hall(said: str, language: str) -> bool:
    """A city's hall that is called like an event: "São Paulo Expo", "Messe Basel"."""
    words = said.strip(QUOTES).split()
    rest = [one for one in words if not listed("hall", language).fullmatch(flat(one))]
    return 0 < len(rest) < len(words) and is_city(" ".join(rest), language)


def is_nowhere(said: str, language: str) -> bool:
    """Whether it took place online."""
    return listed("nowhere", language).fullmatch(flat(said)) is not None


def is_venue(said: str, language: str) -> bool:
    """Whether a word for a venue heads it, rather than one for an event."""
    words = split(said)
    ordered = words if language in HEAD_FIRST else words[::-1]
    if any(sign in "\u3041\u4e00" or re.match(f"[{UNSPACED}]", sign) for sign in said):
        return _ends_in_venue(said, language)
    for word in ordered:
        if listed("venue", language).fullmatch(word):
            return True
        if is_kind(word, language):
            return False
    return False


def _ends_in_venue(said: str, language: str) -> bool:
    """In scripts without blanks the last letters tell: "国家会展中心"."""
    ends = [one.end() for one in listed("venue", language).finditer(flat(said))]
    return bool(ends) and not is_kind(flat(said)[ends[-1] :] or "-", language)


@cache
def listed(meaning: str, language: str) -> re.Pattern[str]:
    """The words of a list; a star stands for what a word may begin or end with."""
    found = set()
    for name, one in entries("where", language):
        if name == meaning:
            head, tail = (
                (r"\w*" if one.startswith("*") else ""),
                (r"\w*" if one.endswith("*") else ""),
            )
            found.add(f"{head}{re.escape(flat(one.strip('*')))}{tail}")
    return re.compile("|".join(sorted(found, key=len, reverse=True)) or "(?!)")


@lru_cache(maxsize=512)
def is_city(name: str, language: str) -> bool:
    """A city of the table, in the form that it takes behind "in" too; initials are none."""
    if is_initials(name):
        return False
    key = fold(name) if re.search(f"[{UNSPACED}]", name) else " ".join(split(name))
    return bool(cities.named(key) or cities.called(key, language=language))


@lru_cache(maxsize=512)
def is_initials(word: str) -> bool:
    """Whether capitals are an event's initials ("SIDO"), though a city has them as a by-name."""
    if not (word.isupper() and word.isascii() and word.isalpha() and 1 < len(word) <= _INITIALS):
        return False
    known = cities.named(fold(word))
    return all(fold(one.name) != fold(word) and one.thousands < _LARGE for one in known)


@lru_cache(maxsize=512)
def is_land(name: str, language: str) -> bool:
    """A country or a continent: too large to be where an event took place."""
    return bool(countries.find(name, language)) or fold(name) in _continents(language)


@cache
def _continents(language: str) -> frozenset[str]:
    try:
        names = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return frozenset()
    return frozenset(fold(names[code]) for code in _CONTINENTS if code in names)


def plain(name: str, language: str) -> str:
    """A city as it is called, where a case of it stands: "Казани"."""
    folded = fold(name)
    if language != "ru" or folded != name.lower() or cities.named(folded):
        return name
    known = (one for one in inflections.bare(folded, language) if cities.named(one))
    return next((one.capitalize() for one in known if " " not in one and "-" not in one), name)


def bare(word: str, language: str) -> str:
    """A Turkish place without its ending: "Mersinde" is no "Mersi"."""
    if language != "tr":
        return word
    whole = f"{word}n"
    is_torn = not cities.named(" ".join(split(word))) and cities.named(" ".join(split(whole)))
    return whole if is_torn else word
