"""Wishes to add or take off something that is nobody who comes: a contact, a room, a parking space.

Invariant: such a wish says nothing of who comes, though it may say for whom it is.
"""

from collections.abc import Collection, Iterator
from functools import partial

from intake.conversation import phrasefiles
from intake.conversation.phrases import ADDRESSES, Phrases, blanked, phrases
from intake.conversation.sentences import WORDS, Piece
from intake.conversation.spelling import fold, has_case
from intake.conversation.titled.convention import (
    attending_guards,
    attending_struck,
    attending_words,
    delegates,
)

FILE = "attending_things.toml"
_listed = partial(phrasefiles.listed, "titled.convention", FILE)
Span = tuple[int, int]


def is_wished(own: str, known: Collection[str], language: str) -> bool:
    """Whether a sentence wishes for such a thing; `known` are names and offices on the list.

    Somebody with a name of two words who is not on the list is no thing, nor is an office or a name
    that the words do not join to one ("the deputy mayor, with a car").
    """
    text = fold(own)
    is_put = attending_words.has(text, "enlists", language)
    if not (is_put or attending_struck.is_said(text, language)):
        return False
    contacts = list(_spans(text, _listed(language, "contacts")))
    found = [*contacts, *_spans(text, _listed(language, "things")), *_addresses(text)]
    if not found:
        return False
    people = [*_spans(text, phrases(WORDS, "offices", language)), *_names(text, known, language)]
    is_new = not contacts and _names_another(own, blanked(text, found), known, language)
    return not is_new and all(_is_for(text, one, found, language) for one in people)


def _is_for(text: str, person: Span, things: Collection[Span], language: str) -> bool:
    """Whether the thing is theirs: it is named before them, or behind without an "and"."""
    if any(start <= person[0] for start, _ in things):
        return True
    between = text[person[1] : min(start for start, _ in things)]
    return delegates.marks(language).search(between) is None


def _names(text: str, known: Collection[str], language: str) -> Iterator[Span]:
    """Where names of the list stand, whole or by the family's name."""
    for name in attending_guards.on_list(text, known, language):
        words = [fold(name), *fold(name).split()[-1:]]
        at = [text.find(one) for one in words if one in text]
        yield (at[0], at[0] + 1) if at else (0, 0)


def _names_another(own: str, text: str, known: Collection[str], language: str) -> bool:
    people = delegates.named(own, Piece(text=text, start=0), language)[0]
    listed = attending_guards.on_list(text, known, language)
    return any(
        has_case(one.name) and len(one.name.split()) > 1 and one.name not in listed
        for one in people
    )


def _addresses(text: str) -> Iterator[Span]:
    return (one.span() for one in ADDRESSES.finditer(text))


def _spans(text: str, listed: Phrases) -> Iterator[Span]:
    return (one.span() for one in listed.finditer(text))
