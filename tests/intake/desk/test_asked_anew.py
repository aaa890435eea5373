"""What organizers ask a registered city for stays open until it is answered; nothing else."""

import pytest

from intake import store as store_of
from intake.answers import shapes
from intake.applications import Application
from intake.cases import Case, CaseKind
from intake.desk import acts
from intake.notices import ItemsAsked, Letter, Received
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_panelists import Bench


@pytest.fixture
def bench(store: Store) -> Bench:
    """City 1 is in selection; its packets are out, and it is asked for two figures."""
    bench = Bench(store)
    bench.seated()
    bench.act(acts.Ask(city="1", ids=("B4", "B5a")))
    return bench


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


@pytest.mark.parametrize("text", ["B3a_gdp: USD 99 billion", "Our GDP is USD 99 billion."])
def test_what_was_not_asked_for_stays_as_it_was_confirmed_and_a_person_looks(
    bench: Bench, text: str
) -> None:
    before = value(bench, "B3a_gdp")
    bench.write(mayor(1), text, to=asks(bench))
    assert value(bench, "B3a_gdp") == before
    assert "we did not ask for this anew" in receipt(bench).markdown
    assert waiting(bench)
    bench.write(mayor(1), "B4: 240", to=receipt(bench))
    assert value(bench, "B4") == 240


def test_beside_an_answer_that_was_asked_for_nothing_else_changes(bench: Bench) -> None:
    before = value(bench, "B3a_gdp")
    bench.write(mayor(1), "B4: 240\nB3a_gdp: USD 99 billion", to=asks(bench))
    assert (value(bench, "B4"), value(bench, "B3a_gdp")) == (240, before)
    told = receipt(bench).markdown
    assert "We took your answer into it" in told
    assert "we did not ask for this anew" in told
    assert waiting(bench)


def test_an_answer_to_what_was_asked_for_can_be_corrected(bench: Bench) -> None:
    bench.write(mayor(1), "B4: 240", to=asks(bench))
    bench.write(mayor(1), "B4: 241", to=receipt(bench))
    assert value(bench, "B4") == 241
