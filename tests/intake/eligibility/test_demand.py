"""What is still asked, held against brute force over everything the answers could yet be."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.answers.values import (
    Amount,
    Choice,
    Count,
    Event,
    Events,
    NotAvailable,
    Span,
    Value,
    YesNo,
)
from intake.calls import loading
from intake.calls.model import (
    Above,
    AllOf,
    AnyOf,
    AtLeast,
    Call,
    Criterion,
    Leaf,
    Question,
    Rule,
    Yes,
)
from intake.calls.rules import leaves
from intake.eligibility import Status, demanded, ground, offered, serves

CALL = loading.load(loading.shipped())
AROUND = dict(CALL) | {"consultation": None}
"""A call around questions of one's own: what is published are questions of the shipped one."""
YES, NO = YesNo(yes=True), YesNo(yes=False)
WHO = ("V11_city", "V11_country", "V11_writer", "V11_office", "V11_authority")
BASIC = ("B1a", "B1b", "B2a", "B2b", "B3a_economy", "B3a_gdp", "B3b", "B4", "B5a", "B5b", "B5c")
STANDARDS = ("S1", "S2", "S3a", "S3b", "S3c", "S4_applied", "S4_companies", "S4_output")

Turn = Decimal | bool
"""What an answer could turn out to say: a number, or yes or no."""


def count(low: int | None, high: int | None, *, about: bool = False) -> Count:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    return Count(span=Span(low=ends[0], high=ends[1], about=about))


# --- by hand ------------------------------------------------------------------------------------


def test_at_first_everything_but_the_place_of_receipt_is_demanded() -> None:
    assert demanded(CALL, {}) == WHO + BASIC + STANDARDS
    assert offered(CALL, {}) == ("V6_place",)


def test_once_a_criterion_is_met_no_other_criterion_is_asked_for() -> None:
    answers = {"B2b": YES}
    assert demanded(CALL, answers) == WHO + STANDARDS
    assert offered(CALL, answers) == (*(id for id in BASIC if id != "B2b"), "V6_place")


def test_a_standard_that_cannot_be_met_any_more_asks_for_nothing() -> None:
    assert "S4_output" not in demanded(CALL, {"S4_applied": NO})
    assert "S4_output" in demanded(CALL, {"S4_applied": YES})


def test_a_figure_that_is_not_to_be_had_is_settled_and_closes_what_needs_it() -> None:
    left = demanded(CALL, {"S4_companies": NotAvailable(), "S1": NotAvailable()})
    assert not {"S1", "S4_applied", "S4_companies", "S4_output"} & set(left)


def test_an_uncertain_answer_is_asked_again_while_it_can_matter() -> None:
    maybe = {"B4": count(100, 100, about=True)}
    assert "B4" in demanded(CALL, maybe)
    assert "B4" not in offered(CALL, maybe)
    assert "B4" not in demanded(CALL, {**maybe, "B1b": YES})


def test_gdp_is_asked_only_while_the_economy_could_be_advanced() -> None:
    assert "B3a_gdp" not in demanded(CALL, {"B3a_economy": NO})


def test_a_question_serves_the_rules_that_name_it() -> None:
    assert serves(CALL, "B3a_gdp") == ("B3",)
    assert serves(CALL, "S4_output") == ("S4",)
    assert serves(CALL, "V6_place") == ()


# --- against brute force ------------------------------------------------------------------------


def by_brute_force(call: Call, answers: Mapping[str, Value]) -> set[str]:
    """Questions for which two answers, all else equal, give two results of one function."""
    functions = [[one.rule for one in call.criteria]]
    functions += [[one.rule] for one in call.standards]
    found = {one.id for one in call.questions if one.required and one.id not in answers}
    for rules in functions:
        found |= _that_matter(rules, answers)
    return found


