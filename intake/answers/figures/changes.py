"""Of two figures the newer one: "rose from 86 to 131", "were 86 and now are 131".

Invariant: only the older figure and the words of its time are silenced, where no other thing, plan,
bound or doubt stands beside them.
"""

from collections.abc import Iterable

from intake.answers.figures import compared, rates
from intake.answers.folding import is_unspaced
from intake.answers.scan import clauses
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, BREAKS, STOPS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.scan.sums import MILLION, Figure

UNITS = ("currency", "filler", "article", "counted", "generic", "about", "about_anywhere", "dash")
UNSURE = ("planned", "doubt", "fraction", "negator", "vague", "percent", "growth")
_NEAR = 3
"""Marks between a word of time and its figure."""
_SHORT = 3
"""Letters of a word that names nothing."""
_JOINTS = (
    "and", "but", "rather", "now", "became", "year", "was", "asked", "gdp", "this_year", "ago",
    "ago_before",
)  # fmt: skip
PARTING = STOPS | {",", ":"}
CLOSED = STOPS | frozenset(")]")


def ends(marks: Marks, figure: Figure) -> bool:
    """Nothing but the unit stands behind the figure."""
    for place in range(figure.last + 1, len(marks)):
        mark = marks[place]
        if mark.folded in CLOSED:
            break
        dated = mark.folded == "," and at(marks, place + 1).has("year")
        if not dated and not mark.has(*UNITS, "year", "now", "became"):
            return False
    return True


