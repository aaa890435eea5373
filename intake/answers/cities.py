"""The table of cities of 100,000 inhabitants and more (GeoNames, CC BY 4.0), by any name.

Invariant: a name, with its region where needed, is unique within its country.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from intake.answers import inflections
from intake.answers.folding import key

NEAR = 0.90
"""Jaro-Winkler likeness from which a name is suggested for another."""
DOMINANT = 10
"""How many times larger than all others together a city must be to own a name."""
_NASAL = re.compile("[ङञणनम]्(?=[क-भ])")


@dataclass(frozen=True, slots=True)
class City:
    """One city; `thousands` of inhabitants, `region` only where names repeat in a country.

    `within` is the region it lies in, where that is known.
    """

    id: int
    country: str
    thousands: int
    region: str
    within: str
    name: str
    others: str

    @property
    def bare(self) -> str:
        """The name without the region that tells it apart."""
        return self.name.removesuffix(f", {self.region}")

    @property
    def keys(self) -> list[str]:
        return [key(self.name), key(self.bare), *self.others.split("|")]


@cache
def table() -> dict[str, list[City]]:
    """Every city under the keys of all its names."""
    named: dict[str, list[City]] = {}
    for city in _rows():
        alone = [city]  # one list for all names that are the city's alone: there are 80,000
        for written in filter(None, dict.fromkeys(map(_plain_nasals, city.keys))):
            named[written] = [*named[written], city] if written in named else alone
    return named


def _plain_nasals(name: str) -> str:
    """One way of writing a nasal before a consonant, of the two that Devanagari has (इन्दौर)."""
    return _NASAL.sub("ं", name) if "\u0900" <= name[-1:] <= "\u097f" else name


def _rows() -> Iterator[City]:
    with files("intake.answers").joinpath("cities.tsv").open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                id, country, thousands, *rest = line.rstrip("\n").split("\t")
                yield City(int(id), country, int(thousands), *rest)


def named(folded: str, country: str | None = None, region: str | None = None) -> list[City]:
    """Cities with this key, largest first, within a country and region where given.

    Where it is some city's main name, those that merely had it once or elsewhere are left out
    (Syracuse was "Milan"), but not those whose longer name holds it (Santiago de Cuba).
    """
    found = [
        city
        for city in table().get(_plain_nasals(folded), ())
        if country in (None, city.country) and region in (None, key(city.within))
    ]
    main = [city for city in found if key(city.bare) == folded]
    if main:
        found = [city for city in found if city in main or _rivals(city, folded, main)]
    return sorted(found, key=lambda city: -city.thousands)


def called(
    folded: str, language: str, country: str | None = None, region: str | None = None
) -> list[City]:
    """Cities with this key, or with a name that takes this form in a sentence ("казани")."""
    found = named(folded, country, region)
    if found:
        return found
    formed = (named(one, country, region) for one in inflections.bare(folded, language))
    either = {city.id: city for cities in formed for city in cities}
    return sorted(either.values(), key=lambda city: -city.thousands)


def _rivals(city: City, folded: str, main: list[City]) -> bool:
    """Whether a city may be meant by another one's main name."""
    largest = max(one.thousands for one in main)
    alike = city.thousands > largest and JaroWinkler.similarity(key(city.bare), folded) >= NEAR
    if alike or city.thousands > DOMINANT * largest:
        return True  # "Odessa" and "St. Petersburg" are more often the larger ones
    return folded in key(city.name) and city.country not in {one.country for one in main}


def dominant(found: list[City]) -> City | None:
    """The one city meant: the only one, or one vastly larger than all others of the name."""
    if not found:
        return None
    others = sum(city.thousands for city in found[1:])
    return found[0] if found[0].thousands > DOMINANT * others else None


def largest(country: str) -> City | None:
    """The largest city of a country."""
    return _largest().get(country)


@cache
def _largest() -> dict[str, City]:
    found: dict[str, City] = {}
    for cities in table().values():
        for city in cities:
            if city.country not in found or city.thousands > found[city.country].thousands:
                found[city.country] = city
    return found


def identity(name: str, country: str | None) -> str:
    """What two spellings of one city share: the table's id, else the folded name and country."""
    found = named(key(name), country)
    chosen = dominant(found)
    return f"geonames:{chosen.id}" if chosen else f"name:{key(name)}:{country or ''}"


def nearest(folded: str, country: str) -> City | None:
    """The city of the country whose name is most like this one, if it is like it at all."""
    if len(folded) < 4:
        return None
    names = _names(country)
    best = process.extractOne(
        folded, names.keys(), scorer=JaroWinkler.similarity, score_cutoff=NEAR
    )
    return names[best[0]] if best else None


@cache
def _names(country: str) -> dict[str, City]:
    """By name, in letters that can be compared: the largest city of each."""
    found: dict[str, City] = {}
    for folded, cities in table().items():
        for city in cities:
            if city.country == country and (
                folded not in found or city.thousands > found[folded].thousands
            ):
                found[folded] = city
    return found
