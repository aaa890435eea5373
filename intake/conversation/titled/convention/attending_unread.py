"""Answers of which nothing was read, and that may all the same be about who comes.

Invariant: nothing stays settled behind an answer that may deny it, in whatever language; news,
thanks and arrangements, which a person reads too, take nothing back.
"""

from collections.abc import Collection, Iterator

from intake.conversation.intents import courtesy
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS, denies, split
from intake.conversation.spelling import fold
from intake.conversation.titled.convention import (
    attending_clauses,
    attending_counts,
    attending_guards,
    attending_things,
    attending_words,
    attending_yes,
)
from intake.conversation.titled.convention.attending_words import Meaning

_CHANGING: tuple[Meaning, ...] = ("off", "steps_in", "led")


def may_tell(sentences: Collection[str], language: str, known: Collection[str]) -> bool:
    """Whether any of these sentences may say that it changed who comes; `known` are names and
    offices on the list.
    """
    return any(
        _is_of_people(one, code, known)
        for one in _statements(sentences, language)
        for code in _codes(one, language)
    )


def names_office(sentences: Collection[str], language: str, known: Collection[str]) -> bool:
    """Whether a statement among these names an office: beside a yes, of somebody not listed."""
    return any(
        attending_guards.holds_office(fold(one), language)
        and not attending_things.is_wished(one, known, language)
        for one in _statements(sentences, language)
    )


def is_manners(text: str, language: str) -> bool:
    """Whether the whole is thanks or the like, in any language that it may be written in."""
    return any(
        all(courtesy.is_courtesy(fold(one), code) for one in split(text, code))
        for code in _codes(text, language)
    )


def _statements(sentences: Collection[str], language: str) -> Iterator[str]:
    """What is neither asked nor mere courtesy, as it is written."""
    for one in sentences:
        text = fold(one)
        if not (attending_clauses.is_question(text) or courtesy.is_courtesy(text, language)):
            yield one


def _codes(text: str, language: str) -> tuple[str, ...]:
    """Every language in which the text may be written."""
    return (language, *attending_yes.codes(text, language))


def _is_of_people(own: str, language: str, known: Collection[str]) -> bool:
    """Whether it denies a journey or somebody's coming, or puts somebody in another's place."""
    text = fold(own)
    if attending_words.has(text, "nobody_else", language):
        return False
    if attending_things.is_wished(own, known, language):
        return False
    is_denied = denies(text, language)
    is_denied = is_denied or attending_words.has(text, "denies", language)
    if is_denied and _is_of_journey(text, language, known):
        return True
    if any(attending_words.has(text, key, language) for key in _CHANGING):
        return True
    is_added = attending_words.has(text, "enlists", language)
    return is_added and _names_somebody(text, language, known)


def _names_somebody(text: str, language: str, known: Collection[str]) -> bool:
    """Whether whoever is to be added is a person: by name, by office, or "one more colleague"."""
    return (
        attending_guards.holds_office(text, language)
        or bool(attending_guards.on_list(text, known, language))
        or phrases(WORDS, "kin", language).found(text)
        or attending_counts.names_people(text, language)
    )


def _is_of_journey(text: str, language: str, known: Collection[str]) -> bool:
    return (
        attending_clauses.has_verb(text, language)
        or attending_words.has(text, "journey", language)
        or bool(attending_guards.on_list(text, known, language))
    )
