"""Where figures stand in a text that puts no blanks between its words."""

import pytest

from intake.conversation.questions import figures


@pytest.mark.parametrize(
    ("language", "text"),
    [("ja", "S1は120億ドル(2024年)です。"), ("zh", "S1为120亿美元"), ("zh", "S1是130亿美元"),
     ("ja", "S2は1,050億ドル")],
)  # fmt: skip
def test_a_code_is_not_grouped_with_the_figure_behind_it(language: str, text: str) -> None:
    found, _ = figures.find(text, language)
    assert found == [3]
