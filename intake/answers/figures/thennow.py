"""Then and now in whole sentences: "It used to be 80; it's 133", "früher 40, jetzt 66".

Invariant: the former figure goes only where every word of both clauses is understood, one clause
tells of former times and the other of the present, and both figures are of one kind. What has
joined between the two goes with the former one only where it makes up what they differ by.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from intake.answers.lexicon import lexicon, split
from intake.answers.scan import clauses
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, BREAKS, STOPS, Marks
from intake.answers.scan.stated import Stated
from intake.answers.scan.sums import MILLION, Figure

_THEN, _NOW = frozenset({"once", "was"}), frozenset({"now", "is", "this_year"})
_THEY = frozenset({"they"})
_HAVING = frozenset({"having"})
_SIGNS = frozenset("+±-–−")
_AGO, _THIS_YEAR = ("ago", "last_year"), "this_year"
_JOINED, _BESIDE_AGO = frozenset({"joined"}), frozenset({"moved", "preceding"})
_PLAIN = frozenset({
    "number", "numeral", "scale", "currency", "counted", "generic", "article", "asked", "gdp",
    "about", "about_anywhere", "plural", "plus", "filler", "pronoun", "half", "half_behind",
    "beside_bound", "year", _THIS_YEAR, *_AGO, *BOUNDS, *AFTER_BOUNDS,
})  # fmt: skip
"""What a figure, its unit, its bound and its thing may be."""
_LOOSE = frozenset({"filler"})
"""Words of so many kinds that they are known only where the list of these clauses names them."""
_NAMED = ("gdp", "asked", "counted", "generic")
"""What tells anew of what a figure is."""
_JOINTS = BREAKS | frozenset("-–—→")
Known = dict[int, frozenset[str]]
"""What each mark is known for; nothing for one that is not understood."""
_NEAR = Decimal("0.1")
"""By what share of the figure of now what had been there and what joined may miss it."""


def former(
    marks: Marks, one: Figure, two: Figure, language: str, *, joined: Figure | None = None
) -> range | None:
    """The clause of the figure that was, where the other one is told to be so now.

    `joined`: a figure between the two, which goes with the first: "There were 48, a dozen have
    joined since, and we are at 61 today".
    """
    if joined and not _makes_up(one, joined, two):
        return None
    start = clauses.around(marks, one.first, one.first, STOPS).start
    stop = clauses.around(marks, two.last, two.last, STOPS).stop
    said = _said(marks, range(start, stop), language)
    if len(said) != stop - start or not all(said.values()):
        return None
    for turn in _turns(marks, joined or one, two):
        left, right = range(start, turn), range(turn, stop)
        if not _are_fit(marks, said, left, right, joined=joined is not None):
            continue
        if _is_then(marks, said, left) and _is_now(marks, said, right, left):
            return left if _are_alike(marks, said, (one, left), (two, right)) else None
        if _is_now(marks, said, left, right) and _is_then(marks, said, right):
            return right if _are_alike(marks, said, (two, right), (one, left)) else None
    return None


def _are_fit(marks: Marks, said: Known, left: range, right: range, *, joined: bool) -> bool:
    """Whether both clauses tell of the same ones, and the first of such as joined if any did."""
    if _tells(said, right, _JOINED) or _tells(said, left, _JOINED) != joined:
        return False
    return not any(
        _is_barred(marks, said, here)
        or (not joined and _are_others(said, here, beside))
        or _are_more(marks, said, here, beside)
        for here, beside in ((left, right), (right, left))
    )


def of_another(marks: Marks, stated: tuple[Stated, ...], language: str) -> tuple[Stated, ...]:
    """ "The debt used to be 8 billion; it is 12 now": the second is of what the first is of."""
    before = (*stated[:1], *stated[:-1])
    return tuple(
        replace(one, wrong=True) if _goes_on(marks, former, one, language) else one
        for former, one in zip(before, stated, strict=True)
    )


def _goes_on(marks: Marks, former: Stated, one: Stated, language: str) -> bool:
    if not former.wrong or one.wrong or former.is_money != one.is_money:
        return False
    there, here = clauses.apart(marks, former.first, one.first)
    told = _said(marks, range(there.start, here.stop), language)
    if _tells(told, range(there.start, here.stop), _JOINED):
        return False  # "2 trillion came since last year, and now there are 38"
    is_named = any(marks[place].has(*_NAMED) for place in here)
    is_known = not is_named and all(told[place] for place in here)
    return is_known and _tells(told, there, _THEN) and _tells(told, here, _NOW)


def _said(marks: Marks, places: range, language: str) -> Known:
    """What each mark of some places is known for here; nothing of one that is not understood."""
    parts = [(token, place) for place in places for token in split(marks[place].raw)]
    told: dict[int, set[str]] = {place: set() for place in places}
    left = {step for step, _ in enumerate(parts)}
    for one in lexicon("thennow", language).every(tuple(token for token, _ in parts)):
        left -= {*range(one.start, one.end)}
        for _, place in parts[one.start : one.end]:
            told[place].add(one.name)
    unknown = {parts[step][1] for step in left}
    return {place: frozenset(_known(marks, place, told[place], unknown)) for place in places}


def _known(marks: Marks, place: int, told: set[str], unknown: set[int]) -> set[str]:
    mark = marks[place]
    if mark.folded in _JOINTS | STOPS or mark.has("and", "but"):
        return {"sign"}
    roles = {*mark.roles} - _LOOSE - (_BESIDE_AGO if mark.has(*_AGO) else frozenset())
    is_plain = bool(roles) and roles <= _PLAIN
    if place in unknown and not is_plain:
        return set()
    times = (("once",) if mark.has(*_AGO) else ()) + ((_THIS_YEAR,) if mark.has(_THIS_YEAR) else ())
    return {*told, *times, *(("figure",) if is_plain else ())}


def _turns(marks: Marks, one: Figure, two: Figure) -> Iterator[int]:
    """Where the clause of the second figure may begin."""
    for place in range(one.last + 1, two.first):
        if marks[place].folded in _JOINTS or marks[place].has("and", "but"):
            yield place


def _makes_up(one: Figure, joined: Figure, two: Figure) -> bool:
    return abs(one.value + joined.value - two.value) <= _NEAR * two.value


def _is_then(marks: Marks, said: Known, places: range) -> bool:
    told = _tells(said, places, _THEN) or bool(_years(marks, places))
    now = _NOW - {"is"} if _tells(said, places, _JOINED) else _NOW  # "12 have joined since"
    return told and not _tells(said, places, now)


def _is_now(marks: Marks, said: Known, places: range, then: range) -> bool:
    """Told to be so now; a year that it names is later than that of the other clause."""
    years, before = _years(marks, places), _years(marks, then)
    is_later = not years or bool(before and max(before) < min(years))
    return is_later and _tells(said, places, _NOW) and not _tells(said, places, _THEN)


def _years(marks: Marks, places: range) -> list[int]:
    named = (marks[place] for place in places)
    return [int(mark.raw) for mark in named if mark.has("year") and mark.raw.isdecimal()]


def _is_barred(marks: Marks, said: Known, places: range) -> bool:
    """ "plus que 33", "now +133": a sign or words that make another figure of it."""
    signed = any(
        marks[place].raw in _SIGNS and marks[place + 1].has("number", "currency")
        for place in places[1:-1]
    )
    more = any(marks[place].has("and") for place in places[1:])  # "अब 12 और हैं": 12 more
    more = more and not _tells(said, places, _JOINED)
    return signed or more or _tells(said, places, frozenset({"bar"}))


def _are_others(said: Known, places: range, beside: range) -> bool:
    """ "They are 133, we were 80": others may be told of than in the clause beside it."""
    if not _tells(said, places, _THEY) or _tells(said, beside, _THEY):
        return False
    return _tells(said, beside, frozenset({"was", "is", "small"}))


def _are_more(marks: Marks, said: Known, places: range, beside: range) -> bool:
    """ "Once 80 firms with digital models, now 133 firms": named anew, they may be all."""
    if not _tells(said, places, _HAVING) or _tells(said, beside, _HAVING):
        return False
    return any(marks[place].has(*_NAMED) for place in beside)


def _tells(said: Known, places: range, names: frozenset[str]) -> bool:
    return any(names & said[place] for place in places)


def _are_alike(
    marks: Marks, said: Known, old: tuple[Figure, range], new: tuple[Figure, range]
) -> bool:
    """Whether both count, or both are money; a unit that both share stands with the one of now."""
    (former, there), (holding, here) = old, new
    if former.factor != holding.factor and former.factor > 1:
        return False
    priced, is_now_priced = (bool(clauses.price(marks, f.first, f.last)) for f in (former, holding))
    counted = any(marks[place].has("counted", "generic") for place in (*there, *here))
    is_money = priced or is_now_priced
    is_of_year = any(marks[place].has(_THIS_YEAR) for place in here)
    if is_of_year and not _tells(said, here, _NOW - {_THIS_YEAR}):
        return False  # "318 in 2024; this year 12": those of this year alone
    if is_money and holding.value < former.value * holding.factor / former.factor:
        return False  # of a part of the year, or of another thing
    return not (is_money and counted) and (not priced or is_now_priced or holding.factor >= MILLION)
