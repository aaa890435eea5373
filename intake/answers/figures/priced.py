"""An amount whose currency several share, said in each of them.

Invariant: what is offered is read as that amount in that currency, by the reader of every amount.
"""

from intake.answers.figures import amounts
from intake.answers.values import Amount, Context, Unclear

MOST = 300
"""Characters of an amount: a longer one is no figure alone."""

Readings = tuple[tuple[str, str], ...]


def readings(words: str, context: Context) -> Readings:
    """Each currency that may be meant, with words that say so; none where that is not in doubt."""
    found = amounts.read(words, context) if len(words) <= MOST else None
    if not isinstance(found, Unclear) or found.reason != "which_currency":
        return ()
    said = ((code, f"{code} {words}") for code in found.candidates)
    return tuple((code, one) for code, one in said if _is_in(code, one, context))


def _is_in(code: str, words: str, context: Context) -> bool:
    read = amounts.read(words, context)
    return isinstance(read, Amount) and read.currency == code
