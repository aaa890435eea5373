from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from intake.consultation import Domain, Opinion, State, Total, Vote, counting, links
from intake.consultation.pace import Recent
from intake.contacts import Keys
from intake.errors import StoreError
from intake.store import Connection, Store, applications
from intake.store.consultations import domains, voices
from tests.intake.consultation.saying import NOON, RULES, Urn, cleared, opinion, vote
from tests.intake.store.samples import an_application

KEYS = Keys(secret=b"0123456789abcdef")
ALL = Recent(person=99, source=99, domain=99)


def links_of(voice: Vote | Opinion) -> voices.Links:
    words = (links.word(KEYS, purpose, voice) for purpose in ("confirm", "withdraw"))
    confirm, withdraw = map(links.kept, words)
    return voices.Links(confirm=confirm, withdraw=withdraw)


def save(connection: Connection, *several: Vote | Opinion) -> None:
    """Each as a turn does it: what is stored under its number, what is new added."""
    for voice in several:
        stored = voices.by_word(connection, links_of(voice).confirm, "confirm")
        if stored is None:
            voices.add(connection, voice, links_of(voice))
        else:
            voices.save(connection, replace(voice, number=stored.number))


def given(name: str, *, at: datetime = NOON, city: int = 1, source: str = "") -> Vote:
    return vote(f"{name}@gdynia.example", city, given_at=at, source=source)


@pytest.fixture(autouse=True)
def _two_cities(store: Store) -> None:
    with store.transaction() as connection:
        applications.save(connection, [an_application(1), an_application(2)])


def test_a_voice_comes_back_as_it_was_given(store: Store) -> None:
    said = replace(opinion("Трамваи ходят."), is_objection=True, source="a" * 26, language="ru")
    with store.transaction() as connection:
        save(connection, given("a"), said)
    with store.reading() as connection:
        last, first = voices.of_person(connection, "2025", "a@gdynia.example")
        assert (first, last) == (
            replace(given("a"), number=first.number), replace(said, number=last.number),
        )  # fmt: skip
        assert voices.load(connection, first.number or 0) == first
        assert voices.of_person(connection, "2026", "a@gdynia.example") == []


def test_a_voice_is_found_by_either_word_and_only_for_what_it_is_for(store: Store) -> None:
    with store.transaction() as connection:
        save(connection, given("a"))
        kept = links_of(given("a"))
        found = voices.by_word(connection, kept.confirm, "confirm")
        assert found == voices.by_word(connection, kept.withdraw, "withdraw")
        assert found is not None
        assert voices.by_word(connection, kept.confirm, "withdraw") is None
        assert voices.by_word(connection, "nothing", "confirm") is None


def test_a_moved_voice_stays_one_and_is_counted_once(store: Store) -> None:
    counted = replace(given("a"), state=State.COUNTED, seat=1, confirmed_at=NOON)
    with store.transaction() as connection:
        save(connection, given("a"), counted, counted, given("b"))
        assert [one.state for one in voices.listed(connection, "2025", [*State])] == [
            State.COUNTED, State.UNCONFIRMED,
        ]  # fmt: skip
        assert voices.counts(connection, [1, 2]) == voices.count_anew(connection)
        assert voices.totals(connection, [2, 1]) == (Total(city=2), Total(city=1, counted=1))


def test_a_voice_that_somebody_moved_meanwhile_is_not_moved_again(store: Store) -> None:
    withdrawn = replace(given("a"), state=State.COUNTED)
    with store.transaction() as connection:
        save(connection, given("a"), withdrawn, replace(withdrawn, state=State.WITHDRAWN))
    with pytest.raises(StoreError), store.transaction() as connection:
        save(connection, withdrawn)


def test_a_stored_voice_is_found_by_its_number_and_never_written_twice(store: Store) -> None:
    with store.transaction() as connection:
        save(connection, given("a"))
        voices.add(connection, given("a"), links_of(given("a")))  # the same mail again
        (kept,) = voices.listed(connection, "2025", [*State])
        elsewhere = replace(kept, person="erased", state=State.COUNTED, confirmed_at=NOON)
        assert voices.save(connection, elsewhere) is True
        assert voices.save(connection, elsewhere) is False
        assert len(voices.listed(connection, "2025", [*State])) == 1
        assert voices.counts(connection, [1, 2]) == voices.count_anew(connection)
    with pytest.raises(StoreError), store.transaction() as connection:
        voices.save(connection, replace(kept, number=99))


