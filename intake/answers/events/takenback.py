"""An event that its writer takes back at once: "and the NATO summit... sorry, that was in Madrid".

Invariant: only the last event named ahead of the apology goes, and only where the words behind it
point at that event; the events listed before it stay.
"""

import re
from functools import cache

from intake.answers.events.words import any_of, flat
from intake.answers.folding import UNSPACED

_LONGEST = 120
_EDGES = " ,;.…–—-"


def parted(text: str, language: str) -> tuple[str, tuple[str, ...]]:
    """The text without an event taken back, and its words."""
    seen = flat(text)
    found = _pattern(language).search(seen) if len(seen) == len(text) else None
    if found is None:
        return text, ()
    joints = [one.span() for one in _joints(language).finditer(seen, 0, found.start())]
    end, start = joints[-1] if joints else (0, 0)
    said = text[start : found.start()]
    if not joints or len(said) > _LONGEST or not any(sign.isalpha() for sign in said):
        return text, ()
    rest = text[found.end() :].lstrip(_EDGES)
    return f"{text[:end].rstrip(_EDGES)}\n{rest}".strip(), (
        text[start : found.end()].strip(_EDGES),
    )


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """An apology behind a sign, what points at the event, and the rest of the sentence."""
    sorry, pointing = (any_of((key,), language, "undone") for key in ("sorry", "pointing"))
    denial = any_of(("not_so",), language, "undone")
    return re.compile(
        rf"\s*(?:\.{{2,}}|…|[,;–—-])\s*(?:(?:{denial})\W+)?(?:{sorry})\W+(?:{pointing})"
        rf"(?:(?!\w)|(?<=[{UNSPACED}])).*?(?=;|\n|(?<!\d)\.(?:\s|$)|$)",
        re.IGNORECASE,
    )


@cache
def _joints(language: str) -> re.Pattern[str]:
    """What stands between two events of a list."""
    said = any_of(("and",), language)
    return re.compile(
        rf"(?:;|,(?!\d{{3}}(?!\d)))\s*(?:(?:{said})\s)?|\s(?:{said})\s|(?<=[{UNSPACED}])(?:{said})"
    )
