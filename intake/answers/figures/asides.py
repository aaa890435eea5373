"""Figures told beside the one asked for: another's, of a wider area, of another time, a goal.

Invariant: a figure is left out only where one of its kind remains, or where the writer says that
the city has none of its own.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from intake.answers.figures import areas, bodies, compared, pieces
from intake.answers.figures.pieces import Piece
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import Marks
from intake.answers.scan.marks import Mark
from intake.answers.scan.sums import Figure
from intake.answers.times import plans

_ASIDE = frozenset({"wider", "disowned", "comparing"})
_KEPT = ("currency", "asked", "gdp", "counted", "generic", "nation", "sign")
_FEW = 5
"""Figures of an answer that are told apart at most."""
_FORMER = frozenset({"last_year", "year_before_last", "ago", "then"})
_PAST = frozenset({"was", "year"})
_NOW = frozenset({"now", "became", "rose_to", "grown_to"})
_ODD = frozenset({
    "added", "new", "such", "among", "fraction", "plus", "peer", "lasting", "negator", "percent",
    "rate", "doubt", "planned", "vague", "head", "difference", "more_than", "mistaken", "or",
})  # fmt: skip
"""What makes one of two figures something else than the other of another time."""
_APART = frozenset({
    "last_year", "year_before_last", "against", "difference", "more_than", "growth", "moved",
    "risen_from", "rose", "low_open", "then",
})  # fmt: skip
_LEFT = frozenset({"total", "among", "planned", "actual", "gone"})
"""What tells that the first of three figures is more than there are, or is told by them."""
_BOUNDED = frozenset({"low_open", "low", "high_open", "high", "low_open_after", "about", "between"})
_OF_QUESTION = frozenset({
    "gdp", "asked", "you_asked", "metropolis", "ours", "separate", "label", "fraction",
})  # fmt: skip
_OF_MORE = areas.ELSEWHERE | {"area_word", "of_area", "total", "everything", "label"}
"""What a figure may be of that is no city's, or more than what is asked for."""
_TENFOLD = 10
_PAIR = 2
"""Figures of a whole and the one part told of it."""

Answer = tuple[Marks, list[Figure]]
Told = list[Piece]


def without(marks: Marks, figures: list[Figure], language: str, newest: int) -> Answer:
    """The marks and figures without those that are surely told beside the one asked for."""
    if not 0 < len(figures) <= _FEW:
        return marks, figures
    marks, figures = _without_remarks(marks, figures, language, newest)
    told = pieces.told(marks, figures, language)
    if told and areas.are_anothers(marks, told, language):
        return _muted(marks, (p for one in figures for p in range(one.first, one.last + 1))), []
    if len(told) < 2:
        return marks, figures
    ahead = plans.ahead(marks, newest)
    kept = _kept(marks, told, ahead)
    if len(kept) == len(told):
        return marks, figures
    dropped = [one for one in told if one not in kept]
    marks = _muted(marks, (place for one in dropped for place in one.wide))
    marks = _muted(marks, (p for one in kept for p in _risen(marks, one)))
    return marks, [_scaled(marks, f, dropped) for one in kept for f in one.figures]


def _kept(marks: Marks, told: Told, ahead: set[int]) -> Told:
    """The pieces that are left when each rule has taken out those that it is sure of."""
    rules: tuple[Callable[[Marks, Told], Told], ...] = (
        _chosen, bodies.without_held, bodies.without_excluded, bodies.city_wide,
        areas.without_metro, _asked, _ours, _own, bodies.without_members, _counted,
        lambda _, all_: _there(all_, ahead), _without_difference, _of_now,
    )  # fmt: skip
    for rule in rules:
        if len(told) < 2:
            break
        kept = rule(marks, told)
        told = kept if kept and _are_priced_alike(marks, kept, told) else told
    return told


def _without_remarks(marks: Marks, figures: list[Figure], language: str, newest: int) -> Answer:
    """The marks without what is said of no figure of the answer, and the figures of the rest.

    "Two digits were swapped", "the census closes in 2027", and what is only asked for in "this
    figure we would like to give".
    """
    every = list(pieces.all_of(marks, figures, language))
    idle = [
        one
        for place, one in enumerate(every)
        if ("swapped" in one.own and all(f.value < _TENFOLD for f in one.figures))
        or (not one.figures and _is_idle(marks, one, newest))
        or (not one.figures and _is_of_newer(marks, one, every[:place]))
        or (not one.figures and _is_anothers_gap(one, every[place + 1 :]))
        or (not one.figures and _is_remark(one, every[:place]))
    ]
    gone = {figure.first for one in idle for figure in one.figures}
    muted = _muted(marks, (place for one in idle for place in one.places))
    return muted if idle else marks, [one for one in figures if one.first not in gone]


