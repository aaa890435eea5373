"""Why a city wants a line kept back, which changes nothing of the wish it stands beside.

Invariant: a reason is a clause that begins or ends as one and says nothing of its own about lines,
publishing or a condition; whatever says more stays where it is.
"""

import re
from collections.abc import Callable, Iterator

from intake.conversation.intents import conditions
from intake.conversation.titled.lines.unpublishing_words import Meaning, listed

_MARKS = re.compile(r"[,，、،;；:：.。!！?？؟।\n()（）–—]|\s-\s")
_DIGIT = re.compile(r"\d")
_SAYS: tuple[Meaning, ...] = ("hide", "show", "keep", "back", "later", "not_now")


def without(said: str, language: str, may_follow: Callable[[str], bool] = bool) -> str:
    """The folded text without its reasons; `may_follow` is asked of what stands before each."""
    kept, before = list[str](), ""
    for clause, mark in _clauses(said, language):
        is_first = not before.strip()
        if _is_reason(clause, language, is_first=is_first) and (is_first or may_follow(before)):
            kept.append(mark if mark.strip(",，、، ") else " ")
            continue
        kept.append(clause + mark)
        before = clause
    return "".join(kept).strip()


def _clauses(said: str, language: str) -> Iterator[tuple[str, str]]:
    """The clauses of a text, each with the mark behind it; a word of cause begins one anywhere."""
    causes = {one.start() for one in listed("cause", language).finditer(said)}
    marks = {one.start(): one.end() for one in _MARKS.finditer(said)}
    start = 0
    for at in sorted(causes | marks.keys()):
        if at < start or (at in causes and not said[start:at].strip()):
            continue
        end = marks.get(at, at)
        yield said[start:at], said[at:end]
        start = end
    yield said[start:], ""


def _is_reason(clause: str, language: str, *, is_first: bool) -> bool:
    plain = clause.strip()
    begins = listed("cause", language).starts(plain) or (
        not is_first and listed("which", language).starts(plain)
    )
    if not plain or not (begins or listed("cause_ends", language).ends(plain)):
        return False
    is_more = _DIGIT.search(plain) or any(listed(one, language).found(plain) for one in _SAYS)
    is_tied = conditions.hangs("", plain, language) or conditions.stands(plain, language)
    return not (is_more or is_tied)
