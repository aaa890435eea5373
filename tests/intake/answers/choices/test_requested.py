"""A choice in a request: "please put us down for 1 and 4", "البند الثاني والبند الرابع"."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))


def choice(language: str, text: str) -> object:
    return read("choice", text, Context(options=NETWORKS, language=language))


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "Please put us down for the first and the fourth.", (1, 4)),
        ("en", "Please note options 1 and 4", (1, 4)),
        ("en", "Please enter 1 to 3", (1, 2, 3)),
        ("en", "Please note option two", (2,)),
        ("zh", "请记录第一项和第四项", (1, 4)),
        ("fr", "Merci de retenir les points 1 et 4.", (1, 4)),
        ("fr", "Prière d'enregistrer les points 1 et 4", (1, 4)),
        ("es", "Por favor, anoten las opciones 1 y 4.", (1, 4)),
        ("es", "Apúntennos al 1 y al 4", (1, 4)),
        ("ru", "Просим отметить пункты 1 и 4", (1, 4)),
        ("ar", "يرجى تسجيل الخيارين 1 و4", (1, 4)),
        ("ar", "نختار البند الثاني والبند الرابع.", (2, 4)),
        ("ar", "الخيار الأول والخيار الرابع", (1, 4)),
        ("ar", "النقطة الأولى والنقطة الرابعة", (1, 4)),
        ("ar", "البند 1 والخيار الثالث", (1, 3)),
        ("de", "Bitte notieren Sie die Nummern 2 bis 4.", (2, 3, 4)),
        ("de", "Bitte tragen Sie 1 und 4 ein.", (1, 4)),
        ("de", "Bitte 1 und 4 ankreuzen", (1, 4)),
        ("ja", "1と4にチェックをお願いします", (1, 4)),
        ("pt", "Pedimos que marquem os pontos 1 e 4", (1, 4)),
        ("pt", "Favor registrar os itens 1 e 4", (1, 4)),
        ("tr", "Lütfen 1 ve 4'ü işaretleyin", (1, 4)),
        ("ko", "1번과 4번으로 체크해 주세요", (1, 4)),
        ("ko", "1번과 4번을 기록해 주세요", (1, 4)),
        ("hi", "कृपया विकल्प 1 और 4 दर्ज करें", (1, 4)),
    ],
)
def test_it_is_read(language: str, text: str, numbers: tuple[int, ...]) -> None:
    assert choice(language, text) == Choice(numbers=numbers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Put us down for all except Starlink."),
        ("zh", "请登记5G"),
        ("fr", "Merci de cocher la 5G mais pas la 6G"),
        ("ru", "Просим указать 5G, но не 6G"),
        ("ja", "5Gを登録してください"),
        ("fr", "Veuillez indiquer ce qu'est la 5G"),
        ("de", "Notieren Sie 5G unter Vorbehalt"),
        ("en", "Please do not note 1"),
        ("ko", "네, 감사드립니다"),
        ("en", "please note that 1 is not yet there"),
        ("en", "Please note: 3 is planned"),
        ("en", "Please note 1 and 4 are planned"),
        ("en", "Please put us down for two"),
        ("en", "Please note two things"),
        ("en", "Please note point 3 of our letter"),
        ("en", "Please note Starlink is used by our neighbours"),
        ("en", "please add 3"),
        ("en", "remove 3"),
        ("zh", "请不要登记1"),
        ("zh", "请增加3"),
        ("fr", "Merci de ne pas retenir le point 1"),
        ("fr", "Veuillez noter que 1 n'est pas encore là"),
        ("fr", "Merci d'ajouter 3"),
        ("es", "No anoten el 1"),
        ("es", "Rogamos no registrar el 1"),
        ("es", "Añadan el 3"),
        ("ru", "Просим не отмечать пункт 1"),
        ("ru", "Просим отметить, что 1 ещё нет"),
        ("ar", "يرجى عدم تسجيل 1"),
        ("ar", "نرجو إضافة 3"),
        ("ar", "لا نختار البند الأول والبند الثاني"),
        ("ar", "البند الثاني والمدينة الأولى"),
        ("ar", "البند الثاني والبنود الأخرى"),
        ("de", "Bitte notieren Sie 1 nicht"),
        ("de", "Bitte notieren Sie zwei Dinge"),
        ("de", "Bitte ergänzen Sie 3"),
        ("ja", "1は記録しないでください"),
        ("ja", "3を追加してください"),
        ("pt", "Não anotem o 1"),
        ("pt", "Acrescentem o 3"),
        ("tr", "Lütfen 1'i işaretlemeyin"),
        ("tr", "3'ü ekleyin"),
        ("ko", "1번은 체크하지 마세요"),
        ("ko", "5G는 체크하지 마세요"),
        ("ko", "3번을 추가해 주세요"),
        ("hi", "कृपया 1 दर्ज न करें"),
        ("hi", "कृपया 3 जोड़ें"),
    ],
)
def test_what_is_not_asked_for_is_not_chosen(language: str, text: str) -> None:
    assert isinstance(choice(language, text), Unclear)
