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
DRAFTED = (
    ("pt", "Ainda estamos redigindo esse texto e o enviaremos na próxima semana."),
    ("pt", "O texto ainda está em elaboração."),
    ("pt", "O texto será enviado na próxima semana."),
    ("pt", "Ainda estamos a redigir o texto."),
    ("en", "We are still drafting this text and will send it next week."),
    ("en", "This text is still being drafted."),
    ("en", "The text is not ready yet."),
    ("en", "Our press office is still drafting the text."),
    ("en", "We are still working on it."),
    ("en", "The text is being prepared and will be sent shortly."),
    ("de", "Der Text ist noch in Abstimmung, wir schicken ihn Ihnen nächste Woche."),
    ("de", "Den Text reichen wir nächste Woche nach."),
    ("de", "Wir arbeiten noch an dem Text."),
    ("de", "Der Text wird derzeit noch erstellt."),
    (
        "fr",
        "Nous sommes encore en train de rédiger ce texte et vous l'enverrons la semaine prochaine.",
    ),
    ("fr", "Le texte est en cours de rédaction."),
    ("fr", "Nous travaillons encore sur ce texte."),
    ("es", "Todavía estamos redactando este texto y se lo enviaremos la próxima semana."),
    ("es", "El texto aún está en preparación."),
    ("es", "Seguimos trabajando en el texto."),
    ("ru", "Мы ещё готовим этот текст и направим его на следующей неделе."),
    ("ru", "Текст пока в работе."),
    ("ru", "Текст ещё не готов, пришлём позже."),
    ("ar", "لا نزال نصوغ هذا النص وسنرسله الأسبوع المقبل."),
    ("ar", "النص قيد الإعداد حاليا."),
    ("tr", "Metni hâlâ hazırlıyoruz, gelecek hafta göndereceğiz."),
    ("tr", "Metin henüz hazırlık aşamasında."),
    ("tr", "Metin üzerinde hâlâ çalışıyoruz."),
    ("zh", "该文本正在起草中，下周发给您。"),
    ("zh", "文稿还在修改，稍后提供。"),
    ("ja", "現在文案を作成中ですので、来週お送りいたします。"),
    ("ja", "文章はまだ作成中です。"),
    ("ja", "原稿を準備しておりますので、後日提出いたします。"),
    ("ko", "현재 문안을 작성 중이며 다음 주에 보내드리겠습니다."),
    ("ko", "문안은 아직 작성 중입니다."),
    ("ko", "본문을 준비하고 있으며 추후 제출하겠습니다."),
    ("hi", "हम यह पाठ अभी तैयार कर रहे हैं, अगले सप्ताह भेजेंगे।"),
    ("hi", "यह पाठ अभी तैयार किया जा रहा है।"),
    ("en", "Text to follow."),
    ("de", "Wir formulieren den Text noch und reichen ihn nach."),
    ("ja", "現在、文案を検討中です。"),
    ("ko", "문구는 아직 검토 중이며 다음 주에 제출하겠습니다."),
    ("zh", "我们还在起草，明天提交。"),
    ("tr", "Metni yazıyoruz, yarın ileteceğiz."),
    ("hi", "मसौदा अभी तैयार नहीं है।"),
    ("ar", "ما زلنا نعمل على النص."),
    ("pt", "Estamos finalizando o texto e enviaremos em breve."),
    ("es", "Aún estamos elaborando el texto."),
    ("ru", "Сейчас дорабатываем текст."),
    ("en", "We are drafting the text."),
    ("fr", "Le texte est en rédaction."),
    ("es", "El texto está en redacción."),
    ("ar", "نقوم بإعداد النص."),
    ("zh", "文稿起草中"),
    ("zh", "目前正在准备中"),
    ("ja", "文案作成中"),
    ("ko", "자료 준비 중"),
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
    ("en", "Our city joins all its services in one mind; a longer text is still being drafted."),
    ("en", "We will send our text about smart cities next year."),
    ("en", "The future is still being written."),
    ("en", "We are writing the code of tomorrow."),
    ("en", "We are working on clean air for all."),
    ("de", "Unsere Stadt denkt vernetzt; ein längerer Text folgt nächste Woche."),
    ("de", "Wir arbeiten noch an der Stadt von morgen."),
    (
        "fr",
        "Une ville à l'écoute ; le texte complet est encore en cours de rédaction.",
    ),
    ("fr", "Nous écrivons la ville de demain."),
    ("es", "Una ciudad que cuida de su gente; enviaremos el texto completo la próxima semana."),
    ("es", "Seguimos trabajando por el agua limpia."),
    ("pt", "Uma cidade que ouve as pessoas; o texto completo ainda está em elaboração."),
    ("pt", "Estamos a escrever o futuro da cidade."),
    ("ru", "Город, который слышит жителей; полный текст ещё готовим."),
    ("ru", "Мы пишем будущее города."),
    ("ar", "مدينة تصغي إلى سكانها، والنص الكامل قيد الإعداد حاليا."),
    ("ar", "نعمل على مستقبل المدينة."),
    ("tr", "İnsanını dinleyen bir şehir; metnin tamamını hâlâ hazırlıyoruz."),
    ("tr", "Şehrin geleceğini yazıyoruz."),
    ("zh", "让城市倾听每一个人；完整文本正在起草中，下周发给您。"),
    ("zh", "我们正在编写城市的未来。"),
    ("ja", "人に寄り添う都市を目指します。詳しい文案は現在作成中です。"),
    ("ja", "市民とともに未来を準備しております。"),
    ("ko", "시민의 말을 듣는 도시입니다. 자세한 문안은 아직 작성 중입니다."),
    ("ko", "우리는 도시의 미래를 준비하고 있습니다."),
    ("hi", "लोगों की सुनने वाला शहर; पूरा पाठ अभी तैयार किया जा रहा है।"),
    ("hi", "हम शहर का भविष्य लिख रहे हैं।"),
    ("en", "Text writing"),
    ("en", "Text Writing and Drafting"),
    ("en", "Office for the drafting of the text"),
    ("en", "Information Office, being prepared"),
    ("fr", "Rédaction"),
    ("fr", "Rédaction de textes"),
    ("fr", "Direction de la rédaction"),
    ("fr", "Service de rédaction du texte"),
    ("es", "Oficina de redacción de texto"),
    ("es", "Redacción"),
    ("pt", "Gabinete de elaboração"),
    ("ar", "مكتب إعداد النص"),
    ("ar", "إعداد النص"),
    ("zh", "文稿起草办公室"),
    ("zh", "文稿起草处室"),
    ("zh", "文稿起草"),
    ("zh", "信息编制"),
    ("zh", "办公室文字编写"),
    ("ja", "文案作成課"),
    ("ko", "문안 작성 부서"),
    ("hi", "पाठ लेखन विभाग"),
)


@pytest.mark.parametrize(
    ("language", "text"), [(key, text) for key, texts in PROMISED.items() for text in texts]
)
def test_a_text_that_only_promises_an_answer_is_asked_again(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Unclear(reason="later")


@pytest.mark.parametrize(("language", "text"), SHORTLY)
def test_a_few_words_that_put_it_off_are_no_answer(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Unclear(reason="later")


@pytest.mark.parametrize(("language", "text"), DRAFTED)
def test_a_text_that_is_still_being_written_is_no_answer(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Unclear(reason="later")


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_a_city_does_for_others_is_its_answer(language: str, text: str) -> None:
    assert read("text", text, Context(language=language)) == Text(text=text)
