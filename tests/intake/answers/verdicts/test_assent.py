"""Assent to what the desk would like, in the ways in which officials give it."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo


def said(text: str, language: str, *, willing: bool = False) -> bool | None:
    """What is read; None where it is asked."""
    value = read("yesno", text, Context(language=language, willing=willing, alone=True))
    return value.yes if isinstance(value, YesNo) else None


GLADLY = [
    ("en", "Gladly."),
    ("en", "With pleasure."),
    ("en", "We'd be glad to."),
    ("fr", "Bien volontiers !"),
    ("fr", "Avec plaisir."),
    ("es", "Con mucho gusto."),
    ("es", "Encantados."),
    ("ru", "Охотно."),
    ("ru", "С удовольствием."),
    ("de", "Sehr gern."),
    ("de", "Gerne, wir machen mit."),
    ("pt", "Com todo o gosto."),
    ("tr", "Memnuniyetle."),
    ("zh", "樂意之至。"),
    ("ja", "喜んで参加いたします。"),
    ("ko", "기꺼이 참여하겠습니다."),
    ("hi", "सहर्ष।"),
    ("ar", "بكل سرور."),
]
NO_OBJECTION = [
    ("en", "We have nothing against it."),
    ("en", "That is no problem for us."),
    ("fr", "Nous n'y voyons aucun inconvénient."),
    ("es", "No tenemos nada en contra."),
    ("ru", "С нашей стороны возражений не имеется."),
    ("de", "Dagegen ist nichts einzuwenden."),
    ("de", "Kein Problem."),
    ("pt", "Nada temos a opor."),
    ("tr", "Bizim açımızdan bir sakınca bulunmamaktadır."),
    ("zh", "没有问题。"),
    ("zh", "我方無異議。"),
    ("ja", "問題ございません。"),
    ("ja", "差し支えありません。"),
    ("ko", "문제가 없습니다."),
    ("ko", "이상 없습니다."),
    ("hi", "हमें कोई आपत्ति नहीं है।"),
    ("ar", "لا مانع لدينا."),
]
TO_SOMETHING = [
    ("en", "We have no objection to being listed on your website."),
    ("en", "No problem, go ahead and publish it."),
    ("es", "No tenemos objeción a que publiquen los datos."),
    ("pt", "Sem problema, podem publicar."),
    ("ru", "Без проблем, публикуйте."),
    ("zh", "我市对公开上述资料没有异议。"),
    ("zh", "我方没有问题,同意公开。"),
    ("ja", "公開していただいて差し支えありません。"),
    ("ja", "公表して問題ございません。"),
    ("ja", "掲載することに異存はございません。"),
    ("ko", "공개하셔도 문제없습니다."),
    ("ko", "공개에 이의 없습니다."),
    ("hi", "इसे प्रकाशित करने में हमें कोई आपत्ति नहीं है।"),
    ("hi", "कोई समस्या नहीं, आप प्रकाशित कर सकते हैं।"),
    ("ar", "لا مانع لدينا من نشر ذلك."),
    ("ar", "لا مشكلة، يمكنكم النشر."),
]


@pytest.mark.parametrize(("language", "text"), [*GLADLY, *TO_SOMETHING])
def test_assent_given_gladly_or_to_a_thing_is_a_yes(language: str, text: str) -> None:
    assert said(text, language) is True


@pytest.mark.parametrize(("language", "text"), NO_OBJECTION)
def test_no_objection_is_a_yes_only_where_agreement_is_asked(language: str, text: str) -> None:
    assert said(text, language) is None
    assert said(text, language, willing=True) is True


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have no objection, but only if the council agrees."),
        ("en", "We have nothing against it, but the council must decide first."),
        ("de", "Das würden wir gerne, können es aber nicht."),
        ("fr", "Nous le ferions volontiers, mais ce n'est pas possible."),
        ("zh", "没有问题,但须经市长批准。"),
        ("ja", "異存ございませんが、議会の承認が必要です。"),
        ("ko", "이의 없습니다만 시장의 결재가 필요합니다."),
        ("hi", "कोई आपत्ति नहीं, पर महापौर की स्वीकृति चाहिए।"),
        ("ar", "لا مانع لدينا لكن بعد موافقة المجلس."),
        ("ja", "利益相反はございません。"),
        ("ar", "لا يوجد تضارب مصالح."),
    ],
)
def test_assent_that_is_taken_back_is_no_yes(language: str, text: str) -> None:
    assert said(text, language, willing=True) is not True


def test_no_objection_to_a_thing_that_is_still_to_come_is_asked() -> None:
    value = read("yesno", "We have no objection to the plan, still to be approved.", Context())
    assert isinstance(value, Unclear)
