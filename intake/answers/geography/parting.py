"""An answer that names a place, taken apart: between its commas, without the words around names.

Invariant: a name of the table stays whole, whatever words it holds.
"""

import re
from collections.abc import Iterator
from itertools import islice

from intake.answers import folding
from intake.answers.folding import Word, words
from intake.answers.geography import cities, countries, longer, regions
from intake.answers.lexicon import Lexicon, entries, lexicon, listed, split, table

_SEPARATORS = re.compile(r"[,;()\n|]|(?<! \w)/(?!\w\b)|(?<=\w{4})\.(?=\s|$)| [-–—] ")
_COMMA = re.compile("[,،]")
_EDGES = " .,;:!?\"'“”«»*-–—"
_MOST_STRIPPED = 8
_LONGEST_NAME = 6
_MOST_PARTS = 8
_REGION_WORDS = 2
_NAME_WORDS = (2, 3)
_LEADING = frozenset({"strip", "city", "behalf", "speaks", "named"})


def unsigned(text: str, language: str) -> str:
    """A known city alone on its line without the writer's name below: "Gdynia\\nAnna Nowak"."""
    first, _, below = text.partition("\n")
    name = below.partition("\n")[0]
    if not cities.called(folding.key(first), language) or not _is_signature(name, language):
        return text
    return first


def _is_signature(line: str, language: str) -> bool:
    """Two or three words with capitals that are no place of any kind."""
    said, known = words(line), lexicon("places", language)
    if len(said) not in _NAME_WORDS or _SEPARATORS.search(line.strip()):
        return False
    others = listed("signatures", "no_person", language)
    spoken = any(known.of((w.folded,)) or w.folded in others for w in said)
    place = (
        countries.find(line, language)
        or regions.find(line)
        or cities.called(folding.key(line), language)
    )
    return not (spoken or place) and all(w.raw[0].isupper() and w.raw.isalpha() for w in said)


def parts_of(text: str, language: str) -> Iterator[str]:
    """The answer between its commas; "Gdynia in Poland" is two parts, as Poland is a country."""
    for part in _separated(text, language):
        if countries.find(part, language):  # "República Democrática del Congo" is no other Congo
            yield part
            continue
        tokens = words(part)
        inner = lexicon("places", language)
        for place in range(max(1, len(tokens) - _LONGEST_NAME - 1), len(tokens) - 1):
            after = part[tokens[place + 1].start :]
            is_in = "in" in inner.of((tokens[place].folded,))
            is_in &= not (_is_in_name(part, place, language) or _is_of_kind(tokens, place, inner))
            is_in &= not _is_hyphened(part, tokens[place])
            is_in &= not _is_longer(part, tokens, place, language)
            if is_in and _is_where(after, language):
                yield part[: tokens[place].start]
                yield after
                break
        else:
            yield from _before_region(part, language)


def _separated(text: str, language: str) -> list[str]:
    """The parts between marks; a country's name behind a comma is one: "Congo - Kinshasa"."""
    for comma in islice(_COMMA.finditer(text), _MOST_PARTS):
        if countries.find(text[comma.end() :], language):
            return [*_SEPARATORS.split(text[: comma.start()])[:_MOST_PARTS], text[comma.end() :]]
    return _SEPARATORS.split(text)[:_MOST_PARTS]


def _is_hyphened(part: str, word: Word) -> bool:
    """Whether a word belongs to a name in hyphens: "Fort-de-France", "Tours-en-Savoie"."""
    return "-" in (part[word.start - 1 : word.start], part[word.end : word.end + 1])


def _is_longer(part: str, tokens: tuple[Word, ...], place: int, language: str) -> bool:
    """Whether a word leads on a name that a city elsewhere has: "Concepción del Uruguay"."""
    head = folding.key(part[: tokens[place].start])
    is_known = bool(cities.called(head, language))
    return is_known and longer.goes_on(part, tokens, place, language)


