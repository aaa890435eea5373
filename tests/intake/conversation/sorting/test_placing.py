"""Lines of names with a country at their end: who writes, and from where; what may be either."""

import pytest

from intake.applications import Application
from intake.calls.identity import OFFICE, WRITER
from intake.messages import Address
from intake.notices import Receipt
from tests.intake.conversation.town import Town

SOMEBODY = Address(address="office@town.example")
SLACK = Address(address="u1@t1.slack.invalid")


def told(text: str, sender: Address = SOMEBODY) -> tuple[Application, Receipt]:
    town = Town()
    town.write(sender, text)
    return town.applications[1], town.receipt(sender)


def stands(application: Application) -> tuple[str | None, str | None, str]:
    """The city, its country, and the name of who writes."""
    writer = application.current.get(WRITER)
    return application.city, application.country, getattr(writer and writer.value, "text", "")


@pytest.mark.parametrize("sender", [SOMEBODY, SLACK])
@pytest.mark.parametrize("opening", ["", "We apply. ", "Hello, we would like to apply.\n\n"])
def test_name_city_and_country_are_each_read(opening: str, sender: Address) -> None:
    application, _ = told(f"{opening}Sven Berg, Kiruna, Sweden", sender)
    assert stands(application) == ("Kiruna", "SE", "Sven Berg")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Nowak, Gdynia, Poland", ("Gdynia", "PL", "Anna Nowak")),
        ("Jean Martin, Guéret, France", ("Guéret", "FR", "Jean Martin")),
        ("María López, Teruel, España", ("Teruel", "ES", "María López")),
        ("João Silva, Bragança, Portugal", ("Bragança", "PT", "João Silva")),
        ("Max Huber, Zwettl, Österreich", ("Zwettl", "AT", "Max Huber")),
        ("Ayşe Yılmaz, Artvin, Türkiye", ("Artvin", "TR", "Ayşe Yılmaz")),
        ("Иван Петров, Кириши, Россия", ("Кириши", "RU", "Иван Петров")),
        ("أحمد علي، الجبيل، السعودية", ("Al Jubayl", "SA", "أحمد علي")),
        ("राज कुमार, कोल्हापुर, भारत", ("Kolhāpur", "IN", "राज कुमार")),
        ("张三，延安，中国", ("Yan’an", "CN", "张三")),
        ("田中太郎、釧路市、日本", ("Kushiro", "JP", "田中太郎")),
        ("김민수, 구미, 대한민국", ("Gumi", "KR", "김민수")),
    ],
)
def test_they_are_read_in_every_language(text: str, expected: tuple[str, str, str]) -> None:
    assert stands(told(text)[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kiruna, Sweden", ("Kiruna", "SE", "")),
        ("Kiruna, Norrbotten County, Sweden", ("Kiruna", "SE", "")),
        ("Zwettl, Bezirk Zwettl, Österreich", ("Zwettl", "AT", "")),
        ("Kirischi, Leningrad Oblast, Russia", ("Kirischi", "RU", "")),
        ("San José, Heredia, Costa Rica", ("San José", "CR", "")),
        ("Sven Berg, Kiruna, Norrbotten, Sweden", ("Kiruna", "SE", "Sven Berg")),
        ("Anna Smith, New York, USA", ("New York City", "US", "Anna Smith")),
        ("田中太郎、京都、日本", ("Kyoto", "JP", "田中太郎")),
        ("Кириши, Ленинградская область, Россия", ("Кириши", "RU", "")),
    ],
)
def test_a_region_is_no_city_and_a_city_is_nobody(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert stands(told(text)[0]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kiruna, Norrbotten, Sweden", "Sven Berg, Sweden", "Anna Smith, Texas, USA",
        "Sven Berg, Norrbottens län, Sweden",
    ],
)  # fmt: skip
def test_what_may_be_a_person_or_a_city_is_asked(text: str) -> None:
    application, receipt = told(text)
    assert stands(application) == (None, None, "")
    assert [(one.label, one.words) for one in receipt.misread] == [("City / Your name", text)]


@pytest.mark.parametrize(
    "text",
    ["Greetings, Sweden", "Anna Nowak, IT", "Digital Office, Sweden", "We like Kiruna, Sweden"],
)
def test_other_words_before_a_country_name_no_city(text: str) -> None:
    assert stands(told(text)[0])[0] is None


def test_a_city_that_is_known_is_changed_by_no_such_line() -> None:
    town = Town()
    town.write(SOMEBODY, "We apply for the city of Gdynia, Poland.")
    town.write(SOMEBODY, "Sven Berg, Kiruna, Sweden", to=town.to(SOMEBODY))
    assert town.applications[1].city == "Gdynia"
    assert OFFICE not in town.applications[1].current
