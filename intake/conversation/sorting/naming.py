"""The city that a sentence names as the one that applies: "The city is Hull, not Gdynia".

Invariant: a title such as "City of Culture" is no city's name, and a name that is taken back or
unknown to our tables is never taken from such a sentence.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from intake.answers import inflections
from intake.answers.folding import is_unspaced, key
from intake.answers.geography import addressed, cities, places
from intake.answers.values import Context, Place, Unclear
from intake.answers.verdicts import mandates
from intake.conversation import sentences, verbatim
from intake.conversation.intents import announcing, courtesy, elsewhere, intents
from intake.conversation.people import called, people, signatures
from intake.conversation.phrases import either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.sorting import programmes
from intake.conversation.spelling import LETTER, count, fold, squeeze

_LONGEST = 12
"""Words of a sentence that names a city and says no more."""
_MOST_LINES = 40
_READ = 3_000
_FULL_NAME = 2
_NEAR_NAME = 5
"""Words before a name in which the office of its bearer may stand."""
_MOST_WORDS = 4
_NAME = re.compile(rf"{LETTER}+(?:['’.-]{{1,2}}{LETTER}+)*")
_SET_OFF = re.compile("[;；]")
_MASKED = "X"
"""What stands in place of a name so that its neighbours are no name by themselves."""
_EDGES = " .,;:!–—-。，、"
_TITLED = r"(?<!\A)(?<![.!?:] )[^\W\d_a-z][\w'-]+\s+(?:City|Capital)\s+of\s+"


def find(text: str, language: str) -> Place | None:
    """The one city that a text clearly names as the applicant; no title that a city was given.

    Nor the name of who writes, where that is a city's, too.
    """
    text = _without_writer(text[:_READ], language) + text[_READ:]
    place = places.find_city(programmes.untitled(text, language), language)
    if place is None or place.known or not place.city:
        return place
    if _is_title(place.city, text, language) or _is_of_opening(place.city, text, language):
        return None
    if _is_mayor(place.city, text, language):
        return None
    return _within(place, language)


def _within(place: Place, language: str) -> Place:
    """A city in no table, without the country that its name goes on with ("Delft aux Pays-Bas")."""
    told = places.read(place.city or "", Context(language=language))
    is_told = isinstance(told, Place) and bool(told.city and told.country) and not place.country
    return told if is_told and isinstance(told, Place) else place


def of_writer(text: str, language: str) -> Place | None:
    """The one known city in the sentences that say who writes, by whose leave, or that they apply.

    Only for a first mail: later ones tell of anything.
    """
    found: dict[tuple[str | None, str | None], Place] = {}
    for line in text.split("\n")[:_MOST_LINES]:
        for sentence in sentences.sentences(Piece(text=fold(line)), language):
            words = line[sentence.start : sentence.end]
            place = _of_writer(sentence, words, language)
            if place:
                found[place.city, place.country] = place
    for name in _entered(text, language):
        said = places.read(name, Context(language=language))
        if not (isinstance(said, Place) and said.known):
            return None  # of several cities alike: asked
        if addressed.is_applied_to(said, text, language):
            return None
        found[said.city, said.country] = said
        if any(one.city != said.city for one in _beside_entered(text, language)):
            return None  # "Please register Nairobi. We are Dresden.": asked
    return next(iter(found.values())) if len(found) == 1 else None


def _beside_entered(text: str, language: str) -> Iterator[Place]:
    """The known cities of the sentences that enter none."""
    for one in sentences.sentences(Piece(text=fold(text[:_READ])), language):
        words = squeeze(text[one.start : one.end])
        place = places.read(words, Context(language=language))
        if not isinstance(place, Place) or not place.known or not place.city:
            continue
        if not announcing.entered(words, language):
            yield place


def doubtful(text: str, language: str) -> str | None:
    """The name under which a first mail enters its city, where several cities have it alike."""
    if name := places.doubtful(text, language):
        return name
    names = set(_entered(text, language))
    name = names.pop() if len(names) == 1 else None
    is_shared = name and isinstance(places.read(name, Context(language=language)), Unclear)
    return name if is_shared else None


def _entered(text: str, language: str) -> Iterator[str]:
    for one in sentences.sentences(Piece(text=fold(text[:_READ])), language):
        if name := announcing.entered(squeeze(text[one.start : one.end]), language):
            yield name


def _of_writer(sentence: Piece, words: str, language: str) -> Place | None:
    person = people.introduced(sentence, language)
    says = (
        bool(person)
        or mandates.says(words, language) == "yes"
        or intents.applies(words, language)
        or phrases(WORDS, "applying_verbs", language).found(sentence.text)
    )
    says = says and not courtesy.is_opening(courtesy.plain(words), language)
    says = says and not phrases(WORDS, "visiting", language).found(sentence.text)
    said = programmes.untitled(
        _unsigned(sentence, words, person.name or person.served, language), language
    )
    place = places.read(said, Context(language=language)) if says else None
    return place if isinstance(place, Place) and place.known and place.city else None


def _unsigned(sentence: Piece, words: str, name: Piece | None, language: str) -> str:
    """The words without the writer's own name, where that may be a city's, too ("Elif Kaya")."""
    like = _like_city(sentence, name, language)
    if like is None:
        return words
    start, end = like.start - sentence.start, like.end - sentence.start
    return f"{words[:start]}{_MASKED * (end - start)}{words[end:]}"


@lru_cache(maxsize=8)  # a first mail is asked for its city in several ways
def _without_writer(text: str, language: str) -> str:
    """The text without the names under which its sentences introduce somebody."""
    folded = fold(text)
    if len(folded) != len(text):
        return text
    for sentence in reversed(sentences.sentences(Piece(text=folded), language)):
        person = people.introduced(sentence, language)
        if name := _like_city(sentence, person.name or person.served, language):
            text = f"{text[: name.start]}{_MASKED * len(name.text)}{text[name.end :]}"
    return text


def _like_city(sentence: Piece, name: Piece | None, language: str) -> Piece | None:
    """Who writes, by a name within the sentence of which some word is a city's as well."""
    if name is None or not sentence.start <= name.start < name.end <= sentence.end:
        return None
    is_like = any(cities.called(key(one), language) for one in name.text.split())
    return name if is_like else None


