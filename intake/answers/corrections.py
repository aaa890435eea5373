"""An answer that takes one figure back for another: corrected, or of an earlier time.

Invariant: only of two figures is one left out, and only where the words between them say which.
"""

from collections.abc import Iterable
from dataclasses import replace

from intake.answers import clauses, compared, sums
from intake.answers.clauses import AFTER_BOUNDS, BOUNDS, BREAKS, STOPS, Marks
from intake.answers.folding import is_unspaced
from intake.answers.marks import Mark, at
from intake.answers.sums import Figure

_UNITS = ("currency", "filler", "article", "counted", "generic", "about", "about_anywhere", "dash")
_DENYING = ("negator", "filler", "article", "currency", "from")
_KEPT = (
    "currency", "asked", "gdp", "counted", "generic", "nation", "head", "planned", "limit", "about",
    "about_anywhere",
)  # fmt: skip
_UNSURE = ("planned", "doubt", "fraction", "negator", "vague", "percent", "growth")
_NEAR = 3
"""Marks between a word of time and its figure."""
_ASIDE = 12
"""Marks between a denied figure and the word that sets the right one against it."""
_SHORT = 3
"""Letters of a word that names nothing."""
_JOINTS = ("and", "but", "rather", "now", "became", "year", "was", "asked", "gdp", "this_year")
_ASIDES = frozenset(",()")
_PARTING = STOPS | {",", ":"}
_CLOSED = STOPS | frozenset(")]")

Corrected = tuple[Marks, list[Figure]]


def corrected(marks: Marks, figures: list[Figure]) -> Corrected:
    """The figure that holds, with the words around the other one silenced; else all as it was."""
    marks, figures = _said_once(marks, figures)
    if len(figures) != 2:
        return marks, figures
    one, two = figures
    if (silent := _misstated(marks, one, two)) is not None:
        return _without(marks, silent), [two]
    if (silent := _misstated(marks, two, one)) is not None:
        return _without(marks, silent), [one]
    if two.factor >= one.factor:
        for finds in (_denied, _denied_behind, _righted, _changed, _outgrown, _former):
            if (silent := finds(marks, one, two)) is not None:
                return _without(_as_read(marks, two), silent), [two]
    for finds in (_taken_back, _earlier, compared.older):
        if (silent := finds(marks, one, two)) is not None:
            return _without(marks, silent), [_scaled_alike(one, two)]
    return marks, figures


def _scaled_alike(one: Figure, two: Figure) -> Figure:
    """ "15,1 statt 14,9 Mrd.": the scale behind the figure taken back is that of both."""
    if not one.factor == 1 < two.factor or one.value >= 2 * two.value / two.factor:
        return one
    return replace(one, value=sums.plain(one.value * two.factor), factor=two.factor, other=None)


def _said_once(marks: Marks, figures: list[Figure]) -> Corrected:
    """ "Read 0.09 trillion, that is, 90 billion": the third figure only says the second again."""
    if len(figures) != 3 or figures[1].value != figures[2].value:
        return marks, figures
    two, three = figures[1:]
    between = marks[two.last + 1 : three.first]
    said = [mark for mark in between if not (mark.has(*_UNITS) or mark.folded in _PARTING)]
    if len(said) > _NEAR or not any(mark.folded == "," for mark in between):
        return marks, figures
    parted = next(p for p in range(two.last + 1, three.first) if marks[p].folded == ",")
    kept = (*marks[:parted], *marks[three.last + 1 :])
    return kept, figures[:2]


def _misstated(marks: Marks, one: Figure, two: Figure) -> range | None:
    """The sentence of a figure that was written by mistake, beside one that is said to be right."""
    there = clauses.around(marks, one.first, one.last, STOPS)
    right = clauses.around(marks, two.first, two.last, STOPS)
    if there == right or not _has((marks[place] for place in there), "mistaken"):
        return None
    sure = _has((marks[place] for place in right), "correct") and _is_priced_alike(marks, one, two)
    return there if sure and not _is_qualified(marks, two) else None


def _is_priced_alike(marks: Marks, one: Figure, two: Figure) -> bool:
    return bool(clauses.price(marks, one.first, one.last)) == bool(
        clauses.price(marks, two.first, two.last)
    )


def _as_read(marks: Marks, two: Figure) -> Marks:
    """The marks without a future that only says how the right figure reads ("olacaktır").

    Nor the mistake that only the other figure was ("…ではなく149社の誤りでした").
    """
    clause = clauses.around(marks, two.first, two.last, BREAKS)
    behind = range(two.last + 1, clause.stop)
    return tuple(
        _unsaid(mark, "planned")
        if place in clause and mark.has("reads")
        else _unsaid(mark, "mistaken")
        if place in behind and mark.has("mistaken")
        else mark
        for place, mark in enumerate(marks)
    )


def _unsaid(mark: Mark, role: str) -> Mark:
    return replace(mark, roles=tuple(one for one in mark.roles if one != role) or ("filler",))


