"""What is said about a figure: bounds, "about", denials, and signs that it is another figure.

Invariant: a bound or denial that was seen but belongs to no figure makes the reading doubtful.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from intake.answers.figures import bounding, moved, others
from intake.answers.figures.others import Figures
from intake.answers.scan import clauses
from intake.answers.scan.clauses import AFTER_BOUNDS, ASIDES, BOUNDS, BREAKS, STOPS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.scan.stated import Stated
from intake.answers.scan.sums import Figure
from intake.answers.times import dating, plans
from intake.answers.values import Span

_DOUBTING = ("fraction", "doubt", "negator", "mistaken", "zero", "strict", "share")
_LOOSE = ("about_anywhere", "estimating")
_FAR = 40
"""Marks within which a figure has company."""
_DENIED_NEAR = 4
"""Marks before a bound within which a denial turns it ("do not have more than 100")."""

_BOTH = ({"low", "low_open"}, {"high", "high_open"})
"""Two bounds of one side, of which the open one says more."""
_SETS_OFF = frozenset(",(–—-")
_OF_RANGE = 4
"""Marks from "between" to the "and" of its range."""
_OF_SUM = 3
"""Figures of a sum: two parts and the whole."""
_MOST_FIRMS = 10_000
"""Firms that a count tells of where its counter may count households."""
_OF_QUESTION = 2
"""Marks at the end of a sentence that make it a question."""

_BARE = 2
"""Words of a clause that names nothing else."""


def tell(marks: Marks, stated: list[Stated], shares: list[Figure], newest: int) -> list[Stated]:
    """The statements with all that is said about each.

    `shares` are the percentages among them; after the `newest` year there are only plans.
    """
    years = {int(mark.raw) for mark in marks if mark.has("year") and mark.raw.isdecimal()}
    years = {year for year in years if 1900 <= year <= newest} - dating.of_sources(marks, stated)
    used = {mark.start for s in stated for mark in bounding.of(marks, s)}
    figures: list[Stated | Figure] = sorted([*stated, *shares], key=lambda one: one.first)
    ahead = plans.ahead(marks, newest)
    told = others.of_all_years(marks, [_told(marks, s, figures, years, used) for s in stated])
    told = [
        replace(s, span=replace(s.span, about=s.span.about or plans.is_estimated(marks, s, newest)))
        for s in told
    ]
    return [
        replace(
            s,
            doubt=s.doubt or (s.limit and s.span.exact is not None),
            planned=bool(ahead) and plans.is_planned(marks, s, ahead, told),
            part=_is_part(marks, before, s),
        )
        for before, s in pairs(told)
    ]


def pairs(told: list[Stated]) -> Iterator[tuple[Stated | None, Stated]]:
    """Each statement behind the one before it."""
    return zip([None, *told], told, strict=False)


def _is_part(marks: Marks, before: Stated | None, stated: Stated) -> bool:
    """ "118 such firms, of which 30 are foreign": a part of those asked for."""
    if before is None or stated.first == 0 or not marks[stated.first - 1].has("among"):
        return False
    return any(mark.has("such") for mark in marks[before.last + 1 : before.last + 4])


def _is_negative(marks: Marks, stated: Stated) -> bool:
    """A minus before the figure or its currency; a dash only where it is written like one."""
    place = stated.first - 1
    while place >= 0 and marks[place].has("currency", "article", "filler"):
        place -= 1
    if place < 0 or marks[place].has("minus", "about"):
        return place >= 0 and marks[place].has("minus")
    sign, behind = marks[place], marks[place + 1]
    parted = place == 0 or marks[place - 1].end < sign.start or marks[place - 1].folded in "(["
    figure_before = place > 0 and marks[place - 1].has("number", "numeral", "scale")
    return sign.has("dash") and sign.end == behind.start and parted and not figure_before


def _is_set_aside(marks: Marks, stated: Stated) -> bool:
    """Whether it is not to be used: "please ignore", but not "please ignore the attachment"."""
    own = clauses.around(marks, stated.first, stated.last, BREAKS)
    if own.stop + 1 < len(marks):
        behind = clauses.around(marks, own.stop + 1, own.stop + 1, BREAKS)
        own = range(own.start, behind.stop) if len(behind) <= _BARE else own
    return any(marks[place].has("disused") for place in own)


def _told(
    marks: Marks, stated: Stated, everything: Figures, years: set[int], used: set[int]
) -> Stated:
    ends = (stated.first, stated.last)
    clause = [marks[p] for p in clauses.around(marks, *ends, BREAKS)]
    sentence = [marks[p] for p in clauses.around(marks, *ends, STOPS)]
    said = {role for mark in sentence for role in mark.roles}
    alone = sum(ends[0] - _FAR < one.first < ends[1] + _FAR for one in everything) == 1
    span = _about(marks, stated, [] if said.isdisjoint(_LOOSE) else sentence if alone else clause)
    doubt = not said.isdisjoint(_DOUBTING) and _is_doubtful(marks, stated, clause, used)
    doubt = doubt or _is_open(marks, stated, used) or _is_pending(marks, stated)
    doubt = doubt or ("fraction" in said and _is_of_fraction(marks, stated, everything))
    doubt = doubt or ("half" in said and _has_half(marks, clause, everything))
    summed = len(everything) >= _OF_SUM  # "A 95개와 B 58개를 더하면 모두 153개"
    doubt = doubt or any(m.has("condition") and not (summed and m.has("total")) for m in sentence)
    doubt = doubt or _asks(sentence) or _is_of_wider(marks, stated) or "remark" in said
    doubt = doubt or "disowned" in said or ("disused" in said and _is_set_aside(marks, stated))
    other = others.is_other(marks, stated, everything, said)
    total = "total" in said and any(mark.has("total") for mark in clause)
    return replace(
        _bounded(marks, stated, span, doubt=doubt),
        wrong=other or (alone and bool(stated.codes) and "period" in said),
        moved="moved" in said and moved.is_moved(marks, stated),
        shared="share" in said and _is_shared(marks, stated),
        total=total or _is_result(marks, stated),
        thing=_thing(marks, stated), negative=_is_negative(marks, stated),
        limit="limit" in said and _is_limit(marks, stated),
        aside="other" in said and _is_aside(marks, stated), year=dating.year(marks, stated, years),
    )  # fmt: skip


def _is_shared(marks: Marks, stated: Stated) -> bool:
    """A share is told of it, but not where it is set apart: "88 firms, that is, 6 % of all"."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    if any(mark.has("out_of") for mark in marks[max(0, stated.first - 3) : stated.first]):
        return True
    return not all(
        place > stated.last and _is_set_apart(marks[stated.last + 1 : place])
        for place in sentence
        if marks[place].has("share")
    )


