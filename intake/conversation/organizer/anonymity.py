"""Words in which nobody is named: neither the city that asked nor its people.

Invariant: names, places, addresses and numbers that lead to who asked are left out; an office that
thousands hold tells nobody.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from intake.answers import inflections
from intake.answers.folding import Word, fold, is_unspaced, key, words
from intake.answers.geography import cities, countries, places
from intake.answers.lexicon import listed
from intake.answers.values import Place
from intake.applications import Application
from intake.calls.identity import CITY, COUNTRY, OFFICE, WRITER
from intake.conversation.organizer import arabic_names, neutral, own_scripts
from intake.conversation.organizer.neutral import Neutral
from intake.conversation.phrases import without
from intake.conversation.sentences import WORDS
from intake.languages import ENGLISH

LEFT_OUT = "…"

_ADDRESS = re.compile(
    r"[^\s<>@,;:()\"']+(?:@|\s?[(\[]at[)\]]\s?)[^\s<>@,;:()\"']*[^\W_]", re.IGNORECASE
)
_PAGE = re.compile(
    r"(?:https?://|www\.)\S*[^\s.,;:!?)]|\b[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}\b(?:/\S*[^\s.,;:!?)])?",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<!\w)@\w[\w.]*\w")
_NUMBER = re.compile(r"(?<![\w,])(?:\+|\()?\d(?:[ \u00a0()/.-]{0,3}\d){6,}(?!\w|,\d)")
_DATES = re.compile(r"\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4}|(?:19|20)\d\d ?[/-] ?(?:19|20)\d\d")
"""Long runs of digits that tell nobody's number."""
_OWNED = re.compile(
    r"\b((?:our|my|your|their)(?: own)?) a (?=city\b|country\b)",
    re.IGNORECASE,
)
"""What stands in the place of an article: "our Gdynia" is our city."""
_GREETED = re.compile(r"\b(Dear|Hello|Hi) a city\b", re.IGNORECASE)
_AGAIN = re.compile(rf"{LEFT_OUT}(?:[ ,]*{LEFT_OUT})+")
_PERSON = range(1, 5)
"""Words of a name that is a person's, each of which tells who they are."""
_PAIR = 2
"""Words of a first name and a surname."""
_OFFICES = ("offices", "office_words", "institutions", "joining_offices")
_OF_OFFICES = (*_OFFICES, "small_words")
"""Words that tell an office, what it is for, and nobody's name."""
_SHORTEST = 2
_SHORTEST_HEAD, _LONG_STEM = 4, 5
"""Letters of a city's name from which on other words are known to be made of it."""
_VOWELS = "aeiouy"
_INVISIBLE = re.compile(f"[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u2060\ufeff{neutral.MARK}]")
"""Also the vowels that Arabic may write or leave out within one name."""
_ARABIC = re.compile("[\u0621-\u064a]{3,}")
_SWALLOWS = "لل"
"""What is glued before a name whose article loses its first letter by it."""


@dataclass(frozen=True, kw_only=True)
class Anonymous:
    """Words in which nobody is named, and what was left out of them or put otherwise."""

    text: str
    masked: tuple[str, ...]


def anonymised(
    text: str, asking: Application, *, is_theirs: bool = False, language: str = ENGLISH
) -> Anonymous:
    """The text, in this language, without the city, its country, its people and where they can be
    reached.

    In words of the asking side (`is_theirs`) every address, page, number and handle is theirs; in
    the organizers' own those of the city and of its people's mail domains are.
    """
    masked: list[str] = []
    text = _unreachable(_plain(text), asking, masked, is_theirs=is_theirs)
    instead = neutral.words(text, language)
    told = _told(asking, neutral.marked(instead))
    unspaced = {one: told[one] for one in filter(own_scripts.is_written, told)}
    text = own_scripts.replaced(text, unspaced, _called(asking), masked)
    text = _replaced(
        text,
        _Secret(
            language=asking.language or ENGLISH,
            names=_arabic(asking) | _names(told),
            parts=_parts(asking),
            heads=_heads(asking),
        ),
        masked,
    )
    text = neutral.mended(_AGAIN.sub(LEFT_OUT, text), instead)
    text = _GREETED.sub(r"\1 city", _OWNED.sub(r"\1 ", text))
    return Anonymous(text=text.strip(), masked=tuple(dict.fromkeys(masked)))


