"""What waits in one conversation is worked off as it was written."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.slack import lanes
from intake.store.chats.signals import Signal

AT = datetime(2025, 4, 1, tzinfo=UTC)


def _signals(*ids: str, lane: str = "D1") -> list[Signal]:
    return [
        Signal(
            id=id, kind="message", raw=b"{}", received_at=AT + timedelta(seconds=place), lane=lane
        )
        for place, id in enumerate(ids)
    ]


@pytest.mark.parametrize(
    ("came", "worked_off"),
    [
        (["message-D1-3.0", "message-D1-2.0", "message-D1-1.0"],
         ["message-D1-1.0", "message-D1-2.0", "message-D1-3.0"]),
        (["message-D1-2.0", "pressed", "message-D1-1.0"],
         ["message-D1-1.0", "pressed", "message-D1-2.0"]),
        (["message-D1-2.0-5.0", "message-D1-1.0"], ["message-D1-2.0-5.0", "message-D1-1.0"]),
        (["deleted-D1-2.0", "message-D1-1.0"], ["deleted-D1-2.0", "message-D1-1.0"]),
        (["message-D2-2.0", "message-D2-1.0"], ["message-D2-2.0", "message-D2-1.0"]),
        (["message-D1-1.0", "message-D1-2.0"], ["message-D1-1.0", "message-D1-2.0"]),
        ([], []),
    ],
)  # fmt: skip
def test_messages_come_in_the_order_of_their_ts_and_all_else_stays(
    came: list[str], worked_off: list[str]
) -> None:
    assert [one.id for one in lanes.in_order(_signals(*came))] == worked_off


def test_none_counts_as_told_before_one_that_was_written_before_it() -> None:
    told = lanes.in_order(_signals("message-D1-2.0", "message-D1-1.0"))
    assert [one.received_at for one in told] == [AT + timedelta(seconds=1)] * 2
