"""The reason that somebody gives for an act: words, or none at all.

Invariant: a reason without a letter or figure in it stands in no journal and in no letter.
"""

from collections.abc import Iterator

from intake import names
from intake.desk.acts.laid import Laid
from intake.desk.acts.model import Act, DecideList, Move
from intake.errors import Refusal

UNSAID = Refusal(
    reason="no_reason",
    text="This needs a reason in words: blanks and signs alone tell nobody why.",
)


def refusal(act: Act) -> Refusal | None:
    """Why the act may not be done with the reason it has; whether it needs one is its own rule."""
    unsaid = any(one and not names.is_said(one) for one in _given(act))
    return UNSAID if unsaid else None


def shared(laid: Laid) -> str:
    """That each of several cities that move reads the one reason; "" where none shares it."""
    if not isinstance(laid.act, Move) or not laid.act.reason.strip():
        return ""
    readers = sum(bool(one.letters) for one in laid.cities)
    if readers < 2:
        return ""
    return f"All {readers} cities read the reason in their letters: it has to be right for each."


def _given(act: Act) -> Iterator[str]:
    if isinstance(act, DecideList):
        yield from (one.reason for one in act.rulings)
    yield str(getattr(act, "reason", ""))
