"""A city's bare name that is a sentence of its own, beside a sentence about another city.

Invariant: whichever of the two is meant, neither is taken.
"""

import re

from intake.answers import folding
from intake.answers.geography import appointees, cities, countries, regions
from intake.answers.values import Place

_SENTENCES = re.compile(r"(?<=[^\W\d_]{3})[.!?](?:\s+|\Z)")
_LINES = re.compile(rf"{_SENTENCES.pattern}|\n")


def is_other(place: Place, text: str, language: str, *, by_line: bool = False) -> bool:
    """Whether the place is told in a sentence, or line, beside another one's bare name.

    "London. The mayor of London, Ontario, is my cousin."
    """
    parts = (_LINES if by_line else _SENTENCES).split(text)
    told = next((n for n, one in enumerate(parts) if appointees.holds(one, place, language)), 0)
    beside = [
        one
        for n, one in enumerate(parts)
        if _is_another(one, place, language) and not (n > told and _is_around(one, place, language))
    ]
    rest = [one for one in parts if folding.key(one) != folding.key(place.city or "")]
    return bool(beside) and any(
        appointees.holds(one, place, language) for one in rest if one not in beside
    )


def _is_another(part: str, place: Place, language: str) -> bool:
    """Whether the part is the bare name of a known city, and that is not the place."""
    name = folding.key(part)
    meant = cities.dominant(cities.meant(cities.called(name, language), name), name)
    return meant is not None and (meant.name, meant.country) != (place.city, place.country)


def _is_around(part: str, place: Place, language: str) -> bool:
    """Whether the part names where the place lies: "City of Buffalo. New York. USA."."""
    own = cities.named(folding.key(place.city or ""), place.country)
    is_region = bool(regions.fitting(own, regions.find(part)))
    return is_region or countries.find(part, language) == place.country
