"""Places that a phrase leads up to or follows: "city of Izmir", "Ankara wishes to apply".

Invariant: a place of somebody else, or where something only is, is none.
"""

from collections.abc import Iterator

from intake.answers import folding
from intake.answers.geography import (
    cities,
    councils,
    countries,
    longer,
    nested,
    parting,
    regions,
    stretches,
)
from intake.answers.geography.cities import City
from intake.answers.geography.regions import Region
from intake.answers.geography.stretches import Words
from intake.answers.lexicon import Lexicon
from intake.answers.values import Place

_LONGEST_NAME = 5
_OTHERS_BEFORE = 3
_MOST_STRIPPED = 4
_LONGEST_LEAD = 2
"""Words of a name that a phrase such as "city of" may take."""
_SHORT = 4
"""Letters up to which a name without a capital may be any word ("the city of nice people")."""
_NAMING = frozenset({"city", "behalf", "apply"})
_TELLING = frozenset({"kind", "city", "behalf", "apply", "speaks", "named"})


def places(text: str, tokens: Words, known: Lexicon, language: str) -> Iterator[Place]:
    """Each place that a phrase names, from the first word on; without a city where several are."""
    folded = tuple(token.folded for token in tokens)
    for start in range(len(tokens)):
        if not known.may_begin(folded, start):
            continue
        for length, names in known.all_at(folded, start):
            if not _TELLING & set(names) or stretches.is_broken(text, tokens, start, length):
                continue
            end = start + length
            if "kind" in names and not _is_others(folded, start, known):
                yield from _called_city(text, tokens, start, end, known, language)
            if {"speaks", "named"} & set(names):
                yield from _spoken_for(text, tokens, end, known, language, names)
            elif _NAMING & set(names) and not (
                _is_others(folded, start, known) or is_where(folded, start, names, known)
            ):
                yield from (
                    _named_before(text, tokens, start, known, language)
                    if "apply" in names
                    else _named_after(text, tokens, end, known, language, names)
                )
            break


def _called_city(
    text: str, tokens: Words, stop: int, end: int, known: Lexicon, language: str
) -> Iterator[Place]:
    """The city called one ("पुणे शहर") that begins a sentence or has its country behind it."""
    for start in range(max(0, stop - _LONGEST_NAME), stop):
        found = stretches.called(tokens, start, stop, language)
        if not found or not stretches.is_one_run(text, tokens, start, end):
            continue
        if longer.is_tail(text, tokens, start, language):
            return
        is_at = end < len(tokens) and "at" in known.of((tokens[end].folded,))
        is_told = _begins(text, tokens, start, known) or stretches.country_after(
            text, tokens, end, language
        )
        if is_told and not is_at and not _is_not_alone(tokens, start, known):
            yield from _settled(text, tokens, start, end, found, language)
        return


def _begins(text: str, tokens: Words, start: int, known: Lexicon) -> bool:
    """Whether a sentence begins here, perhaps behind a greeting."""
    if start == 0 or "greeting" in known.of((tokens[start - 1].folded,)):
        return True
    return any(sign in ".!?:\n" for sign in text[tokens[start - 1].end : tokens[start].start])


def _is_others(folded: tuple[str, ...], start: int, known: Lexicon) -> bool:
    """ "Our partner city of Kiel" is not the applicant."""
    before = folded[max(0, start - _OTHERS_BEFORE) : start]
    return any("other" in known.of((word,)) for word in before)


def is_where(folded: tuple[str, ...], start: int, names: tuple[str, ...], known: Lexicon) -> bool:
    """A summit "in the city of Geneva" makes nobody Geneva."""
    before = [word for word in folded[max(0, start - 2) : start] if word != "the"]
    is_at = bool(before) and "at" in known.of((before[-1],))
    return "situated" in names and is_at


def _spoken_for(
    text: str, tokens: Words, start: int, known: Lexicon, language: str, names: tuple[str, ...]
) -> Iterator[Place]:
    """The city that "we in", "I am writing from" or "we are" leads up to."""
    is_from = "speaks" in names
    place = _past_strip(tokens, start, known, language) if is_from else start
    end = stretches.written_end(text, tokens, place, known)
    country = stretches.country_after(text, tokens, end, language) if end > place else None
    if _is_passing(tokens, end, known) or not (country or is_from):
        return
    stop = _table_end(text, tokens, place, language, any_case=is_from)
    if stop > place:
        found = stretches.called(tokens, place, stop, language)
        name = text[tokens[place].start : tokens[stop - 1].end]
        if country or not _is_only_land(name, found, language):
            yield from _settled(text, tokens, place, stop, found, language)
    elif country and "in" in known.of((tokens[start - 1].folded,)):
        yield Place(city=text[tokens[place].start : tokens[end - 1].end], country=country)


def _is_only_land(name: str, found: list[City], language: str) -> bool:
    """A country, and no city of the same name in it: "we are writing from Armenia"."""
    country = countries.find(name, language)
    return country is not None and not any(
        city.country == country and countries.is_city_state(city.name, country) for city in found
    )


