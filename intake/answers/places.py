"""Places: the applicant's city and its country, in an answer or in a sentence that names them.

Invariant: a city is taken from the table only where its name fits one place; a name in no table
stays exactly as it was written, whatever it may resemble.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from intake.answers import cities, countries, folding, mentions
from intake.answers.cities import City
from intake.answers.folding import clean, words
from intake.answers.lexicon import entries, lexicon, listed, split
from intake.answers.values import Context, Place, Unclear

_SEPARATORS = re.compile(r"[,;()\n/|]|(?<=\w{4})\.(?=\s|$)| [-–—] ")
_READ = 400
_LONGEST_NAME = 6
_MOST_PARTS = 8
_SHOWN = 6


@dataclass(frozen=True, kw_only=True)
class Named:
    """A name and what stands beside it: a country, a region of the table (by its key)."""

    city: str
    country: str | None = None
    region: str | None = None


def read(text: str, context: Context) -> Place | Unclear:
    """The city of an answer, with its country where the name or the writer settles it."""
    cleaned = clean(text)[:_READ].strip()
    parts = [_stripped(part, context.language) for part in _parts(cleaned, context.language)]
    parts = [part for part in parts if part]
    if not parts or _is_no_place(parts, context.language):
        return mentions.find(text, context.language) or Unclear(reason="empty")
    named = _named(parts, context)
    if named is None:
        return Unclear(reason="which_place", candidates=tuple(parts[:_SHOWN]))
    return _looked_up(named, context)


def read_country(text: str, context: Context) -> Place | Unclear:
    """The country of an answer; a well-known city alone tells it too."""
    cleaned = clean(text)[:_READ].strip()
    parts = [_stripped(part, context.language) for part in _parts(cleaned, context.language)]
    found = {countries.find(part, context.language) for part in parts if part} - {None}
    if len(found) == 1:
        return Place(city=None, country=found.pop())
    shown = tuple(countries.name(code) for code in sorted(code for code in found if code))
    if found or not cleaned:
        return Unclear(reason="which_place" if found else "empty", candidates=shown)
    place = read(text, context)
    if isinstance(place, Place) and place.known and place.country:
        return Place(city=None, country=place.country)
    return Unclear(reason="which_place" if isinstance(place, Place) else place.reason)


def key(city: str, country: str | None) -> str:
    """What two spellings of one city share: the table's id, else the folded name and country."""
    return cities.identity(city, country)


def find_city(text: str, language: str) -> Place | None:
    """The one city that a text clearly names as the applicant; None rather than a guess.

    A name in no table, after words such as "city of", is returned as written (`known` False).
    """
    return mentions.find(text, language)


def candidates(found: list[City]) -> tuple[str, ...]:
    """Cities as a writer would tell them apart: "Valencia, Spain"."""
    return tuple(f"{city.name}, {countries.name(city.country)}" for city in found[:_SHOWN])


# --- taking an answer apart ---------------------------------------------------------------------


def _parts(text: str, language: str) -> Iterator[str]:
    """The answer between its commas; "Gdynia in Poland" is two parts where Poland is a country."""
    for part in _SEPARATORS.split(text)[:_MOST_PARTS]:
        tokens = words(part)
        inner = lexicon("places", language)
        for place in range(max(1, len(tokens) - _LONGEST_NAME - 1), len(tokens) - 1):
            after = part[tokens[place + 1].start :]
            if "in" in inner.meanings.get((tokens[place].folded,), ()) and countries.find(
                _stripped(after, language), language
            ):
                yield part[: tokens[place].start]
                yield after
                break
        else:
            yield part


def _stripped(part: str, language: str) -> str:
    """A part without "the city of" before and "municipality" behind the name."""
    part = part.strip(" .,;:!?\"'“”«»*-–—")
    known = lexicon("places", language)
    changed = True
    while changed and part:
        changed = False
        tokens = words(part)
        if cities.named(" ".join(token.folded for token in tokens)):
            break
        for length in range(min(known.longest, len(tokens) - 1), 0, -1):
            phrase = tuple(token.folded for token in tokens[:length])
            if {"strip", "city"} & set(known.meanings.get(phrase, ())):
                part, changed = part[tokens[length].start :], True
                break
            phrase = tuple(token.folded for token in tokens[-length:])
            if "strip_after" in known.meanings.get(phrase, ()):
                part, changed = part[: tokens[-length - 1].end], True
                break
    return part


