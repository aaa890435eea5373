"""A city's name with a few words behind a "but" that say which of its name is meant.

"Frankfurt, aber an der Oder", "Ростов, но не на Дону".

Invariant: such words are never left out as an aside; a request, another place or a country behind
the "but" says nothing of which one, nor does a sentence ("but I am new").
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
    *_, last = text.split() or [""]
    for at, end in turns:
        before, behind = _words(tokens[:at]), _words(tokens[end:])
        called = _called(before, place, language)
        if not called or _called((*before, *behind), place, language):
            continue  # "Frankfurt, und zwar am Main"
        is_so = _begins_so(behind, last, language, is_one=called == 1)
        if is_so and _tells_which(behind, language):
            return True
    return False


def _words(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The tokens without signs."""
    return tuple(one for one in tokens if any(map(str.isalnum, one)))


def _called(said: tuple[str, ...], place: Place, language: str) -> int:
    """How many cities are called by the name with which the words end, if the city is."""
    names = (cities.called(key(" ".join(said[start:])), language) for start in range(len(said)))
    return next(
        (
            len(found)
            for found in names
            if any((one.name, one.country) == (place.city, place.country) for one in found)
        ),
        0,
    )


def _begins_so(said: tuple[str, ...], last: str, language: str, *, is_one: bool) -> bool:
    """Whether a denial, a lone name or, where several are called so, a preposition follows."""
    told = tuple(lexicon("places", language).every(said))
    leads = {one.name for one in told if not one.start}
    if "connector" in leads:  # "das an der Oder"
        leads |= {one.name for one in told if one.start == 1}
    is_name = len(said) == 1 and last[:1].isupper()
    return is_name or "denied" in leads or (not is_one and bool({"at", "in"} & leads))


def _tells_which(said: tuple[str, ...], language: str) -> bool:
    if not 0 < len(said) <= _MOST or "please" in lexicon("yesno", language).said(said):
        return False
    spans = [
        said[start:end] for start in range(len(said)) for end in range(start + 1, len(said) + 1)
    ]
    names = [name for name in map(" ".join, spans) if len(name) >= _SHORTEST]
    return not any(
        countries.find(name, language) or regions.find(name) or cities.called(key(name), language)
        for name in names
    )
