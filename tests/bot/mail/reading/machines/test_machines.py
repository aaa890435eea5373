"""Machines known by their words, in every language; and people who use the same words, not."""

import pytest

from bot.mail.reading.machines.machines import Said, reason

ANNA = "anna.nowak@gdynia.example"

AWAY = {
    "en": "Thank you for your email. I am out of the office until 5 May with limited access to"
    " e-mail. In urgent cases please contact my colleague at the front desk.",
    "zh": "您好,感谢您的来信。我正在休假,将于5月6日返回,如有急事请联系办公室同事。",
    "zh-Hant": "您好,我目前不在辦公室,5月6日返回後會盡快回覆您的來信。",
    "fr": "Bonjour,\n\nJe suis absente du bureau jusqu'au 5 mai inclus. En cas d'urgence, merci de"
    " contacter le secrétariat.\n\nCordialement",
    "es": "Buenos días:\n\nMe encuentro fuera de la oficina hasta el 5 de mayo. Para asuntos"
    " urgentes pueden dirigirse a la secretaría.",
    "ru": "Добрый день!\n\nЯ нахожусь в отпуске до 5 мая. По срочным вопросам обращайтесь к моему"
    " заместителю.",
    "ar": "شكراً لرسالتك. أنا حالياً في إجازة حتى 5 مايو. في الحالات العاجلة يرجى التواصل مع المكتب.",
    "de": "Guten Tag,\n\nich bin bis einschließlich 5. Mai nicht im Büro. In dringenden Fällen"
    " wenden Sie sich bitte an das Vorzimmer. Ihre Nachricht wird nicht weitergeleitet.",
    "ja": "お世話になっております。5月5日まで休暇をいただいております。お急ぎの場合は代表番号まで"
    "ご連絡ください。",
    "pt": "Bom dia,\n\nEncontro-me de férias até 5 de maio. Para assuntos urgentes contacte, por"
    " favor, o secretariado.",
    "tr": "Merhaba,\n\n5 Mayıs tarihine kadar yıllık izindeyim. Acil durumlarda özel kalem ile"
    " görüşebilirsiniz.",
    "ko": "안녕하세요. 5월 5일까지 휴가 중입니다. 급한 용무는 사무실로 연락 주시기 바랍니다.",
    "hi": "आपके ईमेल के लिए धन्यवाद। मैं 5 मई तक छुट्टी पर हूँ। अत्यावश्यक कार्य के लिए कृपया कार्यालय से संपर्क करें।",
}
RECEIPTS = {
    "en": "Hello,\n\nyour request has been received and a ticket has been opened. We will get back"
    " to you as soon as possible.",
    "zh": "您好,我们已收到您的来信,工单编号为 20250401,我们会尽快处理。",
    "fr": "Bonjour,\n\nVotre demande a bien été enregistrée sous le ticket 20250401. Ceci est un"
    " message automatique, merci de ne pas y répondre.",
    "es": "Estimado usuario:\n\nHemos recibido su solicitud. Este es un mensaje automático, por"
    " favor no responda a este correo.",
    "ru": "Здравствуйте! Ваше обращение зарегистрировано. Это письмо создано автоматически, не"
    " отвечайте на него.",
    "ar": "تم استلام رسالتكم وتم فتح تذكرة برقم 20250401. هذه رسالة آلية، يرجى عدم الرد عليها.",
    "de": "Guten Tag,\n\nIhre Anfrage ist bei uns eingegangen und wird unter der Ticketnummer"
    " 20250401 bearbeitet.",
    "ja": "お問い合わせを受け付けました。受付番号:20250401\nこのメールは自動送信されています。",
    "pt": "Prezado(a),\n\nRecebemos sua mensagem e foi aberto um chamado com o número 20250401.",
    "tr": "Sayın ilgili,\n\nTalebiniz alınmıştır. Bu e-posta otomatik olarak oluşturulmuştur.",
    "ko": "문의가 접수되었습니다. 접수번호: 20250401\n본 메일은 발신 전용입니다.",
    "hi": "आपका अनुरोध प्राप्त हो गया है। टिकट संख्या 20250401 है। यह एक स्वचालित संदेश है।",
}
RETURNED = {
    "en": ("Undeliverable: Your application", "Your message was not delivered to anna."),
    "zh": ("系统退信", "很抱歉,您的邮件被退回,原因:收件人不存在。"),
    "fr": ("Non remis : Votre candidature", "Votre message n'a pas pu être remis."),
    "es": ("No se puede entregar: Su solicitud", "El mensaje no se pudo entregar."),
    "ru": ("Недоставленное сообщение", "Ваше письмо не может быть доставлено."),
    "ar": ("تعذر التسليم: طلبكم", "تعذر تسليم رسالتك إلى المستلم."),
    "de": ("Unzustellbar: Ihre Bewerbung", "Ihre Nachricht konnte nicht zugestellt werden."),
    "ja": ("配信不能: お申し込み", "メールを配信できませんでした。"),
    "pt": ("Não entregue: Sua candidatura", "A sua mensagem não pôde ser entregue."),
    "tr": ("Teslim edilemedi: Başvurunuz", "İletiniz teslim edilemedi."),
    "ko": ("배달되지 않음: 신청", "메시지를 전송하지 못했습니다."),
    "hi": ("वितरण विफल: आवेदन", "आपका संदेश वितरित नहीं हो सका।"),
}
PEOPLE = [
    ("Re: Application", "I was out of the office last week, sorry. We host 240 enterprises."),
    ("Re: Application", "I am on leave until Monday. Please find our answers attached."),
    ("Re: Application", "1. 85 billion US dollars\n2. 240\n\nI am out of the office from Friday."
     " In urgent cases contact my deputy."),
    ("Out of office rules of our city", "Could you tell me whether we may hand in later?"),
    ("Absence de réponse", "Nous n'avons pas reçu votre lettre du 3 mars."),
    ("Delivery problem with your letter", "Your letter did not arrive, please send it again."),
    ("Mailbox full last week, sorry", "Our mailbox was emptied; which questions are open?"),
    ("Returned mail", "My first mail came back. Our GDP is 85 billion US dollars."),
    ("Re: Application", "We have received your letter; our reference number is GD-2025-118. The"
     " mayor will answer by Friday."),
    ("Re: Bewerbung", "Wir haben Ihre Nachricht erhalten und antworten bis Freitag."),
    ("Re: Candidature", "Nous avons bien reçu votre demande et vous répondrons vendredi."),
    ("Re: Solicitud", "Hemos recibido su carta. Les envío la respuesta el viernes."),
    ("Re: Заявка", "Мы получили ваше письмо и ответим до пятницы."),
    ("Re: 申请", "来信已收到,我们将于周五前答复。"),
    ("Re: 申請", "メールを拝受しました。金曜日までに回答します。"),
    ("Re: 신청", "메일 잘 받았습니다. 금요일까지 답변드리겠습니다."),
    ("Re: Başvuru", "Mektubunuzu aldık, cuma gününe kadar cevap vereceğiz."),
    ("Re: Candidatura", "Recebemos a sua carta e responderemos até sexta-feira."),
    ("Re: طلب", "استلمنا رسالتكم وسنرد قبل يوم الجمعة."),
    ("Re: आवेदन", "हमें आपका पत्र मिला। हम शुक्रवार तक उत्तर देंगे।"),
    ("Re: Application", "Your automated response says that question 4 is open. It is 240."),
    ("Re: Application", "Is this an automated message, or does a person read it?"),
    ("Re: Application", "Please do not reply to this address but to intl@gdynia.example. Gdynia"
     " stays in."),
    ("Re: Bewerbung", "Bitte antworten Sie nicht auf diese Adresse, sondern an das Rathaus."),
    ("Re: Application", "We have received your request and our help desk passed it to me. It is"
     " being worked on."),
    ("Re: Application", "We have received your request, ticket in hand. May we answer on Friday?"),
    ("Re: Application", "I am out of the office next week. Thank you for your message; may my"
     " deputy answer?"),
    ("Undeliverable: Application of Gdynia", "Our first mail bounced, so the figures are attached"
     " again."),
    ("Vacation: when may we hand in?", "1. 85 billion US dollars\n2. 240"),
    ("Absence : remplacement de la maire", "Voici nos réponses."),
]  # fmt: skip


