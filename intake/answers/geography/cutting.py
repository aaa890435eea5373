"""A text of a script without blanks, cut into the longest names and phrases of the tables.

Invariant: every letter belongs to one part at most; what no part covers is unknown.
"""

from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import chain, pairwise

from intake.answers import folding
from intake.answers.folding import UNSPACED_LETTER, clean, fold
from intake.answers.geography import cities, countries, regions
from intake.answers.geography.cities import City
from intake.answers.geography.regions import Region
from intake.answers.lexicon import TOKEN, lexicon, listed

LANGUAGES = ("zh", "ja", "ko")
_SHORTEST = 2
"""Letters of a name above which its last one may say what it is (市)."""
_LONGEST_KEY = 14
_DOTS = frozenset("・·")
_TELLING = frozenset({"behalf", "apply", "speaks"})


@dataclass(frozen=True, kw_only=True)
class Token:
    """One letter of such a script, a word of another, a number or a sign."""

    raw: str
    folded: str
    start: int

    @property
    def is_letter(self) -> bool:
        return self.raw[0].isalnum()


@dataclass(frozen=True, kw_only=True)
class Part:
    """A known name or phrase: where it stands and all that it may mean."""

    start: int
    end: int
    cities: tuple[City, ...] = ()
    country: str | None = None
    regions: frozenset[Region] = frozenset()
    names: frozenset[str] = frozenset()
    has_kind: bool = False  # the name itself ends in 市 or 시


@dataclass(frozen=True, kw_only=True)
class Run:
    """A text cut into parts, and the places of its letters that no part covers."""

    tokens: tuple[Token, ...]
    parts: tuple[Part, ...]
    language: str
    unknown: frozenset[int] = frozenset()

    @cached_property
    def _by_start(self) -> dict[int, Part]:
        return {part.start: part for part in self.parts}

    @cached_property
    def _by_end(self) -> dict[int, Part]:
        return {part.end: part for part in self.parts}

    def beginning(self, place: int) -> Part | None:
        """The part that begins at this token."""
        return self._by_start.get(place)

    def ending(self, place: int) -> Part | None:
        """The part that ends right before this token."""
        return self._by_end.get(place)

    def written(self, start: int, end: int) -> str:
        """The text of these tokens, with the blanks between them."""
        out = [self.tokens[start].raw]
        for before, one in pairwise(self.tokens[start:end]):
            out.append(" " * min(1, one.start - before.start - len(before.raw)) + one.raw)
        return "".join(out)


def is_unspaced(text: str, language: str) -> bool:
    """Whether most letters of a text are of a script that needs no blanks."""
    if language not in LANGUAGES or text.isascii():
        return False
    letters = sum(sign.isalpha() for sign in text)
    return 2 * len(UNSPACED_LETTER.findall(text)) > letters


def cut(text: str, language: str) -> Run:
    """The text as its known names and phrases, in order."""
    tokens = tuple(
        Token(raw=found[0], folded=fold(found[0]), start=found.start())
        for found in TOKEN.finditer(text)
    )
    parts: list[Part] = []
    unknown: list[int] = []
    place = 0
    while place < len(tokens):
        part = _longest(tokens, place, language)
        if part:
            parts.append(part)
        elif tokens[place].is_letter:
            unknown.append(place)
        place = part.end if part else place + 1
    return Run(tokens=tokens, parts=tuple(parts), language=language, unknown=frozenset(unknown))


def _longest(tokens: tuple[Token, ...], place: int, language: str) -> Part | None:
    """The longest name or phrase that begins here; a name goes before a phrase of its length."""
    name = _styled(_name(tokens, place, language), tokens, language)
    folded = tuple(token.folded for token in tokens[place : place + _LONGEST_KEY])
    said = list(lexicon("places", language).all_at(folded, 0))
    length = said[0][0] if said else 0
    if length <= (name.end - place if name else 0):
        return name
    names = set(said[0][1])
    for _, shorter in said[1:]:
        names |= _TELLING.intersection(shorter) if "at" not in shorter else set()
    return Part(start=place, end=place + length, names=frozenset(names))


def _styled(name: Part | None, tokens: tuple[Token, ...], language: str) -> Part | None:
    """A country's name with its "Republic" behind it: "越南社会主义共和国"."""
    if name is None or not name.country or name.cities:
        return name
    start = name.end + (name.end < len(tokens) and tokens[name.end].raw in _DOTS)
    behind = tuple(token.folded for token in tokens[start : start + _LONGEST_KEY])
    length, said = lexicon("country_styles", language).at(behind, 0)
    return replace(name, end=start + length) if "behind" in said else name


