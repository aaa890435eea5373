"""What an organizer was shown, by a digest that tells whether it still holds.

Invariant: nothing that an organizer has not seen is carried out on a yes to something else.
"""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from bot.commands.office import letter_json, refuse
from intake.notices import Letter

CHANGED = "The file changed while you looked: nothing was changed or sent. Please look again."
OTHER = (
    "This view was shown to another organizer or for other words, or the file changed: nothing "
    "was changed or sent. Please look again, under your own name."
)
_LENGTH = 16


def full(letters: Iterable[Letter]) -> list[dict[str, Any]]:
    """Letters as JSON with their texts."""
    return [letter_json(one) | {"text": one.markdown} for one in letters]


def digest(shown: object) -> str:
    """A short name of what is shown: the same for the same, whenever it is looked at.

    Of a letter that is whom it goes to, its subject and its text.
    """
    text = json.dumps(_lasting(shown), sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]


def _lasting(shown: object) -> object:
    if isinstance(shown, dict):
        names = ("to", "subject", "text") if "message_id" in shown else tuple(shown)
        return {name: _lasting(shown[name]) for name in names}
    return [_lasting(one) for one in shown] if isinstance(shown, list) else shown


def check(view: str, given: str | None) -> None:
    """Refuse where an organizer agreed to another view than this one."""
    if given is not None and given.strip() != view:
        raise refuse(OTHER)


def check_again(view: str, shown: str) -> None:
    """Refuse where the view is no longer as it was shown a moment ago."""
    if shown != view:
        raise refuse(CHANGED)
