"""What a city had until a year, told in a whole conversation."""

import pytest

from intake.answers.values import YesNo
from intake.messages import Address
from tests.intake.conversation.town import Town

GUIDO = Address(address="guido@linz.example")


def told(language: str, text: str) -> object:
    town = Town()
    town.write(GUIDO, "The city of Linz, Austria, would like to take part.", to=None)
    town.write(GUIDO, text, to=town.to(GUIDO), language=language)
    answer = town.file().current.get("B2b")
    return answer and answer.value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "City brain: we used to, until 2019"),
        ("en", "We used to run a city brain, until 2019."),
        ("de", "City Brain: hatten wir bis 2019"),
        ("fr", "Nous avions un cerveau urbain jusqu'en 2019, il a été arrêté depuis."),
        ("pt", "Tivemos um cérebro urbano até 2019, mas já não temos."),
        ("ar", "كان لدينا دماغ مدينة حتى عام 2019 ولم يعد يعمل."),
    ],
)
def test_a_city_brain_that_was_there_until_a_year_is_no_more(language: str, text: str) -> None:
    assert told(language, text) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We used to run a city brain until 2030."),
        ("en", "We had a city brain until 2019, and in 2021 we got a new one."),
        ("en", "We had no city brain until 2019."),
        ("de", "Wir hatten ein City Brain bis 2019, jetzt ein neues."),
    ],
)
def test_what_may_still_be_there_is_asked(language: str, text: str) -> None:
    assert told(language, text) is None
