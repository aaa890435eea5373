"""A figure of now that goes on with what another place or thing had is not the city's."""

import pytest

from intake import answers
from intake.answers.values import Context, Count, Unclear


def count(language: str, text: str) -> object:
    return answers.read("count", text, Context(language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "全省过去80家，现在133家。"),
        ("ja", "県全体では以前80社、現在133社です。"),
        ("ko", "도 전체는 예전에 80곳, 지금 133곳입니다."),
        ("hi", "राज्य में पहले 80 थीं, अब 133 हैं।"),
        ("ar", "في المحافظة كان 80 والآن 133."),
        ("hi", "पहले 80 स्कूल थे, अब 133 हैं।"),
        ("hi", "पहले 80 अस्पताल थे, अब 133 हैं।"),
    ],
)
def test_what_another_has_now_is_asked(language: str, text: str) -> None:
    assert isinstance(count(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "过去80家，计划达到133家。"),
        ("zh", "过去80家，邻市现在133家。"),
        ("hi", "पहले 80 थीं, अगले वर्ष 133 होंगी।"),
    ],
)
def test_what_was_once_is_asked_beside_no_figure_of_now(language: str, text: str) -> None:
    assert isinstance(count(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "过去80家，现在133家。"),
        ("zh", "我市过去80家，现在133家。"),
        ("zh", "全省过去80家，我市现在133家。"),
        ("ja", "以前は80社でしたが、現在は133社です。"),
        ("ja", "県全体では以前80社、当市は現在133社です。"),
        ("ko", "예전에는 80곳이었고 지금은 133곳입니다."),
        ("ar", "كان 80 والآن 133."),
        ("hi", "पहले 80 थीं, अब 133 हैं।"),
        ("hi", "राज्य में पहले 80 थीं, हमारे शहर में अब 133 हैं।"),
        ("zh", "过去一年新增80家，现在共133家。"),
        ("ja", "以前は従業員80人、現在は133社です。"),
    ],
)
def test_what_the_city_has_now_is_read(language: str, text: str) -> None:
    found = count(language, text)
    assert isinstance(found, Count)
    assert found.span.exact == 133
