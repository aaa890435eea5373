"""Events: whose year it is, initials, what leads in, and what is said of no event."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear


def listed(language: str, text: str) -> list[tuple[str, int | None]]:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events), found
    assert not found.unread, found
    return [(one.name, one.year) for one in found.events]


@pytest.mark.parametrize(
    ("language", "text", "first", "years", "second"),
    [
        ("en", "World Ports Summit in 2016 and 2018, the Harbour Festival every year.",
         "World Ports Summit", (2016, 2018), "Harbour Festival"),
        ("es", "Hemos acogido el Foro Global en 2015 y 2019, la Feria del Libro todos los años.",
         "Foro Global", (2015, 2019), "Feria del Libro"),
        ("fr", "Nous avons organisé le Forum de l'eau en 2012 et 2018, le Salon chaque année.",
         "Forum de l'eau", (2012, 2018), "Salon"),
        ("pt", "Recebemos o Fórum da Água em 2012 e 2016, a Feira do Livro todos os anos.",
         "Fórum da Água", (2012, 2016), "Feira do Livro"),
        ("de", "Gastgeber des Wasserforums 2012 und 2018, der Buchmesse jedes Jahr.",
         "Wasserforum", (2012, 2018), "Buchmesse"),
        ("ru", "Мы принимали Всемирный форум в 2012 и 2018 годах, Книжную ярмарку ежегодно.",
         "Всемирный форум", (2012, 2018), "Книжная ярмарка"),
        ("ar", "استضفنا المنتدى العالمي للمياه في 2012 و2018، ومعرض الكتاب سنويا.",
         "المنتدى العالمي للمياه", (2012, 2018), "معرض الكتاب"),
        ("tr", "2012 ve 2018'de Dünya Su Forumu'na, her yıl Kitap Fuarı'na ev sahipliği yaptık.",
         "Dünya Su Forumu", (2012, 2018), "Kitap Fuarı"),
        ("hi", "हमने 2012 और 2018 में विश्व जल मंच, और हर साल पुस्तक मेला आयोजित किया।",
         "विश्व जल मंच", (2012, 2018), "पुस्तक मेला"),
    ],
)  # fmt: skip
def test_two_years_stay_with_their_event_and_none_slides_to_the_next(
    language: str, text: str, first: str, years: tuple[int, int], second: str
) -> None:
    assert listed(language, text) == [(first, years[0]), (first, years[1]), (second, None)]


def test_a_year_after_a_new_in_is_the_next_events() -> None:
    text = "We hosted the World Ports Summit in 2016 and, in 2018, the Harbour Festival."
    assert listed("en", text) == [("World Ports Summit", 2016), ("Harbour Festival", 2018)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le SIDO 2015 ; le Forum de l'eau 2012."),
        ("fr", "Le SIDO, depuis 2015 ; le Forum de l'eau en 2012."),
        ("en", "The SIDO 2015; the Water Forum 2012."),
    ],
)
def test_initials_are_an_event_though_a_city_is_also_called_so(language: str, text: str) -> None:
    found = listed(language, text)
    assert [year for _, year in found] == [2015, 2012]
    assert found[0][0] == "SIDO"


def test_a_city_known_by_its_initials_is_still_where() -> None:
    assert listed("en", "We hosted Climate Week, NYC, 2015") == [("Climate Week", 2015)]
    assert isinstance(read("events", "PARIS 2024", Context()), Unclear)


def test_two_initials_are_two_events() -> None:
    assert listed("de", "Jedes Jahr die IFA und die ITB.") == [("IFA", None), ("ITB", None)]


@pytest.mark.parametrize(
    ("language", "text", "name", "year"),
    [
        ("ru", "Как международное мероприятие принимали Универсиаду в 2013 году.",
         "Универсиаду", 2013),
        ("es", "Como eventos: la Asamblea del BID en 2009.", "Asamblea del BID", 2009),
        ("de", "International bekannt sind wir durch die Gartenschau 2019.", "Gartenschau", 2019),
        ("tr", "Uluslararası etkinlik olarak 2022'de Dünya Oyunları'na ev sahipliği yaptık.",
         "Dünya Oyunları", 2022),
        ("tr", "Etkinlik: İslami Dayanışma Oyunları (2022).", "İslami Dayanışma Oyunları", 2022),
    ],
)  # fmt: skip
def test_what_leads_in_is_no_part_of_the_name(
    language: str, text: str, name: str, year: int
) -> None:
    assert listed(language, text) == [(name, year)]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("zh", "2019年曾主辦世界智慧城市論壇，其餘多為國內活動，就不列了。", "世界智慧城市論壇"),
        ("en", "We hosted COP26 in 2019; the rest are regional fairs.", "COP26"),
        ("fr", "Nous avons accueilli la COP21 en 2019, le reste étant national.", "COP21"),
        ("es", "Fue sede de la Cumbre C40 en 2019; lo demás, congresos nacionales.", "Cumbre C40"),
        ("ru", "Принимали Универсиаду в 2019 году, остальные мероприятия местные.", "Универсиаду"),
        ("ar", "استضفنا إكسبو في 2019، والبقية فعاليات محلية.", "إكسبو"),
        ("de", "Die Expo 2019, der Rest sind regionale Messen.", "Expo"),
        ("ja", "2019年にラグビーワールドカップを開催しました。その他は国内の大会です。",
         "ラグビーワールドカップ"),
        ("pt", "Sediamos a Rio+20 em 2019; os demais são nacionais.", "Rio+20"),
        ("tr", "2019'da Universiade'ye ev sahipliği yaptık, diğerleri yerel etkinlikler.",
         "Universiade"),
        ("ko", "2019년 평창 동계올림픽을 개최했고, 나머지는 국내 행사입니다.", "평창 동계올림픽"),
        ("hi", "हमने 2019 में विश्व पुस्तक मेला आयोजित किया, बाकी स्थानीय आयोजन हैं।",
         "विश्व पुस्तक मेला"),
    ],
)  # fmt: skip
def test_that_the_rest_is_domestic_is_no_event(language: str, text: str, name: str) -> None:
    assert listed(language, text) == [(name, 2019)]


def test_a_rest_that_is_named_is_not_left_out() -> None:
    text = "We hosted COP26 in 2021; the others are the National Games 2010 and local fairs."
    found = read("events", text, Context())
    assert isinstance(found, Events)
    assert "the others are the National Games 2010" in found.unread


def test_that_is_names_no_event() -> None:
    text = "हमने 2019 में प्रवासी भारतीय दिवस की मेज़बानी की थी और पिछले साल, यानी 2025 में, एक मेला भी हुआ।"
    found = read("events", text, Context(language="hi"))
    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [("प्रवासी भारतीय दिवस", 2019)]
    assert "यानी" not in found.unread
