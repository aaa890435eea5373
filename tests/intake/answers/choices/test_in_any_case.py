"""A word for "any" that offers no other place: "de qualquer forma"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, Venue


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("pt", "O prefeito viajará de qualquer forma, por isso preferimos a própria Convenção.", 1),
        ("pt", "De qualquer modo, na Convenção.", 1),
        ("pt", "De qualquer maneira preferimos Genebra.", 6),
        ("pt", "Em qualquer caso, na Suíça.", 6),
        ("es", "De cualquier forma, en la Convención.", 1),
        ("en", "In any case, at the Convention.", 1),
        ("fr", "De toute façon, à la Convention.", 1),
        ("de", "Auf jeden Fall auf der Konferenz.", 1),
        ("ru", "В любом случае предпочитаем Женеву.", 6),
        ("tr", "Her durumda Cenevre'de.", 6),
        ("ar", "على أي حال، في المؤتمر.", 1),
        ("ja", "いずれにせよ、大会で受け取りたいです。", 1),
    ],
)
def test_the_one_place_is_read(language: str, text: str, number: int) -> None:
    assert read("venue", text, Context(language=language)) == Venue(number=number, words="")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Em qualquer lugar."),
        ("pt", "Qualquer um."),
        ("pt", "Na Convenção ou em qualquer outro lugar."),
        ("pt", "De qualquer forma não será na Convenção."),
        ("pt", "De qualquer forma, em Genebra ou em Paris."),
        ("pt", "De qualquer modo não temos preferência."),
        ("pt", "Qualquer forma de entrega na Convenção serve."),
        ("es", "En cualquier lugar."),
        ("en", "At any place."),
        ("ru", "В любом месте."),
    ],
)
def test_any_place_is_asked(language: str, text: str) -> None:
    assert isinstance(read("venue", text, Context(language=language)), Unclear)
