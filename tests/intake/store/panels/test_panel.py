from dataclasses import replace

import pytest

from intake.calls import loading
from intake.errors import StoreError
from intake.messages import Address
from intake.panel import tally as counting
from intake.panel import ties
from intake.panel.assignment import Assigned
from intake.panel.ballots import Ballot
from intake.panel.conflicts import Declaration, Kind
from intake.panel.roster import Panelist, Seat
from intake.panel.tally import Tally
from intake.panel.ties import Settlement
from intake.store import Store, applications, outbox
from intake.store.panels import panel, panel_judging, panel_tallies
from tests.intake.panel import people
from tests.intake.store.samples import NOW, a_letter, after, an_application


def seated(number: int, edition: str = "2025", **changes: object) -> Panelist:
    base = people.panelist(number)
    base = replace(base, address=replace(base.address, name=base.name))
    return replace(
        base, edition=edition, token=f"seat{edition}{number}", since=NOW, **changes  # type: ignore[arg-type]
    )  # fmt: skip


def assigned(number: int, on: int) -> Assigned:
    return Assigned(application=on, panelist=seated(number).key, seed="a seed", at=NOW)


def declared(number: int, on: int, kind: Kind | None, **changes: object) -> Declaration:
    base = Declaration(
        panelist=seated(number).key, application=on, kind=kind, words="…", by="who", at=NOW
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def keep_applications(store: Store, *numbers: int) -> None:
    with store.transaction() as connection:
        applications.save(connection, [an_application(one) for one in numbers])


def test_a_roster_comes_back_in_its_order_with_every_standing(store: Store) -> None:
    first = seated(2, languages=("zh", "en"), city="Shenzhen", is_chair=True)
    second = seated(1, seat=Seat.DROPPED, channel="slack")
    with store.transaction() as connection:
        for one in (first, second, seated(3, "2024")):
            panel.save(connection, one)
        panel.save(connection, replace(first, seat=Seat.DECLINED, since=after(days=1)))
    with store.reading() as connection:
        declined = replace(first, seat=Seat.DECLINED, since=after(days=1))
        assert panel.roster(connection, "2025") == [declined, second]
        assert panel.load(connection, "2025", second.key) == second
        assert panel.load(connection, "2024", second.key) is None


def test_a_reply_token_finds_its_panelist_alone(store: Store) -> None:
    with store.transaction() as connection:
        panel.save(connection, seated(1))
        panel.save(connection, seated(1, "2024"))
    with store.reading() as connection:
        assert panel.by_token(connection, "seat20251") == seated(1)
        assert panel.by_token(connection, "seat20241") == seated(1, "2024")
        assert panel.knows_token(connection, "seat20251")
        assert not panel.knows_token(connection, "seat2025")
        assert panel.by_token(connection, "") is None


def test_panelists_are_due_by_their_time_longest_first(store: Store) -> None:
    with store.transaction() as connection:
        panel.save(connection, seated(1), after(days=2))
        panel.save(connection, seated(2), after(days=1))
        panel.save(connection, seated(3))
        assert panel.due(connection, NOW, 10) == []
        found = panel.due(connection, after(days=2), 10)
        assert found == [("2025", seated(2).key), ("2025", seated(1).key)]
        panel.postpone(connection, "2025", seated(2).key, after(days=9))
        assert panel.due(connection, after(days=3), 10) == [("2025", seated(1).key)]


def test_the_last_letter_that_numbered_cities_is_the_one_that_went_out_to_them(
    store: Store,
) -> None:
    mine = {"to": seated(1).address, "application": None, "notice": "conflicts_asked"}
    numbered = a_letter(1, **mine, questions=("7", "9"))
    plain = a_letter(2, **mine)
    of_a_city = a_letter(3, to=seated(1).address, application=1, questions=("B1",))
    others = a_letter(4, **mine | {"to": Address(address="a@b.example")}, questions=("1",))
    keep_applications(store, 1)
    with store.transaction() as connection:
        outbox.post(connection, [numbered, plain, of_a_city, others])
        assert panel.asked(connection, seated(1), NOW) == numbered
        assert panel.asked(connection, seated(1), after(days=-1)) is None


def test_what_was_declared_is_kept_in_its_order_and_never_overwritten(store: Store) -> None:
    keep_applications(store, 1, 2)
    said = [
        declared(1, 1, Kind.ADVISORY),
        declared(2, 1, None),
        declared(1, 1, None, lifts=True, by="Organizer"),
        declared(1, 2, None),
    ]
    with store.transaction() as connection:
        panel_judging.declare(connection, said[:3])
        panel_judging.declare(connection, said[3:])
    with store.reading() as connection:
        mine = [said[0], said[2], said[3]]
        assert panel_judging.declared_by(connection, seated(1).key) == mine
        assert panel_judging.declared_on(connection, [1]) == said[:3]
        assert panel_judging.declared_on(connection, []) == []


def test_an_assignment_ends_once_and_may_be_made_anew(store: Store) -> None:
    keep_applications(store, 1, 2)
    with store.transaction() as connection:
        panel_judging.assign(connection, [assigned(1, 1), assigned(2, 1), assigned(1, 2)])
        panel_judging.packet_sent(connection, [assigned(2, 1).assignment], after(days=1))
        panel_judging.end(connection, [assigned(1, 1).assignment], after(days=1))
    with store.transaction() as connection:
        handed = replace(assigned(2, 1), packet_at=after(days=1))
        assert panel_judging.assigned_on(connection, [1, 2]) == [handed, assigned(1, 2)]
        assert panel_judging.assigned_to(connection, seated(1).key) == [assigned(1, 2)]
        assert panel_judging.opened(connection, [1, 2]) == set()
        panel_judging.open_packets(connection, [1], NOW)
        assert panel_judging.opened(connection, [1, 2]) == {1}
        with pytest.raises(StoreError, match="no more"):
            panel_judging.end(connection, [assigned(1, 1).assignment], after(days=2))
        panel_judging.assign(connection, [assigned(1, 1)])
        assert len(panel_judging.assigned_on(connection, [1])) == 2


def test_nobody_is_assigned_twice_at_a_time(store: Store) -> None:
    keep_applications(store, 1)
    with pytest.raises(Exception, match=r"(?i)unique"), store.transaction() as connection:
        panel_judging.assign(connection, [assigned(1, 1), assigned(1, 1)])


def test_every_form_of_a_ballot_is_kept_and_the_newest_counts(store: Store) -> None:
    keep_applications(store, 1, 2)
    first, other = people.ballot(1, "mm--"), people.ballot(2, "mnmm")
    second = replace(people.ballot(1, "mmmn"), form=2, message="m9")
    elsewhere = people.ballot(1, "pppp", on=2)
    with store.transaction() as connection:
        for one in (first, other, second, elsewhere, first):
            panel_judging.cast(connection, one)
    with store.reading() as connection:
        assert panel_judging.ballots_on(connection, [1]) == [second, other]
        assert panel_judging.ballots_of(connection, first.panelist) == [second, elsewhere]
        assert panel_judging.forms(connection, 1) == [first, second, other]


def a_tally(*cast: Ballot) -> Tally:
    call = loading.load(loading.shipped())
    ballots = cast or (people.ballot(1, "mmnp"), people.ballot(2, "mnnn"))
    counted = counting.count(
        call, 1, assigned=[one.panelist for one in ballots], cast=ballots, chair=None
    )
    assert isinstance(counted, Tally)
    return counted


def test_a_tally_comes_back_as_it_was_counted_to_the_byte(store: Store) -> None:
    keep_applications(store, 1)
    with store.transaction() as connection:
        panel_tallies.keep(connection, a_tally(), after(days=1))
    with store.reading() as connection:
        kept = panel_tallies.kept(connection, 1)
        assert kept == (counting.canonical(a_tally()), counting.digest(a_tally()), after(days=1))
        assert panel_tallies.of(connection, 1) == a_tally()
        assert panel_tallies.digest(connection, 1) == counting.digest(a_tally())
        assert panel_tallies.counted(connection, [1, 2]) == {1}
        assert panel_tallies.of(connection, 2) is None


def test_an_application_is_tallied_once(store: Store) -> None:
    keep_applications(store, 1)
    with store.transaction() as connection:
        panel_tallies.keep(connection, a_tally(), NOW)
    with pytest.raises(Exception, match=r"(?i)unique"), store.transaction() as connection:
        panel_tallies.keep(connection, a_tally(), NOW)


def test_no_ballot_is_cast_on_a_counted_application(store: Store) -> None:
    keep_applications(store, 1)
    with store.transaction() as connection:
        panel_tallies.keep(connection, a_tally(), NOW)
        with pytest.raises(StoreError, match="was counted meanwhile"):
            panel_judging.cast(connection, people.ballot(1, "mmmm"))


def test_a_settled_tie_stands_beside_the_tally(store: Store) -> None:
    keep_applications(store, 1)
    settled = Settlement(
        application=1, standard="S2", verdict="met", reason="As shown.", by="Ada", at=NOW
    )
    tally = a_tally()
    assert ties.open_ties(tally) == ("S2", "S4")
    assert ties.open_ties(tally, [settled]) == ("S4",)
    with store.transaction() as connection:
        panel_tallies.keep(connection, tally, NOW)
        panel_tallies.settle(connection, settled)
        assert panel_tallies.settlements(connection, 1) == [settled]
