"""Words of a mandate that nobody holds by now: it is over, still to come, or part of a unit's name.

Invariant: a mandate that a clause tells of in plain words is held, whatever stands beside it.
"""

from collections.abc import Iterable, Sequence

from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Phrase, Said, lexicon, listed
from intake.answers.verdicts.verdicts import Sentence

_NEAR, _NEAR_UNSPACED = 3, 6
"""Words, or letters of scripts without blanks, between a verb that tells when and the mandate."""


def says(sentences: Iterable[Sentence]) -> bool:
    """Whether a mandate is named, and only such: "I was authorised", "Authorised Persons Unit"."""
    clauses = (clause for sentence in sentences for clause in sentence)
    held = [one for clause in clauses for one in _held(clause.words, clause.language)]
    return bool(held) and not any(held)


def _held(words: Phrase, language: str) -> list[bool]:
    """For each word of a mandate in a clause whether it is told as held by now."""
    known = list(lexicon("unheld", language).every(words))
    kept = [one for one in known if one.name == "kept"]
    known = [one for one in known if one in kept or not any(_is_in(one, two) for two in kept)]
    at_other_time = [one for one in known if one.name == "whole"]
    named = [one for one in known if one.name == "mandate"]
    return [
        not (
            any(_meet(one, whole) for whole in at_other_time)
            or _is_of_name(one, known)
            or _is_shifted(one, known, words, language)
        )
        for one in named
    ] or [False for _ in at_other_time]


def _is_of_name(mandate: Said, known: Sequence[Said]) -> bool:
    """ "Authorised Persons Unit", "bureau des mandats": what a unit of an office is called."""
    called = [one for one in known if one.name == "called" and _is_in(mandate, one)]
    return any(
        (one.name == "house_behind" and one.start == name.end)
        or (one.name == "house_before" and one.end == name.start)
        for name in called
        for one in known
    )


def _is_shifted(mandate: Said, known: Sequence[Said], words: Phrase, language: str) -> bool:
    """Whether the nearest verb before it that tells when says that it was, or will be."""
    verbs = [
        one for one in known
        if one.name in ("shifting", "present") and one.end <= mandate.start
        and _is_near(words[one.end : mandate.start], language)
    ]  # fmt: skip
    last = max(verbs, key=lambda one: (one.end, one.end - one.start), default=None)
    return last is not None and last.name == "shifting"


def _is_near(between: Phrase, language: str) -> bool:
    """A verb is last in its clause where its language has it so: "werde vom Rat … beauftragt"."""
    if "far" in listed("unheld", "reach", language):
        return True
    most = _NEAR_UNSPACED if any(map(is_unspaced, between)) else _NEAR
    return len(between) <= most


def _is_in(inner: Said, outer: Said) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _meet(one: Said, other: Said) -> bool:
    return one.start < other.end and other.start < one.end
