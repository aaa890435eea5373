"""The desk's one catch-all: what fails is undone, logged and handed back.

Invariant: a bad message or row never stops the others; a store that cannot work now always does.
"""

import logging
import re
from collections.abc import Callable

from intake.errors import StoreUnavailableError, UnreadableError

_FAULT = re.compile(r"[A-Za-z_.]+: ?")
"""How a fault begins that `said` tells: with the name of its kind."""

log = logging.getLogger(__name__)


def fault_in(work: Callable[[], None]) -> Exception | None:
    """Do the work; what it raised, None where it went well. StoreUnavailableError is raised on."""
    try:
        work()
    except StoreUnavailableError:
        raise
    except Exception as fault:
        log.exception("something the desk had to do failed and was undone")
        return fault
    return None


def said(fault: Exception) -> str:
    """The fault as who runs the desk reads it."""
    return f"{type(fault).__name__}: {fault}"


def is_unreadable(said: str) -> bool:
    """Whether this, said of a parked message, is that its bytes hold nothing to be read."""
    return said.startswith(f"{UnreadableError.__name__}: ")


def kept_whole(said: str, id: str) -> str:
    """What becomes of the message with this ID that was parked for this, and by which command."""
    if is_unreadable(said):
        return (
            "It is kept whole; trying again does not help, "
            f'`citydesk lay-aside {id} --reason "…"` settles it.'
        )
    return "It is kept whole; `citydesk retry` takes it up again."


def in_words(said: str) -> str:
    """The same of a parked message as organizers read it, to whom a program's fault says nothing.

    A reason of the desk's own stands as it is.
    """
    if is_unreadable(said):
        return "nothing in it can be read"
    return "the desk failed on it" if _FAULT.match(said) else said