def by_words(subject: str, text: str, writer: str = ANNA) -> str | None:
    return reason(Said(subject, text, writer))


@pytest.mark.parametrize("language", AWAY)
def test_an_absence_note_is_known_by_its_text(language: str) -> None:
    assert by_words("Re: Your application", AWAY[language]) == "out_of_office"


@pytest.mark.parametrize("language", RECEIPTS)
def test_a_receipt_of_a_ticket_system_is_known_by_its_text(language: str) -> None:
    assert by_words("Re: Your application", RECEIPTS[language]) == "ticket"


@pytest.mark.parametrize("language", RETURNED)
def test_a_delivery_report_is_known_by_its_words(language: str) -> None:
    assert by_words(*RETURNED[language]) == "report"


@pytest.mark.parametrize(("subject", "text"), PEOPLE)
def test_a_person_may_use_the_same_words(subject: str, text: str) -> None:
    assert by_words(subject, text) is None


@pytest.mark.parametrize(
    "subject",
    ["Out of office", "Out of Office: back on 5 May", "AUTO: Anna is out of the office",
     "Abwesend bis 5.5.", "Absente du 3 au 8 mai", "В отпуске до 5 мая", "休假至5月5日", "부재중",
     "[Automatyczna odpowiedź] Wniosek", "İzindeyim"],
)  # fmt: skip
def test_a_subject_that_only_says_that_somebody_is_away(subject: str) -> None:
    assert by_words(subject, "Back soon.") == "out_of_office"


@pytest.mark.parametrize(
    ("subject", "text", "writer", "wanted"),
    [
        ("[Ticket#2025040112] received", "We have received your message.", ANNA, "ticket"),
        ("Your mail", "Mailbox is full.", "postmaster@gdynia.example", "report"),
        ("Mailbox full", "The mailbox of anna is over quota.", ANNA, "report"),
        ("Hello", "Nothing to see.", "no-reply@gdynia.example", "no_reply"),
        ("[Ticket#2025040112] received", "We have received your message.",
         "no-reply@gdynia.example", "ticket"),
        ("Re: Hi", "This is an automated message. Please do not reply to this email.", ANNA,
         "auto_submitted"),
        ("Re: Hi", "To ensure delivery of your email click on the following link to verify:"
         " https://spam.example/1", ANNA, "challenge"),
        ("Re: Hi", "Votre message est en attente. Pour vous authentifier:"
         " https://spam.example/1", ANNA, "challenge"),
        ("Hello", "postmaster here: which questions are open?", "postmaster@gdynia.example", None),
    ],
)  # fmt: skip
def test_two_signs_make_a_machine(subject: str, text: str, writer: str, wanted: str | None) -> None:
    assert by_words(subject, text, writer) == wanted