def _is_idle(marks: Marks, piece: Piece, newest: int) -> bool:
    """What is planned is only to count ("though the census closes in 2027"), or to tell."""
    ahead = "planned" in piece.own or any(year > newest for year in _years(marks, piece))
    return ahead and not piece.own.isdisjoint({"counting", "chosen"})


def _is_anothers_gap(piece: Piece, behind: Told) -> bool:
    """ "The canton publishes no such figure. Our own office, however, puts it at 12 billion"."""
    told = next((one for one in behind if one.figures), None)
    missing = not piece.own.isdisjoint({"unavailable", "negator"})
    if told is None or not missing or piece.own.isdisjoint({"area_word", "claims"}):
        return False
    said = frozenset().union(*(one.own for one in behind))
    led = frozenset().union(*(one.own for one in behind[: behind.index(told) + 1]))
    return bool(told.own & {"our_own"} or said & {"chosen"}) and led.isdisjoint(areas.ELSEWHERE)


def _is_remark(piece: Piece, before: Told) -> bool:
    """ "… and no final figure is out yet", behind a bound or a range: it was not meant as exact."""
    told = [one for one in before if one.figures]
    return "remark" in piece.own and bool(told) and all(_BOUNDED & one.own for one in told)


def _is_of_newer(marks: Marks, piece: Piece, before: Told) -> bool:
    """ "The data for 2024 are not yet published", behind a figure of an older year or of none.

    Behind one of none what is missing must not be what is asked for ("the GDP of 2024 is missing"),
    nor the figure one of more than the city ("4.2 billion in the region").
    """
    told = [one for one in before if one.figures]
    missing = not piece.own.isdisjoint({"unavailable", "pending", "negator"})
    if not told or not missing:
        return False
    named, years = [year for one in told for year in _years(marks, one)], _years(marks, piece)
    if named:
        return any(year > max(named) for year in years)
    is_wide = any(not _OF_MORE.isdisjoint(one.own) for one in told)
    return bool(years) and not is_wide and piece.own.isdisjoint(_OF_QUESTION)


def _years(marks: Marks, piece: Piece) -> list[int]:
    years = (marks[place] for place in piece.places if marks[place].has("year"))
    return [int(mark.raw) for mark in years if mark.raw.isdecimal() and len(mark.raw) == 4]


# --- whose figure holds ---------------------------------------------------------------------------


def _chosen(_: Marks, told: Told) -> Told:
    """ "These 94 we report": the one that the writer wants to be taken."""
    earlier = {one.figure.value for one in told[:-1]}
    again = "these" in told[-1].own and told[-1].figure.value in earlier
    chosen = told[-1:] if again else [one for one in told if "chosen" in one.said]
    values = {one.figure.value for one in chosen}
    sure = len(values) == 1 and all(len(one.figures) == 1 for one in chosen)
    return chosen[-1:] if sure and not _ASIDE & chosen[-1].said else []


def _asked(marks: Marks, told: Told) -> Told:
    """ "The GDP is 40 trillion, but the output you ask about is 1.7": it is said to be the one."""
    named = [one for one in told if "you_asked" in one.said or _is_portion(one, told)]
    later = [one for one in named if one is not told[0]]
    turned = [one for one in later if _is_turned(marks, one) or {"among", "you_asked"} <= one.said]
    return named if len(named) == len(turned) == 1 else []


def _is_portion(piece: Piece, told: Told) -> bool:
    """ "All turnover is 92 billion, but the part from the IoT is 18": of that the question asks."""
    whole = told[0]
    named = {"portion", "iot"} <= piece.said and "trait" not in piece.own
    alike = len(told) == _PAIR and len(whole.figures) == len(piece.figures) == 1
    smaller = piece.figure.value < whole.figure.value
    return named and alike and smaller and not {"gdp", "asked", "among"} & whole.said


def _is_turned(marks: Marks, piece: Piece) -> bool:
    """A "but" stands in the piece, or right before a sign that parts it."""
    near = (*range(max(0, min(piece.wide) - 2), min(piece.wide)), *piece.wide)
    return any(
        marks[place].has("but") or (marks[place].folded == "," and marks[place].raw.isalpha())
        for place in near
    )


def _ours(_: Marks, told: Told) -> Told:
    """ "The region counts 300 such firms, 12 of them in our city": those of the city."""
    return told[-1:] if areas.is_parted(told) and "asked" in told[-1].own else []


def _own(_: Marks, told: Told) -> Told:
    """Without what is told of a wider area, for comparison, or only to be disowned."""
    kept = [one for one in told if not _is_aside(one, told)]
    return [] if any("among" in one.own and "asked" not in one.own for one in kept) else kept