def _unreachable(text: str, asking: Application, masked: list[str], *, is_theirs: bool) -> str:
    heads, domains = _heads(asking), _domains(asking)

    def leave_out(found: re.Match[str]) -> str:
        told = found[0].casefold()
        is_known = any(one in told for one in domains) or any(
            one.folded.startswith(tuple(heads)) for one in words(found[0])
        )
        if _DATES.fullmatch(found[0]) or not (is_theirs or is_known):
            return found[0]
        masked.append(found[0])
        return LEFT_OUT

    for pattern in (_ADDRESS, _PAGE, _HANDLE, _NUMBER):
        text = pattern.sub(leave_out, text)
    return text


@dataclass(frozen=True, kw_only=True)
class _Secret:
    """Names by folded words with what is said instead, parts of people's, beginnings of cities'.

    `language` is that in which a country's name may be another word.
    """

    language: str
    names: Mapping[tuple[str, ...], str]
    parts: frozenset[str]
    heads: frozenset[str]

    def is_meant(self, name: tuple[str, ...], first: Word) -> bool:
        """Whether the name stands there, and not a word that only reads like it."""
        if arabic_names.is_preposition(name, first.raw):
            return False
        return len(name) > 1 or not neutral.is_word(first.raw, self.language)

    def covers(self, word: Word) -> bool:
        """Whether the word is a part of a person's name, or made of the city's ("Gdynian")."""
        if word.raw.islower() and word.raw.isalpha():
            return False
        return word.folded in self.parts or any(_is_made_of(word.folded, one) for one in self.heads)


def _is_made_of(word: str, head: str) -> bool:
    """Whether it begins with the name, or is the name with another short ending than its vowel."""
    if word.startswith(head):
        return True
    stem = head[:-1] if head[-1] in _VOWELS else head
    return len(stem) >= _LONG_STEM and word.startswith(stem) and len(word) <= len(head) + 2


@dataclass(frozen=True, kw_only=True)
class _Found:
    start: int
    end: int
    neutral: str


def _replaced(text: str, secret: _Secret, masked: list[str]) -> str:
    for found in reversed(list(_found(words(text), secret))):
        masked.append(text[found.start : found.end])
        text = text[: found.start] + found.neutral + text[found.end :]
    return text


def _found(written: Sequence[Word], secret: _Secret) -> Iterator[_Found]:
    """Where names stand, the longest first; a part of one only with a capital or a figure."""
    longest, place = max(map(len, secret.names), default=0), 0
    folded = tuple(one.folded for one in written)
    while place < len(written):
        first = written[place]
        lengths = range(min(longest, len(written) - place), 0, -1)
        spans = [(length, head) for length in lengths for head in _heads_of(first)]
        named = ((one, (head, *folded[place + 1 : place + one])) for one, head in spans)
        known = (one for one in named if one[1] in secret.names)
        length, name = next((one for one in known if secret.is_meant(one[1], first)), (0, ()))
        if length:
            end, start = written[place + length - 1].end, first.start + _glued(first, name[0])
            yield _Found(start=start, end=end, neutral=secret.names[name])
        elif secret.covers(first):
            yield _Found(start=first.start, end=first.end, neutral=LEFT_OUT)
        place += length or 1


def _heads_of(word: Word) -> tuple[str, ...]:
    """The word, and in Arabic what is left of it without "for", "in", "and" and the like."""
    is_arabic = _ARABIC.fullmatch(word.folded) is not None
    return (word.folded, *(inflections.bare(word.folded, "ar") if is_arabic else ()))


def _glued(word: Word, name: str) -> int:
    """How many letters before the name go on standing there."""
    if word.folded.endswith(name):
        return len(word.raw) - len(name) if word.folded != name else 0
    return max(word.folded.find(_SWALLOWS) + 1, 0)


def _names(told: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """The same by folded words, as they may stand in a text."""
    split = ((tuple(one.folded for one in words(name)), told[name]) for name in told)
    return {name: neutral for name, neutral in split if len("".join(name)) > _SHORTEST}


def _told(asking: Application, instead: Neutral) -> dict[str, str]:
    """What tells who asked, and what is said instead."""
    named = [
        *((one, LEFT_OUT) for one in (*_people(asking), *_offices(asking))),
        *((one, instead.country) for one in _countries(asking)),
        *((one, instead.city) for one in _cities(asking)),
    ]
    return {_plain(one): neutral for one, neutral in named if one.strip()}


def _called(asking: Application) -> dict[str, str]:
    spoken = _spoken(asking)
    found = (one for name in _people(asking) for one in own_scripts.called(name, spoken))
    return dict.fromkeys(found, LEFT_OUT)


def _plain(text: str) -> str:
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text))


def _parts(asking: Application) -> frozenset[str]:
    """Each word of a person's name; a name like "Office of the mayor" is no person's."""
    spoken = _spoken(asking)
    people = [apart for one in _people(asking) if _is_person(apart := _untitled(one, spoken))]
    several = (word.folded for name in people for one in name for word in words(one))
    return frozenset(one for one in several if len(one) > _SHORTEST)


