"""A name in capitals at the beginning of words, and what may follow it: an office, a place.

Invariant: a name is a few words in capitals, none of them a word of offices; a sentence is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from intake.conversation.people import offices, titles
from intake.conversation.people.offices import ENDS
from intake.conversation.people.signatures import (
    MOST_NAMES,
    begins_with_office,
    is_name,
    is_office,
    is_small,
)
from intake.conversation.phrases import among, either, phrases, without
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import LETTER, WORD, has_case, words_of
from intake.conversation.wordlists import listed

MOST_WORDS = 9
_PARTS = 3
"""Parts of what follows a name among which another one would stand."""
_BARE = " .;"
_MARKS = ",;(–—-"
_SET_OFF = re.compile(r"\s[–—-]\s|;")
_TOKEN = re.compile(r"\S+")
_NAME = re.compile(rf"[^\W\d_]{LETTER}*(?:[.'-]{LETTER}*)*")
_HEAD = re.compile(r"\s*([^,،，、!]{2,30})[,،，、!]\s*")


@dataclass(frozen=True, kw_only=True)
class Person:
    """Stretches of a clause that name the writer; `rest` is what says something else.

    `served` is the name within the office of whom its holder serves.
    """

    name: Piece | None = None
    office: Piece | None = None
    place: Piece | None = None
    served: Piece | None = None
    rest: tuple[Piece, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.name or self.office)


NOBODY = Person()


def opener(piece: Piece, language: str) -> tuple[int, int]:
    """Where "my name is" and its like stand; an end of 0 where nothing does."""
    start = piece.text[:120]
    found = [
        (one.start(), one.end())
        for one in phrases(WORDS, "openers", language).finditer(start)
        if _may_open(start[: one.start()], language)
    ]
    return min(found, key=lambda one: (one[0], -one[1]), default=(0, 0))


def _may_open(before: str, language: str) -> bool:
    before = before.strip()
    return not before or before[-1] in ":,;" or only_leads(Piece(text=before), language)


def only_leads(before: Piece, language: str) -> bool:
    """Whether the words before "my name is" are greeting, correction or nothing."""
    return not WORD.search(without(WORDS, ("leads", "changing"), before.text, language))


def named(piece: Piece, language: str, *, alone: bool = False) -> Person:
    """A name and what follows it."""
    skipped = untitled(piece, language)
    end = name_end(skipped, language)
    if not end:
        return lowered(skipped, language) if alone or skipped else NOBODY
    name, after = skipped.part(0, end), skipped.part(end)
    name = name.part(0, len(name.text.rstrip(ENDS)))
    if not after or not any(letter.isalnum() for letter in after.text):
        return Person(name=name)
    if len(name.text.split()) < 2:
        return NOBODY
    said = skipped.text[end:]
    if not offices.joint(language).match(said) or not _goes_on(said, language):
        return NOBODY
    is_apart = said.lstrip()[0] in _MARKS
    if not is_apart and phrases(WORDS, "office_words", language).found(name.text):
        return NOBODY
    return beside(name, skipped.part(end), language)


def _goes_on(said: str, language: str) -> bool:
    """Whether what follows a name can follow one: a comma, "and", "from", an office."""
    said = said.lstrip()
    keys = ("after_names", "offices")
    return said[0] in _MARKS or any(phrases(WORDS, key, language).starts(said) for key in keys)


def beside(name: Piece, after: Piece, language: str) -> Person:
    place, after = _origin(after, language)
    joint = offices.joint(language).match(after.text)
    after = after.part(joint.end() if joint else 0)
    _, opened = opener(after, language)
    leads = phrases(WORDS, "office_leads", language).heads(after.text)
    opened = opened or max((one.end() for one in leads), default=0)
    held = offices.held(after.part(opened), language)
    if held.office and not opened and _is_of_another(held, language):
        return Person(name=name, place=place, rest=(after,))
    if held.office:
        return Person(name=name, office=held.office, place=place or held.seat, rest=held.rest)
    return Person(name=name, place=place, rest=(after,) if after else ())


def _is_of_another(held: offices.Held, language: str) -> bool:
    """Whether somebody else is told of: "and the mayor, Tom Riordan, asked me to apply"."""
    said = held.office.text if held.office else ""
    is_led = has_case(said) and begins_with_office(said, language)
    if is_led and phrases(WORDS, "first_person", language).found(said):
        return True
    told = ", ".join((said, *(one.text for one in held.rest)))
    parts = (part.strip(_BARE) for part in told.split(",")[1:_PARTS])
    return any(is_name(part, language) and titles.said(part, language) == "name" for part in parts)


def _origin(after: Piece, language: str) -> tuple[Piece | None, Piece]:
    """The place in "Anna Nowak from Gdynia, Poland, deputy mayor"."""
    match = _from(language).match(after.text)
    if not match:
        return None, after
    parts = _SET_OFF.split(after.text[match.end() :])[0].split(",")
    words = parts[0]
    if len(parts) > 1 and not is_office(parts[1], language) and parts[1].strip()[:1].isupper():
        words = ",".join(parts[:2])
    end = match.end() + len(words)
    return after.part(match.end(), end), after.part(end)


@lru_cache
def _from(language: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{either(WORDS, 'seats', language)})\s+(?=[^\W\d_a-z])")


def untitled(piece: Piece, language: str) -> Piece:
    """The piece without "just", "Mr" and their like at its beginning."""
    known = phrases(WORDS, "before_names", language)
    while (match := _TOKEN.match(piece.text)) and known.is_all(match[0]):
        piece = piece.part(match.end())
    return piece


def name_end(piece: Piece, language: str) -> int:
    """Where the words in capitals at the beginning end; 0 without any."""
    end = 0
    for place, (word, stop, at) in enumerate(_words(piece)):
        if not _is_part_of_name(word, language, place):
            break
        if not word.islower():
            end = at
        if stop or place + 1 == MOST_WORDS:
            break
    return end


def _words(piece: Piece) -> Iterator[tuple[str, bool, int]]:
    """Each word, whether a mark ends the name behind it, and where it ends."""
    for match in _TOKEN.finditer(piece.text):
        word = match[0].rstrip(",;:!?)")
        stop = len(word) < len(match[0])
        if word.endswith(".") and len(word) > 2:
            word, stop = word.rstrip("."), True
        yield word, stop, match.start() + len(word)


def _is_part_of_name(word: str, language: str, place: int) -> bool:
    if not _NAME.fullmatch(word):
        return False
    if place > 0 and word.casefold() in among(WORDS, "name_particles", language):
        return True  # "Jean de La Fontaine"
    return not is_small(word) and word.casefold() not in _no_names(language)


@lru_cache
def _no_names(language: str) -> frozenset[str]:
    keys = ("offices", "institutions", "subjects", "own", "plain_verdicts", "no_names")
    words = frozenset(word for key in keys for word in listed(WORDS, key, language))
    return words - among(WORDS, "first_names", language)


def lowered(piece: Piece, language: str) -> Person:
    """A name that its writer puts in small letters, where nothing else is said."""
    text = piece.text.rstrip(ENDS)
    if not 2 <= len(text.split()) <= MOST_NAMES or not text.islower():
        return NOBODY
    keys = ("small_words", "governing", "continuations", "statement_verbs", "leads")
    ordinary = _no_names(language).union(*(listed(WORDS, key, language) for key in keys))
    if not ordinary.isdisjoint(words_of(text)) or not is_name(text.title(), language):
        return NOBODY
    return Person(name=piece.part(0, len(text)))


def ungreeted(piece: Piece, language: str) -> Piece:
    """The words without a greeting and the comma behind it."""
    head = _HEAD.match(piece.text)
    if head is None:
        return piece
    greetings = phrases("intents", "talk.greetings", language).heads(head[1])
    is_greeting = any(one.end() == len(head[1].rstrip()) for one in greetings)
    return piece.part(head.end()) or piece if is_greeting else piece


def parted(piece: Piece, language: str) -> tuple[Piece, ...]:
    """The clauses of "my post is X and my name is Y", each with the words that open it."""
    words = words_of(piece.text)
    found = (
        one
        for key in ("openers", "led_houses")
        for one in phrases(WORDS, key, language).finditer(piece.text, words)
    )
    joint = re.compile(
        rf"(?:[,;]\s*(?:(?:{either(WORDS, 'plain_ands', language)})\s+)?"
        rf"|\s+(?:{either(WORDS, 'plain_ands', language)})\s+)\Z",
        re.IGNORECASE,
    )
    cuts = sorted(
        (lead.start(), one.start())
        for one in found
        if one.start() and (lead := joint.search(piece.text, 0, one.start()))
    )
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), None]
    return tuple(piece.part(a, b) for a, b in zip(starts, ends, strict=True) if b is None or a < b)
