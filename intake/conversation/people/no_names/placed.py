"""Where somebody's name was asked: words that tell a city with its country instead.

Invariant: only a city of the table, with a country in which it lies or a region beside it; a family
may be called so too, and then its name is asked once more.
"""

import re

from intake.answers import folding
from intake.answers.folding import is_unspaced
from intake.answers.geography import cities, countries, regions
from intake.conversation.people import closed
from intake.conversation.people.no_names import remarked

_COMMA = re.compile(r"\s*[,،、，]\s*")
_MOST = 6
"""Words of such a place."""


def is_no_name(words: str, whole: str, language: str) -> bool:
    """Whether what was taken for a name is surely none: a remark, or a city and its country, which
    may be the whole of what it was taken from.
    """
    said = closed.name(words, language)
    return remarked.is_remark(said, language) or any(
        is_city(one, language) for one in (said, whole)
    )


def is_city(said: str, language: str) -> bool:
    """Whether the words are a city and its country, in either order where a comma or nothing parts
    them; or a city and a region ("Paris, Texas", which is no city of the table).
    """
    parts, words = _COMMA.split(said.strip(" .!")), said.split()
    if len(parts) == 2:
        first, second = parts
        is_in_land = _lies_in(first, second, language) or _lies_in(second, first, language)
        return is_in_land or _is_with_region(first, second)
    if len(parts) == len(words) == 1 and is_unspaced(said[:1]):
        cuts = ((said[:at], said[at:]) for at in range(1, len(said)))
        return any(_lies_in(two, one, language) for one, two in cuts)
    ends = range(1, len(words)) if len(parts) == 1 and len(words) <= _MOST else ()
    return any(_lies_in(" ".join(words[:at]), " ".join(words[at:]), language) for at in ends)


def _lies_in(city: str, land: str, language: str) -> bool:
    country = countries.find(land, language)
    return bool(country and cities.called(folding.key(city), language, country))


def _is_with_region(city: str, region: str) -> bool:
    return bool(regions.find(region)) and cities.is_known(folding.key(city))
