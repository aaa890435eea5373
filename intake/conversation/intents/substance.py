"""Whether a polite sentence also says something: a place, a name or a figure that nobody took.

Invariant: what the file, the call or our tables of polite words hold is nothing new. Names are told
by their capitals, so only where letters have case; places also by the tables.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from intake.answers import folding, inflections
from intake.answers.folding import Word
from intake.answers.geography import cities, countries
from intake.answers.values import Place, Text
from intake.applications import Application
from intake.calls.identity import CITY, COUNTRY, PERSONAL, WRITER
from intake.calls.model import Call, text_in
from intake.conversation.intents import elsewhere, regions
from intake.conversation.people.signatures import MOST_NAMES
from intake.conversation.phrases import Phrases, among, compiled, either, phrases, without
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, is_spaced, words_of
from intake.conversation.wordlists import listed

TABLE = "intents"
_POLITE = (
    "courtesies",
    "courtesies_alone",
    "thanks",
    "greetings",
    "interrogatives",
    "festive",
    "papers",
)
_MANNERS = ("courtesies", "courtesies_alone", "thanks", "greetings", "title_applied_for")
_WORK = (
    "offices",
    "institutions",
    "titles",
    "title_things",
    "no_names",
    "before_names",
    "office_words",
)
_NOUNS_IN_CAPITALS = frozenset({"de", "lb"})
_OF_WRITERS = frozenset({*PERSONAL, CITY, COUNTRY})
_NOTHING = compiled(())
_EDGES = " .,;:!-–—*_"
_READ = 2_000
_LONGEST_HOUSE = 24
_MARK = re.compile(r"[\d。，、；：,;:!?！？]")
_LONGEST_NAME = 5
_LONGEST_UNSPACED = 8
_SHORTEST_DAY = 3
_SHORT = 4
"""Letters from which on a word without a capital may be a place; inside a clause one more."""
_NAME = r"[^\W\d_a-z][\w.'-]*"
_CALLED = re.compile(rf",\s*{_NAME}(?:\s{_NAME}){{0,3}}[\s.!]*\Z")
_ADDRESSEE = re.compile(rf"[\s,]{{0,2}}{_NAME}(?:\s{_NAME}){{0,3}}")


@dataclass(frozen=True, kw_only=True)
class Known:
    """What a sentence may repeat: folded words, keys of the city's names, codes of countries.

    `people` are the words of the names of those who write, `matters` the cues of what is asked;
    who `is_nameless` has told the desk no name yet.
    """

    words: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    matters: Phrases = _NOTHING
    is_nameless: bool = False

    def with_words(self, texts: Iterable[str]) -> "Known":
        """These words also, such as those of the greeting."""
        return replace(self, words=self.words | _words(*texts))

    def is_signed(self, text: str) -> bool:
        """Whether the text is nothing but names of those who write, in capitals."""
        said = [word for word in text.strip(_EDGES).split() if word.strip(_EDGES)]
        is_cased = all(not word[0].islower() for word in said)
        return 0 < len(said) <= MOST_NAMES and is_cased and _words(*said) <= self.people

    def is_house(self, text: str, language: str) -> bool:
        """Whether the text is an office of the city and no more, as it stands below a name."""
        line = fold(text).strip(_EDGES)
        if len(line) > _LONGEST_HOUSE or _MARK.search(line) or self.matters.found(line):
            return False
        named = folding.key(line)
        is_ours = any(len(one) > 1 and one in named for one in self.cities)
        return is_ours and line.endswith(tuple(among(WORDS, "house_ends", language)))


def known(application: Application, call: Call, language: str) -> Known:
    """What the file and the call say already."""
    values = [answer.value for answer in application.current.values()]
    where = [one for one in values if isinstance(one, Place)]
    names = frozenset().union(*map(elsewhere.names_of, where))
    codes = frozenset(one.country for one in where if one.country)
    called = [countries.name(code, one) for code in codes for one in ("en", language)]
    said = [one.text for one in values if isinstance(one, Text)]
    people = [one.address.name for one in application.contacts]
    writer = application.current.get(WRITER)
    writers = [writer.value.text] if writer and isinstance(writer.value, Text) else []
    return Known(
        people=_words(*people, *writers),
        words=_words(*said, *people, *names, *called) | _words_of_call(call, language),
        cities=names,
        countries=codes,
        matters=_matters(call, language),
        is_nameless=writer is None,
    )


def says_more(text: str, known: Known, language: str) -> bool:
    """Whether a polite sentence says anything beside its manners.

    A place or person of whom nothing is known, a figure, a matter of the call, or a word that
    tells something ("stop", "deadline", "not").
    """
    return (
        _tells(text, known, language)
        or names_place(text, known, language)
        or _has_figure(text, language)
        or _names_somebody(text, known, language)
    )


def _tells(text: str, known: Known, language: str) -> bool:
    """Whether there is a word that tells something beside the manners, or a matter of the call."""
    rest = _without_manners(text, language)
    if phrases(TABLE, "talk.telling", language).found(rest):
        return True
    return known.matters.found(rest) and not phrases(TABLE, "talk.announcing", language).found(text)


def _without_manners(text: str, language: str) -> str:
    """What remains of a polite sentence, its polite phrases taken out."""
    return without(TABLE, (f"talk.{key}" for key in _MANNERS), text, language)


def names_place(text: str, known: Known, language: str) -> bool:
    """Whether the text names a city of the table or a country that is not the applicant's."""
    cleaned = folding.clean(text[:_READ])
    tokens = folding.words(cleaned)
    return any(
        not _is_known(name, known, language)
        for name in (*_spaced(cleaned, tokens, language), *_unspaced(tokens))
    )


