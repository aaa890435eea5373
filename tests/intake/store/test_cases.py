import threading
import time
from dataclasses import replace

from intake.cases import Case, CaseKind
from intake.store import Store, cases
from tests.intake.store.samples import NOW, after

QUESTION = Case(
    kind=CaseKind.QUESTION, text="Is there a fee?\0", at=NOW, application=1, message="m1",
    contact="mayor@gdynia.example",
)  # fmt: skip


def test_a_case_waits_until_it_is_closed(store: Store) -> None:
    with store.transaction() as connection:
        first = cases.open(connection, QUESTION)
        second = cases.open(connection, Case(kind=CaseKind.PARKED, text="x", at=NOW))
        assert (first.number, second.number) == (1, 2)
        stored = replace(first, text="Is there a fee?\ufffd")
        assert cases.waiting(connection) == [stored, second]
        assert cases.close(connection, 1, after(days=1))
        assert not cases.close(connection, 1, after(days=2))
        assert not cases.close(connection, 9, after(days=2))
        assert cases.waiting(connection) == [second]
        assert cases.load(connection, 1) == replace(stored, closed_at=after(days=1))
        assert cases.load(connection, 9) is None


def test_a_matter_that_waits_already_is_found(store: Store) -> None:
    with store.transaction() as connection:
        opened = cases.open(connection, replace(QUESTION, text="Why?"))
        loop = cases.open(connection, Case(kind=CaseKind.LOOP, text="x", at=NOW))
        assert cases.same_open(connection, CaseKind.QUESTION, 1) == opened
        assert cases.same_open(connection, CaseKind.QUESTION, 2) is None
        assert cases.same_open(connection, CaseKind.UNUSABLE, 1) is None
        assert cases.same_open(connection, CaseKind.LOOP, None) == loop
        assert cases.same_open(connection, CaseKind.QUESTION, None) is None
        cases.close(connection, opened.number or 0, NOW)
        assert cases.same_open(connection, CaseKind.QUESTION, 1) is None


def test_who_loads_a_case_has_it_until_the_end(store: Store, database: str) -> None:
    seen: list[Case | None] = []
    about_to_look = threading.Event()

    def another() -> None:
        mine = Store(database)
        about_to_look.set()
        with mine.transaction() as connection:
            seen.append(cases.load(connection, 1))
        mine.close()

    with store.transaction() as connection:
        opened = cases.open(connection, QUESTION)
    with store.transaction() as connection:
        cases.load(connection, 1)
        thread = threading.Thread(target=another)
        thread.start()
        about_to_look.wait()
        time.sleep(0.3)
        cases.close(connection, 1, NOW)
    thread.join()
    assert seen == [replace(opened, text="Is there a fee?\ufffd", closed_at=NOW)]


def test_a_domain_with_matters_of_two_kinds_is_one(store: Store) -> None:
    kinds = (CaseKind.DOMAIN, CaseKind.FLOOD)
    with store.transaction() as connection:
        for place, kind in enumerate((*kinds, CaseKind.DOMAIN)):
            contact = "@mill.example" if place < len(kinds) else "@other.example"
            cases.open(connection, Case(kind=kind, text="Votes.", at=NOW, contact=contact))
        assert cases.count_contacts(connection, kinds) == len(kinds)
        assert cases.count_contacts(connection, [CaseKind.FLOOD]) == 1


def test_words_are_added_to_what_waits_unchanged_alone(store: Store) -> None:
    with store.transaction() as connection:
        seen = replace(cases.open(connection, QUESTION), text="Is there a fee?\ufffd")
        assert cases.add_words(connection, seen, "Both.")
        assert not cases.add_words(connection, seen, "Somebody else was faster.")
        both = replace(seen, text="Both.")
        assert cases.load(connection, 1) == both
        cases.close(connection, 1, NOW)
        assert not cases.add_words(connection, both, "More.")
        assert cases.load(connection, 1) == replace(both, closed_at=NOW)


def test_the_last_case_of_somebody_is_of_nobody_else(store: Store) -> None:
    with store.transaction() as connection:
        mine = cases.open(connection, replace(QUESTION, text="Why?"))
        other = cases.open(connection, replace(QUESTION, text="How?", contact="ben@x.example"))
        assert cases.last_of(connection, mine, NOW) == mine
        assert cases.last_of(connection, other, NOW) == other
        assert cases.last_of(connection, mine, after(days=1)) is None


def test_what_waits_about_a_contact_is_of_that_kind_and_contact_alone(store: Store) -> None:
    with store.transaction() as connection:
        mine = cases.open(connection, replace(QUESTION, text="Why?"))
        cases.open(connection, replace(QUESTION, text="How?", contact="ben@x.example"))
        cases.open(connection, replace(QUESTION, text="x", kind=CaseKind.PANELIST))
        closed = cases.open(connection, replace(QUESTION, text="When?"))
        cases.close(connection, closed.number or 0, NOW)
        found = cases.waiting_about(connection, CaseKind.QUESTION, QUESTION.contact or "")
        assert found == [mine]


def test_the_cases_of_a_message_and_of_its_edits_are_no_others(store: Store) -> None:
    ids = ["slack-D1-1.000001", "slack-D1-1.000001-1.000009", "slack-D1-1.000002", None]
    with store.transaction() as connection:
        for id in ids:
            cases.open(connection, Case(kind=CaseKind.QUESTION, text="?", at=NOW, message=id))
        found = cases.of_message(connection, "slack-D1-1.000001")
        assert [one.number for one in found] == [1, 2]
        assert not cases.of_message(connection, "slack_D1-1.000001")
