"""A share in words taken from the only figure: "Of the 500 we have, a fifth", "von 500 kaum eine".

Invariant: the answer begins with "of" and its figure, and its last clause says a share and nothing
else, as "half are small" would; the figure is then the whole, and how many are meant is not said.
"""

from intake.answers.guards import found
from intake.answers.scan import sums
from intake.answers.scan.clauses import BREAKS, STOPS, Marks

_SHARES = ("fraction", "half", "percent", "vague", "high_open")
_SMALL = ("filler", "merely", "article", "numeral", "about", "sign", "counted", "generic")
_ENDS = BREAKS | STOPS | frozenset("-–—")


def is_share(text: str, language: str) -> bool:
    """Whether the only figure of an answer is that of which a share is meant."""
    marks, _ = found.scanned(text, language)
    figures = [one for one in sums.figures(marks) if not marks[one.first].has("article")]
    if len(figures) != 1 or not marks[0].has("out_of"):
        return False
    behind = _last(marks[figures[0].last + 1 :])
    left = [mark for mark in behind if not mark.has(*_SHARES, *_SMALL)]
    is_hardly = any(mark.has("high_open") for mark in behind)  # "barely any"
    said = any(mark.has(*_SHARES) for mark in behind)
    return said and len(left) <= is_hardly and not any(mark.has("number") for mark in left)


def _last(marks: Marks) -> Marks:
    """The last clause that says anything."""
    while marks and marks[-1].folded in _ENDS:
        marks = marks[:-1]
    ends = (place for place, mark in enumerate(marks) if mark.folded in _ENDS)
    return marks[max(ends, default=-1) + 1 :]
