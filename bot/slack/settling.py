"""What became of a spot of the board that a carrier tried to show: a value that it writes down.

Invariant: what another carrier took over meanwhile stays as that one has it.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial

from intake import store
from intake.store import Connection
from intake.store.chats.leases import Post

log = logging.getLogger(__name__)

Settling = Callable[[Connection], object]
"""Writes down what became of a spot."""


def shown(
    post: Post, ts: str | None, channel: str | None, until: datetime | None, now: datetime
) -> Settling:
    """It stands there, as `ts` in this channel, and says what is true `until` then."""

    def settle(connection: Connection) -> None:
        if not store.leases.shown(connection, post, ts, until=until):
            log.warning("%s was shown, but another carrier had taken it over", post.spot.key)
        if channel and channel != post.spot.place:
            store.board.settle_place(connection, post.spot.key, channel)
        if ts and post.spot.ts is None:
            store.board.follow(connection, post.spot.key, now)

    return settle


def failed(post: Post, error: str, since: datetime | None) -> Settling:
    """It waits, with its error, until it is stirred again; it may be there since `since`."""
    return partial(store.leases.failed, post=post, error=error, since=since)
