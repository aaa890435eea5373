"""A line of nothing but names that ends with a country: "Sven Berg, Kiruna, Sweden".

Invariant: who writes is never taken for a city, nor a region for one; what may be either is asked.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from intake.answers.folding import is_unspaced, key
from intake.answers.geography import cities, countries, regions
from intake.answers.lexicon import listed
from intake.conversation.people import titles
from intake.conversation.sentences import Piece
from intake.conversation.spelling import is_small

_PART = re.compile(r"[^,，、،]+")
_MOST_PARTS, _MOST_WORDS = 5, 5
_NO_NAME = re.compile(r"[\d:：;?？!！|@/(]")


@dataclass(frozen=True, kw_only=True)
class Line:
    """Who writes and from where; `is_doubtful` where the place may be a person or a region."""

    name: Piece | None
    office: Piece | None
    place: Piece
    is_doubtful: bool = False


def read(sentence: Piece, language: str) -> Line | None:
    """What such a line says; None for any other."""
    parts = _parts(sentence, language)
    if not parts:
        return None
    *inner, country = parts
    name = office = None
    if _begins_with_name(inner, language):
        name, *inner = inner
        if len(inner) > 1 and titles.said(inner[0].text, language) == "office":
            office, *inner = inner
    if len(inner) > 2 or titles.said(inner[0].text, language) in ("office", "either"):
        return None
    place = sentence.part(inner[0].start - sentence.start, country.end - sentence.start)
    doubtful = _is_doubtful(inner, language, is_told=name is not None)
    return Line(name=name, office=office, place=place, is_doubtful=doubtful)


def _begins_with_name(inner: list[Piece], language: str) -> bool:
    """Whether who writes stands before the place: none does before a region alone."""
    if len(inner) < 2 or not is_person(inner[0].text, language):
        return False
    is_city = cities.called(key(inner[1].text), language)
    return bool(is_city) or len(inner) > 2 or not _is_region(inner[1], language)


def is_person(text: str, language: str) -> bool:
    """Whether it is a full name and no place that we know."""
    is_full = len(text.split()) > 1 or is_unspaced(text)
    is_place = cities.called(key(text), language) or regions.find(text)
    return is_full and not is_place and titles.said(text, language) == "name"


def _parts(sentence: Piece, language: str) -> list[Piece]:
    """The names between the commas; none where something else stands there, or no country last."""
    text = sentence.text.rstrip(" .。!")
    if _NO_NAME.search(text):
        return []
    parts = [sentence.part(one.start(), one.end()) for one in _PART.finditer(text)]
    is_list = 1 < len(parts) <= _MOST_PARTS and all(_is_short(one) for one in parts)
    if not is_list or not _is_country(parts[-1].text, language):
        return []
    return [] if any(_is_country(one.text, language) for one in parts[:-1]) else parts


def _is_short(part: Piece) -> bool:
    return bool(part) and len(part.text.split()) <= _MOST_WORDS and not is_small(part.text)


def _is_country(text: str, language: str) -> bool:
    """By its name: two letters may be a field of work ("IT")."""
    code = countries.find(text, language)
    return code is not None and code != text


def _is_doubtful(inner: list[Piece], language: str, *, is_told: bool) -> bool:
    """Whether a name may be a person's: a full one, or one before a city that is no region."""
    if is_told:
        return False
    is_region = len(inner) == 1 or _is_region(inner[1], language)
    return not is_region or is_person(inner[0].text, language)


def _is_region(part: Piece, language: str) -> bool:
    """Whether a name is a region's that we know, or says itself that it is one."""
    kinds, said = _divisions(language), key(part.text)
    if is_unspaced(part.text):
        return bool(regions.find(part.text)) or said.endswith(tuple(kinds))
    return bool(regions.find(part.text)) or not kinds.isdisjoint(said.split())


@lru_cache
def _divisions(language: str) -> frozenset[str]:
    return frozenset(map(key, listed("divisions", "names", language)))
