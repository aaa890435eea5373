"""The shortest answers, typed where one question was asked: "none", "twelve", "yes, sorry"."""

import pytest

from intake.answers.values import Count, YesNo
from tests.intake.conversation.city.chats import after

NONE = [
    ("en", "none"), ("de", "keine"), ("fr", "aucun"), ("es", "ninguno"), ("pt", "nenhum"),
    ("ru", "ни одного"), ("ar", "لا يوجد"), ("tr", "bizde yok"),
    ("zh", "没有的"), ("zh", "零"), ("zh", "一家也没有"),
    ("ja", "ありません"), ("ja", "ゼロ"), ("ko", "없습니다"), ("ko", "영"), ("hi", "कोई नहीं"),
]  # fmt: skip
TWELVE = [
    ("en", "twelve"), ("en", "we have 12"), ("de", "zwölf"), ("de", "wir haben 12"),
    ("fr", "douze"), ("es", "doce"), ("pt", "doze"), ("ru", "двенадцать"), ("ar", "اثنا عشر"),
    ("tr", "on iki"),
    ("zh", "十二"), ("zh", "十二家"), ("ja", "十二"), ("ja", "十二社"),
    ("ko", "열두 개"), ("hi", "बारह"),
]  # fmt: skip
APOLOGIES = [
    ("en", "yes, sorry for the late reply"), ("de", "ja, entschuldigung für die späte Antwort"),
    ("fr", "oui, désolé du retard"), ("es", "sí, perdón por la demora"),
    ("ru", "да, извините за задержку"), ("ar", "نعم، عذرا على التأخير"),
    ("tr", "evet, geciktiğim için özür dilerim"), ("zh", "是的，抱歉回复晚了"),
    ("ko", "네, 답장이 늦어 죄송합니다"), ("hi", "हाँ, देर से उत्तर के लिए क्षमा करें"),
]  # fmt: skip


def told(language: str, question: str, text: str) -> object:
    answer = after(language, question, text).file().current.get(question)
    return answer.value if answer else None


@pytest.mark.parametrize(("language", "text"), NONE)
def test_none_is_read_as_a_whole_reply(language: str, text: str) -> None:
    value = told(language, "B4", text)
    assert isinstance(value, Count)
    assert value.span.exact == 0


@pytest.mark.parametrize(("language", "text"), TWELVE)
def test_a_number_in_words_is_read_as_a_whole_reply(language: str, text: str) -> None:
    value = told(language, "B4", text)
    assert isinstance(value, Count)
    assert value.span.exact == 12


@pytest.mark.parametrize(("language", "text"), APOLOGIES)
def test_a_yes_before_an_apology_is_a_yes(language: str, text: str) -> None:
    assert told(language, "B1b", text) == YesNo(yes=True)


@pytest.mark.parametrize("text", ["sorry for the late reply", "yes, thank you for the letter"])
def test_manners_alone_are_no_answer(text: str) -> None:
    assert told("en", "B1b", text) is None
