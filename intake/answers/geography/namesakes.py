"""The city of a name that is not meant: "Paris, but not the French one", "巴黎，但不是法国的".

Invariant: an answer that only says which one it is not is asked, unless that one is known to be
another than the one read.
"""

from collections.abc import Iterable, Iterator

from intake.answers.folding import clean, key
from intake.answers.geography import cities, countries, cutting, regions
from intake.answers.lexicon import lexicon, split
from intake.answers.values import Place

_REACH = 8
"""Tokens of an unspaced text between a denial and the country that it denies, at most."""
_LONGEST = 8
_STOPS = frozenset(",;.、。\n")


def is_denied(place: Place, text: str, language: str) -> bool:
    """Whether an unspaced text denies that the place is in its country."""
    is_unspaced = cutting.is_unspaced(text, language)
    lands = _denied_lands(split(clean(text)), place, language) if is_unspaced else set()
    return place.country is not None and place.country in lands


def is_open(place: Place, own: str, denied: Iterable[str], language: str) -> bool:
    """Whether the place may be the one denied: its country is, or "the one" not understood."""
    is_bare = not cutting.is_unspaced(own, language) and bool(cities.called(key(own), language))
    known = lexicon("namesakes", language)
    for written in denied:
        names = [*_names(split(written))]
        if any(countries.find(name, language) == place.country for name in names):
            return True
        is_one = is_bare and "one" in known.said(split(written))
        if is_one and not any(_is_place(name, language) for name in names):
            return True
    return False


def _is_place(name: str, language: str) -> bool:
    return bool(
        countries.find(name, language) or regions.find(name) or cities.called(key(name), language)
    )


def _denied_lands(tokens: tuple[str, ...], place: Place, language: str) -> set[str | None]:
    """Countries that end what an unspaced text denies: "不是法国的", but not "不是法国首都"."""
    found = set[str | None]()
    for start, length, names in lexicon("places", language).finds(tokens):
        if "denied" in names:
            behind = tokens[start + length : start + length + _REACH]
            stop = next((n for n, one in enumerate(behind) if one in _STOPS), len(behind))
            found |= _ending(behind[:stop], place, language)
        if "denied_behind" in names:
            before = tokens[max(0, start - _REACH) : start]
            ends = [n + 1 for n, one in enumerate(before) if one in _STOPS]
            found |= _ending(before[max(ends, default=0) :], place, language)
    return found


def _ending(said: tuple[str, ...], place: Place, language: str) -> set[str | None]:
    """The country with which the words end, before an "of" or the place's own name or not."""
    rests = [said[at:] for at in range(len(said))]
    said = said[: next((at for at, one in enumerate(rests) if _is_own(one, place, language)), None)]
    known = lexicon("namesakes", language)
    said = said[: next((at for at in range(len(said)) if "of" in known.of(said[at:])), None)]
    return {countries.find("".join(said[start:]), language) for start in range(len(said))}


def _is_own(name: tuple[str, ...], place: Place, language: str) -> bool:
    found = cities.called(key("".join(name)), language)
    return any((one.name, one.country) == (place.city, place.country) for one in found)


def _names(tokens: tuple[str, ...]) -> Iterator[str]:
    """What may be a name among the words."""
    for start in range(len(tokens)):
        for end in range(start + 1, min(start + _LONGEST, len(tokens)) + 1):
            yield " ".join(tokens[start:end])
