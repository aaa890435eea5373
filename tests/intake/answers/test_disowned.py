"""A figure that the writer tells only to say that it is not to be used, or not the city's."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        (
            "en",
            "GB",
            "The figure you'd find in the press (£70bn) is the GDP of the whole region,"
            " so please don't use it.",
        ),
        ("en", "GB", "The figure in the press (£70bn) is not ours."),
        (
            "en",
            "GB",
            "I'm afraid our statistics office doesn't break this down; the figure you'd find in"
            " the press (£70bn) is that of the region, so please do not use it.",
        ),
        (
            "fr",
            "FR",
            "Le chiffre paru dans la presse (70 milliards d'euros) est celui de la région,"
            " ne l'utilisez pas.",
        ),
        ("fr", "FR", "Le chiffre de la presse (70 milliards d'euros) n'est pas le nôtre."),
        (
            "de",
            "DE",
            "Die in der Presse genannten 70 Milliarden Euro gelten für das ganze Land,"
            " bitte nicht verwenden.",
        ),
        ("es", "ES", "La cifra de la prensa (70.000 millones de euros) no es la nuestra."),
        ("es", "ES", "La cifra de la prensa (70.000 millones de euros) es regional, no la usen."),
        ("pt", "BR", "O valor da imprensa (R$ 70 bilhões) é do estado, por favor não o utilizem."),
        ("ru", "RU", "Цифра из прессы (70 млрд рублей) относится к региону, не используйте её."),
        ("zh", "CN", "媒体上的数字（700亿元）是全省的，请不要使用。"),
        ("ja", "JP", "報道の数字（700億円）は県全体のものですので、使わないでください。"),
        ("ko", "KR", "언론에 나온 수치(700억 원)는 도 전체의 것이니 사용하지 마십시오."),
        ("tr", "TR", "Basındaki rakam (70 milyar lira) bölgeye aittir, lütfen kullanmayın."),
        ("ar", "EG", "الرقم الوارد في الصحافة (70 مليار جنيه) يخص الإقليم، فلا تستخدموه."),
        ("hi", "IN", "अखबार का आंकड़ा (70 अरब रुपये) पूरे राज्य का है, कृपया इसका उपयोग न करें।"),
    ],
)
def test_a_figure_that_is_not_to_be_used_is_asked_for(
    language: str, country: str, text: str
) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Unclear), found


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("en", "GB", "The city's own figure is £70bn, please use it."),
        ("en", "GB", "£70bn. The letterhead is not ours, please excuse that."),
        ("de", "DE", "Bitte verwenden Sie die 70 Milliarden Euro."),
        ("fr", "FR", "Le chiffre est de 70 milliards d'euros, utilisez-le."),
        ("es", "ES", "La cifra es de 70.000 millones de euros, es la nuestra."),
    ],
)
def test_a_figure_that_is_to_be_used_is_read(language: str, country: str, text: str) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Amount), found
    assert found.span.exact == Decimal("70e9")
