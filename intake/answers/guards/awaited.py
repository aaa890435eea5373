"""Money for another thing beside a figure that is still to come, or granted to the city.

Invariant: an amount stands only where its own sentence tells of the economy, or none is awaited.
"""

from collections.abc import Iterator

from intake.answers.figures import statements
from intake.answers.guards import found
from intake.answers.guards.found import Word
from intake.answers.scan.clauses import BREAKS, Marks
from intake.answers.values import Amount, Context


def is_another(value: Amount, text: str, context: Context) -> bool:
    """Whether the amount is a grant, or another's where the asked figure is still to come."""
    marks, words = found.scanned(text, context.language)
    if not any(one.name in ("awaited", "granted") for one in words):
        return False
    told = list(_told(value, text, context))
    clauses = found.sentences(marks, BREAKS)
    own = [part for part in found.sentences(marks) if any(place in part for place in told)]
    beside = [one for one in clauses if any(one.start in part for part in own)]
    awaiting = [one for one in clauses if _awaits(marks, words, one, told)]
    named = [one for one in clauses if "economy" in found.inside(words, one)]
    if not told or any(one in named and one not in awaiting for one in beside):
        return False
    granted = any("granted" in found.inside(words, part) for part in own)
    return bool(awaiting) or (granted and not named)


def _told(value: Amount, text: str, context: Context) -> Iterator[int]:
    """Where the figures stand of which the value was made."""
    ends = {value.span.low, value.span.high} - {None}
    for one in statements.read(text, context.language, context.today, whole=context.whole).stated:
        if ends & {one.span.low, one.span.high, one.other}:
            yield one.first


def _awaits(marks: Marks, words: tuple[Word, ...], clause: range, told: list[int]) -> bool:
    """Whether a clause without the figure says that the asked one was not got yet."""
    said = found.inside(words, clause)
    dated = any(marks[place].has("year") and marks[place].raw.isdecimal() for place in clause)
    has_figure = any(place in clause for place in told)
    return {"economy", "awaited"} <= said and not (dated or has_figure)