def test_totals_are_those_that_counting_every_vote_gives(store: Store) -> None:
    urn = Urn()
    votes = [given(f"p{number % 9}", city=1 + number % 2, at=NOON + timedelta(seconds=number))
             for number in range(30)]  # fmt: skip
    with store.transaction() as connection:
        for one in votes:
            save(connection, one)
            _confirm(connection, one)
            urn.confirm(one)
        assert voices.totals(connection, [1, 2]) == urn.totals()
        assert voices.counts(connection, [1, 2]) == voices.count_anew(connection)
        domain = domains.load(connection, "2025", "gdynia.example")
        assert domain == Domain(name="gdynia.example", seats=9)
        assert domains.beyond(connection, "2025", 8, 10) == [domain]
        assert domains.beyond(connection, "2025", 9, 10) == []


def _confirm(connection: Connection, given: Vote) -> None:
    """As a turn does it: with what the store finds of the person and their domain."""
    mine = [one for one in voices.of_person(connection, "2025", given.person) if one.confirmed_at]
    earlier = [one for one in mine if isinstance(one, Vote)]
    domain = domains.load(connection, "2025", given.domain)
    done = counting.confirm(RULES, given, earlier, domain, NOON)
    save(connection, done.vote, *([done.former] if done.former else []))
    domains.save(connection, "2025", done.domain)


def test_a_cleared_domain_counts_with_all_that_waited(store: Store) -> None:
    held = [replace(given(f"p{number}", city=1 + number % 2), state=State.HELD, seat=number)
            for number in range(5)]  # fmt: skip
    refused = replace(given("x"), state=State.MODERATED)
    with store.transaction() as connection:
        save(connection, *held, refused)
        assert voices.clear(connection, "2025", "gdynia.example", "Ewa", NOON) == {1: 3, 2: 2}
        assert voices.totals(connection, [1, 2]) == (
            Total(city=1, counted=3), Total(city=2, counted=2),
        )  # fmt: skip
        counted = voices.listed(connection, "2025", [State.COUNTED])
        assert [replace(one, number=None) for one in counted] == [
            cleared(one, "Ewa") for one in held
        ]
        assert voices.counts(connection, [1, 2]) == voices.count_anew(connection)


def test_what_was_never_confirmed_is_forgotten_with_its_count(store: Store) -> None:
    late = given("late", at=NOON + timedelta(hours=1))
    stands = replace(given("b"), state=State.COUNTED)
    with store.transaction() as connection:
        save(connection, given("a"), late, given("b"), stands, opinion(address="c@gdynia.example"))
        assert voices.forget_lapsed(connection, NOON + timedelta(minutes=1), 10) == 2
        assert voices.forget_lapsed(connection, NOON + timedelta(minutes=1), 10) == 0
        left = voices.listed(connection, "2025", [*State])
        assert sorted(one.person for one in left) == ["b@gdynia.example", "late@gdynia.example"]
        assert voices.counts(connection, [1, 2]) == voices.count_anew(connection)


def test_what_came_before_is_counted_by_person_network_and_domain(store: Store) -> None:
    source = "s" * 26
    hour, day = NOON - timedelta(minutes=59), NOON - timedelta(hours=23)
    with store.transaction() as connection:
        save(connection, given("a", at=hour, source=source), given("a", at=day, source=source),
             given("b", at=hour))  # fmt: skip
        mine = given("a", source=source)
        assert voices.recent(connection, mine, NOON, ALL) == Recent(person=2, source=1, domain=2)
        assert voices.recent(connection, given("a"), NOON, ALL).source == 0
        little = Recent(person=1, source=1, domain=0)
        assert voices.recent(connection, mine, NOON, little) == little


def test_only_opinions_that_were_let_pass_are_shown(store: Store) -> None:
    read = replace(opinion("Good."), state=State.COUNTED, confirmed_at=NOON)
    waits = replace(opinion("Bad.", "b@gdynia.example"), state=State.CONFIRMED)
    with store.transaction() as connection:
        save(connection, read, waits, replace(given("c"), state=State.COUNTED))
        shown = voices.let_pass(connection, 1, 10)
        assert [one.text for one in shown if isinstance(one, Opinion)] == ["Good."]
        assert len(shown) == 1
        assert voices.let_pass(connection, 2, 10) == []
