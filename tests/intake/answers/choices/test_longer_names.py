"""An option under a longer name than the call's, in scripts without blanks."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = {
    "zh": (("5G",), ("6G",), ("星链",), ("量子通信",)),
    "ja": (("5G",), ("6G",), ("スターリンク",), ("量子通信",)),
    "ko": (("5G",), ("6G",), ("스타링크",), ("양자통신",)),
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "我市已建成5G独立组网，量子保密光通信网也于去年正式投入使用。"),
        ("zh", "5G，量子暂无通信网络。"),
        ("ja", "5Gに加え、量子暗号系通信も運用しています。"),
        ("ko", "5G가 있고 양자암호통신도 운영 중입니다."),
    ],
)
def test_what_may_be_an_option_is_never_dropped(language: str, text: str) -> None:
    context = Context(language=language, options=NETWORKS[language])
    found = read("choice", text, context)
    assert isinstance(found, Unclear) or found == Choice(numbers=(1, 4))


def test_another_option_with_the_same_ends_is_none() -> None:
    context = Context(language="zh", options=(("量子计算",), ("量子通信",), ("5G",)))
    assert read("choice", "5G", context) == Choice(numbers=(3,))
