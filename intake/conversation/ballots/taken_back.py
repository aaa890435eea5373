"""A verdict taken back and none put in its place: "I withdraw my verdict on S1."

Invariant: a sentence that judges, doubts, asks, denies or hangs on a condition takes nothing
back, nor does a mail that judges as well.
"""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

from intake.answers import folding
from intake.conversation import sentences
from intake.conversation.ballots import ballot_signs
from intake.conversation.ballots.ballot_signs import Paper
from intake.conversation.intents import conditions, courtesy, intents
from intake.conversation.people.signatures import is_closing
from intake.conversation.phrases import Phrases, compiled
from intake.conversation.spelling import fold

LONGEST = 600
"""Characters of a mail that takes a verdict back; a longer one is read by a person."""

Meaning = Literal["takes_back", "verdict", "all", "denied"]


def standards(text: str, paper: Paper, language: str) -> tuple[str, ...]:
    """The standards whose verdict the mail takes back; none where it says anything else too."""
    if len(text) > LONGEST:
        return ()
    found = set[str]()
    for said in _said(text, language):
        taken = _taken(said, paper, language)
        if not taken:
            return ()
        found |= taken
    return tuple(one for one in paper.standards if one in found)


def _said(text: str, language: str) -> list[str]:
    """The sentences of the mail, without manners."""
    found: list[str] = []
    for one in sentences.split(text, language):
        if is_closing(fold(one), language):
            break
        if not courtesy.is_courtesy(fold(one), language):
            found.append(one)
    return found


def _taken(sentence: str, paper: Paper, language: str) -> frozenset[str]:
    signed = ballot_signs.sign(sentence, paper, language)
    said = fold(folding.clean(sentence))
    is_judging = {*"vh"} & {*signed.line} or intents.is_question(sentence, language)
    if is_judging or _has(said, "denied", language) or conditions.hangs("", said, language):
        return frozenset()
    if not _has(said, "takes_back", language):
        return frozenset()
    is_of_verdict = _has(said, "verdict", language)
    if signed.labels:
        return signed.labels & {*paper.standards}
    is_whole = is_of_verdict and _has(said, "all", language)
    return frozenset(paper.standards) if is_whole else frozenset()


def _has(said: str, meaning: Meaning, language: str) -> bool:
    return _listed(meaning, language).found(said)


@cache
def _listed(meaning: Meaning, language: str) -> Phrases:
    codes = dict.fromkeys((language.partition("-")[0], "en"))
    tables = (_tables().get(code, {}) for code in codes)
    return compiled(fold(one) for table in tables for one in table.get(meaning, ()))


@cache
def _tables() -> dict[str, dict[str, list[str]]]:
    text = files("intake.conversation.ballots").joinpath("taken_back_words.toml").read_text("utf-8")
    return tomllib.loads(text)