def written(city: Place, text: str, language: str) -> str:
    """The city's name as the text has it, in any of its forms; else as we know it."""
    names = elsewhere.names_of(city)
    for run in _runs(text[:_READ]):
        if (said := key(run)) in names or not names.isdisjoint(inflections.bare(said, language)):
            return run
    unspaced = (one for one in sorted(names, key=len, reverse=True) if is_unspaced(one))
    own = (verbatim.own(one, text) for one in unspaced)
    return next((one for one in own if one in text), city.city or "")


def _runs(text: str) -> Iterator[str]:
    """One to four words in a row, longer runs first."""
    found = [one.span() for one in _NAME.finditer(text)]
    for size in range(_MOST_WORDS, 0, -1):
        for (start, _), (_, end) in zip(found, found[size - 1 :], strict=False):
            yield text[start:end]


def _is_title(name: str, text: str, language: str) -> bool:
    """Whether "Culture" is what a city is the city of ("UK City of Culture")."""
    titles = phrases(WORDS, "city_titles", language)
    if any(True for _ in titles.heads(name)):
        return True
    return re.search(rf"{_TITLED}{re.escape(name)}", text) is not None


def _is_mayor(name: str, text: str, language: str) -> bool:
    """Whether two words or more may be who heads "the city": "Глава города Олег Власов"."""
    if len(name.split()) < _FULL_NAME or not signatures.is_name(name, language):
        return False
    if phrases(WORDS, "town_heads", language).starts(fold(name)):
        return False
    before = text[: max(text.find(name), 0)]
    last = next(iter(reversed(sentences.split(before, language))), "")
    words = last.rstrip(_EDGES).split()[-_NEAR_NAME:]
    is_headed = any(
        mandates.names_granter(" ".join(words[at:]), language) for at in range(len(words))
    )
    is_city = bool(words) and phrases(WORDS, "titles", language).is_all(fold(words[-1]))
    return is_headed and is_city


def _is_of_opening(name: str, text: str, language: str) -> bool:
    """Whether the name is a word of a plain wish to apply ("unsere Stadt für die Auszeichnung")."""
    every = (one for one in sentences.split(text[:_READ], language) if name in one)
    return any(courtesy.is_opening(courtesy.plain(one), language) for one in every)


def named(sentence: Piece, language: str) -> Piece | None:
    """The known city in "the city is Hull, United Kingdom - not Gdynia", with its country."""
    sentence = sentence.part(0, len(_SET_OFF.split(sentence.text)[0]))
    text = sentence.text
    if count(text) > _LONGEST:
        return None
    leads = phrases(WORDS, "naming_city", language).finditer(text)
    heads = (one for one in leads if called.only_leads(sentence.part(0, one.start()), language))
    start = max((one.end() for one in heads), default=0)
    if not start:
        return None
    for part in _standing(sentence.part(start), language):
        place = places.read(part.text, Context(language=language))
        if isinstance(place, Place) and place.known and place.city:
            return part
    return None


@lru_cache
def applying(language: str) -> re.Pattern[str]:
    """A city, and that it would like to apply."""
    name = r"[^\W\d_a-z][\w'.-]*(?:\s[^\W\d_a-z][\w'.-]*){0,4}"
    return re.compile(rf"(?P<city>{name}(?:,\s{name}|\s\({name}\))?),?\s+{_wish(language)}")


@lru_cache
def wishing(language: str) -> re.Pattern[str]:
    """That somebody would like to apply, wherever a sentence says it."""
    return re.compile(rf"(?<!\w){_wish(language)}")


def _wish(language: str) -> str:
    verbs, wishes, wished = (
        either(WORDS, key, language) for key in ("applying", "applying_wishes", "applying_verbs")
    )
    return rf"(?:{verbs}|(?:{wishes})\s+(?:{wished}))(?!\w)"


def _standing(piece: Piece, language: str) -> tuple[Piece, ...]:
    """What is said without the names that are taken back, as one stretch that still holds."""
    undone = next(_undone(language).finditer(piece.text), None)
    if undone is None:
        return (_bare(piece, language),)
    if piece.text[: undone.start()].strip(_EDGES):
        return (_bare(piece.part(0, undone.start()), language),)
    after = _but(language).search(piece.text, undone.end())
    return (_bare(piece.part(after.end()), language),) if after else ()


def _bare(piece: Piece, language: str) -> Piece:
    """The stretch without marks, and without the verb that closes it."""
    text = piece.text.rstrip(_EDGES)
    closed = (
        one
        for key in ("name_ends", "naming_ends")
        for one in phrases(WORDS, key, language).finditer(text)
    )
    end = min((one.start() for one in closed if one.end() == len(text)), default=len(text))
    lead = len(text) - len(text.lstrip(_EDGES))
    return piece.part(lead, len(text[:end].rstrip(_EDGES)) or len(text))


@lru_cache
def _undone(language: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,;(–—-]*(?<!\w)(?:{either(WORDS, 'undoing', language)})(?!\w)",
                      re.IGNORECASE)  # fmt: skip


@lru_cache
def _but(language: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,]+(?:{either(WORDS, 'contrasts', language)})\s+", re.IGNORECASE)
