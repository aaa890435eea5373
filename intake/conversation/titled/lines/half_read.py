"""Answers about lines of which one number or word is read, and another says what it is of.

Invariant: what is open so agrees to no line.
"""

import re
from collections.abc import Collection

from intake.conversation.spelling import fold
from intake.conversation.titled.lines import publishing_clauses
from intake.conversation.titled.lines.publishing_tokens import OLD, listed, numbered

_TAKING = "unpublishing_words.toml"


def is_open(said: str, count: int, agreed: Collection[int], language: str) -> bool:
    """Whether it counts the lines ("4 lines, all fine"), or excepts from those that it numbers some
    that it does not ("1 to 4 except those with money").
    """
    if {*agreed} == {count} and listed(OLD, language, "all").found(said):
        return counts(said, count, language)
    marks = [*listed(OLD, language, "except").finditer(said)]
    if agreed or not marks:
        return False
    first = min(marks, key=re.Match.start)
    before, after = said[: first.start()], said[first.end() :]
    is_none = listed(OLD, language, "none").found(before)
    is_told = bool(numbered(before)) and not numbered(after) and not is_none
    return is_told and any(map(str.isalpha, listed(OLD, language, "beside").without(after)))


def named(text: str, count: int, language: str) -> frozenset[int]:
    """The lines that an answer numbers which agrees to none of them plainly; what only counts them
    names none.
    """
    said = fold(text)
    if counts(said, count, language) or publishing_clauses.only_counts(said, language):
        return frozenset()
    return numbered(said) & frozenset(range(1, count + 1))


def counts(said: str, count: int, language: str) -> bool:
    """Whether the number of all lines stands right before the word for them."""
    found = listed(_TAKING, language, "line").finditer(said)
    return any(re.search(rf"(?<!\d){count}\s*\Z", said[: one.start()]) for one in found)
