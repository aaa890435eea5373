"""Which cities of the announcement a mail names: in any language, in the forms names take in it.

Invariant: only announced cities are found, and of two that share a name neither is preferred.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from intake import languages
from intake.answers import folding, inflections
from intake.answers.folding import UNSPACED_LETTER, Word, key
from intake.answers.geography import cities, countries

LONGEST_NAME = 5
"""Words of a city's name."""
MOST_INFLECTED = 200
"""Words of a mail that are looked at in every form."""
_SHORTEST_UNSPACED = 2
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,200}-([0-9]{1,18})")
_KOREAN_CITY = " 시"
_PERSIAN = str.maketrans("یکۀ", "يكه")
_HANGUL, _A_FIRST = 0xAC00, 588
_TENSE = frozenset({1, 4, 8, 10, 13})
"""Which of the first consonants of Hangul syllables are tense; the one before each is plain."""
_BEGUN = 3
"""Letters by which a form of a name is known from other words before it is looked up."""


@dataclass(frozen=True, kw_only=True)
class AnnouncedCity:
    """A city in the announcement: its application, its key in addresses (`gdynia-2`), its English
    name, its country (ISO 3166-1), and its own name where that is another."""

    application: int
    key: str
    city: str
    country: str
    own_name: str = ""
    language: str = ""  # of its own name (RFC 5646)


def keyed(announced: Iterable[AnnouncedCity], key: str) -> AnnouncedCity | None:
    """The city of a key, also of one from before its name was corrected: the number at its end is
    the application's."""
    found = _KEY.fullmatch(key)
    number = found[1] if found else ""
    return next((one for one in announced if str(one.application) == number), None)


@dataclass(frozen=True, kw_only=True)
class Mention:
    """Where a text names what may be any of these cities."""

    start: int
    end: int
    cities: tuple[AnnouncedCity, ...]


def named(
    text: str, announced: tuple[AnnouncedCity, ...], language: str
) -> tuple[AnnouncedCity, ...]:
    """The cities that a text names, in their order in it; all that share a name it leaves open."""
    found = mentions(text, announced, language)
    told = (one for mention in found for one in _narrowed(mention.cities, text, language))
    return tuple(dict.fromkeys(told))


def mentions(text: str, announced: tuple[AnnouncedCity, ...], language: str) -> list[Mention]:
    """Every place where a text that `folding.clean` made names one, the longest names only."""
    known = _known(announced)
    words = folding.words(text)
    found = [*_exact(words, known), *_inside(text, known)]
    left = [one for one in words if not any(it.start <= one.start < it.end for it in found)]
    found += _inflected(tuple(left[:MOST_INFLECTED]), known, language)
    return sorted(_outermost(found), key=lambda one: one.start)


def _exact(words: tuple[Word, ...], known: dict[str, tuple[AnnouncedCity, ...]]) -> list[Mention]:
    return [
        Mention(start=start, end=end, cities=known[name])
        for start, end, name in _runs(words)
        if name in known
    ]


def _inflected(
    words: tuple[Word, ...], known: dict[str, tuple[AnnouncedCity, ...]], language: str
) -> Iterator[Mention]:
    begun = frozenset(name[:_BEGUN] for name in known)
    for start, end, name in _runs(words):
        if name.isascii() and name[:_BEGUN] not in begun:
            continue  # nothing is written together with the front of a name in these letters
        meant = next((one for one in _bare(name, language) if one in known), None)
        if meant:
            yield Mention(start=start, end=end, cities=known[meant])


def _bare(name: str, language: str) -> Iterator[str]:
    """The plain forms in the mail's language, in that of the name's script, and in any other."""
    for code in dict.fromkeys(
        (language, languages.spoken_in(name, language), *languages.all_read())
    ):
        yield from inflections.bare(name, code)


def _inside(text: str, known: dict[str, tuple[AnnouncedCity, ...]]) -> Iterator[Mention]:
    """Names in scripts without blanks stand anywhere in a text."""
    if not UNSPACED_LETTER.search(text):
        return
    folded = "".join(folding.fold(sign) if UNSPACED_LETTER.match(sign) else sign for sign in text)
    for name in (one for one in known if UNSPACED_LETTER.search(one)):
        start = folded.find(name)
        while start >= 0 and len(name) >= _SHORTEST_UNSPACED:
            yield Mention(start=start, end=start + len(name), cities=known[name])
            start = folded.find(name, start + 1)


def _runs(words: tuple[Word, ...]) -> Iterator[tuple[int, int, str]]:
    for first in range(len(words)):
        for length in range(1, min(LONGEST_NAME, len(words) - first) + 1):
            run = words[first : first + length]
            yield run[0].start, run[-1].end, " ".join(word.folded for word in run)


def _outermost(found: Iterable[Mention]) -> list[Mention]:
    """Without those that are part of a longer name ("York" of "New York")."""
    every = list(found)
    return [
        one
        for one in every
        if not any(
            other.start <= one.start and one.end <= other.end
            and other.end - other.start > one.end - one.start
            for other in every
        )
    ]  # fmt: skip


def _narrowed(
    found: tuple[AnnouncedCity, ...], text: str, language: str
) -> tuple[AnnouncedCity, ...]:
    """Of those that share a name the ones whose country is named beside it, if any is."""
    if len(found) == 1:
        return found
    padded = f" {key(text)} "
    beside = tuple(
        one
        for one in found
        if any(
            f" {key(countries.name(one.country, code))} " in padded
            for code in dict.fromkeys((language, "en"))
        )
    )
    return beside or found


@lru_cache(maxsize=4)
def _known(announced: tuple[AnnouncedCity, ...]) -> dict[str, tuple[AnnouncedCity, ...]]:
    """The announced cities by every folded name."""
    found: dict[str, tuple[AnnouncedCity, ...]] = {}
    for one in announced:
        for name in _names(one.city, one.own_name, one.country, one.key):
            found[name] = (*found.get(name, ()), one)
    return found


@cache
def _names(city: str, own_name: str, country: str, slug: str) -> frozenset[str]:
    """All folded names of a city; those of the table where it knows which one this is."""
    listed = cities.named(key(city), country or None)
    own = cities.named(key(own_name), country or None) if own_name else ()
    others = cities.dominant(listed) or cities.dominant([one for one in listed if one in own])
    told = {key(city), key(own_name), key(slug), *(others.keys if others else ())} - {""}
    return frozenset(form for name in told for form in _spellings(name))


def _spellings(name: str) -> Iterator[str]:
    """A folded name as others write it: Korean without "city" and with plain consonants, Persian
    letters as Arabic ones, those of Hindi without their dots."""
    yield name
    yield folding.fold(name)
    bare = name.removesuffix(_KOREAN_CITY)
    for one in {name, bare, name.translate(_PERSIAN)}:
        yield one
        yield "".join(map(_plain, one))


def _plain(letter: str) -> str:
    """A Hangul syllable with its first consonant plain: foreign names are written in both ways."""
    first, rest = divmod(ord(letter) - _HANGUL, _A_FIRST)
    return chr(_HANGUL + (first - 1) * _A_FIRST + rest) if first in _TENSE else letter
