"""Places: the applicant's city and its country, in an answer or in a sentence that names them.

Invariant: a city is taken from the table only where its name fits one place; a name in no table
stays exactly as it was written, whatever it may resemble.
"""

from collections import Counter
from dataclasses import replace

from intake.answers import folding, inflections
from intake.answers.folding import Word, clean, words
from intake.answers.geography import (
    addressed,
    appointed,
    beside,
    bodies,
    cities,
    countries,
    cutting,
    denied,
    mentions,
    namesakes,
    parting,
    placeasides,
    renamed,
    rightings,
    runs,
    scanned,
    setapart,
    standalone,
    stretches,
    within,
)
from intake.answers.geography.beside import Named
from intake.answers.geography.cities import City
from intake.answers.lexicon import lexicon, listed
from intake.answers.values import Context, Place, Unclear

_READ = 400
_SHOWN = 6
_SEEN_BEFORE = 40
_LAND = 3
"""Words of a country's name behind a comma."""


def read(text: str, context: Context) -> Place | Unclear:
    """The city of an answer, with its country where the name or the writer settles it."""
    told = rightings.behind(text, context.language)
    if told is not None:
        place = _of_answer(told, context)
        is_clear = isinstance(place, Unclear) or place.known
        return (
            place if is_clear else Unclear(reason="which_place", candidates=(told[:_SEEN_BEFORE],))
        )
    return _of_answer(text, context)


def _of_answer(text: str, context: Context) -> Place | Unclear:
    """The city of an answer, but for words ahead that call it the right one."""
    written = text[:_READ]
    text = renamed.current(written, context.language)
    text = within.without(inflections.unelided(text, context.language), context.language)
    place = _whole(text, context)
    told = _appointed(text, context)
    is_same = isinstance(told, Place) and isinstance(place, Place) and _is_one(told, place)
    place = place if told is None or is_same else told
    if _is_open(place, text, context):
        return Unclear(reason="which_place")
    return place if isinstance(place, Unclear) else stretches.as_written(place, written)


def _is_open(place: Place | Unclear, text: str, context: Context) -> bool:
    """Whether the city is told beside another one's bare name, or applied to, or a district's."""
    if not isinstance(place, Place):
        return False
    if bodies.is_of_district(text, place, context.language):
        return True
    if not place.known:
        return _is_in_other_land(place, text, context.language)
    is_beside = standalone.is_other(place, text, context.language, by_line=True)
    is_beside = is_beside or setapart.is_open(place, text, context.language)
    is_beside = is_beside or namesakes.is_denied(place, text, context.language)
    return is_beside or addressed.is_applied_to(place, text, context.language)


def _is_in_other_land(place: Place, text: str, language: str) -> bool:
    """ "La Rioja, La Rioja, Argentina would like …": not in Spain, where a region is called so."""
    parts = [part.split() for part in text.split(",")[1:]]
    heads = {" ".join(part[:end]) for part in parts for end in range(1, _LAND + 1)}
    lands = {code for head in heads if (code := countries.find(head, language))}
    return bool(lands) and place.country is not None and place.country not in lands


def _is_one(one: Place, two: Place) -> bool:
    return (key(one.city or "", one.country)) == key(two.city or "", two.country)


def _appointed(text: str, context: Context) -> Place | Unclear | None:
    """The city that the text plainly calls the applicant; asked where it calls two so."""
    said = (_of_own(one, context) for one in appointed.named(text, context.language))
    found = [one for one in said if isinstance(one, Place) and _is_plain(one)]
    if not found:
        return None
    if any(not _is_one(one, found[0]) for one in found):
        return Unclear(reason="which_place")
    return found[0]


def _is_plain(place: Place) -> bool:
    """A city of the table, or a name in capitals throughout."""
    return place.known or all(word.raw[0].isupper() for word in words(place.city or "a"))


def _whole(text: str, context: Context) -> Place | Unclear:
    """The city of a text by all that it says."""
    own = placeasides.own(text[:_READ], context.language)
    place = _of_own(own, context)
    is_unknown = isinstance(place, Place) and not place.known
    if is_unknown and placeasides.is_behind(own, text, context.language):
        return Unclear(reason="which_place", candidates=(own[:_SEEN_BEFORE],))
    return place


def _of_own(text: str, context: Context) -> Place | Unclear:
    """The city of a text that tells of no other place but denied ones."""
    own, others = denied.parted(clean(text)[:_READ], context.language)
    place = _read(own if others else text, context)
    if others and place == Unclear(reason="empty"):  # "Мы — Тверь, не Псков"
        place = scanned.city(own, context) or place
    denials = list(others)
    if not cutting.is_unspaced(own, context.language):
        denials += [f"{own} {other}" for other in others]  # "Frankfurt, not on the Main"
    if isinstance(place, Place) and (
        any(_is_of(name, place, context) for name in denials)
        or namesakes.is_open(place, own, others, context.language)
    ):
        return Unclear(reason="which_place")
    if not others and (isinstance(place, Unclear) or _is_phrase(place, context.language)):
        place = scanned.city(text, context) or place
    return _beside_town(place, own if others else text, context.language)


