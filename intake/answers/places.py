"""Places: the applicant's city and its country, in an answer or in a sentence that names them.

Invariant: a city is taken from the table only where its name fits one place; a name in no table
stays exactly as it was written, whatever it may resemble.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from intake.answers import cities, countries, folding, mentions, regions
from intake.answers.cities import City
from intake.answers.folding import clean, words
from intake.answers.lexicon import lexicon, listed, split
from intake.answers.regions import Region
from intake.answers.values import Context, Place, Unclear

_SEPARATORS = re.compile(r"[,;()\n/|]|(?<=\w{4})\.(?=\s|$)| [-–—] ")
_EDGES = " .,;:!?\"'“”«»*-–—"
_MOST_STRIPPED = 8
_READ = 400
_LONGEST_NAME = 6
_MOST_PARTS = 8
_SHOWN = 6
_WORDS_ELSEWHERE = 3
_NAME_WORDS = (2, 3)
_SEEN_BEFORE = 40


@dataclass(frozen=True, kw_only=True)
class Named:
    """A name and what stands beside it: a country, a region of it (by its key)."""

    city: str
    country: str | None = None
    region: str | None = None
    elsewhere: bool = False  # a place that we do not know is named beside it


def read(text: str, context: Context) -> Place | Unclear:
    """The city of an answer, with its country where the name or the writer settles it."""
    cleaned = _unsigned(clean(text)[:_READ].strip(), context.language)
    parts = _spoken(_parts(cleaned, context.language), context.language)
    if not parts or _is_no_place(parts, context.language):
        return mentions.find(text, context.language) or Unclear(reason="empty")
    named = _named(parts, context)
    if named is None:
        return Unclear(reason="which_place", candidates=tuple(parts[:_SHOWN]))
    return _looked_up(named, context)


def _unsigned(text: str, language: str) -> str:
    """A known city alone on its line without the writer's name below: "Gdynia\\nAnna Nowak"."""
    first, _, below = text.partition("\n")
    name = below.partition("\n")[0]
    if not cities.named(folding.key(first)) or not _is_signature(name, language):
        return text
    return first


def _is_signature(line: str, language: str) -> bool:
    """Two or three words with capitals that are no place of any kind."""
    said, known = words(line), lexicon("places", language)
    if len(said) not in _NAME_WORDS or _SEPARATORS.search(line.strip()):
        return False
    others = listed("signatures", "no_person", language)
    spoken = any(known.of((w.folded,)) or w.folded in others for w in said)
    place = countries.find(line, language) or regions.find(line) or cities.named(folding.key(line))
    return not (spoken or place) and all(w.raw[0].isupper() and w.raw.isalpha() for w in said)


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


def spellings(name: str, language: str = "en") -> tuple[str, ...]:
    """How a city may be written: "Hue", "Hue city", "city of Hue"; the name alone goes first."""
    bare = _stripped(clean(name), language)
    before = sorted(listed("places", "city", language))
    behind = sorted(listed("places", "strip_after", language))
    return (bare, *(f"{one} {bare}" for one in before), *(f"{bare} {one}" for one in behind))


def find_city(text: str, language: str) -> Place | None:
    """The one city that a text clearly names as the applicant; None rather than a guess.

    A name in no table, after words such as "city of", is returned as written (`known` False).
    """
    return mentions.find(text, language)


def doubtful(text: str, language: str) -> str | None:
    """The name a text gives the applicant's city, where several cities have it alike."""
    return mentions.doubtful(text, language)


def is_where(before: str, phrase: str, language: str) -> bool:
    """Whether "city of" behind these words ("a summit in the") tells only where something is."""
    return mentions.is_where(before[-_SEEN_BEFORE:], phrase, language)


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
            if "in" in inner.of((tokens[place].folded,)) and countries.find(
                _stripped(after, language), language
            ):
                yield part[: tokens[place].start]
                yield after
                break
        else:
            yield part


def _spoken(parts: Iterator[str], language: str) -> list[str]:
    """The parts that say something, up to the greetings behind them, stripped."""
    found: list[str] = []
    for part in parts:
        if _is_greeting(part, language):
            if found:
                break
        elif stripped := _stripped(part, language):
            found.append(stripped)
    return found


def _is_greeting(part: str, language: str) -> bool:
    known, said = lexicon("places", language), tuple(word.folded for word in words(part))
    greets = any("greeting" in names for _, names in known.all_at(said, 0))
    return greets and not cities.named(" ".join(said))


def _stripped(part: str, language: str) -> str:
    """A part without "the city of" before and "municipality" behind the name."""
    part = part.strip(_EDGES)
    for _ in range(_MOST_STRIPPED):
        shorter = _shortened(part, language)
        if shorter == part:
            break
        part = shorter
    return part