def _is_aside(piece: Piece, told: Told) -> bool:
    """Of another place, told to compare, disowned, or a mistake beside the one that is right."""
    if areas.is_neighbours(piece) or _ASIDE & piece.said or {"metro", "but"} <= piece.said:
        return True
    right = any("correct" in one.said and "mistaken" not in one.said for one in told)
    return right and "mistaken" in piece.said and "correct" not in piece.said


def _counted(marks: Marks, told: Told) -> Told:
    """ "The chamber says 310, by our own register there are 226": what the city has counted."""
    claimed = [one for one in told if "claims" in one.said and "our_own" not in one.said]
    counted = [one for one in told if "our_own" in one.said and "claims" not in one.said]
    if any(_years(marks, one) for one in counted) or any("now" in one.said for one in claimed):
        return []  # the city's own may be the older one
    return counted if len(claimed) + len(counted) == len(told) else []


# --- of which time --------------------------------------------------------------------------------


def _there(told: Told, ahead: set[int]) -> Told:
    """Without a goal beside two figures of other times: "87 last year, now 104, by 2029 150"."""
    there = [one for one in told if ahead.isdisjoint(one.places)]
    return there if 1 < len(there) < len(told) else []


def _without_difference(marks: Marks, told: Told) -> Told:
    """ "238 in all, 27 more than last year's 211": told only how it came to be."""
    whole, *rest = (figure for one in told for figure in one.figures)
    if len(rest) != 2 or len(told[0].figures) != 1:
        return []
    said = frozenset().union(*(one.own for one in told[1:]))
    adds_up = whole.value == sum(one.value for one in rest) and rest[0].value != rest[1].value
    sure = adds_up and _APART & said and not _LEFT & said
    return told[:1] if sure and not _FORMER & told[0].own else []


def _of_now(marks: Marks, told: Told) -> Told:
    """ "There were 95 in 2022. Since then the number has risen to 128": the later one."""
    if len(told) != 2 or all(map(_is_former, told)) or not any(map(_is_former, told)):
        return []
    former, now = sorted(told, key=lambda one: not _is_former(one))
    ranged = len(now.figures) == 2 and "between" in now.own and now is told[0]
    if len(former.figures) > 1 or not (ranged or (len(now.figures) == 1 and _NOW & now.own)):
        return []
    said = (former.own - {"among"}) | now.own
    if not clauses.price(marks, now.figure.first, now.figure.last):
        said -= {"head"}  # "since the tax relief came into force"
    if _ODD & said or ("other" in said and "year" not in said):
        return []
    return [now] if compared.are_alike(marks, now.figures[-1], former.figure) else []


def _is_former(piece: Piece) -> bool:
    return bool(_FORMER & piece.said) or (piece.own >= _PAST and not _NOW & piece.own)


# --- what is left ---------------------------------------------------------------------------------


def _are_priced_alike(marks: Marks, kept: Told, told: Told) -> bool:
    """No money is left out for a number of something else."""
    money = [
        any(f.factor >= sums.MILLION or clauses.price(marks, f.first, f.last) for f in one.figures)
        for one in kept
    ]
    return any(money) or not any(
        clauses.price(marks, f.first, f.last) for one in told for f in one.figures
    )


def _scaled(marks: Marks, figure: Figure, dropped: Told) -> Figure:
    """A bare figure in the scale of one left out: "14 billion, they say; our count is 11.8"."""
    if figure.factor > 1 or clauses.price(marks, figure.first, figure.last):
        return figure
    for other in (f for one in dropped for f in one.figures if f.factor >= sums.MILLION):
        small, large = sorted((figure.value, other.value / other.factor))
        if Decimal(0) < large <= _TENFOLD * small:
            value = sums.plain(figure.value * other.factor)
            return replace(figure, value=value, factor=other.factor, other=None)
    return figure


def _risen(marks: Marks, piece: Piece) -> list[int]:
    """Words of growth beside what a figure has grown to, which is no difference then."""
    reached = "grown_to" in piece.own and "percent" not in piece.own
    return [place for place in piece.places if reached and marks[place].has("growth")]


def _muted(marks: Marks, places: Iterable[int]) -> Marks:
    """The marks with those at the places as mere words; units and signs stay."""
    muted = set(places)
    return tuple(_mute(mark) if place in muted else mark for place, mark in enumerate(marks))


def _mute(mark: Mark) -> Mark:
    if mark.has("number", "numeral", "year", "half", "plural", "scale"):
        return replace(mark, roles=("currency",) if mark.codes else ("junk",), value=None)
    roles = tuple(role for role in mark.roles if role in _KEPT)
    return replace(mark, roles=roles or ("filler",))
