"""The day that is set against a denied one, and those of which both stay open."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.times import contrasted
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 12, 2)
FRAMES = (
    ("en", "It was not on the 12th but on {}."),
    ("de", "Nicht am 12., sondern am {}."),
    ("fr", "Ce n'était pas le 12 mais le {}."),
    ("es", "No fue el 12, sino el {}."),
    ("pt", "Não foi no dia 12, mas sim no dia {}."),
    ("ru", "Не 12, а {}"),
    ("ar", "لم يكن في 12 بل في {}."),
    ("hi", "12 को नहीं, बल्कि {} को हुआ।"),
    ("tr", "12 değil, {} tarihinde."),
    ("ja", "12日ではなく、{}です。"),
    ("ko", "12일이 아니라 {}입니다."),
    ("zh", "不是12日，而是{}。"),
)
RIGHT = {
    "en": "21 March 2024", "de": "21. März 2024", "fr": "21 mars 2024", "es": "21 de marzo de 2024",
    "pt": "21 de março de 2024", "ru": "21 марта 2024 года.", "ar": "21 مارس 2024",
    "hi": "21 मार्च 2024", "tr": "21 Mart 2024", "ja": "2024年3月21日", "ko": "2024년 3월 21일",
    "zh": "2024年3月21日",
}  # fmt: skip
LEFT = (
    ("en", "Not only on 14 but also on 15 March 2024."),
    ("de", "Nicht am 12. März 2024."),
    ("es", "No fue el 12, sino antes del 21 de marzo de 2024."),
    ("ru", "Не 14 и не 15 марта 2024 г."),
    ("ja", "14日ではなく15日です。"),
    ("en", "Not on 14 March 2024 but on the 15th."),
)


@pytest.mark.parametrize(("language", "frame"), FRAMES)
def test_the_right_day_is_read(language: str, frame: str) -> None:
    text = frame.format(RIGHT[language])
    found = read("date", text, Context(language=language, today=TODAY))
    assert isinstance(found, Day)
    assert found.day == date(2024, 3, 21)


@pytest.mark.parametrize(("language", "text"), LEFT)
def test_what_sets_no_whole_day_against_another_stays(language: str, text: str) -> None:
    assert contrasted.settled(text, language) == text
    found = read("date", text, Context(language=language, today=TODAY))
    assert isinstance(found, Unclear)
