"""Another country or city told right behind an apology: about the place, never somebody's name."""

import pytest

from intake.applications import in_doubt
from tests.intake.conversation.city.corrections.test_retelling import then

COUNTRIES = [
    ("en", "Germany", "sorry, France"), ("de", "Deutschland", "Entschuldigung, Frankreich"),
    ("tr", "Almanya", "pardon, Fransa"), ("ja", "ドイツ", "すみません、フランスです"),
    ("hi", "जर्मनी", "माफ कीजिए, फ्रांस"), ("ar", "ألمانيا", "عفوا، فرنسا"),
    ("zh", "德国", "抱歉,是法国"), ("zh", "德國", "抱歉,是法國"),
    ("ko", "독일", "죄송합니다, 프랑스입니다"),
    ("fr", "Allemagne", "pardon, Espagne"), ("es", "Alemania", "perdón, Francia"),
    ("pt", "Alemanha", "desculpe, França"), ("ru", "Германия", "извините, Франция"),
]  # fmt: skip
TOLD_ALIKE = [
    ("ko", "V11_writer", "한서연", "V11_office", "죄송합니다, 한서영입니다"),
]


@pytest.mark.parametrize(("language", "first", "text"), COUNTRIES)
def test_a_country_behind_an_apology_is_no_name(language: str, first: str, text: str) -> None:
    town = then(language, "V11_country", first, "V11_writer", text)
    assert "V11_writer" not in town.file().current
    assert in_doubt(town.file()) == {"V11_country"}


@pytest.mark.parametrize(("language", "question", "first", "following", "text"), TOLD_ALIKE)
def test_a_name_or_office_behind_an_apology_is_asked_about(
    language: str, question: str, first: str, following: str, text: str
) -> None:
    town = then(language, question, first, following, text)
    assert following not in town.file().current
    assert in_doubt(town.file()) == {question}
