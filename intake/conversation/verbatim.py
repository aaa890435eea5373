"""What somebody wrote, as they wrote it: reading folds signs, and what is shown is unfolded again.

Invariant: what is given back is a stretch of the message but for blanks, or several with an
ellipsis between; words that stand nowhere in it are given back as they are.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from intake.answers import folding
from intake.answers.values import Event, Events, Place, Text, Value, Venue
from intake.conversation import spelling
from intake.conversation.spelling import squeeze

GAP = " … "
_MOST_PARTS = 6
_LEAST = 2
"""Letters of a part that is looked for alone."""
_UNSHOWN = "\u093c"


class _Bare(NamedTuple):
    """The letters and digits of a text, folded, and where each of them stands in it."""

    letters: str
    places: tuple[int, ...]


def own(words: str, text: str) -> str:
    """The stretches of the text that these words were read from, on one line."""
    found = whole(words, text)
    return found or GAP.join(_parts(words, text)) or words


def whole(words: str, text: str) -> str:
    """The one stretch of the text that these words were read from; "" where there is none."""
    if _packed(words) in _packed(text):
        return words
    sought = _bare(words).letters
    at = _find(sought, text, 0) if sought else -1
    return _stretch(words, text, at) if at >= 0 else ""


def value(read: Value, text: str) -> Value:
    """An answer whose own words, where it has any, are the writer's."""
    match read:
        case Text():
            return replace(read, text=name(read.text, text))
        case Venue():
            return replace(read, words=name(read.words, text))
        case Events():
            events = tuple(_event(one, text) for one in read.events)
            return replace(
                read, events=events, unread=tuple(name(one, text) for one in read.unread)
            )
        case Place():
            is_theirs = read.city and not read.known
            return replace(read, city=name(read.city or "", text)) if is_theirs else read
    return read


def name(words: str, text: str) -> str:
    """A name, or one more reading, as the text has it; else as it is."""
    return whole(words, text) or words


def _event(event: Event, text: str) -> Event:
    place = name(event.place, text) if event.place else event.place
    return replace(event, name=name(event.name, text), place=place)


def _parts(words: str, text: str) -> Iterator[str]:
    """The longest stretches in order; none where too many or too short ones would be needed."""
    tokens, at = words.split(), 0
    found: list[str] = []
    while tokens:
        size, at = _longest(tokens, text, at)
        if not size or len(found) == _MOST_PARTS:
            return
        part = " ".join(tokens[:size])
        found.append(_stretch(part, text, at))
        tokens, at = tokens[size:], at + len(_bare(part).letters)
    yield from found


def _longest(tokens: list[str], text: str, start: int) -> tuple[int, int]:
    """How many of the first tokens stand together in the text from here, and where."""
    letters = [_bare(one).letters for one in tokens]

    def place(size: int) -> int:
        return _find("".join(letters[:size]), text, start)

    size = bisect_left(range(1, len(tokens) + 1), True, key=lambda one: place(one) < 0)
    is_telling = sum(map(len, letters[:size])) >= _LEAST
    return (size, place(size)) if is_telling else (0, start)


def _find(sought: str, text: str, start: int) -> int:
    """Where these letters stand, a whole word before a part of one."""
    letters, places = _bare(text)
    first = at = letters.find(sought, start)
    while at >= 0:
        end = at + len(sought)
        is_whole = _is_apart(places, at) and _is_apart(places, end)
        if is_whole:
            return at
        at = letters.find(sought, at + 1)
    return first


def _is_apart(places: tuple[int, ...], at: int) -> bool:
    return at == 0 or at >= len(places) or places[at] - places[at - 1] > 1


def _stretch(words: str, text: str, at: int) -> str:
    """The text behind the letters from here, with the marks at their edges that the words have."""
    places = _bare(text).places
    size = len(_bare(words).letters)
    start, end = places[at], places[at + size - 1] + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    for sign in _edge(words[::-1]):
        before = text[:start].rstrip()
        if not before or spelling.fold(before[-1]) != spelling.fold(sign):
            break
        start = len(before) - 1
    for sign in _edge(words):
        behind = end + len(text[end:]) - len(text[end:].lstrip())
        if behind >= len(text) or spelling.fold(text[behind]) != spelling.fold(sign):
            break
        end = behind + 1
    return squeeze(text[start:end])


def _edge(words: str) -> str:
    """The marks behind the last letter, without blanks."""
    places = _bare(words).places
    return "".join(one for one in words[places[-1] + 1 :] if not one.isspace())


@lru_cache(maxsize=64)
def _packed(text: str) -> str:
    return "".join(text.split())


@lru_cache(maxsize=16)
def _bare(text: str) -> _Bare:
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for one in _letters(sign):
            letters.append(one)
            places.append(place)
    return _Bare("".join(letters), tuple(places))


@lru_cache(maxsize=4096)
def _letters(sign: str) -> str:
    """The letters and vowel signs that a sign is read as."""
    folded = folding.fold(spelling.fold(sign))
    return "".join(one for one in folded if one != _UNSHOWN and _says(one))


def _says(sign: str) -> bool:
    return sign.isalnum() or unicodedata.category(sign) == "Mc" or "\u0900" <= sign <= "\u0dff"
