"""A year or a day that an answer puts right, and a figure that has become another."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Day, Events, Unclear

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("zh", "第三届世界智能大会(2019年,实际为2018年,特此更正)", "第三届世界智能大会"),
        ("zh", "2019年世界园艺博览会（实际为2018年，特此更正）", "世界园艺博览会"),
        ("zh", "世界園藝博覽會(2019年,應為2018年)", "世界園藝博覽會"),
        ("ja", "G7外相会合(2019年、正しくは2018年)", "G7外相会合"),
        ("ko", "세계도시포럼(2019년, 2018년으로 정정)", "세계도시포럼"),
        ("hi", "जी-20 शिखर सम्मेलन (2019, सही वर्ष 2018)", "जी-20 शिखर सम्मेलन"),
        ("ar", "القمة العربية (2019، والصحيح 2018)", "القمة العربية"),
    ],
)
def test_the_year_of_an_event_that_is_put_right_holds(language: str, text: str, name: str) -> None:
    found = read("events", text, Context(language=language, today=TODAY))
    assert isinstance(found, Events)
    assert [(one.name, one.year, one.place) for one in found.events] == [(name, 2018, None)]
    assert not found.unread


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "2019年5月1日(应为2018年5月1日,特此更正)"),
        ("zh", "2019年5月1日(应为2018年)"),
        ("zh", "2019年5月1日,應為2018年5月1日。"),
        ("ja", "2019年5月1日(正しくは2018年5月1日)"),
        ("ja", "2019年5月1日と書きましたが、正しくは2018年5月1日です。"),
        ("ko", "2019년 5월 1일(2018년 5월 1일로 정정)"),
        ("hi", "1 मई 2019 (सही तिथि 1 मई 2018 है)"),
        ("ar", "1 مايو 2019 (والصحيح 1 مايو 2018)"),
    ],
)
def test_the_day_that_is_put_right_holds(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert found == Day(day=date(2018, 5, 1))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "2019年5月1日(2018年5月1日)"),
        ("zh", "2019年5月1日(实际为2018年5月1日或2日)"),
        ("ja", "2019年5月1日、正しくは確認中です。2018年5月1日かもしれません。"),
        ("ar", "1 مايو 2019 (والصحيح 1 مايو 2018 أو 2017)"),
    ],
)
def test_a_day_that_is_not_plainly_put_right_is_asked(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "126家(实际为97家,特此更正)"),
        ("zh", "过去只有85家,如今已有97家。"),
        ("zh", "企業數原為85家,現已增至97家。"),
        ("ko", "이전에는 85개였으나 현재는 97개입니다."),
        ("ko", "전에는 85개사였는데 지금은 97개사입니다."),
        ("ja", "かつては85社だったが、今は97社となっている。"),
        ("ar", "كان العدد 85 شركة وأصبح 97 شركة."),
        ("ar", "كانت 85 شركة وصارت 97."),
        ("hi", "संख्या 85 थी, जो अब 97 हो गई है।"),
    ],
)
def test_what_a_figure_has_become_holds(language: str, text: str) -> None:
    found = read("count", text, Context(language=language, today=TODAY))
    assert isinstance(found, Count)
    assert found.span.exact == 97
