"""First-level regions that writers put behind a city: "London, Ontario", "Vancouver, BC".

Invariant: a region only narrows where a city lies; it never makes a city of its own.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from intake.answers.folding import key
from intake.answers.geography.cities import City
from intake.answers.lexicon import entries

Region = tuple[str, str]
"""The country of a region and its folded name as in the table of cities."""
_SHORT = 3
"""Letters up to which a name is an abbreviation, which counts in capitals only."""


def find(written: str) -> frozenset[Region]:
    """The regions that a name or abbreviation may mean, in one or several countries."""
    bare = written.strip(" .,;:!()")
    folded = key(bare)
    if len(folded.replace(" ", "")) <= _SHORT and bare.isascii() and not bare.isupper():
        return frozenset()
    return _table().get(folded) or _table().get(_core(folded), frozenset())


def fitting(found: list[City], regions: frozenset[Region]) -> list[City]:
    """Those of the cities that lie in one of the regions."""
    return [city for city in found if (city.country, key(city.within)) in regions]


def only_country(regions: frozenset[Region]) -> str | None:
    """The country in which they all lie, if it is one."""
    codes = {code for code, _ in regions}
    return codes.pop() if len(codes) == 1 else None


def written() -> Iterator[str]:
    """Every folded name of a region."""
    yield from _table()


def _core(folded: str) -> str:
    """The name without "province" behind it or "state of" before it."""
    return _around().sub("", folded)


@cache
def _around() -> re.Pattern[str]:
    before = [key(phrase) for name, phrase in entries("places", "en") if name == "region_before"]
    behind = [key(phrase) for name, phrase in entries("places", "en") if name == "region_behind"]
    return re.compile(rf"^(?:{'|'.join(before)}) | (?:{'|'.join(behind)})$")


@cache
def _table() -> dict[str, frozenset[Region]]:
    text = files("intake.answers.geography").joinpath("regions.toml").read_text(encoding="utf-8")
    table: dict[str, frozenset[Region]] = {}
    same: dict[frozenset[Region], frozenset[Region]] = {}  # most names of one region mean it alone
    for country, regions in tomllib.loads(text).items():
        for name, others in regions.items():
            for written in {key(name), *map(key, others)}:
                meant = table.get(written, frozenset()) | {(country, key(name))}
                table[written] = same.setdefault(meant, meant)
    return table
