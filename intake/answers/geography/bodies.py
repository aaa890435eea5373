"""Municipal bodies of other places than the city read: a town's beside it, a district's of it.

Invariant: a body named with a town of its own is never read as the city that stands beside it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from intake.answers.folding import Word, clean, is_unspaced, words
from intake.answers.geography import cities, countries, parting, regions, stretches
from intake.answers.geography.stretches import Words
from intake.answers.lexicon import lexicon
from intake.answers.values import Place

_CLAUSES = re.compile(r"[,;:()\n|،؛।]|(?<=\w{4})\.(?=\s|$)| [-–—] ")
_LONGEST_NAME = 4
_LONGEST_SMALL = 2
"""Words without capitals that are taken for a name, at most."""
_TO_DISTRICT = 2
"""Words between "administration of" and the word for its district, at most."""


@dataclass(frozen=True)
class _Town:
    """Words of a clause from `start` to `end`; with those for its body from `body` to `last`."""

    clause: str
    said: Words
    body: int
    start: int
    end: int
    last: int

    @property
    def is_behind(self) -> bool:
        """Whether the words for the body stand behind the name."""
        return self.body == self.start

    @property
    def name(self) -> str:
        return self.clause[self.said[self.start].start : self.said[self.end - 1].end]


def other_town(text: str, place: Place, language: str) -> str | None:
    """The town, as written, whose body the text names before it names this place."""
    ahead: list[str] = []
    for clause in _CLAUSES.split(clean(text)):
        for town in _towns(clause, language):
            if _is_named(town, place, language):
                return None
            if town.start < town.end and not _is_no_town(town, place, language):
                before = (*ahead, clause[: town.said[town.body].start])
                return None if _is_told(before, place, language) else town.name
        ahead.append(clause)
    return None


def is_of_district(text: str, place: Place, language: str) -> bool:
    """Whether a district's body stands in the text before the place itself is named."""
    ahead: list[str] = []
    for clause in _CLAUSES.split(clean(text)):
        said = words(clause)
        start = _district(tuple(word.folded for word in said), language)
        if start is not None:
            return not _is_told((*ahead, clause[: said[start].start]), place, language)
        ahead.append(clause)
    return False


def _district(folded: tuple[str, ...], language: str) -> int | None:
    """Where a district's body begins: "Bezirksamt", "администрация Приморского района"."""
    known = lexicon("bodies", language)
    for place, length, names in known.finds(folded):
        near = folded[place + length : place + length + _TO_DISTRICT]
        of_district = any("district" in known.of((word,)) for word in near)
        if "district_body" in names or ("town" in names and of_district):
            return place
    return None


def _towns(clause: str, language: str) -> Iterator[_Town]:
    """The towns named behind "municipality of" and before "municipality"."""
    said = words(clause)
    for place, length, names in lexicon("bodies", language).finds(tuple(w.folded for w in said)):
        if "town" in names:
            start = _past(said, place + length, language)
            end = _end(clause, said, start, language)
            if length == 1 and start < end and _is_small(said[start]):
                continue  # "мэр и его команда"
            yield _Town(clause, said, place, start, end, max(end, place + length))
        if "town_behind" in names:
            end = _back(said, place, language)
            start = _start(clause, said, end, language)
            yield _Town(clause, said, start, start, end, place + length)


def _past(said: Words, start: int, language: str) -> int:
    """Past "the" and "city of" ahead of the name."""
    while start < len(said) and not _is_capital(said[start]) and _is_said(said[start], language):
        start += 1
    return start


def _back(said: Words, end: int, language: str) -> int:
    """Back past "metropolitan" behind the name."""
    while end and _is_said(said[end - 1], language):
        end -= 1
    return end


def _end(clause: str, said: Words, start: int, language: str) -> int:
    """Where the name ends that begins here: with its capitals, or with the clause."""
    if start >= len(said) or is_unspaced(said[start].raw):
        return start
    if _is_capital(said[start]):
        return stretches.written_end(clause, said, start, lexicon("places", language))
    end = start
    while end < len(said) and not _is_said(said[end], language):
        end += 1
    is_cut = _is_small(said[start]) and end < len(said)
    return end if not is_cut and end - start <= _longest(said[start]) else start


def _start(clause: str, said: Words, end: int, language: str) -> int:
    """Where the name begins that ends here: with its capitals, or with the clause."""
    if not end or is_unspaced(said[end - 1].raw):
        return end
    if _is_capital(said[end - 1]):
        return stretches.written_start(clause, said, end)
    start = end
    while start and not _is_said(said[start - 1], language):
        start -= 1
    is_cut = _is_small(said[end - 1]) and start > 0
    return start if not is_cut and end - start <= _longest(said[end - 1]) else end


def _longest(word: Word) -> int:
    return _LONGEST_SMALL if _is_small(word) else _LONGEST_NAME


def _is_capital(word: Word) -> bool:
    return word.raw[0].isupper()


def _is_small(word: Word) -> bool:
    return word.raw[0].islower()


def _is_said(word: Word, language: str) -> bool:
    """Whether a word means something of itself beside places."""
    return bool(lexicon("places", language).of((word.folded,)))


def _is_no_town(town: _Town, place: Place, language: str) -> bool:
    """Whether the words are an office's, a district's, plain ones, or of the country itself."""
    said, known = town.said[town.start : town.end], lexicon("bodies", language)
    near = town.said[town.start : town.end + (len(said) == 1)]
    is_office = any({"office", "district"} & set(known.of((word.folded,))) for word in near)
    if is_office or all(_is_said(word, language) for word in said):
        return True
    is_region = any(code == place.country for code, _ in regions.find(town.name))
    return is_region or countries.find(town.name, language) is not None


def _is_named(town: _Town, place: Place, language: str) -> bool:
    """Whether the place's name heads the town's, or is made of it and the words for its body.

    Before the words for a body it ends the name: "İstanbul Kadıköy Belediyesi" is not Istanbul's.
    """
    clause, said = town.clause, town.said
    last = town.start
    while last + 1 < town.end and (town.is_behind or _is_said(said[last], language)):
        last += 1  # past "Greater"
    least = town.end if town.is_behind else town.start + 1
    named = (
        _is_name(clause, said, start, end, place, language)
        for start in range(town.body, last + 1)
        for end in range(max(start + 1, least), town.last + 1)
    )
    whole = clause[said[town.body].start : said[town.last - 1].end]
    bare = parting.stripped(whole, language)  # "Ville du Mans"
    tokens = words(bare)
    return any(named) or _is_name(bare, tokens, 0, len(tokens), place, language)


def _is_told(clauses: Iterable[str], place: Place, language: str) -> bool:
    """Whether the place's name stands in one of these clauses."""
    return any(
        _is_name(clause, said, start, end, place, language)
        for clause in clauses
        for said in (words(clause),)
        for start in range(len(said))
        for end in range(start + 1, min(start + _LONGEST_NAME, len(said)) + 1)
    )


def _is_name(clause: str, said: Words, start: int, end: int, place: Place, language: str) -> bool:
    """Whether these words are the place's name, and no part of one in hyphens ("Dakar-Plateau")."""
    if stretches.is_glued(clause, said, start) or stretches.is_glued(clause, said, end):
        return False
    found = cities.called(" ".join(word.folded for word in said[start:end]), language)
    return any((one.name, one.country) == (place.city, place.country) for one in found)
