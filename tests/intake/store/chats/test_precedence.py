"""Which of the board's messages go first, on each database."""

from datetime import UTC, datetime, timedelta

import pytest

from intake.store import Store, drafts
from intake.store.chats import board, leases, precedence
from intake.store.chats.precedence import Rank
from intake.store.drafts import Draft, DraftState

NOW = datetime(2025, 4, 7, 9, tzinfo=UTC)
LEASE = timedelta(minutes=1)


def claimed(store: Store, rank: Rank, limit: int = 9) -> list[str]:
    with store.transaction() as connection:
        found = leases.claim(connection, NOW, limit, LEASE, rank=rank)
        return [one.spot.key for one in found]


@pytest.mark.parametrize(
    ("key", "rank"),
    [
        ("home:U1", Rank.HOME),
        ("act:x", Rank.ACT),
        ("card:1", Rank.ACT),
        ("case:1", Rank.NEWS),
        ("deletion:slack-D1-1.000001//0", Rank.NEWS),
        ("news:opened:1", Rank.NEWS),
    ],
)
def test_what_people_do_goes_before_what_comes_by_itself(key: str, rank: Rank) -> None:
    assert precedence.of(key) is rank


def test_each_rank_has_a_line_of_its_own(store: Store) -> None:
    with store.transaction() as connection:
        for key in ("case:1", "act:x", "home:U1"):
            board.put(connection, key, NOW)
    assert claimed(store, Rank.HOME) == ["home:U1"]
    assert claimed(store, Rank.ACT) == ["act:x"]
    assert claimed(store, Rank.UPDATE) == []
    assert claimed(store, Rank.NEWS) == ["case:1"]


def test_news_that_stands_there_goes_before_what_is_new(store: Store) -> None:
    with store.transaction() as connection:
        board.put(connection, "case:1", NOW)
        (post,) = leases.claim(connection, NOW, 1, LEASE)
        leases.shown(connection, post, "1.1")
        for key in ("case:1", "case:2"):
            board.put(connection, key, NOW)
    assert claimed(store, Rank.UPDATE) == ["case:1"]
    assert claimed(store, Rank.NEWS) == ["case:2"]


def test_what_something_urgent_waits_for_is_as_urgent(store: Store) -> None:
    with store.transaction() as connection:
        board.put(connection, "case:1", NOW)
        board.put(connection, "mail:m", NOW, under="case:1")
        board.put(connection, "act:x", NOW, under="case:1")
        precedence.lift(connection, "mail:m", "case:1")
    assert claimed(store, Rank.ACT, 1) == ["act:x"]
    with store.transaction() as connection:
        precedence.lift(connection, "act:x", "case:1")
    assert claimed(store, Rank.ACT) == ["case:1"]


@pytest.mark.parametrize("how", [{"id": "d"}, {"act": "{}"}, {"before": NOW + LEASE}])
def test_what_was_refused_is_put_away_once_it_is_known(store: Store, how: dict[str, str]) -> None:
    with store.transaction() as connection:
        for id, by in (("d", "U1"), ("e", "U2")):
            drafts.add(connection, Draft(id=id, act="{}", by_id=by, by_name="A", view="", at=NOW))
            drafts.submit(connection, id, by, NOW)
            drafts.settle(connection, id, DraftState.REFUSED, "No.", NOW)
        drafts.put_away(connection, "U1", **how)  # type: ignore[arg-type]
        assert drafts.refused(connection, "U1", NOW, 9) == []
        assert [one.id for one in drafts.refused(connection, "U2", NOW, 9)] == ["e"]
        kept = drafts.load(connection, "d")
    assert kept
    assert kept.is_refused


def test_what_is_due_at_one_moment_comes_in_the_order_of_its_numbers(store: Store) -> None:
    """As once a channel is back: all that could not be shown there is tried at once."""
    keys = ["case:11", "mail:slack-D1-2.0", "case:9", "case:10", "case:100", "case:8"]
    with store.transaction() as connection:
        for key in keys:
            board.put(connection, key, NOW)
        first = leases.claim(connection, NOW, 3, timedelta(minutes=1))
        rest = leases.claim(connection, NOW, 9, timedelta(minutes=1))
    assert [one.spot.key for one in first] == ["case:8", "case:9", "case:10"]
    assert [one.spot.key for one in rest] == ["case:11", "case:100", "mail:slack-D1-2.0"]


def test_what_is_due_earlier_goes_before_it_whatever_its_number(store: Store) -> None:
    with store.transaction() as connection:
        board.put(connection, "case:9", NOW)
        board.put(connection, "case:10", NOW - timedelta(seconds=1))
        found = leases.claim(connection, NOW, 9, timedelta(minutes=1))
    assert [one.spot.key for one in found] == ["case:10", "case:9"]
