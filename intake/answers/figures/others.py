"""Signs that a figure is another than the one asked for: per head, growth, money of several years.

Invariant: such a sign takes the figure nearest to it in its clause, and no more than that.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import HEADED, STOPS, Marks
from intake.answers.scan.marks import at
from intake.answers.scan.stated import Stated
from intake.answers.scan.sums import Figure

Figures = Sequence[Stated | Figure]
_WRONG = ("head", "period", "growth")
_ELSES = ("lasting", "summed", "paid")
_NOUN = ("counted", "generic", "filler", "low_open_after")
_UNIT = ("currency", "counted", "generic", "article")
_SMALL = ("filler", "from", "year", "article", "out_of")
_DATED = ("year", "currency", "filler", "dash", "sign")
_ENDS = STOPS - {";"}
_NATION = ("nation", "nations", "national")
_CITY = ("asked", "metropolis")
_LEDGERS = ("ledger", "records")
_OPENING = frozenset("(,،")
_OF_SOURCE = 6
"""Marks from the word of a source to the nation in its name."""


def is_other(marks: Marks, stated: Stated, everything: Figures, said: set[str]) -> bool:
    """Whether a figure is not the asked one; `said` are the roles of its sentence."""
    return (
        _is_more(marks, stated)
        or ("difference" in said and _is_difference(marks, stated, everything))
        or (
            "gdp" in said
            and not said.isdisjoint(_NATION)
            and _is_of_nation(marks, stated, everything)
        )
        or ("each_year" in said and "new" in said and _is_of_each_year(marks, stated))
        or (not said.isdisjoint(_WRONG) and _is_wrong(marks, stated, everything))
        or (not said.isdisjoint(_ELSES) and _is_elses(marks, stated, everything))
    )


def of_all_years(marks: Marks, told: Sequence[Stated]) -> list[Stated]:
    """ "Debts 2022: 1.2 billion; 2023: 1.4 billion": what heads the years is told of all.

    Any other figure beside them is then in doubt.
    """
    if not (told and told[0].wrong and any(one.has("head") for one in marks[: told[0].first])):
        return list(told)
    found = [told[0]]
    for one in told[1:]:
        is_so = found[-1].wrong and _is_in_series(marks, found[-1], one)
        found.append(replace(one, wrong=one.wrong or (is_so and not _is_asked(marks, one, told))))
    if found == list(told):
        return found
    return [one if one.wrong else replace(one, doubt=True) for one in found]


def _is_asked(marks: Marks, stated: Stated, told: Sequence[Stated]) -> bool:
    """Whether what is asked for is named behind a figure, before the next one."""
    end = min((one.first for one in told if one.first > stated.first), default=len(marks))
    return any(mark.has("gdp", "asked") for mark in marks[stated.last + 1 : end])


def _is_in_series(marks: Marks, one: Stated, two: Stated) -> bool:
    """Whether nothing but its year stands between a figure and the one before it."""
    between = marks[one.last + 1 : two.first]
    is_dated = any(mark.has("year") and mark.raw.isdecimal() for mark in between)
    is_parted = any(mark.folded in _ENDS for mark in between)
    return is_dated and not is_parted and all(m.has(*_DATED) for m in between)


def _is_more(marks: Marks, stated: Stated) -> bool:
    """A difference: "14 more than in the year before"."""
    behind = marks[stated.last + 1 : stated.last + 3]
    compared = bool(behind) and behind[0].has("low_open", "high_open", "more_than")
    compared = compared and behind[0].raw[0].isalpha()
    return compared and not any(m.has("number", "numeral", "currency") for m in behind[1:])


def _is_of_each_year(marks: Marks, stated: Stated) -> bool:
    """ "About 40 new ones open every year": how many there are is not said."""
    clause = [marks[place] for place in clauses.around(marks, stated.first, stated.last, HEADED)]
    told = any(mark.has("each_year") for mark in clause) and any(mark.has("new") for mark in clause)
    return told and not stated.codes


def _is_difference(marks: Marks, stated: Stated, everything: Figures) -> bool:
    """ "720 in 2024, 130 more than in 2023": behind a larger figure, with the year beside it."""
    earlier = [one for one in everything if one.first < stated.first and isinstance(one, Stated)]
    if not earlier:
        return _is_lone_difference(marks, stated)
    if not _is_less(stated, earlier[-1]):
        return False
    start = earlier[-1].last + 1
    ahead, behind = marks[start : stated.first], marks[stated.last + 1 : stated.last + 7]
    more = next((p for p, mark in enumerate(behind) if mark.has("difference")), None)
    near = more is not None and not any(m.folded in STOPS for m in behind[:more])
    return near and any(m.has("year", "last_year", "against") for m in (*ahead, *behind))


def _is_lone_difference(marks: Marks, stated: Stated) -> bool:
    """ "38 billion more than in 2015", "比2015年多380亿元": how much it is is not said."""
    sentence = [marks[p] for p in clauses.around(marks, stated.first, stated.last, STOPS)]
    if not any(mark.has("year", "last_year") for mark in sentence):
        return False
    behind = marks[stated.last + 1 : stated.last + 5]
    next_one = next((mark for mark in behind if not mark.has(*_UNIT)), None)
    if next_one is not None and next_one.has("difference"):
        return True
    ahead = marks[max(0, stated.first - 1) : stated.first]
    return any(mark.has("difference") and mark.has("leads") for mark in ahead)


def _is_less(stated: Stated, other: Stated) -> bool:
    one, two = (s.span.high or s.span.low or 0 for s in (stated, other))
    return one < two


def _is_of_nation(marks: Marks, stated: Stated, everything: Figures) -> bool:
    """ "GDP of Türkiye", "日本のGDP", "le PIB français": the nation right beside its economy."""
    clause = clauses.around(marks, stated.first, stated.last, HEADED)
    inside = [other for other in everything if other.first in clause]
    return any(
        _is_beside(marks, place, clause) and _nearest(place, inside, ahead=True) == stated.first
        for place in clause
        if marks[place].has(*_NATION)
    )


def _is_beside(marks: Marks, place: int, clause: range) -> bool:
    if marks[place].has("national"):
        return place - 1 in clause and marks[place - 1].has("gdp")
    for step in (1, -1):
        near = place + step
        while near in clause and marks[near].has(*_SMALL):
            near += step
        if step < 0 and marks[place].has("nations"):
            return False  # "the GDP of Poland's fourth largest city"
        if near in clause and marks[near].has("gdp"):
            is_source = step > 0 and _is_of_source(marks, place, near, clause)
            return not (is_source or _is_of_ledger(marks, near, clause))
    return False


def _is_of_ledger(marks: Marks, gdp: int, clause: range) -> bool:
    """ "By the county's GDP tables our city has": they hold the city's figure too."""
    is_ledger = at(marks, gdp + 1).has(*_LEDGERS)
    return is_ledger and any(marks[place].has(*_CITY) for place in clause)


