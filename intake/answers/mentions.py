"""A city that a sentence names as the applicant: "on behalf of the Municipality of Izmir, …".

Invariant: None rather than a guess; two different cities in one text are no answer.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from intake.answers import cities, countries, regions
from intake.answers.cities import City
from intake.answers.folding import Word, clean, words
from intake.answers.lexicon import Lexicon, lexicon
from intake.answers.regions import Region
from intake.answers.values import Place

_READ = 3_000
_LONGEST_NAME = 5
_OTHERS_BEFORE = 3
_MOST_STRIPPED = 4
_MOST_PLACES = 8
_SHORT = 4
"""Letters up to which a name without a capital may be any word ("the city of nice people")."""

_LONGEST_NUMBER = 2
"""Digits of a number that can be part of a name; a year is none."""

_TELLING = frozenset({"city", "behalf", "apply", "speaks", "named"})

Words = tuple[Word, ...]


@lru_cache(maxsize=8)  # of one mail it is asked twice: for whom it is written, and whom it names
def find(text: str, language: str) -> Place | None:
    """The one city that the text names as the applicant, or None."""
    cleaned = clean(text)[:_READ]
    tokens = words(cleaned)
    found: dict[str, Place] = {}
    for place in islice(
        _mentioned(cleaned, tokens, lexicon("places", language), language), _MOST_PLACES
    ):
        if place.city is not None:
            same = cities.identity(place.city, place.country)
            found.setdefault(same, place)
    if len(found) != 1:
        return None
    return next(iter(found.values()))


def doubtful(text: str, language: str) -> str | None:
    """The one name behind "city of" that several cities have alike, where no city is plain."""
    cleaned = clean(text)[:_READ]
    told = _mentioned(cleaned, words(cleaned), lexicon("places", language), language)
    places = list(islice(told, _MOST_PLACES))
    shared = {place.suggestion for place in places if place.city is None}
    return next(iter(shared)) if len(shared) == 1 == len(places) else None


def is_where(before: str, phrase: str, language: str) -> bool:
    """Whether a phrase such as "city of" behind these words only tells where something is."""
    known = lexicon("places", language)
    tokens = tuple(word.folded for word in words(clean(before)))
    names = known.of(tuple(word.folded for word in words(clean(phrase))))
    return _is_where(tokens, len(tokens), names, known)


def _mentioned(text: str, tokens: Words, known: Lexicon, language: str) -> Iterator[Place]:
    folded = tuple(token.folded for token in tokens)
    for start in range(len(tokens)):
        if not known.may_begin(folded, start):
            continue
        for length, names in known.all_at(folded, start):
            if not _TELLING & set(names) or _is_broken(text, tokens, start, length):
                continue
            end = start + length
            if {"speaks", "named"} & set(names):
                yield from _spoken_for(text, tokens, end, known, language, names)
            elif _is_others(folded, start, known) or _is_where(folded, start, names, known):
                pass
            elif "apply" in names:
                yield from _named_before(text, tokens, start, known, language)
            else:
                yield from _named_after(
                    text, tokens, end, known, language, any_name="city" in names
                )
            break


def _is_broken(text: str, tokens: Words, start: int, length: int) -> bool:
    """A full stop or line inside the phrase."""
    inside = text[tokens[start].start : tokens[start + length - 1].end]
    return any(sign in inside for sign in ".;!?")


def _is_others(folded: tuple[str, ...], start: int, known: Lexicon) -> bool:
    """ "Our partner city of Kiel" is not the applicant."""
    before = folded[max(0, start - _OTHERS_BEFORE) : start]
    return any("other" in known.of((word,)) for word in before)


def _is_where(folded: tuple[str, ...], start: int, names: tuple[str, ...], known: Lexicon) -> bool:
    """A summit "in the city of Geneva" makes nobody Geneva."""
    before = [word for word in folded[max(0, start - 2) : start] if word != "the"]
    is_at = bool(before) and "at" in known.of((before[-1],))
    return "situated" in names and is_at


def _spoken_for(
    text: str, tokens: Words, start: int, known: Lexicon, language: str, names: tuple[str, ...]
) -> Iterator[Place]:
    """The city that "we in", "I am writing from" or "we are" leads up to."""
    is_from = "speaks" in names
    place = _past_strip(tokens, start, known) if is_from else start
    end = _written_end(text, tokens, place, known)
    country = _country_after(text, tokens, end, language) if end > place else None
    if _is_passing(tokens, end, known) or not (country or is_from):
        return
    stop = _table_end(text, tokens, place, any_case=is_from)
    if stop > place:
        found = cities.named(_key(tokens, place, stop))
        yield from _settled(text, tokens, place, stop, found, language)
    elif country and "in" in known.of((tokens[start - 1].folded,)):
        yield Place(city=text[tokens[place].start : tokens[end - 1].end], country=country)


def _is_passing(tokens: Words, end: int, known: Lexicon) -> bool:
    """Whether a name that ends here is where the writer only stays ("…, Spain, where")."""
    after = tokens[end : end + 2]
    return any("passing" in known.of((one.folded,)) for one in after)


def _named_after(
    text: str, tokens: Words, place: int, known: Lexicon, language: str, *, any_name: bool
) -> Iterator[Place]:
    place = _past_strip(tokens, place, known)
    stop = _table_end(text, tokens, place, any_case=any_name)
    if stop > place:
        found = cities.named(_key(tokens, place, stop))
        settled = list(_settled(text, tokens, place, stop, found, language))
        yield from settled
        if any_name and not settled:
            written = text[tokens[place].start : tokens[stop - 1].end]
            yield Place(city=None, country=None, suggestion=written)
        return
    if any_name:
        end = _written_end(text, tokens, place, known)
        if end > place:
            country = _country_after(text, tokens, end, language)
            yield Place(city=text[tokens[place].start : tokens[end - 1].end], country=country)


def _table_end(text: str, tokens: Words, place: int, *, any_case: bool) -> int:
    """Where the longest name of the table that begins here ends; `place` where none does."""
    if place >= len(tokens):
        return place
    if not (_is_name(tokens[place]) or (any_case and len(tokens[place].raw) > _SHORT)):
        return place
    for end in range(min(place + _LONGEST_NAME, len(tokens)), place, -1):
        if _is_one_run(text, tokens, place, end) and cities.named(_key(tokens, place, end)):
            return place if _goes_on(text, tokens, end) else end
    return place


def _is_glued(text: str, tokens: Words, place: int) -> bool:
    """Whether only a hyphen stands before this word."""
    return 0 < place < len(tokens) and text[tokens[place - 1].end : tokens[place].start] == "-"


def _goes_on(text: str, tokens: Words, end: int) -> bool:
    """Whether a name that ends here is only the head of one in hyphens ("Newport-on-Sea")."""
    while _is_glued(text, tokens, end):
        if tokens[end].raw[0].isupper():
            return True
        end += 1
    return False


def _named_before(
    text: str, tokens: Words, end: int, known: Lexicon, language: str
) -> Iterator[Place]:
    country_start, country = _country_before(text, tokens, end, language)
    for stop in dict.fromkeys((end, country_start)):
        for start in range(max(0, stop - _LONGEST_NAME), stop):
            if not _is_one_run(text, tokens, start, stop) or not _is_name(tokens[start]):
                continue
            if _is_glued(text, tokens, start):
                continue
            found = cities.named(_key(tokens, start, stop))
            if found and not _is_not_alone(tokens, start, known):
                within = [c for c in found if stop == end or c.country == country]
                if chosen := cities.dominant(within):
                    yield Place(city=chosen.name, country=chosen.country, known=True)
                return
    if country and _is_town_in(tokens, country_start, text, known):
        country_start -= 1
    start = _written_start(text, tokens, country_start)
    if country and start < country_start and not _is_not_alone(tokens, start, known):
        written = text[tokens[start].start : tokens[country_start - 1].end]
        yield Place(city=written, country=country)


def _is_town_in(tokens: Words, start: int, text: str, known: Lexicon) -> bool:
    """Whether a country that begins here is where a town named so is: "our town Lami in Fiji"."""
    if start < 2 or "in" not in known.of((tokens[start - 1].folded,)):
        return False
    name = _written_start(text, tokens, start - 1)
    before = known.of((tokens[name - 1].folded,)) if name else ()
    return name < start - 1 and "strip_after" in before


def _written_start(text: str, tokens: Words, end: int) -> int:
    """Where a name in no table begins that ends here: capitals without a break."""
    start = end
    while start > max(0, end - _LONGEST_NAME):
        is_part = tokens[start - 1].raw[0].isupper() or _is_glued(text, tokens, start)
        if not is_part or (start < end and not _is_one_run(text, tokens, start - 1, start + 1)):
            break
        start -= 1
    return start


def _is_not_alone(tokens: Words, start: int, known: Lexicon) -> bool:
    """Somebody else's, only where something is ("a firm in …"), or one of two ("Espoo and …")."""
    folded = tuple(token.folded for token in tokens[:start])
    before = known.of(folded[-1:])
    is_second = "joint" in before and start > 1 and tokens[start - 2].raw[0].isupper()
    return is_second or "at" in before or _is_others(folded, start, known)


