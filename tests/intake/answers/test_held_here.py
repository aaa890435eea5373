"""The end of a list that says of all its events that they were held here."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

TODAY = date(2026, 12, 1)
ALL_HELD = (
    ("zh", "2017年世界大學運動會、2025年世界壯年運動會，都在本市舉行。", 2),
    ("zh", "2010年世界博览会、2016年G20峰会都在我市举办。", 2),
    ("de", "Universiade (1989) und Invictus Games (2023) wurden beide bei uns ausgetragen.", 2),
    ("es", "FITUR Know-How 2021 y la Conferencia Mundial IATA 2023, celebradas en la ciudad.", 2),
    ("ru", "ЭКСПО-2017 и Азиада-2011 — обе проходили в городе.", 2),
    ("ar", "معرض إكسبو (2020)، مؤتمر الأطراف (2023)، وكلها عقدت هنا.", 2),
    (
        "tr",
        "EXPO 2016, G20 Zirvesi (2015) ve COP toplantısı (2019), hepsi kentimizde düzenlendi.",
        3,
    ),
    ("ko", "2014년 아시안게임, 2023년 세계잼버리 등이 우리 시에서 열렸습니다.", 2),
    (
        "ja",
        "2019年ラグビーワールドカップ、2021年東京オリンピック（マラソン）が市内で行われました。",
        2,
    ),
)
NOT_ALL = (
    ("en", "Neither the World Expo 2015 nor the Smart City Summit 2019 were held here."),
    ("en", "Were the World Expo 2015 and the Smart City Summit 2019 both held here?"),
    ("de", "Weder die Weltausstellung 2000 noch der Weltkongress 2002 fanden hier statt."),
    ("zh", "2010年世界博览会、2016年G20峰会都没在我市举办。"),
    ("zh", "2010年世界博览会、2016年G20峰会都不是在我市举办的。"),
    ("ko", "2012년 여수세계박람회와 2015년 세계물포럼은 우리 시에서 열리지 않았습니다."),
    ("tr", "2011 Kış Oyunları ve 2017 Gençlik Olimpiyatları şehrimizde yapılmadı."),
)


@pytest.mark.parametrize(("language", "text", "count"), ALL_HELD)
def test_all_events_of_a_list_are_read_before_the_end_that_says_so(
    language: str, text: str, count: int
) -> None:
    found = read("events", text, Context(language=language, today=TODAY))
    assert isinstance(found, Events)
    assert (len(found.events), found.unread) == (count, ())


@pytest.mark.parametrize(("language", "text"), NOT_ALL)
def test_events_that_were_not_held_here_are_asked(language: str, text: str) -> None:
    found = read("events", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear) or (isinstance(found, Events) and found.unread)
