"""The table of cities: names are folded as a text is, and whole names go before forms of them."""

from importlib.resources import files

import pytest
from babel import Locale, localedata

from intake.answers.folding import key
from intake.answers.geography import cities, mentions, places
from intake.answers.values import Context, Place


def test_every_name_of_the_table_is_folded_as_a_text_is() -> None:
    lines = (
        files("intake.answers.geography")
        .joinpath("cities.tsv")
        .read_text(encoding="utf-8")
        .splitlines()
    )
    names = {
        name for line in lines if line[0] != "#" for name in line.split("\t")[6].split("|") if name
    }
    han = [name for name in names if "\u4e00" <= name[0] <= "\u9fff"]
    assert han
    assert [name for name in han if key(name) != name] == []


def test_every_name_finds_the_cities_that_have_it_and_no_others() -> None:
    named: dict[str, list[cities.City]] = {}
    for city in cities.every():
        for name in cities._names_of(city):
            named.setdefault(name, []).append(city)
    assert [name for name, having in named.items() if list(cities._of(name)) != having] == []
    assert not cities.is_known("no such city")


@pytest.mark.parametrize(("traditional", "simplified"), [("臺北", "台北"), ("廣州", "广州")])
def test_traditional_and_simplified_letters_name_one_city(
    traditional: str, simplified: str
) -> None:
    assert cities.named(key(traditional)) == cities.named(key(simplified)) != []


@pytest.mark.parametrize(
    ("form", "language", "name"),
    [
        ("Казани", "ru", "Kazan"),
        ("Нижнего Новгорода", "ru", "Nizhniy Novgorod"),
        ("Konya'dan", "tr", "Konya"),
        ("İzmir'in", "tr", "İzmir"),
        ("للرياض", "ar", "Riyadh"),
        ("इन्दौर", "hi", "Indore"),
        ("Hamburgs", "de", "Hamburg"),
    ],
)
def test_a_name_is_known_in_the_forms_of_a_sentence(form: str, language: str, name: str) -> None:
    assert [city.name for city in cities.called(key(form), language)] == [name]


@pytest.mark.parametrize(
    ("name", "language", "city"),
    [
        ("Yeda", "es", "Jeddah"),
        ("ジェッダ", "ja", "Jeddah"),
        ("जेद्दा", "hi", "Jeddah"),
        ("Haia", "pt", "The Hague"),
        ("شنغهاي", "ar", "Shanghai"),
        ("키이우", "ko", "Kyiv"),
        ("काहिरा", "hi", "Cairo"),
        ("亚的斯亚贝巴", "zh", "Addis Ababa"),
    ],
)
def test_a_large_city_is_known_by_its_usual_name_in_a_language(
    name: str, language: str, city: str
) -> None:
    place = places.read(name, Context(language=language))
    assert isinstance(place, Place)
    assert (place.city, place.known) == (city, True)


@pytest.mark.parametrize(
    ("written", "country", "name"),
    [("徐州", "CN", "Xuzhou"), ("Калининград", "RU", "Kaliningrad"), ("铜川", "CN", "Tongchuan")],
)
def test_a_city_that_once_had_the_name_of_a_larger_one_is_not_meant_by_it(
    written: str, country: str, name: str
) -> None:
    assert [one.name for one in cities.named(key(written), country)] == [name]


def test_a_city_nearly_as_large_as_its_namesake_may_still_be_meant() -> None:
    found = [one.name for one in cities.named(key("Joazeiro"), "BR")]
    assert found == ["Juazeiro", "Juazeiro do Norte"]


def test_no_other_name_of_a_city_is_how_a_language_calls_itself() -> None:
    languages = [one for one in localedata.locale_identifiers() if "_" not in one]
    called = {key(Locale.parse(one).get_language_name() or "") for one in languages}
    towns = {"duala", "romana", ""}  # Douala, and La Romana
    assert [one for one in sorted(called - towns) if _is_other_name(one)] == []


def _is_other_name(name: str) -> bool:
    return any(key(city.bare) != name for city in cities._of(cities._plain_nasals(name)))


@pytest.mark.parametrize(
    "name",
    ["Paraguay", "Bangladesh", "Laos", "Puerto Rico", "Iraq", "Kuba", "Албания", "None such"],
)
def test_no_other_name_of_a_city_is_a_country_or_a_plain_word(name: str) -> None:
    assert not cities.is_known(key(name))


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("भोपाल के लिए आवेदन करना है। क्या हम हिंदी में लिख सकते हैं?", "Bhopal"),
        ("इंदौर के लिए आवेदन करना है। क्या हम हिन्दी में जवाब दे सकते हैं?", "Indore"),
        ("हम जयपुर की ओर से आवेदन करना चाहते हैं। क्या हम हिंदी में जवाब दे सकते हैं?", "Jaipur"),
        ("क्या हम हिंदी में लिख सकते हैं?", None),
        ("हम हिन्दी में लिखते हैं।", None),
        ("इंदौर में पुरस्कार के लिए आवेदन करना है। कीमत क्या है?", None),
    ],
)
def test_a_wish_to_write_in_hindi_names_no_city(text: str, city: str | None) -> None:
    found = mentions.find(text, "hi")
    assert (found.city if found else None) == city


@pytest.mark.parametrize(
    ("written", "language", "city"),
    [
        ("सूवा, फ़िजी", "hi", "Suva"),
        ("Сува, Фиджи", "ru", "Suva"),
        ("斐济苏瓦", "zh", "Suva"),
        ("피지 수바", "ko", "Suva"),
        ("Тхимпху, Бутан", "ru", "Thimphu"),
        ("ブータン、ティンプー", "ja", "Thimphu"),
        ("فاليتا، مالطا", "ar", "Valletta"),
        ("马耳他瓦莱塔", "zh", "Valletta"),
        ("Puerto España, Trinidad y Tobago", "es", "Port of Spain"),
        ("ब्रुसेल्स, बेल्जियम", "hi", "Brussels"),
        ("كوناكري، غينيا", "ar", "Conakry"),
        ("委内瑞拉加拉加斯", "zh", "Caracas"),
    ],
)
def test_a_capital_is_known_in_the_letters_of_every_language(
    written: str, language: str, city: str
) -> None:
    place = places.read(written, Context(language=language))
    assert isinstance(place, Place)
    assert (place.city, place.known) == (city, True)
