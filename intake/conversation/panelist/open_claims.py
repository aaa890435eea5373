"""Claims that a city put in question itself: by its journal, answers that stand and may not hold.

Invariant: an answer that its writer took back or wrote of again in words nobody could read is in
question until it is answered anew, upheld, or confirmed with the whole form.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

OPENING, SETTLING = ("doubted", "misread"), ("answered", "upheld")
_ALL = "registered"
"""The act that confirms every answer."""
ACTS = frozenset({*OPENING, *SETTLING})


def told(
    entries: Iterable[tuple[str, Mapping[str, Any]]], before: Collection[str] = ()
) -> frozenset[str]:
    """The questions in question after these acts with their words, of `before` those that stay."""
    found = {*before}
    for act, words in entries:
        ids = words.get("questions", (words.get("question"),))
        if act in OPENING:
            found.update(filter(None, ids))
        elif act in SETTLING:
            found.difference_update(ids)
        elif act == _ALL:
            found.clear()
    return frozenset(found)
