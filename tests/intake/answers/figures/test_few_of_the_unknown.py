"""A few of what no list knows are no firms, unless the answer is but the figure and its noun."""

import pytest

from intake import answers
from intake.answers.values import Context, Count, Unclear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have 2 screens open."),
        ("en", "We have 3 children."),
        ("en", "We have 5 mayors."),
        ("de", "Wir haben 2 Fenster offen."),
        ("de", "Ich habe 3 Kinder."),
        ("fr", "Nous avons 2 écrans ouverts."),
        ("es", "Tenemos 2 pantallas abiertas."),
        ("pt", "Temos 2 ecrãs abertos."),
        ("ru", "У нас открыто 2 экрана."),
        ("ar", "لدينا 2 شاشات مفتوحة."),
    ],
)
def test_a_sentence_of_a_few_unknown_things_is_asked(language: str, text: str) -> None:
    read = answers.read("count", text, Context(language=language))
    assert read == Unclear(reason="hedged")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "12 bakeries"),
        ("en", "We have 12 firms."),
        ("en", "We have 12 of them."),
        ("en", "We have 120 manufacturers."),
        ("en", "There are 12."),
        ("en", "We counted 12 last year"),
        ("de", "Wir haben 12 Betriebe."),
        ("de", "12 Produzenten"),
        ("fr", "Nous avons 12 usines."),
        ("es", "Tenemos 12 fábricas."),
        ("pt", "Temos 12 empresas."),
        ("ru", "У нас 12 заводов."),
        ("ar", "12 مصنعا"),
        ("tr", "Bizde 12 işletme var."),
    ],
)
def test_a_few_firms_stand(language: str, text: str) -> None:
    assert isinstance(answers.read("count", text, Context(language=language)), Count)