def _is_no_place(parts: list[str], language: str) -> bool:
    """Words that cannot be a name: "see above", a sentence, figures alone."""
    known = lexicon("places", language)
    first = split(parts[0])
    if cities.named(folding.key(parts[0])):
        return False
    if not any(sign.isalpha() for sign in parts[0]) or len(first) > _LONGEST_NAME + 2:
        return True
    said = [known.meanings.get((word,), ()) for word in first]
    return "no_place" in known.meanings.get(first, ()) or any("no_name" in names for names in said)


def _named(parts: list[str], context: Context) -> Named | None:
    """Which part is the city and which tell where it is; None where two could be the city."""
    language = context.language
    head, rest = parts[0], parts[1:]
    if rest and not cities.named(folding.key(head)) and countries.find(head, language):
        head, rest = rest[0], [head, *rest[1:]]
    if not rest and not cities.named(folding.key(head)):
        head, rest = _split_country(head, language)
    found = cities.named(folding.key(head))
    country, region = None, None
    for part in rest:
        region_key = _region(part, found)
        code = countries.find(part, language)
        if region_key and (code is None or not any(city.country == code for city in found)):
            region = region_key
        elif code and (country in (None, code)):
            country = code
        elif code or (cities.dominant(cities.named(folding.key(part))) and not found):
            return None
    if _are_two(head, language):
        return None
    return Named(city=head, country=country, region=region)


def _split_country(head: str, language: str) -> tuple[str, list[str]]:
    """ "Gdynia Poland": a country's name behind the city's, without a comma."""
    tokens = words(head)
    for start in range(1, len(tokens)):
        if countries.find(head[tokens[start].start :], language):
            return head[: tokens[start - 1].end], [head[tokens[start].start :]]
    return head, []


def _region(part: str, found: list[City]) -> str | None:
    """The region a part names, by name or abbreviation, if a city of this name lies there."""
    folded = folding.key(part)
    regions = {folding.key(city.region) for city in found if city.region}
    if folded in regions:
        return folded
    full = {
        folding.key(name)
        for name, short in entries("regions", "en")
        if folding.key(short) == folded
    }
    return next(iter(full & regions), None)


def _are_two(head: str, language: str) -> bool:
    """A city and something else, joined by "and"."""
    if cities.named(folding.key(head)):
        return False
    tokens = words(head)
    known = lexicon("places", language)
    for place in range(1, len(tokens) - 1):
        if "joint" in known.meanings.get((tokens[place].folded,), ()):
            left, right = head[: tokens[place - 1].end], head[tokens[place + 1].start :]
            if cities.named(folding.key(left)) or cities.named(folding.key(right)):
                return True
    return False


def _city_state(name: str, country: str) -> Place | Unclear:
    """A country's name where a city is asked: one only where the country is its own city."""
    if country.lower() in listed("city_states", "codes", "en"):
        return Place(city=name, country=country)
    return Unclear(reason="which_place", candidates=(countries.name(country),))


def _looked_up(named: Named, context: Context) -> Place | Unclear:
    folded = folding.key(named.city)
    country = named.country or context.country
    found = cities.named(folded, named.country, named.region)
    of_country = countries.find(named.city, context.language)
    if of_country and not any(folding.key(city.bare) == folded for city in found):
        return _city_state(named.city, of_country)
    within = [city for city in found if city.country == country] if country else found
    chosen = cities.dominant(within)
    if chosen:
        return Place(city=chosen.name, country=chosen.country, known=True)
    if found:
        return Unclear(reason="which_place", candidates=candidates(within or found))
    near = cities.nearest(folded, country) if country else None
    return Place(city=named.city, country=country, suggestion=near.name if near else None)
