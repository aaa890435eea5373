"""A figure that a later one took the place of: "98 billion (previously 96)".

Invariant: it is left out only where the other lies near it, is of no other year, and nothing but
words for what was told before or after the revision sets the two apart.
"""

from decimal import Decimal

from intake.answers.figures import compared
from intake.answers.folding import is_unspaced
from intake.answers.scan import clauses
from intake.answers.scan.clauses import Marks
from intake.answers.scan.marks import at
from intake.answers.scan.sums import Figure

_NEAR = Decimal("1.3")
"""How many times as large as the other one of a figure and its revision may be."""
_WORDS, _LETTERS = 4, 14
"""Words without a meaning here that the clause of the second figure may have; letters of Han."""
_HOLDS = ("revised", "now", "became", "correct")
_ODD = (
    "planned", "negator", "doubt", "fraction", "head", "growth", "last_year", "this_year",
    "year_before_last", "among", "such", "added", "new", "plus", "percent",
)  # fmt: skip


def first(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "The preliminary figure was 96, the revised one is 98": the places of the first."""
    left, right = clauses.apart(marks, one.first, two.first)
    told = _says(marks, left, "superseded", "was") and not _says(marks, left, "revised")
    told = told and _says(marks, right, *_HOLDS) and not _says(marks, right, "superseded")
    told = told or _is_at_other_prices(marks, left, right)
    return left if told and _is_one(marks, (one, left), (two, right)) else None


def second(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "98 (revised; previously 96)", "the final figure is 98; the preliminary one was 96"."""
    left, right = clauses.apart(marks, one.first, two.first)
    told = _says(marks, right, "superseded") and not _says(marks, right, *_HOLDS)
    told = told or (_says(marks, left, "revised") and _says(marks, right, "was"))
    told = told or (at(marks, right.start - 1).folded == "(" and _says(marks, right, "was"))
    told = told and not _says(marks, left, "superseded", "was")
    told = told or _is_at_other_prices(marks, right, left)
    return right if told and _is_one(marks, (two, right), (one, left)) else None


def _is_at_other_prices(marks: Marks, there: range, here: range) -> bool:
    """ "In real terms" said of one of them alone: the other is at the prices of its year."""
    return _says(marks, there, "constant") and not _says(marks, here, "constant")


def _is_one(marks: Marks, old: tuple[Figure, range], new: tuple[Figure, range]) -> bool:
    """Both tell of one thing: alike, close to each other, and the old one of no later year."""
    (former, there), (holding, here) = old, new
    said = [marks[place] for place in (*there, *here)]
    years, named = _years(marks, there), _years(marks, here)
    return (
        not any(mark.has(*_ODD) for mark in said)
        and _is_short(marks, max(there, here, key=lambda places: places.start))
        and _are_alike(marks, holding, former)
        and _is_close(holding, former)
        and (not years or years == named)
    )


def _are_alike(marks: Marks, holding: Figure, former: Figure) -> bool:
    """The currency may stand beside one of them for both."""
    alike = compared.are_alike(marks, holding, former)
    bare = holding.factor == former.factor > 1 and compared.are_alike(marks, former, holding)
    return alike or (bare and not clauses.price(marks, holding.first, holding.last))


def _is_close(one: Figure, two: Figure) -> bool:
    """Near each other, where one may have the unit of both ("98 (zuvor 96) Mrd.")."""
    unit = max(one.factor, two.factor)
    ends = [f.value * (unit if f.factor == 1 else 1) for f in (one, two)]
    return max(ends) <= _NEAR * min(ends)


def _is_short(marks: Marks, places: range) -> bool:
    """Nothing of its own is named in the second clause."""
    words = [m for m in (marks[place] for place in places) if m.roles == ("word",)]
    letters = [mark for mark in words if is_unspaced(mark.raw)]
    return len(words) - len(letters) <= _WORDS and len(letters) <= _LETTERS


def _years(marks: Marks, places: range) -> set[str]:
    return {m.raw for m in (marks[p] for p in places) if m.has("year") and m.raw.isdecimal()}


def _says(marks: Marks, places: range, *roles: str) -> bool:
    return any(marks[place].has(*roles) for place in places)
