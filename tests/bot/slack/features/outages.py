"""A stretch in which the desk keeps nothing that Slack tells."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.slack.fake import Delivery, FakeSlack
from intake import store
from intake.errors import StoreUnavailableError


@asynccontextmanager
async def outage(fake: FakeSlack) -> AsyncIterator[list[Delivery]]:
    """Nothing that Slack tells meanwhile is kept; it is at hand to be told again."""
    events, before = fake._events, len(fake.deliveries)
    patience, waits, lost = events.ack_seconds, events.waits, list[Delivery]()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store.signals, "keep", _refuse)
        events.ack_seconds, events.waits = 0.2, ()
        yield lost
        await fake.settled()
        lost += fake.deliveries[before:]
        events.ack_seconds, events.waits = patience, waits
    assert lost
    assert not any(one.acked for one in lost)


def _refuse(*_: object) -> None:
    raise StoreUnavailableError("the database is locked")
