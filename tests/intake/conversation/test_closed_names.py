"""A name or an office alone, in a chat: what closes the sentence is no part of it."""

from dataclasses import replace

import pytest

from intake.answers.values import Text
from tests.intake.conversation.town import ANNA, Town

FIRST = {
    "ko": "수원시가 참가를 신청합니다.",
    "ja": "福岡市として応募します。",
    "de": "Die Stadt Kiel bewirbt sich.",
    "fr": "La ville de Nantes candidate.",
    "tr": "Konya şehri başvuruyor.",
    "hi": "पुणे शहर आवेदन करता है।",
    "zh": "苏州市申请参加。",
    "es": "La ciudad de Sevilla se presenta.",
    "pt": "A cidade de Curitiba candidata-se.",
    "ru": "Город Казань подаёт заявку.",
    "ar": "مدينة الإسكندرية تتقدم بطلب.",
    "en": "The city of Leeds applies.",
}
ALONE = [
    ("tr", "V11_writer", "Benim adım Ayşe Yılmaz'dır", "Ayşe Yılmaz"),
    ("tr", "V11_writer", "Ben Mehmet Demir'im", "Mehmet Demir"),
    ("tr", "V11_writer", "Ben Elif Şahin'im.", "Elif Şahin"),
    ("tr", "V11_writer", "Adım Hakan Öz'dür.", "Hakan Öz"),
    ("tr", "V11_writer", "Ayşe Yılmaz'ım.", "Ayşe Yılmaz"),
    ("tr", "V11_writer", "Adım Ahmet Kaya.", "Ahmet Kaya"),
    ("tr", "V11_writer", "Ali Veli'yim", "Ali Veli"),
    ("ko", "V11_writer", "제 이름은 최유진이에요", "최유진"),
    ("ko", "V11_writer", "김하늘이요", "김하늘"),
    ("ko", "V11_writer", "저는 정다은이고 부산시 미래산업과 팀장이에요", "정다은"),
    ("ko", "V11_writer", "박서연이라고 합니다", "박서연"),
    ("ko", "V11_writer", "이수민예요", "이수민"),
    ("ko", "V11_writer", "저는 이지아예요.", "이지아"),
    ("hi", "V11_writer", "अनीता देशमुख हूँ", "अनीता देशमुख"),
    ("hi", "V11_writer", "प्रिया शर्मा हूँ।", "प्रिया शर्मा"),
    ("hi", "V11_writer", "मैं सुनीता वर्मा हूँ", "सुनीता वर्मा"),
    ("hi", "V11_writer", "राजेश कुमार हूं", "राजेश कुमार"),
    ("ja", "V11_writer", "井上恵だと申します", "井上恵"),
    ("ja", "V11_writer", "佐藤健です。", "佐藤健"),
    ("ja", "V11_writer", "佐藤健です", "佐藤健"),
    ("ja", "V11_writer", "田中太郎になります", "田中太郎"),
    ("ja", "V11_writer", "田中太郎でございます", "田中太郎"),
    ("zh", "V11_writer", "我叫王小明", "王小明"),
    ("zh", "V11_writer", "我是李华。", "李华"),
    ("de", "V11_writer", "Mein Name ist Jan Petersen.", "Jan Petersen"),
    ("de", "V11_writer", "Jan Petersen heiße ich", "Jan Petersen"),
    ("fr", "V11_writer", "Je m'appelle Claire Dubois", "Claire Dubois"),
    ("fr", "V11_writer", "C'est Claire Dubois", "Claire Dubois"),
    ("es", "V11_writer", "Soy Marta Ruiz", "Marta Ruiz"),
    ("pt", "V11_writer", "Chamo-me Rui Costa", "Rui Costa"),
    ("pt", "V11_writer", "Aqui é a Ana Souza", "Ana Souza"),
    ("ru", "V11_writer", "Меня зовут Иван Петров", "Иван Петров"),
    ("ru", "V11_writer", "Это Иван Петров", "Иван Петров"),
    ("ar", "V11_writer", "اسمي محمد علي", "محمد علي"),
    ("ar", "V11_writer", "أنا محمد علي", "محمد علي"),
    ("en", "V11_writer", "It's Jane Doe", "Jane Doe"),
    ("en", "V11_writer", "Jane Doe here", "Jane Doe"),
    ("en", "V11_writer", "I am Jane Doe.", "Jane Doe"),
    ("en", "V11_writer", "Jane Doe is my name", "Jane Doe"),
    ("ko", "V11_office", "정보화담당관이에요", "정보화담당관"),
    ("ko", "V11_office", "스마트도시과 과장이에요", "스마트도시과 과장"),
    ("ko", "V11_office", "부시장이요", "부시장"),
    ("ko", "V11_office", "팀장을 맡고 있어요", "팀장"),
    ("hi", "V11_office", "उप महापौर के पद पर", "उप महापौर"),
    ("hi", "V11_office", "उप महापौर हूँ।", "उप महापौर"),
    ("hi", "V11_office", "मैं नगर आयुक्त हूँ", "नगर आयुक्त"),
    ("tr", "V11_office", "Bilgi İşlem Dairesi Başkanıyım.", "Bilgi İşlem Dairesi Başkanı"),
    ("tr", "V11_office", "Belediye başkan yardımcısıyım", "Belediye başkan yardımcısı"),
    ("tr", "V11_office", "Daire başkanıdır", "Daire başkanı"),
    ("ja", "V11_office", "神戸市長室の主査になります", "神戸市長室の主査"),
    ("ja", "V11_office", "デジタル推進課長です。", "デジタル推進課長"),
    ("ja", "V11_office", "課長をしています", "課長"),
    ("ja", "V11_office", "副市長を務めております", "副市長"),
    ("zh", "V11_office", "我是副市长", "副市长"),
    ("zh", "V11_office", "担任信息中心主任", "信息中心主任"),
    ("de", "V11_office", "Ich bin Amtsleiter", "Amtsleiter"),
    ("fr", "V11_office", "Je suis directeur des systèmes", "directeur des systèmes"),
    ("en", "V11_office", "I'm the deputy mayor", "deputy mayor"),
    ("es", "V11_office", "Soy la teniente de alcalde", "teniente de alcalde"),
    ("ru", "V11_office", "Я заместитель мэра", "заместитель мэра"),
    ("ar", "V11_office", "أنا نائب رئيس البلدية", "نائب رئيس البلدية"),
    ("pt", "V11_office", "Sou o vice-prefeito", "vice-prefeito"),
    ("en", "V11_office", "Smart City director", "Smart City director"),
    ("hi", "V11_office", "स्मार्ट सिटी का निदेशक हूँ", "स्मार्ट सिटी का निदेशक"),
    ("ar", "V11_office", "مدير المدينة الذكية", "مدير المدينة الذكية"),
    ("tr", "V11_office", "Genel Müdür", "Genel Müdür"),
]


