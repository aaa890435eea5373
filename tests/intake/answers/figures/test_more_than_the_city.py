"""A figure of a wider area that is said not to be the city's is asked; the mirror of it is read."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, Unclear

COUNTRY = {"tr": "TR", "de": "DE", "fr": "FR", "es": "ES", "pt": "PT", "ru": "RU", "zh": "CN",
           "ko": "KR", "ja": "JP", "ar": "AE", "hi": "IN", "en": "GB"}  # fmt: skip
Row = tuple[AnswerKind, str, str]
NOT_THE_CITYS: tuple[Row, ...] = (
    (
        "amount",
        "fr",
        "Le PIB de la métropole (et non de la seule commune) est estimé à 78 Mds€. "
        "Pour la ville elle-même nous ne disposons d'aucun chiffre.",
    ),
    ("amount", "fr", "Le PIB de la région (pas de la ville) est estimé à 78 Mds€."),
    ("count", "fr", "On compte 143 entreprises dans l'agglomération, pas seulement dans la ville."),
    ("amount", "en", "The GDP of the metropolitan area (not of the city alone) is €78 billion."),
    ("amount", "en", "€78 billion for the metropolitan area, not for the city."),
    ("count", "en", "In the region (not only in the city) 143 firms are registered."),
    ("amount", "de", "Das BIP der Metropolregion (nicht der Stadt allein) beträgt 78 Mrd. Euro."),
    ("amount", "de", "Das BIP der Region, also nicht nur der Stadt, beträgt 78 Mrd. Euro."),
    ("amount", "es", "El PIB del área metropolitana (y no solo del municipio) es de 78 000 M€."),
    ("amount", "pt", "O PIB da área metropolitana (e não apenas do município) é de 78 mil M€."),
    ("amount", "ru", "ВРП агломерации (а не только самого города) — 78 млрд долларов."),
    ("amount", "zh", "都市圈（而非仅本市）的GDP为780亿美元。"),
    ("amount", "ja", "都市圏（市単独ではなく）のGDPは780億ドルです。"),
    ("amount", "ko", "대도시권(시 단독이 아님)의 GDP는 780억 달러입니다."),
    ("amount", "ar", "يبلغ الناتج المحلي للمنطقة الحضرية (وليس المدينة وحدها) 78 مليار دولار."),
    ("amount", "hi", "महानगरीय क्षेत्र (केवल नगर का नहीं) का जीडीपी 78 अरब डॉलर है।"),
)
THE_CITYS: tuple[Row, ...] = (
    (
        "amount",
        "en",
        "The state statistical office, not our city, computes the GDP: 78 billion "
        "pounds for our city in 2022.",
    ),
    (
        "amount",
        "de",
        "Nach Angaben des Landes, nicht der Stadt, beträgt das BIP der Stadt 78 Mrd. Euro.",
    ),
    (
        "amount",
        "es",
        "La región, no la ciudad, publica los datos: el PIB municipal es de 78 000 "
        "millones de euros.",
    ),
    ("amount", "en", "The GDP of the city (not of the whole metropolitan area) is €78 billion."),
    ("amount", "en", "Our city, not only the seat of the region, has a GDP of €78 billion."),
    ("count", "en", "There are 143 firms in the city, not counting the region."),
    ("amount", "fr", "Le PIB de la métropole est estimé à 78 Mds€."),
    ("amount", "fr", "Le PIB de la ville (et non de la métropole) est de 78 Mds€."),
    ("amount", "de", "Das BIP der Stadt (nicht der Metropolregion) beträgt 78 Mrd. Euro."),
    ("amount", "de", "Das BIP der Stadt beträgt 78 Mrd. Euro, nicht nur in der Region viel."),
    ("amount", "es", "El PIB de la ciudad (y no del área metropolitana) es de 78 000 M€."),
    ("count", "es", "Hay 143 empresas en la ciudad, no solo en el parque."),
    ("amount", "pt", "O PIB da cidade (e não da área metropolitana) é de 78 mil M€."),
    ("amount", "ru", "ВРП города (а не агломерации) составляет 78 млрд долларов."),
    ("count", "ru", "В городе, а не только в технопарке, работают 143 компании."),
    ("amount", "zh", "本市（而非都市圈）的GDP为780亿美元。"),
    ("amount", "ja", "市（都市圏ではなく）のGDPは780億ドルです。"),
    ("amount", "ar", "يبلغ الناتج المحلي للمدينة (وليس المنطقة الحضرية) 78 مليار دولار."),
    ("amount", "hi", "शहर (महानगरीय क्षेत्र का नहीं) का जीडीपी 78 अरब डॉलर है।"),
    ("amount", "tr", "Şehrin (metropol alanın değil) GSYH'si 78 milyar dolardır."),
)


@pytest.mark.parametrize(("kind", "language", "text"), NOT_THE_CITYS)
def test_a_figure_of_more_than_the_city_is_asked(
    kind: AnswerKind, language: str, text: str
) -> None:
    assert isinstance(read(kind, text, _context(language)), Unclear)


@pytest.mark.parametrize(("kind", "language", "text"), THE_CITYS)
def test_a_figure_of_no_more_than_the_city_is_read(
    kind: AnswerKind, language: str, text: str
) -> None:
    value = read(kind, text, _context(language))

    assert isinstance(value, Amount | Count)
    assert value.span.exact in {Decimal("78e9"), Decimal(143)}


def _context(language: str) -> Context:
    return Context(language=language, country=COUNTRY[language])
