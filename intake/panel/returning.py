"""What a panelist who gave up the seat by mistake may judge again: nobody took their place.

Invariant: only what they gave up by their own word, as the journal has it; what was ended without
it is only said to be vacant.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from intake.journal import Link

_ABOUT = frozenset({"assigned", "unassigned"})


def may_return(
    panelist: str, chain: Sequence[Link], words: Mapping[int, Mapping[str, Any]]
) -> bool:
    """Whether an application waits for a panelist who gave it up: nobody was assigned since."""
    return _last(panelist, chain, words).get("by") == panelist


def is_vacant(panelist: str, chain: Sequence[Link], words: Mapping[int, Mapping[str, Any]]) -> bool:
    """Whether nobody was assigned to an application since this panelist was taken off it."""
    return _last(panelist, chain, words).get("panelist") == panelist


def _last(
    panelist: str, chain: Sequence[Link], words: Mapping[int, Mapping[str, Any]]
) -> Mapping[str, Any]:
    """What the journal says of the last who was taken off; nothing where somebody came since."""
    about = [(one.act, words.get(one.sequence, {})) for one in chain if one.act in _ABOUT]
    while about and about[-1][0] == "unassigned" and about[-1][1].get("panelist") != panelist:
        about.pop()  # another who left took nobody's place
    act, said = about[-1] if about else ("", {})
    return said if act == "unassigned" else {}
