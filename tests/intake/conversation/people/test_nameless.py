"""A verb, a small word or words in small letters are nobody's name; a true name stays one."""

import pytest

from tests.intake.conversation.test_loose_names import after

STANDS = ("Rakesh Mehta", "Head of the digital department")
NAMELESS = [
    ("en", "Meanwhile I am fully authorised."),
    ("de", "Ich bin nun befugt zu unterschreiben."),
    ("fr", "Je suis désormais habilitée."),
    ("es", "Ahora estoy plenamente autorizada."),
    ("pt", "Agora estou plenamente autorizada."),
    ("ru", "Я теперь полностью уполномочен."),
    ("tr", "Yetki belgesi bu sabah imzalandı, artık başvurmaya yetkiliyiz."),
    ("tr", "Artık resmen görevliyiz."),
    ("ar", "شكراً على ردكم. لقد فوضتني رئيسة المجلس الجماعي بتقديم الطلب."),
    ("ar", "لقد خولتنا العمدة تقديم الطلب."),
    ("ar", "سبق أن فوضتنا رئيسة البلدية."),
    ("hi", "महापौर ने अनुमति दे दी है।"),
    ("hi", "आयुक्त ने मंज़ूरी दी है।"),
    ("hi", "नगर आयुक्त को सूचित कर दिया गया है।"),
    ("ja", "市長が許可してくださった。"),
    ("ja", "人事課長になりました。"),
    ("ko", "그리고 저는 11월 인사로 디지털도시과장이 되었습니다."),
    ("ko", "그리고 저는 과장이 되었습니다."),
    ("ko", "시장님께서 허락해 주셨습니다."),
    ("zh", "市长让我们来申请。"),
    ("zh", "秘书长交代了此事。"),
]


@pytest.mark.parametrize(("language", "text"), NAMELESS)
def test_a_verb_or_a_small_word_is_no_name(language: str, text: str) -> None:
    assert after(language, text) == STANDS


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "I am Ludwig van der Meer, head of IT.", "Ludwig van der Meer"),
        ("en", "my name is anna nowak", "anna nowak"),
        ("de", "Ich bin Karl von der Heide, Leiter der IT.", "Karl von der Heide"),
        ("fr", "Je suis Yao de la Tour, directeur du numérique.", "Yao de la Tour"),
        ("es", "Soy José Ortega y Gasset, director de tecnología.", "José Ortega y Gasset"),
        ("pt", "Sou Rui dos Santos e Silva, diretor de inovação.", "Rui dos Santos e Silva"),
        ("ru", "Меня зовут Анна фон Дервиз.", "Анна фон Дервиз"),
        ("tr", "Adım Zeynep Aydoğan.", "Zeynep Aydoğan"),
        ("ar", "أنا سلمى البستاني، رئيسة قسم التحول الرقمي.", "سلمى البستاني"),
        ("hi", "मैं कोमल परमार हूँ, डिजिटल विभाग प्रमुख।", "कोमल परमार"),
        ("ja", "佐々木まどかと申します。", "佐々木まどか"),
        ("ko", "제 이름은 이하은입니다.", "이하은"),
        ("zh", "我叫李和平。", "李和平"),
    ],
)
def test_a_name_stays_one(language: str, text: str, name: str) -> None:
    assert after(language, text)[0] == name