def _name(tokens: tuple[Token, ...], place: int, language: str) -> Part | None:
    """The longest name of a city, country or region that begins here."""
    known = _names(language)
    reach = known.get("".join(one.folded for one in tokens[place : place + 2])[:2], 0)
    reach = max(reach, known.get(tokens[place].folded[:1], 0) if _is_alone(tokens, place) else 0)
    for end in range(min(place + reach, len(tokens)), place, -1):
        written = _key(tokens, place, end)
        part = _named(written, place, end, language) if written else None
        if part and part.has_kind and _begins_body(tokens, end - 1, language):
            continue  # 津市 in 津市市役所
        if part and (end - place > 1 or len(written) > 1 or has_kind(tokens, end, language)):
            return part
    return None


def _begins_body(tokens: tuple[Token, ...], place: int, language: str) -> bool:
    """Whether the last letter of a Japanese name is the first of a body's or a mayor's."""
    behind = tuple(token.folded for token in tokens[place : place + _LONGEST_KEY])
    said = lexicon("places", language).all_at(behind, 0) if language == "ja" else ()
    return any(length > 1 and "body" in names for length, names in said)


def _is_alone(tokens: tuple[Token, ...], place: int) -> bool:
    """A name of one letter counts before its kind only (津市), a spaced word always."""
    return not folding.is_unspaced(tokens[place].raw) or tokens[place + 1 : place + 2] != ()


def has_kind(tokens: tuple[Token, ...], end: int, language: str) -> bool:
    """Whether a single letter behind a name calls it a city."""
    return end < len(tokens) and tokens[end].folded in kinds(language)


def _named(written: str, start: int, end: int, language: str) -> Part | None:
    found, code, within = _meant(written, language)
    if not (found or code or within):
        return None
    is_kind = len(written) > _SHORTEST and written[-1] in kinds(language)
    return Part(start=start, end=end, cities=found, country=code, regions=within, has_kind=is_kind)


@lru_cache(maxsize=1024)  # the same few names come again and again
def _meant(written: str, language: str) -> tuple[tuple[City, ...], str | None, frozenset[Region]]:
    """The cities, country and regions of this name."""
    code, within = countries.find(written, language), regions.find(written)
    return _cities(written, language) or _city_state(code), code, within


def _cities(written: str, language: str) -> tuple[City, ...]:
    """Cities of this name, with or without 市 behind it."""
    found = cities.named(written)
    is_kind = written[-1] in kinds(language) and len(written) > _SHORTEST
    if not found and is_kind and not _ends_in_kind(written[:-1], language):
        found = cities.named(written[:-1])
    if not found and folding.is_unspaced(written):
        longer = (f"{written}{blank}{kind}" for kind in kinds(language) for blank in ("", " "))
        found = next(filter(None, map(cities.named, longer)), [])
    return tuple(found)


def _ends_in_kind(name: str, language: str) -> bool:
    """Whether the word for a city is no part of this name: of 津市, but not of 四日市."""
    if name[-1] not in kinds(language):
        return False
    ids = {one.id for one in cities.named(name)}
    return any(one.id in ids for one in cities.named(name[:-1]))


@cache
def _city_state(code: str | None) -> tuple[City, ...]:
    """The city that a country is (香港特別行政區)."""
    city = cities.largest(code) if code else None
    return (city,) if city and countries.is_city_state(city.name, city.country) else ()


def _key(tokens: tuple[Token, ...], start: int, end: int) -> str:
    """The tokens as one key of the tables; nothing where a sign stands between them."""
    parts: list[str] = []
    for place in range(start, end):
        token = tokens[place]
        if not token.is_letter:
            return ""
        if place > start and not is_glued(tokens, place):
            parts.append(" ")
        parts.append(token.folded)
    return "".join(parts)


def is_glued(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether no blank stands before this token."""
    before = tokens[place - 1]
    return before.start + len(before.raw) == tokens[place].start


@cache
def _names(language: str) -> dict[str, int]:
    """How many tokens the longest name takes that begins with these two letters, or this one."""
    longest: dict[str, int] = {}
    written = chain(cities.names(), countries.written(language), regions.written())
    for name in written:
        if folding.is_unspaced(name):
            length = len(name.replace(" ", "")) + 1
            for head in {name.replace(" ", "")[:2], name[:1] if len(name) == 1 else ""} - {""}:
                longest[head] = min(_LONGEST_KEY, max(length, longest.get(head, 0)))
    return longest


@cache
def kinds(language: str) -> frozenset[str]:
    """The single letters that call a name a city (市, 시)."""
    return listed("places", "kind", language)


def countries_in(text: str, language: str) -> tuple[str, ...]:
    """The codes of the countries that a text names, cities apart."""
    parts = cut(clean(text), language).parts
    return tuple(part.country for part in parts if part.country and not part.cities)
