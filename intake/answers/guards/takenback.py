"""A figure that the next words take back: "132, sorry, that is the number of employees".

Invariant: the figure before a word of correction is never the answer, unless it is told again.
"""

from decimal import Decimal

from intake.answers.guards import found
from intake.answers.guards.found import Word
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.sums import Figure
from intake.answers.values import Amount, Count

_TELLING = frozenset({"wrong", "pointing"})
"""What makes a word of regret one of correction, beside another figure or scale."""
_OPEN = frozenset({"late"})


def is_left(value: Amount | Count, text: str, language: str) -> bool:
    """Whether the value is a figure that words of correction behind it take back."""
    marks, words = found.scanned(text, language)
    sorry = [one for one in words if one.name in ("regret", "amends")]
    figures = sums.figures(marks) if sorry else []
    return any(_takes_back(marks, words, one, figures, value) for one in sorry)


def _takes_back(
    marks: Marks, words: tuple[Word, ...], one: Word, figures: list[Figure], value: Amount | Count
) -> bool:
    before = [figure for figure in figures if figure.last < one.first]
    if not before or not _is_of(before[-1], value):
        return False
    end = next((p for p in range(one.last + 1, len(marks)) if marks[p].folded in STOPS), None)
    behind = range(one.last + 1, len(marks) if end is None else end)
    said = found.inside(words, behind)
    is_late = bool(_OPEN & found.inside(words, range(one.first, behind.stop)))
    told = [figure for figure in figures if figure.first > one.last]
    worded = any(marks[place].raw[:1].isalnum() for place in behind)  # not "120 (131, correction)"
    if any(_is_of(figure, value) for figure in told) or not worded or is_late:
        return False
    scaled = any(marks[place].has("scale", "plural") for place in behind)
    again = any(figure.first in behind for figure in told)
    if again and any(marks[place].has("written") for place in behind):
        return False  # "480, sorry, I had written 508"
    is_of_older = "wrong" not in said or any(not _is_of(figure, value) for figure in before)
    is_new = scaled or again or "pointing" in said
    if is_of_older and not is_new and _is_settled(marks, words, one, before[-1]):
        return False
    return one.name == "amends" or scaled or again or bool(said & _TELLING)


def _is_settled(marks: Marks, words: tuple[Word, ...], one: Word, figure: Figure) -> bool:
    """ "We said 100, the right number is 108. Sorry for the error": the figure before is meant."""
    places = range(one.first, one.last + 1)
    is_regret = one.name == "regret" or "correcting" in found.inside(words, places)
    sentence = clauses.around(marks, figure.first, figure.last, STOPS)
    return is_regret and "settling" in found.inside(words, sentence)


def _is_of(figure: Figure, value: Amount | Count) -> bool:
    """Whether the value was made of that figure, under whichever reading of it."""
    ends = {value.span.low, value.span.high}
    read: set[Decimal | None] = {figure.value, figure.other}
    return bool((ends & read) - {None})
