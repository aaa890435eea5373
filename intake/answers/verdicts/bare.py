"""What is all of an answer: a yes or no of whatever language, or a wish where one is asked for.

Invariant: a word beside it that is not listed, or a question mark, makes it something else.
"""

from intake.answers.lexicon import lexicon, split
from intake.answers.values import Context

_TABLE = "bare"


def word(text: str, language: str) -> bool | None:
    """A bare yes or no of another language than the writer's, where that has no such word."""
    words = tuple(one for one in split(text) if one not in ".!")
    found = lexicon(_TABLE, language).every(words)
    said = {one.name for one in found if (one.start, one.end) == (0, len(words))}
    is_clear = len(said & {"yes", "no"}) == 1 and "other" not in said
    return "yes" in said if is_clear else None


def wishes(text: str, context: Context) -> bool:
    """Whether nothing but a wish is said, perhaps behind a yes, of what is meant to be."""
    if not context.future:
        return False
    words = tuple(one for one in split(text) if one.isalnum() or one in "'?")
    found = lexicon(_TABLE, context.language).every(words)
    kept = [one for one in found if one.name in ("wish", "beside", "yes")]
    covered = {at for one in kept for at in range(one.start, one.end)}
    return len(covered) == len(words) and any(one.name == "wish" for one in kept)
