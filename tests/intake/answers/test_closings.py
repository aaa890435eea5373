"""What closes a letter stands beside an answer and says nothing of it: "5G, as requested"."""

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Events, Unclear
from intake.calls.loading import load, shipped
from intake.calls.model import option_words

CLOSED = [
    ("en", "5G, for your information."),
    ("en", "5G. For your kind consideration."),
    ("en", "5G, thank you in advance."),
    ("en", "5G, with kind regards."),
    ("en", "5G, as requested."),
    ("en", "5G. Please let us know if you need more."),
    ("zh", "5G，敬请查收。"),
    ("zh", "5G，请审阅。"),
    ("zh", "5G，请知悉。"),
    ("zh", "5G，此致敬礼。"),
    ("zh", "5G，谢谢。"),
    ("fr", "5G, à toutes fins utiles."),
    ("fr", "5G, comme demandé."),
    ("fr", "5G. Restant à votre disposition."),
    ("fr", "5G, merci d'avance."),
    ("es", "5G, para su conocimiento."),
    ("es", "5G. Quedamos a su disposición."),
    ("es", "5G, según lo solicitado."),
    ("ru", "5G, для информации."),
    ("ru", "5G. С уважением."),
    ("ru", "5G, как вы просили."),
    ("ar", "الجيل الخامس، للعلم."),
    ("ar", "الجيل الخامس، وتفضلوا بقبول فائق الاحترام."),
    ("de", "5G, zur Kenntnisnahme."),
    ("de", "5G, wie gewünscht."),
    ("de", "5G. Für Rückfragen stehen wir gern zur Verfügung."),
    ("ja", "5Gです。ご査収ください。"),
    ("ja", "5Gです。よろしくお願いいたします。"),
    ("ja", "5Gです。ご確認のほどお願い申し上げます。"),
    ("pt", "5G, para conhecimento."),
    ("pt", "5G. Permanecemos à disposição."),
    ("pt", "5G, conforme solicitado."),
    ("tr", "5G, bilgilerinize arz ederim."),
    ("tr", "5G. Gereğini arz ederim."),
    ("tr", "5G, saygılarımla."),
    ("ko", "5G입니다. 참고 바랍니다."),
    ("ko", "5G입니다. 검토 부탁드립니다."),
    ("ko", "5G입니다. 이상입니다."),
    ("hi", "5G, सूचनार्थ।"),
    ("hi", "5G, सादर।"),
    ("hi", "5G, आपके अवलोकनार्थ।"),
]
ASKED = [
    ("en", "No 5G, for your information."),
    ("en", "5G is planned. For your consideration."),
    ("zh", "尚无5G，特此说明。"),
    ("zh", "5G计划中，请查收。"),
    ("zh", "3个以上"),
    ("fr", "Pas de 5G, pour information."),
    ("es", "5G en estudio, para su conocimiento."),
    ("ru", "5G нет, для сведения."),
    ("ar", "لا يوجد الجيل الخامس، للعلم."),
    ("de", "5G geplant, zur Kenntnisnahme."),
    ("de", "Kein 5G, zur Information."),
    ("ja", "5Gは計画中です。以上です。"),
    ("ja", "3つ以上です。"),
    ("pt", "5G em projeto, para conhecimento."),
    ("tr", "5G yok, bilgilerinize arz ederim."),
    ("ko", "5G 검토 중입니다. 이상입니다."),
    ("ko", "5G 도입을 검토 바랍니다."),
    ("ko", "3개 이상입니다."),
    ("hi", "5G नहीं है, सूचनार्थ।"),
]
EVENTS = [
    ("en", "World Forum 2019, for your information", "World Forum"),
    ("en", "For Your Information Forum 2019", "For Your Information Forum"),
    ("zh", "2019年世界论坛，特此说明。", "世界论坛"),
    ("fr", "Forum mondial 2019, à toutes fins utiles", "Forum mondial"),
    ("de", "Weltforum 2019, zur Kenntnisnahme", "Weltforum"),
    ("ja", "世界フォーラム2019、以上です。", "世界フォーラム"),
    ("ko", "2019년 세계 포럼, 이상입니다.", "세계 포럼"),
]
QUESTIONS = {one.id: one for one in load(shipped()).questions}


def asked(text: str, language: str) -> object:
    options = option_words(QUESTIONS["B2a"])
    return read("choice", text, Context(language=language, options=options))


@pytest.mark.parametrize(("language", "text"), CLOSED)
def test_what_closes_a_letter_takes_no_option_away(language: str, text: str) -> None:
    assert asked(text, language) == Choice(numbers=(1,))


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_what_closes_a_letter_makes_nothing_plain(language: str, text: str) -> None:
    assert isinstance(asked(text, language), Unclear)


@pytest.mark.parametrize(("language", "text", "name"), EVENTS)
def test_what_closes_a_letter_is_no_part_of_a_name(language: str, text: str, name: str) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [one.name for one in found.events] == [name]
