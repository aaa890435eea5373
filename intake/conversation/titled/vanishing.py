"""Wishes that a city's page go, or that something on it be hidden, however they are put.

Invariant: nothing is surely taken off by them: the lines that may be meant, and every one where
that is unclear, are off until a person looked. What denies, tells or asks how wishes nothing.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.calls.model import Call
from intake.conversation import phrasefiles, sentences
from intake.conversation.phrases import Phrases
from intake.conversation.titled import unpublishing_numbers, unpublishing_reading
from intake.conversation.titled.unpublishing_reading import Shown, Wish
from intake.conversation.titled.unpublishing_words import Meaning, has, plain

FILE = "vanishing_words.toml"
_AGAINST: tuple[Meaning, ...] = ("keep", "back", "told", "asking", "ours", "practice")
"""What denies, takes back, tells, asks how, or speaks of another page."""


def read(text: str, language: str, call: Call, lines: Sequence[Shown]) -> Wish | None:
    """The lines that a mail may want hidden; None where it wants nothing of that kind."""
    told: list[str] = []
    numbers = frozenset[int]()
    for one in unpublishing_reading.sentences_of(text[: unpublishing_reading.LONGEST], language):
        if found := _meant(plain(one), language, call, lines):
            told.append(one)
            numbers |= found
    return Wish(told=tuple(told), perhaps=numbers) if numbers else None


def beside(wish: Wish | None, hidden: Wish | None) -> Wish | None:
    """Both wishes of one mail: a person looks at the two of them."""
    if wish is None or hidden is None:
        return hidden if wish is None else wish
    told = tuple(dict.fromkeys((*wish.told, *hidden.told)))
    is_read = wish.shows or bool(wish.hidden | wish.perhaps)
    if is_read and (wish.shows or set(hidden.told) <= set(wish.told)):
        return wish
    perhaps = wish.perhaps | hidden.perhaps | wish.hidden
    return replace(wish, told=told, perhaps=perhaps, hidden=frozenset(), is_sure=False)


def _meant(said: str, language: str, call: Call, lines: Sequence[Shown]) -> frozenset[int]:
    """The lines that a folded sentence may want hidden; none where it wants none."""
    every = frozenset(range(1, len(lines) + 1))
    gone, hide = (_listed(one, language) for one in ("gone", "hide"))
    if not (gone.found(said) or hide.found(said)) or _listed("other", language).found(said):
        return frozenset()
    beside_wish = hide.without(gone.without(_listed("polite", language).without(said)))
    is_against = any(has(beside_wish, one, language) for one in _AGAINST)
    if is_against or sentences.denies(beside_wish, language):
        return frozenset()
    if gone.found(said):
        return every
    named = unpublishing_numbers.read(said) & every
    named = named or unpublishing_reading.meant(said, language, call, lines)
    return named or (frozenset() if has(said, "apart", language) else every)


def _listed(meaning: str, language: str) -> Phrases:
    return phrasefiles.listed("titled", FILE, language, meaning)
