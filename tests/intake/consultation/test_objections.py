"""Every objection is answered before the official announcement, and the answer is recorded."""

from dataclasses import replace
from datetime import UTC, datetime

from intake.consultation import Objection, State, objections
from intake.errors import Refusal
from tests.intake.consultation.saying import NOON, RULES, opinion


def entry(number: int = 1) -> Objection:
    made = objections.raised(RULES, replace(opinion("It is not so."), state=State.CONFIRMED), NOON)
    assert isinstance(made, Objection)
    return replace(made, number=number)


def test_an_objection_is_due_by_the_rules_of_the_call() -> None:
    """On the last minute of its day: a letter that names it says the same all day long."""
    assert entry().due_by == datetime(2025, 9, 15, 23, 59, tzinfo=UTC)


def test_what_nobody_confirmed_stops_no_announcement() -> None:
    assert isinstance(objections.raised(RULES, opinion(), NOON), Refusal)


def test_the_announcement_waits_for_every_answer() -> None:
    one, other = entry(1), entry(2)
    answered = objections.answered(one, "We looked: it is so.", "Guido", NOON)
    assert isinstance(answered, Objection)
    refusal = objections.may_announce([answered, other])
    assert refusal is not None
    assert "2 (application 1)" in refusal.text
    assert "1 (application 1)" not in refusal.text.replace("2 (application 1)", "")
    withdrawn = objections.withdrawn(other, NOON)
    assert isinstance(withdrawn, Objection)
    assert objections.may_announce([answered, withdrawn]) is None


def test_an_answer_is_given_once_with_words_and_by_somebody() -> None:
    answered = objections.answered(entry(), "So it is.", "Guido", NOON)
    assert isinstance(answered, Objection)
    assert isinstance(objections.answered(answered, "Or not.", "Anna", NOON), Refusal)
    assert isinstance(objections.answered(entry(), " ", "Guido", NOON), Refusal)
    assert isinstance(objections.answered(entry(), "Yes.", " ", NOON), Refusal)
    assert isinstance(objections.withdrawn(answered, NOON), Refusal)


def test_each_step_of_an_entry_is_an_act_in_the_journal() -> None:
    raised = entry()
    answered = objections.answered(raised, "So it is.", "Guido", NOON)
    withdrawn = objections.withdrawn(raised, NOON)
    assert isinstance(answered, Objection)
    assert isinstance(withdrawn, Objection)
    acts = [objections.entry(one).act for one in (raised, answered, withdrawn)]
    assert acts == ["objection_raised", "objection_answered", "objection_withdrawn"]
    assert objections.entry(answered).words["answer"] == "So it is."
