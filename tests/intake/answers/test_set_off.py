"""Days and places that an answer names only to say that they are not meant."""

from datetime import date

import pytest

from intake.answers.geography import denied, places
from intake.answers.times import dates, setting
from intake.answers.values import Context, Day, Place, Unclear

MARCH_4 = date(2025, 3, 4)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not the 3rd but the 4th of March 2025"),
        ("en", "By letter of 3 March 2025 we moved it to 4 March 2025."),
        ("de", "Am 4. März 2025, nicht am 3. März."),
        ("fr", "Par courrier du 3 mars 2025 : le 4 mars deux mille vingt-cinq"),
        ("tr", "3 Mart değil, 4 Mart 2025"),
        ("ja", "3月3日ではなく、2025年3月4日です。"),
        ("ru", "Не третьего, а четвёртого марта две тысячи двадцать пятого года"),
    ],
)
def test_a_day_that_is_set_off_is_left_out(language: str, text: str) -> None:
    assert dates.read(text, Context(language=language)) == Day(day=MARCH_4)


@pytest.mark.parametrize(
    "text",
    [
        "Not 3 March 2025",
        "Not before 3 March 2025 but on 4 March 2025",
        "Not on the 3rd but on 4 or 5 March 2025",
        "two cities in June two thousand twenty",
    ],
)
def test_a_day_is_asked_where_the_rest_is_in_doubt(text: str) -> None:
    assert isinstance(dates.read(text, Context(language="en")), Unclear)


def test_and_between_number_words_never_shortens_a_year() -> None:
    told = dates.read("25 July two thousand and twenty-five", Context(language="en"))
    assert told == Day(day=date(2025, 7, 25))


def test_no_more_than_the_day_is_left_out() -> None:
    left = setting.without("not on 3 May but on 4 May 2025", "en")
    assert left.split() == ["but", "on", "4", "May", "2025"]


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("en", "Portland, Maine, but not Portland, Oregon", "Portland, Maine"),
        ("ru", "не Москва, а Санкт-Петербург", "Saint Petersburg"),
        ("ru", "Ростов Великий", "Ростов Великий"),
        ("ru", "Ростов, Ярославская обл.", "Ростов"),
        ("zh", "安徽省宿州市（不是江苏的苏州）", "Suzhou, Anhui"),
        ("de", "Landeshauptstadt Mainz in Rheinland-Pfalz", "Mainz"),
        ("fr", "Boulogne s/Mer", "Boulogne s/Mer"),
    ],
)
def test_a_city_is_told_from_one_of_like_name(language: str, text: str, city: str) -> None:
    place = places.read(text, Context(language=language, country=None))
    assert isinstance(place, Place)
    assert place.city == city


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Ростов, но не Ростов-на-Дону"),
        ("ko", "경기도 광주시"),
        ("ja", "広島県の府中市です。東京ではありません。"),
    ],
)
def test_the_larger_city_of_a_name_is_not_taken_for_another(language: str, text: str) -> None:
    assert isinstance(places.read(text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "Calais, Pas-de-Calais"), ("ar", "لا باز، بوليفيا"), ("fr", "Pas-de-Calais, Calais")],
)
def test_a_name_that_begins_like_a_denial_stays(language: str, text: str) -> None:
    assert denied.parted(text, language) == (text, ())


def test_a_text_that_only_denies_stays_as_it_is() -> None:
    assert denied.parted("not Gdynia", "en") == ("not Gdynia", ())
