"""Votes count up to the cap of a domain, the next wait, and a flood changes no counted total."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from intake.calls.consultation import Consultation
from intake.consultation import Domain, State, Vote, counting, voices
from tests.intake.consultation.saying import CLOSE, NOON, RULES, Urn, vote

HONEST = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c", "d", "e", "f"]),
        st.sampled_from(["one.example", "two.example", "webmail.example"]),
        st.integers(1, 2),
    ),
    max_size=30,
)


def test_votes_beyond_the_cap_of_a_domain_wait_and_totals_show_both() -> None:
    urn = Urn()
    states = [urn.confirm(vote(f"{n}@one.example")).state for n in range(5)]
    assert states == [State.COUNTED] * 3 + [State.HELD] * 2
    (first, _) = urn.totals()
    assert (first.counted, first.held, first.both) == (3, 2, 5)


def test_names_under_one_domain_share_its_cap() -> None:
    urn = Urn()
    states = [urn.confirm(vote(f"a@host{n}.one.example")).state for n in range(5)]
    assert states.count(State.COUNTED) == 3


def test_a_webmail_domain_of_the_call_has_no_cap_but_one_that_ends_alike_has() -> None:
    urn = Urn()
    assert {urn.confirm(vote(f"{n}@webmail.example")).state for n in range(50)} == {State.COUNTED}
    fake = urn.confirm(vote("a@fake.webmail.example"))
    assert fake.state is State.HELD


@settings(max_examples=5, deadline=None, phases=(Phase.generate,))  # shrinking takes minutes
@given(honest=HONEST, place=st.integers(0, 30), city=st.integers(1, 2))
def test_ten_thousand_fakes_of_one_domain_change_no_counted_total(
    honest: list[tuple[str, str, int]], place: int, city: int
) -> None:
    votes = [vote(f"{local}@{domain}", chosen) for local, domain, chosen in honest]
    fakes = [vote(f"fake{n}@farm{n % 7}.fakes.example", city) for n in range(10_000)]
    quiet, loud = Urn(), Urn()
    for one in votes:
        quiet.confirm(one)
    for one in [*votes[:place], *fakes, *votes[place:]]:
        loud.confirm(one)
    assert [one.counted for one in loud.totals()] == [one.counted for one in quiet.totals()]
    assert loud.misplaced() == quiet.misplaced() == []
    assert sum(one.held for one in loud.totals()) >= 10_000


@settings(max_examples=100, deadline=None)
@given(given=HONEST)
def test_a_person_has_one_vote_whatever_they_send(given: list[tuple[str, str, int]]) -> None:
    urn = Urn()
    for n, (local, domain, city) in enumerate(given):
        urn.confirm(vote(f"{local}+{n}@{domain.upper()}", city))
    assert sum(one.both for one in urn.totals()) == len({one[:2] for one in given})
    assert urn.misplaced() == []


def test_the_last_vote_confirmed_stands_in_the_seat_of_the_former() -> None:
    urn = Urn()
    first = urn.confirm(vote("a@one.example", 1))
    second = counting.confirm(
        RULES, vote("a@one.example", 2), [first], urn.domains["one.example"], NOON
    )
    assert second.former is not None
    assert second.former.state is State.REPLACED
    assert (second.vote.state, second.vote.seat, second.domain.seats) == (State.COUNTED, 1, 1)


def test_withdrawing_and_voting_again_frees_no_seat() -> None:
    urn = Urn()
    for n in range(4):
        urn.confirm(vote(f"{n}@one.example"))
    gone = voices.moved(urn.last["0@one.example"], State.WITHDRAWN, now=NOON)
    assert isinstance(gone, Vote)
    urn.last[gone.person] = gone
    assert urn.confirm(vote("new@one.example")).state is State.HELD
    assert urn.confirm(vote("0@one.example")).state is State.COUNTED


def test_who_was_refused_waits_with_the_next_vote() -> None:
    urn = Urn()
    refused = voices.moved(
        urn.confirm(vote("a@one.example")), State.MODERATED, now=NOON, by="Guido", reason="a fake"
    )
    assert isinstance(refused, Vote)
    urn.last[refused.person] = refused
    assert urn.confirm(vote("a@one.example")).state is State.HELD


def test_a_flood_holds_what_counted_but_not_what_an_organizer_let_count() -> None:
    urn = Urn()
    seen = urn.confirm(vote("0@one.example"))
    urn.last[seen.person] = replace(seen, by="Guido")
    for n in range(1, 11):
        urn.confirm(vote(f"{n}@one.example"))
    (first, _) = urn.totals()
    assert (first.counted, first.held) == (1, 10)


def test_a_domain_that_an_organizer_cleared_counts_in_full() -> None:
    urn = Urn()
    for n in range(15):
        urn.confirm(vote(f"{n}@one.example"))
    urn.clear("one.example", "Guido")
    later = urn.confirm(vote("later@one.example"))
    (first, _) = urn.totals()
    assert later.state is State.COUNTED
    assert (first.counted, first.held) == (16, 0)
    assert urn.misplaced() == []


def test_counting_again_finds_a_vote_that_was_moved_behind_the_rules() -> None:
    urn = Urn()
    for n in range(4):
        urn.confirm(vote(f"{n}@one.example"))
    urn.last["3@one.example"] = replace(urn.last["3@one.example"], state=State.COUNTED)
    assert [one.person for one in urn.misplaced()] == ["3@one.example"]


def test_counting_again_finds_a_domain_that_was_changed_or_taken_out() -> None:
    urn = Urn()
    for n in range(4):
        urn.confirm(vote(f"{n}@one.example"))
    assert urn.unseated() == []
    urn.domains["one.example"] = replace(urn.domains["one.example"], seats=3)
    assert urn.unseated() == ["domain one.example: 3 who voted are kept, their votes have 4 seats"]
    del urn.domains["one.example"]
    assert urn.unseated() == ["domain one.example: 0 who voted are kept, their votes have 4 seats"]
    assert urn.misplaced() == []


def test_totals_are_hidden_until_the_close_where_the_call_says_so() -> None:
    totals = Urn().totals()
    assert counting.shown(RULES, totals, NOON, CLOSE) is None
    assert counting.shown(RULES, totals, CLOSE, CLOSE) == totals
    opened = Consultation(is_hidden_until_close=False)
    assert counting.shown(opened, totals, NOON, CLOSE) == totals
    assert counting.shown(Consultation(mode="opinions"), totals, CLOSE, CLOSE) is None


def test_unconfirmed_votes_are_in_no_total() -> None:
    given = [vote(f"{n}@n{n}.example", given_at=NOON + timedelta(seconds=n)) for n in range(9)]
    (first,) = counting.totals(given, [1])
    assert first.both == 0


def test_a_flood_is_told_once() -> None:
    domain = Domain(name="one.example", seats=RULES.flood)
    first = counting.confirm(RULES, vote("x@one.example"), [], domain, NOON)
    second = counting.confirm(RULES, vote("y@one.example"), [], first.domain, NOON)
    assert (first.floods, second.floods) == (True, False)
