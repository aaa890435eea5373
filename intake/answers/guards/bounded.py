"""A figure behind a verb that makes it a bound, with other words between: "exceeds, we find, 180".

Invariant: no exact figure comes of it; the bound only where its own word stands before the figure.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.answers.guards import found
from intake.answers.guards.found import Word
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.sums import Figure
from intake.answers.values import Amount, Count, Span, Unclear

_MOST = 20
_LOW, _HIGH = frozenset({"over", "over_by"}), frozenset({"short", "short_by"})
_JOINED = frozenset({"over_by", "short_by"})


def read(value: Amount | Count, text: str, language: str) -> Amount | Count | Unclear:
    """The value, as a bound where a verb before its figure makes it one."""
    exact = value.span.exact
    marks, words = found.scanned(text, language)
    if not any(one.name in _LOW | _HIGH for one in words):
        return value
    figures = sums.figures(marks, _MOST)
    told = [one for one in figures if exact is not None and exact in (one.value, one.other)]
    if exact is None or len(told) != 1:
        return value
    one = told[0]
    names, joined = _verbs(marks, words, figures, one)
    if not names:
        return value
    if not joined or len(names) > 1 or value.span.about:
        return Unclear(reason="hedged")
    return replace(value, span=_bound(value.span, names.pop()))


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
