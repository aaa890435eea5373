"""An answer that sets last year's figure beside the newer one: "58, against 51 last year".

Invariant: only what is set apart and surely older is left out; an increase is no newer figure.
"""

from decimal import Decimal

from intake.answers.scan import clauses
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.scan.sums import Figure

_ENDS = STOPS | frozenset("),]")
_OPENING = STOPS | frozenset("(,")
_ODD = ("planned", "negator", "percent", "lasting", "gone")
_LOOSE = (
    "planned", "doubt", "fraction", "vague", "head", "growth", "added", "new", "among",
)  # fmt: skip
"""What makes a figure doubtful, or an increase."""
_OF_TIME = ("last_year", "year_before_last")
_OF_PARTS = ("this_year", "period")
_BESIDE = ("among", "such", "total", "share", "and")
_MOST = 2
"""How many times as large as the other one of two figures of neighbouring years may be."""


def older(marks: Marks, one: Figure, two: Figure) -> range | None:
    """The places of an older second figure and of the words that set it apart."""
    start = _start(marks, one, two)
    if start is None or not are_alike(marks, one, two):
        return None
    silent = range(start, _end(marks, two))
    said, rest = marks[silent.start : silent.stop], (*marks[:start], *marks[silent.stop :])
    if not any(m.has("last_year", "year_before_last", "ago", "risen_from") for m in said):
        return None
    priced = bool(clauses.price(marks, one.first, one.last))
    counted_back = any(m.has("preceding") for m in said)  # "last year, up from … the year before"
    times = () if counted_back else _OF_TIME
    loose = (*_LOOSE, *times, *(_OF_PARTS if priced else ()))
    odd = any(m.has(*_ODD) or m.roles == ("word",) for m in said) or any(
        m.has(*loose) for m in rest
    )
    odd = odd or (not _is_firm(marks[start], said) and any(_is_dated(m) for m in rest))
    return None if odd or not names_nothing(said) else silent


def names_nothing(marks: Marks) -> bool:
    """The other figure is said of the same: nothing of its own is named beside it."""
    return not any(m.has(*_BESIDE) or (m.has("other") and not m.has("year")) for m in marks)


def _start(marks: Marks, one: Figure, two: Figure) -> int | None:
    """Where the second figure is set apart: a sign, or "against"."""
    between = marks[one.last + 1 : two.first]
    closed = max((p for p, mark in enumerate(between) if mark.folded == ")"), default=-1)
    turn = next((p for p, mark in enumerate(between) if p > closed and _turns(mark)), None)
    if turn is None or any(mark.folded in STOPS for mark in between[turn + 1 :]):
        return None
    start = one.last + 1 + turn
    compares = _compares(marks, two.last + 1) and turn > 0
    return start - int(compares and between[turn - 1].has("last_year"))


def _end(marks: Marks, two: Figure) -> int:
    """Where it ends; a comparison behind a bracket, "(130개) 대비 …", ends with the sentence."""
    ends = (p for p in range(two.last + 1, len(marks)) if marks[p].folded in _ENDS)
    end = next(ends, len(marks))
    return clauses.around(marks, end, end, STOPS).stop if _compares(marks, end) else end


def _compares(marks: Marks, place: int) -> bool:
    """Whether "against" stands behind a bracket that closes at the place, or just behind it."""
    while place < len(marks) and marks[place].folded not in _ENDS:
        place += 1
    return place < len(marks) and at(marks, place + 1).has("against")


def _turns(mark: Mark) -> bool:
    return mark.folded in _OPENING or mark.has("against", "former_next")


def _is_firm(sign: Mark, said: Marks) -> bool:
    """A bracket or "against" sets it off whatever year the newer one is of."""
    firm = ("against", "former_next", "preceding")
    return sign.folded == "(" or any(mark.has(*firm) for mark in said)


def _is_dated(mark: Mark) -> bool:
    """ "In 2022 we had 86; last year 131": a year or a "had" may be of a time before that."""
    return mark.has("was") or (mark.has("year") and mark.raw.isdecimal())


def are_alike(marks: Marks, one: Figure, two: Figure) -> bool:
    """Of one currency, and of one size: "76 billion, against 71 the year before" too."""
    codes, others = (set(clauses.price(marks, f.first, f.last)) for f in (one, two))
    if others and not codes & others:
        return False
    unscaled = two.factor == 1 < one.factor
    newer, older = one.value / (one.factor if unscaled else 1), two.value
    small, large = sorted((newer, older))
    return Decimal(0) < large <= _MOST * small
