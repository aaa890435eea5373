"""Findings: T1's strictness at every edge, four-valued rules, eligibility."""

from collections.abc import Mapping
from decimal import Decimal

import pytest

from intake.answers.values import (
    Amount,
    Choice,
    Conversion,
    Count,
    Event,
    Events,
    NotAvailable,
    Span,
    Text,
    Value,
    YesNo,
)
from intake.calls import loading
from intake.eligibility import Finding, Status, is_eligible, judge

CALL = loading.load(loading.shipped())
YES, NO = YesNo(yes=True), YesNo(yes=False)
BILLION = Decimal(10**9)


def exactly(figure: str) -> Span:
    return Span(low=Decimal(figure), high=Decimal(figure))


def about(figure: str) -> Span:
    return Span(low=Decimal(figure), high=Decimal(figure), about=True)


def between(low: str | None, high: str | None, *, open_: str = "", about: bool = False) -> Span:
    return Span(
        low=None if low is None else Decimal(low),
        high=None if high is None else Decimal(high),
        low_open="low" in open_,
        high_open="high" in open_,
        about=about,
    )


def dollars(billions: str, *, about: bool = False) -> Amount:
    figure = Decimal(billions) * BILLION
    span = Span(low=figure, high=figure, about=about)
    return Amount(span=span, currency="USD", year=2024, usd=span)


def finding(id: str, answers: Mapping[str, Value]) -> Finding:
    return judge(CALL, answers)[id]


EDGES = [
    ("exactly the limit", exactly("100"), "not_met", "equal_to_limit", "0"),
    ("one above", exactly("101"), "met", "above", "1"),
    ("one below", exactly("99"), "not_met", "not_above", "-1"),
    ("a hair above", exactly("100.0000000000000000001"), "met", "above", "1E-19"),
    ("about the limit", about("100"), "uncertain", "straddles", "0"),
    ("about 111, so 99.9 at least", about("111"), "uncertain", "straddles", "11"),
    ("about 112, so 100.8 at least", about("112"), "met", "above", "12"),
    ("about 90, so 99 at most", about("90"), "not_met", "not_above", "-10"),
    ("about 91, so 100.1 at most", about("91"), "uncertain", "straddles", "-9"),
    ("at least the limit", between("100", None), "uncertain", "straddles", "0"),
    ("at least one above", between("101", None), "met", "above", "1"),
    ("more than the limit", between("100", None, open_="low"), "met", "above", "0"),
    ("more than one below", between("99", None, open_="low"), "uncertain", "straddles", "-1"),
    ("up to the limit", between(None, "100"), "not_met", "not_above", "0"),
    ("fewer than the limit", between(None, "100", open_="high"), "not_met", "not_above", "0"),
    ("up to one above", between(None, "101"), "uncertain", "straddles", "1"),
    ("a range above", between("101", "140"), "met", "above", "1"),
    ("a range from the limit", between("100", "140"), "uncertain", "straddles", None),
    ("a range over the limit", between("90", "140"), "uncertain", "straddles", None),
    ("a range to the limit", between("90", "100"), "not_met", "not_above", "0"),
    ("a range below", between("80", "90"), "not_met", "not_above", "-10"),
    ("an open range from the limit", between("100", "140", open_="low"), "met", "above", "0"),
    ("about a range above", between("105", "140", about=True), "uncertain", "straddles", None),
    ("about more than 110", between("110", None, open_="low", about=True), "uncertain",
     "straddles", "10"),
    ("nothing known", between(None, None), "uncertain", "straddles", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("span", "status", "code", "margin"), [row[1:] for row in EDGES], ids=[row[0] for row in EDGES]
)
def test_a_count_is_judged_strictly_against_more_than_100(
    span: Span, status: str, code: str, margin: str | None
) -> None:
    (ground,) = finding("B4", {"B4": Count(span=span)}).grounds
    assert (ground.status, ground.code, ground.limit) == (status, code, Decimal(100))
    assert ground.margin == (None if margin is None else Decimal(margin))


@pytest.mark.parametrize(
    ("billions", "status", "margin"),
    [("70", "not_met", "0"), ("70.000000001", "met", "1"), ("69.999999999", "not_met", "-1")],
)
def test_a_gdp_of_exactly_70_billion_dollars_does_not_exceed_it(
    billions: str, status: str, margin: str
) -> None:
    answers: dict[str, Value] = {"B3a_economy": YES, "B3a_gdp": dollars(billions), "B3b": NO}
    found = finding("B3", answers)
    assert found.status == status
    assert found.grounds[1].margin == Decimal(margin)


@pytest.mark.parametrize(
    ("billions", "status"),
    [
        ("78", "met"),
        ("77", "uncertain"),
        ("70", "uncertain"),
        ("64", "uncertain"),
        ("63", "not_met"),
    ],
)
def test_a_converted_amount_decides_only_outside_ten_per_cent(billions: str, status: str) -> None:
    rate = Conversion(rate=Decimal("0.924128"), year=2024, source="ecb")
    usd = dollars(billions, about=True).usd
    euros = Amount(
        span=exactly("1"), currency="EUR", year=2024, usd=usd, conversion=rate
    )  # the stated figure plays no part
    companies = Count(span=exactly("101"))
    answers: dict[str, Value] = {
        "S4_applied": YES,
        "S4_companies": companies,
        "S4_output": euros,
    }
    assert finding("S4", answers).status == status


def test_an_amount_without_a_rate_is_uncertain_and_has_no_margin() -> None:
    kept = Amount(span=exactly("90"), currency="XAU", year=2024)
    (ground,) = finding("S1", {"S1": kept}).grounds
    assert (ground.status, ground.code, ground.margin) == ("uncertain", "not_converted", None)
    assert ground.limit == 10 * BILLION


@pytest.mark.parametrize(
    ("value", "status", "code", "margin"),
    [
        (None, "not_evidenced", "unanswered", None),
        (NotAvailable(), "not_evidenced", "not_available", None),
        (Choice(numbers=()), "not_met", "too_few", "-1"),
        (Choice(numbers=(2,)), "met", "enough", "0"),
        (Choice(numbers=(1, 4)), "met", "enough", "1"),
    ],
)
def test_options_are_counted(
    value: Value | None, status: str, code: str, margin: str | None
) -> None:
    ground = finding("B1", {"B1a": value} if value else {}).grounds[0]
    assert (ground.question, ground.status, ground.code) == ("B1a", status, code)
    assert ground.margin == (None if margin is None else Decimal(margin))


def test_events_are_counted_and_none_is_too_few() -> None:
    one = Events(events=(Event(name="World Port Summit", year=2023),))
    assert finding("S3", {"S3a": one}).status is Status.MET
    assert finding("S3", {"S3a": Events(events=())}).grounds[0].code == "too_few"


def test_what_is_met_by_declaration_says_so() -> None:
    found = finding("B5", {"B5a": YES, "B5b": YES, "B5c": YES})
    assert (found.status, found.declared) == ("met", True)
    assert {ground.code for ground in found.grounds} == {"declared"}
    assert finding("B5", {"B5a": NO}).grounds[0].code == "no"
    assert not finding("B1", {"B1b": YES}).declared


def test_findings_and_grounds_stand_in_the_order_of_the_call() -> None:
    found = judge(CALL, {})
    assert list(found) == ["B1", "B2", "B3", "B4", "B5", "S1", "S2", "S3", "S4"]
    assert [ground.question for ground in found["B3"].grounds] == ["B3a_economy", "B3a_gdp", "B3b"]


MAYBE = Count(span=about("100"))


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ({}, "not_evidenced"),
        ({"S4_applied": NO}, "not_met"),
        ({"S4_applied": NO, "S4_companies": MAYBE}, "not_met"),
        ({"S4_applied": YES, "S4_companies": MAYBE}, "uncertain"),
        ({"S4_applied": YES, "S4_companies": NotAvailable()}, "not_evidenced"),
        ({"S4_applied": YES, "S4_companies": Count(span=exactly("101"))}, "not_evidenced"),
        ({"S4_applied": YES, "S4_companies": Count(span=exactly("101")),
          "S4_output": dollars("71")}, "met"),
    ],
)  # fmt: skip
def test_all_takes_the_weakest_of_its_parts(answers: dict[str, Value], status: str) -> None:
    assert finding("S4", answers).status == status


