"""An answer that takes one figure back for another: corrected, or of an earlier time.

Invariant: only of two figures is one left out, and only where the words between them say which.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake.answers.figures import changes, compared, grown, outdone, revised, thennow
from intake.answers.figures.changes import CLOSED, PARTING, UNITS, UNSURE
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import AFTER_BOUNDS, BOUNDS, BREAKS, STOPS, Marks
from intake.answers.scan.marks import Mark
from intake.answers.scan.sums import Figure

_DENYING = ("negator", "filler", "article", "currency", "from")
_KEPT = (
    "currency", "asked", "gdp", "counted", "generic", "nation", "head", "planned", "limit", "about",
    "about_anywhere",
)  # fmt: skip
_PLAIN = ("became", "now", "but", "turn", "was", "sign", "correct", "instead_use", "reads")
_OWNING = ("became", "correct", "was", "mistaken")
"""What else a writer says who owns to a slip, between the regret and the right figure."""
_TENFOLD = 10
"""How many times as large as the other one of two figures may be that a slip parts."""
_RIGHTING = ("correct", "became", "instead_use", "reads_as")
"""What may lead the right figure in the sentence that calls the other one wrong."""
_NEAR = 3
"""Marks between a word of time and its figure."""
_PAIR, _WITH_JOINED = 2, 3
_ASIDE = 12
"""Marks between a denied figure and the word that sets the right one against it."""
_ASIDES = frozenset(",()")

Corrected = tuple[Marks, list[Figure]]


def corrected(marks: Marks, figures: list[Figure], shares: Sequence[Figure]) -> Corrected:
    """The figure that holds, with the words around the other one silenced; else all as it was.

    `shares` are percentages, which may tell how one became the other.
    """
    marks, figures = _said_once(marks, figures)
    counted = outdone.without_times(marks, figures)
    if len(counted) == _PAIR and (silent := outdone.second(marks, *counted)) is not None:
        return _without(marks, silent), counted[:1]
    if len(figures) != _PAIR:
        return marks, figures
    one, two = figures
    for silent, kept in _told_outright(marks, one, two, shares):
        if silent is not None:
            return _without(_as_read(marks, kept), silent), [kept]
    two = _scaled_as_before(marks, one, two)
    if two.factor >= one.factor:
        for finds in (
            _denied,
            _denied_behind,
            _righted,
            _rewritten,
            _changed,
            changes.outgrown,
            changes.former,
            revised.first,
        ):
            if (silent := finds(marks, one, two)) is not None:
                return _without(_as_read(marks, two), silent), [two]
    for finds in (_taken_back, _denied_last, changes.earlier, compared.older, revised.second):
        if (silent := finds(marks, one, two)) is not None:
            return _without(marks, silent), [_scaled_alike(one, two)]
    return marks, figures


def _told_outright(
    marks: Marks, one: Figure, two: Figure, shares: Sequence[Figure]
) -> Iterator[tuple[range | None, Figure]]:
    """What is silenced, and the figure that holds, by words that leave no doubt of either."""
    yield grown.first(marks, one, two, shares), two
    yield grown.second(marks, one, two, shares), one
    yield _misstated(marks, one, two), two
    yield _misstated(marks, two, one), one
    yield _rewrote(marks, one, two), one
    yield _retracted(marks, one, two), two
    yield _renounced(marks, one, two), two


def of_now(
    marks: Marks, figures: list[Figure], shares: Sequence[Figure], language: str
) -> Corrected:
    """The figure of now beside one of former times; else all as it was."""
    if not _PAIR <= len(figures) <= _WITH_JOINED or shares:
        return marks, figures
    one, *joined, two = figures
    silent = thennow.former(marks, one, two, language, joined=next(iter(joined), None))
    if silent is None:
        return marks, figures
    return _without(marks, silent), [one for one in figures if one.first not in silent]


def _scaled_alike(one: Figure, two: Figure) -> Figure:
    """ "15,1 statt 14,9 Mrd.": the scale behind the figure taken back is that of both."""
    if not one.factor == 1 < two.factor or one.value >= 2 * two.value / two.factor:
        return one
    return replace(one, value=sums.plain(one.value * two.factor), factor=two.factor, other=None)


def _scaled_as_before(marks: Marks, one: Figure, two: Figure) -> Figure:
    """ "Donde pone 7.300 millones debe leerse 3.700": the right one has the scale of the other."""
    said = marks[one.last + 1 : two.first]
    alone = two.factor == 1 < one.factor and not clauses.price(marks, two.first, two.last)
    if not alone or not changes.has(said, "correct") or not changes.ends(marks, two):
        return two
    small, large = sorted((one.value / one.factor, two.value))
    if not 0 < large <= 10 * small:
        return two
    return replace(two, value=sums.plain(two.value * one.factor), factor=one.factor, other=None)


def _said_once(marks: Marks, figures: list[Figure]) -> Corrected:
    """ "Read 0.09 trillion, that is, 90 billion": the third figure only says the second again."""
    if len(figures) != 3 or figures[1].value != figures[2].value:
        return marks, figures
    two, three = figures[1:]
    between = marks[two.last + 1 : three.first]
    said = [mark for mark in between if not (mark.has(*UNITS) or mark.folded in PARTING)]
    if len(said) > _NEAR or not any(mark.folded == "," for mark in between):
        return marks, figures
    parted = next(p for p in range(two.last + 1, three.first) if marks[p].folded == ",")
    kept = (*marks[:parted], *marks[three.last + 1 :])
    return kept, figures[:2]


def _misstated(marks: Marks, one: Figure, two: Figure) -> range | None:
    """The sentence of a figure that was written by mistake, beside one that is said to be right."""
    for ends, said in ((STOPS, ("correct",)), (BREAKS, _RIGHTING)):
        there = clauses.around(marks, one.first, one.last, ends)
        right = clauses.around(marks, two.first, two.last, ends)
        if there == right or not changes.has((marks[place] for place in there), "mistaken"):
            continue
        righted = any(marks[place].has(*said) for place in right)
        sure = righted and _is_priced_alike(marks, one, two)
        if sure and not _is_qualified(marks, two):
            return there
    return None


def _rewrote(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "480, sorry, I had written 508": the second is what stood there before."""
    between = marks[one.last + 1 : two.first]
    clause = clauses.around(marks, two.first, two.last, BREAKS)
    is_told = any(marks[place].has("written") for place in clause)
    if not (is_told and any(mark.has("sorry") for mark in between)):
        return None
    is_first_last = one.last < clause.start and clause.stop >= len(marks) - 1
    return clause if is_first_last and _is_priced_alike(marks, one, two) else None


