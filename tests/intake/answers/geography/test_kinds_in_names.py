""" "City" belongs to a name that is else a country's or a region's, and to no other of no table."""

import pytest

from intake.answers import read
from intake.answers.geography import cities, places
from intake.answers.values import Context, Place, Unclear


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Iowa City, Iowa, USA", "Iowa City", "US"),
        ("Iowa City, IA", "Iowa City", "US"),
        ("the City of Iowa City", "Iowa City", None),
        ("Iowa City Council, Iowa", "Iowa City", "US"),
        ("Texas City, Texas", "Texas City", "US"),
        ("Kuwait City, Kuwait", "Kuwait City", "KW"),
        ("Kuwait City Municipality, Kuwait", "Kuwait City", "KW"),
        ("Kuwait City", "Kuwait City", "KW"),
        ("kuwait city", "Kuwait City", "KW"),
        ("Belize City, Belize", "Belize City", "BZ"),
        ("Quezon City, Metro Manila", "Quezon City", "PH"),
        ("Manila, Metro Manila", "Manila", "PH"),
        # names without the word, and names of the table
        ("Kuwait, Kuwait", "Kuwait City", "KW"),
        ("Kuwait Municipality, Kuwait", "Kuwait City", "KW"),
        ("Luxembourg City, Luxembourg", "Luxembourg", "LU"),
        ("Singapore City", "Singapore", "SG"),
        ("Kyoto City, Japan", "Kyoto", "JP"),
        ("Osaka City, Osaka", "Osaka", "JP"),
        ("Fukushima City, Fukushima", "Fukushima", "JP"),
        ("Puebla City, Mexico", "Puebla", "MX"),
        ("Lagos City", "Lagos", "NG"),
        ("Galway City Council", "Galway", None),
        ("Galway City, Ireland", "Galway", "IE"),
        ("Florence City, Alabama", "Florence", "US"),
        ("Virginia City, Nevada", "Virginia", "US"),
        ("Elk City, Oklahoma", "Elk", "US"),
        ("Oklahoma City", "Oklahoma City", "US"),
        ("Boston City Council, Massachusetts", "Boston", "US"),
    ],
)
def test_the_word_for_a_city_is_of_the_name_where_that_is_else_a_lands(
    text: str, city: str, country: str | None
) -> None:
    found = read("place", text, Context())
    assert isinstance(found, Place), found
    assert (found.city, found.country) == (city, country)


@pytest.mark.parametrize("text", ["Kuwait", "Iowa", "Hawaii", "Metro Manila"])
def test_a_country_or_region_alone_is_still_asked_about(text: str) -> None:
    assert isinstance(read("place", text, Context()), Unclear)


@pytest.mark.parametrize(
    ("one", "other", "country", "are_one"),
    [
        ("Kuwait City", "Kuwait", "KW", True),
        ("Dodge City", "Dodge", "US", True),
        ("Davao City", "Davao", "PH", True),
        ("Iowa City", "Kansas City", "US", False),
        ("Kuwait City", "Kuwait", None, True),
        ("City", "Town", "US", False),
    ],
)
def test_a_city_in_no_table_is_one_with_the_word_and_without(
    one: str, other: str, country: str | None, are_one: bool
) -> None:
    assert (cities.identity(one, country) == cities.identity(other, country)) is are_one


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("津市", "Tsu"),
        ("三重県津市", "Tsu"),
        ("三重県津市市長", "Tsu"),
        ("津市市役所", "Tsu"),
        ("四日市市", "Yokkaichi"),
        ("廿日市市", "Hatsukaichi"),
        ("深圳市市长", "Shenzhen"),
        ("广州市市政府", "Guangzhou"),
        ("台湾省高雄市", "Kaohsiung"),
        ("加利福尼亚州洛杉矶市", "Los Angeles"),
    ],
)
def test_a_word_for_a_city_twice_is_read_as_its_bodies(text: str, city: str) -> None:
    found = read("place", text, Context(language="ja" if {*"県役長"} & {*text} else "zh"))
    assert isinstance(found, Place), found
    assert found.city == city


@pytest.mark.parametrize(
    ("name", "other"),
    [("Kuwait", "Kuwait city"), ("Iowa City", "city of Iowa City")],
)
def test_a_city_is_looked_for_with_the_word_and_without(name: str, other: str) -> None:
    assert places.spellings(name)[0] == name
    assert other in places.spellings(name)


def test_a_name_of_the_table_is_looked_for_whole() -> None:
    assert "New York" not in places.spellings("New York City")