@pytest.mark.parametrize(
    ("answers", "status"),
    [
        ({}, "not_evidenced"),
        ({"B3b": YES}, "met"),
        ({"B3b": NO}, "not_evidenced"),
        ({"B3b": NO, "B3a_economy": NO}, "not_met"),
        ({"B3b": NO, "B3a_gdp": dollars("60")}, "not_met"),
        ({"B3a_gdp": dollars("72", about=True)}, "uncertain"),
        ({"B3a_gdp": dollars("72", about=True), "B3a_economy": NO}, "not_evidenced"),
        ({"B3a_gdp": dollars("72", about=True), "B3b": YES}, "met"),
    ],
)
def test_any_takes_the_strongest_of_its_parts(answers: dict[str, Value], status: str) -> None:
    assert finding("B3", answers).status == status


def test_gdp_is_not_output_and_enterprises_are_not_companies() -> None:
    found = judge(CALL, {"B3a_gdp": dollars("900"), "B4": Count(span=exactly("900"))})
    assert [one.id for one in found.values() if one.status is Status.MET] == ["B4"]
    assert found["S1"].status is found["S4"].status is Status.NOT_EVIDENCED


NOTHING: dict[str, Value] = {
    "B1a": Choice(numbers=()), "B1b": NO, "B2a": Choice(numbers=()), "B2b": NO,
    "B3a_economy": NO, "B3b": NO, "B4": Count(span=exactly("100")), "B5c": NO,
}  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "eligible"),
    [
        ({}, None),
        ({"B2b": YES}, True),
        (NOTHING, False),
        (NOTHING | {"B4": Count(span=exactly("101"))}, True),
        (NOTHING | {"B4": MAYBE}, None),
        (NOTHING | {"B4": NotAvailable()}, None),
        ({"S1": dollars("900")}, None),
    ],
)
def test_a_city_is_eligible_by_any_criterion(
    answers: dict[str, Value], eligible: bool | None
) -> None:
    assert is_eligible(CALL, judge(CALL, answers)) is eligible


@pytest.mark.parametrize("question", ["B4", "B1a", "B1b"])
def test_a_value_of_another_kind_is_a_fault_of_the_machine(question: str) -> None:
    with pytest.raises(TypeError, match=f"{question} cannot be judged by a Text"):
        judge(CALL, {question: Text(text="plenty")})


@pytest.mark.parametrize(("year", "code"), [(2024, "straddles"), (None, "straddles_by_year")])
def test_where_the_year_of_the_rate_was_assumed_the_year_is_the_matter(
    year: int | None, code: str
) -> None:
    amount = Amount(
        span=exactly("2500000000000"), currency="TRY", year=year, usd=about("76000000000"),
        conversion=Conversion(rate=Decimal("32.87"), year=2024, source="ecb"),
    )  # fmt: skip
    grounds = {one.question: one for one in finding("S4", {"S4_output": amount}).grounds}
    assert (grounds["S4_output"].status, grounds["S4_output"].code) == ("uncertain", code)
