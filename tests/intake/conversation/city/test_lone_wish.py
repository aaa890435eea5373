"""A wish is the whole of a mail, or another stands in it: then a person reads it."""

import pytest

from intake.conversation.city import lone_wish


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("en", "Could we have time until 10 February, please?"),
        ("de", "Könnten wir bis zum 10. Februar mehr Zeit bekommen?"),
        ("es", "¿Podríamos tener más tiempo hasta el 10 de febrero, por favor?"),
        ("pt", "Podemos ter mais tempo até 10 de fevereiro?"),
        ("fr", "Serait-il possible de prolonger le délai de deux semaines ?"),
        ("ru", "Можно ли продлить срок до 10 февраля?"),
        ("ar", "هل يمكننا الحصول على وقت إضافي حتى 10 فبراير؟"),
        ("zh", "能否延长到2月10日？"),
        ("ja", "期限を延長していただけますか。"),
        ("ko", "제출 기한을 2주 연장해 주실 수 있을까요?"),
        ("tr", "Sürenin iki hafta uzatılması mümkün müdür?"),
        ("hi", "क्या समय सीमा दो सप्ताह बढ़ाई जा सकती है?"),
    ],
)
def test_one_wish_is_all(language: str, wish: str) -> None:
    assert lone_wish.is_all(wish, wish, language)


@pytest.mark.parametrize(
    ("language", "wish"),
    [
        ("en", "Could we have time until 10 February, and may we send documents in Polish?"),
        ("en", "Could we have more time, may we write in Polish?"),
        ("en", "Could we have more time and please call us?"),
        ("en", "Could we have more time since nobody answered the two calls that we made?"),
        ("de", "Könnten wir mehr Zeit bekommen und dürfen wir auf Polnisch schreiben?"),
        ("de", "Mehr Zeit bitte, rufen Sie uns an."),
        ("es", "¿Podríamos tener más tiempo y enviar los documentos en polaco?"),
        ("pt", "Podemos ter mais tempo e enviar os documentos em polaco?"),
        ("fr", "Pourrions-nous avoir plus de temps et écrire en polonais ?"),
        ("ru", "Можно ли продлить срок и писать по-польски?"),
        ("ar", "هل يمكننا الحصول على وقت إضافي ونرسل الوثائق بالبولندية؟"),
        ("zh", "能否延长到2月10日并用波兰语提交文件？"),
        ("ja", "期限を延長していただき書類を送ってもよいですか。"),
        ("ko", "기한을 연장해 주시고 폴란드어로 보내도 될까요?"),
        ("tr", "Süreyi uzatıp bizi arar mısınız?"),
        ("tr", "Süreyi uzatır ve bizi arar mısınız?"),
        ("hi", "क्या आप समय सीमा बढ़ाकर हमें फोन करेंगे?"),
        ("en", "Could we have more time or should we withdraw our application?"),
        ("en", "Could we have more time but keep our contact secret?"),
        ("de", "Könnten wir mehr Zeit bekommen oder sollen wir zurückziehen?"),
        ("es", "¿Podríamos tener más tiempo o debemos retirar la solicitud?"),
        ("pt", "Podemos ter mais tempo ou retirar a candidatura?"),
        ("fr", "Pourrions-nous avoir plus de temps ou retirer notre dossier ?"),
        ("ru", "Можно ли продлить срок или отозвать заявку?"),
        ("ar", "هل يمكن تمديد المهلة أو سحب الطلب؟"),
        ("zh", "能否延期或者撤回申请？"),
        ("ja", "期限延長または取り下げは可能ですか。"),
        ("ko", "기한을 연장하거나 철회할 수 있을까요?"),
        ("tr", "Süreyi uzatır mısınız yoksa başvuruyu geri çekelim mi?"),
        ("hi", "क्या समय सीमा बढ़ सकती है या हम आवेदन वापस लें?"),
    ],
)
def test_a_wish_that_leads_on_is_more_than_one(language: str, wish: str) -> None:
    assert not lone_wish.is_all(wish, wish, language)


@pytest.mark.parametrize(
    "beside",
    [
        "Please send us the list of the other cities that applied.",
        "We need an invitation letter for our visa.",
        "We complain that nobody answered our two calls.",
        "The council meets on 3 February only.",
    ],
)
def test_what_stands_beside_the_wish_is_more_than_it(beside: str) -> None:
    wish = "Could we have more time?"
    assert not lone_wish.is_all(f"{wish} {beside}", wish, "en")
    assert not lone_wish.is_all(f"{beside}\n\n{wish}\n\nThank you.", wish, "en")
    assert lone_wish.is_all(f"Hello,\n\n{wish}\n\nBest regards\nAnna Nowak", wish, "en")
