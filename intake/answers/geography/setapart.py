"""A city's name with a few words behind a "but" that say which of its name is meant.

"Frankfurt, aber an der Oder", "Paris, but not the French one".

Invariant: such words are never left out as an aside; a request, another place or a country behind
the "but" says nothing of which one.
"""

from intake.answers.folding import key
from intake.answers.geography import cities, countries, regions
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Place

_MOST = 4
"""Words that say which one is meant, at most."""
_SHORTEST = 4
"""Letters of a name of another place: "der" is Győr somewhere."""


def is_open(place: Place, text: str, language: str) -> bool:
    """Whether the place is told so, and what is said behind the "but" named no place."""
    tokens = split(text)
    known = lexicon("places", language).finds(tokens)
    turns = [(at, at + length) for at, length, names in known if "contrast" in names]
    return any(
        _is_name(tokens[:at], place, language) and _tells_which(tokens[end:], language)
        for at, end in turns
    )


def _is_name(words: tuple[str, ...], place: Place, language: str) -> bool:
    """Whether words end with a name that the city is called by."""
    said = [word for word in words if any(map(str.isalnum, word))]
    names = (key(" ".join(said[start:])) for start in range(len(said)))
    return any(
        one.name == place.city and one.country == place.country
        for name in names
        for one in cities.called(name, language)
    )


def _tells_which(words: tuple[str, ...], language: str) -> bool:
    said = [word for word in words if any(map(str.isalnum, word))]
    if not 0 < len(said) <= _MOST or "please" in lexicon("yesno", language).said(tuple(said)):
        return False
    spans = [
        said[start:end] for start in range(len(said)) for end in range(start + 1, len(said) + 1)
    ]
    names = [name for name in map(" ".join, spans) if len(name) >= _SHORTEST]
    return not any(
        countries.find(name, language) or regions.find(name) or cities.called(key(name), language)
        for name in names
    )
