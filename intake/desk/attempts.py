"""Mails that end the program itself: found by trying the oldest alone after each start.

Invariant: in its first pass a run counts each message, in a commit of its own, before it tries it.
One that was in hand when `MOST` runs ended is not tried again.
"""

from dataclasses import dataclass, field
from datetime import datetime

from intake import store
from intake.store import Store

MOST = 3
"""Runs that may end with the same message in hand."""
REASON = f"the program ended {MOST} times while it had this mail in hand"


@dataclass
class Run:
    """What one run of the program remembers.

    Its first pass; when it last looked at stages; by name when it last failed to tell organizers
    something; versions of the call that it could not load; how announced cities are called, by
    what that rests on; the edition of each version of the call.
    """

    is_proven: bool = False
    counted: set[str] = field(default_factory=set)
    looked_at: datetime | None = None
    failed_at: dict[str, datetime] = field(default_factory=dict)
    unloadable: set[str] = field(default_factory=set)
    called: dict[tuple[object, ...], tuple[str, str, str]] = field(default_factory=dict)
    editions: dict[str, str] = field(default_factory=dict)


def may_try(opened: Store, run: Run, id: str) -> bool:
    """Count the message, once a run; False where it was tried too often already.

    A store that cannot work ends no run: trying again then counts nothing.
    """
    if id in run.counted:
        return True
    with opened.transaction() as connection:
        attempts = store.inbox.attempt(connection, id)
    run.counted.add(id)
    return attempts is None or attempts <= MOST