def _settled(
    text: str, tokens: Words, start: int, end: int, found: list[City], language: str
) -> Iterator[Place]:
    """A name of the table; with a place named behind it, only a city of that place."""
    country, within = _country_after(text, tokens, end, language), found
    written = _regions_after(text, tokens, end)
    if fitting := regions.fitting(found, written):
        within = fitting
    elif written and country is None:
        within, country = [], _only_country(written)
    within = [city for city in within if fitting or country in (None, city.country)]
    chosen = cities.dominant(within)
    if chosen:
        yield Place(city=chosen.name, country=chosen.country, known=True)
    elif not within:
        yield Place(city=text[tokens[start].start : tokens[end - 1].end], country=country)


def _regions_after(text: str, tokens: Words, end: int) -> frozenset[Region]:
    """The region right behind the name, as in "Springfield, Illinois"."""
    for length in range(min(_LONGEST_NAME, len(tokens) - end), 0, -1):
        if _is_one_run(text, tokens, end, end + length) and _is_name(tokens[end]):
            written = text[tokens[end].start : tokens[end + length - 1].end]
            if found := regions.find(written):
                return found
    return frozenset()


def _only_country(written: frozenset[Region]) -> str | None:
    codes = {code for code, _ in written}
    return codes.pop() if len(codes) == 1 else None