def _is_set_apart(between: Marks) -> bool:
    """In brackets or behind a word such as "that is", and not of these ("20 % of them")."""
    parted = any(mark.folded == "(" or mark.has("namely", "or") for mark in between)
    parted = parted or (bool(between) and between[-1].folded in BREAKS)  # "131家，占4%"
    return parted and not any(mark.has("among", "out_of_behind", "whole") for mark in between)


def _asks(sentence: list[Mark]) -> bool:
    """A question without its sign: "…も含めるべきでしょうか"."""
    last = [mark for mark in sentence if mark.folded not in STOPS][-_OF_QUESTION:]
    return any(mark.has("asks") for mark in (*sentence[:1], *last))


def _is_of_wider(marks: Marks, stated: Stated) -> bool:
    """ "420 billion for the state; for the city alone there is none": it is not the city's."""
    alone = [place for place, mark in enumerate(marks) if mark.has("city_alone")]
    clause = clauses.around(marks, stated.first, stated.last, STOPS | {","})
    if any(mark.has("put_at") for mark in marks[max(alone, default=0) : stated.first]):
        return False  # "no city-only number; their estimate puts it at 21 billion"
    return bool(alone) and not any(
        place in clause or _leads(marks, place, clause) for place in alone
    )


def _leads(marks: Marks, place: int, clause: range) -> bool:
    """Whether nothing but that it is the city's stands before the comma of a figure's clause."""
    piece = clauses.around(marks, place, place, STOPS | {","})
    return piece.stop + 1 == clause.start and all(
        marks[one].has("city_alone", "filler", "article", "from", "to") for one in piece
    )


def _is_limit(marks: Marks, stated: Stated) -> bool:
    before = clauses.before(marks, stated.first)
    return any(mark.has("limit") and not mark.has("year") for mark in before)


def _is_aside(marks: Marks, stated: Stated) -> bool:
    """Something else is named between the figure's own commas."""
    near = clauses.around(marks, stated.first, stated.last, ASIDES)
    return any(marks[place].has("other") and not marks[place].has("year") for place in near)


