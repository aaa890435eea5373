"""Sentences that plainly tell of no place: "The mayor has fallen ill." beside "Gdynia, Poland."

Invariant: a fragment, and what has the name of any city, region or country, is none of these: it
may tell which of several cities is meant ("Halle. (Saale)", "Richmond. In Virginia.").
"""

from collections.abc import Iterator

from intake.answers import folding
from intake.answers.folding import is_unspaced, key
from intake.answers.geography import cities, countries, regions
from intake.answers.lexicon import Phrase, lexicon, listed
from intake.conversation.people.signatures import is_office, is_statement
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS

_SENTENCE = 4
"""Words that make a sentence of a verb."""
_LONGEST = 4
"""Words of a name at most, or letters of one in a script without blanks."""
_SHORTEST = 4
"""Letters of a name of one word in a script with capitals: "IT" is no country here."""
_WHERE = frozenset({"in", "at", "denied", "denied_inside", "denied_behind"})
_WAVERING = frozenset({"wrong", "perhaps", "amends", "whether"})
_PLACED = _WHERE | {"around", "city", "situated", "kind", "first_level", "region_behind"}
"""What a sentence about a place has, be it in no table ("The city lies on the Tyne.")."""


def is_plain(words: str, language: str) -> bool:
    """Whether a sentence is a whole one, of a person or an office, or has a verb, and no place."""
    folded = tuple(one.folded for one in folding.words(words))
    known = lexicon("places", language)
    if not folded or any(_WHERE & set(names) for _, names in known.all_at(folded, 0)):
        return False
    is_said = len(words.split()) >= _SENTENCE and is_statement(words, language)
    is_whole = is_said and not _PLACED & known.said(folded)
    if not (is_whole or is_office(words, language) or _is_of_people(words, folded, language)):
        return False
    return not any(_is_place(one, language) for one in _names(words))


def may_tell_where(words: str, language: str) -> bool:
    """Whether anything in it may tell where a place lies, or that it is not the one.

    Behind the first word a capital may begin the name of a place that no table has.
    """
    said = folding.words(words)
    folded = tuple(one.folded for one in said)
    is_told = _PLACED & lexicon("places", language).said(folded) or _wavers(words, folded, language)
    is_named = any(one.raw[0].isupper() for one in said[1:])
    return bool(is_told) or is_named or any(_is_place(one, language) for one in _names(words))


def _wavers(words: str, folded: Phrase, language: str) -> bool:
    """Whether it denies, doubts or takes back what stands beside it, or tells of a choice."""
    if is_unspaced(words[:1]):
        return any(one in folding.fold(words) for one in listed("places", "retracting", language))
    is_hedged = _WAVERING & lexicon("guards", language).said(folded)
    is_open = bool({"doubt"} & lexicon("dates", language).said(folded))
    return (
        is_open
        or bool(is_hedged)
        or phrases(WORDS, "negators", language).found(folding.fold(words))
    )


def _is_of_people(words: str, folded: Phrase, language: str) -> bool:
    """Whether who may give a mandate is spoken of: a mayor, a council."""
    if is_unspaced(words[:1]):
        return any(one in folding.fold(words) for one in listed("mandates", "granter", language))
    return bool(lexicon("mandates", language).said(folded) & {"granter", "body"})


def _names(words: str) -> Iterator[str]:
    """Whatever stretch of a sentence may be a name."""
    said = [one.raw for one in folding.words(words)]
    for first, word in enumerate(said):
        if is_unspaced(word[:1]):
            starts = range(len(word))
            yield from (word[at : at + size] for at in starts for size in range(2, _LONGEST + 1))
        if not word[0].islower():
            runs = (" ".join(said[first:last]) for last in range(first + 1, first + 1 + _LONGEST))
            yield from (one for one in runs if not one.isascii() or len(one) >= _SHORTEST)


def _is_place(name: str, language: str) -> bool:
    is_known = cities.called(key(name), language) or regions.find(name)
    return bool(is_known) or countries.find(name, language) is not None
