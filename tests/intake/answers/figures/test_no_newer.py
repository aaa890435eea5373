"""That there are no newer figures takes nothing from the one told, unless it is another place's."""

from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, AnswerKind, Context, Count, NotAvailable, Unclear

COUNTRY = {"tr": "TR", "de": "DE", "fr": "FR", "es": "ES", "pt": "PT", "ru": "RU", "zh": "CN",
           "ko": "KR", "ja": "JP", "ar": "AE", "hi": "IN", "en": "GB"}  # fmt: skip
Row = tuple[AnswerKind, str, str]
READ: tuple[Row, ...] = (
    ("amount", "de", "Das BIP der Stadt lag 2022 bei 78 Mrd. Euro. Neuere Zahlen liegen noch nicht "
     "vor."),
    ("count", "de", "143 Unternehmen (Stand 2022). Neuere Erhebungen gibt es nicht."),
    ("amount", "en", "The city's GDP was £78 billion in 2022. Newer figures are not available."),
    ("count", "en", "About 143 firms in 2022. We have no more recent count."),
    ("amount", "fr", "Le PIB de la ville était de 78 Mds€ en 2022. Des chiffres plus récents ne "
     "sont pas encore disponibles."),
    ("amount", "es", "El PIB de la ciudad fue de 78 000 millones de euros en 2022. No hay datos "
     "más recientes."),
    ("amount", "pt", "O PIB da cidade foi de 78 mil milhões de euros em 2022. Não há dados mais "
     "recentes."),
    ("count", "ru", "143 предприятия (2022). Более новых данных нет."),
    ("count", "tr", "2022'de 143 firma vardı. Daha güncel veri bulunmamaktadır."),
    ("amount", "zh", "2022年全市GDP为780亿元。尚无更新的数据。"),
    ("count", "ja", "143社です（2022年）。これより新しい調査はございません。"),
    ("amount", "ko", "2022년 지역내총생산은 780억 원입니다. 더 최근 자료는 아직 없습니다."),
    ("amount", "ar", "بلغ الناتج المحلي للمدينة 78 مليار دولار في 2022. ولا تتوفر بيانات أحدث."),
    ("amount", "hi", "2022 में शहर का जीडीपी 78 अरब डॉलर था। इससे नए आँकड़े अभी उपलब्ध नहीं हैं।"),
)  # fmt: skip
NOT_READ: tuple[Row, ...] = (
    ("amount", "de", "78 Mrd. Euro (Land). Zahlen der Stadt liegen noch nicht vor."),
    ("amount", "de", "Für das Land 78 Mrd. Euro. Neuere Zahlen der Stadt liegen nicht vor."),
    ("amount", "de", "Das BIP liegt bei 78 Mrd. Euro. Belastbare Zahlen liegen nicht vor."),
    ("count", "de", "143 Unternehmen im Land. Neuere Zahlen für die Stadt gibt es nicht."),
    ("amount", "de", "Neuere Zahlen liegen nicht vor."),
    ("amount", "de", "Für das Land waren es 78 Mrd. Euro. Neuere Zahlen liegen nicht vor."),
    ("amount", "en", "For the county it was £78 billion. Newer figures are not available."),
    ("count", "en", "143 firms in the county in 2022. No newer figures are available."),
    ("amount", "fr", "Pour la région, 78 Mds€. Des chiffres plus récents ne sont pas disponibles."),
    ("amount", "es", "Para la región, 78 000 millones de euros. No hay datos más recientes."),
    ("amount", "tr", "Bölge için 78 milyar dolar. Daha güncel veri bulunmamaktadır."),
    ("count", "en", "143 firms in 2022. More recent counts show zero."),
    ("count", "en", "143 firms in 2022. The more recent count found two hundred, not published."),
    (
        "amount",
        "en",
        "The city's GDP was £78 billion in 2022. The newer figure is twice as high but not public.",
    ),
    ("amount", "en", "No newer figures are available."),
    ("amount", "en", "We have no figure for the city. No newer figures are available."),
    ("amount", "fr", "78 Mds€ pour la région. Nous n'avons pas de données pour la ville."),
    ("amount", "es", "No hay datos más recientes."),
    ("amount", "pt", "Não há dados mais recentes."),
    ("count", "ru", "Более новых данных нет."),
    ("count", "tr", "Daha güncel veri bulunmamaktadır."),
    ("count", "ja", "これより新しい調査はございません。"),
    ("amount", "zh", "尚无更新的数据。"),
    ("amount", "ar", "لا تتوفر بيانات أحدث."),
)


@pytest.mark.parametrize(("kind", "language", "text"), READ)
def test_that_nothing_newer_is_known_leaves_the_figure(
    kind: AnswerKind, language: str, text: str
) -> None:
    value = read(kind, text, Context(language=language, country=COUNTRY[language]))

    assert isinstance(value, Amount | Count)
    assert value.span.exact in {Decimal("78e9"), Decimal(143)}


@pytest.mark.parametrize(("kind", "language", "text"), NOT_READ)
def test_it_makes_no_figure_out_of_none(kind: AnswerKind, language: str, text: str) -> None:
    value = read(kind, text, Context(language=language, country=COUNTRY[language]))

    assert isinstance(value, Unclear | NotAvailable)


@pytest.mark.parametrize("text", ["مؤسستان فقط", "لدينا مؤسستان.", "شركتان"])
def test_two_of_what_is_counted_are_two(text: str) -> None:
    value = read("count", text, Context(language="ar"))

    assert isinstance(value, Count)
    assert value.span.exact == 2


@pytest.mark.parametrize("text", ["لدينا 120 مؤسسة، منها مؤسستان كبيرتان.", "120 مؤسسة"])
def test_two_of_many_are_not_the_count(text: str) -> None:
    value = read("count", text, Context(language="ar"))

    assert isinstance(value, Unclear) or (isinstance(value, Count) and value.span.exact == 120)
