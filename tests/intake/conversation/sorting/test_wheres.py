"""A row under a label for both the country and the city gives each its own."""

import pytest

from intake.conversation import sentences
from intake.conversation.questions import choosing
from intake.conversation.sorting import matching, wheres
from tests.intake.conversation.sorting.mails import CALL, mail

FIRST = ("V11_city", "V11_country", "V11_writer", "V11_office", "V11_authority")


def hits(text: str, language: str) -> dict[str, str]:
    found = matching.match(mail(text), CALL, asked=FIRST, language=language).hits
    return {one.question: one.words for one in found}


@pytest.mark.parametrize(
    ("language", "text", "city", "country"),
    [
        ("en", "City and country: Abeokuta, Nigeria", "Abeokuta", "Nigeria"),
        ("en", "Country / city: Abeokuta, Nigeria", "Abeokuta", "Nigeria"),
        ("en", "City/Country: Singapore / Singapore", "Singapore", "Singapore"),
        ("de", "Land/Stadt: Österreich, Villach", "Villach", "Österreich"),
        ("de", "Stadt und Land: Villach (Österreich)", "Villach", "Österreich"),
        ("fr", "Pays et ville : Belgique, Charleroi", "Charleroi", "Belgique"),
        ("es", "País / ciudad: México, Puebla", "Puebla", "México"),
        ("pt", "País e cidade: Moçambique, Nampula", "Nampula", "Moçambique"),
        ("ru", "страна, город: Россия, Альметьевск", "Альметьевск", "Россия"),
        ("tr", "Ülke / şehir: Türkiye / Manisa", "Manisa", "Türkiye"),
        ("ar", "البلد والمدينة: المغرب، أكادير", "أكادير", "المغرب"),
        ("zh", "国家、城市：中国，台州市", "台州市", "中国"),
        ("zh", "城市和国家：台州市，中国", "台州市", "中国"),
        ("ja", "国・都市：日本・帯広市", "帯広市", "日本"),
        ("ko", "국가 및 도시: 대한민국, 여수시", "여수시", "대한민국"),
        ("hi", "देश एवं शहर: भारत, राँची", "राँची", "भारत"),
    ],
)
def test_each_place_goes_to_its_own_question(
    language: str, text: str, city: str, country: str
) -> None:
    found = hits(text, language)
    assert (found["V11_city"], found["V11_country"]) == (city, country)


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("zh", "城市／國家：台南市", "台南市"),
        ("ko", "국가/도시: 대한민국 여수시", "대한민국 여수시"),
        ("fr", "Ville et pays : Charleroi", "Charleroi"),
        ("de", "Stadt: Villach, Österreich", "Villach, Österreich"),
        ("en", "City: Abeokuta, Nigeria", "Abeokuta, Nigeria"),
    ],
)
def test_a_place_by_itself_is_the_city(language: str, text: str, city: str) -> None:
    assert hits(text, language) == {"V11_city": city}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "City and country of birth: Lagos, Nigeria"),
        ("en", "Country and city of the last summit: France, Lyon"),
        ("fr", "Pays/ville : Belgique"),
        ("en", "City and region: Leeds, Yorkshire"),
        ("en", "Country / city: to be confirmed, see below"),
        ("de", "Land und Leute: Österreich, viele"),
        ("tr", "Ülke / şehir: bildirilecek, sonra"),
        ("zh", "国家和城市：另行通知，以后"),
        ("ja", "国・都市：未定・後日"),
        ("ru", "страна и город: уточняется, позже"),
        ("es", "Ciudades y países socios: Lima, Perú"),
        ("ar", "البلد والمدينة: لاحقا، غدا"),
        ("hi", "देश एवं शहर: बाद में, कल"),
        ("ko", "국가 및 도시: 추후, 통보"),
        ("pt", "País e cidade: a definir, em breve"),
    ],
)
def test_other_rows_are_no_such_pair(language: str, text: str) -> None:
    row = sentences.cells(sentences.whole(text))
    assert row
    assert not wheres.parted(choosing.view(CALL, FIRST, language), *row)


def test_a_city_that_is_called_like_its_country_is_read_with_it() -> None:
    assert hits("City / country: Guatemala, Guatemala", "en") == {
        "V11_city": "Guatemala, Guatemala"
    }