def _is_in_name(part: str, place: int, language: str) -> bool:
    """Whether a word stands within a name of the table: "Santiago de Querétaro"."""
    starts = (token.start for token in words(part)[max(0, place - _LONGEST_NAME) : place])
    return any(cities.called(folding.key(part[start:]), language) for start in starts)


def _is_of_kind(tokens: tuple[Word, ...], place: int, known: Lexicon) -> bool:
    """Whether a word stands in words that call what follows a city: "Ayuntamiento de Murcia"."""
    folded = tuple(token.folded for token in tokens)
    return any(
        "city" in names and start + length > place
        for start in range(place)
        for length, names in known.all_at(folded, start)
    )


def _before_region(part: str, language: str) -> Iterator[str]:
    """ "Железногорск Красноярского края": a region of two words behind the name is a part."""
    if city := _behind_region(part, language):
        yield from city
        return
    tokens, known = words(part), lexicon("places", language)
    ends = [known.of((token.folded,)) for token in tokens[-_REGION_WORDS:]]
    is_region = len(tokens) > _REGION_WORDS and any("region_genitive" in names for names in ends)
    if not is_region or cities.called(folding.key(stripped(part, language)), language):
        yield part
        return
    start = tokens[-_REGION_WORDS].start
    yield part[:start]
    yield part[start:]


def _behind_region(part: str, language: str) -> tuple[str, str] | None:
    """ "गुजरात का सूरत": the city behind its region, and the region."""
    tokens, known = words(part), lexicon("places", language)
    for place in range(1, len(tokens) - 1):
        if "region_of" in known.of((tokens[place].folded,)):
            for start in range(place):
                region = part[tokens[start].start : tokens[place - 1].end]
                if _is_where(region, language):
                    return part[tokens[place + 1].start :], region
    return None


def _is_where(after: str, language: str) -> bool:
    """Whether these words are a country's name or a region's."""
    name = stripped(after, language)
    return bool(countries.find(name, language) or regions.find(name))


def spoken(parts: Iterator[str], language: str) -> list[str]:
    """The parts that say something, up to the greetings behind them, stripped."""
    found: list[str] = []
    for part in parts:
        if _is_greeting(part, language):
            if found:
                break
        elif not found and "no_place" in lexicon("places", language).of(split(part.strip(_EDGES))):
            return []
        elif bare := stripped(part, language):
            found.append(bare)
    return found


def _is_greeting(part: str, language: str) -> bool:
    known, said = lexicon("places", language), tuple(word.folded for word in words(part))
    greets = any("greeting" in names for _, names in known.all_at(said, 0))
    return greets and not cities.named(" ".join(said))


def stripped(part: str, language: str) -> str:
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
    if cities.called(" ".join(folded), language):
        return part
    is_whole = bool(countries.find(part, language) or regions.find(part))
    for length in range(min(known.longest, len(tokens) - 1), 0, -1):
        before, behind = known.of(folded[:length]), folded[-length:]
        if length == 1 and _is_of_name(tokens, known, language):
            continue
        if _LEADING & set(before) and not is_whole and not _is_article(tokens, length, language):
            if whole := _whole_from(part, tokens, length, language):
                return part[tokens[whole].start :]
            return _with_article(part, tokens, length, language)
        if "strip_after" in known.of(behind):
            return part[: tokens[_end_of_name(part, tokens, length, language)].end]
    return part


def _is_of_name(tokens: tuple[Word, ...], known: Lexicon, language: str) -> bool:
    """Whether a name in no table begins with this word: "Ciudad Real", "North Vancouver"."""
    return is_kind_in_name(tokens, 0, known) or longer.is_qualifier(tokens[0], language)


def _end_of_name(part: str, tokens: tuple[Word, ...], length: int, language: str) -> int:
    """The last word of the name before a phrase, or the first of that: "Iowa City Council".

    A word for a city belongs to a name in no table that is else a country's or a region's.
    """
    end = len(tokens) - length - 1
    bare, kind = part[: tokens[end].end], tokens[end + 1]
    is_kind = kind.raw[0].isupper() and kind.folded in listed("places", "kind", "en")
    code = countries.find(bare, language)
    is_other = (code or regions.find(bare)) and not countries.is_its_own_city(code or "")
    is_one = cities.called(folding.key(bare), language) or not is_kind or not bare[0].isupper()
    return end if is_one or not is_other else end + 1


