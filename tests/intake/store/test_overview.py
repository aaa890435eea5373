"""What Home counts and pages: exact, whatever is beside it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.applications import State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.notices import LetterState
from intake.store import Store, applications, cases, drafts, outbox, stage_counts
from intake.store.chats import board, leases, signals
from intake.store.chats.signals import Signal
from intake.store.drafts import Draft, DraftState
from tests.intake.conversation.registered import a_city
from tests.intake.desk.desks import CALL
from tests.intake.store.samples import NOW, a_letter


def test_living_applications_are_counted_by_stage_and_state(store: Store) -> None:
    with store.transaction() as connection:
        several = [
            a_city(1, call=CALL),
            a_city(2, call=CALL, stage=Stage.SELECTION),
            a_city(3, call=CALL, stage=Stage.SELECTION),
            a_city(4, call=CALL, state=State.WITHDRAWN),
        ]
        applications.save(connection, several)
        assert stage_counts.load(connection) == {
            (Stage.REGISTRATION, State.REGISTERED, CALL.version): 1,
            (Stage.SELECTION, State.REGISTERED, CALL.version): 2,
        }
        assert stage_counts.load(connection, [State.WITHDRAWN]) == {
            (Stage.REGISTRATION, State.WITHDRAWN, CALL.version): 1
        }


def test_they_are_counted_by_version_of_the_call(store: Store) -> None:
    calls = ("b", "a", "c", "b")
    with store.transaction() as connection:
        several = [replace(a_city(n, call=CALL), call=call) for n, call in enumerate(calls, 1)]
        applications.save(connection, several)
        counted = stage_counts.load(connection)
    place = (Stage.REGISTRATION, State.REGISTERED)
    assert list(counted.items()) == [((*place, "a"), 1), ((*place, "b"), 2), ((*place, "c"), 1)]


def test_more_time_that_ends_soon_is_found_soonest_first(store: Store) -> None:
    def granted(number: int, hours: int, **more: object) -> None:
        city = a_city(number, call=CALL)
        until = NOW + timedelta(hours=hours)
        given = replace(city, until=until, until_in=city.stage)
        applications.save(connection, [replace(given, **more)])  # type: ignore[arg-type]

    with store.transaction() as connection:
        granted(1, 30)
        granted(2, 5)
        granted(3, -1)
        granted(4, 5, until_in=Stage.SELECTION)
        granted(5, 5, state=State.WITHDRAWN)
        found = applications.ending(connection, NOW, NOW + timedelta(days=7), 10)
        assert [(one.number, one.city) for one in found] == [(2, "City 2, PL"), (1, "City 1, PL")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gdnyia", {"Gdynia, PL", "Gdańsk, PL"}),
        ("łódz", {"Łódź, PL"}),
        ("X", set()),
        ("", set()),
        ("%", set()),
    ],
)
def test_cities_that_begin_alike_are_found(store: Store, text: str, found: set[str]) -> None:
    with store.transaction() as connection:
        names = ("Gdynia", "Gdańsk", "Łódź", "Gent")
        several = [a_city(at, call=CALL, city=name) for at, name in enumerate(names, start=1)]
        applications.save(connection, several)
        assert set(applications.near(connection, text, 10)) == found


def test_waiting_cases_are_paged_by_kind_and_age(store: Store) -> None:
    kinds = [CaseKind.QUESTION, CaseKind.LOOP, CaseKind.QUESTION, CaseKind.LATE]
    with store.transaction() as connection:
        for kind in kinds:
            cases.open(connection, Case(kind=kind, text="x", at=NOW))
        cases.close(connection, 4, NOW)
        order = [CaseKind.LOOP, CaseKind.QUESTION]
        pages = [cases.page(connection, order, 2, skip) for skip in (0, 2, 4)]
        assert [[one.number for one in page] for page in pages] == [[2, 1], [3], []]
        assert cases.count_by_kind(connection) == {CaseKind.QUESTION: 2, CaseKind.LOOP: 1}
        assert [one.number for one in cases.several(connection, [3, 1, 9])] == [1, 3]


def test_letters_of_one_draft_are_told_from_those_of_another(store: Store) -> None:
    ids = ["act-ab-1", "act-ab-10", "act-ab-7-1", "act-abc-1", "act-a-1", "act-AB-1"]
    with store.transaction() as connection:
        for number, id in enumerate(ids):
            letter = replace(a_letter(number), id=id, message_id=id, state=LetterState.HELD)
            outbox.post(connection, [replace(letter, application=number % 2 + 1)])
        assert [one.id for one in outbox.begun(connection, "act-ab-", 9)] == ids[:3]
        assert outbox.states(connection, "act-ab-") == {LetterState.HELD: 3}
        counted = [outbox.count_applications(connection, f"act-{one}-") for one in ("ab", "a", "z")]
        assert counted == [2, 1, 0]
        assert set(outbox.held(connection, "act-", 99)) == set(ids)


def test_what_cannot_be_shown_is_counted_and_hurried(store: Store) -> None:
    minute = timedelta(minutes=1)
    with store.transaction() as connection:
        for key, place in (("case:1", ""), ("case:2", "C2")):
            board.put(connection, key, NOW, place=place)
        for post in leases.claim(connection, NOW, 9, minute):
            leases.later(connection, post, NOW + timedelta(hours=1), "is_archived", since=None)
        assert board.count_in_error(connection) == 2
        board.hurry(connection, {"", "C1"}, NOW)
        due = leases.claim(connection, NOW, 9, minute)
        assert [one.spot.key for one in due] == ["case:1"]


def test_who_is_at_something_is_found_for_a_while(store: Store) -> None:
    with store.transaction() as connection:
        board.put(connection, "case:1", NOW)
        board.attend(connection, "case:1", "U1", "Anna", NOW)
        assert [one.key for one in board.attended_by(connection, "U1", NOW, 9)] == ["case:1"]
        assert board.attended_by(connection, "U2", NOW, 9) == []
        later = NOW + board.MOST_ATTENDING + timedelta(seconds=1)
        assert board.attended_by(connection, "U1", later, 9) == []


@pytest.mark.parametrize("is_shown", [True, False])
@pytest.mark.parametrize("here", ["case:9", "case:30", "case:2"])
def test_what_somebody_left_without_a_word_hides_nothing_that_they_are_at(
    store: Store, here: str, is_shown: bool
) -> None:
    later, much = NOW + timedelta(hours=2), timedelta(hours=1)
    with store.transaction() as connection:
        for number in (1, 10, 2, 20, 30, 9):
            board.put(connection, f"case:{number}", NOW)
            board.attend(connection, f"case:{number}", "U1", "Anna", NOW)
        for post in leases.claim(connection, NOW, 9, much):
            leases.shown(connection, post, "1.0", until=None)
        board.attend(connection, here, "U1", "Anna", later)
        for post in leases.claim(connection, later, 9, much) if is_shown else ():
            leases.shown(connection, post, None, until=later + board.MOST_ATTENDING)
        assert [one.key for one in board.attended_by(connection, "U1", later, 1)] == [here]


def test_refused_drafts_are_their_makers_and_recent(store: Store) -> None:
    with store.transaction() as connection:
        for id, by, hours in (("a", "U1", 0), ("b", "U2", 0), ("c", "U1", -50), ("d", "U1", 0)):
            at = NOW + timedelta(hours=hours)
            drafts.add(connection, Draft(id=id, act="{}", by_id=by, by_name="x", view="", at=at))
            if id == "d":  # overtaken while it was looked at: nobody wanted it done
                drafts.overtake(connection, id, "{}", "The message was edited.", at)
            drafts.submit(connection, id, by, at)
            drafts.settle(connection, id, DraftState.REFUSED, "No.", at)
        since = NOW - timedelta(days=1)
        assert [one.id for one in drafts.refused(connection, "U1", since, 9)] == ["a"]
        assert [one.id for one in drafts.of_person(connection, "U1", ["a", "b"])] == ["a"]


def test_parked_signals_are_counted(store: Store) -> None:
    with store.transaction() as connection:
        several = [Signal(id=id, kind="message", raw=b"{}", received_at=NOW) for id in "ab"]
        signals.keep(connection, several)
        signals.park(connection, "a", "broken", NOW)
        assert (signals.count_parked(connection), signals.count_waiting(connection)) == (1, 1)
