from datetime import UTC, datetime, timedelta

import pytest

from bot.mail.rates import Rates, Seats, network

NOON = datetime(2025, 5, 1, 12, tzinfo=UTC)


def test_an_address_is_counted_whatever_its_capitals_and_host() -> None:
    rates = Rates(host=0, address=2)
    writers = [("192.0.2.1", "a@x.example"), ("192.0.2.2", "A@X.example"), ("::1", "a@x.example")]
    assert [rates.admits(host, sender, NOON) for host, sender in writers] == [True, True, False]


def test_a_host_is_counted_over_all_its_addresses() -> None:
    rates = Rates(host=2, address=0)
    assert [rates.admits("192.0.2.1", f"{n}@x.example", NOON) for n in range(3)] == [
        True,
        True,
        False,
    ]
    assert rates.admits("192.0.2.2", "0@x.example", NOON)


def test_a_new_minute_forgets_the_last_one() -> None:
    rates = Rates(host=1, address=1)
    assert [rates.admits("h", "a", NOON + timedelta(seconds=s)) for s in (0, 59, 60)] == [
        True, False, True,
    ]  # fmt: skip


def test_nothing_is_limited_by_zero() -> None:
    rates = Rates(host=0, address=0)
    assert all(rates.admits("h", "a", NOON) for _ in range(2000))


@pytest.mark.parametrize(
    ("host", "counted_as"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
    ],
)
def test_an_ipv6_site_is_one_host(host: str, counted_as: str) -> None:
    assert network(host) == counted_as


def test_seats_are_given_back() -> None:
    seats = Seats(in_all=3, a_host=2)
    assert [seats.take("a"), seats.take("a"), seats.take("a")] == [True, True, False]
    assert [seats.take("b"), seats.take("c")] == [True, False]
    seats.leave("a")
    assert seats.take("c")
