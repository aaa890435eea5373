"""A city and its country where a name was asked; an exclamation beside an office."""

import pytest

from intake.answers.values import Text
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import GUIDO

PLACES = [
    ("en", "Lahti, Finland"),
    ("en", "Lahti Finland."),
    ("en", "Finland, Lahti"),
    ("en", "Gdynia, PL"),
    ("de", "Lahti, Finnland"),
    ("fr", "Lyon, France"),
    ("es", "Lima, Perú"),
    ("pt", "Recife, Brasil"),
    ("ru", "Казань, Россия"),
    ("tr", "Bursa, Türkiye"),
    ("hi", "पुणे, भारत"),
    ("en", "Paris, Texas"),
    ("ja", "大阪、日本"),
    ("zh", "中国宁波"),
]
NAMES = [
    ("en", "Mira Holt"),
    ("en", "Holt, Mira"),
    ("en", "Jack London"),
    ("en", "Paris Hilton"),
    ("en", "Lahti, Mikko"),
    ("en", "Sofia, Maria"),
    ("en", "Jordan, Michael"),
    ("en", "Israel, Sarah"),
    ("en", "Anna, Georgia"),
    ("en", "Anatole France"),
    ("fr", "Dupont, France"),
    ("es", "Franco, Argentina"),
]
OFFICES = [
    ("en", "oops, mayor", "mayor"),
    ("en", "Oops, Deputy Mayor", "Deputy Mayor"),
    ("en", "oops mayor", "mayor"),
    ("en", "mayor, oops", "mayor"),
    ("en", "Hmm… head of digital", "head of digital"),
    ("en", "Well-being officer", "Well-being officer"),
    ("en", "Mayor, Lahti", "Mayor, Lahti"),
    ("de", "hoppla, Bürgermeister", "Bürgermeister"),
    ("fr", "oups, maire", "maire"),
    ("es", "uy, alcalde", "alcalde"),
    ("pt", "ops, prefeito", "prefeito"),
    ("ru", "ой, мэр", "мэр"),
    ("tr", "eyvah, belediye başkanı", "belediye başkanı"),
    ("ar", "عفوا، عمدة", "عمدة"),
    ("ja", "おっと、市長", "市長"),
    ("zh", "哎呀，市长", "市长"),
    ("ko", "아이고, 시장", "시장"),
    ("hi", "अरे, महापौर", "महापौर"),
]


@pytest.mark.parametrize(("language", "text"), PLACES)
def test_a_city_with_its_country_is_nobodys_name(language: str, text: str) -> None:
    town = after(language, "V11_writer", text)
    assert "V11_writer" not in town.file().current
    assert "V11_writer" in [one.question for one in town.receipt(GUIDO).asked]


@pytest.mark.parametrize(("language", "text"), NAMES)
def test_a_person_called_as_a_place_is_taken_by_that_name(language: str, text: str) -> None:
    town = after(language, "V11_writer", text)
    assert town.file().current["V11_writer"].value == Text(text=text)


@pytest.mark.parametrize(("language", "text", "office"), OFFICES)
def test_what_is_cried_beside_an_office_is_none_of_it(
    language: str, text: str, office: str
) -> None:
    town = after(language, "V11_office", text)
    assert town.file().current["V11_office"].value == Text(text=office)
