"""The one known city and the one country that a whole sentence names, where no other rule reads it.

Invariant: two cities, two countries, a city outside the country named, or a word that says the
place is another's ("near", "not", "partner") name nothing.
"""

import re
from collections.abc import Iterator

from intake.answers import folding
from intake.answers.folding import Word, is_unspaced, words
from intake.answers.geography import cities, countries, longer
from intake.answers.lexicon import Said, lexicon
from intake.answers.values import Context, Place

_READ = 240
_LONGEST = 4
"""Words of a name at most."""
_SHORTEST = 4
"""Letters of a name of one word."""
_LARGE = 500
"""Thousands of inhabitants of a city that is meant by its name wherever that stands."""
_STOPS = ".!?;:\n…"
_OPENERS = " \t\r\"'«»“”„‘’([*•-–—¡¿"
_ENDING = re.compile(r"['’]\w{1,6}$")
"""A case ending or a possessive behind an apostrophe: "Kenya's", "Bursa'dan"."""
_OTHERS = frozenset({"other", "denied", "denied_inside", "passing"})
_OURS = frozenset({"behalf", "speaks", "city", "named", "strip_after", "apply"})


def country(text: str, language: str) -> str | None:
    """The one country that the words name."""
    found = set(_countries(text[:_READ], language))
    return found.pop() if len(found) == 1 and not _is_others(text, language) else None


def city(text: str, context: Context) -> Place | None:
    """The one city that the words name, in the one country if they name one."""
    text, language = text[:_READ], context.language
    lands = set(_countries(text, language))
    if _is_others(text, language, is_placed=bool(lands)):
        return None
    if len(lands) > 1 or not (lands or _says(text, language) & _OURS):
        return None
    land = next(iter(lands), None) or context.country
    named = {
        name: cities.called(folding.key(name), language, land)
        for name in _cities(text, language, land)
    }
    found = {cities.dominant(one, folding.key(name)) for name, one in named.items() if one}
    if len(found) != 1 or (one := found.pop()) is None:
        return None
    is_known = land or one.thousands >= _LARGE
    if not is_known and all(_only_opens(text, name) for name, alike in named.items() if alike):
        return None
    return Place(city=one.name, country=one.country, known=True)


def _only_opens(text: str, name: str) -> bool:
    """Whether a sentence begins with one word that may owe its capital to that ("Vista la …")."""
    said = words(text)
    found = [(one, behind) for one, behind in zip(said, [*said[1:], None], strict=True)
             if one.raw == name]  # fmt: skip
    if not found:
        return False
    one, behind = found[0]
    before = text[: one.start].rstrip(_OPENERS)
    is_prose = behind is not None and behind.raw[:1].islower()
    return is_prose and (not before or before[-1] in _STOPS)


def _is_others(text: str, language: str, *, is_placed: bool = True) -> bool:
    """Whether it asks, or says that a place is another's.

    No "like" of a wish to apply says so where the country stands beside the name: "for the Dresden
    award", "the programme in Dresden" name no applicant.
    """
    said = _every(text, language)
    wishes = [one for one in said if one.name == "apply" and is_placed]
    others = (one for one in said if one.name in _OTHERS)
    return "?" in text or any(
        not any(wish.start <= one.start and one.end <= wish.end for wish in wishes)
        for one in others
    )


def _says(text: str, language: str) -> frozenset[str]:
    return frozenset(one.name for one in _every(text, language))


def _every(text: str, language: str) -> list[Said]:
    said = tuple(word.folded for word in words(text[:_READ]))
    return list(lexicon("places", language).every(said))


def _stretches(text: str) -> Iterator[list[tuple[str, int, int]]]:
    """From each word with a capital the runs of words that begin there, longest first."""
    said = words(text)
    for first, word in enumerate(said):
        if _may_begin(word):
            yield [
                (_ENDING.sub("", text[word.start : said[last - 1].end]), first, last)
                for last in range(min(len(said), first + _LONGEST), first, -1)
            ]


def _may_begin(word: Word) -> bool:
    sign = word.raw[:1]
    return sign.isalpha() and not sign.islower() and not is_unspaced(sign)


def _countries(text: str, language: str) -> Iterator[str]:
    for stretch in _stretches(text):
        for name, _, _ in stretch:
            long = len(name) >= _SHORTEST
            if long and (code := countries.find(name, language)):
                yield code
                break


def _cities(text: str, language: str, land: str | None) -> Iterator[str]:
    """Names of cities, longest first; none inside another one, or that is a country's."""
    known, said, until = lexicon("places", language), words(text), 0
    for stretch in _stretches(text):
        for name, first, last in stretch:
            if len(name) < _SHORTEST or last <= until:
                continue
            if countries.find(name, language):
                until = last
                break
            if known.of((folding.key(name),)):
                continue
            folded = folding.key(name)
            if cities.called(folded, language) or (land and cities.called(folded, language, land)):
                until = last
                if not longer.is_part(text, said, first, last, language):
                    yield name
                break