def _is_of_source(marks: Marks, nation: int, gdp: int, clause: range) -> bool:
    """ "According to Statistics Canada the GDP of the city": it names who counted, not whose."""
    ahead = marks[max(clause.start, nation - _OF_SOURCE) : nation]
    behind = gdp + 1
    while behind in clause and marks[behind].has(*_SMALL) and not marks[behind].has(*_CITY):
        behind += 1
    return at(marks, behind).has(*_CITY) and any(mark.has("source") for mark in ahead)


def _is_wrong(marks: Marks, stated: Stated, everything: Figures) -> bool:
    """Nearest to a word such as "per head" or "grew by" in its clause."""
    clause = clauses.around(marks, stated.first, stated.last, HEADED)
    inside = [other for other in everything if other.first in clause]
    roles = ("head", "period") if stated.codes else ("head",)
    for place in clause:
        if marks[place].has(*roles) and _nearest(place, inside, ahead=False) == stated.first:
            spared = _is_of_city(marks, place, stated) or _is_in_office(marks, place)
            return not spared and not _partakes(marks, place, stated, clause)
        if marks[place].has("growth") and stated.first in _grown(marks, place, inside):
            return True
    return _is_headed(marks, stated, everything, roles)


def _is_in_office(marks: Marks, place: int) -> bool:
    """ "حسب المعهد الوطني للإحصاء": "national" inside the name of the office that counted."""
    ahead, named = at(marks, place - 2), at(marks, place - 1)
    led = ahead.has("source") or ahead.folded in _OPENING
    return led and named.roles == ("word",) and at(marks, place + 1).has("keeping")


def _is_of_city(marks: Marks, place: int, stated: Stated) -> bool:
    """ "As the centre of the region our city makes 12 billion": the city stands nearer."""
    between = marks[place + 1 : stated.first]
    return marks[place].has("of_area") and any(mark.has("asked") for mark in between)


def _partakes(marks: Marks, place: int, stated: Stated, clause: range) -> bool:
    """ "1,280家厂商投入": what the firms do, and no figure of it behind."""
    if not marks[place].has("partakes") or stated.codes:
        return False
    noun = marks[stated.last + 1 : place]
    beside = any(m.has("counted") for m in noun) and all(m.has(*_NOUN) for m in noun)
    return beside and not any(marks[p].has("number") for p in clause if p > place)


