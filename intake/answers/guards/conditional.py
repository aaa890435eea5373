"""A yes that hangs on what is still to come: "yes, subject to the council's approval".

Invariant: no yes stands beside a condition, unless its own sentence says that it was met.
"""

from collections.abc import Sequence

from intake.answers.guards import found, readers
from intake.answers.guards.found import Word
from intake.answers.lexicon import lexicon, split
from intake.answers.scan.clauses import BREAKS, Marks


def is_open(text: str, language: str) -> bool:
    """Whether a sentence names a condition, and not that it was met."""
    marks, words = found.scanned(text, language)
    if not any(one.name in ("hanging", "subject") for one in words):
        return False
    for sentence in found.sentences(marks):
        said = found.inside(words, sentence)
        hanging = [
            one for one in words
            if one.name == "hanging" and one.first in sentence
            and not _is_courtesy(marks, words, one, language)
        ]  # fmt: skip
        is_named = hanging or _is_subject(marks, words, sentence, language)
        if is_named and "met" not in said:
            return True
    return False


def _is_courtesy(marks: Marks, words: Sequence[Word], hanging: Word, language: str) -> bool:
    """ "Awaiting your reply": of the readers, and nobody of the city named beside them."""
    is_waiting = any(
        one.name == "expected" and one.first == hanging.first and one.last <= hanging.last
        for one in words
    )
    behind = [one for one in words if one.first == hanging.last + 1]
    is_theirs = bool(readers.named(marks, behind, language))
    return is_waiting and is_theirs and not readers.is_city_beside(marks, hanging, language)


def _is_subject(marks: Marks, words: Sequence[Word], sentence: range, language: str) -> bool:
    """ "Yes, subject to the vote", not "it is subject to a yearly audit"."""
    for clause in found.sentences(marks, BREAKS):
        own = [one for one in words if one.first in clause and clause.start in sentence]
        firsts = [one.first for one in own if one.name == "subject"]
        is_first = any(_is_led(marks, clause.start, first, language) for first in firsts)
        if firsts and (is_first or any(one.name == "approval" for one in own)):
            return True
    return False


def _is_led(marks: Marks, start: int, first: int, language: str) -> bool:
    """Whether nothing but a yes stands before these words in their clause."""
    before = split(" ".join(mark.raw for mark in marks[start:first]))
    return not before or "yes" in lexicon("yesno", language).of(before)
