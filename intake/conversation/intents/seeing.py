"""Whether a sentence of a city's asks what a panelist gave, or for what only the panel has.

Invariant: what names neither the panel nor a ballot is not meant, nor how the panel works, when it
sits, another jury and the public's votes: a person answers those.
"""

from typing import Literal

from intake.consultation import personal
from intake.conversation.intents import intents
from intake.conversation.intents.courtesy import plain
from intake.conversation.phrasefiles import listed
from intake.conversation.spelling import has_question_mark

Meaning = Literal[
    "judges",
    "given",
    "did",
    "ours",
    "scored",
    "papers",
    "ballots",
    "sees",
    "procedure",
    "elsewhere",
    "offers",
    "wishes",
]
_OTHERWISE: tuple[Meaning, ...] = ("procedure", "elsewhere", "offers")


def is_asked(sentence: str, language: str) -> bool:
    """Whether it asks to see or know ballots, scores or a packet; a statement of them does not."""
    said = plain(sentence)
    if any(_has(said, one, language) for one in _OTHERWISE) or not _is_of_ballots(said, language):
        return False
    is_wished = has_question_mark(sentence) or _has(said, "wishes", language)
    return is_wished or intents.is_question(sentence, language)


def may_ask_of_one(sentence: str, language: str) -> bool:
    """Whether it may ask how a person, called by name, judged the writer's city."""
    said = plain(sentence)
    if any(_has(said, one, language) for one in _OTHERWISE) or not personal.people(sentence):
        return False
    is_asked = has_question_mark(sentence) or intents.is_question(sentence, language)
    is_of_judging = _has(said, "scored", language) or (
        _has(said, "did", language) and _has(said, "given", language)
    )
    return is_asked and is_of_judging and _has(said, "ours", language)


def _is_of_ballots(said: str, language: str) -> bool:
    is_of_panel = _has(said, "judges", language)
    if is_of_panel and _has(said, "did", language):
        return True
    if not _has(said, "sees", language):
        return False
    is_given = is_of_panel and _has(said, "given", language)
    return is_given or _has(said, "ballots", language) or _has(said, "papers", language)


def _has(said: str, meaning: Meaning, language: str) -> bool:
    return listed("intents", "seeing_words.toml", language, meaning).found(said)
