"""A city in its region, whatever city has the region's name; and names with their articles."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Place, Unclear


@pytest.mark.parametrize(
    ("language", "text", "country", "city"),
    [
        ("ar", "بلدية العين في إمارة أبوظبي", "AE", "Al Ain City"),
        ("ar", "بلدية الخروب بولاية قسنطينة", "DZ", "الخروب"),
        ("ar", "أمانة محافظة الطائف في منطقة مكة المكرمة", "SA", "Ta’if"),
        ("fr", "Commune de Bir El Djir, wilaya d'Oran", "DZ", "Bir El Djir"),
        ("fr", "Ville de La Rochelle", "FR", "La Rochelle"),
        ("fr", "Ville du Mans", "FR", "Le Mans"),
        ("fr", "Mairie de L'Haÿ-les-Roses", "FR", "L'Haÿ-les-Roses"),
        ("en", "Khor Fakkan Municipality, Emirate of Sharjah", "AE", "Khor Fakkan"),
        ("zh", "江苏省苏州市昆山市", "CN", "Kunshan"),
        ("tr", "İzmir ili Bornova Belediyesi", "TR", "Bornova"),
        ("hi", "ठाणे ज़िले की कल्याण-डोंबिवली महानगरपालिका", "IN", "कल्याण-डोंबिवली"),
        ("es", "Municipio de El Alto, La Paz", "BO", "El Alto"),
        ("fr", "La Commune de Sfax", "TN", "Sfax"),
        ("fr", "Wilaya d'Oran", "DZ", "Oran"),
        ("ar", "محافظة جدة", "SA", "Jeddah"),
    ],
)
def test_a_city_is_read_and_not_the_region_around_it(
    language: str, text: str, country: str, city: str
) -> None:
    place = read("place", text, Context(language=language, country=country))
    assert isinstance(place, Place)
    assert (place.city, place.country) == (city, country)


def test_two_cities_beside_each_other_are_asked() -> None:
    assert isinstance(read("place", "苏州市、昆山市", Context(language="zh")), Unclear)
