"""A list under the name of a city that is not the packet's is asked, and nothing of it counted."""

import pytest

from tests.intake.conversation.panelist.judging.test_dividing import OSAKA, _judged, _write

LIST = "S1: {met}\nS2: {met}\nS3: {met}\nS4: {met}"
MET = {
    "en": "met",
    "de": "erfüllt",
    "ja": "達成",
    "ko": "충족",
    "ru": "выполнен",
    "tr": "karşılandı",
}


def counted(language: str, heading: str) -> int:
    bench = _write(f"{heading}\n\n{LIST.format(met=MET[language])}", language)
    return len(_judged(bench).get(OSAKA, {}))


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Kobe"),
        ("en", "**Kobe (Japan)**"),
        ("en", "My ballot for Kobe:"),
        ("en", "Here is my ballot for Kobe."),
        ("de", "Mein Votum für Kobe:"),
        ("ru", "Мой бюллетень по Кобе:"),
        ("ja", "神戸市の評価："),
        ("ko", "고베에 대한 제 평가:"),
        ("tr", "Kobe için oyum:"),
    ],
)
def test_a_list_headed_by_another_city_is_not_counted(language: str, heading: str) -> None:
    assert counted(language, heading) == 0


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "My ballot for Osaka:"),
        ("en", "Kobe, 3 May 2027"),
        ("en", "Greetings from Kobe."),
        ("de", "Kobe, den 3. Mai"),
        ("ja", "大阪市の評価："),
        ("tr", "Osaka için oyum:"),
    ],
)
def test_its_own_city_or_where_one_writes_heads_an_own_list(language: str, heading: str) -> None:
    assert counted(language, heading) == 4
