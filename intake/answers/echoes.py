"""Words of an answer given back with the apostrophes that looking them up leaves out.

Invariant: nothing else of them changes, and nothing where they stand otherwise in the answer.
"""

from dataclasses import replace

from intake.answers.events.marks import Written
from intake.answers.values import Events, Place, Unclear, Value, Venue

_SIGNS = frozenset("'’‘ʼ`")


def restored(value: Value | Unclear, text: str) -> Value | Unclear:
    """The value with the writer's own words as they were written: "Ville de L'Haÿ-les-Roses"."""
    if _SIGNS.isdisjoint(text):
        return value
    written = Written.of(text)
    if isinstance(value, Unclear):
        return replace(value, candidates=tuple(map(written.name, value.candidates)))
    if isinstance(value, Venue):
        return replace(value, words=written.name(value.words))
    if isinstance(value, Place) and value.city and not value.known:
        return replace(value, city=written.name(value.city))
    if isinstance(value, Events):
        unread, planned = map(written.name, value.unread), map(written.name, value.planned)
        return replace(value, unread=tuple(unread), planned=tuple(planned))
    return value
