"""The bounds of a figure: before it, behind its unit, or alone behind a sign: "150, at most".

Invariant: a bound behind a sign is a figure's only where its stretch says nothing else; one that
could be another's, or that is seldom said alone, makes the figure doubtful.
"""

from dataclasses import replace

from intake.answers.scan import clauses
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, BREAKS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.scan.stated import Stated
from intake.answers.values import Span

_CLOSED = ("low", "high", "low_after", "high_after")
"""Bounds that are said alone, too: "at most", but not "more than"."""
_FLIPPED = {"low_open": "high", "low": "high_open", "high_open": "low", "high": "low_open"}
_SIGNS = frozenset(",(–—-[)]")
"""What a bound can stand behind."""
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_AHEAD, _PARTING = frozenset(",)]"), frozenset(",–—-")
_ENDS = BREAKS | _SIGNS
_WITH_BOUND = (
    *BOUNDS, *AFTER_BOUNDS, "about", "beside_bound", "article", "total", "but", "and", "or",
    "namely",
)  # fmt: skip
_NOT_BEHIND = ("number", "numeral", "to", "or", "negator", "among", "against", *BOUNDS)
"""What stands between a figure and a sign only where a bound behind the sign may be another's."""
_SIZES = ("vague", "plural", "other")
"""What tells of a size there, of which the bound may be: "with a few employees, at most"."""
_FIGURES = ("number", "numeral")
_FOLLOWED = ("filler", "article", "currency", "beside_bound")
_NAME = 3
"""Letters of a word such as "Max" that is a name where it begins with a capital."""


def of(marks: Marks, stated: Stated) -> list[Mark]:
    """The bounds that belong to a figure."""
    before, after = clauses.before(marks, stated.first), clauses.after(marks, stated.last)
    found = [mark for mark in before if mark.has(*BOUNDS)]
    found += [mark for mark in after if mark.has(*AFTER_BOUNDS)]
    found += [mark for mark in after[-1:] if mark.has("plus") and mark not in before]
    return found + [mark for mark in apart(marks, stated) if mark.has(*_CLOSED)]


def names(marks: Marks, stated: Stated) -> set[str]:
    """Which bounds they are."""
    end = marks[stated.last].end
    return {
        _name(mark, AFTER_BOUNDS if mark.start >= end else BOUNDS) for mark in of(marks, stated)
    }


def alone(marks: Marks, stated: Stated) -> Marks:
    """The stretch behind a figure and a sign, where it holds nothing but a bound or "about"."""
    places = _alone(marks, stated)
    return marks[places.start : places.stop]


def apart(marks: Marks, stated: Stated) -> list[Mark]:
    """The bounds that a sign parts from the figure."""
    beside = (*_ahead(marks, stated), *alone(marks, stated))
    return [mark for mark in beside if mark.has(*BOUNDS, *AFTER_BOUNDS)]


def is_loose(marks: Marks, stated: Stated) -> bool:
    """ "150, at most, 20 of them foreign", "150, over": whose bound is it, and is it one?"""
    places, bounds = _alone(marks, stated), apart(marks, stated)
    place = places.stop + 1
    while at(marks, place).has(*_FOLLOWED):
        place += 1
    goes_on = at(marks, places.stop).folded in _PARTING and at(marks, place).has(*_FIGURES, "year")
    between = marks[stated.last + 1 : max(places.start - 1, 0)]
    shared = any(mark.has("and", "but") or mark.roles == ("word",) for mark in between)
    closed = all(mark.has(*_CLOSED) and not mark.has("highest") for mark in bounds)
    return bool(bounds) and (goes_on or shared or not closed or _is_remark(marks, stated))


def _is_remark(marks: Marks, stated: Stated) -> bool:
    """ "Officially, at least, 150 firms": it may bound what stands before it, or nothing."""
    ahead = _ahead(marks, stated)
    before = [mark for mark in marks if mark.start < ahead[0].start] if ahead else []
    return bool(before) and before[-1].folded in _PARTING


def limited(span: Span, bound: str, *, denied: bool) -> Span:
    """The span as a bound: "not more than" is "at most"."""
    bound = _FLIPPED[bound] if denied else bound
    if bound in ("low_open", "low"):
        return replace(span, high=None, low_open=bound == "low_open")
    return replace(span, low=None, high_open=bound == "high_open")


def _name(mark: Mark, first: tuple[str, ...]) -> str:
    if mark.has("plus"):
        return "low"
    roles = (*first, *BOUNDS, *AFTER_BOUNDS)
    return next(role for role in roles if mark.has(role)).removesuffix("_after")


def _is_of_bound(said: Marks) -> bool:
    """Nothing but bounds of one side or "about", and no "no more and no less"."""
    bounds = (_name(mark, AFTER_BOUNDS) for mark in said if mark.has(*BOUNDS, *AFTER_BOUNDS))
    sides = {name.removesuffix("_open") for name in bounds}
    return all(map(_is_with_bound, said)) and len(sides) <= 1


def _is_with_bound(mark: Mark) -> bool:
    is_name = mark.raw.istitle() and len(mark.raw) <= _NAME and mark.raw.isascii()
    return mark.has(*_WITH_BOUND) and not mark.has("not_alone") and not is_name


def _alone(marks: Marks, stated: Stated) -> range:
    """The places of the stretch behind a figure; none where it says more, nor behind a range."""
    place = _end(marks, stated.last + 1)
    between = marks[stated.last + 1 : place]
    ranged = stated.span.low != stated.span.high
    shared = any(mark.has("and", "but") for mark in between)
    others = _NOT_BEHIND if shared else (*_NOT_BEHIND, *_SIZES)
    if ranged or any(mark.has(*others) and not mark.has("filler") for mark in between):
        return range(0)
    while at(marks, place).folded in _SIGNS:
        stretch = range(place + 1, _end(marks, place + 1))
        fits = _is_of_bound(marks[stretch.start : stretch.stop])
        if stretch and fits:
            return stretch
        if stretch and marks[place].folded not in _OPENING:
            return range(0)
        place = stretch.stop if fits else _end(marks, stretch.stop, _CLOSING)
    return range(0)


def _ahead(marks: Marks, stated: Stated) -> Marks:
    """The same before a figure: "At most, 150", "(at most) 150"."""
    end = stated.first - 1
    while at(marks, end).has(*_FOLLOWED):
        end -= 1
    if at(marks, end).folded not in _AHEAD or stated.span.low != stated.span.high:
        return ()
    start = end
    while start > 0 and not _is_end(marks, start - 1, _ENDS):
        start -= 1
    said = marks[start:end]
    return said if _is_of_bound(said) else ()


def _end(marks: Marks, place: int, ends: frozenset[str] = _ENDS) -> int:
    """The first place from here on with such a sign."""
    return next((p for p in range(place, len(marks)) if _is_end(marks, p, ends)), len(marks))


def _is_end(marks: Marks, place: int, ends: frozenset[str]) -> bool:
    """Such a sign, and no hyphen inside a word."""
    sign, before, after = marks[place], at(marks, place - 1), at(marks, place + 1)
    is_glued = before.end == sign.start and sign.end == after.start
    return sign.folded in ends and not (sign.folded == "-" and is_glued)
