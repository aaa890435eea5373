"""Who only stands in for the person to write to: "Anna Nowak, a@b.example, her deputy: Ben Cole".

Invariant: somebody who can be written to is told before them, and all of that is kept.
"""

import re
from collections.abc import Iterator

from intake.conversation.people import missed
from intake.conversation.phrases import ADDRESSES, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, words_of

_BETWEEN = re.compile(r"[\s:：,،、\-–—(（«]+\Z")
_BEGUN = re.compile(r"(?:[,;:.()，、；（）،؛。\n]|\s[–—-])\s*\Z")


def without(text: str, language: str) -> str:
    """The text up to the words that lead to a deputy, and the lines behind theirs."""
    folded = fold(text)
    for one in _leads(folded, language):
        before = folded[: one.start()]
        if ADDRESSES.search(before) and _BEGUN.search(before):
            _, sign, below = text[one.end() :].partition("\n")
            kept = text[: one.start()].rstrip(" \t,;(（，；、،؛–—-")
            return f"{kept}{sign}{below}"
    return text


def is_named(name: str, text: str, language: str) -> bool:
    """Whether a name is that of a deputy of somebody told before ("…; Vertretung: Ingo Matz")."""
    before, found, _ = fold(text).partition(fold(name))
    head = _BETWEEN.sub("", before)
    calls = (phrases(WORDS, key, language) for key in ("deputies", "deputising"))
    ends = (one for call in calls for one in call.finditer(head))
    begun = (head[: one.start()] for one in ends if one.end() == len(head) and found)
    return any(_BEGUN.search(led) and missed.holds_person(led, language) for led in begun)


def _leads(folded: str, language: str) -> Iterator[re.Match[str]]:
    """Words such as "deputised by", and what a deputy is called before a colon."""
    words = words_of(folded)
    yield from phrases(WORDS, "deputising", language).finditer(folded, words)
    for one in phrases(WORDS, "deputies", language).finditer(folded, words):
        if folded[one.end() :].lstrip()[:1] == ":":
            yield one
