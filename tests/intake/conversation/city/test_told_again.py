"""What is told again behind a no, before "is right", or beside what it takes the place of."""

import pytest

from intake.answers.values import Choice, Text
from intake.applications import in_doubt
from tests.intake.conversation.city.chats import after
from tests.intake.conversation.city.corrections.test_retelling import then
from tests.intake.conversation.city.test_city_put_right import GUIDO

AUTHORITY, OFFICE, WRITER = "V11_authority", "V11_office", "V11_writer"

OFFICES = [
    ("en", "Director of Planning", "No, Deputy Director of Planning"),
    ("fr", "directrice", "Non, directrice adjointe"),
    ("es", "directora", "No, directora adjunta"),
    ("ar", "مدير التخطيط", "لا، نائب مدير التخطيط"),
    ("zh", "局长", "不，副局长"),
    ("ko", "국장", "아니요, 부국장입니다"),
    ("hi", "निदेशक", "नहीं, उप निदेशक"),
    ("en", "mayor", "deputy mayor instead of mayor"),
    ("en", "Director of Planning", "Deputy Director of Planning, not Director of Planning"),
    ("tr", "daire başkanı", "daire başkanı yerine daire başkan yardımcısı"),
    ("ja", "係長", "係長ではなく課長補佐に訂正してください"),
]
DOUBTED = [
    ("en", OFFICE, "Director of Planning", AUTHORITY, "No, the mayor"),
    ("en", OFFICE, "Director of Planning", AUTHORITY, "No, I am the Deputy Director of Planning"),
    ("ru", OFFICE, "начальник отдела", AUTHORITY, "Нет, заместитель начальника отдела"),
    ("ja", OFFICE, "企画部長", AUTHORITY, "いいえ、企画課長です"),
    ("ru", OFFICE, "начальник отдела", AUTHORITY, "заместитель начальника отдела — правильно"),
    ("tr", WRITER, "Nermim Bozkurt", OFFICE, "Nermin Bozkurt doğru"),
    ("ja", WRITER, "小野寺彩", OFFICE, "小野寺綾が正しいです"),
    ("ko", WRITER, "한서연", OFFICE, "한서영을 말한 거예요"),
    ("ko", WRITER, "한서연", OFFICE, "한서연 말고 한서영입니다"),
    ("en", "S1", "12.4 billion dollars", "S2", "14.2 billion dollars is the right one"),
    ("en", "S1", "12.4 billion dollars", "S2", "I wrote 12.4 billion, but it is 14.2 billion"),
    ("fr", "S1", "12,4 milliards d'euros", "S2", "14,2 milliards d'euros, c'est le bon"),
    ("ko", "S1", "1240억 원", "S2", "1420억 원이 맞습니다"),
    ("ja", "S1", "1240億円", "S2", "1420億円が正しいです"),
    ("ar", "S1", "12.4 مليار ريال سعودي", "S2", "عفوا، 14.2 مليار ريال سعودي"),
]
HAVING = [
    ("en", "134", "No, we have 12"),
    ("de", "134", "Nein, wir haben 12"),
    ("ja", "134社", "いいえ、12社あります"),
    ("tr", "134", "Hayır, 12 var"),
]


@pytest.mark.parametrize(("language", "first", "text"), OFFICES)
def test_an_office_told_again_is_no_word_on_authority(language: str, first: str, text: str) -> None:
    town = then(language, OFFICE, first, AUTHORITY, text)
    office = town.file().current[OFFICE].value
    assert isinstance(office, Text)
    assert office.text != first
    assert AUTHORITY not in town.file().current
    assert not in_doubt(town.file())


@pytest.mark.parametrize(("language", "question", "first", "following", "text"), DOUBTED)
def test_what_may_be_told_again_is_asked_and_answers_nothing_else(
    language: str, question: str, first: str, following: str, text: str
) -> None:
    town = then(language, question, first, following, text)
    assert town.file().current[question].words == first
    assert following not in town.file().current
    assert in_doubt(town.file()) == {question}


@pytest.mark.parametrize(
    ("language", "first", "text"),
    [
        ("en", "smart city", "No, green city"),
        ("en", "smart city", "green city instead of smart city"),
        ("zh", "数字城市", "不，绿色城市"),
        ("ja", "デジタル都市", "いいえ、グリーン都市です"),
        ("ko", "디지털 도시", "죄송합니다, 녹색 도시입니다"),
    ],
)
def test_a_title_told_again_stands_alone(language: str, first: str, text: str) -> None:
    town = then(language, "B1a", first, "S1", text)
    assert town.file().current["B1a"].value == Choice(numbers=(4,))


@pytest.mark.parametrize(("language", "first", "text"), HAVING)
def test_a_sentence_behind_a_no_may_answer_the_next_count_as_well(
    language: str, first: str, text: str
) -> None:
    town = then(language, "B4", first, "S4_companies", text)
    assert town.file().current["B4"].words == first
    assert "S4_companies" not in town.file().current
    assert [one.unclear.reason for one in town.receipt(GUIDO).misread] == ["which_question"]


@pytest.mark.parametrize("text", ["更正没有", "没有更正", "没有错"])
def test_that_nothing_is_wrong_is_no_no_to_the_question_put_next(text: str) -> None:
    town = then("zh", OFFICE, "局长", AUTHORITY, text)
    assert AUTHORITY not in town.file().current
    assert not in_doubt(town.file())


@pytest.mark.parametrize(
    ("language", "text", "question"),
    [
        ("en", "smart city", "B1a"),
        ("en", "5G and quantum communication", "B2a"),
        ("zh", "智慧城市", "B1a"),
    ],
)
def test_options_alone_answer_their_open_question_where_a_figure_is_asked(
    language: str, text: str, question: str
) -> None:
    town = after(language, "S1", text)
    assert isinstance(town.file().current[question].value, Choice)
    assert "S1" not in town.file().current


@pytest.mark.parametrize(
    ("question", "text"),
    [("S1", "smart city?"), ("S1", "We want to be a smart city"), ("B1b", "smart city")],
)
def test_a_title_that_is_only_named_answers_nothing(question: str, text: str) -> None:
    town = after("en", question, text)
    assert "B1a" not in town.file().current
