"""Wishes to submit and words of assent as officials write them, and what is none of either."""

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.notices import ContactWelcomed, SubmissionShown
from tests.intake.conversation.town import (
    ANNA,
    BEN,
    EVE,
    Town,
    a_complete_town,
    a_shown_town,
    a_town,
)

SUBMITS = [
    ("de", "Leiten Sie unsere Kandidatur bitte den Veranstaltern zu."),
    ("ru", "Вчера совет дал добро, поэтому просим подать заявку."),
    ("ar", "يرجى تقديم طلبنا اليوم، الجميع هنا متحمس."),
    ("hi", "कृपया आज ही हमारा आवेदन जमा करें, यहाँ सब उत्साहित हैं।"),
]

CONFIRMS = [
    ("en", "Yes, that all looks right to us - thank you. Happy for you to register it."),
    (
        "en",
        "The overview is in order and the city stands by it.",
    ),
    ("fr", "C'est bon pour nous, merci. Nous validons."),
    ("es", "Damos nuestra conformidad, pueden registrarla."),
    ("pt", "Tudo certo por aqui, obrigado."),
    ("de", "Alles richtig so, danke.\nS. Köhler"),
    (
        "de",
        "Die Übersicht ist in Ordnung, die Stadt steht dazu.",
    ),
    ("ru", "Проверили, замечаний нет. Можете регистрировать."),
    ("ru", "Сводка в порядке, город её поддерживает."),
    ("zh", "全部正确，可以登记了，谢谢。"),
    ("ja", "はい、相違ありません。"),
    ("ko", "확인했습니다. 이상 없습니다."),
    ("tr", "Her şey doğru, onaylıyorum.\nA. Demirtaş"),
    ("tr", "Özet yerindedir, belediyemiz arkasındadır."),
    ("ar", "نعم، جميع المعلومات دقيقة. تفضلوا بالمتابعة."),
    ("ar", "لا ملاحظات من البلدية، الطلب معتمد."),
    ("hi", "हमें कोई आपत्ति नहीं है, कृपया आगे बढ़ें।"),
]

NEITHER = [
    ("en", "It is right as far as I can tell."),
    ("fr", "Approuvé, étant entendu que cela reste gratuit."),
    ("de", "Ich genehmige es am Montag."),
    ("ja", "無料であることを前提に承認します。"),
    ("ko", "전임 시장이 이 문서를 승인했습니다."),
    ("hi", "पूर्व महापौर ने यह पाठ स्वीकृत किया था।"),
    ("en", "Please confirm."),
    ("en", "The summary is fine but the mayor's name is spelled oddly."),
    ("en", "Could you confirm that all is correct"),
    ("fr", "Merci de confirmer."),
    ("fr", "Dès que le conseil se sera réuni, nous confirmerons."),
    ("fr", "Nous ne confirmons pas."),
    ("es", "Por favor, confirmen."),
    ("es", "Todo es correcto salvo la cifra de producción."),
    ("es", "No registren la solicitud."),
    ("pt", "Por favor, confirmem."),
    ("pt", "Avancem logo que o nosso advogado vos escreva."),
    ("pt", "Nada está correto."),
    ("de", "Bitte bestätigen."),
    ("de", "Auf den ersten Blick ist alles richtig."),
    ("de", "Wir bestätigen morgen."),
    ("ru", "Пожалуйста, подтвердите."),
    ("ru", "Губернатор должен утвердить до регистрации."),
    ("ru", "Почти всё верно."),
    ("zh", "请确认。"),
    ("zh", "我们原则上同意。"),
    ("zh", "不全部正确。"),
    ("ja", "ご確認ください。"),
    ("ja", "このような書面は承認しかねます。"),
    ("ja", "確認していません。"),
    ("ko", "확인 부탁드립니다."),
    ("ko", "도로 단락을 빼면 정확합니다."),
    ("ko", "등록하지 마세요."),
    ("tr", "Lütfen onaylayın."),
    ("tr", "Pazartesi onaylarım."),
    ("tr", "Hiçbiri doğru değil."),
    ("ar", "يرجى التأكيد."),
    ("ar", "صحيح على حد علمي."),
    ("ar", "نؤكد غدا."),
    ("hi", "कृपया पुष्टि करें।"),
    ("hi", "अपने जोखिम पर हमें पंजीकृत करें।"),
    ("hi", "लगभग सब सही है।"),
    ("en", "Happy to confirm that your mail of this morning has reached us."),
    ("fr", "Je vous confirme la bonne réception de votre courriel."),
    ("ko", "보내 주신 메일을 잘 받았음을 확인해 드립니다."),
    ("tr", "E-postanızı aldığımızı teyit ederiz."),
    ("en", "Our neighbours have already submitted their application."),
    ("de", "Ich bestätige Ihnen gern meine Durchwahl."),
    ("de", "Unsere Nachbarn haben ihre Bewerbung schon eingereicht."),
    ("zh", "确认这是我的邮箱。"),
    ("zh", "邻市已经提交了他们的申请。"),
    ("ko", "재무과장이 돌아오면 신청서를 제출하겠습니다."),
    ("ko", "이웃 도시는 이미 신청서를 제출했습니다."),
    ("tr", "Mesajınızın elimize ulaştığını onaylıyoruz, çok teşekkürler."),
    ("ar", "أؤكد أن هذا هو عنواني البريدي."),
    ("ar", "جيراننا قدموا طلبهم بالفعل."),
]

