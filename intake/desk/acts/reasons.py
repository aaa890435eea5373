"""The reason that somebody gives for an act: words, or none at all.

Invariant: a reason without a letter or figure in it stands in no journal and in no letter.
"""

from collections.abc import Iterator

from intake import names
from intake.desk.acts.model import Act, DecideList
from intake.errors import Refusal

UNSAID = Refusal(
    reason="no_reason",
    text="This needs a reason in words: blanks and signs alone tell nobody why.",
)


def refusal(act: Act) -> Refusal | None:
    """Why the act may not be done with the reason it has; whether it needs one is its own rule."""
    unsaid = any(one and not names.is_said(one) for one in _given(act))
    return UNSAID if unsaid else None


def _given(act: Act) -> Iterator[str]:
    if isinstance(act, DecideList):
        yield from (one.reason for one in act.rulings)
    yield str(getattr(act, "reason", ""))
