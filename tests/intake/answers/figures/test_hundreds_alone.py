"""A hundred of a larger unit in words, and numbers that lie between two in words."""

import pytest

from intake import answers
from intake.answers.values import Amount, Context, Count, Unclear


def amount(language: str, text: str) -> object:
    return answers.read("amount", text, Context(language=language, country="SA"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "مئة مليار دولار"),
        ("ar", "يتجاوز مئة مليار دولار"),
        ("hi", "सौ अरब डॉलर"),
    ],
)
def test_a_hundred_of_a_larger_unit_is_a_figure_where_no_article_leads_it(
    language: str, text: str
) -> None:
    found = amount(language, text)
    assert isinstance(found, Amount)
    assert found.span.low == 100_000_000_000


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "مئات المليارات من الدولارات"),
        ("ar", "عدة مئة مليار دولار"),
        ("hi", "कई सौ अरब डॉलर"),
        ("en", "several hundred billion US dollars"),
        ("de", "mehrere hundert Milliarden Dollar"),
        ("ru", "ВРП города — сотни миллиардов евро."),
        ("en", "A multi-hundred-billion euro industry."),
        ("en", "hundred billions of euros"),
        ("hi", "दसियों सौ करोड़ डॉलर"),
        ("hi", "नव सौ अरब डॉलर"),
        ("zh", "千亿级"),
    ],
)
def test_several_hundreds_of_it_are_none(language: str, text: str) -> None:
    assert isinstance(amount(language, text), Unclear)


def test_hundreds_of_something_take_nothing_from_a_figure() -> None:
    found = amount("ru", "Это не сотни миллионов евро, это 22 млрд евро.")
    assert isinstance(found, Amount)
    assert found.span.exact == 22_000_000_000


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("zh", "1.2万多家", 12_000, None),
        ("ar", "134 شركة فقط لا غير", 134, 134),
        ("ar", "134 شركة لا أكثر", None, 134),
        ("zh", "三、134家", 134, 134),
        ("zh", "一、二百三十四家", 234, 234),
        ("zh", "问题二、三百家", 300, 300),
        ("zh", "一、二百家企业；二、产值134亿美元", 200, 200),
        ("ja", "令和三、四百社", 400, 400),
    ],
)
def test_what_stands_behind_a_count_bounds_it_only_where_it_says_so(
    language: str, text: str, low: int | None, high: int | None
) -> None:
    found = answers.read("count", text, Context(language=language, whole=True))
    assert isinstance(found, Count)
    assert (found.span.low, found.span.high) == (low, high)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "三、四百社ほどございます。"),
        ("ja", "二、三十社"),
        ("zh", "全市共有两、三百家。"),
        ("zh", "三、四家"),
        ("ko", "삼, 사백 개"),
    ],
)
def test_two_neighbouring_digits_are_asked_about(language: str, text: str) -> None:
    found = answers.read("count", text, Context(language=language))
    assert isinstance(found, Unclear)
    assert found.reason == "vague"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("问题三、四百家", 400),
        ("第三题、四百家", 400),
        ("一、四百家", 400),
        ("二、三百家\n三、是", 300),
        ("近两、三年增加到133家", 133),
        ("共三、四百家企业，其中133家符合条件", 133),
    ],
)
def test_the_number_of_an_item_tells_no_neighbour(text: str, value: int) -> None:
    found = answers.read("count", text, Context(language="zh"))
    assert isinstance(found, Count)
    assert found.span.exact == value
