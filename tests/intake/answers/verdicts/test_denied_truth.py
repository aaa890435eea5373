"""A denial, or an end, of which the truth is denied is none; what is denied so is not there."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, YesNo

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is not the case that the system was switched off; it is in operation."),
        ("de", "Es trifft nicht zu, dass der Betrieb eingestellt wurde. Das System läuft."),
        ("de", "Es stimmt nicht, dass wir keines haben, die Plattform ist seit 2020 in Betrieb."),
        ("fr", "Il est inexact que le centre ait été fermé ; il fonctionne."),
        ("es", "No es cierto que se haya cerrado el centro: está en funcionamiento."),
        ("pt", "Não é verdade que a plataforma tenha sido desativada; ela está em funcionamento."),
        ("ru", "Неправда, что центр закрыт. Он работает с 2020 года."),
        ("ar", "ليس صحيحاً أنه تم إيقافه، فالنظام يعمل."),
        ("ja", "停止したというのは誤りです。現在も稼働しています。"),
        ("ko", "폐지되었다는 것은 사실이 아닙니다. 지금도 운영하고 있습니다."),
        ("zh", "说系统停用了是不对的，一直在运行。"),
        ("tr", "Merkezin kapandığı doğru değil. Merkez 2020'den beri hizmet veriyor."),
        ("hi", "यह सच नहीं है कि केंद्र बंद है; केंद्र 2020 से चल रहा है।"),
        ("en", "It would be wrong to say we have none: the platform has been running since 2020."),
        ("en", "It is not the case that we have no such system; it has been running since 2021."),
        ("de", "Es ist nicht wahr, dass wir keines haben; es läuft seit 2021."),
        ("fr", "Il est faux de dire que nous n'en avons pas : il est en service depuis 2021."),
        ("es", "No es verdad que no tengamos un sistema así; está en funcionamiento desde 2021."),
        ("pt", "Não é verdade que o centro tenha sido fechado: está em pleno funcionamento."),
        ("pt", "Não é verdade que não tenhamos um sistema desses; funciona desde 2021."),
        ("ru", "Неправда, что систему отключили, как писали: она работает."),
        ("ru", "Неверно, что у нас нет такой системы: она работает с 2021 года."),
        ("ar", "ليس صحيحاً أن النظام قد أوقف كما ذكرت الصحف: فهو يعمل بكامل طاقته."),
        ("ar", "غير صحيح أننا لا نملك مثل هذا النظام، فهو يعمل منذ عام 2021."),
        ("ja", "システムが停止されたというのは事実ではなく、現在も全面的に稼働しています。"),
        ("ja", "そのようなシステムがないというのは誤りで、2021年から稼働しています。"),
        ("ko", "시스템이 중단되었다는 것은 사실이 아니며 현재도 정상 운영 중입니다."),
        ("zh", "说系统已经关闭并不属实，目前仍在全面运行。"),
        ("zh", "说我们没有这样的系统是不对的，2021年起就在运行。"),
        ("tr", "Sistemin kapatıldığı doğru değil, tam kapasiteyle çalışıyor."),
        ("tr", "Böyle bir sistemimizin olmadığı doğru değil; 2021'den beri çalışıyor."),
        ("hi", "यह सच नहीं है कि प्रणाली बंद कर दी गई है: वह पूरी तरह चालू है।"),
        ("hi", "यह सही नहीं है कि हमारे पास ऐसी प्रणाली नहीं है; वह 2021 से चल रही है।"),
    ],
)  # fmt: skip
def test_what_is_said_beside_a_denied_denial_stands(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is not true that we use it."),
        ("en", "That is not true, we do not have one."),
        ("en", "It's not true that it was switched off."),
        ("en", "It is not true that we have none, but I cannot say more."),
        ("en", "It is not true that our centre is in operation; it was closed in 2023."),
        ("de", "Das stimmt nicht, wir haben kein solches System."),
        ("de", "Es stimmt nicht, dass wir das nutzen."),
        ("de", "Es ist falsch, dass die Plattform läuft."),
        ("fr", "Ce n'est pas vrai, nous n'en avons pas."),
        ("fr", "Il est faux que la plateforme soit en service."),
        ("es", "No es cierto, no lo tenemos."),
        ("es", "Es falso que el sistema funcione."),
        ("pt", "Não é verdade, não temos isso."),
        ("pt", "É falso que o sistema funcione."),
        ("ru", "Это неправда, у нас её нет."),
        ("ru", "Неверно, что мы её используем."),
        ("ar", "هذا غير صحيح، ليس لدينا نظام كهذا."),
        ("ar", "ليس صحيحاً أننا نستخدمه."),
        ("ja", "それは事実ではありません。そのようなシステムはありません。"),
        ("ja", "稼働しているというのは事実ではありません。"),
        ("ko", "그것은 사실이 아닙니다. 그런 시스템은 없습니다."),
        ("ko", "운영하고 있다는 것은 사실이 아닙니다."),
        ("zh", "这不是事实，我们没有这样的系统。"),
        ("zh", "说系统在运行并不属实。"),
        ("tr", "Bu doğru değil, böyle bir sistemimiz yok."),
        ("tr", "Kullandığımız doğru değil."),
        ("hi", "यह सही नहीं है, हमारे पास ऐसी प्रणाली नहीं है।"),
        ("hi", "यह सच नहीं है कि हम इसका उपयोग करते हैं।"),
        ("en", "It is not true that we have a system like that; we have none."),
        ("de", "Es ist nicht wahr, dass wir ein solches System betreiben."),
        ("en", "It is not true that the system is running."),
        ("de", "Es stimmt nicht, dass das System in Betrieb ist."),
        ("fr", "Il n'est pas vrai que le système soit en service."),
        ("es", "No es cierto que el sistema esté en funcionamiento."),
        ("pt", "Não é verdade que o sistema esteja em funcionamento."),
        ("ru", "Неправда, что система работает."),
        ("ar", "ليس صحيحاً أن النظام يعمل."),
        ("tr", "Sistemin çalıştığı doğru değil."),
        ("hi", "यह सच नहीं है कि प्रणाली चालू है।"),
    ],
)  # fmt: skip
def test_what_is_denied_so_is_never_there(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value != YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "No es cierto, no tenemos cerebro urbano."),
        ("de", "Es trifft nicht zu, wir haben keines."),
        ("de", "Es ist falsch, wir haben keines."),
        ("ru", "Неправда, у нас её нет."),
        ("fr", "Contrairement à ce qui a été écrit, nous n'en avons pas."),
    ],
)  # fmt: skip
def test_a_denial_beside_a_denied_truth_is_a_no(language: str, text: str) -> None:
    value = read("yesno", text, Context(language=language, today=TODAY, alone=True))
    assert value == YesNo(yes=False)