def _is_passing(tokens: Words, end: int, known: Lexicon) -> bool:
    """Whether a name that ends here is where the writer only stays ("…, Spain, where")."""
    after = tokens[end : end + 2]
    return any("passing" in known.of((one.folded,)) for one in after)


def _named_after(
    text: str, tokens: Words, place: int, known: Lexicon, language: str, names: tuple[str, ...]
) -> Iterator[Place]:
    any_name = "city" in names
    begin, place = (
        place,
        _past_region(text, tokens, _past_strip(tokens, place, known, language), known),
    )
    place = _with_lead(text, tokens, begin, language) or place
    is_where = any("in" in known.of((token.folded,)) for token in tokens[begin:place])
    stop = _table_end(text, tokens, place, language, any_case=any_name)
    if stop > place:
        found = stretches.called(tokens, place, stop, language)
        settled = list(_settled(text, tokens, place, stop, found, language))
        yield from settled
        if any_name and not settled:
            written = text[tokens[place].start : tokens[stop - 1].end]
            yield Place(city=None, country=None, suggestion=written)
        return
    end = stretches.written_end(text, tokens, place, known)
    if is_where or end <= place:
        return
    written = text[tokens[place].start : tokens[end - 1].end]
    name = written if any_name else councils.town(written, known, language) or written
    country = _country_after(text, tokens, end, language)
    is_titled = country is not None and "titled" in names
    if any_name or name != written or is_titled:  # "on behalf of Galway City Council"
        yield Place(city=name, country=country)


def _with_lead(text: str, tokens: Words, begin: int, language: str) -> int:
    """Where a name begins of which the phrase ahead took a part, or 0.

    "Cidade do Cabo" and المدينة المنورة; not Rochester, which is a "City of Rochester" as well.
    """
    for start in range(max(0, begin - _LONGEST_LEAD), begin):
        end = _table_end(text, tokens, start, language, any_case=True)
        if end > begin:
            bare = stretches.called(tokens, begin, end, language)
            whole = stretches.called(tokens, start, end, language)
            return 0 if any(city in bare for city in whole) else start
    return 0


def _past_region(text: str, tokens: Words, place: int, known: Lexicon) -> int:
    """Past a region that stands ahead of its city: "गुजरात का सूरत"."""
    for end in range(place + 1, min(place + _LONGEST_NAME, len(tokens) - 1)):
        is_of = "region_of" in known.of((tokens[end].folded,))
        if is_of and regions.find(text[tokens[place].start : tokens[end - 1].end]):
            return end + 1
    return place


def _table_end(text: str, tokens: Words, place: int, language: str, *, any_case: bool) -> int:
    """Where the longest name of the table that begins here ends; `place` where none does."""
    if place >= len(tokens):
        return place
    if not (stretches.is_name(tokens[place]) or (any_case and len(tokens[place].raw) > _SHORT)):
        return place
    for end in range(min(place + _LONGEST_NAME, len(tokens)), place, -1):
        if stretches.is_whole_name(text, tokens, place, end) and stretches.called(
            tokens, place, end, language
        ):
            is_head = end == place + 1 and stretches.is_head(text, tokens, place, language)
            return place if is_head or longer.goes_on(text, tokens, end, language) else end
    return place


def _named_before(
    text: str, tokens: Words, end: int, known: Lexicon, language: str
) -> Iterator[Place]:
    end = _past_kind(tokens, _past_object(tokens, end, known), known)
    country_start, country = stretches.country_before(text, tokens, end, language)
    for stop in dict.fromkeys((end, country_start)):
        for start in range(max(0, stop - _LONGEST_NAME), stop):
            if not stretches.is_whole_name(text, tokens, start, stop) or not stretches.is_name(
                tokens[start]
            ):
                continue
            if stretches.is_glued(text, tokens, start):
                continue
            if _is_small(tokens[start:stop], known):
                continue
            found = stretches.called(tokens, start, stop, language)
            beside = (country_start, country) if country else None
            if found and (whole := _city_before(text, tokens, start, beside, language)):
                yield from _of_region(text, tokens, whole, known, language)
                return
            if found and longer.is_tail(text, tokens, start, language):
                return
            if found and not _is_not_alone(tokens, start, known):
                within = [c for c in found if stop == end or c.country == country]
                if chosen := cities.dominant(within, stretches.key(tokens, start, stop)):
                    yield Place(city=chosen.name, country=chosen.country, known=True)
                return
    if country and _is_town_in(tokens, country_start, text, known):
        country_start -= 1
    start = stretches.written_start(text, tokens, country_start)
    beside = (country_start, country) if country else None
    if whole := _city_before(text, tokens, start, beside, language):
        yield from _of_region(text, tokens, whole, known, language)
    elif country and start < country_start and not _is_not_alone(tokens, start, known):
        written = text[tokens[start].start : tokens[country_start - 1].end]
        yield Place(city=written, country=country)
    elif not country:
        yield from _bodied(text, tokens, end, known, language)


