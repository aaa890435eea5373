"""Lines that a sentence lets stand, beside others that are taken off ("Line 2 is fine.").

Invariant: it tells them by number and says nothing else: no question, condition, denial or "only",
and no word that none of the lists knows.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from intake.conversation.intents import conditions, courtesy, intents
from intake.conversation.phrases import blanked, either, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import words_of
from intake.conversation.titled.lines import publishing_clauses, publishing_tokens
from intake.conversation.titled.lines.unpublishing_words import Meaning, has, listed, plain

_NUMBER = re.compile(r"\d+")
_STANDING: tuple[Meaning, ...] = ("right", "stays", "show")
_AGAINST: tuple[Meaning, ...] = ("hide", "remove", "keep", "not_now", "later", "ours", "changed")


def read(sentence: str, count: int, language: str) -> frozenset[int]:
    """The lines of so many that it lets be published, or stand; none where it says more."""
    said, every = plain(sentence), frozenset(range(1, count + 1))
    if found := stands(sentence, count, language):
        return found
    if publishing_clauses.is_tied(said, language) or intents.is_question(said, language):
        return frozenset()
    told = publishing_clauses.told(said.strip(" .!。！"), every, language)
    return told[0] if told and not told[1] else frozenset()


def stands(sentence: str, count: int, language: str) -> frozenset[int]:
    """The lines that it calls right, or wants to stay; none where it says more."""
    said, every = plain(sentence), frozenset(range(1, count + 1))
    numbers = publishing_tokens.numbered(said)
    is_said = any(has(said, one, language) for one in _STANDING)
    if not (is_said and numbers and numbers <= every) or _is_against(said, language):
        return frozenset()
    words = words_of(said)
    known = (listed(one, language) for one in (*_STANDING, "line", "around"))
    joined = phrases(WORDS, "plain_ands", language)
    spans = [found.span() for one in (*known, joined) for found in one.finditer(said, words)]
    rest = _NUMBER.sub(" ", blanked(said, spans))
    return numbers if courtesy.beside(rest, language) == 0 else frozenset()


def _is_against(said: str, language: str) -> bool:
    if any(has(said, one, language) for one in _AGAINST) or intents.is_question(said, language):
        return True
    is_denied = phrases(WORDS, "negators", language).found(said)
    is_only = publishing_tokens.listed(publishing_tokens.FILE, language, "only").found(said)
    return is_denied or is_only or conditions.hangs("", said, language)


def parts(clauses: Iterable[str], count: int, language: str) -> Iterator[str]:
    """The clauses, parted further at an "and" where one side lets lines stand."""
    for clause in filter(str.strip, clauses):
        several = [one for one in _and(language).split(clause) if one.strip()]
        is_parted = any(read(one, count, language) for one in several)
        whole = read(clause, count, language)
        yield from several if is_parted and not whole else [clause]


@cache
def _and(language: str) -> re.Pattern[str]:
    ands = "|".join((either(WORDS, "plain_ands", language), either(WORDS, "contrasts", language)))
    return re.compile(rf"\b(?:{ands})\b")
