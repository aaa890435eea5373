"""Which case a message of a thread answers, where somebody sends it to the city.

Invariant: where several questions wait above it, none is guessed.
"""

from typing import Any

from bot.slack import modals
from intake import store
from intake.desk import landing
from intake.desk.acts import answers
from intake.errors import Refusal
from intake.store import Connection

NO_CASE = Refusal(
    reason="no_case",
    text="This message stands in no city's case, so there is nobody to send it to. Use it on a "
    "message in the thread of a case.",
)
NOT_TYPED = Refusal(
    reason="not_typed", text="Only what a person has written here can be sent to the city."
)
SEVERAL = (
    "Several questions of this city wait above this message: cases {numbers}. Press “Reply to the "
    "city” below the one that you answer, and put in your words there: they stay here to be copied."
)


def case_of(connection: Connection, body: dict[str, Any]) -> int | Refusal:
    """The number of the case, or why there is none that is plain."""
    if body["message"].get("bot_id"):
        return NOT_TYPED
    kind, _, number = modals.thread_of(connection, body).partition(":")
    if kind != "case":
        return NO_CASE
    ts = str(body["message"]["ts"])
    waiting = [one for one in _waiting(connection, int(number)) if _is_above(connection, one, ts)]
    if len(waiting) > 1:
        numbers = ", ".join(map(str, waiting))
        return Refusal(reason="several_wait", text=SEVERAL.format(numbers=numbers))
    return waiting[0] if waiting else int(number)


def _waiting(connection: Connection, number: int) -> list[int]:
    """What waits in the thread that the case begins: the case itself, and questions below it."""
    case = store.cases.load(connection, number)
    if case is None:
        return []
    below = [one.number for one in answers.asked_in_thread(connection, case) if one.number]
    return [number, *below] if case.closed_at is None else below


def _is_above(connection: Connection, number: int, ts: str) -> bool:
    spot = store.board.load(connection, landing.case_key(number))
    return bool(spot and spot.ts and float(spot.ts) < float(ts))
