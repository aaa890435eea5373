from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from intake.journal import GENESIS, Entry, Link, digest_of, first_fault, forge

NOW = datetime(2025, 2, 15, 9, 30, tzinfo=UTC)


def chain(*acts: str) -> list[Link]:
    links: list[Link] = []
    for act in acts:
        entry = Entry(application=1, act=act, words={"act": act})
        after = links[-1] if links else None
        links.append(forge(entry, after=after, at=NOW, salt=b"salt"))
    return links


def test_each_link_follows_the_one_before_it() -> None:
    first, second, third = chain("opened", "answered", "registered")
    assert (first.sequence, first.previous) == (1, GENESIS)
    assert (second.sequence, second.previous) == (2, first.hash)
    assert third.previous == second.hash
    assert first_fault([first, second, third]) is None
    assert first_fault([]) is None


@pytest.mark.parametrize(
    "change",
    [
        {"act": "withdrawn"},
        {"at": NOW + timedelta(microseconds=1)},
        {"digest": "0" * 64},
        {"application": 2},
        {"hash": "0" * 64},
    ],
)
def test_a_changed_link_is_named(change: dict[str, Any]) -> None:
    first, second, third = chain("opened", "answered", "registered")
    fault = first_fault([first, replace(second, **change), third])
    assert fault == "entry 2 was changed after it was written"


def test_a_missing_or_swapped_link_is_named() -> None:
    first, second, third = chain("opened", "answered", "registered")
    assert first_fault([first, third]) == "entry 2 is missing before entry 3"
    assert first_fault([second, first, third]) == "entry 1 is missing before entry 2"
    other = chain("other", "second")[1]
    assert first_fault([first, other]) == "entry 2 does not follow the entry before it"


def test_the_digest_depends_on_words_and_salt_but_not_on_their_order() -> None:
    words = {"city": "Łódź", "country": "PL"}
    assert digest_of(words, b"a") == digest_of(dict(reversed(words.items())), b"a")
    assert digest_of(words, b"a") != digest_of(words, b"b")
    assert digest_of(words, b"a") != digest_of({**words, "country": "DE"}, b"a")


def test_a_hash_says_nothing_about_words_without_their_salt() -> None:
    entry = Entry(application=1, act="opened", words={"city": "Gdynia"})
    one = forge(entry, after=None, at=NOW, salt=b"one")
    other = forge(entry, after=None, at=NOW, salt=b"other")
    assert one.hash != other.hash
