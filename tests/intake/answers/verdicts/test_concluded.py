"""A yes that is said as a conclusion, and one that is torn."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


def reading(language: str, text: str) -> str:
    found = read("yesno", text, Context(language=language, alone=True))
    assert isinstance(found, YesNo | Unclear)
    return "asked" if isinstance(found, Unclear) else "yes" if found.yes else "no"


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "I would say yes.", "yes"),
        ("en", "So I'd say yes.", "yes"),
        ("en", "Most departments use it, so I would say we do.", "yes"),
        ("en", "I would say no.", "no"),
        ("fr", "Plutôt oui.", "asked"),
        ("zh", "是，惟部分里別尚未納入。", "yes"),
        ("ru", "Не могу не согласиться: да, применяем повсеместно.", "yes"),
        ("zh", "基本上还在规划，只有两个乡镇尚未接入", "asked"),
        ("zh", "还在规划。", "no"),
        ("en", "By and large it is still planned; only two villages are not connected.", "asked"),
        ("en", "That is for IMDA.", "asked"),
        ("ru", "Это в компетенции Минцифры.", "asked"),
        ("zh", "此事由數字政策辦公室負責，已將問題轉介。", "asked"),
    ],
)
def test_a_concluding_yes_is_read_and_a_torn_answer_asked(
    language: str, text: str, said: str
) -> None:
    assert reading(language, text) == said