def _is_doubtful(marks: Marks, stated: Stated, clause: list[Mark], used: set[int]) -> bool:
    """Something in the clause changes the figure in a way that is not computed."""
    start, end = marks[stated.first].start, marks[stated.last].start
    return any(
        (mark.has("fraction", "doubt") and not mark.has("out_of_behind"))
        or (mark.has("negator", "mistaken") and mark.start > start)
        or (
            mark.has("zero")
            and not start <= mark.start <= end
            and not _is_kept(clause, mark, start)
        )
        or (mark.has("strict") and mark.start not in used and not start <= mark.start <= end)
        or (mark.has("share") and mark.start < start)
        for mark in clause
    )


def _is_kept(clause: list[Mark], zero: Mark, figure: int) -> bool:
    """ "통계는 없으나 약 2조": it is the records that are none, and a "but" leads to the figure."""
    turn = next((m.start for m in clause if m.has("but") and zero.start < m.start < figure), 0)
    return any(mark.has("records", "revised", "keeping") for mark in clause if mark.start < turn)


def _is_of_fraction(marks: Marks, stated: Stated, everything: Figures) -> bool:
    """ "About a tenth of that of the state, which is 900 billion": a share before its whole."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    told = any(sentence.start <= one.first < stated.first for one in everything)
    ahead = (marks[place] for place in sentence if place < stated.first)
    return not told and any(mark.has("fraction") for mark in ahead)


def _has_half(marks: Marks, clause: list[Mark], everything: Figures) -> bool:
    """A half that belongs to no figure."""
    spans = [(marks[one.first].start, marks[one.last].start) for one in everything]
    halves = [mark.start for mark in clause if mark.has("half")]
    return any(not any(first <= half <= last for first, last in spans) for half in halves)


def _is_open(marks: Marks, stated: Stated, used: set[int]) -> bool:
    """A figure in a question, behind a word such as "several", or with a bound that may be
    another's."""
    end = clauses.around(marks, stated.first, stated.last, STOPS).stop
    asked = end < len(marks) and marks[end].folded == "?"
    return asked or _is_loose(marks, stated) or _is_contested(marks, stated, used, end)


def _is_pending(marks: Marks, stated: Stated) -> bool:
    """ "131, to be confirmed": nothing but its unit and a sign between, and nothing behind."""
    place = _past(marks, stated.last + 1)
    sign = at(marks, place).folded
    place += int(sign in _SETS_OFF)
    if not at(marks, place).has("pending"):
        return False
    end = _past(marks, place + 1)
    return sign == "(" or end == len(marks) or marks[end].folded in BREAKS


def _past(marks: Marks, place: int) -> int:
    """The first place from here on that is no unit or small word."""
    while place < len(marks) and marks[place].has("currency", "counted", "generic", "filler"):
        place += 1
    return place


def _is_loose(marks: Marks, stated: Stated) -> bool:
    """ "Birkaç yüz" (several hundred), "between a handful and a dozen", and "+100", which may be a
    bound or a difference."""
    if _is_second(marks, stated) or _is_cut(marks, stated):
        return True
    before = marks[max(0, stated.first - 1) : stated.first]
    if any(mark.has("vague") and not mark.has("about", "filler", *BOUNDS) for mark in before):
        return True
    ahead = marks[stated.first - 2 : stated.first - 1] if stated.first > 1 else ()
    return any(m.folded == "+" for m in before) and not any(m.raw[0].isalnum() for m in ahead)


def _is_cut(marks: Marks, stated: Stated) -> bool:
    """Its last number word has an ending that is not known ("yüz kırk beşlik")."""
    place = stated.last + 1
    while at(marks, place).has("and"):
        place += 1
    return at(marks, place).has("cut")


def _is_second(marks: Marks, stated: Stated) -> bool:
    """The end of a range whose beginning is no figure."""
    place = stated.first - 1
    while place > 0 and marks[place].has("article", "filler"):
        place -= 1
    if place <= 0 or not marks[place].has("and", "to", "or"):
        return False
    return any(mark.has("between") for mark in marks[max(0, place - _OF_RANGE) : place])


def _is_contested(marks: Marks, stated: Stated, used: set[int], end: int) -> bool:
    """ "Or over" between a figure and the next: whose bound is that?"""
    behind = marks[stated.last + 1 : min(end, stated.last + 9)]
    ends = (p for p, m in enumerate(behind) if m.folded in BREAKS or m.has("number", "year"))
    near = behind[: next(ends, len(behind)) + 1]
    return any(
        mark.has(*AFTER_BOUNDS)
        and mark.start not in used
        and following.has("number", "numeral", "currency")
        for mark, following in pairwise(near)
    )


