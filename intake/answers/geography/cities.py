"""The table of cities of 100,000 inhabitants and more (GeoNames, CC BY 4.0), by any name.

Invariant: a name, with its region where needed, is unique within its country.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain
from mmap import ACCESS_READ, MADV_DONTNEED, MADV_RANDOM, mmap
from typing import IO

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from intake.answers import inflections
from intake.answers.folding import key
from intake.answers.lexicon import listed

NEAR = 0.90
"""Jaro-Winkler likeness from which a name is suggested for another."""
DOMINANT = 10
"""How many times larger than all others together a city must be to own a name."""
LARGER = 3
"""How many times larger it must be than one that has its main name among other ones."""
_PLACE_BITS = 16
_PLACE = (1 << _PLACE_BITS) - 1
_ENTRY = (1 << 64) - 1
_SMALL = 250
"""Thousands of inhabitants below which a city is hardly meant by a name unlike its own."""
_UNLIKE = 0.6
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


class _Table:
    """The file as it lies, and in order the hashes of its 80,000 names: 1 MB, not 12.

    Only the pages of cities that are asked for are in memory. An entry of the index is a hash and
    behind it, in its last bits, the place of a line: one number, so that it is soon sorted.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._text = mmap(file.fileno(), 0, access=ACCESS_READ)
        self._starts = array("I", self._lines())
        self._index = array("Q", sorted(self._entries()))
        self._text.madvise(MADV_RANDOM)
        self._text.madvise(MADV_DONTNEED)

    def __iter__(self) -> Iterator[bytes]:
        return (self._line(number) for number in range(len(self._starts)))

    def of(self, name: str) -> Iterator[bytes]:
        """The lines in which a name stands, or one of its hash, in the file's order."""
        hashed = _hashed(name)
        for place in range(bisect_left(self._index, hashed), len(self._index)):
            entry = self._index[place]
            if entry & ~_PLACE != hashed:
                break
            yield self._line(entry & _PLACE)

    def _lines(self) -> Iterator[int]:
        """Where each line begins that is no remark."""
        start = 0
        while line := self._text.readline():
            if not line.startswith(b"#"):
                yield start
            start += len(line)

    def _line(self, number: int) -> bytes:
        start = self._starts[number]
        return self._text[start : self._text.find(b"\n", start)]

    def _entries(self) -> Iterator[int]:
        for number, line in enumerate(self):
            for name in _names_of(_city(line)):
                yield _hashed(name) | number


def _hashed(name: str) -> int:
    """A hash of 48 bits before room for a place."""
    return hash(name) << _PLACE_BITS & _ENTRY


@cache
def _table() -> _Table:
    with files("intake.answers.geography").joinpath("cities.tsv").open("rb") as file:
        return _Table(file)


def _city(line: bytes) -> City:
    id, country, thousands, *rest = line.decode().rstrip("\n").split("\t")
    return City(int(id), country, int(thousands), *rest)


def _names_of(city: City) -> dict[str, None]:
    """The keys of all its names, each once."""
    return dict.fromkeys(filter(None, map(_plain_nasals, city.keys)))


def _plain_nasals(name: str) -> str:
    """One way of writing a nasal before a consonant, of the two that Devanagari has (इन्दौर)."""
    return _NASAL.sub("ं", name) if "\u0900" <= name[-1:] <= "\u097f" else name


def every(country: str | None = None) -> Iterator[City]:
    """Every city of the table, or of one country."""
    for line in _table():
        if country in (None, line.split(b"\t", 2)[1].decode()):
            yield _city(line)


def names() -> Iterator[str]:
    """The keys of all names of all cities."""
    return chain.from_iterable(map(_names_of, every()))


@lru_cache(maxsize=256)  # the same few names come again and again
def _of(name: str) -> tuple[City, ...]:
    return tuple(city for city in map(_city, _table().of(name)) if name in _names_of(city))


def is_known(folded: str) -> bool:
    """Whether any city has this key."""
    return bool(_of(_plain_nasals(folded)))


def named(folded: str, country: str | None = None, region: str | None = None) -> list[City]:
    """Cities with this key, largest first, within a country and region where given.

    Where it is some city's main name, those that merely had it once or elsewhere are left out
    (Syracuse was "Milan"), but not those whose longer name holds it (Santiago de Cuba).
    """
    found = [
        city
        for city in _of(_plain_nasals(folded))
        if country in (None, city.country) and region in (None, key(city.within))
    ]
    main = [city for city in found if key(city.bare) == folded]
    if main:
        found = [city for city in found if city in main or _rivals(city, folded, main)]
    else:
        found = [city for city in found if not any(_owns(one, city) for one in found)]
    return sorted(found, key=lambda city: -city.thousands)