OFFERS = [
    ("en", "Do let me know what else you need."),
    ("es", "Quedo a la espera de que me digan qué más necesitan."),
    ("pt", "Me avisem se faltar alguma coisa."),
    ("de", "Melden Sie sich gern, wenn noch etwas fehlt."),
    ("ru", "Дайте знать, если чего-то не хватает."),
    ("zh", "如有需要补充的，请随时告知。"),
    ("ja", "ほかに必要なものがあればお申し付けください。"),
    ("ko", "더 필요한 것이 있으면 말씀해 주세요."),
    ("tr", "Eksik bir şey varsa bildirmenizi rica ederim."),
    ("ar", "أخبرونا إن كنتم بحاجة إلى أي شيء آخر."),
    ("hi", "आपके उत्तर की प्रतीक्षा रहेगी, कुछ और चाहिए हो तो बताइए।"),
]


def written(town: Town, language: str, text: str) -> Town:
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(("language", "text"), SUBMITS)
def test_a_wish_to_submit_in_own_words_shows_the_application(language: str, text: str) -> None:
    town = written(a_complete_town(), language, text)
    assert isinstance(town.said(ANNA), SubmissionShown)
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(("language", "text"), CONFIRMS)
def test_a_yes_in_own_words_registers_what_was_shown(language: str, text: str) -> None:
    assert written(a_shown_town(), language, text).file().state is State.REGISTERED


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_a_doubtful_word_neither_registers_nor_submits(language: str, text: str) -> None:
    assert written(a_shown_town(), language, text).file().state is State.OPEN
    assert not isinstance(written(a_complete_town(), language, text).said(ANNA), SubmissionShown)


@pytest.mark.parametrize(("language", "text"), OFFERS)
def test_an_offer_to_send_more_is_no_question(language: str, text: str) -> None:
    town = written(a_complete_town(), language, text)
    assert town.cases == []
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Unser BIP betrug 2024 genau 74,0 Mrd. USD – reicht Ihnen das?"),
        ("en", "Our GDP was USD 74.0 billion in 2024, is that enough for you?"),
        ("fr", "Notre PIB était de 74,0 milliards USD en 2024, cela vous convient-il ?"),
        ("es", "Nuestro PIB fue de 74,0 mil millones de USD en 2024, ¿les sirve eso?"),
    ],
)
def test_a_question_whether_it_is_enough_leaves_the_answer_beside_it(
    language: str, text: str
) -> None:
    town = written(a_complete_town(), language, text)
    assert "B3a_gdp" in town.file().current
    (case,) = town.cases
    assert (case.kind, text.endswith(case.text)) == (CaseKind.QUESTION, True)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "S. Köhler"), ("fr", "H. Castaing"), ("ru", "А. Кузнецов"), ("ru", "А. П. Кузнецов"),
        ("ru", "Кузнецов А. П."), ("tr", "A. Demirtaş"), ("zh", "王 科长"), ("zh", "王科长"),
        ("ja", "田中"), ("ja", "田中 課長"), ("ko", "김 과장"), ("ko", "박지은 주무관"),
        ("pt", "L. F. Kowalski"),
    ],
)  # fmt: skip
def test_a_name_below_a_yes_only_signs_it(language: str, name: str) -> None:
    yes = {"zh": "确认。", "ja": "間違いありません。", "ko": "확인합니다."}.get(language, "CONFIRM")
    town = written(a_shown_town(), language, f"{yes}\n{name}")
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize("name", ["except GDP", "No. Wait", "z. B. Firmen", "GDP"])
def test_other_words_below_a_yes_hold_it(name: str) -> None:
    assert written(a_shown_town(), "en", f"CONFIRM\n{name}").file().state is State.OPEN


def test_a_colleague_who_confirms_what_another_was_shown_sees_it_first() -> None:
    town = a_complete_town()
    town.write(ANNA, f"Please add my colleague {BEN.address}.", to=town.to(ANNA))
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    town.write(BEN, "Всё верно, подтверждаем.\n\nА. П. Кузнецов", to=town.to(BEN), language="ru")
    assert isinstance(town.said(BEN), SubmissionShown)
    assert town.file().state is State.OPEN
    town.write(BEN, "Подтверждаем.", to=town.to(BEN), language="ru")
    assert town.file().state is State.REGISTERED


def test_wanting_the_city_registered_vouches_for_nobody() -> None:
    town = a_town()
    town.write(EVE, "B2b: yes", to=town.to(ANNA))
    asked = next(one for one in town.letters if one.notice == "confirm_person")
    town.write(ANNA, "Bitte so einreichen.", to=asked, language="de")
    assert [one.address.key for one in town.file().contacts] == [ANNA.key]
    assert CaseKind.STRANGER in {one.kind for one in town.cases}


def test_a_welcomed_colleague_is_told_what_was_read_and_asked_only_the_rest() -> None:
    town = a_town()
    town.write(EVE, "B2b: yes\n\nThe lighthouse matter.", to=town.to(ANNA))
    town.write(ANNA, "Yes", to=next(one for one in town.letters if one.notice == "confirm_person"))
    receipt = town.notice(EVE, ContactWelcomed).receipt
    assert [one.label for one in receipt.understood] == ["City brain"]
    assert receipt.unplaced == ("The lighthouse matter.",)
    assert "B2b" not in {one.question for one in receipt.asked}
