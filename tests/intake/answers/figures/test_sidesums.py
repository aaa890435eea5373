"""Sums of one thing only, parts and their total, and measures that are missing beside a figure."""

from datetime import date
from decimal import Decimal

import pytest

from intake.answers import read
from intake.answers.values import Amount, Context, Count, Unclear

TODAY = date(2026, 11, 26)


def _context(language: str, country: str) -> Context:
    return Context(language=language, country=country, today=TODAY)


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("de", "DE", "Eine belastbare Zahl liegt uns leider nicht vor; die Kämmerei rechnet "
         "frühestens im Frühjahr damit. Allein der Glasfaserausbau wurde mit 85 Mio. Euro "
         "gefördert."),
        ("en", "GB", "Nobody here has worked that figure out yet. The new traffic sensors alone "
         "cost £14 million."),
        ("fr", "FR", "Nous n'avons aucun chiffre. Le réseau de capteurs a coûté 14 millions "
         "d'euros."),
        ("es", "ES", "No tenemos ninguna cifra. La red de sensores costó 14 millones de euros."),
        ("pt", "PT", "Não temos nenhum número. A rede de sensores custou 14 milhões de euros."),
        ("ru", "RU", "Таких данных нет. На одни датчики потрачено 900 миллионов рублей."),
        ("tr", "TR", "Böyle bir rakam yok. Sensör ağı için 900 milyon TL harcandı."),
    ],
)  # fmt: skip
def test_a_sum_for_one_thing_never_stands_in_for_a_figure_that_is_missing(
    language: str, country: str, text: str
) -> None:
    assert isinstance(read("amount", text, _context(language, country)), Unclear)


def test_what_is_told_of_the_city_alone_is_no_sum_for_one_thing() -> None:
    text = "Nobody here has a newer figure. The city's GDP alone is GBP 14 billion."
    found = read("amount", text, _context("en", "GB"))
    assert isinstance(found, Amount)
    assert found.span.exact == Decimal(14_000_000_000)


@pytest.mark.parametrize(
    ("language", "text", "total"),
    [
        ("ja", "会員企業のうち、認定を受けたものが26社、それ以外で同様の取組を行うものが41社、"
         "合わせて67社でございます。", 67),
        ("ko", "테크노파크 입주기업 95개와 산업단지 내 58개를 더하면 모두 153개 업체입니다.", 153),
        ("pt", "O nosso parque acolhe 74 empresas; no resto do concelho há mais 39, o que perfaz "
         "113.", 113),
        ("es", "En el polígono trabajan 44 y en el casco urbano otras 29, lo que suma 73 "
         "empresas.", 73),
        ("fr", "Le pôle en regroupe 58 et l'agglomération 37 autres, soit 95 au total.", 95),
        ("de", "Im Park sitzen 58 Betriebe, im Zentrum 37, macht zusammen 95.", 95),
        ("en", "There are 58 firms in the park and 37 downtown, which makes 95 in all.", 95),
        ("ru", "В технопарке 63 компании, ещё 48 за его пределами, итого 111.", 111),
        ("hi", "आईटी पार्क में 47 और बाकी शहर में 36 कंपनियाँ हैं, कुल मिलाकर 83।", 83),
    ],
)  # fmt: skip
def test_of_parts_and_their_total_the_total_is_taken(language: str, text: str, total: int) -> None:
    found = read("count", text, _context(language, ""))
    assert isinstance(found, Count)
    assert found.span.exact == total


def test_what_would_be_added_makes_no_total() -> None:
    assert isinstance(
        read("count", "협력업체까지 합치면 300개가 됩니다.", _context("ko", "KR")), Unclear
    )


@pytest.mark.parametrize(
    ("language", "country", "text", "value"),
    [
        ("ja", "JP", "市内総生産（名目）は1兆2,000億円でございます。"
         "なお、実質値は公表されておりません。",
         1_200_000_000_000),
        ("pt", "BR", "O PIB do município foi de R$ 8,4 bilhões. O valor per capita não foi "
         "divulgado.", 8_400_000_000),
        ("ko", "KR", "지역내총생산은 12조 4천억 원입니다. 다만 1인당 수치는 공표되지 않았습니다.",
         12_400_000_000_000),
    ],
)  # fmt: skip
def test_a_measure_that_is_missing_beside_a_figure_does_not_contradict_it(
    language: str, country: str, text: str, value: int
) -> None:
    found = read("amount", text, _context(language, country))
    assert isinstance(found, Amount)
    assert found.span.exact == value


def test_a_figure_that_is_itself_of_another_measure_still_is_contradicted() -> None:
    text = "Real, zu konstanten Preisen, sind es 12 Mrd. Euro. Der Wert ist nicht verfügbar."
    assert isinstance(read("amount", text, _context("de", "DE")), Unclear)


def test_both_figures_are_offered_where_the_second_leaves_its_currency_out() -> None:
    text = "2022 waren es noch 640 Mio. Franken, im vergangenen Jahr dann knapp 715 Mio."
    found = read("amount", text, _context("de", "CH"))
    assert isinstance(found, Unclear)
    assert len(found.candidates) == 2


def test_a_range_of_who_cannot_tell_exactly_is_unsure_and_no_contradiction() -> None:
    text = (
        "Genau können wir das nicht sagen, es dürften aber irgendwo zwischen 150 und 300 sein, "
        "je nachdem, wie eng man das fasst."
    )
    found = read("count", text, _context("de", "DE"))
    assert isinstance(found, Unclear)
    assert found.reason == "hedged"
