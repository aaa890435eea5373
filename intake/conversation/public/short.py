"""What is too short to be kept for a person by itself.

Invariant: beside a bare yes it is kept with that yes; only manners are left out.
"""

from collections.abc import Iterable

from intake.answers.folding import is_unspaced
from intake.conversation.intents import courtesy
from intake.conversation.spelling import fold, squeeze

FEWEST = 16
"""Letters of a sentence that may ask a person for something, counted so."""


def weight(text: str) -> int:
    """Letters without blanks; one of a script without blanks is three."""
    plain = squeeze(text)
    return len(plain) + 2 * sum(map(is_unspaced, plain))


def beside_yes(found: list[str], more: list[str], spoken: Iterable[str]) -> list[str]:
    """What stands `more` beside a bare yes; with the yes where it is too short to be kept alone."""
    is_whole = any(weight(one) >= FEWEST for one in more)
    return more if is_whole or all(_is_manners(one, spoken) for one in more) else found


def _is_manners(sentence: str, spoken: Iterable[str]) -> bool:
    return any(courtesy.is_whole(fold(sentence), code) for code in spoken)
