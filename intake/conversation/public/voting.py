"""Whether a vote is plainly one, and for which of several cities.

Invariant: where anything that denies, excepts, contrasts or reports stands beside the city or the
word for a vote, it is no plain vote; only what the word lists know to say nothing of it may.
"""

import re

from intake.conversation import sentences
from intake.conversation.phrases import blanked
from intake.conversation.public import public_cities, wording
from intake.conversation.public.public_cities import AnnouncedCity
from intake.conversation.spelling import WORD, cleaned, fold

MOST = 40
"""Sentences, and clauses, of a mail that are looked at."""
SHORT = 5
"""Words of a sentence that may be about the vote beside it ("But I do not.")."""
_CLAUSE = re.compile(r"[,，、،;；؛:：\n]|\s[-–—]\s")


def is_doubted(text: str, announced: tuple[AnnouncedCity, ...], language: str) -> bool:
    """Whether the sentences about the vote say more of it than that it is one."""
    said = sentences.split(text, language)[:MOST]
    about = [_is_about(one, announced, language) for one in said]
    near = [
        one
        for place, one in enumerate(said)
        if about[place]
        or (any(about[max(0, place - 1) : place + 2]) and len(WORD.findall(one)) <= SHORT)
    ]
    return any(map(is_open, near or said))


def chosen(text: str, announced: tuple[AnnouncedCity, ...], language: str) -> AnnouncedCity | None:
    """The one of several cities that a clause of its own votes for; all others are denied."""
    found: dict[bool, set[AnnouncedCity]] = {True: set(), False: set()}
    for one in _clauses(text, language):
        named = public_cities.named(one, announced, language)
        is_for = not is_open(one) and _is_vote(one)
        if named and not is_for and not is_open(one):
            return None
        found[is_for].update(named)
    only = found[True] - found[False]
    return only.pop() if len(found[True]) == len(only) == 1 else None


def _clauses(text: str, language: str) -> list[str]:
    said = sentences.split(text, language)
    return [part for one in said for part in _CLAUSE.split(one) if part.strip()][:MOST]


def _is_about(text: str, announced: tuple[AnnouncedCity, ...], language: str) -> bool:
    return _is_vote(text) or bool(public_cities.named(text, announced, language))


def _is_vote(text: str) -> bool:
    folded = fold(text)
    return wording.everywhere("vote").found(folded)


def is_open(text: str) -> bool:
    """Whether a word of doubt is left in it, whichever language it is read in.

    A short mail tells no language, and "no" is "in the" in one of them.
    """
    plain = cleaned(text)
    return all(_is_left(plain, code) for code in wording.read_in())


def _is_left(plain: str, language: str) -> bool:
    sure = wording.spoken("sure", language).finditer(plain)
    left = blanked(plain, [one.span() for one in sure])
    return wording.everywhere("doubt").found(left)