def _beside_town(place: Place | Unclear, text: str, language: str) -> Place | Unclear:
    """The place; asked where the text names the body of another town first."""
    if not isinstance(place, Place) or not place.known or not place.country:
        return place
    town = bodies.other_town(text, place, language)
    shown = f"{place.city}, {countries.name(place.country)}"
    return Unclear(reason="which_place", candidates=(town, shown)) if town else place


def _is_phrase(place: Place, language: str) -> bool:
    """A name in no table that is several words, among which a known one may stand."""
    name = place.city or ""
    if place.known or cities.called(folding.key(name), language):
        return False  # one of the table that lies elsewhere is a namesake
    return len(name.split()) > 1 + parting.has_article(name, language)


def _is_of(written: str, place: Place, context: Context) -> bool:
    """Whether the place that an answer denies is the very one that was read from the rest."""
    if cutting.is_unspaced(written, context.language):  # "경기도 광주시" is of another region
        return runs.read(written, context) == place
    name = parting.stripped(written, context.language)
    meant = cities.dominant(cities.called(folding.key(name), context.language))
    return meant is not None and (meant.name, meant.country) == (place.city, place.country)


def _read(text: str, context: Context) -> Place | Unclear:
    opened = inflections.unelided(text[:_READ], context.language)
    cleaned = parting.unsigned(clean(opened)[:_READ].strip(), context.language)
    if cutting.is_unspaced(cleaned, context.language):
        return runs.read(cleaned, context)
    parts = parting.spoken(parting.parts_of(cleaned, context.language), context.language)
    if not parts or parting.is_no_place(parts, context.language):
        return _mentioned(text, context) or Unclear(reason="empty")
    named = beside.read(parts, context)
    if named is None or _is_of_state(parts, named, context.language):
        return Unclear(reason="which_place", candidates=tuple(parts[:_SHOWN]))
    called = _is_called_city(cleaned, named.city, context.language)
    place = _looked_up(replace(named, is_city=called), context)
    if isinstance(place, Unclear) and place.candidates == (named.city,):
        return _mentioned(text, context) or place
    return place


def _is_of_state(parts: list[str], named: Named, language: str) -> bool:
    """Whether a country's full name stands for the city: "Республика Казахстан" names none."""
    whole = parts[0] if len(parts) == 1 else named.city
    is_state = countries.is_state(whole, language) or countries.is_state(named.city, language)
    return is_state and not cities.called(folding.key(named.city), language)


def _mentioned(text: str, context: Context) -> Place | None:
    """The city that a sentence names; one in no table is the writer's country's."""
    place = mentions.find(text, context.language)
    if place is None or place.known or place.country:
        return place
    return replace(place, country=context.country)


def _is_name_like(name: str, language: str) -> bool:
    """Whether words can be a name: in capitals with small words between, and none of a sentence."""
    known, said = lexicon("places", language), words(name)
    small = [word for word in _without_kind(said, language) if word.raw[0].islower()]
    small = [word for word in small if not _is_hyphened(name, word)]
    folded = tuple(word.folded for word in said)
    has_article = parting.has_article(name, language)
    spoken = any(
        {"no_name", "other"} & set(names) or ("city" if place else "at") in names
        for place, _, names in known.finds(folded)
        if not (has_article and place == 0)
    )
    of_another = len(said) > 1 and _is_form_only(said[0].folded, language)
    first = known.of(folded[:1])
    is_word = "no_place" in first and not (has_article or parting.is_kind_in_name(said, 0, known))
    starts_small = bool(said) and (said[0] in small or is_word)
    return not (
        spoken
        or of_another
        or starts_small
        or _holds_in(said, language)
        or any("connector" not in known.of((word.folded,)) for word in small)
    )


def _holds_in(said: tuple[Word, ...], language: str) -> bool:
    """Whether an "in" stands amid words without capitals: "العين في أبوظبي" is no name."""
    known = lexicon("places", language)
    bare = (one for one in said[1:-1] if one.raw[0].lower() == one.raw[0].upper())
    return any("in" in known.of((one.folded,)) for one in bare)


def _without_kind(said: tuple[Word, ...], language: str) -> list[Word]:
    """The words of a name but for the kind of place before its number ("Sample city 3")."""
    known = lexicon("places", language)
    return [
        word
        for word, behind in zip(said, (*said[1:], None)[: len(said)], strict=True)
        if not (behind and behind.raw.isdecimal() and "strip_after" in known.of((word.folded,)))
    ]


def _is_hyphened(name: str, word: Word) -> bool:
    return word.start > 0 and name[word.start - 1] in "-’'"


def _is_form_only(word: str, language: str) -> bool:
    """Whether a word is a city only by its ending ("Hatay'ın …")."""
    return not cities.named(word) and bool(cities.called(word, language))


def _is_called_city(text: str, name: str, language: str) -> bool:
    """Whether the words right before a name call it a city, not the country of that name."""
    known = lexicon("places", language)
    before = tuple(word.folded for word in words(text.partition(name)[0]))
    return any("city" in known.of(before[-length:]) for length in range(1, min(3, len(before)) + 1))


