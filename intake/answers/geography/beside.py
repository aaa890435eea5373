"""A city's name and what stands beside it: its country, its region, a place we do not know.

Invariant: parts that contradict each other name nothing.
"""

from dataclasses import dataclass, replace

from intake.answers import folding, inflections
from intake.answers.folding import Word, words
from intake.answers.geography import cities, countries, regions
from intake.answers.geography.cities import City
from intake.answers.geography.regions import Region
from intake.answers.lexicon import glued, lexicon, listed
from intake.answers.values import Context

_WORDS_ELSEWHERE = 3
_LONGEST_ABBREVIATION = 3


@dataclass(frozen=True, kw_only=True)
class Named:
    """A name and what stands beside it: a country, a region of it (by its key)."""

    city: str
    country: str | None = None
    region: str | None = None
    elsewhere: bool = False  # a place that we do not know is named beside it
    is_city: bool = False  # "city of" stands before it
    is_abbreviated: bool = False  # its country is told by two or three letters


def read(parts: list[str], context: Context) -> Named | None:
    """Which part is the city and which tell where it is; None where two could be the city."""
    language = context.language
    head, rest = _whole_name(parts, language)
    is_country = not cities.called(folding.key(head), language) and countries.find(head, language)
    if rest and is_country and not countries.find(rest[0], language):
        head, rest = rest[0], [head, *rest[1:]]
    if not rest and not cities.called(folding.key(head), language):
        head, rest = _split_country(head, language)
    if _are_two(head, language):
        return None
    return _beside(Named(city=head), rest, context)


def _whole_name(parts: list[str], language: str) -> tuple[str, list[str]]:
    """The first part, with the second where both are one name of the table: "Halle (Saale)"."""
    whole = " ".join(parts[:2])
    is_told = len(parts) < 2 or countries.find(parts[1], language) or regions.find(parts[1])
    if not is_told and cities.called(folding.key(whole), language):
        return whole, parts[2:]
    return parts[0], parts[1:]


def _beside(named: Named, rest: list[str], context: Context) -> Named | None:
    """The name with all that the parts behind it tell; None where they contradict each other."""
    folded = folding.key(named.city)
    found = cities.called(folded, context.language) or (cities.named(folded) if rest else [])
    if not found and regions.find(named.city):
        return None  # a region alone is no city
    for place, part in enumerate(rest):
        written = regions.find(inflections.region(part, context.language)) or _leading(part)
        code = countries.find(part, context.language)
        if written and (code is None or regions.fitting(found, written)):
            told = _in_region(named, found, written, code)
        elif code:
            told = _in_country(named, found, written, code)
        elif place == 0 and _is_elsewhere(part, named.city, found, context):
            of_another = _is_region(part, context.language) and all(city.within for city in found)
            told = None if of_another else replace(named, elsewhere=True)
        elif cities.dominant(cities.called(folding.key(part), context.language)) and not found:
            told = None
        else:
            told = named
        if told is None:
            return None
        named = replace(told, is_abbreviated=told.is_abbreviated or _is_abbreviation(part, code))
    unsure = named.elsewhere and not (named.country or named.region or context.country)
    return None if unsure else named


def _leading(part: str) -> frozenset[Region]:
    """The region with which a part begins that goes on in small words or another script."""
    said = words(part)
    for end in range(min(len(said) - 1, _WORDS_ELSEWHERE), 0, -1):
        if not said[end].raw[0].isupper() and (found := regions.find(part[: said[end - 1].end])):
            return found
    return frozenset()


def _in_region(
    named: Named, found: list[City], written: frozenset[Region], code: str | None
) -> Named | None:
    """The name in the one region that fits; a city of the country of that name goes first."""
    if code and any(city.country == code for city in found):
        return _in_country(named, found, frozenset(), code)
    if named.country:
        written = frozenset(one for one in written if one[0] == named.country)
    fitting = {(city.country, folding.key(city.within)) for city in regions.fitting(found, written)}
    chosen = fitting or written
    if len(chosen) != 1:
        return None
    country, region = next(iter(chosen))
    is_open = any(city.country == country and not city.within for city in found)
    return replace(named, country=country, region=None if is_open and not fitting else region)


