"""Whether a clause speaks of another city, of the country or of cities in general.

Invariant: another place's figure is never ours (T1). A place counts only where it owns what is
said ("Gdańsk has …", "the GDP of Poland"), so that where an award was given is no reason to doubt.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, islice

from intake.answers import inflections
from intake.answers.folding import key
from intake.answers.geography import cities, countries
from intake.answers.values import Place
from intake.conversation.intents import inside
from intake.conversation.phrases import among, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import WORD, fold, has_case, is_small, words_of
from intake.conversation.wordlists import listed

_RUN = re.compile(r"[^\W\d_a-z][\w.-]*(?:\s[^\W\d_a-z][\w.-]*){0,3}")
_BEFORE = re.compile(r"\s+(?:the\s+)?\Z")
_AFTER = re.compile(r"('s)?(?:\s*\([^)]{0,40}\))?[\s,]{0,2}")
_NEAR = 40
"""Characters beside a place that tell how it stands there."""
_MOST_PLACES = 12
_SHORTEST = 4
"""Letters of a name that is looked for without its case ending."""


@dataclass(frozen=True)
class Found:
    """A place named in a clause and how it stands there."""

    start: int
    end: int
    is_subject: bool
    is_owner: bool
    is_where: bool


def names_of(place: Place) -> frozenset[str]:
    """Every name by which the applicant's own city may be called."""
    if not place.city:
        return frozenset()
    known = cities.named(key(place.city), place.country)
    return frozenset({key(place.city), *(one for city in known for one in city.keys)})


def tells_of_others(text: str, language: str) -> bool:
    """Whether words tell of partner cities, neighbours, other territories and the like."""
    text = fold(text)
    return _tells(text, words_of(text), language)


def _tells(text: str, words: frozenset[str], language: str) -> bool:
    return bool(phrases(WORDS, "other_places", language).found(text, words))


@lru_cache(maxsize=128)  # asked of a clause where it is cut, where it is placed, and behind it
def is_elsewhere(text: str, kind: str, ours: frozenset[str], language: str) -> bool:
    """Whether what the clause says of an answer of this kind is said of another place."""
    text, words = fold(text), words_of(text)
    if _tells(text, words, language):
        return True
    places = _named(text, ours, language)
    if kind in ("amount", "count") and any(one.is_owner for one in places):
        return True
    if ours and _is_of_a_stranger(text, ours, language):
        return True
    subjects = [one.start for one in places if one.is_subject and kind != "choice"]
    rest = _masked(text, places)
    if _is_our_own(rest[: min(subjects, default=None)], ours, language):
        return False
    if phrases(WORDS, "places_in_general", language).found(text, words):
        return True
    if kind in ("choice", "events"):
        return any(one.is_subject for one in places)
    return any(one.is_subject or one.is_owner or one.is_where for one in places)


@lru_cache(maxsize=128)  # whatever kind of answer the clause is asked about
def _named(text: str, ours: frozenset[str], language: str) -> tuple[Found, ...]:
    return (*_places(text, ours, language), *_inside(text, ours, language))


def begins_with_a_name(text: str, ours: frozenset[str], language: str) -> bool:
    """Whether a clause inside a sentence begins with a name not ours ("…, and Sopot was …")."""
    name = _RUN.match(text)
    if not ours or not name or any(one in ours for one in _parts(name[0])):
        return False
    known = (phrases(WORDS, key, language).is_all(name[0]) for key in ("own", "subjects"))
    behind = text[name.end() :].lstrip()
    is_verb = phrases(WORDS, "owning", language).starts(behind)
    return is_verb and not name[0].isupper() and not any(known)


def _is_of_a_stranger(text: str, ours: frozenset[str], language: str) -> bool:
    """Whether the clause begins "Sopot has a …": a name of no table, and not our own."""
    match = _having(language).match(text)
    if not match or any(one in ours for one in _parts(match[1])):
        return False
    if phrases(WORDS, "lead_ins", language).starts(text):
        return False  # "Quant à la …" is no "Quant has the …"
    keys = ("small_words", "subjects", "continuations", "institutions", "own", "offices")
    ordinary = {word for one in keys for word in listed(WORDS, one, language)}
    ordinary.update(w for one in listed(WORDS, "general", language) for w in one.split("|"))
    return match[1].casefold() not in ordinary and not match[1].isupper()


@lru_cache
def _having(language: str) -> re.Pattern[str]:
    verbs, objects = (either(WORDS, one, language) for one in ("having", "had"))
    return re.compile(
        rf"([^\W\d_a-z][^\W\d_-]+(?:-[^\W\d_]+)*)\s(?:{verbs})\s(?:{objects}|\d|[$€£¥])"
    )


def goes_on(text: str, language: str) -> bool:
    """Whether a clause goes on with the place of the sentence before ("It has …")."""
    text = fold(text)
    first = WORD.search(text)
    if not first:
        return False
    begins = phrases(WORDS, "going_on", language).starts(text[first.start() :])
    return begins and not phrases(WORDS, "own", language).found(text)