@pytest.mark.parametrize(("language", "asked", "text", "said"), ALONE)
def test_what_closes_a_name_or_an_office_is_left_out(
    language: str, asked: str, text: str, said: str
) -> None:
    town = Town()
    town.write(ANNA, FIRST[language], language=language, channel="slack")
    letter = replace(town.to(ANNA), questions=(asked,))
    town.letters[-1] = letter
    town.write(ANNA, text, to=letter, language=language, channel="slack")
    assert town.file().current[asked].value == Text(text=said)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dear director"), ("en", "Thank you, secretary"), ("fr", "Monsieur le Maire"),
        ("pt", "Senhor Presidente"), ("ru", "Уважаемый директор"), ("tr", "Sayın Başkan"),
        ("ar", "سعادة المدير"), ("zh", "主任您好"), ("ja", "課長様"),
    ],
)  # fmt: skip
def test_whom_a_greeting_is_for_holds_no_office_of_the_writer(language: str, text: str) -> None:
    town = Town()
    town.write(ANNA, FIRST[language], language=language, channel="slack")
    town.letters[-1] = letter = replace(town.to(ANNA), questions=("V11_office",))
    town.write(ANNA, text, to=letter, language=language, channel="slack")
    assert "V11_office" not in town.file().current


@pytest.mark.parametrize(
    "text", ["정보화담당관이에요", "정보화담당관입니다", "스마트도시과 과장이에요"]
)
@pytest.mark.parametrize("told", [None, "ko"])
def test_a_word_whose_language_is_told_by_its_letters_is_read_in_it(
    text: str, told: str | None
) -> None:
    town = Town()
    town.write(ANNA, "The city of Daejeon applies.", language="en", channel="slack")
    letter = replace(town.to(ANNA), questions=("V11_office",))
    town.letters[-1] = letter
    town.write(ANNA, text, to=letter, language=told, channel="slack")
    office = town.file().current["V11_office"].value
    assert isinstance(office, Text)
    assert text.startswith(office.text)
    assert office.text.endswith(("관", "장"))
    assert "V11_writer" not in town.file().current


def test_what_nobody_took_of_an_answer_in_a_chat_is_shown() -> None:
    town = Town()
    jane = replace(ANNA, name="Jane Doe")
    town.write(jane, FIRST["en"], language="en", channel="slack")
    town.write(jane, "My name is Jane Doe.", to=town.to(jane), language="en", channel="slack")
    letter = replace(town.to(jane), questions=("S1",))
    town.letters[-1] = letter
    town.write(jane, "Jane", to=letter, language="en", channel="slack")
    assert town.receipt(jane).unplaced == ("Jane",)


@pytest.mark.parametrize("text", ["Thank you!", "Hello"])
def test_manners_in_a_chat_are_shown_to_nobody(text: str) -> None:
    town = Town()
    town.write(ANNA, FIRST["en"], language="en", channel="slack")
    letter = replace(town.to(ANNA), questions=("V11_office",))
    town.letters[-1] = letter
    town.write(ANNA, text, to=letter, language="en", channel="slack")
    assert town.receipt(ANNA).unplaced == ()
