"""A figure told to exist elsewhere only is not the city's, where the city is said to have none."""

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Unclear

ROWS = [
    ("en", "leeds",
     "GDP exists only for the NUTS 3 region, EUR 8.1 billion; for Leeds there is none.",
     "Leeds: only EUR 8.1 billion of GDP; there is no newer figure."),
    ("de", "rostock",
     "BIP nur für den Kreis Mecklenburg, 8,1 Milliarden Euro; für Rostock gibt es keines.",
     "Das BIP der Stadt beträgt nur 8,1 Milliarden Euro; Schulden hat die Stadt nicht."),
    ("fr", "lyon",
     "Le PIB n'existe que pour le Rhône, 8,1 milliards d'euros ; pour Lyon il n'y en a pas.",
     "Le PIB de Lyon est de 8,1 milliards d'euros ; Starlink n'est pas présent."),
    ("es", "sevilla",
     "El PIB solo existe para el Aljarafe, 8.100 millones de euros; para Sevilla no hay.",
     "El PIB de Sevilla es de solo 8.100 millones de euros."),
    ("pt", "braga",
     "O PIB só existe para a NUTS III Cávado, 8,1 mil milhões de euros; para Braga não há.",
     "O PIB de Braga é de apenas 8,1 mil milhões de euros."),
    ("ru", "пермь",
     "ВВП есть только по Прикамью, 8,1 млрд евро; по Перми его нет.",
     "ВВП Перми всего 8,1 млрд евро; долгов у города нет."),
    ("tr", "bursa",
     "GSYH yalnızca Bursa ili için var: 8,1 milyar euro; kent için yok.",
     "Bursa kentinin GSYH'si yalnızca 8,1 milyar euro."),
    ("ar", "الاسكندريه",
     "الناتج المحلي الإجمالي متوفر فقط للدلتا، 8.1 مليار يورو؛ للمدينة لا يوجد.",
     "الناتج المحلي الإجمالي للمدينة فقط 8.1 مليار يورو."),
    ("hi", "पुणे",
     "जीडीपी केवल पश्चिमी घाट के लिए है, 8.1 अरब यूरो; पुणे के लिए नहीं है।",
     "पुणे की जीडीपी केवल 8.1 अरब यूरो है।"),
    ("zh", "成都",
     "GDP只有川西的数据，81亿欧元；成都市没有。", "成都市GDP只有81亿欧元。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "city", "text"), [row[:3] for row in ROWS])
def test_a_figure_the_city_has_none_of_is_asked(language: str, city: str, text: str) -> None:
    context = Context(language=language, ours=frozenset({city}))
    assert isinstance(read("amount", text, context), Unclear)


@pytest.mark.parametrize(
    ("language", "city", "text"), [(language, city, told) for language, city, _, told in ROWS]
)
def test_the_citys_own_is_read(language: str, city: str, text: str) -> None:
    context = Context(language=language, ours=frozenset({city}))
    assert isinstance(read("amount", text, context), Amount)