def is_kind_in_name(tokens: tuple[Word, ...], place: int, known: Lexicon) -> bool:
    """Whether a name in no table begins with "Ciudad" here: "Ciudad Real"."""
    said = tokens[place : place + 2]
    if len(said) < 2 or "kind_in_name" not in known.of((said[0].folded,)):
        return False
    are_names = all(word.raw[0].isupper() for word in said) and said[1].start == said[0].end + 1
    return are_names and not cities.named(said[1].folded)


def _whole_from(part: str, tokens: tuple[Word, ...], length: int, language: str) -> int:
    """Where in a phrase ahead a name begins of which the phrase took a part, or 0.

    Behind it no city's name is left ("بلدية المدينة المنورة"), or a country's ("ciudad de México").
    """
    for start in range(1, length):
        if cities.named(" ".join(token.folded for token in tokens[start:])):
            rest = folding.key(stripped(part[tokens[length].start :], language))
            is_city = cities.called(rest, language) and not countries.find(rest, language)
            return 0 if is_city else start
    return 0


def _is_article(tokens: tuple[Word, ...], length: int, language: str) -> bool:
    """Whether the last word ahead is the name's own article: "La Rochelle", but "la Paris"."""
    last, behind = tokens[length - 1], tokens[length:]
    is_one = last.folded in listed("places", "article", language)
    if not is_one or last.raw[0].islower() or behind[0].raw[0].islower():
        return False
    known, said = lexicon("places", language), tuple(word.folded for word in behind)
    return not (known.at(said, 0)[0] or cities.called(" ".join(said), language))


def has_article(name: str, language: str) -> bool:
    """Whether a name begins with an article in capitals, another capital behind it: "El Alto"."""
    said = words(name)[:2]
    is_name = len(said) > 1 and all(word.raw[0].isupper() for word in said)
    return is_name and said[0].folded in listed("places", "article", language)


def _with_article(part: str, tokens: tuple[Word, ...], length: int, language: str) -> str:
    """What is behind "ville de"; behind "ville du" with the article that is in it ("Le Mans")."""
    rest = part[tokens[length].start :]
    for contracted, article in entries("contracted", language):
        whole = f"{article} {rest}"
        is_in = length > 1 and tokens[length - 1].folded == contracted and rest[0].isupper()
        is_known = cities.named(folding.key(whole)) or not cities.called(
            folding.key(rest), language
        )
        if is_in and is_known:
            return whole
    return rest


def uncontracted(text: str, language: str) -> str:
    """The text with "ville du Mans" as "ville de Le Mans", where that is a name of the table."""
    full = dict(entries("contracted", language))
    leads = "|".join(map(re.escape, listed("elided", "behind", language)))
    if not full or not leads:
        return text

    def opened(found: re.Match[str]) -> str:
        name = f"{full[found[2]]} {found[3]}"
        is_known = bool(cities.named(folding.key(name)))
        return f"{found[1]} {table(language)['elided']['full'][0]} {name}" if is_known else found[0]

    return re.sub(rf"(?<!\w)((?i:{leads})) ({'|'.join(full)}) (\w[\w-]+)", opened, text)


def is_no_place(parts: list[str], language: str) -> bool:
    """Words that cannot be a name: "see above", a sentence, figures alone."""
    known = lexicon("places", language)
    first = split(parts[0])
    if cities.called(folding.key(parts[0]), language):
        return False
    if not any(sign.isalpha() for sign in parts[0]) or len(first) > _LONGEST_NAME + 2:
        return True
    said = [known.of((word,)) for word in first[has_article(parts[0], language) :]]
    return "no_place" in known.of(first) or any("no_name" in names for names in said)
