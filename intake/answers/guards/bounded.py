"""A figure that other words make a bound: "exceeds, we find, 180", "a good dozen, not more".

Invariant: no exact figure comes of it; the bound only where its own word stands before the figure,
or right behind one that is approximate.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.answers.guards import found
from intake.answers.guards.found import Word
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import at
from intake.answers.scan.sums import Figure
from intake.answers.values import Amount, Count, Span, Unclear

_LOW, _HIGH = frozenset({"over", "over_by"}), frozenset({"short", "short_by"})
_SET_OFF = frozenset(",-–—")
_ENDING = frozenset({"no_more", "no_longer"})
_JOINED = frozenset({"over_by", "short_by"})


def read(value: Amount | Count, text: str, language: str) -> Amount | Count | Unclear:
    """The value, as a bound where a verb before its figure makes it one."""
    exact = value.span.exact
    marks, words = found.scanned(text, language)
    if not any(one.name in _LOW | _HIGH | _ENDING for one in words):
        return value
    figures = sums.figures(marks)
    told = [one for one in figures if exact is not None and exact in (one.value, one.other)]
    if exact is None or len(told) != 1:
        return value
    one = told[0]
    ending = _ending(marks, words, one) if value.span.about else ""
    if ending == "no_longer":
        return Unclear(reason="hedged")
    if ending:
        return replace(value, span=replace(value.span, low=None))
    names, joined = _verbs(marks, words, figures, one)
    if not names:
        return value
    if not joined or len(names) > 1 or value.span.about:
        return Unclear(reason="hedged")
    return replace(value, span=_bound(value.span, names.pop()))


def _ending(marks: Marks, words: Sequence[Word], one: Figure) -> str:
    """ "Une petite centaine, pas davantage": behind it and its noun, at the end of a clause.

    "No more" alone may say that it holds no longer.
    """
    place = one.last + 1
    while at(marks, place).has("about", "counted", "generic", "filler", "currency") or (
        at(marks, place).folded in _SET_OFF
    ):
        place += 1
    told = [word for word in words if word.name in _ENDING and word.first == place]
    ends = (one for one in told if at(marks, one.last + 1).folded in clauses.BREAKS | {""})
    return next((one.name for one in ends), "")


def _verbs(
    marks: Marks, words: Sequence[Word], figures: list[Figure], one: Figure
) -> tuple[set[str], bool]:
    """The verbs before the figure in its sentence, and whether one of their words joins it."""
    start = clauses.around(marks, one.first, one.last, STOPS | {":"}).start
    start = max([start, *(other.last + 1 for other in figures if other.last < one.first)])
    ahead = range(start, one.first)
    place = one.first - 1
    while place in ahead and marks[place].has("currency", "article"):
        place -= 1
    joined = any(word.name == "bound_by" and word.last == place for word in words)
    said = found.inside(words, ahead)
    names = said & (_LOW | _HIGH) - (frozenset() if joined else _JOINED)
    return set(names), joined


def _bound(span: Span, name: str) -> Span:
    if name in _LOW:
        return replace(span, high=None, low_open=True)
    return replace(span, low=None, high_open=True)