def is_of_applicant(place: Place | None, known: Known) -> bool:
    """Whether the place is the city that is on file."""
    return bool(place and elsewhere.names_of(place) & known.cities)


def unnamed(text: str, known: Known, language: str) -> str:
    """The text with blanks for the names of the applicant, its city's and its country's."""
    return _unnamed(text[:_READ], known.cities, known.countries, language)


@lru_cache(maxsize=32)  # a sentence is looked at for each thing that it may say beside them
def _unnamed(text: str, ours: frozenset[str], codes: frozenset[str], language: str) -> str:
    cleaned = folding.clean(text)
    if not (ours or codes):
        return cleaned
    runs = _runs(cleaned, folding.words(cleaned))
    own = [one for one in runs if _is_applicants(one, ours, codes, language)]
    called = (countries.name(code, language) for code in codes)
    said = filter(folding.is_unspaced, (*ours, *called))
    unspaced = sorted(said, key=len, reverse=True)
    for name in own:
        cleaned = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", regions.OURS, cleaned)
    for name in unspaced:
        cleaned = cleaned.replace(name, regions.OURS)
    return regions.blanked(cleaned)


def _runs(text: str, tokens: tuple[Word, ...]) -> Iterator[str]:
    """One to five words in a row, longer runs first."""
    for size in range(min(_LONGEST_NAME, len(tokens)), 0, -1):
        for first, last in zip(tokens, tokens[size - 1 :], strict=False):
            yield text[first.start : last.end]


def _is_applicants(name: str, ours: frozenset[str], codes: frozenset[str], language: str) -> bool:
    said = folding.key(name)
    forms = inflections.bare(said, language)
    if not ours.isdisjoint((said, *forms)):
        return True
    return any(countries.find(one, language) in codes for one in (name, *forms))


def after_greeting(text: str, language: str) -> str:
    """What a greeting goes on to say behind whom it greets ("Dear Florence, …")."""
    for match in phrases(TABLE, "talk.greetings", language).finditer(text):
        if not text[: match.start()].strip():
            return _past_addressee(text[match.end() :])
    return text


def _past_addressee(text: str) -> str:
    """The text behind names that stand at its very beginning."""
    if text.lstrip()[:1] == ",":
        return text
    found = _ADDRESSEE.match(text)
    is_cased = found is not None and found[0].strip(" ,")[0].isupper()
    return text[found.end() :] if found and is_cased else text


def _texts(call: Call, language: str) -> Iterator[str]:
    yield from (text_in(call.title, language), text_in(call.purpose, language), *call.issuers)
    for one in call.questions:
        yield from (text_in(one.label, language), text_in(one.text, language))


@lru_cache(maxsize=64)
def _words_of_call(call: Call, language: str) -> frozenset[str]:
    return _words(*_texts(call, language))


@lru_cache(maxsize=64)
def _matters(call: Call, language: str) -> Phrases:
    """The cues of what is asked beside who writes for which city."""
    asked = (one for one in call.questions if one.id not in _OF_WRITERS)
    spoken = dict.fromkeys((language, language.partition("-")[0], "en"))
    return compiled(cue for one in asked for each in spoken for cue in one.cues.get(each, ()))


def _words(*texts: str) -> frozenset[str]:
    return frozenset(folding.fold(word) for text in texts for word in words_of(text))


def _is_known(name: str, known: Known, language: str) -> bool:
    if folding.key(name) in known.cities or countries.find(name, language) in known.countries:
        return True
    return any(set(city.keys) & known.cities for city in cities.named(folding.key(name)))


# --- places -------------------------------------------------------------------------------------


def _spaced(text: str, tokens: tuple[Word, ...], language: str) -> Iterator[str]:
    """Names of places among words with blanks between them, the longest at each word."""
    place = 0
    while place < len(tokens):
        end = _place_end(text, tokens, place, language)
        if end > place:
            yield text[tokens[place].start : tokens[end - 1].end]
        place = max(end, place + 1)


