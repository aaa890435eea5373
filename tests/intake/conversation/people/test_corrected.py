"""Names that somebody puts right, as a chat has them typed below \"Not right: Your name\"."""

import pytest

from intake.conversation.questions.taking import WRITER
from intake.conversation.sorting import introducing

RIGHT = [
    ("en", "It is spelled Nora Weiß", "Nora Weiß"),
    ("en", "Correct is Anna Weiss", "Anna Weiss"),
    ("en", "正确的是王方", "王方"),
    ("zh", "应为王芳芳", "王芳芳"),
    ("zh", "应为民", "应为民"),
    ("fr", "Le bon nom est Anne Petite", "Anne Petite"),
    ("fr", "Anne Lire", "Anne Lire"),
    ("es", "Lo correcto es Ana Ruiz Gil", "Ana Ruiz Gil"),
    ("ru", "Правильно: Иванов Пётр Сергеевич", "Иванов Пётр Сергеевич"),
    ("ru", "Верно Анна", "Верно Анна"),
    ("ar", "الصحيح أمل بنت سالم", "أمل بنت سالم"),
    ("de", "Man schreibt mich Nora Weiß", "Nora Weiß"),
    ("de", "Richtig ist Nora Weiß.", "Nora Weiß"),
    ("ja", "正しくは佐藤華子です", "佐藤華子"),
    ("ja", "正木花子", "正木花子"),
    ("pt", "O correto é Ana Reis Lima", "Ana Reis Lima"),
    ("tr", "Doğrusu Ahmet Kaya", "Ahmet Kaya"),
    ("tr", "Doğru Kaya", "Doğru Kaya"),
    ("ko", "김민주가 맞습니다", "김민주"),
    ("ko", "정확한 이름은 김민주입니다", "김민주"),
    ("hi", "सही: अनिल कुमार सिंह", "अनिल कुमार सिंह"),
    ("en", "Correct Hart", "Correct Hart"),
]
OPEN = [
    ("en", "It should be on our page."),
    ("en", "Should be fine"),
    ("zh", "正确的是我们局长"),
    ("zh", "应该是对的"),
    ("fr", "Le bon nom est sur notre site"),
    ("es", "Lo correcto es esperar"),
    ("ru", "Правильно, это я"),
    ("ar", "الصحيح مكتوب في الطلب"),
    ("ar", "الصحيح أنني لا أعرف"),
    ("de", "Richtig ist das so"),
    ("ja", "正しくは課長に聞いてください"),
    ("ja", "私が正しいです"),
    ("pt", "O correto é que eu não sei"),
    ("tr", "Doğrusu bilmiyorum"),
    ("ko", "담당자가 맞습니다"),
    ("hi", "सही नाम बाद में भेजूँगा"),
]


@pytest.mark.parametrize(("language", "text", "name"), RIGHT)
def test_what_only_leads_to_a_name_is_no_part_of_it(language: str, text: str, name: str) -> None:
    assert introducing.alone(WRITER, text, language) == name
    assert not introducing.is_told(WRITER, text, language)


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_what_is_no_name_behind_such_words_is_asked(language: str, text: str) -> None:
    assert introducing.is_told(WRITER, text, language)
