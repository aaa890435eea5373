"""What others are spread over, in the words of a bound: "spread over 87 companies".

Invariant: "over" bounds nothing only where the verb is surely a participle of what is spread over
nothing else; beside a verb that leaves it open ("we distributed over 87 …") its figure is asked.
"""

from collections.abc import Iterator
from dataclasses import replace

from intake.answers.lexicon import listed, split
from intake.answers.scan.clauses import ASIDES, BOUNDS
from intake.answers.scan.marks import Mark, at

_FARTHEST = 6
"""Marks from "over" to the verb behind its figure: "über 87 Unternehmen verteilt"."""
_FIGURE = ("number", "numeral", "scale", "article")
_THINGS = ("counted", "generic")
_OURS = ("filler", "asked", "metropolis")


def settle(marks: list[Mark], place: int, language: str) -> bool:
    """Take the bound from such a word; whether it is one."""
    bound = marks[place]
    if not bound.has("low_open", "about") or bound.folded not in _listed("over", language):
        return False
    verbs = _listed("verb", language)
    if at(marks, place - 1).folded in verbs and _is_preposition(marks, place, language):
        marks[place] = replace(bound, roles=("word",))
    elif _is_behind_verb(marks, place, language) or _is_led_to(marks, place, language):
        marks[place] = replace(bound, roles=("strict",))
    else:
        return False
    return True


def _is_preposition(marks: list[Mark], place: int, language: str) -> bool:
    """Before a bound of its own ("over more than 87"), or behind a participle."""
    return at(marks, place + 1).has(*BOUNDS) or _is_participle(marks, place, language)


def _is_participle(marks: list[Mark], place: int, language: str) -> bool:
    """ "They are spread over", or a clause of its own: ", spread over 87 companies."."""
    ahead = at(marks, place - 2)
    be = _listed("be", language)
    near = [mark for mark in (at(marks, place - 3), ahead) if mark.raw]
    if any(token in be for mark in near for token in split(mark.folded)):
        return True
    return (not ahead.raw or ahead.folded in ASIDES) and _is_clause(marks, place)


def _is_clause(marks: list[Mark], place: int) -> bool:
    """Whether nothing but a figure and what it counts stands up to the end of the clause."""
    said = list(_until_sign(marks, place + 1))
    while said and said[-1].has(*_OURS):
        said.pop()
    if not said or not said[-1].has(*_THINGS):
        return False
    unknown = [mark for mark in said[:-1] if not mark.has(*_FIGURE, *_THINGS, *_OURS)]
    return len(unknown) <= 1 and said[0] not in unknown


def _until_sign(marks: list[Mark], place: int) -> Iterator[Mark]:
    while at(marks, place).raw and at(marks, place).folded not in ASIDES:
        yield marks[place]
        place += 1


def _is_behind_verb(marks: list[Mark], place: int, language: str) -> bool:
    """Directly, or behind one word: "spread evenly over", "verteilen sich über"."""
    verbs, between, verb = _listed("verb", language), at(marks, place - 1), at(marks, place - 2)
    is_led = between.folded in _listed("into", language)  # "spread to over 87"
    return between.folded in verbs or (
        verb.folded in verbs and between.raw.isalpha() and not is_led
    )


def _is_led_to(marks: list[Mark], place: int, language: str) -> bool:
    """Whether the verb ends the clause, and no other word leads to it ("auf über 87 verteilt")."""
    into = _listed("into", language)
    if at(marks, place - 1).folded in into:
        return False
    for behind in range(place + 1, min(len(marks), place + 1 + _FARTHEST)):
        if marks[behind].folded in ASIDES:
            return False
        if marks[behind].folded in _listed("verb_behind", language):
            return into.isdisjoint(at(marks, behind + step).folded for step in (1, 2))
    return False


def _listed(meaning: str, language: str) -> frozenset[str]:
    return listed("spread", meaning, language)
