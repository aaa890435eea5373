"""A whole list is denied in a sentence that names what was asked."""

import pytest

from intake.answers.values import Choice
from tests.intake.conversation.city.chats import after

NONE = [
    ("en", "B1a", "We have been recognised as none of these."),
    ("en", "B2a", "We have none of these communication infrastructures."),
    ("de", "B2a", "Wir haben keine dieser Kommunikationsinfrastrukturen."),
    ("fr", "B1a", "Notre ville n'a été reconnue à aucun de ces titres."),
    ("es", "B2a", "No tenemos ninguna de esas infraestructuras de comunicación."),
    ("ru", "B1a", "Ни одним из них."),
    ("ar", "B2a", "ليس لدينا أي من هذه البنى."),
    ("zh", "B1a", "本市未被认定为上述任何一种城市。"),
    ("ja", "B2a", "これらの通信基盤はいずれもありません。"),
    ("ko", "B1a", "그중 어느 것으로도 인정받지 못했습니다."),
    ("hi", "B1a", "इनमें से किसी के रूप में मान्यता नहीं मिली है।"),
]
OTHER = [
    ("en", "B1a", "None of our neighbours has been recognised as one of these."),
    ("en", "B1a", "We fear we will be recognised as none of these."),
    ("en", "B1a", "Has nobody recognised us as any of these?"),
    ("en", "B2a", "We have none of these communication infrastructures but 5G."),
    ("de", "B2a", "Unsere Nachbarstadt hat keine dieser Kommunikationsinfrastrukturen."),
    ("fr", "B1a", "Peut-être n'avons-nous été reconnus à aucun de ces titres."),
    ("es", "B2a", "No tenemos todas esas infraestructuras de comunicación."),
]


@pytest.mark.parametrize(("language", "question", "text"), NONE)
def test_a_list_is_denied_in_the_words_of_its_question(
    language: str, question: str, text: str
) -> None:
    answer = after(language, question, text).file().current.get(question)
    assert answer
    assert answer.value == Choice(numbers=())


@pytest.mark.parametrize(("language", "question", "text"), OTHER)
def test_what_denies_no_list_of_ours_is_no_none(language: str, question: str, text: str) -> None:
    answer = after(language, question, text).file().current.get(question)
    assert not answer or answer.value != Choice(numbers=())
