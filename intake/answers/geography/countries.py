"""Countries by any of their names: CLDR's (countries.tsv), everyday ones from words/*.toml.

Invariant: a code is an ISO 3166-1 one; two letters are a code in capitals only.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from intake.answers import inflections, lexicon
from intake.answers.folding import is_unspaced, key
from intake.answers.lexicon import entries, listed


def find(name: str, language: str = "en") -> str | None:
    """The country with exactly this name or code, or with a form of it in a sentence."""
    bare = name.strip(" .,;:!()")
    folded = key(bare)
    if len(bare) == 2 and bare.isupper() and bare in _names("en"):
        return _own(language).get(folded, bare)
    return _found(folded, language)


@lru_cache(maxsize=1024)
def _found(folded: str, language: str) -> str | None:
    if not folded:
        return None
    plain = _plain(folded, language)
    for one in dict.fromkeys((folded, plain)):
        if found := _known(one, language):
            return found
    formed = {_known(one, language) for one in inflections.bare(plain, language)} - {None}
    return formed.pop() if len(formed) == 1 else None


def _known(folded: str, language: str) -> str | None:
    if found := _own(language).get(folded):
        return found
    return _by_name(language).get(folded) or _anywhere().get(folded)


def is_city_state(city: str, code: str) -> bool:
    """Whether a country is called by this city's English name, or is its own city."""
    return find(city) == code or is_its_own_city(code)


def is_state(name: str, language: str) -> bool:
    """Whether a name holds a word for a state: "Federal Republic of Germany", "Республика"."""
    kinds = listed("country_styles", "states", language)
    return not kinds.isdisjoint(key(name).split())


def is_its_own_city(code: str) -> bool:
    """Whether a country is one city."""
    return code.lower() in listed("city_states", "codes", "en")


def written(language: str) -> Iterator[str]:
    """Every folded name of a country that a writer of this language uses."""
    yield from _own(language)
    yield from _by_name(language)


def _plain(folded: str, language: str) -> str:
    """The name without "Republic of", before or behind it ("越南社会主义共和国")."""
    before, behind = (_styles(language, side) for side in ("before", "behind"))
    ahead = max((style for style in before if folded.startswith(style)), key=len, default="")
    left = folded.removeprefix(ahead)
    return left.removesuffix(
        max((one for one in behind if left.endswith(one)), key=len, default="")
    )


@cache
def _styles(language: str, side: str) -> tuple[str, ...]:
    """What may stand on this side of a country's name, with the blank that parts it."""
    said = [key(phrase) for name, phrase in entries("country_styles", language) if name == side]
    if side == "before":
        return tuple(one if is_unspaced(one) else f"{one} " for one in said)
    return tuple(
        part for one in said for part in ((one, f" {one}") if is_unspaced(one) else (f" {one}",))
    )


@cache
def _own(language: str) -> dict[str, str]:
    """The everyday names of a language's own table: another language's may mean something else."""
    table = lexicon.table(language).get("countries", {})
    return {key(phrase): code for code, phrases in table.items() for phrase in phrases}


def name(code: str, language: str = "en") -> str:
    """The country's name in this language, in English where that is unknown."""
    return _names(language).get(code) or _names("en").get(code, code)


def called(code: str, language: str) -> list[str]:
    """Every name by which a language knows the country: the one in its list, everyday ones."""
    return [name(code, language), *(one for one, known in _own(language).items() if known == code)]


@lru_cache(maxsize=64)  # few of the languages are ever spoken of
def _names(language: str) -> dict[str, str]:
    return _read().get(language, {})


def _read() -> dict[str, dict[str, str]]:
    """The names by language, then by code, English first."""
    text = files("intake.answers.geography").joinpath("countries.tsv").read_text(encoding="utf-8")
    heading, *rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    columns = zip(heading[1:], list(zip(*rows, strict=True))[1:], strict=True)
    codes = [row[0] for row in rows]
    return {language: _filled(codes, names) for language, names in columns}


def _filled(codes: list[str], names: tuple[str, ...]) -> dict[str, str]:
    return {code: name for code, name in zip(codes, names, strict=True) if name}


@cache
def _by_name(language: str) -> dict[str, str]:
    return _keyed(language, _names(language))


@cache
def _anywhere() -> dict[str, str]:
    """By a name of whichever language; where two mean different countries, the first one's."""
    found: dict[str, str] = {}
    for language, names in reversed(_read().items()):
        found |= _keyed(language, names)
    return found


def _keyed(language: str, names: dict[str, str]) -> dict[str, str]:
    """The codes by folded name; in English by everyday names as well."""
    table = {key(title): code for code, title in names.items()}
    if language == "en":
        table |= {key(phrase): code for code, phrase in entries("countries", language)}
        table.pop("us", None)
    table.pop("", None)
    return table
