"""What a sentence that puts somebody on the list says besides: anything that is not known is asked.

Invariant: nothing is settled by a sentence of which words are left over: they may be somebody.
"""

import re
from collections.abc import Collection

from intake.answers.folding import is_unspaced
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import blanked, either, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case, words_of
from intake.conversation.titled.convention import (
    attending_counts,
    attending_shape,
    attending_words,
    delegates,
)
from intake.conversation.titled.convention.attending_words import Meaning

_KNOWN: tuple[Meaning, ...] = (
    "beside", "lead", "adds", "and", "only", "opening", "instead", "instead_before", "stead",
    "both", "all", "heading", "bare", "before_offices", "confirms", "certificate", "city_of",
    "neither", "aside", "self", "self_beside", "comes", "towards",
)  # fmt: skip
"""Lists of words that say nothing of who else comes."""
_SMALL = (
    "before_names", "own", "articles", "plain_ands", "small_words", "situated", "visiting",
    "name_particles", "months", "situated_behind",
)  # fmt: skip
_MANNERS = ("talk.courtesies", "talk.greetings", "talk.thanks", "frames.frames", "frames.fillers")
_WORD = re.compile(r"[^\W\d_]+")
_CAPITALS = re.compile(r"[^\W\d_a-z][\w'-]*(?:\s[^\W\d_a-z][\w'-]*){0,3}")
_LEAST = 4
"""Letters of a word that is no small one ("of")."""
_CYRILLIC_END = "[а-яё]{0,3}"


def left(
    said: Piece, named: delegates.Named, language: str, city: Collection[str] = ()
) -> tuple[str, ...]:
    """Words of the (folded) piece that are in no name read here and in no list of what is known.

    `city` are the keys of the city's own name.
    """
    people, gone, offices = named
    text = said.text
    read = {words for one in people for words in (one.name, one.office)} | set(offices)
    for words in sorted(read, key=len, reverse=True):
        text = _without(text, fold(words))
    text = _without_gone(text, gone, language)
    text = without_places(attending_counts.without(text, language), language, city)
    text = _without_known(text, language)
    return tuple(one[0] for one in _WORD.finditer(text) if not _is_small(one[0], language))


def holds_name(words: Collection[str], text: str, language: str) -> bool:
    """Whether words that are left over stand as a name does beside another one ("and Emma Visa").

    In a script without capitals one that an office stands behind ("홍준표 시장과 …").
    """
    offices = either(WORDS, "offices", language)
    bare = [one for one in words if not has_case(one) and len(one) > 1]
    if any(re.search(rf"(?<!\w){re.escape(one)}\s+(?:{offices})", text) for one in bare):
        return True
    names = [one for one in words if has_case(one) and one[0].isupper()]
    joiner = rf"(?:,|(?<!\w)(?:{either(WORDS, 'plain_ands', language)}))"
    return any(
        re.search(rf"{joiner}\s+(?:[^\W\d_a-z][\w'-]*\s+)?{re.escape(one)}(?!\w)", text)
        for one in names
    )


def _without_known(text: str, language: str) -> str:
    """The text with blanks for every phrase of what is known, also for those that overlap."""
    words = words_of(text)
    lists = [attending_words.listed(one, language) for one in _KNOWN]
    lists += [phrases(WORDS, one, language) for one in _SMALL]
    lists += [phrases(TABLE, one, language) for one in _MANNERS]
    return blanked(text, (one.span() for known in lists for one in known.finditer(text, words)))


def _without(text: str, words: str) -> str:
    """The text without a name or an office, each word of which may have another end."""
    if not words:
        return text
    found = re.sub(re.escape(words), " ", text, flags=re.IGNORECASE)
    for one in words.split() if found == text else ():
        if len(one) < _LEAST:
            continue
        found = re.sub(rf"(?<!\w){re.escape(one)}(?!\w)", " ", found, flags=re.IGNORECASE)
    return found


def _without_gone(text: str, gone: Collection[str], language: str) -> str:
    """The text without who does not come, and without the office before or behind the name."""
    office = either(WORDS, "offices", language)
    for one in map(fold, gone):
        name = re.escape(one)
        text = re.sub(rf"(?:(?:{office})\s*)?{name}(?:\s*(?:{office}))?", " ", text, flags=re.I)
    return text


def without_places(text: str, language: str, city: Collection[str]) -> str:
    """The text without cities and countries; other words with capitals stay."""
    for one in city:
        text = re.sub(rf"{re.escape(one)}(?:{_CYRILLIC_END})?", " ", text, flags=re.IGNORECASE)
    spans = [one.span() for one in _CAPITALS.finditer(text) if _is_way(text, one, language)]
    return blanked(text, spans)


def _is_way(text: str, found: re.Match[str], language: str) -> bool:
    """Whether words with capitals only say where somebody goes ("to New York", "Pekin'e")."""
    place, before = found[0], text[: found.start()].split()
    if not has_case(place):
        return False
    if attending_shape.is_way(place, language):
        return True
    is_led = bool(before) and attending_shape.is_led(before[-1], language)
    is_ended = text[found.end() :].startswith("'") or "'" in place
    bare = place.partition("'")[0]
    return (is_led or is_ended) and attending_shape.is_place(bare, language)


def _is_small(word: str, language: str) -> bool:
    """Whether it is one letter, or what is written together with a word before it."""
    if not is_unspaced(word):
        return len(word) == 1
    return word in attending_words.words("tail", language)
