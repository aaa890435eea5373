"""An option and "none" in one answer are asked, and neither half is dropped."""

import pytest

from intake.answers.values import Choice, Unclear, Value
from intake.conversation.questions import choosing
from tests.intake.conversation.sorting.test_passed import CALL, match


def said(text: str, language: str) -> Value | Unclear:
    (hit,) = match(text, language, "B1a").hits
    known = choosing.view(CALL, ("B1a",), language)
    return choosing.read(known, hit.question, hit.words)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "smart city; none"),
        ("en", "smart city: none"),
        ("en", "Smart City; none of these"),
        ("zh", "智慧城市；无"),
        ("fr", "ville intelligente; aucune"),
        ("es", "ciudad inteligente; ninguna"),
        ("ru", "умный город; нет"),
        ("ar", "مدينة ذكية: لا شيء"),
        ("de", "Smart City; keine"),
        ("ja", "スマートシティ；なし"),
        ("pt", "cidade inteligente; nenhuma"),
        ("tr", "akıllı şehir; hiçbiri"),
        ("ko", "스마트 시티; 없음"),
        ("hi", "स्मार्ट सिटी; कोई नहीं"),
    ],
)
def test_an_option_and_none_are_asked(language: str, text: str) -> None:
    assert isinstance(said(text, language), Unclear)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("B1a; none", ()),
        ("Recognition as a city: none", ()),
        ("smart city; nothing else", (2,)),
    ],
)
def test_a_label_and_none_stay_an_answer(text: str, numbers: tuple[int, ...]) -> None:
    assert said(text, "en") == Choice(numbers=numbers)
