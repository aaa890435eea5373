"""What any of our letters may ask."""

import pytest

from bot.mail.reading.quoted import usual
from intake.calls import loading


@pytest.mark.parametrize("language", ["en", "tr", "zh"])
def test_every_question_of_the_call_is_there_as_a_letter_puts_it(language: str) -> None:
    asked = usual.questions(language)[0]
    for question in loading.load(loading.shipped()).questions:
        assert f". {question.text[language]}\n    " in asked


def test_what_follows_the_questions_ends_as_our_letters_do() -> None:
    ends = {text.strip().split("\n")[-1] for text in usual.questions("en")[1:]}
    assert len(ends) == 1
