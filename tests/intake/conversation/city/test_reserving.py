"""A yes beside anything that denies, asks, puts off or sets a condition settles nothing."""

import pytest

from intake.applications import State
from tests.intake.conversation.town import (
    ANNA,
    EVE,
    Town,
    a_complete_town,
    a_shown_town,
    a_town,
)

DENIED = [
    ("en", "Yes. Do not submit yet."),
    ("en", "Confirm. Never submit this."),
    ("en", "Yes. No."),
    ("en", "No. Yes."),
    ("en", "Yes. We disagree."),
    ("en", "Yes, we confirm.\nStop."),
    ("en", "Yes. Do not withdraw."),
    ("en", "Yes. We do not want to withdraw."),
    ("de", "Ja. Bitte noch nicht einreichen."),
    ("de", "Ja.\n\nNoch nicht einreichen!"),
    ("de", "Ja. Wir ziehen die Bewerbung nicht zurück."),
    ("fr", "Oui. Ne soumettez pas encore."),
    ("fr", "Oui. Non."),
    ("es", "Sí. No presenten todavía la candidatura."),
    ("es", "Sí. No."),
    ("pt", "Sim. Não submetam ainda."),
    ("pt", "Sim. Não."),
    ("ru", "Да. Пока не подавайте заявку."),
    ("ru", "Да. Нет."),
    ("tr", "Evet. Henüz göndermeyin."),
    ("tr", "Evet. Hayır."),
    ("zh", "是的。请先不要提交。"),
    ("zh", "确认。暂勿送件。"),
    ("ja", "はい。まだ提出しないでください。"),
    ("ja", "はい。いいえ。"),
    ("ko", "네. 아직 제출하지 마세요."),
    ("ko", "네. 아니요."),
    ("hi", "हाँ। अभी जमा न करें।"),
    ("hi", "हाँ। नहीं।"),
    ("ar", "نعم. لا تقدموا الطلب بعد."),
    ("ar", "نعم. لا."),
]
LATER = [
    ("en", "OK. We will get back to you."),
    ("en", "Yes. We will confirm tomorrow."),
    ("en", "OK. Let me check with the mayor."),
    ("en", "Confirmed. Please wait."),
    ("de", "In Ordnung. Wir melden uns."),
    ("de", "Ja. Wir antworten Ihnen nächste Woche."),
    ("fr", "Entendu. Nous revenons vers vous."),
    ("fr", "Oui. Nous vous répondrons plus tard."),
    ("es", "Vale. Contestaremos más tarde."),
    ("es", "De acuerdo. Les responderemos mañana."),
    ("pt", "Está bem. Respondemos depois."),
    ("pt", "Sim. Responderemos em breve."),
    ("ru", "Хорошо. Ответим позже."),
    ("ru", "Да. Напишем вам завтра."),
    ("tr", "Tamam. Sonra dönüş yaparız."),
    ("tr", "Evet. Yarın cevap vereceğiz."),
    ("zh", "已确认。稍后答复。"),
    ("zh", "好的。稍后回复。"),
    ("ja", "確認しました。後日回答します。"),
    ("ja", "確認しました。少々お待ちください。"),
    ("ko", "확인했습니다. 시장님께 보고 후 답변드리겠습니다."),
    ("ko", "네. 나중에 답장하겠습니다."),
    ("hi", "ठीक है। बाद में जवाब देंगे।"),
    ("hi", "हाँ। कल पुष्टि करेंगे।"),
    ("ar", "حسنا. سنرد لاحقا."),
    ("ar", "نعم. سنوافيكم بالرد غدا."),
]
ASKED = [
    ("en", "Yes. When will you decide?"),
    ("en", "Yes. Is it too late to change S1?"),
    ("de", "Ja. Wann entscheiden Sie?"),
    ("fr", "Oui. Quand décidez-vous ?"),
    ("es", "Sí. ¿Cuándo deciden?"),
    ("pt", "Sim. Quando decidem?"),
    ("ru", "Да. Когда вы примете решение?"),
    ("tr", "Evet. Ne zaman karar vereceksiniz?"),
    ("zh", "是的。你们什么时候决定？"),
    ("ja", "はい。いつ決まりますか。"),
    ("ko", "네. 언제 결정됩니까?"),
    ("hi", "हाँ। आप कब निर्णय लेंगे?"),
    ("ar", "نعم. متى تقررون؟"),
]
SUPPOSED = [
    ("en", "Yes, if the mayor agrees."),
    ("en", "Yes. Submit after the mayor signs."),
    ("en", "Yes, the ministry has to confirm."),
    ("en", "Yes, when you have read our next mail we decide."),
    ("de", "Ja, wenn der Bürgermeister zustimmt."),
    ("fr", "Oui, si le maire est d'accord."),
    ("es", "Sí, si el alcalde está de acuerdo."),
    ("pt", "Sim, se o prefeito concordar."),
    ("ru", "Да, если мэр согласится."),
    ("tr", "Evet, başkan onaylarsa."),
    ("zh", "是的，如果市长同意。"),
    ("ja", "はい、市長が同意すれば。"),
    ("ko", "네, 시장님이 동의하시면."),
    ("hi", "हाँ, यदि महापौर सहमत हों।"),
    ("ar", "نعم، إذا وافق العمدة."),
]
OTHERS = [
    ("en", "The ministry confirms."),
    ("en", "They confirm."),
    ("en", "Probably yes."),
    ("en", "Yes, in principle."),
    ("en", "Confirmation follows."),
    ("en", "We confirmed last year."),
    ("de", "Der Minister bestätigt."),
    ("de", "Bestätigung folgt."),
    ("fr", "Le ministère confirme."),
    ("fr", "Nous confirmerons."),
    ("es", "El ministerio confirma."),
    ("es", "En principio sí."),
    ("pt", "Em princípio sim."),
    ("ru", "Министерство подтверждает."),
    ("tr", "Bakanlık onaylıyor."),
    ("zh", "待确认"),
    ("zh", "原则上同意。"),
    ("ja", "確認中です。"),
    ("ko", "확인 예정입니다."),
    ("hi", "पुष्टि बाकी है।"),
    ("ar", "الوزارة تؤكد."),
]
RECEIVED = [
    ("en", "We confirm the receipt of your letter."),
    ("en", "Your letter is received, confirmed."),
    ("de", "Wir bestätigen den Erhalt Ihrer Mail."),
    ("fr", "Nous confirmons la réception de votre message."),
    ("es", "Confirmamos la recepción de su correo."),
    ("pt", "Confirmamos a recepção da sua mensagem."),
    ("ru", "Подтверждаем, что получили ваше письмо."),
    ("tr", "Mesajınızı onaylıyoruz"),
    ("zh", "邮件已确认"),
    ("ja", "メールを確認しました。"),
    ("ko", "메일 확인했습니다"),
    ("ko", "잘 받았습니다. 확인했습니다."),
    ("ja", "内容を確認しました。"),
    ("en", "Yes. Help."),
    ("en", "Yes. We need more time."),
    ("hi", "मेल की प्राप्ति की पुष्टि करते हैं।"),
    ("ar", "نؤكد استلام رسالتكم."),
]
RIGHT = [
    ("en", "No objections."),
    ("en", "No mistake."),
    ("en", "Everything is in order."),
    ("en", "All details are correct."),
    ("en", "As per record."),
    ("de", "Keine Einwände."),
    ("de", "Alles ist richtig."),
    ("fr", "Aucune erreur."),
    ("fr", "Tout est exact."),
    ("es", "Todo es correcto."),
    ("pt", "Está tudo correto."),
    ("ru", "Ошибок нет."),
    ("ru", "Всё верно."),
    ("tr", "Her şey doğru."),
    ("zh", "没有错误"),
    ("zh", "内容属实"),
    ("ja", "間違いありません。"),
    ("ja", "内容を確認しました。"),
    ("ko", "이상 없습니다"),
    ("ko", "확인했습니다."),
    ("hi", "सब सही है"),
    ("ar", "كل شيء صحيح"),
]
PLAIN = [
    ("en", "Yes."),
    ("en", "We confirm the withdrawal."),
    ("de", "Ja, wir bestätigen die Rücknahme."),
    ("fr", "Oui, nous confirmons le retrait."),
    ("es", "Sí, confirmamos."),
    ("pt", "Sim, confirmamos."),
    ("ru", "Да, подтверждаем."),
    ("tr", "Evet, onaylıyoruz."),
    ("zh", "是的，确认撤回。"),
    ("ja", "はい、確認しました。"),
    ("ko", "네, 확인했습니다."),
    ("hi", "हाँ, हम पुष्टि करते हैं।"),
    ("ar", "نعم، نؤكد."),
]
AGREED = [
    ("en", "Yes, everything's correct. We confirm."),
    ("en", "Yes, that's all correct, thank you."),
    ("en", "Thanks, it all looks right to us - happy for you to go ahead and register it."),
    ("en", "Yes, we confirm. If you have any questions, please do not hesitate to contact us."),
    (
        "de",
        "Guten Tag,\n\nwir haben alles geprüft, die Angaben stimmen so. "
        "Wir bestätigen die Bewerbung hiermit verbindlich.",
    ),
    ("de", "Ja, wir bestätigen. Für Rückfragen stehen wir Ihnen gerne zur Verfügung."),
    (
        "fr",
        "Après relecture avec le cabinet du maire, tout est exact. "
        "Nous confirmons le dépôt de la candidature.",
    ),
    ("fr", "Oui, nous confirmons. Nous restons à votre disposition pour toute question."),
    ("es", "Sí, confirmamos. Quedamos a su disposición para cualquier consulta."),
    ("pt", "Sim, confirmamos. Ficamos à disposição para qualquer esclarecimento."),
    ("ru", "Да, подтверждаем. Будем рады ответить на ваши вопросы."),
    ("tr", "Evet, onaylıyoruz. Sorularınız için hizmetinizdeyiz. Saygılarımızla"),
    ("zh", "确认。谢谢！如有问题请随时联系我们。"),
    ("ja", "はい、確認します。よろしくお願いいたします。"),
    ("ja", "内容を確認しました。間違いありません。"),
    ("ko", "네, 확인했습니다."),
    ("ko", "네, 확인합니다. 감사합니다."),
    ("hi", "हाँ, हम पुष्टि करते हैं। धन्यवाद।"),
    ("ar", "راجعنا جميع البيانات وهي صحيحة، ونؤكد الطلب."),
    ("ar", "نعم، نؤكد الطلب. مع خالص الشكر والتقدير."),
]


