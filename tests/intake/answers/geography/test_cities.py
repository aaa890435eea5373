"""The table of cities: names are folded as a text is, and whole names go before forms of them."""

from importlib.resources import files

import pytest

from intake.answers.folding import key
from intake.answers.geography import cities


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