def _that_matter(rules: list[Rule], answers: Mapping[str, Value]) -> set[str]:
    """Try every assignment of the open questions; compare those that differ in one question."""
    all_leaves = [leaf for rule in rules for leaf in leaves(rule)]
    fixed = {leaf: met for leaf in all_leaves if (met := _settled(leaf, answers)) is not None}
    free = sorted({leaf.question for leaf in all_leaves if leaf not in fixed})
    results: dict[tuple[int, tuple[Turn, ...]], set[bool]] = defaultdict(set)
    for turns in product(*(_turns(question, all_leaves, fixed) for question in free)):
        said = dict(zip(free, turns, strict=True))
        result = any(_is_met(rule, said, fixed) for rule in rules)
        for place in range(len(free)):
            results[place, (*turns[:place], *turns[place + 1 :])].add(result)
    return {free[place] for (place, _), seen in results.items() if len(seen) == 2}


def _settled(leaf: Leaf, answers: Mapping[str, Value]) -> bool | None:
    value = answers.get(leaf.question)
    status = ground(leaf, value).status
    return None if value is None or status is Status.UNCERTAIN else status is Status.MET


def _turns(question: str, all_leaves: list[Leaf], fixed: Mapping[Leaf, bool]) -> Iterator[Turn]:
    own = [leaf for leaf in all_leaves if leaf.question == question]
    for turn in {turn for leaf in own for turn in _sides(leaf)}:
        if all(_holds(leaf, turn) is fixed[leaf] for leaf in own if leaf in fixed):
            yield turn


def _sides(leaf: Leaf) -> tuple[Turn, Turn]:
    if isinstance(leaf, Above):
        return leaf.above, leaf.above + 1
    if isinstance(leaf, AtLeast):
        return Decimal(leaf.at_least - 1), Decimal(leaf.at_least)
    return False, True


def _holds(leaf: Leaf, turn: Turn) -> bool:
    if isinstance(leaf, Above):
        return turn > leaf.above
    return turn >= leaf.at_least if isinstance(leaf, AtLeast) else turn is True


def _is_met(rule: Rule, said: Mapping[str, Turn], fixed: Mapping[Leaf, bool]) -> bool:
    if isinstance(rule, AnyOf):
        return any(_is_met(part, said, fixed) for part in rule.any)
    if isinstance(rule, AllOf):
        return all(_is_met(part, said, fixed) for part in rule.all)
    return fixed[rule] if rule in fixed else _holds(rule, said[rule.question])


def _amount(low: int, high: int) -> Amount:
    span = Span(low=Decimal(low), high=Decimal(high))
    return Amount(span=span, currency="USD", usd=span)


SAID: dict[str, tuple[Value, ...]] = {
    "yesno": (YES, NO),
    "choice": (Choice(numbers=()), Choice(numbers=(1, 2))),
    "events": tuple(Events(events=(Event(name="Forum"),) * times) for times in range(4)),
    "count": (count(0, 0), count(25, 25), count(900, 900), count(10, 30), count(25, None),
              count(90, 110), count(20, 20, about=True)),
    "amount": (_amount(1, 1), _amount(10**12, 10**12), _amount(10**9, 10**12)),
}  # fmt: skip


@st.composite
def answers_to(draw: st.DrawFn, call: Call) -> dict[str, Value]:
    """For each question no answer, the one that there is none, or any other."""
    found: dict[str, Value] = {}
    for question in call.questions:
        known = SAID.get(question.kind, ())
        value = draw(st.sampled_from((None, None, NotAvailable(), *known)))
        if value is not None:
            found[question.id] = value
    return found


@settings(max_examples=60, deadline=None)
@given(answers_to(CALL))
def test_demands_of_the_shipped_call_are_those_of_brute_force(answers: dict[str, Value]) -> None:
    assert set(demanded(CALL, answers)) == by_brute_force(CALL, answers)


KINDS = ("yesno", "count", "events")


def _id(question: Question) -> str:
    return question.id


