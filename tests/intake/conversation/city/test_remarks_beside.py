"""Remarks of a writer who was asked one question: nothing is written down for them."""

from copy import deepcopy
from dataclasses import replace
from functools import cache

import pytest

from intake.answers.values import YesNo
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.test_city_put_right import OPENINGS
from tests.intake.conversation.questions.test_remarks import rows
from tests.intake.conversation.town import ANNA, Town

ASKED = ("S4_applied", "V11_authority", "B1b", "S3b")
SAID = [(code, ASKED[n % len(ASKED)], text) for n, (code, _, text) in enumerate(rows("remarks"))]
TOLD = [
    (code, question, text)
    for code, _, text in rows("yes")
    for question in ("S4_applied", "B1b", "S3b")
    if any(map(str.isdecimal, text))
]


@cache
def _asked(language: str, question: str) -> Town:
    town = Town()
    town.write(ANNA, OPENINGS[language], language=language)
    town.letters[-1] = replace(town.letters[-1], questions=(question,))
    return town


def by_mail(language: str, question: str, said: str) -> Town:
    """A town that was asked this question alone in a mail, and answered so."""
    town = deepcopy(_asked(language, question))
    town.write(ANNA, said, to=town.to(ANNA), language=language)
    return town


def answer(town: Town, question: str) -> object:
    (application,) = town.applications.values()
    answered = application.current.get(question)
    return answered.value if answered else None


@pytest.mark.parametrize(("language", "question", "text"), SAID)
def test_a_remark_answers_nothing(language: str, question: str, text: str) -> None:
    asked = answer(_asked(language, question), question)
    assert answer(after(language, question, text), question) == asked
    assert answer(by_mail(language, question, text), question) == asked


@pytest.mark.parametrize(("language", "question", "text"), TOLD)
def test_a_plain_answer_is_taken(language: str, question: str, text: str) -> None:
    assert answer(after(language, question, text), question) == YesNo(yes=True)
    assert answer(by_mail(language, question, text), question) == YesNo(yes=True)