def _place_end(text: str, tokens: tuple[Word, ...], place: int, language: str) -> int:
    if not _may_be_place(text, tokens, place, language):
        return place
    for end in range(min(place + _LONGEST_NAME, len(tokens)), place, -1):
        name = text[tokens[place].start : tokens[end - 1].end]
        if _is_place(name, language) and not re.search(r"[,;.:!?()]\s", name):
            return end
    return place


def _is_place(name: str, language: str) -> bool:
    return bool(cities.named(folding.key(name)) or countries.find(name, language))


def _may_be_place(text: str, tokens: tuple[Word, ...], place: int, language: str) -> bool:
    """A capital that the sentence does not explain, or a word that stands where a place would."""
    word = tokens[place]
    if len(word.raw) < 3 or word.folded in _vocabulary(language):
        return False
    if place == 0 and word.raw[0].isupper():
        return _begins_with_name(tokens, language) or _mark_after(text, word) != ""
    if not word.raw[0].islower():
        return True
    before = tokens[place - 1] if place else None
    if before is None or "," in text[before.end : word.start]:
        return len(word.raw) >= _SHORT
    return len(word.raw) > _SHORT and before.folded in among(WORDS, "situated", language)


def _mark_after(text: str, word: Word) -> str:
    return text[word.end : word.end + 2].strip(" '’-").rstrip("abcdefghijklmnopqrstuvwxyz")


def _unspaced(tokens: tuple[Word, ...]) -> Iterator[str]:
    """Names of cities inside a run of letters that has no blanks between words."""
    for run in (word.raw for word in tokens if not is_spaced(word.raw[0])):
        for start in range(len(run) - 1):
            for end in range(min(len(run), start + _LONGEST_UNSPACED), start + 1, -1):
                if cities.named(folding.key(run[start:end])):
                    yield run[start:end]
                    break


# --- names and figures --------------------------------------------------------------------------


def _names_somebody(text: str, known: Known, language: str) -> bool:
    if language.partition("-")[0] in _NOUNS_IN_CAPITALS:
        return False
    cleaned = _uncalled(folding.clean(text), language)
    tokens = folding.words(cleaned)
    usual = _vocabulary(language) | known.words
    first = 0 if _begins_with_name(tokens, language) else 1
    return any(
        _is_name(word)
        and word.folded not in usual
        and countries.find(word.raw, language) not in known.countries
        for word in tokens[first:]
    )


def _uncalled(text: str, language: str) -> str:
    """The text without the person whom it thanks or calls ("Thank you, Mrs Brown, …")."""
    text = _CALLED.sub("", text)
    for match in phrases(TABLE, "talk.thanks", language).finditer(text):
        rest = text[match.end() :].removeprefix(",")
        return text[: match.end()] + _past_addressee(rest)
    return text


def _is_name(word: Word) -> bool:
    """A capital and small letters: "Siemens", but no "IoT" and no "GDP"."""
    return len(word.raw) > 2 and word.raw[0].isupper() and word.raw[1:].islower()


def _begins_with_name(tokens: tuple[Word, ...], language: str) -> bool:
    """Whether the first word is a capitalised subject ("Beja would like …"), no usual word."""
    if len(tokens) < 2 or tokens[0].folded in _vocabulary(language):
        return False
    verbs = (*listed(WORDS, "applying", language), *listed(WORDS, "applying_wishes", language))
    return tokens[1].folded in {one.split()[0] for one in verbs}


def _has_figure(text: str, language: str) -> bool:
    """A figure in words: a numeral before a scale, or a scale before a currency."""
    return _figure(language).search(fold(text)) is not None


@lru_cache
def _figure(language: str) -> re.Pattern[str]:
    numerals, scales, money = (
        either(WORDS, key, language) for key in ("numerals", "scales", "money")
    )
    return re.compile(rf"(?:{numerals}|{scales})\s*(?:{scales}|{money})", re.IGNORECASE)


@lru_cache
def _vocabulary(language: str) -> frozenset[str]:
    """Words that say nothing by their capital: polite ones, offices, times, languages."""
    polite = (one for key in _POLITE for one in listed(TABLE, f"talk.{key}", language))
    work = (one for key in _WORK for one in listed(WORDS, key, language))
    return _words(*polite, *work, *_of_calendar(language), *_of_calendar("en"))


@lru_cache(maxsize=64)
def calendar(language: str) -> frozenset[str]:
    """The names of days and months in the language and in English, in one case and folded."""
    names = (_days_and_months(one) for one in dict.fromkeys((language, "en")))
    folded = (fold(name).casefold() for one in names for name in one)
    return frozenset(one for one in folded if len(one) >= _SHORTEST_DAY and not one[0].isdigit())


def _days_and_months(language: str) -> Iterator[str]:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return
    yield from locale.months["format"]["wide"].values()
    yield from locale.days["format"]["wide"].values()


def _of_calendar(language: str) -> Iterator[str]:
    """Names of months, days and languages."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return
    for width in ("wide", "abbreviated"):
        yield from locale.months["format"][width].values()
        yield from locale.days["format"][width].values()
    yield from locale.languages.values()
