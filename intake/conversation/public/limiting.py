"""What stands in an answer behind its yes and takes from it: a "but", a condition, another city.

Invariant: a yes so limited, or still to come, confirms nothing and takes nothing back; whoever
wrote it is asked. What else stands before the yes, or speaks of nothing voted for, limits none.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from intake import languages
from intake.answers import folding
from intake.answers.folding import UNSPACED
from intake.consultation import links
from intake.conversation import sentences
from intake.conversation.intents import courtesy, intents
from intake.conversation.phrases import blanked
from intake.conversation.public import framing, public_cities, reading, wording
from intake.conversation.public.withdrawing import About
from intake.conversation.spelling import WORD, fold, has_question_mark
from intake.messages import Message

_COMMA = re.compile("[,،，、;；]")
_GLUED = re.compile(f"(?<=[{UNSPACED}])(?=[A-Z])|(?<=[A-Za-z])(?=[{UNSPACED}])")
"""Where a name in Latin letters is written together with a script that parts no words."""
_LATER = re.compile(r"(?<=\s)[^\W\d_]{3,}")
"""A word of some length that does not begin a clause."""
_FROM = 2
"""Words of a greeting beside the manners: "from Sopot"."""


def is_limited(message: Message, about: About) -> bool:
    """Whether an answer about a voice on this city limits the yes that it may hold."""
    spoken = about.spoken
    own = links.blanked(reading.own_words(message))
    text = framing.above_signature(own, message.sender.name, about.announced, spoken[0])
    lines = sentences.lines(sentences.whole(_GLUED.sub(" ", text)))
    cut = [[one.words for one in sentences.sentences(line, spoken[0])] for line in lines]
    said = [(one, at) for at, line in enumerate(cut) for one in line][: reading.MOST_SENTENCES]
    told = tuple(dict.fromkeys((*spoken, "en")))
    if not any(_is_yes(one, told) for one, _ in said):
        told = tuple(dict.fromkeys((*told, *languages.all_read())))  # as `reading.word` does
    voice = replace(about, spoken=told)
    return any(
        _is_cut(one, voice) or _is_other(after, voice, is_beside=at == below)
        for (one, at), (after, below) in pairwise((*said, ("", -1)))
        if _is_yes(one, told)
    )


def _is_cut(sentence: str, voice: About) -> bool:
    """Whether what a sentence says behind its yes takes from that."""
    rest = _behind(sentence, voice.spoken)
    if _has_limit(rest, voice) or _is_put_off(sentence, voice.spoken):
        return True
    clauses = [one for one in _COMMA.split(rest) if WORD.search(one)]
    is_elsewhere = voice.kind == "vote" and voice.is_elsewhere(rest)
    return any(
        _is_for(one, voice)
        or (at == 0 and _is_only(one, voice))
        or (is_elsewhere and voice.is_elsewhere(one) and not _greets(one, voice.spoken))
        or _may_be_for(one, voice)
        for at, one in enumerate(clauses)
    )


def _is_other(sentence: str, voice: About, *, is_beside: bool) -> bool:
    """Whether the sentence next to a yes gives it to another city, in a "but" or a word for voting.

    In the yes's line so does a "but" of voting, or a name alone. What asks, objects or gives an
    opinion does not.
    """
    kinds = reading.kinds_in(folding.clean(sentence))
    if kinds & {"objection", "opinion"} or _asks(sentence, voice.spoken):
        return False
    is_vote, is_but = "vote" in kinds, _begins_limit(sentence, voice)
    if voice.is_elsewhere(sentence):
        is_only = is_beside and _is_only(sentence, voice)
        return is_vote or is_but or is_only
    return is_beside and is_vote and is_but


def _is_yes(sentence: str, spoken: Sequence[str]) -> bool:
    """Whether it is a yes, or has a clause that is."""
    parts = (sentence, *_COMMA.split(sentence))
    return any(reading.tells(one, code) == "confirm" for one in parts for code in spoken)


def _behind(sentence: str, spoken: tuple[str, ...]) -> str:
    """What a sentence says behind its first clause that is a yes; all, where none is one alone."""
    start = 0
    for comma in _COMMA.finditer(sentence):
        if _is_yes(sentence[start : comma.start()], spoken):
            return sentence[comma.end() :]
        start = comma.end()
    return "" if start and _is_yes(sentence[start:], spoken) else sentence


def _has_limit(rest: str, voice: About) -> bool:
    """Whether a word limits it that is not polite and says what for."""
    plain = fold(rest)
    for code in voice.spoken:
        polite = wording.spoken("please", code).finditer(plain)
        plain = blanked(plain, [one.span() for one in polite])
    found = (one for code in voice.spoken for one in wording.spoken("limits", code).finditer(plain))
    return any(WORD.search(plain, one.end()) for one in found)


def _is_put_off(sentence: str, spoken: tuple[str, ...]) -> bool:
    """Whether the yes of a sentence is still to come: "I will say yes once my wife has voted"."""
    if any(reading.bare(sentence, (code,)) for code in spoken):
        return False
    plain = fold(sentence)
    return any(wording.spoken("later", code).found(plain) for code in spoken)


def _begins_limit(sentence: str, voice: About) -> bool:
    plain = fold(sentence).lstrip(" ,.-–—")
    return any(wording.spoken("limits", code).starts(plain) for code in voice.spoken)


def _is_for(clause: str, voice: About) -> bool:
    """Whether it gives the yes to another city: "for Sopot", "I vote Sopot"."""
    plain = folding.clean(clause)
    if not voice.is_elsewhere(clause):
        return False
    mentions = public_cities.mentions(plain, voice.announced, voice.spoken[0])
    heads = [fold(plain[: one.start]) for one in mentions]
    is_for = any(wording.spoken("for", code).ends(one) for code in voice.spoken for one in heads)
    return is_for or reading.speaks_of_vote(clause)


def _may_be_for(clause: str, voice: About) -> bool:
    """Whether a name that is not known stands beside a word for voting; not in German, which writes
    all nouns so."""
    said = clause.strip()
    is_read = voice.kind == "vote" and voice.spoken[0] != "de" and not said.isupper()
    if not is_read or not reading.speaks_of_vote(said):
        return False
    named = public_cities.named(folding.clean(said), voice.announced, voice.spoken[0])
    later = (one for one in _LATER.findall(said) if one[0].isupper())
    return not named and not all(map(reading.speaks_of_vote, later))


def _is_only(said: str, voice: About) -> bool:
    """Whether it is the name of another city, and no more."""
    left = framing.without_cities(folding.clean(said), voice.announced, voice.spoken[0])
    return not WORD.search(left) and voice.is_elsewhere(said)


def _greets(clause: str, spoken: Sequence[str]) -> bool:
    """Whether it is a greeting, and too short to be more: "greetings from Sopot"."""
    return any(courtesy.is_mere(clause, code, _FROM) for code in spoken)


def _asks(sentence: str, spoken: Sequence[str]) -> bool:
    return has_question_mark(sentence) or any(
        intents.is_question(sentence, code) for code in spoken
    )