def _without(marks: Marks, silent: range) -> Marks:
    """The marks with those of the other figure as mere words; a currency is said for both."""
    silenced = (_silenced(marks[place]) for place in silent)
    return (*marks[: silent.start], *silenced, *marks[silent.stop :])


def _silenced(mark: Mark) -> Mark:
    if mark.has("scale") and not mark.codes:
        return replace(mark, roles=("filler",), value=None)
    if mark.has("number", "numeral", "year", "half", "plural"):
        return replace(mark, roles=("junk",), value=None)
    roles = tuple(role for role in mark.roles if role in _KEPT)
    return replace(mark, roles=roles or (mark.roles if mark.has("sign") else ("filler",)))


# --- corrections --------------------------------------------------------------------------------


def _denied(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "Not 85 but 91 billion", "nicht 85, sondern 91"; not "no more than 85"."""
    between = marks[one.last + 1 : two.first]
    turn = next((p for p, mark in enumerate(between) if mark.has("rather")), None)
    if turn is None or turn > _ASIDE or not _is_all(between[turn + 1 :], *_UNITS, *BOUNDS):
        return None
    if any(mark.folded in STOPS or mark.has(*_UNSURE) for mark in between[:turn]):
        return None
    before = clauses.before(marks, one.first)
    denials = [place for place, mark in enumerate(before, 1) if mark.has("negator")]
    if not denials or not _is_all(tuple(before), *_DENYING):
        return None
    return range(one.first - denials[-1], one.last + turn + 2)


def _denied_behind(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "85 değil, 91 milyar", "853億ドルではなく、913億ドル"."""
    between = tuple(mark for mark in marks[one.last + 1 : two.first] if mark.folded != ",")
    denials = [mark for mark in between if mark.has("denied_behind")]
    if len(denials) != 1 or _is_qualified(marks, one):
        return None
    clean = _is_all(between, "denied_behind", "rather", *_UNITS)
    return range(one.first, two.first) if clean else None


def _righted(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "125 was what we said, correct is 152", "5,000億円とあるのは5,200億円の誤り"."""
    between = marks[one.last + 1 : two.first]
    if any(m.has(*BOUNDS, *AFTER_BOUNDS, "negator", "planned") for m in between):
        return None
    right = any(mark.has("correct") for mark in between)
    right = right or any(mark.has("reads_as") for mark in between)
    alike = _is_priced_alike(marks, one, two) or two.factor > one.factor
    return range(one.first, two.first) if right and alike else None


def _changed(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "Please change 87 to 91": a verb of change before the first, and nothing else between."""
    ahead = marks[max(0, one.first - _ASIDE // 2) : one.first]
    verbs = [place for place, mark in enumerate(ahead) if mark.has("changes")]
    if not verbs or not _ends(marks, two):
        return None
    between = marks[one.last + 1 : two.first]
    joints = [mark for mark in between if not mark.has(*_UNITS)]
    joined = len(joints) == 1 and joints[0].has("to", "onto", "with", "and_with")
    start = one.first - len(ahead) + verbs[-1]
    return range(start, two.first) if joined else None


def _is_qualified(marks: Marks, figure: Figure) -> bool:
    """A bound or a denial stands right before it."""
    before = clauses.before(marks, figure.first)
    return bool(before) and not before[0].has("filler", "currency", "article", "about")


def _taken_back(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "91, not 85", "91 instead of 85": nothing follows."""
    between = marks[one.last + 1 : two.first]
    turn = next((p for p, mark in enumerate(between) if mark.has("negator", "former_next")), None)
    if turn is None or not _trails(marks, two) or _is_qualified(marks, one):
        return None
    before = [mark for mark in between[:turn] if mark.folded not in _ASIDES]
    set_apart = len(before) < turn or between[turn].has("former_next")
    set_apart = set_apart or any(m.has("and", "but", "rather") for m in before)
    clean = _is_all(tuple(before), "and", "but", "rather", "year", "became", *_UNITS)
    clean = clean and set_apart and _is_all(between[turn + 1 :], *_UNITS)
    end = clauses.around(marks, two.last, two.last, _CLOSED).stop
    return range(one.last + 1 + turn, end) if clean else None


def _trails(marks: Marks, two: Figure) -> bool:
    """Behind the figure taken back stands only when and how it was told ("as I wrote in May")."""
    behind = marks[two.last + 1 : clauses.around(marks, two.last, two.last, _CLOSED).stop]
    said = (
        "year",
        "now",
        "became",
        "mistaken",
        "was",
        "source",
        "month",
        "planned",
        "reads",
        "against",
    )
    return all(
        mark.has(*_UNITS, *said) or mark.roles in {("word",), ()} or mark.folded == ","
        for mark in behind
    )


def _ends(marks: Marks, figure: Figure) -> bool:
    """Nothing but the unit stands behind the figure."""
    for place in range(figure.last + 1, len(marks)):
        mark = marks[place]
        if mark.folded in _CLOSED:
            break
        dated = mark.folded == "," and at(marks, place + 1).has("year")
        if not dated and not mark.has(*_UNITS, "year", "now", "became"):
            return False
    return True


# --- earlier and now ----------------------------------------------------------------------------


def _outgrown(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "Rose from 86 to 131", "86社から131社に増えました"."""
    between = marks[one.last + 1 : two.first]
    if any(mark.folded in STOPS or mark.has(*_UNSURE) for mark in between):
        return None
    before, behind = marks[max(0, one.first - 2) : one.first], _behind(marks, two)
    led = any(mark.has("onto") for mark in between)
    risen = led and (any(mark.has("rose_from") for mark in before) or _has_risen(marks, one))
    risen = risen or any(mark.has("rose_to") for mark in (*between[-2:], *behind))
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


def _former(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "They were 86 and now they are 131"."""
    start = max(0, one.first - _NEAR)
    between = marks[one.last + 1 : two.first]
    before, behind = marks[start : one.first], (*between, *_behind(marks, two))
    was = any(mark.has("was", "last_year") for mark in before)
    was = was and not any(mark.has("now", "became") for mark in before)
    now = any(mark.has("now", "became", "this_year") for mark in behind)
    now = now and not (clauses.price(marks, two.first, two.last) and _has(behind, "this_year"))
    clean = all(m.folded in _PARTING or m.has(*_JOINTS, *_UNITS) or _is_short(m) for m in between)
    if not (was and now and clean and _ends(marks, two)):
        return None
    sure = not _is_of_unknown(marks, one, two) and _is_sure(marks, one, two)
    return range(start, two.first) if sure else None


def _has(marks: Iterable[Mark], role: str) -> bool:
    return any(mark.has(role) for mark in marks)


def _is_short(mark: Mark) -> bool:
    """A word such as "it" or "wir", which names nothing."""
    return len(mark.raw) <= _SHORT and mark.raw.isalpha() and not is_unspaced(mark.raw)


def _is_sure(marks: Marks, one: Figure, two: Figure) -> bool:
    """Figures of one kind, and neither plans nor bounds nor doubt in their sentences."""
    start = clauses.around(marks, one.first, one.last, STOPS).start
    end = clauses.around(marks, two.first, two.last, STOPS).stop
    said = tuple(mark for mark in marks[start:end] if not mark.has("was"))
    priced = [bool(clauses.price(marks, f.first, f.last)) for f in (one, two)]
    if priced[0] != priced[1] and one.factor != two.factor and one.factor > 1:
        return False
    unsure = (*(role for role in _UNSURE if role != "percent"), "head", *BOUNDS, *AFTER_BOUNDS)
    return not any(m.has(*unsure) or (m.has("other") and not m.has("year")) for m in said)


def _is_beside_sure(marks: Marks, one: Figure, two: Figure) -> bool:
    """The same where the first may have a bound or "about" of its own, and the second no unit."""
    start = clauses.around(marks, one.first, one.last, STOPS).start
    end = clauses.around(marks, two.first, two.last, STOPS).stop
    if not compared.are_alike(marks, one, two):
        return False
    unsure = (*(role for role in _UNSURE if role != "percent"), "head")
    bounds = (*BOUNDS, *AFTER_BOUNDS)
    first = marks[start : one.last + 4]
    said = [mark for mark in marks[start:end] if not mark.has("was")]
    odd = any(m.has(*unsure) for m in said) or any(
        m.has("other") and not m.has("year") for m in marks[one.first : end]
    )
    return not odd and not any(m.has(*bounds) and m not in first for m in said)


def _is_of_unknown(marks: Marks, one: Figure, two: Figure) -> bool:
    """Another thing may be meant: neither companies nor the economy are named, but something is."""
    start = clauses.around(marks, one.first, one.first, BREAKS).start
    end = clauses.around(marks, two.first, two.last, STOPS).stop
    if any(mark.has("counted", "generic", "gdp", "asked") for mark in marks[start:end]):
        return False
    return any(m.roles == ("word",) and not _is_short(m) for m in marks[start : one.first])


def _earlier(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "91 billion in 2024, against 86 billion in 2023", "91 billion (2023: 86 billion)"."""
    between = marks[one.last + 1 : two.first]
    turn = next((p for p, m in enumerate(between) if m.has("against") or m.folded == "("), None)
    if turn is None or not _is_beside_sure(marks, one, two):
        return None
    start = one.last + 1 + turn
    ends = (p for p in range(two.last + 1, len(marks)) if marks[p].folded in _CLOSED)
    end = next(ends, len(marks))
    if marks[start].folded == "(" and at(marks, end).folded != ")":
        return None
    its = _years(marks[start:end])
    others = _years((*marks[:start], *marks[end:]))
    older = len(its) == 1 and all(year > its[0] for year in others)
    return (
        range(start, two.last + 1) if older and compared.names_nothing(marks[start:end]) else None
    )


def _years(marks: Marks) -> list[int]:
    return [int(m.raw) for m in marks if m.has("year") and m.raw.isdecimal() and len(m.raw) == 4]


def _is_all(marks: Marks, *roles: str) -> bool:
    return all(mark.has(*roles) for mark in marks)