def outgrown(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "Rose from 86 to 131", "86社から131社に増えました"."""
    between = marks[one.last + 1 : two.first]
    if any(mark.folded in STOPS or mark.has(*UNSURE) for mark in between):
        return None
    before, behind = marks[max(0, one.first - 2) : one.first], _behind(marks, two)
    led = any(mark.has("onto") for mark in between)
    risen = led and (any(mark.has("rose_from") for mark in before) or _has_risen(marks, one))
    told_apart = has(between, "word") and any(mark.folded == "," for mark in between)
    beside = behind if told_apart else (*between[-2:], *behind)
    risen = risen or any(mark.has("rose_to") for mark in beside)
    sure = risen and not _is_of_unknown(marks, one, two) and _is_sure(marks, one, two)
    return range(max(0, one.first - 2), two.first) if sure else None


def _has_risen(marks: Marks, figure: Figure) -> bool:
    """A verb of growth in the clause, and "from" right before the figure."""
    clause = clauses.around(marks, figure.first, figure.first, BREAKS)
    ahead = marks[clause.start : figure.first]
    return any(mark.has("rose") for mark in ahead) and any(m.has("from") for m in ahead[-2:])


def _behind(marks: Marks, figure: Figure) -> list[Mark]:
    """The unit behind a figure, and the mark behind that."""
    return clauses.after(marks, figure.last)


def former(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "They were 86 and now they are 131"."""
    start = max(0, one.first - _NEAR)
    between = marks[one.last + 1 : two.first]
    before, behind = marks[start : one.first], (*between, *_behind(marks, two))
    left, _ = clauses.apart(marks, one.first, two.first)
    said = (*before, *marks[one.last + 1 : left.stop])
    was = any(mark.has("was", "last_year", "ago") for mark in said)
    was = was and not any(mark.has("now", "became") for mark in before)
    now = any(mark.has("now", "became", "this_year") for mark in behind)
    now = now and not (clauses.price(marks, two.first, two.last) and has(behind, "this_year"))
    clean = all(m.folded in PARTING or m.has(*_JOINTS, *UNITS) or _is_short(m) for m in between)
    if not (was and now and clean and ends(marks, two)):
        return None
    sure = not _is_of_unknown(marks, one, two) and _is_sure(marks, one, two)
    return range(start, two.first) if sure else None


def has(marks: Iterable[Mark], role: str) -> bool:
    return any(mark.has(role) for mark in marks)


def _is_short(mark: Mark) -> bool:
    """A word such as "it" or "wir", which names nothing."""
    return len(mark.raw) <= _SHORT and mark.raw.isalpha() and not is_unspaced(mark.raw)


def _is_sure(marks: Marks, one: Figure, two: Figure) -> bool:
    """Figures of one kind, and neither plans nor bounds nor doubt in their sentences."""
    start = clauses.around(marks, one.first, one.last, STOPS).start
    end = clauses.around(marks, two.first, two.last, STOPS).stop
    money = two.factor >= MILLION and bool(clauses.price(marks, two.first, two.last))
    said = [marks[place] for place in range(start, end) if not _is_of_change(marks, place)]
    priced = [bool(clauses.price(marks, f.first, f.last)) for f in (one, two)]
    if priced[0] != priced[1] and one.factor != two.factor and one.factor > 1:
        return False
    unsure = (*(role for role in UNSURE if role != "percent"), "head", *BOUNDS, *AFTER_BOUNDS)
    named = () if money else said  # "the volume of services grew from 6.2 to 8.9 trillion"
    others = any(m.has("other") and not m.has("year") for m in named)
    return not others and not any(m.has(*unsure) for m in said)


def _is_of_change(marks: Marks, place: int) -> bool:
    """A word that only leads from the one to the other, such as "до", which may be a bound."""
    onto = marks[place].has("onto") and at(marks, place + 1).has("number", "numeral")
    return onto or marks[place].has("was", "rose_from")


def _is_beside_sure(marks: Marks, one: Figure, two: Figure) -> bool:
    """The same where the first may have a bound or "about" of its own, and the second no unit."""
    start = clauses.around(marks, one.first, one.last, STOPS).start
    end = clauses.around(marks, two.first, two.last, STOPS).stop
    if not compared.are_alike(marks, one, two):
        return False
    unsure = (*(role for role in UNSURE if role not in {"percent", "growth"}), "head")
    bounds = (*BOUNDS, *AFTER_BOUNDS)
    first = marks[start : one.last + 4]
    said = [mark for mark in marks[start:end] if not mark.has("was")]
    told = marks[start : clauses.around(marks, two.first, two.last, BREAKS).stop]
    odd = (
        has(told, "growth")
        or any(m.has(*unsure) for m in said)
        or any(m.has("other") and not m.has("year") for m in marks[one.first : end])
    )
    return not odd and not any(m.has(*bounds) and m not in first for m in said)


def _is_of_unknown(marks: Marks, one: Figure, two: Figure) -> bool:
    """Another thing may be meant: neither companies nor the economy are named, but something is."""
    start = clauses.around(marks, one.first, one.first, BREAKS).start
    end = clauses.around(marks, two.first, two.last, STOPS).stop
    if any(mark.has("counted", "generic", "gdp", "asked") for mark in marks[start:end]):
        return False
    return any(m.roles == ("word",) and not _is_short(m) for m in marks[start : one.first])


def earlier(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "91 billion in 2024, against 86 billion in 2023", "91 billion (2023: 86 billion)"."""
    between = marks[one.last + 1 : two.first]
    turn = next((p for p, m in enumerate(between) if m.has("against") or m.folded == "("), None)
    if turn is None or not _is_beside_sure(marks, one, two):
        return None
    start = one.last + 1 + turn
    ends = (p for p in range(two.last + 1, len(marks)) if marks[p].folded in CLOSED)
    end = next(ends, len(marks))
    if marks[start].folded == "(" and at(marks, end).folded != ")":
        return None
    its = _years(marks[start:end])
    others = _years((*marks[:start], *marks[end:]))
    older = len(its) == 1 and all(year > its[0] for year in others)
    if older and not others and two.value > one.value and its[0] >= rates.newest() - 1:
        return None  # "it was 4.9 billion, compared with the 9.4 billion of last year"
    return (
        range(start, two.last + 1) if older and compared.names_nothing(marks[start:end]) else None
    )


def _years(marks: Marks) -> list[int]:
    return [int(m.raw) for m in marks if m.has("year") and m.raw.isdecimal() and len(m.raw) == 4]


def is_all(marks: Marks, *roles: str) -> bool:
    return all(mark.has(*roles) for mark in marks)
