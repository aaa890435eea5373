""" "All" beside "there is none" is never every option."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

FOUR = {
    "ko": (("에너지",), ("교통",), ("수자원",), ("보건",)),
    "ja": (("エネルギー",), ("交通",), ("水",), ("保健",)),
    "en": (("Energy",), ("Transport",), ("Water",), ("Health",)),
}
EVERY = Choice(numbers=(1, 2, 3, 4))


def choice(language: str, text: str) -> object:
    return read("choice", text, Context(language=language, options=FOUR[language]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "모두 아직 없습니다."),
        ("ko", "모두는 아직 없습니다."),
        ("ko", "전부 없습니다."),
        ("ko", "전부 없음"),
        ("ja", "全てまだありません。"),
        ("ja", "すべて現在ありません。"),
        ("ja", "全部はまだありません。"),
        ("en", "All of them, none yet."),
        ("en", "None of them, all."),
    ],
)
def test_all_that_are_not_there_are_asked_about(language: str, text: str) -> None:
    assert isinstance(choice(language, text), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "모두 없습니다."),
        ("ko", "아직 모두 없습니다."),
        ("ja", "すべてありません。"),
    ],
)
def test_none_of_all_is_none(language: str, text: str) -> None:
    assert choice(language, text) == Choice(numbers=())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "모두 있습니다."),
        ("ja", "すべてあります。"),
        ("ja", "全てです、よろしくお願いします。"),
        ("en", "All of them."),
    ],
)
def test_all_that_are_there_are_every_option(language: str, text: str) -> None:
    assert choice(language, text) == EVERY
