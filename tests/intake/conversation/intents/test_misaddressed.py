"""Words of a wrong mail address, in any language, and names and offices that only sound so."""

import pytest

from intake.conversation.intents import misaddressed

WRONG = [
    "Sorry, wrong address.",
    "That email was misspelt.",
    "The address is not correct",
    "邮箱写错了",
    "Oups, faute de frappe",
    "L'adresse n'est pas la bonne",
    "El correo estaba mal escrito",
    "La dirección no es correcta",
    "Я ошиблась в адресе",
    "В адресе была опечатка",
    "أخطأت في العنوان",
    "العنوان غير صحيح",
    "Ich habe mich in der Adresse geirrt",
    "Die E-Mail-Adresse stimmt nicht",
    "メールアドレスが違います。",
    "O e-mail estava errado",
    "Adreste hata var",
    "E-posta adresim yanlıştı",
    "메일 주소에 오타가 있었습니다",
    "मैंने ईमेल गलत लिखा",
    "मुझसे गलती हो गई",
]

NEITHER = [
    "Head of Mail Services",
    "Chief Officer for False Alarms",
    "Dirección General de Correos",
    "Directora de la Dirección de Innovación",
    "E-posta ve Arşiv Müdürü",
    "メール管理課長",
    "Anna Mistry",
    "Amy Error",
    "My address is good@gdynia.example",
]


@pytest.mark.parametrize("words", WRONG)
def test_a_wrong_address_is_said_in_any_language(words: str) -> None:
    assert misaddressed.is_said(words)


@pytest.mark.parametrize("words", NEITHER)
def test_a_name_or_an_office_says_no_such_thing(words: str) -> None:
    assert not misaddressed.is_said(words)
    assert not misaddressed.is_of_others(words)