@st.composite
def rules_over(draw: st.DrawFn, questions: tuple[Question, ...]) -> Rule:
    """A read-once tree over some of the questions."""
    picked = draw(st.lists(st.sampled_from(questions), min_size=1, max_size=4, unique_by=_id))
    return draw(_tree([draw(_leaf(question)) for question in picked]))


@st.composite
def _leaf(draw: st.DrawFn, question: Question) -> Leaf:
    if question.kind == "yesno":
        return Yes(question=question.id, yes=True)
    if question.kind == "events":
        return AtLeast(question=question.id, at_least=draw(st.integers(1, 3)))
    return Above(question=question.id, above=Decimal(draw(st.sampled_from((5, 20, 25, 100)))))


@st.composite
def _tree(draw: st.DrawFn, parts: list[Rule]) -> Rule:
    if len(parts) == 1:
        return parts[0]
    cut = draw(st.integers(1, len(parts) - 1))
    joined = (draw(_tree(parts[:cut])), draw(_tree(parts[cut:])))
    return AnyOf(any=joined) if draw(st.booleans()) else AllOf(all=joined)


def _question(place: int, kind: str) -> Question:
    return CALL.question("B4").model_copy(
        update={"id": f"Q{place}", "kind": kind, "required": place == 0}
    )


@st.composite
def calls(draw: st.DrawFn) -> Call:
    """Any rules over up to six questions, some of them shared between rules."""
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=6))
    questions = tuple(_question(place, kind) for place, kind in enumerate(kinds))
    rules = draw(st.lists(rules_over(questions), min_size=1, max_size=4))
    ruled = tuple(
        Criterion(id=f"R{place}", title={"en": "A rule"}, rule=rule)
        for place, rule in enumerate(rules)
    )
    cut = draw(st.integers(1, len(ruled)))
    named = (CALL.question("V11_city"), CALL.question("V11_country"))
    shape = AROUND | {
        "questions": (*named, *questions), "criteria": ruled[:cut], "standards": ruled[cut:],
    }  # fmt: skip
    return Call.model_validate(shape)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_demands_of_any_call_are_those_of_brute_force(data: st.DataObject) -> None:
    call = data.draw(calls())
    answers = data.draw(answers_to(call))
    assert set(demanded(call, answers)) == by_brute_force(call, answers)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_every_unanswered_question_is_either_demanded_or_offered(data: st.DataObject) -> None:
    call = data.draw(calls())
    answers = data.draw(answers_to(call))
    asked, free = set(demanded(call, answers)), set(offered(call, answers))
    assert not asked & free
    assert (asked | free) - set(answers) == {one.id for one in call.questions} - set(answers)
    assert not free & set(answers)


def test_two_criteria_on_one_figure_are_seen_together() -> None:
    """Above 5 decides already, so above 100 can change nothing more; the yes beside it neither."""
    figure, yes = _question(1, "count"), _question(2, "yesno")
    low = Above(question="Q1", above=Decimal(5))
    both = AllOf(all=(Above(question="Q1", above=Decimal(100)), Yes(question="Q2", yes=True)))
    call = Call.model_validate(
        AROUND
        | {
            "questions": (CALL.question("V11_city"), CALL.question("V11_country"), figure, yes),
            "criteria": tuple(
                Criterion(id=f"R{place}", title={"en": "A rule"}, rule=rule)
                for place, rule in enumerate((low, both))
            ),
            "standards": (),
        }
    )
    assert demanded(call, {}) == ("V11_city", "V11_country", "Q1")


@pytest.mark.parametrize("answers", [{}, {"B2b": YES}, {"B4": count(90, 110)}])
def test_demands_stand_in_the_order_of_the_call(answers: dict[str, Value]) -> None:
    order = [question.id for question in CALL.questions]
    for ids in (demanded(CALL, answers), offered(CALL, answers)):
        assert list(ids) == sorted(ids, key=order.index)
