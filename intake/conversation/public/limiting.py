"""What stands in an answer behind its yes and takes from it: a "but", a condition, another city.

Invariant: a yes so limited confirms nothing and takes nothing back; whoever wrote it is asked. What
stands before the yes, or speaks of nothing voted for, limits none.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from intake import languages
from intake.answers import folding
from intake.consultation import links
from intake.conversation import sentences
from intake.conversation.intents import intents
from intake.conversation.phrases import blanked
from intake.conversation.public import framing, public_cities, reading, wording
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.spelling import WORD, fold, has_question_mark, words_of
from intake.messages import Message

_COMMA = re.compile("[,،，、;；]")


def is_limited(
    message: Message, city: int, announced: tuple[AnnouncedCity, ...], spoken: Sequence[str]
) -> bool:
    """Whether an answer about a voice on this city limits the yes that it may hold."""
    own = links.blanked(reading.own_words(message))
    text = framing.above_signature(own, message.sender.name, announced, spoken[0])
    lines = sentences.lines(sentences.whole(text))
    cut = [[one.words for one in sentences.sentences(line, spoken[0])] for line in lines]
    said = [(one, at) for at, line in enumerate(cut) for one in line][: reading.MOST_SENTENCES]
    told = tuple(dict.fromkeys((*spoken, "en")))
    if not any(_is_yes(one, told) for one, _ in said):
        told = tuple(dict.fromkeys((*told, *languages.all_read())))  # as `reading.word` does
    return any(
        _is_cut(one, city, announced, told)
        or _is_other(after, city, announced, told, is_beside=at == below)
        for (one, at), (after, below) in pairwise((*said, ("", -1)))
        if _is_yes(one, told)
    )


def _is_cut(
    sentence: str, city: int, announced: tuple[AnnouncedCity, ...], spoken: tuple[str, ...]
) -> bool:
    """Whether what a sentence says behind its yes takes from that."""
    rest = _behind(sentence, spoken)
    if _has_limit(rest, spoken):
        return True
    clauses = [one for one in _COMMA.split(rest) if WORD.search(one)]
    return any(
        _is_for(one, city, announced, spoken)
        or (at == 0 and _is_only(one, city, announced, spoken))
        for at, one in enumerate(clauses)
    )


def _is_other(
    sentence: str,
    city: int,
    announced: tuple[AnnouncedCity, ...],
    spoken: tuple[str, ...],
    *,
    is_beside: bool,
) -> bool:
    """Whether the sentence next to a yes gives it to another city, in a "but" or a word for voting.

    In the yes's line so does a "but" of voting, or a name alone. What asks, objects or gives an
    opinion does not.
    """
    kinds = reading.kinds_in(folding.clean(sentence))
    if kinds & {"objection", "opinion"} or _asks(sentence, spoken):
        return False
    is_vote, is_but = "vote" in kinds, _begins_limit(sentence, spoken)
    if _elsewhere(sentence, city, announced, spoken):
        is_only = is_beside and _is_only(sentence, city, announced, spoken)
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


def _has_limit(rest: str, spoken: tuple[str, ...]) -> bool:
    """Whether a word limits it that is not polite and says what for."""
    plain = fold(rest)
    for code in spoken:
        polite = wording.spoken("please", code).finditer(plain, words_of(plain))
        plain = blanked(plain, [one.span() for one in polite])
    found = (
        one
        for code in spoken
        for one in wording.spoken("limits", code).finditer(plain, words_of(plain))
    )
    return any(WORD.search(plain, one.end()) for one in found)


def _begins_limit(sentence: str, spoken: tuple[str, ...]) -> bool:
    plain = fold(sentence).lstrip(" ,.-–—")
    return any(wording.spoken("limits", code).starts(plain) for code in spoken)


def _is_for(
    clause: str, city: int, announced: tuple[AnnouncedCity, ...], spoken: tuple[str, ...]
) -> bool:
    """Whether it gives the yes to another city: "for Sopot", "I vote Sopot"."""
    plain = folding.clean(clause)
    if not _elsewhere(clause, city, announced, spoken):
        return False
    mentions = public_cities.mentions(plain, announced, spoken[0])
    heads = [fold(plain[: one.start]) for one in mentions]
    is_for = any(wording.spoken("for", code).ends(one) for code in spoken for one in heads)
    return is_for or "vote" in reading.kinds_in(plain)


def _is_only(
    said: str, city: int, announced: tuple[AnnouncedCity, ...], spoken: tuple[str, ...]
) -> bool:
    """Whether it is the name of another city, and no more."""
    left = framing.without_cities(folding.clean(said), announced, spoken[0])
    return not WORD.search(left) and _elsewhere(said, city, announced, spoken)


def _elsewhere(
    said: str, city: int, announced: tuple[AnnouncedCity, ...], spoken: tuple[str, ...]
) -> bool:
    """Whether it names cities, and not this one."""
    named = public_cities.named(folding.clean(said), announced, spoken[0])
    return bool(named) and all(one.application != city for one in named)


def _asks(sentence: str, spoken: Sequence[str]) -> bool:
    return has_question_mark(sentence) or any(
        intents.is_question(sentence, code) for code in spoken
    )
