"""Whether a desk's set-up holds: one line a check, and what to do where it does not.

Invariant: looking changes nothing, tells no secret, and no check takes longer than `PATIENCE`.
"""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from queue import Empty, SimpleQueue

from intake.errors import CitydeskError

PATIENCE = 5.0
"""Seconds that one check may take."""


class State(StrEnum):
    """How a check came out: only `mend` means that something must be done."""

    OK = "ok"
    NOTE = "note"
    UNSET = "not set"
    MEND = "mend"


@dataclass(frozen=True, kw_only=True)
class Check:
    """What was looked at, and what was found; `do` says what to do about it."""

    name: str
    state: State
    text: str
    do: str = ""


Look = Callable[[], Check]


def ok(name: str, text: str) -> Check:
    """It holds."""
    return Check(name=name, state=State.OK, text=text)


def note(name: str, text: str, do: str = "") -> Check:
    """It holds, but is worth knowing."""
    return Check(name=name, state=State.NOTE, text=text, do=do)


def unset(name: str, text: str, do: str = "") -> Check:
    """There is nothing to look at."""
    return Check(name=name, state=State.UNSET, text=text, do=do)


def mend(name: str, text: str, do: str) -> Check:
    """It does not hold."""
    return Check(name=name, state=State.MEND, text=text, do=do)


def within(name: str, look: Look, patience: float = PATIENCE) -> Check:
    """What was found, or that it took too long; the house's own faults are something to mend.

    Who hangs is left behind: it ends with the program.
    """
    found: SimpleQueue[Check] = SimpleQueue()

    def work() -> None:
        try:
            found.put(look())
        except (CitydeskError, OSError) as fault:
            found.put(mend(name, str(fault), "mend that, and look again"))

    threading.Thread(target=work, daemon=True).start()
    try:
        return found.get(timeout=patience)
    except Empty:
        return mend(name, f"no answer within {patience:.0f} seconds", "see what holds it up")


def must_be_mended(checks: Iterable[Check]) -> bool:
    """Whether anything has to be done before the desk is whole."""
    return any(one.state is State.MEND for one in checks)
