"""Answers of which nothing was read, and that may all the same be about who comes.

Invariant: nothing stays settled behind an answer that may say otherwise, in whatever language.
"""

from collections.abc import Collection

from intake.conversation.intents import courtesy
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold
from intake.conversation.titled import (
    attending_clauses,
    attending_counts,
    attending_guards,
    attending_words,
    attending_yes,
)


def may_tell(sentences: Collection[str], language: str, known: Collection[str]) -> bool:
    """Whether any of these sentences may say who comes; `known` are names and offices listed."""
    told = [one for one in sentences if not attending_clauses.is_question(fold(one))]
    return any(
        _is_of_people(one, code, known)
        for one in told
        if not courtesy.is_courtesy(fold(one), language)
        for code in (language, *attending_yes.codes(one, language))
    )


def _is_of_people(own: str, language: str, known: Collection[str]) -> bool:
    """Whether it denies something, counts or names people, or says that somebody comes."""
    text = fold(own)
    return (
        attending_clauses.has_verb(text, language)
        or phrases(WORDS, "negators", language).found(text)
        or attending_words.has(text, "denies", language)
        or attending_counts.without(text, language) != text
        or attending_guards.may_tell(text, known, language)
        or attending_guards.holds_office(text, language)
    )
