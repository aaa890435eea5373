"""A day of the same year as the one told before it, or of the year of a plan."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear

TODAY = date(2026, 12, 1)
SAME_YEAR = (
    ("de", "Beworben am 3. März 2023, ausgezeichnet am 19. Oktober desselben Jahres."),
    ("ja", "2023年3月3日に応募し、同年10月19日に表彰を受けました。"),
    ("zh", "2023年3月3日申请，同年10月19日获奖。"),
    ("ko", "2023년 3월 3일 응모했고 같은 해 10월 19일 상을 받았습니다."),
)


@pytest.mark.parametrize(("language", "text"), SAME_YEAR)
def test_a_day_of_the_same_year_is_not_passed_over(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear)
    assert found.candidates == ("2023-03-03", "2023-10-19")


def test_a_day_of_a_planned_year_is_none_of_the_year_to_come() -> None:
    text = "Geplant war der 5. April 2024, gekommen ist es aber am 19. April."
    found = read("date", text, Context(language="de", today=TODAY))
    assert isinstance(found, Unclear)


def test_a_clause_of_two_days_is_not_passed_over_for_what_was_before() -> None:
    text = "It was announced on 3 March 2022, opened on 19 October 2023 and closed on 1 May 2024."
    found = read("date", text, Context(language="en", today=TODAY))
    assert isinstance(found, Unclear)