@cache
def _ordinary(language: str) -> frozenset[str]:
    return frozenset(key(one) for one in listed("places", "ordinary", language))


def called(
    folded: str, language: str, country: str | None = None, region: str | None = None
) -> list[City]:
    """Cities with this key, or with a name that takes this form in a sentence ("казани").

    A word of every day is one only in a country named ("Буду рад" is not of Buda).
    """
    if country is None and folded in _ordinary(language):
        return []
    return in_any_form(folded, language, country, region)


def in_any_form(
    folded: str, language: str, country: str | None = None, region: str | None = None
) -> list[City]:
    """Those, also by a word of every day: for where its capital shows that it is a name."""
    found = named(folded, country, region)
    if found:
        return found
    formed = (named(one, country, region) for one in inflections.bare(folded, language))
    either = {city.id: city for cities in formed for city in cities}
    return sorted(either.values(), key=lambda city: -city.thousands)


def _rivals(city: City, folded: str, main: list[City]) -> bool:
    """Whether a city may be meant by another one's main name.

    In its own country only if it is called much like it: Waterloo is not Austin, which was one.
    """
    largest = max(one.thousands for one in main)
    if city.thousands > largest and JaroWinkler.similarity(key(city.bare), folded) >= NEAR:
        return True
    if city.country in {one.country for one in main}:
        return False
    # "Odessa" and "St. Petersburg" are more often the larger ones
    return city.thousands > DOMINANT * largest or folded in key(city.name)


def _owns(city: City, other: City) -> bool:
    """Whether another city merely has, or once had, the main name of this much larger one.

    Tongshan lies in Xuzhou, and Korolev was a Kaliningrad: 徐州 and Калининград are neither.
    """
    if city.country != other.country or city.thousands <= other.thousands:
        return False
    own, others = key(city.bare), key(other.bare)
    is_inside = city.within == other.within != ""
    is_larger = is_inside or city.thousands >= LARGER * other.thousands
    is_shared = own in other.others.split("|") and others not in city.others.split("|")
    return own != others and is_larger and is_shared


def meant(found: list[City], folded: str) -> list[City]:
    """Those that a name without a country may mean: no small city that has a quite other name.

    Baia Mare is a Neustadt, and Visalia was a Buena Vista, as many smaller towns are today.
    """
    return [city for city in found if not _is_byname(city, folded)]


def _is_byname(city: City, folded: str) -> bool:
    own = key(city.bare)
    if city.thousands >= _SMALL or not (own.isascii() and folded.isascii()):
        return False
    return JaroWinkler.similarity(own, folded) < _UNLIKE


def dominant(found: list[City], folded: str = "") -> City | None:
    """The one city meant: the only one, or one vastly larger than all others of the name.

    By a name (`folded`) that is another city's own, only a famous one is meant: who writes
    "Alessandria" hardly means Alexandria.
    """
    if not found or _is_anothers_own(found, folded):
        return None
    others = sum(city.thousands for city in found[1:])
    return found[0] if found[0].thousands > DOMINANT * others else None


def _is_anothers_own(found: list[City], folded: str) -> bool:
    """Whether a name is the own one of another city than the largest, which is no famous one."""
    is_own = key(found[0].bare) == folded
    is_others = any(key(city.bare) == folded for city in found)
    return is_others and not is_own and folded not in listed("places", "famous", "en")


def largest(country: str) -> City | None:
    """The largest city of a country."""
    return _largest().get(country)


@cache
def _largest() -> dict[str, City]:
    found: dict[str, City] = {}
    for city in every():
        if city.country not in found or city.thousands > found[city.country].thousands:
            found[city.country] = city
    return found


def identity(name: str, country: str | None) -> str:
    """What two spellings of one city share: the table's id, else the folded name and country.

    The name of a city in no table counts without "City" behind it: colleagues write it either way.
    """
    found = named(key(name), country)
    if chosen := dominant(found):
        return f"geonames:{chosen.id}"
    bare, _, last = key(name).rpartition(" ")
    is_kind = bare and last in listed("places", "kind", "en")
    return f"name:{bare if is_kind else key(name)}:{country or ''}"


def nearest(folded: str, country: str) -> City | None:
    """The city of the country whose name is most like this one, if it is like it at all."""
    if len(folded) < 4:
        return None
    names = _names(country)
    best = process.extractOne(
        folded, names.keys(), scorer=JaroWinkler.similarity, score_cutoff=NEAR
    )
    return names[best[0]] if best else None


@lru_cache(maxsize=32)
def _names(country: str) -> dict[str, City]:
    """By name, in letters that can be compared: the largest city of each."""
    found: dict[str, City] = {}
    for city in every(country):
        for folded in _names_of(city):
            if folded not in found or city.thousands > found[folded].thousands:
                found[folded] = city
    return found