def read_country(text: str, context: Context) -> Place | Unclear:
    """The country of an answer; a well-known city alone tells it too."""
    cleaned = clean(text)[:_READ].strip()
    if whole := countries.find(cleaned, context.language):  # "Congo - Kinshasa" is no Congo
        return Place(city=None, country=whole)
    parts = [
        parting.stripped(part, context.language)
        for part in parting.parts_of(cleaned, context.language)
    ]
    if cutting.is_unspaced(cleaned, context.language):
        parts = [*parts, *cutting.countries_in(cleaned, context.language)]
    found = {countries.find(part, context.language) for part in parts if part} - {None}
    if len(found) == 1:
        return Place(city=None, country=found.pop())
    shown = tuple(countries.name(code) for code in sorted(code for code in found if code))
    if found or not cleaned:
        return Unclear(reason="which_place" if found else "empty", candidates=shown)
    if named := scanned.country(text, context.language):
        return Place(city=None, country=named)
    place = read(text, context)
    if isinstance(place, Place) and place.known and place.country:
        return Place(city=None, country=place.country)
    return Unclear(reason="which_place" if isinstance(place, Place) else place.reason)


def key(city: str, country: str | None) -> str:
    """What two spellings of one city share: the table's id, else the folded name and country."""
    return cities.identity(city, country)


def spellings(name: str) -> tuple[str, ...]:
    """How a city may be written: "Hue", "Hue city", "city of Hue"; the name alone goes first.

    One in no table may stand without the "City" of its name, too ("Iowa City").
    """
    bare = parting.stripped(clean(name), "en")
    head, _, last = bare.rpartition(" ")
    is_kind = head and folding.key(last) in listed("places", "kind", "en")
    shorter = (head,) if is_kind and not cities.called(folding.key(bare), "en") else ()
    before = sorted(listed("places", "city", "en"))
    behind = sorted(listed("places", "strip_after", "en"))
    spelled = (f"{one} {bare}" for one in before), (f"{bare} {one}" for one in behind)
    return (bare, *shorter, *spelled[0], *spelled[1])


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
    """Cities as a writer would tell them apart: "Valencia, Spain", "Portland, Oregon, United …"."""
    at_home = Counter(city.country for city in found)
    named = (
        f"{_told_apart(city, is_alone=at_home[city.country] == 1)}, {countries.name(city.country)}"
        for city in found
    )
    return tuple(dict.fromkeys(named))[:_SHOWN]


def _told_apart(city: City, *, is_alone: bool) -> str:
    """The name; with its region where another of the country is meant as well."""
    is_told = is_alone or city.name != city.bare or not city.within
    return city.name if is_told else f"{city.name}, {city.within}"


def _is_own_name(city: City, folded: str) -> bool:
    """Whether a name that is a country's too is the city's main one ("Singapore", "新加坡")."""
    return folding.key(city.bare) == folded or countries.is_city_state(city.name, city.country)


def _city_state(name: str, country: str) -> Place | Unclear:
    """A country's name where a city is asked: one only where the country is its own city."""
    if countries.is_its_own_city(country):
        return Place(city=name, country=country)
    return Unclear(reason="which_place", candidates=(countries.name(country),))


def _looked_up(named: Named, context: Context) -> Place | Unclear:
    folded = folding.key(named.city)
    country = named.country or context.country
    found = cities.called(folded, context.language, named.country, named.region)
    if not found and country and not named.region:  # a word of every day that is a city there
        found = cities.called(folded, context.language, country)
    at_home = [city for city in found if city.country == country]
    called, found = found, found if at_home or named.region else cities.meant(found, folded)
    of_country = countries.find(named.city, context.language)
    is_told = named.country and (named.country == of_country or found)
    is_city = (
        is_told or (named.is_city and found) or any(_is_own_name(one, folded) for one in found)
    )
    if of_country and not is_city:
        return _city_state(named.city, of_country)
    within = at_home if country else found
    chosen = cities.dominant(within, folded)
    if chosen:
        return Place(city=chosen.name, country=chosen.country, known=True)
    if found:
        return Unclear(reason="which_place", candidates=candidates(within or found))
    if called and country is None:  # "Hermannstadt", which is Sibiu, or a town of that name
        return Unclear(reason="which_place", candidates=(*candidates(called), named.city))
    return _unlisted(named, country, context.language)


def _unlisted(named: Named, country: str | None, language: str) -> Place | Unclear:
    """A name in no table, as written; asked where it may be no name, or not of that country."""
    folded = folding.key(named.city)
    elsewhere = cities.called(folded, language)
    if elsewhere and named.is_abbreviated:
        return Unclear(reason="which_place", candidates=candidates(elsewhere))
    if not _is_name_like(named.city, language):
        return Unclear(reason="which_place", candidates=(named.city,))
    near = cities.nearest(folded, country) if country else None
    return Place(city=named.city, country=country, suggestion=near.name if near else None)
