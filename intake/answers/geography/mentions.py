"""A city that a sentence names as the applicant: "on behalf of the Municipality of Izmir, …".

Invariant: None rather than a guess; two different cities in one text are no answer.
"""

import re
from functools import lru_cache
from itertools import islice

from intake import languages
from intake.answers import folding, inflections
from intake.answers.folding import clean, words
from intake.answers.geography import (
    addressed,
    appointed,
    appointees,
    bodies,
    cities,
    cutting,
    parting,
    phrased,
    runs,
    standalone,
    stretches,
)
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Place

_READ = 3_000
_MOST_PLACES = 8
_SENTENCES = re.compile(r"[^.!?。！？।؟\n]+[.!?。！？।؟\n]*|[.!?。！？।؟\n]+")


@lru_cache(maxsize=8)  # of one mail it is asked twice: for whom it is written, and whom it names
def find(text: str, language: str) -> Place | None:
    """The one city that the text names as the applicant, or None."""
    language = languages.spoken_in(text[:_READ], language)
    opened = parting.uncontracted(inflections.unelided(text[: 2 * _READ], language), language)
    cleaned = _own_sentences(clean(opened)[:_READ], language)
    names = appointed.named(cleaned, language)
    if place := appointees.city(names, language):
        return place
    place = _found(cleaned, language)
    if place and appointees.is_other(place, names, language):
        return None
    if not place or _is_open(place, cleaned, language):
        return None
    return stretches.as_written(_known(place, language), text[: 2 * _READ])


def _own_sentences(text: str, language: str) -> str:
    """The text without sentences of a city that helps the writer's: "横浜市は当市を支援し"."""
    known = lexicon("places", language)
    return "".join(
        one for one in _SENTENCES.findall(text) if "helper" not in known.said(split(one))
    )


def _known(place: Place, language: str) -> Place:
    """The city of the country named beside it that is called by a word of every day ("Trente")."""
    if place.known or not (place.city and place.country):
        return place
    folded = folding.key(place.city)
    one = cities.dominant(cities.called(folded, language, place.country), folded)
    return Place(city=one.name, country=one.country, known=True) if one else place


def _is_open(place: Place, text: str, language: str) -> bool:
    """Whether another city may be meant: one told alone, or whose body is named before."""
    if bodies.is_of_district(text, place, language):
        return True
    return place.known and (
        standalone.is_other(place, text, language)
        or addressed.is_applied_to(place, text, language)
        or bodies.other_town(text, place, language) is not None
    )


def _found(cleaned: str, language: str) -> Place | None:
    """The one city that the text names by other words."""
    own = _own_lines(cleaned)
    if cutting.is_unspaced(own, language):
        place = runs.find(own, language)
        if place or cutting.is_unspaced(cleaned, language):
            return place
    tokens = words(cleaned)
    found: dict[str, Place] = {}
    for place in islice(
        phrased.places(cleaned, tokens, lexicon("places", language), language), _MOST_PLACES
    ):
        if place.city is not None:
            same = cities.identity(place.city, place.country)
            found.setdefault(same, place)
    return _one_of(list(found.values()))


def _own_lines(text: str) -> str:
    """The lines with letters of a script without blanks: "S1: USD 3 billion" names no city."""
    return "\n".join(one for one in text.split("\n") if folding.UNSPACED_LETTER.search(one))


def _one_of(told: list[Place]) -> Place | None:
    """The one place told; one of the table goes before words that only may be names."""
    known = [place for place in told if place.known]
    names = {folding.key(place.city or "") for place in known}
    if all(place.known or not place.country or _holds(place, names) for place in told):
        told = known or told
    return told[0] if len(told) == 1 else None


def _holds(place: Place, names: set[str]) -> bool:
    """Whether an unknown place is one of these with its body: "Bursa Büyükşehir Belediyesi"."""
    return any(f" {name} " in f" {folding.key(place.city or '')} " for name in names)


def doubtful(text: str, language: str) -> str | None:
    """The one name behind "city of" that several cities have alike, where no city is plain."""
    cleaned = clean(text)[:_READ]
    told = phrased.places(cleaned, words(cleaned), lexicon("places", language), language)
    places = list(islice(told, _MOST_PLACES))
    shared = {place.suggestion for place in places if place.city is None}
    return next(iter(shared)) if len(shared) == 1 == len(places) else None


def is_where(before: str, phrase: str, language: str) -> bool:
    """Whether a phrase such as "city of" behind these words only tells where something is."""
    known = lexicon("places", language)
    tokens = tuple(word.folded for word in words(clean(before)))
    names = known.of(tuple(word.folded for word in words(clean(phrase))))
    return phrased.is_where(tokens, len(tokens), names, known)
