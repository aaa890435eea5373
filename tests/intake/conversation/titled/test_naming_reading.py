"""The name that an answer holds: exactly as it was written, or none."""

import pytest
from hypothesis import given, strategies

from intake import languages
from intake.conversation.titled.naming_reading import LONGEST, Asked, read

PUNE = Asked(on_file="Pune", city="Pune", country="IN")
NOTED = Asked(on_file="पुणे", city="Pune", country="IN", is_noted=True)
UNLISTED = Asked(on_file="Nowhere", city="Nowhere", country="IN")


@pytest.mark.parametrize(
    ("language", "country", "city", "name"),
    [
        ("en", "US", "Washington", "Washington, D.C."), ("en", "VN", "Hanoi", "Hà Nội"),
        ("tr", "TR", "Istanbul", "İstanbul"), ("fr", "DZ", "M'Sila", "M’Sila"),
        ("ru", "RU", "Orël", "Орёл"), ("ja", "JP", "Tokyo", "東京都"),
        ("ja", "JP", "Yokohama", "よこはま"), ("ko", "KR", "Seoul", "서울특별시"),
        ("ar", "EG", "Alexandria", "الإسكندرية"), ("hi", "IN", "Kochi", "कोच्चि"),
        ("en", "IN", "Chennai", "சென்னை"), ("en", "GR", "Athens", "Αθήνα"),
        ("en", "IL", "Jerusalem", "ירושלים"), ("en", "TH", "Bangkok", "กรุงเทพมหานคร"),
        ("en", "GE", "Tbilisi", "თბილისი"), ("en", "AM", "Yerevan", "Երևան"),
        ("en", "ET", "Addis Ababa", "አዲስ አበባ"),
    ],
)  # fmt: skip
def test_a_name_is_taken_exactly_as_written(
    language: str, country: str, city: str, name: str
) -> None:
    asked = Asked(on_file=city, city=city, country=country)
    stop = "" if name.endswith(".") else "."
    for text in (name, f"“{name}”", f"  {name}{stop}\n", f"Thank you.\n\n{name}\n"):
        assert read(text, asked, language) == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please withdraw our application"), ("en", "Out of office"), ("en", "Wrong!"),
        ("en", "ABC <b>x</b>"), ("en", "Call Anna Nowak"), ("en", "Great, see you soon"),
        ("en", "पुणे 2"), ("en", "anna@city1.example"), ("en", "Not “Poona”"), ("en", "पुणे?"),
        ("en", "Mail delivery “failed”"), ("en", "I met “Anna Nowak”"), ("de", "Schön, bis bald"),
        ("ru", "Отзываем заявку"), ("ru", "Позвоните мэру"), ("zh", "我们撤回申请"),
        ("zh", "明天再说"), ("ja", "応募を取り下げます"), ("ar", "نسحب طلبنا"),
        ("hi", "कल बात करेंगे"), ("fr", "Nous retirons notre candidature"),
        ("es", "Retiramos la solicitud"), ("pt", "Retiramos a candidatura"),
        ("tr", "Başvurumuzu geri çekiyoruz"), ("ko", "신청을 철회합니다"),
    ],
)  # fmt: skip
def test_what_says_anything_else_is_no_name(language: str, text: str) -> None:
    assert read(text, PUNE, language) is None
    assert read(text, NOTED, language) is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("hi", "नोव्हेर", "नोव्हेर"), ("en", "Name: नोव्हेर", "नोव्हेर"),
        ("en", "It is written नोव्हेर in Hindi", "नोव्हेर"), ("en", "“Nowere”", "Nowere"),
        ("ja", "「東京区」と書きます", "東京区"), ("ru", "Имя пишется «Нигде».", "Нигде"),
        ("ko", "도시 이름: 노웨어", "노웨어"), ("en", "Somewhere", None),
        ("ru", "Анна: Нигде", None),
    ],
)  # fmt: skip
def test_a_name_in_no_table_is_in_quotes_or_other_letters(
    language: str, text: str, name: str | None
) -> None:
    assert read(text, UNLISTED, language) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("ЗИМА", None), ("“Зима”", "Зима"), ("Название: Зима", "Зима"), ("Yes", None)],
)
def test_an_answer_to_the_receipt_says_that_it_is_the_name(text: str, name: str | None) -> None:
    noted = Asked(on_file="Nowhere", city="Nowhere", country="RU", is_noted=True)
    assert read(text, noted, "ru") == name


@given(strategies.text(max_size=200), strategies.sampled_from(sorted(languages.all_read())))
def test_what_is_read_stands_in_the_answer(text: str, language: str) -> None:
    name = read(text, PUNE, language)
    assert name is None or name == PUNE.on_file or (name in text and len(name) <= LONGEST)
