"""Where somebody's name was asked: words that tell a city with its country instead.

Invariant: only a city of the table, in the country named beside it; a family may be called so too,
and then its name is asked once more.
"""

import re

from intake.answers import folding
from intake.answers.geography import cities, countries
from intake.conversation.people import closed, remarked

_COMMA = re.compile(r"\s*[,،、，]\s*")
_MOST = 6
"""Words of such a place."""


def is_no_name(words: str, language: str) -> bool:
    """Whether what was taken for a name is surely none: a remark, or a city and its country."""
    said = closed.name(words, language)
    return remarked.is_remark(said, language) or is_city(said, language)


def is_city(said: str, language: str) -> bool:
    """Whether the words are a city and its country, in either order where a comma parts them."""
    parts, words = _COMMA.split(said.strip(" .!")), said.split()
    if len(parts) == 2:
        first, second = parts
        return _lies_in(first, second, language) or _lies_in(second, first, language)
    ends = range(1, len(words)) if len(parts) == 1 and len(words) <= _MOST else ()
    return any(_lies_in(" ".join(words[:at]), " ".join(words[at:]), language) for at in ends)


def _lies_in(city: str, land: str, language: str) -> bool:
    country = countries.find(land, language)
    return bool(country and cities.called(folding.key(city), language, country))