def _withdrawing() -> Town:
    town = a_complete_town()
    town.write(ANNA, "WITHDRAW", to=town.to(ANNA))
    return town


@pytest.mark.parametrize(
    ("language", "text"), [*DENIED, *LATER, *ASKED, *SUPPOSED, *OTHERS, *RECEIVED], ids=str
)
def test_no_doubtful_yes_submits_or_withdraws(language: str, text: str) -> None:
    for town in (a_shown_town(), _withdrawing()):
        town.write(ANNA, text, to=town.to(ANNA), language=language)
        assert town.file().state is State.OPEN


@pytest.mark.parametrize(("language", "text"), RIGHT)
def test_praise_of_a_form_withdraws_nothing(language: str, text: str) -> None:
    town = _withdrawing()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.OPEN


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_a_plain_yes_withdraws(language: str, text: str) -> None:
    town = _withdrawing()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.WITHDRAWN


@pytest.mark.parametrize(("language", "text"), AGREED)
def test_a_plain_yes_with_courtesy_registers(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED


def test_a_yes_beside_an_answer_withdraws_nothing() -> None:
    town = _withdrawing()
    town.write(ANNA, "Yes. B1b: no.", to=town.to(ANNA))
    assert town.file().state is State.OPEN
    assert "word_needed" in town.remarks(ANNA)


@pytest.mark.parametrize(
    ("language", "text"), [*LATER, ("en", "Yes. No."), ("ja", "はい。いいえ。")]
)
def test_a_doubtful_yes_lets_nobody_onto_the_file(language: str, text: str) -> None:
    town = a_town()
    town.write(EVE, "B1b: yes", to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().contact(EVE) is None


def test_the_plain_word_after_a_doubtful_one_counts() -> None:
    town = a_shown_town()
    town.write(ANNA, "Yes. No.", to=town.to(ANNA))
    town.write(ANNA, "Yes.", to=town.to(ANNA))
    assert town.file().state is State.REGISTERED
