"""An only figure that is a rest, an addition, or what those meant are taken from: never the count.

Each row is a language and an answer; those read state 145.
"""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear

_ROWS = Path(__file__).parent


def rows(name: str) -> list[tuple[str, str]]:
    lines = (_ROWS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [(language, text) for language, text in map(json.loads, lines)]


@pytest.mark.parametrize(("language", "text"), rows("partial_asked"))
def test_a_rest_or_an_addition_alone_is_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(("language", "text"), rows("partial_read"))
def test_such_words_elsewhere_leave_the_figure(language: str, text: str) -> None:
    value = read("count", text, Context(language=language))
    assert isinstance(value, Count)
    assert Decimal(145) in (value.span.low, value.span.high)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The remaining £30 billion."),
        ("de", "Die übrigen 30 Milliarden Euro."),
        ("fr", "Les 30 milliards d'euros restants."),
        ("es", "Los 30.000 millones de euros restantes."),
        ("ru", "Остальные 30 млрд рублей."),
        ("zh", "其余300亿元。"),
    ],
)
def test_the_rest_of_a_sum_is_asked(language: str, text: str) -> None:
    assert isinstance(read("amount", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Some of our 145 firms use them."),
        ("de", "Einige unserer 145 Firmen nutzen sie."),
        ("fr", "Certaines de nos 145 entreprises les utilisent."),
        ("es", "Algunas de nuestras 145 empresas los usan."),
        ("pt", "Algumas das nossas 145 empresas os usam."),
        ("ru", "Некоторые из наших 145 компаний их используют."),
        ("ar", "بعض شركاتنا الـ145 تستخدمها."),
        ("tr", "145 firmanın bazıları kullanıyor."),
        ("zh", "145家企业中有一部分使用。"),
        ("ja", "145社の一部が利用しています。"),
        ("ko", "145개 기업 중 일부가 사용합니다."),
        ("hi", "145 कंपनियों में से कुछ उपयोग करती हैं।"),
    ],
)
def test_some_of_them_tells_of_the_whole(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)
    value = read("count", text, Context(language=language, whole=True))
    assert isinstance(value, Count)
    assert value.span.exact == 145
