"""What starts in a month that is told without its year: "it goes live in June".

Invariant: only a verb of the present with a word for being there close behind it puts off
what the value says is there; a year told beside the month leaves the value.
"""

from intake.answers import calendars
from intake.answers.calendars import YEAR
from intake.answers.guards import found
from intake.answers.lexicon import lexicon, split
from intake.answers.scan.clauses import BREAKS, Marks

_NEAR = 5
"""Marks behind the verb that may tell what starts: "geht ab Juni in Betrieb"."""


def is_ahead(text: str, language: str) -> bool:
    """Whether a clause tells that something is only about to start."""
    marks, words = found.scanned(text, language)
    verbs = [one for one in words if one.name == "starting"]
    if not verbs:
        return False
    clauses = found.sentences(marks, BREAKS)
    ahead = (
        (one, one[verb.first - one.start + 1 :])
        for verb in verbs
        for one in clauses
        if verb.first in one
    )
    return any(
        _is_of_month(_said(marks, clause), language)
        and _is_there(_said(marks, behind[:_NEAR]), language)
        for clause, behind in ahead
    )


def _said(marks: Marks, places: range) -> str:
    return " ".join(marks[place].raw for place in places)


def _is_there(told: str, language: str) -> bool:
    return "there" in lexicon("choices", language).said(split(told))


def _is_of_month(clause: str, language: str) -> bool:
    return calendars.has(clause, "month", language) and not YEAR.search(clause)
