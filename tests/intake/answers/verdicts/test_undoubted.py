"""Words that doubt a mandate lie within others that doubt nothing: 议会签署 is no 会签署."""

import pytest

from intake.answers.verdicts import mandates


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("zh", "经市长办公会授权，我局办理申报。", "yes"),
        ("zh", "经市委常委会授权，由我局申报。", "yes"),
        ("zh", "市議會簽署了授權書。", "yes"),
        ("zh", "市政府常务会签发授权书。", "yes"),
        ("zh", "如下：已获市政府授权。", "yes"),
        ("zh", "如今已获授权。", "yes"),
        ("ja", "市長の委任により私が署名いたします。", "yes"),
        ("zh", "如取得市政府授权。", "open"),
        ("zh", "如我市获授权。", "open"),
        ("zh", "如拿到授权，我可以代表市政府申请。", "open"),
        ("zh", "如市长授权，我们就申请。", "open"),
        ("zh", "市长李国强会签署授权书。", "open"),
        ("zh", "市长会授权我局。", "open"),
        ("zh", "市议会会授权我们申请。", "open"),
        ("ja", "市長は委任状に署名いたします。", "open"),
    ],
)
def test_only_what_doubts_leaves_a_mandate_open(language: str, text: str, said: str) -> None:
    assert mandates.says(text, language) == said
