"""Which stretches of a mail are one answer: names are never put together of several.

Invariant: what is not used of a reply is left where it stands, for others to read or to be told.
"""

import re
from collections.abc import Sequence

from intake.answers.folding import key
from intake.answers.geography import cities, countries
from intake.answers.values import Place
from intake.conversation.intents import assent, courtesy
from intake.conversation.people import people, titles
from intake.conversation.people.signatures import is_name
from intake.conversation.phrases import phrases
from intake.conversation.questions import choosing
from intake.conversation.questions.choosing import IDENTITY, View
from intake.conversation.questions.taking import OFFICE, WRITER
from intake.conversation.sentences import WORDS, Piece, split
from intake.conversation.sorting import own_name, placeless
from intake.conversation.spelling import fold
from intake.patterns import only_at

_ENDS = " .。।!！"
_COMMA = re.compile("[,，、،]")
_CROSSED = {WRITER: ("office", "either"), OFFICE: ("name",)}
_WORDS = IDENTITY | {"text", "events", "venue"}
"""Kinds whose answer may be names."""
_STOP = re.compile(only_at(r".!?;。！？；\n", r"(?:[.!?;](?=\s)|[。！？；\n])+"))


def without_echo(id: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, of an office without what others of them hold ("1. Berg, head 2. head of IT")."""
    if id != OFFICE:
        return list(pieces)
    longest = sorted(pieces, key=lambda one: -len(one.words))
    kept: list[Piece] = []
    for one in longest:
        if not any(one.words.casefold() in other.words.casefold() for other in kept):
            kept.append(one)
    return kept


def used(sentences: list[str], known: View) -> list[str]:
    """The sentences that answer the one question asked, where that is for a place or a name.

    "Gdynia, Poland. The mayor is ill." says it in one sentence, and the other is told.
    """
    if len(known.asked) != 1 or known.asked[0] not in known.questions:
        return sentences
    (id,) = known.asked
    if id != WRITER and known.kind(id) not in IDENTITY:
        return sentences
    if id == WRITER:
        return _name(sentences, known.language) or sentences
    told = [one for one in sentences if not placeless.is_plain(one, known.language)]
    clear = [one for one in told if choosing.is_clear(known, id, one)]
    if len(clear) == 1 and _stands_alone(clear[0], told, known.language):
        return clear
    return told if clear else sentences


def _name(sentences: Sequence[str], language: str) -> list[str]:
    """The one sentence that is a name; of several the one that holds the others.

    None where one beside it may be a part of the name, or tells who that is: "She is my superior."
    """
    named = [one for one in sentences if is_name(one.rstrip(". "), language)]
    parts = {part for one in named for part in key(one).split()}
    beside = [one for one in sentences if not parts.issuperset(key(one).split())]
    if any(_may_be_part(one, language) or _tells_who(one, language) for one in beside):
        return []
    whole = [one for one in named if set(key(one).split()) == parts]
    return named if len(named) == 1 else whole[:1]


def _may_be_part(words: str, language: str) -> bool:
    """Whether a sentence is one word in a capital and neither a place nor manners."""
    word = words.rstrip(_ENDS)
    is_lone = word[:1].isupper() and len(word.split()) == 1
    return is_lone and not (
        cities.called(key(word), language)
        or countries.find(word, language)
        or courtesy.is_courtesy(word, language)
        or assent.told(fold(word), language)
    )


def _tells_who(words: str, language: str) -> bool:
    return phrases(WORDS, "held_as", language).starts(words)


def _stands_alone(place: str, told: Sequence[str], language: str) -> bool:
    """Whether what stands beside a place cannot tell that another city is meant."""
    beside = (one for one in told if one != place)
    return _is_unmistakable(place, language) and not any(
        placeless.may_tell_where(one, language) for one in beside
    )


def _is_unmistakable(words: str, language: str) -> bool:
    """Whether it is the name of one city, or of one in the country named with it."""
    name, *others = _parts(words, language)
    countries_named = {countries.find(one, language) for one in others}
    found = cities.called(key(name), language)
    return len([one for one in found if not others or one.country in countries_named]) == 1


def names_place(known: View, id: str, words: str) -> bool:
    """Whether words answer a question for a place with one that is known, or with its country."""
    place = choosing.read(known, id, words)
    return isinstance(place, Place) and (place.known or place.country is not None)


def lone_place(sentences: list[str], known: View) -> str | None:
    """The one sentence that names the place asked for, beside others that were read."""
    told = used(sentences, known)
    (id,) = known.asked if len(known.asked) == 1 else ("",)
    if len(told) != 1 or id not in known.questions or known.kind(id) not in IDENTITY:
        return None
    return told[0] if _is_bare(told[0], known.language) else None


def lone_name(said: Sequence[str], text: str, known: View) -> str | None:
    """The writer's own name that was asked for, where the text begins with it."""
    language = known.language
    if known.asked != (WRITER,) or WRITER in known.answered:
        return None
    every = [one for one in split(text, language) if not courtesy.is_courtesy(one, language)]
    found = _name(every, language)
    first = next((one for one in said if found == [fold(one)]), None)
    if first is None or found != every[:1]:
        return None
    name = found[0].rstrip(_ENDS)
    is_theirs = own_name.is_own(name, known.writer, language)
    is_bare = titles.said(name, language) == "name" and not own_name.holds_place(name, known)
    return first if is_theirs and is_bare else None


def crossed(known: View, id: str, words: str) -> tuple[str, ...]:
    """The questions in doubt: a name where an office is asked for, or an office where a name is.

    So is the writer's own that the file lacks, where it does not answer what was asked.
    """
    if not {WRITER, OFFICE} <= known.questions.keys():
        return ()
    said = titles.said(words, known.language)
    if id in _CROSSED:
        return (WRITER, OFFICE) if said in _CROSSED[id] else ()
    is_lacking = said == "name" and not {WRITER, id} & known.answered
    is_other = known.kind(id) not in _WORDS and not choosing.is_clear(known, id, words)
    is_theirs = own_name.is_own(words.rstrip(_ENDS), known.writer, known.language)
    return (WRITER, id) if is_lacking and is_other and is_theirs else ()


def _is_bare(words: str, language: str) -> bool:
    """Whether a sentence is nothing but a city, a country, or both."""
    return all(
        cities.called(key(one), language) or countries.find(one, language)
        for one in _parts(words, language)
    )


def _parts(words: str, language: str) -> list[str]:
    """What a sentence states, at its commas: a city and perhaps its country."""
    said = people.stated(Piece(text=words.rstrip(_ENDS)), language).text
    return [one.strip() for one in _COMMA.split(said)]


def is_signed(words: str, language: str) -> bool:
    """Whether a line is a name, and no sentence of capitals ("Vorbehaltlich der Zustimmung.")."""
    return is_name(words, language) and not words.endswith(".")


def end(text: str, most: int) -> tuple[int, int]:
    """Where so many sentences and lines of a text end, and how many there are up to it."""
    seen = 0
    for seen, stop in enumerate(_STOP.finditer(text), start=1):
        if seen > most:
            return stop.start(), most
    return len(text), seen
