"""The language of a few words of a mail, which the model does not tell."""

from datetime import UTC, datetime

import pytest

from bot.slack.shown import spoken
from intake.messages import Address, Message, Passage

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)


def named(text: str, known: str | None) -> str:
    mail = Message(
        id="m1",
        channel="mail",
        sender=Address(address="mayor@gdynia.example"),
        passages=(Passage(text=text),),
        received_at=NOW,
    )
    return spoken.named(mail.reply, mail, known)


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
