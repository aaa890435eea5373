"""What organizers ask a registered city for stays open until it is answered; nothing else."""

from datetime import timedelta

import pytest

from intake import store as store_of
from intake.answers import shapes
from intake.applications import Application
from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.journal import Entry
from intake.notices import ItemsAsked, Letter, Received
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_panelists import Bench


@pytest.fixture
def bench(store: Store) -> Bench:
    """City 1 is in selection; its packets are out, and it is asked for two figures."""
    bench = Bench(store)
    bench.seated()
    moves(bench)
    bench.act(acts.Ask(city="1", ids=("B4", "B5a")))
    return bench


def moves(bench: Bench) -> None:
    """City 1 comes into its stage at this moment."""
    entry = Entry(application=1, act="moved", words={})
    bench.now += timedelta(minutes=1)
    with bench.store.transaction() as connection:
        store_of.journal.append(connection, [entry], at=bench.now, salt=lambda: b"salt" * 8)
    bench.now += timedelta(minutes=1)


def file(bench: Bench) -> Application:
    with bench.store.reading() as connection:
        found = store_of.applications.load(connection, 1)
    assert found
    return found


def value(bench: Bench, question: str) -> object:
    answer = file(bench).current.get(question)
    return answer and shapes.to_json(answer.value)["value"]


def asks(bench: Bench) -> Letter:
    return bench.newest(mayor(1), ItemsAsked.name)


def receipt(bench: Bench) -> Letter:
    return bench.newest(mayor(1), Received.name)


def waiting(bench: Bench) -> list[Case]:
    kept = (one for one in bench.cases() if one.kind is CaseKind.AFTER_REGISTRATION)
    return [one for one in kept if one.closed_at is None]


def test_two_items_may_be_answered_in_two_mails_each_below_the_letter_of_before(
    bench: Bench,
) -> None:
    bench.write(mayor(1), "B4: 240", to=asks(bench))
    assert "Also still missing: " in receipt(bench).markdown
    bench.write(mayor(1), "B5a: yes", to=receipt(bench))
    assert (value(bench, "B4"), value(bench, "B5a")) == (240, "yes")


@pytest.mark.parametrize("text", ["B1b: no", "B1b: no\\nThank you."])
def test_what_was_not_asked_for_stays_as_it_was_confirmed_and_a_person_looks(
    bench: Bench, text: str
) -> None:
    bench.write(mayor(1), text, to=asks(bench))
    assert value(bench, "B1b") == "yes"
    assert "we did not ask for this anew" in receipt(bench).markdown
    assert waiting(bench)
    bench.write(mayor(1), "B4: 240", to=receipt(bench))
    assert value(bench, "B4") == 240


def test_beside_an_answer_that_was_asked_for_nothing_else_changes(bench: Bench) -> None:
    bench.write(mayor(1), "B4: 240\nB1b: no", to=asks(bench))
    assert (value(bench, "B4"), value(bench, "B1b")) == (240, "yes")
    told = receipt(bench).markdown
    assert "We took your answer into it" in told
    assert "we did not ask for this anew" in told
    assert waiting(bench)


def test_an_answer_to_what_was_asked_for_can_be_corrected(bench: Bench) -> None:
    bench.write(mayor(1), "B4: 240", to=asks(bench))
    bench.write(mayor(1), "B4: 241", to=receipt(bench))
    assert value(bench, "B4") == 241


def test_what_was_answered_in_a_stage_can_be_corrected_in_it(bench: Bench) -> None:
    bench.write(mayor(1), "S1: USD 12.4 billion (2024)", to=asks(bench))
    bench.write(mayor(1), "S1: USD 13.4 billion (2024)", to=receipt(bench))
    assert value(bench, "S1") == "13400000000"


def test_what_was_asked_for_in_a_former_stage_is_asked_for_no_more(bench: Bench) -> None:
    bench.write(mayor(1), "B4: 240", to=asks(bench))
    moves(bench)
    bench.write(mayor(1), "B4: 999", to=receipt(bench))
    assert value(bench, "B4") == 240
    assert waiting(bench)


def test_what_was_never_answered_is_taken_beside_what_was_asked_for(bench: Bench) -> None:
    bench.write(mayor(1), "B4: 240\nB5b: yes", to=asks(bench))
    assert (value(bench, "B4"), value(bench, "B5b")) == (240, "yes")


def test_what_stands_already_may_be_repeated(bench: Bench) -> None:
    bench.write(mayor(1), "B4: 240\nB1b: yes", to=asks(bench))
    assert "we did not ask for this anew" not in receipt(bench).markdown


def test_who_takes_over_says_who_they_are(bench: Bench) -> None:
    bench.write(mayor(1), "B4: 240\nMy name is Jan Kowalski.", to=asks(bench))
    assert "we did not ask for this anew" not in receipt(bench).markdown
