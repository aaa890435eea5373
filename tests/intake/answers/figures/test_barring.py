"""A few left out of a "none" are no count; a figure told first keeps its "except"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None, except three small ones."), ("en", "No companies apart from 4 start-ups"),
        ("de", "Keine, außer drei kleinen."), ("fr", "Aucune entreprise, à part 3."),
        ("es", "Ninguna, salvo tres pequeñas."), ("pt", "Nenhuma, exceto três pequenas."),
        ("ru", "Ни одного, кроме трёх маленьких."), ("zh", "没有，除了三家小企业。"),
        ("ja", "ありません。小規模な3社を除いて。"), ("tr", "Hiç yok, üç küçük firma dışında."),
        ("ko", "없습니다. 소규모 3개사를 제외하고."),
    ],
)  # fmt: skip
def test_what_a_none_leaves_out_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "133, alle außer den ganz kleinen.", 133), ("en", "None, except for plans.", 0),
        ("en", "There are 133 companies, none of them foreign.", 133), ("ru", "Ни одного.", 0),
        ("fr", "133 entreprises, sauf erreur.", 133),
    ],
)  # fmt: skip
def test_an_except_elsewhere_leaves_the_count(language: str, text: str, number: int) -> None:
    value = read("count", text, Context(language=language))
    assert isinstance(value, Count)
    assert value.span.exact == number
