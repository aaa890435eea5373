"""The one question asked, where what is said names it as well as the one it went to.

Invariant: only what is all of a message changes its question, and only for one of the same kind.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from intake.conversation.questions import choosing

if TYPE_CHECKING:  # it asks us
    from intake.conversation.questions.choosing import View
    from intake.conversation.sorting.matching import Hit


def asked_rather(known: View, hits: dict[str, Hit], others: Collection[object]) -> dict[str, Hit]:
    """The one hit of a message that says nothing else, for the question asked if it names that."""
    if others or len(known.asked) != 1 or len(hits) != 1:
        return hits
    (id,), (hit,) = known.asked, hits.values()
    if hit.how != "cue" or id in known.answered or id not in known.questions:
        return hits
    is_alike = known.kind(id) == known.kind(hit.question)
    is_named = is_alike and id in choosing.named(known.call, hit.words, known.language)
    return {id: replace(hit, question=id)} if is_named else hits
