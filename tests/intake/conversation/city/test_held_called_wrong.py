"""A figure of the file that is called not right amid other words is held in doubt."""

import pytest

from intake import applications
from intake.answers.values import Count
from tests.intake.conversation.town import ANNA, Town, a_town

COMPANIES = "S4_companies"
CALLED_WRONG = [
    ("en", "The 145 companies figure was wrong; I will send the right one later."),
    ("en", "The 145 companies were not correct; I will send the right number later."),
    ("de", "Die 145 Unternehmen waren nicht korrekt; die richtige Zahl folgt."),
    ("fr", "Les 145 entreprises n'étaient pas exactes, je vous enverrai le bon chiffre."),
    ("es", "El dato de 145 empresas no era correcto; les enviaré el bueno."),
    ("pt", "145 empresas não estava certo, envio o número correto depois."),
    ("ru", "145 компаний — неверно; пришлю правильное число."),
    ("ar", "145 شركة غير صحيح، سأرسل الرقم الصحيح لاحقا."),
    ("zh", "145家企业不对，正确的数字稍后发。"),
    ("ja", "145社は正しくありません。正しい数は後日お送りします。"),
    ("ko", "145개 기업은 맞지 않습니다. 정확한 수는 나중에 보내겠습니다."),
    ("tr", "145 şirket verisi doğru değildi; doğrusunu göndereceğim."),
    ("hi", "145 कंपनियों का डेटा सही नहीं था; सही बाद में भेजूँगा।"),
]
UPHELD = [
    ("en", "Yes, 145 companies is correct."),
    ("en", "The exact list of the 145 companies is not right at hand."),
    ("en", "We have 145 companies, but the letter's date is not correct."),
    ("de", "145 Unternehmen stimmt."),
    ("fr", "Nous avons 145 entreprises, l'adresse n'est pas exacte."),
    ("es", "Tenemos 145 empresas; el nombre del contacto no es correcto."),
    ("pt", "Temos 145 empresas; o endereço não está correto."),
    ("zh", "我们有145家企业，地址不对。"),
    ("zh", "145家企业不对外公开。"),
    ("tr", "145 şirketimiz var, adres doğru değil."),
]


def answered(language: str, text: str) -> Town:
    """The number of companies was given, and then this was written."""
    town = a_town()
    town.write(ANNA, "Companies in the interconnected economy: 145", to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(("language", "text"), CALLED_WRONG)
def test_a_figure_of_the_file_that_is_not_right_is_held_in_doubt(language: str, text: str) -> None:
    town = answered(language, text)
    assert applications.in_doubt(town.file()) == {COMPANIES}
    value = town.file().current[COMPANIES].value
    assert isinstance(value, Count)
    assert value.span.exact == 145


@pytest.mark.parametrize(("language", "text"), UPHELD)
def test_another_thing_that_is_not_right_leaves_the_figure_alone(language: str, text: str) -> None:
    assert not applications.in_doubt(answered(language, text).file())
