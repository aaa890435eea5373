"""Writing each letter of an act once, though it is laid before it is performed.

Invariant: what was shown is sent, with the time of sending.
"""

from dataclasses import replace
from datetime import datetime

from intake.calls.model import Call
from intake.desk.office import Render
from intake.notices import NEVER, Addressed, Letter


class Once:
    """A renderer that knows by ID what it has written, and writes anew what has changed."""

    def __init__(self, render: Render) -> None:
        self._render = render
        self._written: dict[str, tuple[Addressed, Letter]] = {}

    def __call__(self, addressed: Addressed, *, call: Call, id: str, now: datetime) -> Letter:
        known = self._written.get(id)
        if known and known[0] == addressed:
            return _stamped(known[1], now)
        letter = self._render(addressed, call=call, id=id, now=now)
        self._written[id] = (addressed, letter)
        return letter


def _stamped(letter: Letter, now: datetime) -> Letter:
    wait = letter.due_at - letter.created_at
    due_at = NEVER if letter.due_at == NEVER else now + wait
    return replace(letter, created_at=now, due_at=due_at)
