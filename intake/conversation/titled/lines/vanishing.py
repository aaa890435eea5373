"""Wishes that a city's page go, or that something on it be hidden, however they are put.

Invariant: the lines that may be meant, and every one where that is unclear, are off until a person
looked, unless a mail says nothing else. What denies, tells or asks how wishes nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from intake.calls.model import Call
from intake.conversation import phrasefiles, sentences
from intake.conversation.intents import courtesy
from intake.conversation.phrases import Phrases
from intake.conversation.titled.lines import (
    faulted,
    unpublishing_numbers,
    unpublishing_reading,
    unpublishing_topics,
    unwanted,
)
from intake.conversation.titled.lines.unpublishing_reading import Wish
from intake.conversation.titled.lines.unpublishing_topics import Shown
from intake.conversation.titled.lines.unpublishing_words import Meaning, has, listed, plain

FILE = "vanishing_words.toml"
_AGAINST: tuple[Meaning, ...] = ("keep", "back", "told", "asking", "ours", "practice")
"""What denies, takes back, tells, asks how, or speaks of another page."""
_FIGURE = re.compile(r"\d{3}|\d[.,]\d")


def read(text: str, language: str, call: Call, lines: Sequence[Shown]) -> Wish | None:
    """The lines that a mail may want hidden; None where it wants nothing of that kind."""
    told: list[str] = []
    numbers = frozenset[int]()
    mail = unpublishing_reading.sentences_of(text[: unpublishing_reading.LONGEST], language)
    for one in mail:
        said, figures = plain(one), _listed("figures", language)
        found = _meant(said, language, call, lines)
        found = found or unwanted.lines(said, language, call, lines, figures)
        found = found or unwanted.needless(said, language, len(lines))
        if found:
            told.append(one)
            numbers |= found
    if numbers and told == mail and all(unwanted.is_only(plain(one), language) for one in mail):
        is_more = any(faulted.beside_wish(plain(one), language) for one in mail)
        return Wish(told=tuple(told), hidden=numbers, is_sure=not is_more)
    return Wish(told=tuple(told), perhaps=numbers) if numbers else None


def beside(wish: Wish | None, hidden: Wish | None) -> Wish | None:
    """Both wishes of one mail: a person looks at the two of them."""
    if wish is None or hidden is None:
        return hidden if wish is None else wish
    told = tuple(dict.fromkeys((*wish.told, *hidden.told)))
    is_read = wish.shows or bool(wish.hidden | wish.perhaps)
    if is_read and (wish.shows or set(hidden.told) <= set(wish.told)):
        return wish
    perhaps = wish.perhaps | hidden.perhaps | wish.hidden | hidden.hidden
    return replace(wish, told=told, perhaps=perhaps, hidden=frozenset(), is_sure=False)


def _meant(said: str, language: str, call: Call, lines: Sequence[Shown]) -> frozenset[int]:
    """The lines that a folded sentence may want hidden; none where it wants none."""
    every = frozenset(range(1, len(lines) + 1))
    gone, hide, take = (_listed(one, language) for one in ("gone", "hide", "take"))
    polite = _listed("polite", language).without(said)
    is_taken = _opens_or_ends(take, polite, language) and _is_told(said, language, call, lines)
    is_wish = is_taken or gone.found(said) or hide.found(said)
    if not is_wish or _listed("other", language).found(said):
        return frozenset()
    beside_wish = take.without(hide.without(gone.without(polite)))
    is_against = any(has(beside_wish, one, language) for one in _AGAINST)
    if is_against or sentences.denies(beside_wish, language):
        return frozenset()
    if gone.found(said):
        return every
    named = unpublishing_numbers.read(said) & every
    named = named or unpublishing_topics.may_mean(said, language, call, lines)
    return named or (frozenset() if has(said, "apart", language) else every)


def _opens_or_ends(take: Phrases, said: str, language: str) -> bool:
    """Whether a sentence begins or ends with the act that is wished: whoever tells of one who does
    it names them first.
    """
    small = listed("around", language)
    for one in take.finditer(said):
        sides = (said[: one.start()], said[one.end() :])
        if any(courtesy.beside(small.without(side), language) == 0 for side in sides):
            return True
    return False


def _is_told(said: str, language: str, call: Call, lines: Sequence[Shown]) -> bool:
    """Whether it says of what: of a line, of figures, or of what the call asks for.

    Who names a person or thing that no line shows, or tells a figure, wishes something else.
    """
    if has(said, "apart", language) or _FIGURE.search(said):
        return False
    is_line = has(said, "named", language) or _listed("figures", language).found(said)
    return is_line or bool(unpublishing_topics.may_mean(said, language, call, lines))


def _listed(meaning: str, language: str) -> Phrases:
    return phrasefiles.listed("titled.lines", FILE, language, meaning)
