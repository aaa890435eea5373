"""Wishes in words that the small print of mails has as well ("delete", "confidential")."""

import pytest

from intake.conversation.intents import courtesy

WISHES = [
    ("en", "Delete the number of companies."), ("en", "Keep the GDP confidential."),
    ("de", "Löschen Sie die Zahl der Unternehmen."),
    ("de", "Das BIP bitte vertraulich behandeln."),
    ("fr", "Supprimez le nombre d'entreprises."), ("fr", "Le PIB doit rester confidentiel."),
    ("es", "Eliminen el número de empresas."), ("es", "El PIB es confidencial."),
    ("pt", "Apague o número de empresas."), ("pt", "O PIB é confidencial."),
    ("ru", "Удалите число компаний."), ("ru", "ВВП конфиденциален."),
    ("zh", "请删除企业数量。"), ("zh", "GDP请保密。"),
    ("ja", "企業数を削除してください。"), ("ja", "GDPは機密です。"),
    ("ko", "기업 수를 삭제해 주세요."), ("ko", "GDP는 기밀입니다."),
    ("tr", "Şirket sayısını silin."), ("tr", "GSYİH gizlidir."),
    ("ar", "احذفوا عدد الشركات."), ("ar", "الناتج المحلي سري."),
    ("hi", "कंपनियों की संख्या हटा दें।"), ("hi", "जीडीपी की राशि हटा दें।"),
    ("hi", "जीडीपी गोपनीय रखें।"), ("hi", "पंक्ति 2 हटा दीजिए।"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), WISHES)
def test_a_wish_is_no_small_print(language: str, text: str) -> None:
    assert not courtesy.is_courtesy(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "यह ईमेल और इसके अनुलग्नक गोपनीय हैं।",
        "यदि आप अभीष्ट प्राप्तकर्ता नहीं हैं, तो कृपया प्रेषक को सूचित करें और इस ईमेल को हटा दें।",
        "इस संदेश में गोपनीय जानकारी हो सकती है।",
        "कृपया इस ईमेल को हटा दें।",
    ],
)
def test_small_print_is_courtesy(text: str) -> None:
    assert courtesy.is_courtesy(text, "hi")
