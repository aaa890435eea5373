"""Letters to a city's contacts that answer no mail: each in its reader's last thread of that city.

Invariant: a letter that is in a thread stays in it; who has had no letter gets the first of one.
Who is asked for a yes does too: its subject says what it asks.
"""

from collections.abc import Sequence

from intake import store
from intake.conversation import circulars
from intake.notices import Addressed, CityNotice
from intake.store import Connection


def placed(connection: Connection, said: Sequence[Addressed]) -> list[Addressed]:
    """The letters of a turn, those without a thread after the last one to the same contact."""
    numbers = {one.application for one in said if one.application and _is_apart(one)}
    known = store.outbox.threads_of(connection, sorted(numbers)) if numbers else {}
    return [
        circulars.after(known.get(one.application or 0, {}).get(one.to.key), one)
        if _is_apart(one)
        else one
        for one in said
    ]


def _is_apart(one: Addressed) -> bool:
    is_bound = one.message or one.in_reply_to or one.pending
    return isinstance(one.notice, CityNotice) and not is_bound
