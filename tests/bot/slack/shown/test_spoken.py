"""The language of a few words of a mail, which the model does not tell."""

from datetime import UTC, datetime

import pytest

from bot.slack.shown import spoken
from intake.messages import Address, Message, Passage

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def named(text: str, known: str | None, asks: str = "") -> str:
    """What is said of these words of a mail, or of the question in it that is asked."""
    mail = Message(
        id="m1",
        channel="mail",
        sender=Address(address="mayor@gdynia.example"),
        passages=(Passage(text=text),),
        received_at=NOW,
    )
    return spoken.named(asks or mail.reply, mail, known)


@pytest.mark.parametrize(
    ("text", "known", "language"),
    [
        ("Our mayor has changed.", "en", "English"),
        ("Thank you, that helps.", "en", "English"),
        ("Thank you, that helps.", None, "English"),
        ("It’s noted.", "en", "English"),
        ("Thank you, that helps.", "fr", "English"),
        ("Merci, bien reçu.", "fr", "French"),
        ("Merci, bien reçu.", "en", "French"),
        ("D'accord.", "fr", "French"),
        ("Vielen Dank!", "de", "German"),
        ("Está bien.", "es", "Spanish"),
        ("спасибо", "ru", "Russian"),
        ("ありがとう", "ja", "Japanese"),
    ],
)
def test_a_few_words_are_in_the_language_that_they_speak_for(
    text: str, known: str | None, language: str
) -> None:
    assert named(text, known) == language


@pytest.mark.parametrize(
    "text",
    [
        "Ile kosztuje udział?", "Ile to kosztuje?", "My was dobrze rozumiemy.",
        "Nasz burmistrz jest nowy.", "Our burmistrz już inny.", "Tak, dziękujemy.",
        "Dank u wel.", "Orasul are primar nou.", "Tak for hjælpen.", "OK", "Gdynia 2030",
    ],
)  # fmt: skip
def test_a_language_that_is_not_read_is_never_called_english(text: str) -> None:
    assert named(text, "en") == ""


@pytest.mark.parametrize("known", ["en", "fr", "ru", None])
@pytest.mark.parametrize(
    "text",
    [
        "Czy jest nagroda dla nas wszystkich?", "Is er een prijs voor de steden?",
        "Sven Berg, Kiruna, Norrbotten, Sverige: Umeå?", "Чи є приз для наших міст?",
        "Είναι η συμμετοχή εντελώς δωρεάν;",
    ],
)  # fmt: skip
def test_of_a_short_question_whose_language_nothing_tells_none_is_named(
    text: str, known: str | None
) -> None:
    assert named(text, known) == ""


NAMES = "Sven Berg, Kiruna, Norrbotten, Gällivare, Piteå, Boden, Luleå, Umeå, Skellefteå."


@pytest.mark.parametrize(
    ("asks", "language"),
    [
        ("How much does it cost?", "English"),
        ("Wann sind wir dran?", "German"),
        ("いくらですか。", "Japanese"),
        ("참가비는 얼마입니까?", "Korean"),
        ("Ile to kosztuje?", "Polish"),
        ("Скільки це коштує?", "Ukrainian"),
    ],
)
def test_a_question_among_names_is_in_the_language_that_it_speaks_itself(
    asks: str, language: str
) -> None:
    assert named(f"{NAMES} {asks}", "ru" if "це" in asks else "en", asks) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ile potrwa wstępna selekcja? Czy możemy dosłać dokumenty później?", "Polish"),
        ("Hoe lang duurt de voorselectie? Kunnen we later documenten sturen?", "Dutch"),
        ("Скільки триватиме попередній відбір і коли ми отримаємо відповідь?", "Ukrainian"),
        ("Gdynia Sopot Hel Reda Rumia 58 12 7 GDP IoT 5G", "an unknown language"),
    ],
)
def test_a_language_that_is_not_read_is_named_where_it_is_surely_told(
    text: str, language: str
) -> None:
    assert named(text, "en") == language
