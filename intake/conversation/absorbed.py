"""What a mail said beside an answer, inside the words that were taken for it.

Invariant: an answer's value holds only what its question asks; a sentence in its words that says
nothing of that question, or an option that the value has not, is told to its writer.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake.answers.values import Amount, Choice, Count, Value, YesNo
from intake.calls.model import Call
from intake.conversation import cues, intents, sentences
from intake.conversation.courtesy import plain
from intake.conversation.phrases import among, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import count, fold

LEAST = 4
"""Words of a clause that could be a statement of its own."""
LONGEST = 1_000
"""Characters of an answer's words that are looked through."""
_CLAUSE = re.compile(r"(?<=[,;،；，、])\s*")
_PLAIN = (Amount, Count, YesNo, Choice)
"""Values that cannot hold a second statement."""


@dataclass(frozen=True, kw_only=True)
class Taken:
    """Words that were taken for the answer to a question."""

    question: str
    words: str
    is_plain: bool


def taken(question: str, value: Value, words: str) -> Taken:
    return Taken(question=question, words=words, is_plain=isinstance(value, _PLAIN))


def beside(call: Call, every: Sequence[Taken], language: str) -> tuple[str, ...]:
    """The clauses among these answers' words that are of a question none of them answers."""
    known = cues.gather(call, language)
    answered = frozenset(one.question for one in every)
    found = dict.fromkeys(
        clause
        for one in every
        if one.is_plain and len(one.words) <= LONGEST
        for clause in _apart(one.words, answered, known, language)
    )
    others = [one.words for one in every if not one.is_plain]
    return tuple(one for one in found if not any(one in words for words in others))


def _apart(words: str, answered: frozenset[str], known: cues.Cues, language: str) -> Iterator[str]:
    first, *later = sentences.split(words, language) or [words]
    for clause in _clauses(first):
        told = _signs(clause, known, language)
        if told and not told & answered:
            yield clause
    for sentence in later:
        if _is_statement(sentence, language) and not _signs(sentence, known, language) & answered:
            yield sentence


def _clauses(sentence: str) -> Iterator[str]:
    """What follows the first clause of a sentence."""
    yield from (one for one in _CLAUSE.split(sentence)[1:] if count(one) >= LEAST)


def _is_statement(sentence: str, language: str) -> bool:
    """Whether a sentence stands for itself and neither goes on with the one before nor wishes."""
    if count(sentence) < LEAST or intents.is_aside(sentence, language):
        return False
    if any(letter.isdigit() for letter in sentence):
        return False  # the value itself may stand in it
    return not _goes_on(sentence, language)


def _goes_on(sentence: str, language: str) -> bool:
    """Whether a sentence begins as one that goes on with the matter before it."""
    text = plain(sentence)
    first = text.split(maxsplit=1)[:1]
    is_going_on = bool(first) and first[0].casefold() in among(WORDS, "continuations", language)
    return is_going_on or phrases(WORDS, "going_on", language).starts(text)


def _signs(text: str, known: cues.Cues, language: str) -> frozenset[str]:
    found = cues.read(fold(text), known, language).found
    return frozenset().union(*(one.questions for one in found if not one.general))
