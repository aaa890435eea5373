"""Who writes, with where they are at home, on one line: all of a mail, or its end."""

import pytest

from intake.answers.values import Place, Text
from intake.conversation.people import carded, signatures
from intake.conversation.sentences import whole
from tests.intake.conversation.town import ANNA, Town, a_town

TAKES_PART = "Hello, we would like to take part."
CARDS = [
    ("en", "Sven Berg, Mayor, Kiruna, Sweden", "Sven Berg", "Mayor", "SE"),
    ("en", "Sven Berg | Mayor | Kiruna | Sweden", "Sven Berg", "Mayor", "SE"),
    ("en", "Sven Berg\nMayor, Kiruna, Sweden", "Sven Berg", "Mayor, Kiruna, Sweden", "SE"),
    ("en", "Sven Berg, Mayor of Kiruna, Sweden", "Sven Berg", "Mayor of Kiruna, Sweden", "SE"),
    ("de", "Sven Berg, Bürgermeister, Kiruna, Schweden", "Sven Berg", "Bürgermeister", "SE"),
    ("fr", "Sven Berg, maire, Kiruna, Suède", "Sven Berg", "maire", "SE"),
    ("es", "Sven Berg, alcalde, Kiruna, Suecia", "Sven Berg", "alcalde", "SE"),
    ("pt", "Sven Berg, prefeito, Kiruna, Suécia", "Sven Berg", "prefeito", "SE"),
    ("tr", "Sven Berg, Belediye Başkanı, Kiruna, İsveç", "Sven Berg", "Belediye Başkanı", "SE"),
    ("ru", "Анна Новак, мэр, Гдыня, Польша", "Анна Новак", "мэр", "PL"),
    ("zh", "王伟，市长，苏州，中国", "王伟", "市长", "CN"),
    ("ja", "佐藤健一、市長、岡山市、日本", "佐藤健一", "市長", "JP"),
    ("ko", "김도현, 시장, 수원, 대한민국", "김도현", "시장", "KR"),
    ("ar", "أحمد حسن، عمدة، الإسكندرية، مصر", "أحمد حسن", "عمدة", "EG"),
    ("hi", "राजेश कुमार, महापौर, पुणे, भारत", "राजेश कुमार", "महापौर", "IN"),
]


def told(town: Town) -> dict[str, object]:
    """Name, office and country as they stand on the file."""
    values = {id: one.value for id, one in town.file().current.items()}
    city, name, office = (values.get(f"V11_{one}") for one in ("city", "writer", "office"))
    return {
        "name": name.text if isinstance(name, Text) else None,
        "office": office.text if isinstance(office, Text) else None,
        "country": city.country if isinstance(city, Place) and city.city else None,
    }


@pytest.mark.parametrize(("language", "card", "name", "office", "country"), CARDS)
@pytest.mark.parametrize("is_first", [True, False])
def test_a_mail_that_is_nothing_else_tells_name_office_city_and_country(
    language: str, card: str, name: str, office: str, country: str, is_first: bool
) -> None:
    town = Town()
    if not is_first:
        town.write(ANNA, TAKES_PART)
    town.write(ANNA, card, to=None if is_first else town.to(ANNA), language=language)
    assert told(town) == {"name": name, "office": office, "country": country}
    assert town.receipt(ANNA).unplaced == ()


def test_below_a_mail_the_office_is_without_the_place() -> None:
    found = signatures.card("Best regards\nSven Berg, Mayor, Kiruna, Sweden", "en")
    assert found == signatures.Signature(name="Sven Berg", office="Mayor")


def test_the_city_on_file_stays_what_it_is() -> None:
    town = a_town()
    before = town.file().current["V11_city"].value
    town.write(ANNA, "Sven Berg, Mayor, Kiruna, Sweden", to=town.to(ANNA))
    assert town.file().current["V11_city"].value == before


@pytest.mark.parametrize(
    "card",
    [
        "Sven Berg, Mayor",
        "Sven Berg, Mayor, Sweden",
        "Sven Berg, Mayor, Head of the Council, Kiruna",
        "Sven Berg, Mayor, Digital Department, Sweden",
        "Sven Berg, Consultant, Deloitte, London, United Kingdom",
        "Sven Berg, Head of Unit, European Commission, Brussels, Belgium",
    ],
)
def test_an_office_or_a_place_of_work_is_no_city(card: str) -> None:
    assert carded.place(whole(card), "en") is None