def _is_our_own(text: str, ours: frozenset[str], language: str) -> bool:
    """Whether the words speak of the writer's city, by "we", "the city has" or its name."""
    words = words_of(text)
    return (
        phrases(WORDS, "own", language).found(text, words)
        or phrases(WORDS, "own_city", language).found(text, words)
        or inside.holds(text, ours)
        or any(_is_ours(name, ours, language) for name, _ in _runs(text))
    )


def _masked(text: str, places: Sequence[Found]) -> str:
    """The text without other places' names, lest "city" in one be taken for our own."""
    for one in places:
        text = text[: one.start] + "_" * (one.end - one.start) + text[one.end :]
    return text


def _is_ours(name: str, ours: frozenset[str], language: str) -> bool:
    """Whether a run is our city's name, or holds it, in any of its forms."""
    return any(one in ours or not ours.isdisjoint(_formed(one, language)) for one in _parts(name))


def _runs(text: str) -> Iterator[tuple[str, int]]:
    """Up to four words in a row that may be names: in capitals, where the script has them."""
    found = (one for match in _RUN.finditer(text) for one in _capitals(match))
    yield from islice(found, _MOST_PLACES)


def _capitals(run: re.Match[str]) -> Iterator[tuple[str, int]]:
    words = re.finditer(r"\S+", run[0])
    for is_lower, group in groupby(words, lambda one: is_small(one[0])):
        if not is_lower:
            named = list(group)
            start, end = named[0].start(), named[-1].end()
            yield run[0][start:end], run.start() + start


def _parts(name: str) -> Iterator[str]:
    """The run itself and the shorter names it may begin or end with."""
    words = name.rstrip(".").split()
    for length in range(len(words), 0, -1):
        yield key(" ".join(words[:length]))
        yield key(" ".join(words[-length:]))


def _places(text: str, ours: frozenset[str], language: str) -> Iterator[Found]:
    for name, start in _runs(text):
        if _is_ours(name, ours, language):
            continue
        for at in _beginnings(name, language):
            known, is_formed = _known_place(name[at:], bool(ours), language)
            if known:
                found = _standing(text, start + at, start + at + known, language)
                owned = is_formed and not found.is_where
                yield replace(found, is_owner=found.is_owner or owned)
                break


def _inside(text: str, ours: frozenset[str], language: str) -> Iterator[Found]:
    """The same in scripts without capitals and blanks."""
    if text.isascii():
        return
    for one in inside.names(text, ours, language):
        found = _standing(text, one.start, one.end, language)
        if one.is_full and not found.is_where:
            found = replace(found, is_subject=True, is_owner=True)
        elif found.is_where and phrases(WORDS, "situated_behind", language).starts(text[one.end :]):
            found = replace(found, is_subject=True)
        yield found


def _beginnings(name: str, language: str) -> Iterator[int]:
    """Where a place's name may begin in a run: behind words in capitals that name none."""
    small = among(WORDS, "small_words", language)
    yield 0
    for one in re.finditer(r"\S+\s+", name):
        word = one[0].strip()
        if word.casefold() not in small and not word.isupper():
            return
        yield one.end()


@lru_cache(maxsize=2048)
def _known_place(name: str, with_cities: bool, language: str) -> tuple[int, bool]:
    """The length of the longest place name the run begins with, and whether it has a case ending.

    Without knowing our own city every city may be it, and only countries are other places.
    """
    words = name.rstrip(".").split()
    for length in range(len(words), 0, -1):
        said = " ".join(words[:length])
        if said.casefold() in among(WORDS, "no_places", language):
            continue
        if countries.find(said, language) or (with_cities and cities.named(key(said))):
            return len(said), False
        if with_cities and has_case(said) and any(map(cities.named, _formed(key(said), language))):
            return len(said), True
    return 0, False


def _formed(name: str, language: str) -> tuple[str, ...]:
    """The names whose genitive or other case the (folded) words may be ("Kölns", "Казани")."""
    ends = (one for one in among(WORDS, "genitive_ends", language) if name.endswith(one))
    forms = (*inflections.bare(name, language), *map(name.removesuffix, ends))
    return tuple(one for one in forms if len(one) >= _SHORTEST)


def _standing(text: str, start: int, end: int, language: str) -> Found:
    word = _BEFORE.sub("", text[:start])[-_NEAR:]
    after = _AFTER.match(text, end)
    owned = bool(after and after[1])
    behind = text[after.end() if after else end :][:_NEAR]
    owned_by, situated, owning = (
        phrases(WORDS, key, language) for key in ("owned_by", "situated", "owning")
    )
    owned = owned or phrases(WORDS, "owned_behind", language).starts(behind)
    is_where = situated.ends(word) or phrases(WORDS, "situated_behind", language).starts(behind)
    return Found(
        start=start,
        end=end,
        is_subject=owning.starts(behind) and not is_where,
        is_owner=owned or owned_by.ends(word),
        is_where=is_where,
    )
