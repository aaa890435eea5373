"""Two standards judged by one word with a "both" beside it; "not both" leaves it open."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Correction to S1 and S3: both not met, the source is missing."),
        ("de", "Korrektur zu S1 und S3: beide nicht erfüllt, da die Quelle fehlt."),
        ("fr", "Correction pour S1 et S3 : tous deux non satisfaits, source absente."),
        ("es", "Corrección de S1 y S3: ambos no cumplidos, falta la fuente."),
        ("pt", "Correção de S1 e S3: ambos não cumpridos, falta a fonte."),
        ("ru", "Поправка по S1 и S3: оба не выполнены, нет источника."),
        ("zh", "更正S1和S3：两项均未达标，缺少来源。"),
        ("ja", "S1とS3の訂正：どちらも満たしていない、出典がない。"),
        ("ko", "S1과 S3 정정: 둘 다 미충족, 출처가 없음."),
        ("ar", "تصحيح S1 وS3: كلاهما غير مستوفى، المصدر مفقود."),
        ("tr", "S1 ve S3 düzeltmesi: ikisi de karşılanmıyor, kaynak yok."),
    ],
)
def test_both_are_judged(language: str, text: str) -> None:
    assert signs(text, language) == "S1- S3-"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1 and S3 are not both met."),
        ("de", "S1 und S3: nicht beide erfüllt."),
        ("fr", "S1 et S3 ne sont pas tous deux satisfaits."),
        ("es", "S1 y S3: no ambos cumplidos."),
        ("ru", "S1 и S3: не оба выполнены."),
        ("tr", "S1 ve S3 ikisi birden karşılanmıyor."),
    ],
)
def test_not_both_may_be_one_of_them(language: str, text: str) -> None:
    assert signs(text, language) == "S1? S3?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S1 وS2 مستوفيان، الأرقام مدققة.", "S1+ S2+"),
        ("S1 مستوفى، أرقام مدققة، وS3 غير مستوفى، حدث واحد.", "S1+ S3-"),
    ],
)
def test_arabic_joins_a_standard_to_the_one_before(text: str, expected: str) -> None:
    assert signs(text, "ar") == expected