def _is_headed(marks: Marks, stated: Stated, everything: Figures, roles: tuple[str, ...]) -> bool:
    """ "85 billion, and per head, 40 thousand": behind a comma of the words that tell of it."""
    place = stated.first - 1
    while place > 0 and marks[place].has("currency", "about", "filler"):
        place -= 1
    if place <= 0 or marks[place].folded != ",":
        return False
    clause = clauses.around(marks, place - 1, place - 1, HEADED)
    told = any(one.first in clause for one in everything)
    earlier = any(one.first < clause.start for one in everything)
    return earlier and not told and any(marks[one].has(*roles) for one in clause)


def _grown(marks: Marks, place: int, inside: Figures) -> set[int]:
    """The figure by which something grew: the percentage right before the word, else one behind.

    Both where the word stands between them: "11 artışla 131".
    """
    shares = [one for one in inside if isinstance(one, Figure) and place - 4 < one.last < place]
    if shares:
        return {shares[-1].first}
    beside = [one for one in inside if place in (_behind(marks, one), one.first - 1)]
    if len(beside) > 1 and _is_result(marks, *beside[:2]):
        return {beside[0].first}
    if changes := _told_as_changes(marks, place, inside):
        return {changes[0].first}
    found = {one.first for one in beside[:2]}
    found = found if len(found) > 1 else {_nearest(place, inside, ahead=True)}
    return {first for first in found if not _is_reached(marks, first, inside)}


def _told_as_changes(marks: Marks, place: int, inside: Figures) -> list[Stated | Figure]:
    """ "12社減の145社": by how many, ahead of the word for growth and what binds it on."""
    is_bound = any(mark.has("attributive") for mark in marks[place : place + 2])
    if not is_bound or all(one.first < place for one in inside):
        return []
    return [one for one in inside if one.last < place and _is_unit(marks[one.last + 1 : place])]


def _is_unit(marks: Marks) -> bool:
    return all(mark.has("currency", *_NOUN) for mark in marks)


def _behind(marks: Marks, one: Stated | Figure) -> int:
    """The first place behind a figure and its currency."""
    place = one.last + 1
    while place < len(marks) and marks[place].has("currency"):
        place += 1
    return place


def _is_result(marks: Marks, one: Stated | Figure, two: Stated | Figure) -> bool:
    """ "1200億円増えて1兆4000億円になりました": the second is what it grew to by the first."""
    behind = _behind(marks, two)
    while behind < len(marks) and marks[behind].has("counted", "generic"):
        behind += 1
    reached = behind < len(marks) and marks[behind].has("rose_to", "became")
    return reached and _end(one) < _end(two)


def _end(one: Stated | Figure) -> Decimal:
    value = one.value if isinstance(one, Figure) else one.span.high or one.span.low
    return value or Decimal(0)


def _is_reached(marks: Marks, first: int, inside: Figures) -> bool:
    """ "Von 4,9 auf 5,7 gewachsen": what it grew to, behind another figure."""
    return marks[first - 1].has("onto") and any(one.first < first for one in inside)


def _is_elses(marks: Marks, stated: Stated, everything: Figures) -> bool:
    """Money of several years, or paid to people of whom another clause of the sentence tells."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    money = [one for one in everything if one.first in sentence and _is_money(one)]
    return stated in money and any(
        _nearest(place, money, ahead=False) == stated.first
        for place in sentence
        if _is_of_years(marks, place) or _is_paid(marks, place, everything)
    )


def _is_money(one: Stated | Figure) -> bool:
    return isinstance(one, Stated) and bool(one.codes or one.factor >= sums.MILLION)


def _is_of_years(marks: Marks, place: int) -> bool:
    """ "Cumulative" or "over 5 years", but not "doubled in five years"."""
    if not marks[place].has("lasting"):
        return marks[place].has("summed")
    clause = [marks[p] for p in clauses.around(marks, place, place, HEADED)]
    grown = any(mark.has("growth", "fraction", "moved") for mark in clause)
    return place > 0 and marks[place - 1].has("number", "numeral") and not grown


def _is_paid(marks: Marks, place: int, everything: Figures) -> bool:
    if not marks[place].has("paid"):
        return False
    clause = clauses.around(marks, place, place, HEADED)
    return not any(one.first in clause for one in everything)


def _nearest(place: int, everything: Figures, *, ahead: bool) -> int:
    """The first mark of the figure nearest to a place, by preference behind or ahead of it."""

    def distance(one: Stated | Figure) -> tuple[int, bool]:
        if one.first > place:
            return one.first - place, not ahead
        return place - one.last + (1000 if ahead else 0), ahead

    return min(everything, key=distance).first