def _city_before(
    text: str, tokens: Words, start: int, beside: tuple[int, str] | None, language: str
) -> tuple[int, int] | None:
    """The city whose region a name that begins here is, or whose country, which stands `beside`."""
    if beside is None:
        return None
    at, country = beside
    is_country = start >= at
    if is_country and countries.is_its_own_city(country):
        return None
    whole = nested.city_before(text, tokens, start, language, country, is_country=is_country)
    if whole and is_country:  # what stands before it may be the region of another
        return nested.city_before(text, tokens, whole[0], language, country) or whole
    return whole


def _of_region(
    text: str, tokens: Words, whole: tuple[int, int], known: Lexicon, language: str
) -> Iterator[Place]:
    """The city of the table that stands before its region and its country."""
    start, end = whole
    found = stretches.called(tokens, start, end, language)
    if found and not _is_not_alone(tokens, start, known):
        yield from _settled(text, tokens, start, end, found, language)


def _is_small(name: Words, known: Lexicon) -> bool:
    """A single small word that some city has among its names: "Der Stadtrat …"."""
    return len(name) == 1 and "connector" in known.of((name[0].folded,))


def _bodied(text: str, tokens: Words, end: int, known: Lexicon, language: str) -> Iterator[Place]:
    """A name in no table with its body: "Galway City Council wishes to apply"."""
    start = stretches.written_start(text, tokens, end)
    if start >= end or _is_not_alone(tokens, start, known):
        return
    written = text[tokens[start].start : tokens[end - 1].end]
    if name := councils.town(written, known, language):
        yield Place(city=name, country=None)


def _past_object(tokens: Words, end: int, known: Lexicon) -> int:
    """Back past what is applied for: "Bursa bu unvan için başvurmak istiyor"."""
    for length in range(min(known.longest, end - 1), 0, -1):
        phrase = tuple(token.folded for token in tokens[end - length : end])
        if "applied_for" in known.of(phrase):
            return end - length
    return end


def _past_kind(tokens: Words, end: int, known: Lexicon) -> int:
    """Back past "city" behind the name: "Ankara kenti başvurmak istiyor"."""
    is_kind = end > 1 and "strip_after" in known.of((tokens[end - 1].folded,))
    return end - 1 if is_kind and not stretches.is_capital(tokens[end - 1]) else end


def _is_town_in(tokens: Words, start: int, text: str, known: Lexicon) -> bool:
    """Whether a country that begins here is where a town named so is: "our town Lami in Fiji"."""
    if start < 2 or "in" not in known.of((tokens[start - 1].folded,)):
        return False
    name = stretches.written_start(text, tokens, start - 1)
    before = known.of((tokens[name - 1].folded,)) if name else ()
    return name < start - 1 and "strip_after" in before


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
    told = nested.after(text, tokens, end, language)
    written = _regions_after(text, tokens, end, language)
    if _is_doubtful(text, tokens, end, found, language):
        return
    if fitting := regions.fitting(found, written):
        within = fitting
    elif written and (country is None or told):
        country = country or regions.only_country(written)
        within = [city for city in found if not city.within and city.country == country]
    within = [city for city in within if fitting or country in (None, city.country)]
    name = text[tokens[start].start : tokens[end - 1].end]
    within = within if country or fitting else cities.meant(within, folding.key(name))
    chosen = cities.dominant(within, folding.key(name))
    if chosen:
        yield Place(city=chosen.name, country=chosen.country, known=True)
    elif not within:
        yield Place(city=name, country=country)


def _country_after(text: str, tokens: Words, end: int, language: str) -> str | None:
    """The country behind a name, perhaps with a region between them."""
    told = nested.after(text, tokens, end, language)
    return told.country if told else stretches.country_after(text, tokens, end, language)


def _regions_after(text: str, tokens: Words, end: int, language: str) -> frozenset[Region]:
    """The region behind a name, of the country that stands behind that."""
    written = stretches.regions_after(text, tokens, end, language)
    told = nested.after(text, tokens, end, language)
    return frozenset(one for one in written if told is None or one[0] == told.country)


def _is_doubtful(text: str, tokens: Words, end: int, found: list[City], language: str) -> bool:
    """Whether what stands between a name and its country may be another city, or is a region of
    no list in a country whose cities are told by theirs."""
    told = nested.after(text, tokens, end, language)
    if told is None or stretches.country_after(text, tokens, end, language):
        return False
    at_home = [city.within for city in found if city.country == told.country]
    is_unlisted = not _regions_after(text, tokens, end, language)
    return told.is_city or bool(at_home and all(at_home) and is_unlisted)


def _past_strip(tokens: Words, place: int, known: Lexicon, language: str) -> int:
    """Past "the city of" behind "on behalf of"."""
    for _ in range(_MOST_STRIPPED):
        is_own = place + 1 < len(tokens) and longer.is_qualifier(tokens[place], language)
        if is_own or parting.is_kind_in_name(tokens, place, known):
            break
        for length in range(min(known.longest, len(tokens) - place - 1), 0, -1):
            phrase = tuple(token.folded for token in tokens[place : place + length])
            if {"strip", "city"} & set(known.of(phrase)):
                place += length
                break
        else:
            break
    return place
