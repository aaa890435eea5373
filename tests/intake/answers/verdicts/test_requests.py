"""A request to the desk is no yes: "from now on please use aino@x.example"."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "From now on please use aino@x.example"),
        ("en", "Please use the new letterhead."),
        ("de", "Bitte verwenden Sie karl@x.example"),
        ("fr", "Veuillez utiliser la nouvelle adresse"),
        ("es", "Por favor use la nueva dirección."),
        ("pt", "Utilizem o novo endereço."),
        ("ru", "Используйте новый адрес"),
        ("tr", "Yeni adresi kullanın"),
        ("ko", "새 주소를 사용해 주세요"),
        ("ja", "新しいアドレスをお使いください"),
        ("zh", "可以使用新邮箱 ana@x.example"),
        ("ar", "يرجى استخدام العنوان الجديد"),
        ("hi", "नए पते का उपयोग करें"),
    ],
)
def test_a_request_is_no_answer(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, please use our figures."),
        ("en", "We use IoT everywhere; please use our figures"),
        ("de", "Ja, bitte nutzen Sie unsere Zahlen"),
        ("de", "Wir nutzen Sensoren im ganzen Stadtgebiet"),
        ("fr", "Oui, utilisez nos chiffres."),
        ("es", "Usamos sensores en toda la ciudad"),
        ("pt", "Sim, utilizem os nossos dados."),
        ("ru", "Мы используем датчики"),
        ("tr", "Evet, verilerimizi kullanın."),
        ("ko", "네, 자료를 사용해 주세요."),
        ("ja", "はい、データをお使いください。"),
        ("zh", "我们使用物联网管理城市"),
        ("ar", "نعم، يمكنكم استخدام بياناتنا"),
        ("hi", "हाँ, हमारे आँकड़ों का उपयोग करें।"),
    ],
)
def test_a_yes_beside_it_stays(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=True)


def test_who_is_asked_for_leave_gives_it_so() -> None:
    assert read("yesno", "Please use it.", Context(language="en", willing=True)) == YesNo(yes=True)
