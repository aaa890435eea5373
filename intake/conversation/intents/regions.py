"""What stands between a city's name and its country's: "Kazan (Republic of Tatarstan, Russia)".

Invariant: only names are taken for a region; anything else that stands there is left.
"""

import re

from intake.conversation.spelling import has_case

OURS = "\0"
"""What stands in the place of a name of the applicant."""
_WORD = r"[^\s,()（）\d]+"
_BETWEEN = re.compile(
    rf"({OURS}(?: {_WORD}){{0,3}} ?)[,(（] ?((?:{_WORD} ){{0,3}}{_WORD}) ?[,，] ?{OURS}"
)
_SHORT = 3
"""Letters up to which a word of a name may be without a capital ("de", "of")."""
_MOST = 2
"""Words of a region's name in a script without capitals."""


def blanked(text: str) -> str:
    """The text with blanks for the marks of its names, and for a region between two of them."""
    return _BETWEEN.sub(_without_region, text).replace(OURS, " ")


def _without_region(found: re.Match[str]) -> str:
    words = found[2].split()
    is_long = len(words) > _MOST and (words[0][0].islower() or not has_case(found[2]))
    is_plain = any(len(one) > _SHORT and one[0].islower() for one in words)
    return found[0] if is_plain or is_long else f"{found[1]} "
