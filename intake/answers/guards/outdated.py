"""A figure of former times alone: "there used to be 140 of them", "before the crisis it was 140".

So is one that only a plan stands beside: "it was 80, and it will be 133"; or only what it has grown
by since: "there were 95, and as many again have joined"; or that of a year long over: "2015: 240".

Invariant: the words for it stand right beside the figure, which is none of now unless its clause
names the year or the day that it is of, or it is told to be as it was then.
"""

from datetime import date

from intake.answers.guards import found
from intake.answers.lexicon import lexicon, split
from intake.answers.scan import clauses, sums
from intake.answers.scan.clauses import BREAKS, STOPS, Marks
from intake.answers.scan.marks import Mark, at
from intake.answers.scan.sums import Figure
from intake.answers.values import Amount, Count

_SMALL = ("filler", "about", "article", "currency")
_PAST = ("was", "gdp", "asked")
_VERBS = 1
"""Unknown words of a sentence that tells no more than a figure and its year: its verb."""
_SHORT = 3
"""Letters of a word that names nothing, such as "il"."""
_THEN = frozenset({
    "number", "numeral", "counted", "generic", "filler", "sign", "about", "beside_bound", "was",
    "moved", "article",
})  # fmt: skip
"""What a clause of former times may say, and nothing besides."""
_RECENT = 2
"""Years for which a count may stand for the one of now."""
_LONG_OVER = 8
"""Years after which a count no longer stands for the one of now."""
_PAIR = 2
_DATED = ("year", "last_year", "year_before_last", "preceding", "ago", "now")


def is_former(value: Amount | Count, text: str, language: str) -> bool:
    """Whether each figure of the value is told to be what used to be."""
    marks, words = found.scanned(text, language)
    same = [one for one in words if one.name == "as_then"]
    former = [
        one for one in words if one.name == "used_to" and not any(_begins(it, one) for it in same)
    ]
    if not former:
        return False
    ends = {value.span.low, value.span.high} - {None}
    own = [one for one in sums.figures(marks) if ends & {one.value, one.other}]
    return bool(own) and all(
        any(_is_beside(marks, word, one) for word in former) and not _is_dated(marks, one)
        for one in own
    )


def is_before_plan(value: Count, text: str, language: str, today: date | None) -> bool:
    """Whether the count is of the past, and the only other figure is to come."""
    marks, _ = found.scanned(text, language)
    figures = sums.figures(marks)
    if len(figures) != _PAIR or value.span.exact != figures[0].value:
        return False
    there, here = clauses.apart(marks, figures[0].first, figures[1].first)
    first = clauses.around(marks, there.start, there.start, STOPS).start
    was = marks[first : there.stop]
    is_planned = any(marks[place].has("planned") for place in here)
    is_past = any(mark.has("was") for mark in was) and all(_is_then(one, today) for one in was)
    return is_planned and is_past


def is_long_over(text: str, language: str, today: date | None) -> bool:
    """Whether the only figure is that of a year long over, not of what has been so since."""
    marks, _ = found.scanned(text, language)
    figures = sums.figures(marks)
    if today is None or len(figures) != 1:
        return False
    clause = clauses.around(marks, figures[0].first, figures[0].last, STOPS)
    said = [marks[place] for place in clause]
    years = [int(m.raw) for m in said if m.has("year") and m.raw.isdecimal()]
    is_over = bool(years) and max(years) <= today.year - _LONG_OVER
    words = split(" ".join(mark.raw for mark in said))
    is_since = "from" in lexicon("dates", language).said(words)
    unknown = [m for m in said if m.roles == ("word",) and len(m.raw) > _SHORT]
    return is_over and not is_since and len(unknown) <= _VERBS


def has_multiplied(text: str, language: str) -> bool:
    """Whether the only figure is of the past, and the last clause says that it has grown since."""
    marks, words = found.scanned(text, language)
    figures = sums.figures(marks)
    if len(figures) != 1:
        return False
    only = figures[0]
    start = clauses.around(marks, only.first, only.first, BREAKS).start
    is_past = any(mark.has("was") for mark in marks[start : only.first])
    grown = (one for one in words if one.name == "multiplied" and one.first > only.last)
    return is_past and any(_is_last_clause(marks, one) for one in grown)


def _is_last_clause(marks: Marks, word: found.Word) -> bool:
    """Not "133, and debt has doubled", nor "133, twice as many as in 2020"."""
    lead = marks[word.first - 1]
    is_led = lead.folded in BREAKS or lead.has("and")
    return is_led and all(mark.folded in STOPS for mark in marks[word.last + 1 :])


def _is_then(mark: Mark, today: date | None) -> bool:
    if mark.roles == ("year",):
        return today is not None and mark.raw.isdecimal() and int(mark.raw) < today.year - _RECENT
    is_short = mark.roles == ("word",) and len(mark.raw) <= _SHORT
    return is_short or {*mark.roles} - {"year"} <= _THEN


def _begins(same: found.Word, word: found.Word) -> bool:
    """ "As before the war" begins ahead of "before the war", or ends behind it (疫情前后)."""
    return same.first <= word.first <= same.last


def _is_beside(marks: Marks, word: found.Word, figure: Figure) -> bool:
    if word.first == figure.last + 1:
        return at(marks, word.last + 1).folded in ("", *BREAKS)
    between = marks[word.last + 1 : figure.first]
    left = [mark for mark in between if not mark.has(*_SMALL)]
    is_told = any(mark.has("was") for mark in between) and all(map(_is_of_past, left))
    return word.last < figure.first and (is_told or not left)


def _is_of_past(mark: Mark) -> bool:
    """Whether it may stand beside a verb of the past ahead of its figure: ", il y en avait"."""
    is_short = mark.roles == ("word",) and len(mark.raw) <= _SHORT
    return mark.has(*_PAST) or mark.folded == "," or is_short


def _is_dated(marks: Marks, figure: Figure) -> bool:
    clause = clauses.around(marks, figure.first, figure.last, BREAKS)
    return any(marks[place].has(*_DATED) for place in clause)
