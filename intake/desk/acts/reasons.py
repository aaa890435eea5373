"""The reason that somebody gives for an act, and what it tells: words, or none at all.

Invariant: a reason without a letter or figure in it stands in no journal and in no letter, and no
letter goes out whose words nobody can see.
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


UNSEEN = Refusal(reason="no_text", text="There is nothing in it that anybody can see.")


def refusal(act: Act) -> Refusal | None:
    """Why the act may not be done with the words it has; whether it needs any is its own rule."""
    if any(one and not names.is_said(one) for one in _given(act)):
        return UNSAID
    told = (str(getattr(act, field, "")) for field in ("text", "question"))
    return UNSEEN if any(one and not names.is_seen(one) for one in told) else None


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
