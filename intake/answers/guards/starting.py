"""What starts in a month that is told without its year: "it goes live in June".

Invariant: only a verb of the present in the month's own clause, beside a word for being there, puts
off what the value says is there; a year told beside it leaves the value.
"""

from intake.answers import calendars
from intake.answers.calendars import YEAR
from intake.answers.guards import found
from intake.answers.lexicon import lexicon, split
from intake.answers.scan.clauses import BREAKS


def is_ahead(text: str, language: str) -> bool:
    """Whether a clause tells that something is only about to start."""
    marks, words = found.scanned(text, language)
    if not any(one.name == "starting" for one in words):
        return False
    clauses = found.sentences(marks, BREAKS)
    told = (one for one in clauses if "starting" in found.inside(words, one))
    said = (" ".join(marks[place].raw for place in one) for one in told)
    return any(_is_of_month(one, language) for one in said)


def _is_of_month(clause: str, language: str) -> bool:
    is_there = "there" in lexicon("choices", language).said(split(clause))
    return is_there and calendars.has(clause, "month", language) and not YEAR.search(clause)