def _past_strip(tokens: Words, place: int, known: Lexicon) -> int:
    """Past "the city of" behind "on behalf of"."""
    for _ in range(_MOST_STRIPPED):
        for length in range(min(known.longest, len(tokens) - place - 1), 0, -1):
            phrase = tuple(token.folded for token in tokens[place : place + length])
            if {"strip", "city"} & set(known.of(phrase)):
                place += length
                break
        else:
            break
    return place


def _key(tokens: Words, start: int, end: int) -> str:
    return " ".join(token.folded for token in tokens[start:end])


def _is_name(token: Word) -> bool:
    """A capital, or a script that has none."""
    return not token.raw[0].islower()


def _is_one_run(text: str, tokens: Words, start: int, end: int) -> bool:
    """Only spaces, hyphens and apostrophes between the words."""
    return all(
        text[tokens[place].end : tokens[place + 1].start].strip(" -'’.") == ""
        for place in range(start, end - 1)
    )


def _written_end(text: str, tokens: Words, place: int, known: Lexicon) -> int:
    """Where a name in no table ends: capitals, and small words between capitals."""
    end = place
    for here in range(place, min(place + _LONGEST_NAME, len(tokens))):
        if here > place and not _is_one_run(text, tokens, here - 1, here + 1):
            break
        if tokens[here].raw[0].isupper():
            end = here + 1
        elif here == place or not (
            _is_glued(text, tokens, here) or "connector" in known.of((tokens[here].folded,))
        ):
            break
    return _numbered_end(text, tokens, end, known) if end > place else end


def _numbered_end(text: str, tokens: Words, end: int, known: Lexicon) -> int:
    """Where a name ends that has a number ("District 9", "Sample city 3")."""
    named = tokens[end : end + 1]
    is_kind = bool(named) and "strip_after" in known.of((named[0].folded,))
    place = end + 1 if is_kind else end
    number = tokens[place : place + 1]
    if not number or not number[0].raw.isdecimal() or len(number[0].raw) > _LONGEST_NUMBER:
        return end
    return place + 1 if _is_one_run(text, tokens, end - 1, place + 1) else end


def _country_after(text: str, tokens: Words, end: int, language: str) -> str | None:
    """A country right behind the name: ", Poland", "(Poland)", "in Poland"."""
    known = lexicon("places", language)
    start = end
    if start < len(tokens) and "in" in known.of((tokens[start].folded,)):
        start += 1
    for length in range(min(_LONGEST_NAME, len(tokens) - start), 0, -1):
        if _is_one_run(text, tokens, start, start + length):
            written = text[tokens[start].start : tokens[start + length - 1].end]
            if code := countries.find(written, language):
                return code
    return None


def _country_before(text: str, tokens: Words, end: int, language: str) -> tuple[int, str | None]:
    """A country between the name and the words behind it: "Gdynia (Poland) wants to apply"."""
    for start in range(max(0, end - _LONGEST_NAME), end):
        if _is_one_run(text, tokens, start, end):
            found = countries.find(text[tokens[start].start : tokens[end - 1].end], language)
            if found:
                return start, found
    return end, None
