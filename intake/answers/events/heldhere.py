"""The end of a list that only says that its events were held in the city: "…, all held here".

Invariant: every word of such an end says so, also of "都在本市舉行" glued to a name; where
a denial stands ahead of it nothing is left out.
"""

from intake.answers.calendars import YEAR
from intake.answers.lexicon import Phrase, lexicon, tokens_of

_SIGNS = frozenset(",;:–—-.!")
_BEHIND = frozenset(",;:–—)")
"""Behind which such an end may begin, as behind a year."""
_DENIALS = frozenset({"none", "denied", "denied_first", "not", "not_us", "never"})


def without(text: str, language: str) -> str:
    """The text without that end, where years are told ahead of it."""
    tokens, written = tokens_of(text)
    start = _start(tokens, language)
    if start is None:
        return text
    ahead = text[: written[start].start()]
    is_denied = _DENIALS & lexicon("events", language).said(tokens[:start])
    return text if is_denied or not YEAR.search(ahead) else ahead.rstrip(" ,;:–—-")


def _start(tokens: Phrase, language: str) -> int | None:
    """Where the longest such end begins; None where the text has none."""
    said = list(lexicon("heldhere", language).every(tokens))
    covered = {at for one in said for at in range(one.start, one.end)}
    covered |= {at for at, token in enumerate(tokens) if token in _SIGNS}
    first = next((at + 1 for at in range(len(tokens) - 1, -1, -1) if at not in covered), 0)
    alls = {one.start for one in said if one.name == "all"}
    for at in range(first, len(tokens)):
        told = {one.name for one in said if one.start >= at}
        is_begun = at in alls or _may_begin(tokens, at)
        if "held" in told and told & {"here", "all"} and is_begun:
            return at
    return None


def _may_begin(tokens: Phrase, at: int) -> bool:
    return at > 0 and (tokens[at - 1] in _BEHIND or bool(YEAR.fullmatch(tokens[at - 1])))
