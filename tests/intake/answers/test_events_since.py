"""Events held since a year: listed with that year, of which their writer can be told."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.events import since
from intake.answers.values import Context, Events


def _since(language: str, text: str) -> list[int | None]:
    found = read("events", text, Context(language=language, today=date(2025, 4, 1)))
    assert isinstance(found, Events), found
    return [one.year for one in since.told(found, text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Smart City Forum, yearly since 2008; Expo 2020"),
        ("en", "The Smart City Forum has been held here every year since 2008."),
        ("de", "Smart City Forum, seit 2008 jährlich; Expo 2020"),
        ("en", "Expo 2020. Smart City Forum, yearly since 2008."),
        ("en", "St. Gallen Forum, held every year since 2008"),
        ("ru", "С 2008 г. ежегодно проводится Форум «Умный город»"),
        ("de", "Seit 2008 findet jedes Jahr das Smart City Forum statt."),
        ("es", "Foro Smart City, cada año desde 2008"),
        ("fr", "Forum Smart City, chaque année depuis 2008"),
        ("pt", "Fórum Smart City, todos os anos desde 2008"),
        ("ru", "Форум «Умный город», ежегодно с 2008 г."),
        ("zh", "智慧城市论坛（自2008年起每年举办）"),
        ("ja", "スマートシティフォーラム（2008年から毎年開催）"),
        ("ko", "스마트시티 포럼 (2008년부터 매년 개최)"),
        ("tr", "Akıllı Şehir Forumu, 2008'den beri her yıl"),
        ("ar", "يقام في المدينة معرض الكتاب الدولي سنويا منذ عام 2008."),
        ("hi", "स्मार्ट सिटी फोरम, 2008 से हर साल"),
    ],
)
def test_the_year_since_which_it_is_held_is_told_of(language: str, text: str) -> None:
    assert _since(language, text) == [2008]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Smart City Forum 2023"),
        ("en", "Water Forum, from 3 to 5 May 2022"),
        ("en", "Smart City Forum 2008, on 5 May"),
        ("en", "Water Forum 2018; since 2018 we also have a smart city office"),
        ("en", "Water Forum 2018. Since 2018 we also have a smart city office."),
        ("zh", "水论坛2018年；自2018年起设有智慧城市办公室"),
        ("de", "Wasserforum 2018; seit 2018 haben wir auch ein Digitalamt"),
        ("de", "Wasserforum 2022, vom 3. bis 5. Mai"),
        ("de", "Wasserforum ab 3. Mai 2022"),
        ("es", "Foro del Agua en 2022"),
        ("fr", "Forum de l'eau en 2022, salon depuis 2010"),
        ("pt", "Fórum da Água em maio de 2022"),
        ("ru", "Водный форум с 3 по 5 мая 2022 г."),
        ("zh", "2008年至2012年水论坛"),
        ("ja", "水フォーラム（2022年5月3日から5日）"),
        ("ko", "물 포럼 2022년 5월 3일부터 5일까지"),
        ("tr", "Su Forumu 2022'de"),
        ("ar", "منتدى المياه في 2022"),
        ("hi", "जल मंच 2022 में"),
    ],
)
def test_a_year_in_which_it_was_held_is_not(language: str, text: str) -> None:
    assert _since(language, text) == []
