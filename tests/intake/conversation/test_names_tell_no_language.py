"""What is called by English names is written in no other language than before."""

import pytest

from intake.answers.values import YesNo
from intake.conversation import tongues
from tests.intake.conversation.city.chats import after, asked
from tests.intake.conversation.city.test_city_put_right import GUIDO

EXPO = "Smart City Expo Curitiba 2019, World Water Forum 2018"


@pytest.mark.parametrize("language", ["pt", "de", "tr", "ru", "ja"])
def test_english_names_of_events_leave_the_language_of_the_talk(language: str) -> None:
    town = after(language, "S3a", EXPO, written="en")
    assert [one.language for one in town.file().contacts] == [language]
    assert "S3a" in town.file().current


def test_the_next_answer_is_read_in_the_language_of_the_talk() -> None:
    town = after("pt", "S3a", EXPO, written="en")
    assert town.to(GUIDO).questions == ("S4_applied",)
    town.write(GUIDO, "não", to=town.to(GUIDO), channel="slack", language=None)
    assert town.file().current["S4_applied"].value == YesNo(yes=False)


def test_a_sentence_in_another_language_goes_on_in_that_one() -> None:
    said = "I am the head of the digital department of our city"
    town = after("pt", "V11_office", said, written="en")
    assert [one.language for one in town.file().contacts] == ["en"]
    assert [one.language for one in asked("pt", "V11_office").file().contacts] == ["pt"]


@pytest.mark.parametrize(
    ("text", "of_names", "told"),
    [
        (EXPO, True, None),
        (EXPO, False, "en"),
        ("smart city expo 2019, world water forum 2018", True, None),
        ("smart city expo 2019, world water forum 2018", False, "en"),
        ("WE WOULD LIKE TO APPLY", False, "en"),
        ("We would like to apply", False, "en"),
    ],
)
def test_a_short_answer_in_english_tells_no_language_where_names_were_asked(
    text: str, of_names: bool, told: str | None
) -> None:
    assert tongues.surely_told(text, "en", known="pt", of_names=of_names) == told
