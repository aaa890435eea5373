"""The words by which mails about the Convention are read, out of `attending_words.toml`.

Invariant: a list of a language is read beside the English one.
"""

from collections.abc import Iterable
from functools import cache
from typing import Literal

from intake.conversation import phrasefiles
from intake.conversation.phrases import Phrases, pattern
from intake.conversation.spelling import fold

FILE = "attending_words.toml"
Meaning = Literal[
    "comes", "cannot", "nobody_else", "journey", "unsure", "adds", "hosts", "no_more", "who",
    "unwilling",
    "lead", "and",
    "instead", "instead_before", "tail", "only", "opening", "neither", "denies", "unknown", "led",
    "both", "off", "bare", "steps_in", "enlists", "certificate", "stead", "before_offices",
    "aside", "city_of", "heads", "self", "self_beside", "with_waw", "towards", "no_name", "names",
    "nobody", "whole", "heading", "all", "except", "besides", "or", "until", "confirms",
    "self_cannot", "beside", "self_glued", "holds", "called", "i_am", "holding", "holding_end",
    "me", "no_office", "roles", "alone", "unaccompanied", "women", "joins", "honoured", "held_at",
    "held_at_behind", "comes_at",
]  # fmt: skip


def has(text: str, meaning: Meaning, language: str) -> bool:
    """Whether one of the words stands in the (folded) text."""
    return listed(meaning, language).found(text)


def without(text: str, meanings: Iterable[Meaning], language: str) -> str:
    """The (folded) text with blanks for the words of one list after the other."""
    for one in meanings:
        text = listed(one, language).without(text)
    return text


def listed(meaning: Meaning, language: str) -> Phrases:
    """The list, ready to be looked for."""
    return phrasefiles.listed("titled.convention", FILE, language, meaning)


@cache
def either_of(meaning: Meaning, language: str) -> str:
    """A regular expression of every phrase of a list."""
    known = sorted((fold(one) for one in words(meaning, language)), key=len, reverse=True)
    return "|".join(pattern(one) for one in known) or "(?!)"


def words(meaning: Meaning, language: str) -> tuple[str, ...]:
    """The list as it is written."""
    return phrasefiles.written("titled.convention", FILE, language, meaning)
