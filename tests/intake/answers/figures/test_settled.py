"""A figure that its own sentence calls the right one, with an apology behind it."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Count, Unclear

SETTLED = [
    ("en", "We previously said 100; the correct figure is 108. We apologise for the error."),
    (
        "fr",
        "Nous avions indiqué 100, le bon chiffre est 108. Toutes nos excuses pour cette erreur.",
    ),
    ("es", "Dijimos 100, pero lo correcto es 108. Disculpen el error."),
    ("pt", "Tínhamos dito 100, mas o correto é 108. Pedimos desculpa pelo erro."),
    ("de", "Zuvor nannten wir 100, richtig sind 108. Entschuldigung für den Fehler."),
    ("ru", "Ранее мы сообщали 100, правильно – 108. Прошу прощения за ошибку."),
    ("tr", "Önce 100 demiştik, doğru sayı 108. Hata için özür dileriz."),
    ("ar", "ذكرنا سابقاً 100 والصحيح هو 108. نعتذر عن الخطأ."),
    ("zh", "应为108家，特此更正，并致歉意。"),
    ("ja", "前回100社とお伝えしましたが、正しくは108社です。お詫びして訂正いたします。"),
    ("ja", "100社ではなく108社です。訂正いたします。"),
    ("ja", "108社に訂正いたします。"),
    ("ko", "지난번에 100개라고 했으나 108개가 맞습니다. 정정하며 사과드립니다."),
    ("ko", "108개로 정정합니다."),
    ("hi", "पहले 100 लिखा था, सही संख्या 108 है। त्रुटि के लिए खेद है।"),
]
TAKEN_BACK = [
    ("en", "The correct figure is 132. Scratch that, I need to check."),
    ("en", "The correct figure is 132, sorry, that is the number of employees."),
    ("en", "132. Sorry, wrong line."),
    ("fr", "132. Désolé, mauvaise ligne."),
    ("es", "132. Perdón, fila equivocada."),
    ("es", "Lo correcto es 132. Perdón, ese es el número de empleados."),
    ("pt", "132. Desculpe, linha errada."),
    ("de", "132. Entschuldigung, falsche Zeile."),
    ("ru", "132. Извините, не та строка."),
    ("tr", "132. Pardon, yanlış satır."),
    ("ar", "132. عذرا، هذا خطأ."),
    ("zh", "132家。抱歉，写错了。"),
    ("zh", "应为132家，不好意思，这是员工人数。"),
    ("ja", "正しくは132社です。失礼、それは従業員数でした。"),
    ("ja", "正しくは132社です。いや、間違いです。"),
    ("ko", "132개가 맞습니다. 죄송합니다, 이 수치는 직원 수입니다."),
    ("hi", "132। क्षमा करें, यह संख्या कर्मचारियों की है।"),
]


@pytest.mark.parametrize(("language", "text"), SETTLED)
def test_an_apology_is_for_the_older_figure(language: str, text: str) -> None:
    found = read("count", text, Context(language=language))
    assert isinstance(found, Count)
    assert found.span.exact == 108


@pytest.mark.parametrize(("language", "text"), TAKEN_BACK)
def test_what_is_taken_back_is_still_asked(language: str, text: str) -> None:
    assert isinstance(read("count", text, Context(language=language)), Unclear)
