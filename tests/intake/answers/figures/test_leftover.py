"""What is left of a list is the count only where its own clause says that it is left."""

import pytest

from intake import answers
from intake.answers.values import Context, Count, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "120 were listed, 15 struck off, which leaves 105."),
        ("en", "120 firms, 15 closed, 105 remain."),
        ("en", "We had 120 firms, 15 closed, so 105 are left."),
        ("zh", "登记120家，剔除15家，剩105家。"),
        ("ja", "登録は120社、15社を除外し、実際は105社です。"),
        ("ko", "120개 중 15개를 제외하고 105개입니다."),
        ("de", "120 Betriebe, 15 geschlossen, es bleiben 105."),
        ("fr", "120 entreprises, 15 ont fermé, il en reste 105."),
    ],
)
def test_a_rest_that_is_called_so_is_the_count(language: str, text: str) -> None:
    found = answers.read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == 105


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "120 firms, of which 15 closed and 105 were founded."),
        ("en", "Of 120 firms surveyed, 15 were insolvent and 105 answered."),
        ("en", "120 firms: 15 have left agriculture, 105 industry."),
        ("en", "120 firms: 15 have left agriculture, 105 remain."),
        ("en", "120 firms, 15 closed, 105 closed their doors too."),
        ("en", "120 firms; 15 relocated to us; 105 are local."),
        ("en", "120 firms; 15 relocated to us; 105 remain."),
        ("en", "120 applied, 15 were removed, 105 were rejected."),
        ("en", "120 firms, 15 closed, 105 remain to be asked."),
        ("de", "120 Betriebe, 15 geschlossen, 105 gegründet."),
        ("fr", "120 entreprises, 15 ont fermé, 105 ont répondu."),
        ("ko", "120개 조사, 15개 폐업, 105개 응답"),
        ("ja", "調査対象120社、廃業15社、回答105社"),
        ("zh", "调查120家，注销15家，答复105家。"),
    ],
)
def test_a_third_figure_that_is_not_is_asked(language: str, text: str) -> None:
    assert isinstance(answers.read("count", text, Context(language=language)), Unclear)