def _retracted(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "R$ 1,85 trilhão? Não, desculpe: R$ 185 bilhões": a word of regret between the two."""
    between = marks[one.last + 1 : two.first]
    regrets = [place for place, mark in enumerate(between) if mark.has("sorry")]
    if not regrets or not (_is_priced_alike(marks, one, two) or _is_cut_off(marks, one, two)):
        return None
    parted = any(mark.folded in PARTING | {"–", "—", "-"} for mark in between[: regrets[0]])
    behind = between[regrets[-1] + 1 :]
    clean = all(m.has(*UNITS, *_OWNING) or m.folded in PARTING for m in behind)
    return range(one.first, two.first) if parted and clean else None


def _is_cut_off(marks: Marks, one: Figure, two: Figure) -> bool:
    """ "240, sorry, 204 billion dollars": a bare number, as large as the other is in its scale."""
    bare = one.factor == 1 < two.factor and not clauses.price(marks, one.first, one.last)
    small, large = sorted((one.value, two.value / two.factor))
    return bare and not marks[one.last + 1].raw.isalnum() and 0 < large <= _TENFOLD * small


def _renounced(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "508 — no, 480": nothing but a no stands apart between the two."""
    between = [m for m in marks[one.last + 1 : two.first] if not m.has("counted", "generic")]
    no = next((place for place, mark in enumerate(between) if mark.has("negator")), 0)
    before, behind = between[:no], between[no + 1 :]
    is_apart = all(any(map(_is_parting, side)) for side in (before, behind))
    clean = all(_is_parting(mark) or mark.has("filler") for mark in (*before, *behind))
    is_sure = is_apart and clean and _is_priced_alike(marks, one, two)
    return range(one.first, two.first) if is_sure else None


def _is_parting(mark: Mark) -> bool:
    return mark.folded == "," or mark.has("dash")


def _denied_last(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "₹74,500 करोड़ पढ़ें, ₹75,400 करोड़ नहीं", "265, 256 değil": nothing follows."""
    between = marks[one.last + 1 : two.first]
    behind = [place for place in range(two.last + 1, len(marks)) if not marks[place].has(*UNITS)]
    if not behind or not marks[behind[0]].has("denied_behind"):
        return None
    ends = len(behind) == 1 or marks[behind[1]].folded in CLOSED
    parted = any(mark.folded == "," for mark in between)
    clean = all(m.has(*UNITS, "reads", "became") or m.folded == "," for m in between)
    return range(one.last + 1, behind[0] + 1) if ends and parted and clean else None


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
    if mark.has("superseded"):  # the other figure is no preliminary one
        return replace(mark, roles=("filler",))
    roles = tuple(role for role in mark.roles if role in _KEPT)
    return replace(mark, roles=roles or (mark.roles if mark.has("sign") else ("filler",)))


# --- corrections --------------------------------------------------------------------------------


def _denied(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "Not 85 but 91 billion", "nicht 85, sondern 91"; not "no more than 85"."""
    between = marks[one.last + 1 : two.first]
    turn = next((p for p, mark in enumerate(between) if mark.has("rather")), None)
    if turn is None or turn > _ASIDE or not changes.is_all(between[turn + 1 :], *UNITS, *BOUNDS):
        return None
    if any(mark.folded in STOPS or mark.has(*UNSURE) for mark in between[:turn]):
        return None
    before = clauses.before(marks, one.first)
    denials = [place for place, mark in enumerate(before, 1) if mark.has("negator")]
    if not denials or not changes.is_all(tuple(before), *_DENYING):
        return None
    return range(one.first - denials[-1], one.last + turn + 2)


def _denied_behind(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "85 değil, 91 milyar", "853億ドルではなく、913億ドル"."""
    between = tuple(mark for mark in marks[one.last + 1 : two.first] if mark.folded != ",")
    denials = [mark for mark in between if mark.has("denied_behind")]
    if len(denials) != 1 or _is_qualified(marks, one):
        return None
    clean = changes.is_all(between, "denied_behind", "rather", *UNITS)
    return range(one.first, two.first) if clean else None


def _righted(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "125 was what we said, correct is 152", "5,000億円とあるのは5,200億円の誤り"."""
    between = marks[one.last + 1 : two.first]
    if any(m.has(*BOUNDS, *AFTER_BOUNDS, "negator", "planned") for m in between):
        return None
    right = any(mark.has("correct") for mark in between)
    right = right or any(mark.has("reads_as") for mark in between)
    behind = marks[two.last + 1 : two.last + 1 + _NEAR]
    led = changes.has(between, "was") or (between[:1] and between[0].folded == "(")
    right = right or bool(led and changes.has(behind, "correct"))
    alike = _is_priced_alike(marks, one, two) or two.factor >= one.factor > 1
    return range(one.first, two.first) if right and alike else None


def _rewritten(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "We wrote 251 last time. It is 215": nothing but that it is so stands beside the second.

    So too: "Please don't use the 251; it's 215".
    """
    left, right = clauses.apart(marks, one.first, two.first)
    disused = any(marks[place].has("disused") for place in left)
    wrote = disused or any(marks[place].has("wrote") for place in left)
    ahead = [mark for mark in marks[right.start : two.first] if not _is_short(mark)]
    beside = (*ahead, *marks[two.last + 1 : right.stop])
    plain = changes.is_all(
        tuple(mark for mark in beside if mark.folded not in PARTING),
        *UNITS,
        *_PLAIN,
    )
    odd = any(marks[place].has(*UNSURE, "added", "new", "among", "such") for place in left)
    alike = _is_priced_alike(marks, one, two) and (
        one.factor == two.factor if disused else compared.are_alike(marks, two, one)
    )
    start = min(left.start, one.first) if disused else one.first
    return range(start, two.first) if wrote and plain and alike and not odd else None


def _is_short(mark: Mark) -> bool:
    """A word that names nothing, such as "it"."""
    return mark.roles == ("word",) and len(mark.raw) <= _NEAR


def _changed(marks: Marks, one: Figure, two: Figure) -> range | None:
    """ "Please change 87 to 91": a verb of change before the first, and nothing else between."""
    ahead = marks[max(0, one.first - _ASIDE // 2) : one.first]
    verbs = [place for place, mark in enumerate(ahead) if mark.has("changes")]
    if not verbs or not changes.ends(marks, two):
        return None
    between = marks[one.last + 1 : two.first]
    joints = [mark for mark in between if not mark.has(*UNITS)]
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
    clean = changes.is_all(tuple(before), "and", "but", "rather", "year", "became", "sorry", *UNITS)
    told = ("superseded", "wrote", "mistaken")
    clean = clean and set_apart and changes.is_all(between[turn + 1 :], *UNITS, *told)
    end = clauses.around(marks, two.last, two.last, CLOSED).stop
    return range(one.last + 1 + turn, end) if clean else None


def _trails(marks: Marks, two: Figure) -> bool:
    """Behind the figure taken back stands only when and how it was told ("as I wrote in May")."""
    behind = marks[two.last + 1 : clauses.around(marks, two.last, two.last, CLOSED).stop]
    said = (
        "year",
        "now",
        "became",
        "mistaken",
        "wrote",
        "junk",
        "ordinal",
        "was",
        "source",
        "month",
        "planned",
        "reads",
        "against",
    )
    return all(
        mark.has(*UNITS, *said) or mark.roles in {("word",), ()} or mark.folded == ","
        for mark in behind
    )
