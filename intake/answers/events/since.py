"""Events of which the first year is told: "Smart City Forum, every year since 2008".

Invariant: nothing is read anew; it only finds which listed year is the one that they began in.
"""

import re
from functools import cache

from intake.answers.events.words import any_of, flat, phrases
from intake.answers.folding import LONGEST, UNSPACED
from intake.answers.values import Event, Events

_YEAR = r"(?<!\d)(?P<year>(?:19|20)\d\d)(?!\d)"
_LAST = _YEAR.replace("year", "last")
_CLAUSES = re.compile(r"[;؛；。।!?！？\n]|(?<=\w{4})\.(?=\s)")
"""What parts clauses: no dot behind "г." or "St."."""
_SHORTEST = 2
"""Letters beyond which a word behind a year tells since when, in Latin letters: no "2008 on"."""


def told(found: Events, text: str, language: str) -> tuple[Event, ...]:
    """The events of a year since which something is held, said where their names stand."""
    told: set[Event] = set()
    for clause in _CLAUSES.split(flat(text[:LONGEST])):
        years = {int(one["year"] or one["last"]) for one in _since(language).finditer(clause)}
        told |= {one for one in found.events if one.year in years and flat(one.name) in clause}
    return tuple(one for one in found.events if one in told)


@cache
def _since(language: str) -> re.Pattern[str]:
    """A year with "since" before or behind it, and none that it lasted until."""
    small, unit = (any_of((name,), language) for name in ("in", "unit"))
    begins = rf"(?:(?<!\w)|(?<=[{UNSPACED}]))"
    unit = rf"(?:['’]?\s?-?(?:{unit}))?"
    until = r"(?!\s?(?:[-–—~]|[a-z]{1,3}\s)?\s?(?:19|20)\d\d)"
    said = phrases(("since_behind",), "events", language)
    behind = [re.escape(one) for one in said if len(one) > _SHORTEST or not one.isascii()]
    ahead = rf"{begins}(?:{any_of(('since',), language)})\s?(?:(?:{small})\s)?"
    month = r"(?:\s?\d{1,2}[月월])?['’]?\s?"
    return re.compile(
        rf"{ahead}{_YEAR}{unit}{until}"
        rf"|{_LAST}{unit}{month}(?:{'|'.join(behind) or '(?!)'}){until}"
    )
