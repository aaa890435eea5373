"""Who is greeted in a letter, or named with a title: known or not, it tells to whom it was written.

Invariant: a title is followed by a name with a capital; what has none is left as it stands.
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from intake.answers import folding
from intake.conversation.intents.substance import TABLE
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold
from intake.conversation.wordlists import listed

_NAME = r"[^\W\d_][\w'’-]*"
_BEHIND = re.compile(r"\s*(?:[,:!،，：]|\n|$)")
_SENTENCE = re.compile(r"[.!?]\s")


def names(
    text: str, spoken: Sequence[str], known: Collection[str], *, is_ours: bool
) -> list[tuple[int, int]]:
    """Where names behind titles stand: of those `known`, folded, and of who is greeted by us."""
    found = []
    for one in _titled(tuple(spoken)).finditer(text):
        end = _end(text, one.start("name"), one.end("name"))
        name = text[one.start("name") : end]
        is_known = any(folding.fold(word) in known for word in name.split())
        if name and (is_known or (is_ours and _is_greeted(text, one.start(), end, spoken))):
            found.append((one.start("name"), end))
    return found


def _end(text: str, start: int, end: int) -> int:
    """Behind the last of the words with a capital that stand first."""
    last = start
    for one in re.finditer(_NAME, text[start:end]):
        if not one[0][0].isupper():
            break
        last = start + one.end()
    return last


def _is_greeted(text: str, start: int, end: int, spoken: Sequence[str]) -> bool:
    before = text[text.rfind("\n", 0, start) + 1 : start].strip()
    if _SENTENCE.search(before) or not _BEHIND.match(text, end):
        return False
    tables = (phrases(TABLE, "talk.greetings", one) for one in spoken)
    return not before or any(one.starts(fold(before)) for one in tables)


@lru_cache(maxsize=64)
def _titled(spoken: tuple[str, ...]) -> re.Pattern[str]:
    several = {one for language in spoken for one in listed(WORDS, "courtesies", language)}
    titles = "|".join(sorted(map(re.escape, several), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:(?:(?:{titles})\.?\s+)+)(?P<name>{_NAME}(?:\s+{_NAME}){{0,3}})")
