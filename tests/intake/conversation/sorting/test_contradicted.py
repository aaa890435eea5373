"""An option and "none" in one answer are asked, and neither half is dropped."""

import pytest

from intake.answers.values import Choice, Unclear, Value
from intake.conversation.questions import choosing
from tests.intake.conversation.sorting.test_passed import CALL, match


def said(text: str, language: str, asked: str = "B1a") -> Value | Unclear:
    (hit,) = match(text, language, asked).hits
    known = choosing.view(CALL, (asked,), language)
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


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "5G across the city; quantum no", (1,)),
        ("de", "5G ja; alles andere nein", (1,)),
        ("fr", "la 5G partout; quantique non", (1,)),
        ("es", "la cuántica sí; 5G no", (4,)),
        ("pt", "5G e Starlink; 6G não", (1, 3)),
        ("ru", "5G есть; остального нет", (1,)),
        ("ar", "الجيل الخامس نعم؛ الباقي لا", (1,)),
        ("hi", "5जी के अलावा कुछ नहीं", (1,)),
        ("zh", "除了 5G 都沒有", (1,)),
        ("ja", "5Gはあり；その他はなし", (1,)),
        ("ko", "5G 있음; 나머지 없음", (1,)),
        ("en", "5G, 6G, Starlink, quantum communication: none", ()),
    ],
)
def test_a_no_at_the_end_denies_no_option_before_it(
    language: str, text: str, numbers: tuple[int, ...]
) -> None:
    assert said(text, language, "B2a") == Choice(numbers=numbers)
