"""Whether an answer says that nothing international took place, and then names national events.

Invariant: such an answer is asked; what it names is never listed as an international event.
"""

import re
from functools import cache

from intake.answers.events.words import any_of, flat
from intake.answers.folding import UNSPACED

_APART = 25
"""Letters at most between what is denied and what denies it, without a sign between them."""


def is_all(text: str, language: str) -> bool:
    """Whether it denies international events, and tells behind that of national or local ones."""
    said = flat(text)
    denied = _denied(language).search(said)
    return denied is not None and _of("domestic", language).search(said, denied.end()) is not None


@cache
def _denied(language: str) -> re.Pattern[str]:
    lacking, worldwide = (_of(one, language).pattern for one in ("lacking", "worldwide"))
    gap = rf"[^,;:.。、\n\d]{{0,{_APART}}}?"
    return re.compile(rf"{lacking}{gap}{worldwide}|{worldwide}{gap}{lacking}")


@cache
def _of(meaning: str, language: str) -> re.Pattern[str]:
    said = any_of((meaning,), language, "where")
    first, last = (
        rf"(?:(?<!\w)|(?<=[{UNSPACED}]))",
        rf"(?:(?!\w)|(?=[{UNSPACED}])|(?<=[{UNSPACED}]))",
    )
    return re.compile(rf"{first}(?:{said}){last}")
