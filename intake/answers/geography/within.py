"""The emirate, province or wilaya told behind a city, which often has the name of another city.

Invariant: it is left out only beside a name, and stays where the table knows it as a region.
"""

import re

from intake.answers import folding
from intake.answers.folding import words
from intake.answers.geography import cities, countries, parting, regions
from intake.answers.lexicon import entries, lexicon

_CLAUSES = re.compile(r"([,;()\n،؛]|(?<=\w{4})[.!?](?=\s|$))")
_LONGEST_NAME = 4
_ROUND = ("around", "around_behind")
_NO_NAME = frozenset({
    "city", "strip", "strip_after", "behalf", "no_place", "no_name", "at", "in", "region_before",
    "around",
})  # fmt: skip


def without(text: str, language: str) -> str:
    """The text with the city alone, or with the region set off from it by a comma."""
    if not any(name in _ROUND for name, _ in entries("places", language)):
        return text
    pieces, name = _CLAUSES.split(text), ""
    for n, clause in enumerate(pieces):
        if n % 2 == 0:
            pieces[n] = _of_region(clause, name, language)
            name = name or _name(pieces[n], language) or _alone(pieces[n], language)
    return "".join(pieces)


def _of_region(clause: str, named: str, language: str) -> str:
    """A clause without its region; `named` is the city named in a clause before it."""
    said = words(clause)
    folded = tuple(word.folded for word in said)
    for place in range(len(said) - 1):
        here = lexicon("places", language).all_at(folded, place)
        if any("applicant" in names for _, names in here):
            continue
        for length, names in here:
            if place + length >= len(said):
                continue
            behind = clause[said[place + length].start :]
            if "around_behind" in names and place and _is_name_first(behind, language):
                return f" {behind}"
            if "around" in names:
                head = _bare_end(clause[: said[place].start], language)
                if name := _name(head, language):
                    return f"{head}, {behind}" if _is_told(name, behind, language) else head
                is_unlisted = not cities.called(folding.key(named), language)
                if named and not place and (is_unlisted or _is_land(behind, language)):
                    return ""
    return clause


def _is_told(name: str, region: str, language: str) -> bool:
    """Whether the table knows both the city and the region."""
    return bool(regions.find(region)) and bool(cities.called(folding.key(name), language))


def _is_land(region: str, language: str) -> bool:
    """Whether a country has the name that is called a region's here ("provincia de Granada")."""
    name = region.strip(" .")
    return bool(countries.find(name, language)) and not regions.find(name)


def _is_name_first(behind: str, language: str) -> bool:
    """Whether a city's own name goes on behind its region ("İzmir ili Bornova Belediyesi")."""
    said, known = words(parting.stripped(behind, language)), lexicon("places", language)
    is_name = not said[0].raw[0].islower() and not _NO_NAME & set(known.of((said[0].folded,)))
    return is_name and len(said) <= _LONGEST_NAME


def _bare_end(head: str, language: str) -> str:
    """What stands ahead of the region, without the "in" that leads to it."""
    said = words(head)
    if len(said) < 2 or "in" not in lexicon("places", language).of((said[-1].folded,)):
        return head.rstrip()
    return head[: said[-2].end]


def _name(head: str, language: str) -> str:
    """The city that a head names: one of the table, or what "municipality of" leads to."""
    said, known = words(head), lexicon("places", language)
    folded = tuple(word.folded for word in said)
    if not said:
        return ""
    ends = [
        place + length
        for place, length, names in known.finds(folded)
        if {"city", "around"} & set(names) and place + length < len(said)
    ]
    name = parting.stripped(head[said[ends[-1]].start :] if ends else head, language)
    if cities.called(folding.key(name), language):
        return name
    own = words(name)
    is_called = bool(ends) or (name != head.strip() and head.strip().startswith(name))
    if not own or not is_called or len(own) > _LONGEST_NAME or own[0].raw[0].islower():
        return ""
    first = tuple(word.folded for word in own)
    return "" if _NO_NAME & {*known.of(first[:1]), *known.of(first)} else name


def _alone(clause: str, language: str) -> str:
    """A word that may be the name of a town by itself, as it means nothing here."""
    said = words(clause)
    folded = tuple(word.folded for word in said)
    is_plain = len(said) == 1 and not said[0].raw[0].islower()
    return clause if is_plain and not lexicon("places", language).said(folded) else ""
