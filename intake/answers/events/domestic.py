"""Whether an answer says that nothing international took place, and only what was national.

Invariant: such an answer is asked; what it names is never listed as an international event.
"""

import re
from functools import cache

from intake.answers.events.words import flat, whole

_GAP = r"[^,;:.。、\n\d]{0,25}?"
"""What may stand between two words that belong together: no sign, and few letters."""


def is_all(text: str, language: str) -> bool:
    """Whether it denies international events, and tells behind that of national ones only."""
    said = flat(text)
    denied = _denied(language).search(said)
    return denied is not None and _only(language).search(said, denied.end()) is not None


@cache
def _denied(language: str) -> re.Pattern[str]:
    lacking, worldwide = (whole(one, language).pattern for one in ("lacking", "worldwide"))
    return re.compile(rf"{lacking}{_GAP}{worldwide}|{worldwide}{_GAP}{lacking}")


@cache
def _only(language: str) -> re.Pattern[str]:
    only, domestic = (whole(one, language).pattern for one in ("only", "domestic"))
    return re.compile(rf"{only}{_GAP}{domestic}|{domestic}{_GAP}{only}")
