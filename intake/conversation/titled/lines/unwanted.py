"""Wishes that something of a city's be not public, told as what should not be, or is disliked.

Invariant: the lines that may be meant are off until a person looked, unless there is nothing in the
sentence but a line and this. It takes both what is not to be, and that it is public, of what lines
show; what is not to vanish or to be changed, or corrects a figure, stays.
"""

import re
from collections.abc import Sequence
from typing import Literal

from intake.calls.model import Call
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import courtesy, intents
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import Phrases, blanked, without
from intake.conversation.spelling import squeeze, words_of
from intake.conversation.titled.lines import faulted, unpublishing_numbers, unpublishing_topics
from intake.conversation.titled.lines.unpublishing_topics import Shown
from intake.conversation.titled.lines.unpublishing_words import QUOTED, Meaning, has, listed

_Meaning = Literal[
    "unwanted", "set_out", "doubted", "at_first", "disliked", "seen", "stays", "needless",
    "beside_needless",
]  # fmt: skip
_DIGITS = re.compile(r"\d{1,20}")
_CLAUSE = re.compile(r"[,;:，；：、،؛]")
_ELSEWHERE: tuple[Meaning, ...] = ("ours", "apart")
"""What speaks of another page, or of what no line shows."""


def lines(
    said: str, language: str, call: Call, shown: Sequence[Shown], figures: Phrases
) -> frozenset[int]:
    """The lines that a folded sentence does not want public; none where it wants none of that.

    `figures` are words for what lines show.
    """
    said = faulted.beside_wish(said, language) or said
    numbers = unpublishing_numbers.read(said) if has(said, "line", language) else frozenset()
    every = frozenset(range(1, len(shown) + 1))
    if _listed("stays", language).found(said) or _tells_a_figure(said, numbers & every):
        return frozenset()
    is_denied = bool(numbers) and has(said, "show", language) and sentences.denies(said, language)
    if not (is_denied or _is_told(said, language)) or intents.is_question(said, language):
        return frozenset()
    is_doubted = _listed("doubted", language).found(said)  # "None of our lines should go public."
    is_of_others = has(said, "practice", language) and not is_doubted
    if is_of_others or any(has(said, one, language) for one in _ELSEWHERE):
        return frozenset()
    named = numbers & every or unpublishing_topics.may_mean(said, language, call, shown)
    is_of_some = has(said, "named", language) or figures.found(said)
    return named or (every if is_of_some else frozenset())


def needless(said: str, language: str, count: int) -> frozenset[int]:
    """The lines, of so many, of which a folded sentence says that they need not be public, and
    nothing else; none where it says any more: that may be wanted there all the same.
    """
    numbers = unpublishing_numbers.read(said)
    told = [one for one in _CLAUSE.split(said) if unpublishing_numbers.FOUND.search(one)]
    is_line = unpublishing_numbers.is_numbered(said, language) and len(told) == 1
    if not is_line or not numbers <= frozenset(range(1, count + 1)) or QUOTED.search(said):
        return frozenset()
    bare = squeeze(unpublishing_numbers.FOUND.sub(" ", said))
    wish = _listed("needless", language)
    if not wish.found(bare) or intents.is_question(said, language):
        return frozenset()
    rest = listed("line", language).without(wish.without(bare))
    rest = _listed("beside_needless", language).without(rest)
    rest = without(TABLE, ("talk.thanks",), rest, language)
    return frozenset() if words_of(rest) else numbers


def is_only(said: str, language: str) -> bool:
    """Whether a folded sentence, of which `lines` are told, numbers one and says nothing else but
    that it is wrong."""
    said = faulted.beside_wish(said, language) or said
    unwanted = _listed("unwanted", language)
    found = next(unwanted.finditer(said), None)
    is_one = len(unpublishing_numbers.read(said)) == 1
    is_put_off = _listed("at_first", language).found(said) or QUOTED.search(said)
    if (
        found is None
        or is_put_off
        or not is_one
        or not unpublishing_numbers.is_numbered(said, language)
    ):
        return False
    if sentences.denies(blanked(said, [found.span()]), language):  # "not to be not public"
        return False
    others = (listed(one, language) for one in ("line", "page", "around"))
    known = (unwanted, _listed("seen", language), *others)
    rest = "".join(map(min, *(one.without(said) for one in known)))
    return courtesy.beside(unpublishing_numbers.FOUND.sub(" ", rest), language) == 0


def _is_told(said: str, language: str) -> bool:
    """Whether something is not to be, and that is to be public."""
    if not _listed("seen", language).found(said):
        return False
    disliked = _listed("disliked", language)
    is_disliked = disliked.found(said) and not sentences.denies(disliked.without(said), language)
    return is_disliked or _listed("unwanted", language).found(said) or _is_doubted(said, language)


def _is_doubted(said: str, language: str) -> bool:
    """Whether what is to be public is denied elsewhere: "No line should appear on the page." """
    is_denied = _listed("doubted", language).found(said) or sentences.denies(said, language)
    return is_denied and _listed("set_out", language).found(said)


def _tells_a_figure(said: str, numbers: frozenset[int]) -> bool:
    """Whether a number in it is none of a line: "It should not be 100 but 120" corrects it."""
    return any(int(one) not in numbers for one in _DIGITS.findall(said))


def _listed(meaning: _Meaning, language: str) -> Phrases:
    return phrasefiles.listed("titled.lines", "unwanted_words.toml", language, meaning)