def _in_country(
    named: Named, found: list[City], written: frozenset[Region], code: str
) -> Named | None:
    """The name in a country. One that is a region elsewhere too is doubtful ("Rome, Georgia")."""
    doubtful = bool(written) and code not in {country for country, _ in written}
    if doubtful and found and not any(city.country == code for city in found):
        return None
    return replace(named, country=code) if named.country in (None, code) else None


def _is_abbreviation(part: str, code: str | None) -> bool:
    """A country or region by its letters; those of a region in ASCII are clear ("TX")."""
    is_told = bool(code) or not part.isascii()
    return is_told and len(part) <= _LONGEST_ABBREVIATION and part.isupper()


def _is_elsewhere(part: str, head: str, found: list[City], context: Context) -> bool:
    """A name right behind the city's that is nothing we know: a region of its own, perhaps."""
    said = tuple(word.folded for word in words(part))
    known = lexicon("places", context.language)
    if not found or not part[0].isupper() or len(said) > _WORDS_ELSEWHERE:
        return False
    if any(city in found for city in cities.called(" ".join(said), context.language)):
        return False  # the same city by another name
    return not known.of(said) and head != part


def _is_region(part: str, language: str) -> bool:
    """Whether a name that we do not know is a region's: "Калужская область", "Kaluga Oblast"."""
    said = tuple(word.folded for word in words(part))
    known = lexicon("places", language)
    return len(said) > 1 and any("first_level" in known.of((word,)) for word in said)


def _split_country(head: str, language: str) -> tuple[str, list[str]]:
    """ "Gdynia Poland": a country's name behind the city's, without a comma."""
    tokens, known = words(head), lexicon("places", language)
    for start in range(1, len(tokens)):
        if "connector" in known.of((tokens[start - 1].folded,)):  # "Fort-de-France"
            continue
        if code := countries.find(head[tokens[start].start :], language):
            city, *around = _split_region(head[: tokens[start - 1].end], code, language)
            return city, [*around, head[tokens[start].start :]]
    return _split_behind(head, tokens, language)


def _split_region(head: str, code: str, language: str) -> list[str]:
    """ "london ontario" before "canada": a city and its region, without a comma."""
    tokens = words(head)
    for start in range(1, len(tokens)):
        name, around = head[: tokens[start - 1].end], head[tokens[start].start :]
        found = cities.called(folding.key(name), language, code)
        if found and any(country == code for country, _ in regions.find(around)):
            return [name, around]
    return [head]


def _split_behind(head: str, tokens: tuple[Word, ...], language: str) -> tuple[str, list[str]]:
    """ "kenya nairobi": a city of the country whose name stands ahead of it."""
    for end in range(len(tokens) - 1, 0, -1):
        land, city = head[: tokens[end - 1].end], head[tokens[end].start :]
        code = countries.find(land, language)
        if code and cities.called(folding.key(city), language, code):
            return city, [land]
    return head, []


def _are_two(head: str, language: str) -> bool:
    """A city and something else, joined by "and"."""
    if cities.called(folding.key(head), language):
        return False
    tokens = words(head)
    known = lexicon("places", language)
    for place in range(1, len(tokens)):
        if _is_glued_second(tokens, place, language):
            return True
        if place < len(tokens) - 1 and "joint" in known.of((tokens[place].folded,)):
            left, right = head[: tokens[place - 1].end], head[tokens[place + 1].start :]
            if cities.called(folding.key(left), language) or cities.called(
                folding.key(right), language
            ):
                return True
    return False


def _is_glued_second(tokens: tuple[Word, ...], place: int, language: str) -> bool:
    """A second city with "and" written to it, behind a first one (بغداد والبصرة)."""
    ands = listed("places", "joint", language).intersection(glued(language, "before"))
    second = tokens[place].folded
    rest = [second.removeprefix(one) for one in ands if second.startswith(one)]
    first = " ".join(token.folded for token in tokens[:place])
    return any(map(cities.named, rest)) and bool(cities.called(first, language))
