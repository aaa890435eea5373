"""A yes to what only begins in a year to come: "Yes, but only from 2028."

Invariant: only where nothing else stands behind the yes but the yes once more ("we do"), and then
with a word for "from"; a year in any other words is left alone.
"""

from collections.abc import Iterable
from datetime import date

from intake.answers import calendars
from intake.answers.lexicon import lexicon
from intake.answers.verdicts.verdicts import Sentence

_LAST_DAY = 31


def says(behind: Iterable[Sentence], today: date | None) -> bool:
    """Whether all that stands behind a yes is from which year on, and that is still to come."""
    clauses = [clause for sentence in behind for clause in sentence]
    words = [word for clause in clauses for word in clause.words if word.isalnum()]
    language = clauses[0].language if clauses else ""
    is_month = [calendars.has(word, "month", language) for word in words]
    numbers = [int(word) for word in words if word.isdecimal()]
    years = [one for one in numbers if one > _LAST_DAY or not any(is_month)]
    if today is None or not years or not all(today.year < one < 2100 for one in years):
        return False
    said = tuple(
        word for word, month in zip(words, is_month, strict=True) if not (month or word.isdecimal())
    )
    found = [*lexicon("commencing", language).finds(said)]
    names = {name for _, _, roles in found for name in roles}
    is_whole = sum(length for _, length, _ in found) == len(said)
    return is_whole and ("from_then" in names or names <= {"small"})
