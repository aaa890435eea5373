"""In a chat, where one question is put at a time, the desk stays at it until it is answered."""

from typing import Any

import pytest

from intake.cases import CaseKind
from intake.messages import Address
from tests.intake.conversation.town import APPLIES, Town

GUIDO = Address(address="guido@t1.slack.invalid", name="Guido")
ASKS = {
    "en": "Is there a prize for us?",
    "zh": "参加这个项目需要多少费用？",
    "fr": "Combien coûte la participation ?",
    "es": "¿Cuánto cuesta participar?",
    "ru": "Сколько стоит участие?",
    "ar": "كم تكلفة المشاركة؟",
    "de": "Was kostet die Teilnahme?",
    "ja": "参加費はいくらですか？",
    "pt": "Quanto custa participar?",
    "tr": "Katılım ücreti ne kadar?",
    "ko": "참가비는 얼마입니까?",
    "hi": "भाग लेने का शुल्क कितना है?",
}


def says(town: Town, text: str, **more: Any) -> str:
    """The question that the desk puts next."""
    town.write(GUIDO, text, to=town.to(GUIDO), channel="slack", **more)
    (question,) = town.to(GUIDO).questions
    return question


def passes(town: Town) -> str:
    return says(town, "Later", passed=town.to(GUIDO).questions)


def a_chat() -> Town:
    town = Town()
    town.write(GUIDO, APPLIES, channel="slack")
    return town


@pytest.mark.parametrize(("language", "words"), ASKS.items())
def test_a_question_to_the_organizers_leaves_the_desk_at_its_own(language: str, words: str) -> None:
    town = a_chat()
    stands = [passes(town) for _ in range(3)][-1]
    assert says(town, words, language=language) == stands
    assert [one.kind for one in town.cases] == [CaseKind.QUESTION]
    assert says(town, words, language=language) == stands


@pytest.mark.parametrize("words", ["The weather is fine here in May.", "help", "status"])
def test_so_does_what_answers_nothing(words: str) -> None:
    town = a_chat()
    stands = [passes(town) for _ in range(3)][-1]
    assert says(town, words) == stands


def test_what_was_passed_comes_again_at_the_end_and_in_its_order() -> None:
    town = a_chat()
    first = town.to(GUIDO).questions[0]
    seen = [first]
    while (put := passes(town)) != first:
        assert put not in seen
        assert says(town, ASKS["en"]) == put
        seen.append(put)
    assert len(seen) > 10
    assert passes(town) == seen[1]


def test_an_answer_to_another_question_does_not_bring_back_what_was_passed() -> None:
    town = a_chat()
    first = town.to(GUIDO).questions[0]
    passes(town)
    assert says(town, "S3b: yes") != first
