"""A country's adjective right beside an economy makes it the country's, elsewhere it does not."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear

NATIONS = (
    ("en", "AT", "The Austrian GDP is EUR 480 billion"),
    ("en", "AT", "EUR 480 billion is the Austrian GDP."),
    ("en", "JP", "Our city contributes 36 billion dollars to the Japanese GDP."),
    ("de", "DE", "Das deutsche BIP beträgt 4,2 Bio. €"),
    ("de", "CH", "Das Schweizer BIP beträgt 800 Mrd. CHF"),
    ("de", "DE", "rund 2 % des deutschen BIP"),
    ("fr", "FR", "Le PIB français est de 2900 milliards d'euros"),
    ("es", "ES", "El PIB español es de 150.000 millones de euros"),
    ("pt", "BR", "O produto interno bruto brasileiro é de R$ 11 trilhões"),
    ("ru", "RU", "Российский ВВП составляет 200 трлн руб."),
    ("ar", "EG", "بلغ الناتج المحلي الإجمالي المصري 14 تريليون جنيه"),
)
CITYS = (
    ("en", "CA", "GDP: 85 billion Canadian dollars", "85e9"),
    ("en", "AU", "GDP in Australian dollars: 85 billion", "85e9"),
    ("en", "US", "GDP US$ 4.4 billion", "4.4e9"),
    ("en", "DE", "According to German statistics our GDP is 4.4 billion euros", "4.4e9"),
    ("en", "DE", "The GDP of the German city is 4.4 billion euros", "4.4e9"),
    ("en", "DE", "The German GDP statistics give 4.4 billion euros for our city.", "4.4e9"),
    ("en", "DE", "German GDP is 4.2 trillion; our city's GDP is 4.4 billion euros.", "4.4e9"),
    ("en", "JP", "Japanese version: GDP 4.4 billion dollars", "4.4e9"),
    ("de", "CH", "4,4 Mrd. Schweizer Franken BIP", "4.4e9"),
    ("de", "DE", "Das BIP unserer deutschen Stadt beträgt 4,4 Mrd. €", "4.4e9"),
    ("de", "DE", "Mit 36 Mrd. € erwirtschaftet unsere Stadt 1 % des deutschen BIP.", "36e9"),
    ("fr", "CH", "PIB : 4,4 milliards de francs suisses", "4.4e9"),
    ("fr", "FR", "36 milliards d'euros (1 % du PIB français)", "36e9"),
    ("es", "CO", "PIB en pesos colombianos: 44 billones", "44e12"),
    ("es", "MX", "El PIB mexicano es de 4.400 millones de pesos", "4.4e9"),
    ("pt", "BR", "O PIB do município brasileiro é de R$ 4,4 bilhões", "4.4e9"),
    ("ru", "RU", "ВВП российского города 36 млрд долларов", "36e9"),
    ("ar", "EG", "بالجنيه المصري الناتج المحلي الإجمالي للمدينة 14 مليار", "14e9"),
)


@pytest.mark.parametrize(("language", "country", "text"), NATIONS)
def test_the_economy_of_the_country_is_none_of_the_city(
    language: str, country: str, text: str
) -> None:
    value = read("amount", text, Context(language=language, country=country))
    assert value == Unclear(reason="wrong_figure")


@pytest.mark.parametrize(("language", "country", "text", "value"), CITYS)
def test_a_countrys_adjective_elsewhere_does_not_matter(
    language: str, country: str, text: str, value: str
) -> None:
    found = read("amount", text, Context(language=language, country=country))
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal(value)