def _shortened(part: str, language: str) -> str:
    """The part without the longest phrase before or behind a name; a known name stays whole."""
    tokens, known = words(part), lexicon("places", language)
    folded = tuple(token.folded for token in tokens)
    if cities.named(" ".join(folded)):
        return part
    is_whole = bool(countries.find(part, language) or regions.find(part))
    for length in range(min(known.longest, len(tokens) - 1), 0, -1):
        before, behind = known.of(folded[:length]), folded[-length:]
        if {"strip", "city"} & set(before) and not is_whole:
            return part[tokens[length].start :]
        if "strip_after" in known.of(behind):
            return part[: tokens[-length - 1].end]
    return part


def _is_no_place(parts: list[str], language: str) -> bool:
    """Words that cannot be a name: "see above", a sentence, figures alone."""
    known = lexicon("places", language)
    first = split(parts[0])
    if cities.named(folding.key(parts[0])):
        return False
    if not any(sign.isalpha() for sign in parts[0]) or len(first) > _LONGEST_NAME + 2:
        return True
    said = [known.of((word,)) for word in first]
    return "no_place" in known.of(first) or any("no_name" in names for names in said)


def _named(parts: list[str], context: Context) -> Named | None:
    """Which part is the city and which tell where it is; None where two could be the city."""
    language = context.language
    head, rest = _whole_name(parts, language)
    if rest and not cities.named(folding.key(head)) and countries.find(head, language):
        head, rest = rest[0], [head, *rest[1:]]
    if not rest and not cities.named(folding.key(head)):
        head, rest = _split_country(head, language)
    if _are_two(head, language):
        return None
    return _beside(Named(city=head), rest, context)


def _whole_name(parts: list[str], language: str) -> tuple[str, list[str]]:
    """The first part, with the second where both are one name of the table: "Halle (Saale)"."""
    whole = " ".join(parts[:2])
    is_told = len(parts) < 2 or countries.find(parts[1], language) or regions.find(parts[1])
    if not is_told and cities.named(folding.key(whole)):
        return whole, parts[2:]
    return parts[0], parts[1:]


def _beside(named: Named, rest: list[str], context: Context) -> Named | None:
    """The name with all that the parts behind it tell; None where they contradict each other."""
    found = cities.named(folding.key(named.city))
    if not found and regions.find(named.city):
        return None  # a region alone is no city
    for place, part in enumerate(rest):
        written = regions.find(part)
        code = countries.find(part, context.language)
        if written and (code is None or regions.fitting(found, written)):
            told = _in_region(named, found, written, code)
        elif code:
            told = _in_country(named, found, written, code)
        elif place == 0 and _is_elsewhere(part, named.city, found, context):
            told = replace(named, elsewhere=True)
        elif cities.dominant(cities.named(folding.key(part))) and not found:
            told = None
        else:
            told = named
        if told is None:
            return None
        named = told
    unsure = named.elsewhere and not (named.country or named.region or context.country)
    return None if unsure else named


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
    return replace(named, country=country, region=region)


def _in_country(
    named: Named, found: list[City], written: frozenset[Region], code: str
) -> Named | None:
    """The name in a country. One that is a region elsewhere too is doubtful ("Rome, Georgia")."""
    doubtful = bool(written) and code not in {country for country, _ in written}
    if doubtful and found and not any(city.country == code for city in found):
        return None
    return replace(named, country=code) if named.country in (None, code) else None


def _is_elsewhere(part: str, head: str, found: list[City], context: Context) -> bool:
    """A name right behind the city's that is nothing we know: a region of its own, perhaps."""
    said = tuple(word.folded for word in words(part))
    known = lexicon("places", context.language)
    if not found or not part[0].isupper() or len(said) > _WORDS_ELSEWHERE:
        return False
    if any(city in found for city in cities.named(" ".join(said))):
        return False  # the same city by another name
    return not known.of(said) and head != part


def _split_country(head: str, language: str) -> tuple[str, list[str]]:
    """ "Gdynia Poland": a country's name behind the city's, without a comma."""
    tokens = words(head)
    for start in range(1, len(tokens)):
        if countries.find(head[tokens[start].start :], language):
            return head[: tokens[start - 1].end], [head[tokens[start].start :]]
    return head, []


def _are_two(head: str, language: str) -> bool:
    """A city and something else, joined by "and"."""
    if cities.named(folding.key(head)):
        return False
    tokens = words(head)
    known = lexicon("places", language)
    for place in range(1, len(tokens) - 1):
        if "joint" in known.of((tokens[place].folded,)):
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
