"""A lack that is denied, and what is there on paper only."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There is no district without it."),
        ("ru", "Нет района, где бы её не было."),
        ("ar", "لا يوجد حي بدونه."),
        ("hi", "ऐसा कोई वार्ड नहीं जहाँ यह न हो।"),
        ("pt", "Não há bairro sem ela."),
        ("de", "Es gibt keinen Stadtteil, der nicht angeschlossen ist."),
        ("tr", "Kâğıt üzerinde var."),
        ("ja", "形の上ではございます。"),
        ("ko", "서류상으로는 있습니다."),
        ("ja", "書類の上ではあります。"),
        ("ja", "取り組んでいるところです。"),
    ],
)
def test_a_denied_lack_and_a_paper_are_asked(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Нет, обходимся без неё."),
        ("es", "No, nos arreglamos sin ella."),
        ("pt", "Não há, trabalhamos sem isso."),
        ("ar", "لا يوجد، نعمل بدون ذلك."),
        ("fr", "Aucun centre, sans exception."),
        ("hi", "ऐसा कोई केंद्र नहीं है।"),
        ("tr", "Henüz kâğıt üzerinde bir plan."),
        ("de", "Nein, keine solche Plattform, die nicht manuell läuft."),
    ],
)
def test_a_plain_denial_stays_one(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "ありますが、現在は停止中です。"),
        ("ru", "Есть, но сейчас отключена на ремонт."),
        ("pt", "Existe, mas está parado para manutenção."),
        ("tr", "Var ama şu an bakımda."),
        ("hi", "है, पर अभी बंद है।"),
        ("ar", "موجود لكنه متوقف حاليا للصيانة."),
        ("ar", "ركّبنا النظام لكنه معطل منذ عامين."),
        ("ar", "المنصة موجودة لكنها خارج الخدمة حالياً."),
    ],
)
def test_what_stands_still_now_is_asked(language: str, text: str) -> None:
    assert isinstance(read("yesno", text, Context(language=language)), Unclear)


@pytest.mark.parametrize(
    "text",
    [
        "Sistem kuruldu ama personel yetersizliğinden kullanılamıyor.",
        "Kurduk ama bir türlü hizmete alamadık.",
        "Sistemimiz mevcut ancak henüz işletilemiyor.",
        "Sistem var ama kullanamıyoruz.",
        "Sistem var ama kullanılamıyor.",
        "Kuruldu, fakat çalıştıramıyoruz.",
    ],
)
def test_what_is_there_but_cannot_be_used_is_asked(text: str) -> None:
    assert isinstance(read("yesno", text, Context(language="tr")), Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Evet, faaliyettedir; vazgeçilemez bir araçtır."),
        ("tr", "Evet, bunu inkâr edemeyiz."),
        ("tr", "Evet, sistemimiz var, yetkisiz kişilerce kullanılamıyor."),
        ("ar", "نعم، النظام يعمل وليس معطلاً."),
        ("ar", "نعم، وقد أُصلح ما كان معطلاً."),
        ("ar", "نعم، النظام غير معطل."),
        ("ar", "نعم، لدينا نظام يبلغ عن كل مصباح معطل."),
    ],
)
def test_what_could_not_be_otherwise_is_a_yes(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Hayır, sistem kurulamadı."),
        ("tr", "Hayır, bütçe olmadığı için kurulamadı."),
        ("tr", "Hayır, henüz devreye alınamadı."),
        ("tr", "Yok, kuramadık."),
        ("ar", "لا، النظام معطل."),
    ],
)
def test_a_no_that_tells_why_is_a_no(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language)) == YesNo(yes=False)
