"""An option under a longer name than the call's, in scripts without blanks."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context

NETWORKS = {
    "zh": (("5G",), ("6G",), ("星链",), ("量子通信",)),
    "ja": (("5G",), ("6G",), ("スターリンク",), ("量子通信",)),
    "ko": (("5G",), ("6G",), ("스타링크",), ("양자통신",)),
}


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("zh", "我市已建成5G独立组网，量子保密通信城域网也于去年正式投入使用。", (1, 4)),
        ("zh", "我市只有5G，还没有量子保密通信。", (1,)),
        ("ja", "5Gに加え、量子暗号通信も運用しています。", (1, 4)),
        ("ko", "5G가 있고 양자암호통신도 운영 중입니다.", (1, 4)),
    ],
)
def test_a_word_in_the_middle_of_a_name_hides_no_option(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    context = Context(language=language, options=NETWORKS[language])
    assert read("choice", text, context) == Choice(numbers=numbers)