def _about(marks: Marks, stated: Stated, clause: list[Mark]) -> Span:
    before, after = clauses.before(marks, stated.first), clauses.after(marks, stated.last)
    behind = bounding.alone(marks, stated)
    about = stated.span.about or any(m.has("about") for m in (*before, *after, *behind))
    own = range(marks[stated.first].start, marks[stated.last].end)
    loose = any(m.has(*_LOOSE) and (m.value is None or m.start in own) for m in clause)
    return replace(stated.span, about=about or loose)


def _bounded(marks: Marks, stated: Stated, span: Span, *, doubt: bool) -> Stated:
    bounds = bounding.names(marks, stated)
    denials = _denials(marks, stated)
    doubt = doubt or _is_unpaired(marks, stated) or bounding.is_loose(marks, stated)
    between = any(mark.has("between") for mark in clauses.before(marks, stated.first))
    behind = clauses.after(marks, stated.last)
    between = between and not any(mark.has("about") for mark in behind)  # "在…上下"
    if bounds in _BOTH and not denials:  # "at least more than 100"
        bounds = {name for name in bounds if name.endswith("_open")}
    if not bounds:
        doubt = doubt or bool(denials) or (between and span.low == span.high)
        return replace(stated, span=span, doubt=doubt)
    if len(bounds) > 1 or span.low != span.high or len(denials) > 1:
        return replace(stated, span=span, doubt=True)
    bound = bounds.pop()
    far = denials and stated.first - denials[0] > _DENIED_NEAR + 2
    if far or (denials and bounding.apart(marks, stated)):
        return replace(stated, span=span, doubt=True)
    bounded = bounding.limited(span, bound, denied=bool(denials))
    return replace(stated, span=bounded, doubt=doubt)


def _is_unpaired(marks: Marks, stated: Stated) -> bool:
    """ "Neither more nor less than 340": "nor" with no figure of another bound beside it."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    bounds = [place for place in sentence if marks[place].has(*BOUNDS)]
    own = {mark.start for mark in bounding.of(marks, stated) if mark.has("nor")}
    if own and _denials(marks, stated):
        return True
    for here in (place for place in bounds if marks[place].start in own):
        beside = [p for p in bounds if p < here][-1:] or [p for p in bounds if p > here][:1]
        between = [m for p in beside for m in marks[min(p, here) : max(p, here)]]
        if not any(mark.has("number", "numeral") for mark in between):
            return True
    return False


def _denials(marks: Marks, stated: Stated) -> list[int]:
    """Places of denying words before the figure in its clause, behind any "but"."""
    clause = clauses.around(marks, stated.first, stated.first, BREAKS)
    ahead = range(clause.start, stated.first)
    turned = (place for place in reversed(ahead) if marks[place].has("rather", "but"))
    turn = next(turned, clause.start - 1)
    return [place for place in ahead if place > turn and marks[place].has("negator")]


def _is_result(marks: Marks, stated: Stated) -> bool:
    """Behind "=" in a sum."""
    before = clauses.before(marks, stated.first)
    place = stated.first - len(before) - 1
    return place >= 0 and marks[place].folded == "="


def _thing(marks: Marks, stated: Stated) -> str:
    """What is counted, from the nouns right behind the figure."""
    for place in range(stated.last + 1, min(stated.last + 5, len(marks))):
        mark = marks[place]
        if mark.has("generic"):
            behind = (m for m in marks[place + 1 : place + 4] if not m.has("filler"))
            named = next(behind, None)
            return "other" if named is not None and named.has("other") else "counted"
        if mark.has("counted") or (mark.has("households") and _is_few(stated)):
            return "counted"
        if mark.has("other", "households"):
            return "other"
        if mark.folded in BREAKS or mark.has("number", "numeral", "year", "and", "to"):
            break
    return _heading(marks, stated)


def _is_few(stated: Stated) -> bool:
    """ "612户": a counter of firms as well as of households, of which a city has many more."""
    end = stated.span.high or stated.span.low or 0
    return end <= _MOST_FIRMS


def _heading(marks: Marks, stated: Stated) -> str:
    """What a heading before the figure names: "Employees: 25 000" are "other"."""
    before = clauses.before(marks, stated.first)
    place = stated.first - len(before) - 1
    if place <= 0 or marks[place].folded != ":":
        return ""
    heading = clauses.around(marks, place - 1, place - 1, BREAKS)
    named = [marks[p] for p in heading if marks[p].has("other", "counted")]
    if not named:
        return ""
    return "other" if named[0].has("other") else "counted"