def _arabic(asking: Application) -> dict[tuple[str, ...], str]:
    """The same of names in Arabic, each by its folded words."""
    spoken = _spoken(asking)
    names = (name.split() for name in _people(asking))
    people = [one for one in names if len(one) in _PERSON and not _has_office(one, spoken)]
    return {part: LEFT_OUT for one in people for part in arabic_names.parts(one)}


def _has_office(name: Sequence[str], spoken: Sequence[str]) -> bool:
    """Whether a word of an office or an institution stands in it."""
    left = (without(WORDS, _OFFICES, fold(one), language) for one in name for language in spoken)
    return not all(one.strip() for one in left)


def _untitled(name: str, spoken: Sequence[str]) -> list[str]:
    """Its words without those of an office; one behind a single other word is a surname."""
    said = name.split()
    own = [one for one in said if not _is_common(one, spoken)]
    is_surname = len(said) == _PAIR and own == said[:1]
    return said if is_surname else own


def _is_person(name: Sequence[str]) -> bool:
    capitals = all(one[0].isupper() for one in name)
    return capitals and len(name) in _PERSON and not _no_person() & {fold(one) for one in name}


@cache
def _no_person() -> frozenset[str]:
    """Words of city halls and offices."""
    phrases = listed("places", "city", "en") | listed("places", "strip_after", "en")
    spoken = {word for phrase in phrases for word in phrase.split()}
    return listed("signatures", "no_person", "en") | spoken


def _people(asking: Application) -> list[str]:
    """Who writes for it; "Vice Mayor" as a name is thousands."""
    named = [one.address.name for one in asking.contacts] + _said(asking, WRITER)
    spoken = _spoken(asking)
    return [one for one in named if one.strip() and not _is_common(one, spoken)]


def _offices(asking: Application) -> list[str]:
    """What people said they are, where it tells more than an office that thousands hold."""
    spoken = _spoken(asking)
    held = (
        one for one in _said(asking, OFFICE) if len(one.split()) > 1 or own_scripts.is_written(one)
    )
    return [one for one in held if not _is_common(one, spoken)]


def _spoken(asking: Application) -> tuple[str, ...]:
    """The languages in which its people name offices."""
    said = (asking.language, *(one.language for one in asking.contacts), "en")
    return tuple(dict.fromkeys(one for one in said if one))


def _is_common(office: str, spoken: Sequence[str]) -> bool:
    """Whether nothing but words of offices and small words between them stand in it."""
    left = fold(office)
    for language in spoken:
        left = without(WORDS, _OF_OFFICES, left, language)
    return all(len(one.folded) <= _SHORTEST and not is_unspaced(one.folded) for one in words(left))


def _domains(asking: Application) -> frozenset[str]:
    """Where its people have their mail."""
    return frozenset(one.address.key.rpartition("@")[2] for one in asking.contacts)


def _heads(asking: Application) -> frozenset[str]:
    """What words made of the city's name begin with."""
    joined = ("".join(one.folded for one in words(name)) for name in _city_names(asking))
    return frozenset(one for one in joined if len(one) >= _SHORTEST_HEAD)


def _city_names(asking: Application) -> list[str]:
    named = [one for one in (asking.city, *_places(asking, CITY, "city")) if one]
    return named + [one for name in named for one in _other_names(name, asking.country)]


def _cities(asking: Application) -> list[str]:
    """The city as anybody may write it, with and without "city of", by all names it is known by."""
    named = _city_names(asking)
    spelled = [one for name in named for one in places.spellings(name)]
    known = (*_said(asking, CITY), *named, *spelled)
    return [bare for one in known for bare in own_scripts.of_city(one)]


def _other_names(name: str, country: str | None) -> list[str]:
    one = cities.dominant(cities.named(key(name), country))
    return [one.bare, *one.keys] if one else []


def _countries(asking: Application) -> list[str]:
    codes = {one for one in (asking.country, *_places(asking, COUNTRY, "country")) if one}
    said = [one for one in _said(asking, COUNTRY) if len(one) > _SHORTEST]
    spoken = {"en", asking.language}
    return said + [
        one
        for code in codes
        for language in spoken
        for one in countries.called(code, language)
        if one not in neutral.nouns(language)
    ]


def _places(asking: Application, question: str, part: str) -> list[str | None]:
    values = [one.value for one in asking.answers if one.question == question]
    return [getattr(one, part) for one in values if isinstance(one, Place)]


def _said(asking: Application, question: str) -> list[str]:
    """The words of every answer to the question, also of those corrected since."""
    return [one.words for one in asking.answers if one.question == question]
