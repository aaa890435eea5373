"""What polite words ask or tell is passed on or told; mere manners are neither."""

import pytest

from intake.conversation.intents import intents
from intake.notices import Receipt
from tests.intake.conversation.test_plain_placing import told
from tests.intake.conversation.town import ANNA


def receipt(language: str, text: str) -> Receipt:
    return told(language, text).receipt(ANNA)


BEGGED = [
    ("en", "It is requested to clarify whether the figures are to be certified by a chartered "
           "accountant."),
    ("en", "Kindly intimate whether the annexes may be sent later."),
    ("en", "You are requested to confirm whether scans are accepted."),
    ("de", "Es wird um Klärung gebeten, ob die Zahlen beglaubigt sein müssen."),
    ("de", "Sagen Sie uns bitte, wohin die Anlagen gehen."),
    ("de", "Teilen Sie uns mit, an wen wir Rückfragen richten."),
    ("de", "Sagt uns bitte, wohin die Anlagen gehen."),
    ("de", "Geben Sie uns bitte Bescheid, ob das reicht."),
    ("de", "Lassen Sie uns wissen, an wen wir uns wenden."),
    ("de", "Nennen Sie uns bitte die Adresse für die Anlagen."),
    ("fr", "Dites-nous où envoyer les pièces jointes."),
    ("fr", "Indiquez-nous à qui nous adresser."),
    ("pt", "Digam-nos para onde enviar os anexos."),
    ("pt", "Informem-nos a quem dirigir as perguntas."),
    ("ar", "أخبرونا إلى أين نرسل المرفقات."),
    ("hi", "कृपया बताएं कि संलग्नक कहां भेजें।"),
    ("ko", "첨부 서류를 어디로 보내야 하는지 알려 주세요."),
    ("fr", "Merci de nous préciser si les chiffres doivent être certifiés."),
    ("fr", "Il est demandé de préciser si les chiffres doivent être certifiés."),
    ("es", "Se solicita aclarar si las cifras deben estar certificadas."),
    ("pt", "Solicita-se esclarecer se os números devem ser certificados."),
    ("pt", "Queiram informar se é necessária tradução."),
    ("ru", "Просим разъяснить, должны ли цифры быть заверены."),
    ("tr", "Rakamların onaylanması gerekip gerekmediğini bildirmenizi rica ederiz."),
    ("tr", "Rakamların onaylanmasının gerekip gerekmediğinin açıklanması rica olunur."),
    ("ar", "يرجى التوضيح ما إذا كان يجب تصديق الأرقام."),
    ("hi", "कृपया स्पष्ट करें कि क्या आँकड़ों का प्रमाणन आवश्यक है।"),
    ("ja", "数値に監査が必要かどうかご教示願います。"),
    ("ja", "翻訳が必要かご確認いただきたく存じます。"),
    ("ko", "수치를 공증받아야 하는지 알려 주시기 바랍니다."),
    ("zh", "请说明数据是否需要会计师认证。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), BEGGED)
def test_what_is_begged_to_be_told_is_a_question(language: str, text: str) -> None:
    assert [one.kind for one in intents.find([text], language=language)] == ["question"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We were requested to clarify our GDP."),
        ("en", "Thank you for letting us know."),
        ("de", "Wir wurden um Klärung gebeten."),
        ("de", "Sagen Sie uns bitte, wenn noch etwas fehlt."),
        ("de", "Schreiben Sie uns gern."),
        ("de", "Lassen Sie uns wissen, wenn noch etwas fehlt."),
        ("de", "Lassen Sie uns bitte wissen, ob Sie noch etwas brauchen."),
        ("de", "Geben Sie uns bitte Bescheid, wenn etwas fehlt."),
        ("de", "Wir geben Ihnen Bescheid, wann die Anlagen kommen."),
        ("de", "Wir nennen Ihnen unsere Adresse."),
        ("en", "We will let you know whom to contact."),
        ("en", "We send you the address of our office."),
        ("fr", "Nous vous dirons où vont les annexes."),
        ("es", "Les diremos adónde enviamos los anexos."),
        ("pt", "Diremos para onde enviámos os anexos."),
        ("ru", "Сообщим, куда направили приложения."),
        ("tr", "Ekleri nereye gönderdiğimizi bildireceğiz."),
        ("ja", "連絡先をお知らせします。"),
        ("ko", "연락처를 알려 드립니다."),
        ("zh", "我们将告知您联系谁。"),
        ("ar", "سنخبركم إلى أين نرسل المرفقات."),
        ("hi", "हम बताएँगे कि संलग्नक कहाँ भेजे गए।"),
        ("fr", "Merci de nous avoir répondu."),
        ("en", "The ministry will send us the address of the certified operator."),
        ("en", "The operator did not give us the address of its data centre."),
        ("en", "The ministry will give us a contact person soon."),
        ("en", "You did not tell us by when the answers are due."),
        ("en", "Please let us know by when you need more information."),
        ("de", "Geben Sie uns Bescheid, wann es Ihnen passt."),
        ("fr", "Dites-nous où vous souhaitez plus de précisions."),
        ("es", "Háganos saber qué más necesitan."),
        ("ru", "Напишите нам, когда понадобятся уточнения."),
        ("tr", "Ne zaman isterseniz bize yazın."),
        ("tr", "Eksik nerede varsa lütfen bildirin."),
        ("ja", "本件の問い合わせ先をご案内いただけましたので、担当者に確認します。"),
        ("zh", "材料如有不妥,请指明何处需要补正。"),
        ("es", "Gracias por aclarar la duda."),
        ("pt", "Obrigado por esclarecer."),
        ("ru", "Спасибо за разъяснение."),
        ("tr", "Bilgilerinize arz ederiz."),
        ("ar", "شكرا على التوضيح."),
        ("hi", "स्पष्टीकरण के लिए धन्यवाद।"),
        ("ja", "ご確認いただきありがとうございます。"),
        ("ko", "알려 주셔서 감사합니다."),
        ("zh", "感谢您的说明。"),
    ],
)
def test_what_was_told_already_is_none(language: str, text: str) -> None:
    assert intents.find([text], language=language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "As for the number of enterprises with advanced digital models, we will send it "
               "shortly."),
        ("zh", "采用先进数字模式的企业数量随后寄上。"),
        ("fr", "Le nombre d'entreprises exploitant des modèles numériques avancés vous sera "
               "communiqué ultérieurement."),
        ("es", "El número de empresas con modelos digitales avanzados se lo enviaremos en breve."),
        ("ru", "Сколько предприятий работает по передовым цифровым моделям, сообщим позже, данные "
               "собирает Минэкономики."),
        ("ar", "أما عدد المؤسسات ذات النماذج الرقمية المتقدمة فسنرسله لاحقاً."),
        ("de", "Die Zahl der Betriebe mit fortgeschrittenen digitalen Geschäftsmodellen reichen "
               "wir in Kürze nach."),
        ("ja", "先進的なデジタルモデルを運用する企業数は、後日お送りいたします。"),
        ("pt", "Quanto às empresas com modelos digitais avançados, ainda estamos levantando o "
               "número e enviaremos em breve."),
        ("tr", "İleri dijital modellerle çalışan işletmelerin sayısını yakında göndereceğiz."),
        ("ko", "첨단 디지털 모델을 운영하는 기업 수는 추후 보내드리겠습니다."),
        ("hi", "उन्नत डिजिटल मॉडल वाले उद्यमों की संख्या हम बाद में भेजेंगे।"),
    ],
)  # fmt: skip
def test_a_promise_of_one_answer_is_told(language: str, text: str) -> None:
    assert receipt(language, text).unplaced == (text,)


def test_a_statement_behind_a_polite_lead_is_read() -> None:
    text = (
        "Je reviens vers vous : l'arrêté a été signé hier, nous sommes donc désormais habilités "
        "à postuler."
    )
    assert [one.label for one in receipt("fr", text).misread] == ["Authority to apply"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We will send the remaining answers shortly."),
        ("de", "Die restlichen Antworten senden wir in Kürze."),
        ("fr", "Nous vous enverrons les réponses prochainement."),
        ("ru", "Остальные ответы пришлём позже."),
        ("pt", "Enviaremos as restantes respostas em breve."),
    ],
)
def test_a_promise_of_the_rest_is_mere_manners(language: str, text: str) -> None:
    assert receipt(language, text).unplaced == ()
