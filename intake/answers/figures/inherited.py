"""A figure of now that only goes on with what is told of then: "全省过去80家，现在133家".

Invariant: nothing is taken for the city's own that names neither place nor thing itself where the
clause before names another; nor is what was once, beside a figure of now or of a plan that is not
the city's.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from intake.answers.scan import clauses
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, BREAKS, STOPS, Marks
from intake.answers.scan.stated import Stated
from intake.answers.scan.sums import Figure

_THEN = ("was", "moved", "superseded", "last_year", "ago", "then")
_NOW = ("now", "became", "this_year")
_BARE = (
    *_NOW, *BOUNDS, *AFTER_BOUNDS, "number", "numeral", "scale", "filler", "counted", "generic",
    "currency", "about", "beside_bound", "article", "rose_to",
)  # fmt: skip
_THINGS = ("other", "peer")


def doubted(
    marks: Marks, figures: Sequence[Figure], stated: tuple[Stated, ...]
) -> tuple[Stated, ...]:
    """The statements, those that may be of another place or thing, or outdated, in doubt."""
    pairs = [pair for pair in pairwise(figures) if _are_of_one_sentence(marks, *pair)]
    open_at = {two.first for one, two in pairs if _goes_on(marks, one, two)}
    if sum(not one.wrong and one.thing != "other" for one in stated) == 1:
        open_at |= {one.first for one, _ in pairs if _is_of_once(marks, one)}
    return tuple(replace(one, doubt=True) if one.first in open_at else one for one in stated)


def _are_of_one_sentence(marks: Marks, one: Figure, two: Figure) -> bool:
    return not any(mark.folded in STOPS for mark in marks[one.last + 1 : two.first])


def _goes_on(marks: Marks, one: Figure, two: Figure) -> bool:
    """Whether the second is of now and names nothing, and the first of then and another's."""
    between = range(one.last + 1, two.first)
    turn = max((place for place in between if marks[place].folded in BREAKS), default=None)
    turn = next((p for p in between if marks[p].has(*_NOW)), None) if turn is None else turn + 1
    if turn is None:
        return False
    before = marks[clauses.around(marks, one.first, one.first, BREAKS).start : turn]
    behind = marks[turn : clauses.around(marks, two.last, two.last, BREAKS).stop]
    is_bare = all(mark.has(*_BARE) and not mark.has("asked") for mark in behind)
    is_now = any(mark.has(*_NOW) for mark in behind)
    return is_bare and is_now and _is_of_another(before, behind)


def _is_of_another(before: Marks, behind: Marks) -> bool:
    """Whether the clause of then tells of a wider area, or of a thing that is none of ours."""
    if not any(mark.has(*_THEN) for mark in before) or any(mark.has("asked") for mark in before):
        return False
    is_thing = any(mark.has(*_THINGS) for mark in before)
    is_counted = any(mark.has("counted") for mark in (*before, *behind))
    return any(mark.has("of_area") for mark in before) or (is_thing and not is_counted)


def _is_of_once(marks: Marks, one: Figure) -> bool:
    """Whether a figure is led by a word for "once", so that it holds no more.

    A word that is a "but" as well ends what is told of another figure: "87개사였으나 현재 104".
    """
    clause = clauses.around(marks, one.first, one.first, BREAKS)
    ahead = (mark for mark in marks[clause.start : one.first] if not mark.has("but"))
    return any(mark.has("was") and mark.has("moved", "superseded") for mark in ahead)
