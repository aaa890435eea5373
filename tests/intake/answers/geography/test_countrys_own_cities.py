"""Cities that are called as their country, and towns beside a larger city of their name."""

import pytest

from intake.answers.geography import places
from intake.answers.values import Context, Place, Unclear


@pytest.mark.parametrize(
    ("language", "text", "city", "country"),
    [
        ("en", "Kuwait City", "Kuwait City", "KW"),
        ("de", "Kuwait-Stadt", "Kuwait City", "KW"),
        ("es", "Ciudad de Kuwait", "Kuwait City", "KW"),
        ("pt", "Cidade do Kuwait", "Kuwait City", "KW"),
        ("tr", "Kuveyt, Kuveyt", "Kuwait City", "KW"),
        ("ar", "مدينة الكويت", "Kuwait City", "KW"),
        ("hi", "कुवैत सिटी", "Kuwait City", "KW"),
        ("zh", "科威特城", "Kuwait City", "KW"),
        ("ja", "クウェート市", "Kuwait City", "KW"),
        ("ko", "쿠웨이트 시티", "Kuwait City", "KW"),
        ("zh", "危地马拉城", "Guatemala City", "GT"),
        ("ja", "グアテマラ市", "Guatemala City", "GT"),
        ("ja", "パナマ市", "Panama City", "PA"),
        ("ko", "파나마시", "Panama City", "PA"),
        ("ja", "メキシコ市", "Mexico City", "MX"),
        ("fr", "Ville du Cap, Afrique du Sud", "Cape Town", "ZA"),
        ("hi", "केप टाउन", "Cape Town", "ZA"),
        ("hi", "सूरत, गुजरात आवेदन करना चाहता है।", "Surat", "IN"),
        ("zh", "津市市", "Jinshi", "CN"),
        ("zh", "湖南省津市市", "Jinshi", "CN"),
        ("ja", "三重県津市", "Tsu", "JP"),
        ("ja", "大和郡山市", "Yamatokōriyama", "JP"),
        ("tr", "Ereğli, Zonguldak", "Ereğli, Zonguldak", "TR"),
        ("tr", "Ereğli, Konya", "Ereğli, Konya", "TR"),
    ],
)
def test_a_city_is_read_by_its_whole_name(
    language: str, text: str, city: str, country: str
) -> None:
    place = places.read(text, Context(language=language))
    assert place == Place(city=city, country=country, known=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kuwait"),
        ("de", "Kuwait"),
        ("ar", "الكويت"),
        ("zh", "科威特"),
        ("ja", "クウェート"),
        ("ko", "쿠웨이트"),
        ("hi", "कुवैत"),
        ("ru", "Кувейт"),
        ("tr", "Kuveyt"),
        ("ja", "ニューカッスル"),
        ("ko", "뉴캐슬"),
        ("tr", "Ereğli"),
        ("zh", "湖南省津市"),
        ("hi", "बिलासपुर, हिमाचल प्रदेश आवेदन करना चाहता है।"),
    ],
)
def test_a_country_alone_or_a_shared_name_is_asked(language: str, text: str) -> None:
    place = places.read(text, Context(language=language))
    assert isinstance(place, Unclear) or not place.known, place


@pytest.mark.parametrize(
    ("text", "city", "country", "is_known"),
    [
        ("La Ville du Cap souhaite candidater.", "Cape Town", "ZA", True),
        ("La Ville du Mans souhaite candidater.", "Le Mans", "FR", True),
        ("La commune du Creusot souhaite candidater.", "Creusot", None, False),
        ("La ville de Dakar, capitale du Sénégal, souhaite candidater.", "Dakar", "SN", True),
    ],
)
def test_the_article_in_the_word_before_belongs_to_a_name_of_the_table(
    text: str, city: str, country: str | None, is_known: bool
) -> None:
    assert places.find_city(text, "fr") == Place(city=city, country=country, known=is_known)


@pytest.mark.parametrize(
    ("text", "city", "country", "is_known"),
    [
        ("The town of Boston, Lincolnshire, would like to apply.", "Boston", "GB", False),
        ("The city of Birmingham, West Midlands, would like to apply.", "Birmingham", "GB", True),
        ("We write on behalf of Kuwait City in Kuwait.", "Kuwait City", "KW", True),
    ],
)
def test_a_region_or_country_behind_a_name_tells_which_city(
    text: str, city: str, country: str, is_known: bool
) -> None:
    assert places.find_city(text, "en") == Place(city=city, country=country, known=is_known)
