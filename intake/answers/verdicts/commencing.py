"""A yes to what only begins in a year to come: "Yes, but only from 2028."

Invariant: only where nothing else stands behind the yes but the yes once more ("we do"); a year in
any other words is left alone.
"""

from collections.abc import Iterable
from datetime import date

from intake.answers import calendars
from intake.answers.lexicon import lexicon
from intake.answers.verdicts.verdicts import Sentence


def says(behind: Iterable[Sentence], today: date | None) -> bool:
    """Whether all that stands behind a yes is from which year on, and that is still to come."""
    clauses = [clause for sentence in behind for clause in sentence]
    words = [word for clause in clauses for word in clause.words if word.isalnum()]
    years = [int(word) for word in words if word.isdecimal()]
    if today is None or not years or not all(today.year < one < 2100 for one in years):
        return False
    language = clauses[0].language
    known = lexicon("commencing", language)
    said = tuple(
        word for word in words if not (word.isdecimal() or calendars.has(word, "month", language))
    )
    covered = {at for one in known.every(said) for at in range(one.start, one.end)}
    return len(covered) == len(said)
