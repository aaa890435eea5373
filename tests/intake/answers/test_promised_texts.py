"""A text that only promises an answer is none; what a city tells its citizens is."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Text, Unclear

PROMISED = {
    "en": (
        "I will ask our director and get back to you.",
        "Let me check with the mayor's office, I'll come back to you.",
    ),
    "zh": ("此事我要请示领导，随后再答复您。", "需要向局长汇报后再回复。"),
    "fr": (
        "Je me renseigne auprès de ma directrice et je reviens vers vous.",
        "Il faut que j'en parle au maire, je vous tiens au courant.",
    ),
    "es": (
        "Lo consulto con mi jefe y les aviso.",
        "Voy a preguntar en el departamento y le confirmo.",
    ),
    "ru": (
        "Уточню у руководства и сообщу.",
        "Спросим у начальника отдела и дадим ответ.",
    ),
    "ar": ("سأسأل المدير وأعود إليكم.", "سنعرض الأمر على رئيس البلدية ونوافيكم بالرد."),
    "de": (
        "Das kläre ich mit dem Amtsleiter und melde mich.",
        "Ich frage nach und gebe Ihnen Bescheid.",
    ),
    "ja": (
        "上司に確認して、改めてご返答いたします。",
        "担当課に確認のうえ、後日ご連絡いたします。",
    ),
    "pt": (
        "Vou falar com o diretor e dou retorno.",
        "Tenho de confirmar com a vereação; depois informarei.",
    ),
    "tr": (
        "Bu konuyu müdürümüze sorup size döneceğim.",
        "Başkanımızla görüşüp bilgi vereceğim.",
    ),
    "ko": ("과장님께 여쭤보고 회신드리겠습니다.", "내부 협의 후 다시 답변드리겠습니다."),
    "hi": (
        "मैं अपने अधिकारी से पूछकर बताऊँगा।",
        "आयुक्त महोदय से चर्चा करके आपको सूचित करेंगे।",
    ),
}
SHORTLY = (
    ("en", "We will send it next week."),
    ("en", "To follow."),
    ("zh", "稍后提供。"),
    ("fr", "La réponse suivra."),
    ("es", "Se lo enviaremos la próxima semana."),
    ("ru", "Ответ направим позднее."),
    ("ar", "سنرسله الأسبوع القادم."),
    ("de", "Wir schicken es nächste Woche."),
    ("ja", "後日お送りします。"),
    ("pt", "Enviaremos na próxima semana."),
    ("tr", "Daha sonra göndereceğiz."),
    ("ko", "나중에 보내드리겠습니다."),
    ("hi", "उत्तर बाद में भेजेंगे।"),
)
TOLD = (
    ("en", "We will let citizens know by an app where buses are."),
    ("de", "Wir informieren die Bürger per App und melden Störungen."),
    ("ru", "Жители сообщают о проблемах через портал, мы отвечаем."),
    ("tr", "Şehir verilerini tek merkezde topluyor, vatandaşa bilgi veriyoruz."),
    ("en", "We will provide free wifi later."),
    ("en", "We will send alerts to citizens next week."),
    ("en", "We will provide information to citizens."),
    ("fr", "Nous enverrons les alertes plus tard."),
    ("zh", "我市将提供公共服务。"),
    ("de", "Die Bürger schicken Meldungen, eine Antwort folgt."),
    ("en", "Citizens report faults and the app will let you know later when it is fixed."),
    ("es", "Más adelante enviaremos alertas a los vecinos."),
    ("ru", "Позже сообщим жителям о пробках."),
    ("ja", "市民の質問にAIが後ほど回答します。"),
    ("ko", "시민에게 실시간 교통 정보를 알려드리겠습니다."),
    ("en", "By 2028 we will ask every department to confirm its data and will inform the council."),
)


@pytest.mark.parametrize(
    ("language", "text"), [(key, text) for key, texts in PROMISED.items() for text in texts]
)
def test_a_text_that_only_promises_an_answer_is_asked_again(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Unclear(reason="later")


@pytest.mark.parametrize(("language", "text"), SHORTLY)
def test_a_few_words_that_put_it_off_are_no_answer(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Unclear(reason="later")


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_a_city_does_for_others_is_its_answer(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Text(text=text)
