"""What is only expected: plans, aims, and years still to come.

Invariant: a figure is taken as one of today only if its own clause says nothing of plans.
"""

from intake.answers.scan import clauses
from intake.answers.scan.clauses import BREAKS, STOPS, Marks
from intake.answers.scan.marks import GLUED_AND, Mark
from intake.answers.scan.stated import Stated

_TO_COME = ("to_come", "this_year", "growth", "rose_to", "moved", "lasting")
"""What makes an expected figure one of a later time."""
_BARE = (
    "number", "numeral", "scale", "counted", "generic", "filler", "asked", "gdp", "currency",
    "sign", "article", "such", "qualifies", "three", "aspect",
)  # fmt: skip
"""What says nothing of a time."""


def ahead(marks: Marks, newest: int) -> set[int]:
    """The places of words of plans and of years after the `newest` that can have figures."""
    return {
        place
        for place, mark in enumerate(marks)
        if _is_ahead(mark, newest)
        and not _is_of_publication(marks, place)
        and not _is_estimate(marks, place, newest)
    }


def _is_estimate(marks: Marks, place: int, newest: int) -> bool:
    """ "4,800億円ほどと見込んで": a word for expecting that only estimates what is so now.

    What is foretold of a year that is over ("2024年预计为") is an estimate too.
    """
    word = marks[place]
    if not (word.has("planned") and word.has("estimating", "foretold")):
        return False
    said = [marks[one] for one in clauses.around(marks, place, place, STOPS)]
    others = [mark for mark in said if not mark.has("estimating", "foretold")]
    if any(_is_ahead(mark, newest) or mark.has(*_TO_COME) for mark in others):
        return False
    is_only = _figures(said) == 1
    if is_only and any(_is_over(mark, newest) for mark in said):
        return True
    is_of_now = is_only and any(mark.has("now", "actual") for mark in said)
    return word.has("estimating") and (
        any(mark.has("about") for mark in said) or is_of_now or _is_presumed(word, others)
    )


def _figures(said: list[Mark]) -> int:
    """How many figures are told; the parts of one ("2兆1,500億") count once."""
    places = [n for n, mark in enumerate(said) if mark.has("number") and not mark.has("year")]
    return sum(n == 0 or not said[n - 1].has("scale") for n in places)


def _is_over(mark: Mark, newest: int) -> bool:
    """A year that has ended."""
    ended = mark.has("year") and mark.raw.isdecimal() and 1900 <= int(mark.raw) < newest
    return ended or mark.has("last_year", "year_before_last")


def _is_presumed(word: Mark, others: list[Mark]) -> bool:
    """ "120 कंपनियाँ होंगी": a form that presumes, with nothing beside it that tells a time."""
    return word.has("presumed") and all(mark.has(*_BARE) for mark in others)


def is_estimated(marks: Marks, stated: Stated, newest: int) -> bool:
    """Whether a word for expecting only estimates the figure."""
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    return any(_is_estimate(marks, place, newest) for place in sentence)


def _is_ahead(mark: Mark, newest: int) -> bool:
    """A word of plans, or a year still to come ("by 2030")."""
    if mark.has("year") and mark.raw.isdecimal():
        return int(mark.raw) > newest
    return mark.has("planned")


def _is_of_publication(marks: Marks, place: int) -> bool:
    """ "78 billion; the exact figure will be known in June": only its publication is ahead."""
    said = [marks[one] for one in clauses.around(marks, place, place, BREAKS)]
    told = any(mark.has("exactly", "revised") for mark in said)
    named = told and any(mark.has("keeping") for mark in said)
    return named and not any(mark.has("number", "numeral", "scale") for mark in said)


def is_planned(marks: Marks, stated: Stated, ahead: set[int], told: list[Stated]) -> bool:
    """Plans are spoken of in the sentence, and not only behind the figure's own clause.

    "Currently 96, but we expect 130": what stands before the plans, apart from them, is so now.
    """
    sentence = clauses.around(marks, stated.first, stated.last, STOPS)
    plans = [place for place in sentence if place in ahead]
    if not plans or plans[0] < stated.last:
        return bool(plans) and not _is_now(marks, stated, plans, told)
    apart = next((p for p in range(stated.last + 1, plans[0]) if _parts(marks[p])), None)
    if apart is None and marks[plans[0]].raw.startswith(GLUED_AND):
        apart = plans[0]
    return apart is None or not any(
        apart < other.first and other.first in sentence and other.is_money == stated.is_money
        for other in told
    )


def _is_now(marks: Marks, stated: Stated, plans: list[int], told: list[Stated]) -> bool:
    """ "Our target is 100, currently we have 64": said so in a clause without plans."""
    clause = clauses.around(marks, stated.first, stated.last, BREAKS)
    starts = (p + 1 for p in range(stated.first - 1, clause.start - 1, -1) if _parts(marks[p]))
    clause = range(next(starts, clause.start), clause.stop)
    if any(place in clause for place in plans) or not any(
        marks[p].has("now", "actual") for p in clause
    ):
        return False
    return any(other.first not in clause for other in told)


def _parts(mark: Mark) -> bool:
    return mark.folded in BREAKS or mark.has("and", "but")
