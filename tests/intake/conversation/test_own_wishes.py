"""What is wished for and asked in the writer's own words, in every language."""

import pytest

from intake.cases import CaseKind
from intake.conversation import sentences
from intake.conversation.intents import intents
from tests.intake.conversation.town import ANNA, a_registered_town, a_shown_town

SUBMITTED = [
    ("zh-Hant", "謹此提出正式申請，請准予送件。"),
    ("zh-Hant", "請准予送件。"),
    ("ru", "Просим принять заявку к рассмотрению, подаём её."),
    ("ru", "Подаём заявку."),
    ("es", "Les solicitamos que se presente formalmente."),
    ("es", "Solicitamos que se presente formalmente nuestra postulación."),
    ("es", "Presentar la postulación."),
    ("es", "Enviamos la candidatura."),
    ("pt", "Pode submeter."),
    ("pt", "Solicitamos que a candidatura seja apresentada formalmente."),
    ("pt", "Apresentar a candidatura."),
    ("fr", "Nous demandons que la candidature soit déposée officiellement."),
    ("fr", "Déposer la candidature."),
    ("de", "Wir bitten, die Bewerbung offiziell einzureichen."),
    ("de", "Bewerbung einreichen."),
    ("tr", "Başvurumuzun resmî olarak sunulmasını talep ederiz."),
    ("tr", "Başvuruyu sunmak istiyoruz."),
    ("ko", "신청서를 정식으로 제출하고자 합니다."),
    ("ko", "정식으로 접수해 주시기 바랍니다."),
    ("ja", "正式に申請書を提出いたします。"),
    ("ja", "申請を正式に受理してください。"),
    ("hi", "कृपया हमारा आवेदन औपचारिक रूप से जमा करें।"),
    ("ar", "نرجو تقديم الطلب رسمياً."),
    ("en", "We request that the application be formally submitted."),
    ("en", "Please submit"),
    ("en", "Kindly submit our application."),
    ("en", "Our application may now be submitted."),
    ("es", "Deseamos presentar formalmente la candidatura de Valencia."),
    ("es", "Queremos presentar nuestra candidatura."),
    ("pt", "Queremos apresentar a nossa candidatura agora."),
    ("pt", "Podem protocolar a candidatura."),
    ("zh-Hant", "敬請受理本案。"),
    ("zh", "现正式提交申请，请予受理。"),
    ("ru", "Официально подаём заявку города Казани."),
    ("tr", "Başvurumuzun işleme alınmasını arz ederiz."),
    ("ko", "신청서를 정식 접수하여 주시기 바랍니다."),
    ("en", "With that I think we're complete, so please put the application in."),
    ("zh", "以上如无问题，请予提交。"),
    ("zh", "如無其他缺漏，請協助送件。"),
    ("es", "Si está todo, por favor envíen la solicitud."),
    ("es", "Lo demás está correcto; envíenla por favor."),
    ("ar", "نرجو اعتماد الطلب وتقديمه."),
    ("de", "Bitte reichen Sie die Bewerbung mit diesen Angaben ein."),
    ("de", "Danach gern einreichen!"),
    ("ja", "以上をもちまして、申請書を提出させていただきたく存じます。"),
    ("ja", "問題がなければ、このまま申請をお願いいたします。"),
    ("pt", "Podem dar entrada na inscrição."),
    ("pt", "Gostaríamos de submeter a candidatura."),
    ("tr", "Başvurumuzu sunmak istiyoruz."),
    ("ko", "빠진 것이 없으면 제출해 주세요."),
    ("hi", "अब कृपया आवेदन दर्ज कर दिया जाए।"),
]

NOT_SUBMITTED = [
    ("es", "Queremos presentar la candidatura y contamos con la autorización de la Alcaldía."),
    ("pt", "Queremos apresentar a candidatura e contamos com a autorização da Prefeitura."),
    ("en", "We want to submit the candidacy and have the authorization of the Mayor."),
    ("fr", "Nous voulons présenter la candidature et disposons de l'autorisation du maire."),
    ("de", "Wir wollen die Bewerbung einreichen und haben die Ermächtigung des Bürgermeisters."),
    ("ru", "Мы хотим подать заявку и имеем разрешение мэра."),
    ("ru", "Заявку подаём на следующей неделе."),
    ("ru", "Когда можно подать заявку?"),
    ("tr", "Başvurumuzu gelecek hafta sunacağız."),
    ("ko", "신청서는 다음 주에 제출하겠습니다."),
    ("zh", "申请尚未准备好，请勿送件。"),
    ("en", "We will submit the application next week."),
    ("en", "We request that the application not be submitted yet."),
    ("es", "Solicitamos que no se presente todavía la postulación."),
    ("en", "We would put the application in if the council agreed."),
    ("en", "Should we put the application in?"),
    ("en", "Please do not put the application in yet."),
    ("de", "Wenn der Rat zustimmt, reichen Sie bitte die Bewerbung ein."),
    ("de", "Bitte reichen Sie die Bewerbung noch nicht ein."),
    ("fr", "Vous ne pouvez pas encore déposer notre dossier."),
    ("fr", "Quand pouvons-nous déposer notre dossier ?"),
    ("es", "Por favor no envíen la solicitud todavía."),
    ("es", "¿Pueden presentar la candidatura después?"),
    ("pt", "Ainda não podem dar entrada na inscrição."),
    ("pt", "Quando podemos submeter a candidatura?"),
    ("ru", "Просим пока не направлять заявку."),
    ("ru", "Если совет одобрит, просим направить заявку."),
    ("ar", "نرجو عدم تقديم الطلب الآن."),
    ("tr", "Başvurumuzu henüz iletmemenizi rica ederiz."),
    ("tr", "Meclis onaylarsa başvurumuzu iletmenizi rica ederiz."),
    ("zh", "请暂不提交申请。"),
    ("zh", "如市长同意，请提交申请。"),
    ("ja", "まだ提出しないでください。"),
    ("ja", "市長の承認が得られれば、このまま申請をお願いします。"),
    ("ko", "아직 제출하지 말아 주세요."),
    ("ko", "시장님이 승인하면 제출해 주세요."),
    ("hi", "अभी आवेदन जमा न करें।"),
    ("hi", "यदि महापौर सहमत हों तो आवेदन दर्ज कर दें।"),
]

PAUSED = [
    ("en", "Please keep our application on hold till Monday."),
    ("en", "We request that our application be put on hold until 10 December."),
    ("es", "Necesitamos pausar la postulación hasta el lunes."),
    ("es", "Solicitamos que la postulación quede en pausa hasta el 10 de diciembre."),
    ("pt", "Precisamos pausar a candidatura até segunda-feira."),
    ("pt", "Pedimos que a candidatura fique suspensa até 10 de dezembro."),
    ("fr", "Nous devons mettre la candidature en pause jusqu'à lundi."),
    ("fr", "Nous demandons que notre candidature soit mise en attente jusqu'au 10 décembre."),
    ("de", "Wir müssen die Bewerbung bis Montag pausieren."),
    ("de", "Bitte lassen Sie unsere Bewerbung bis Montag ruhen."),
    ("ru", "Нам нужно приостановить заявку до понедельника."),
    ("ru", "Просим приостановить рассмотрение нашей заявки до 10 декабря."),
    ("tr", "Başvurumuzu pazartesiye kadar askıya almak istiyoruz."),
    ("tr", "Başvurumuzun 10 Aralık'a kadar bekletilmesini rica ederiz."),
    ("zh", "我们需要将申请暂停到下周一。"),
    ("zh-Hant", "請將本案暫緩至十二月十日。"),
    ("ko", "월요일까지 신청을 보류해 주십시오."),
    ("ja", "月曜日まで申請を保留してください。"),
    ("hi", "कृपया हमारा आवेदन सोमवार तक रोक कर रखें।"),
    ("ar", "نرجو تعليق طلبنا حتى يوم الاثنين."),
    ("en", "Kindly place our application in abeyance until the elections are over."),
    ("tr", "Lütfen başvurumuzu ay sonuna kadar bekletin."),
    ("hi", "कृपया आवेदन को 10 दिसंबर तक स्थगित रखें।"),
    ("ko", "12월 10일까지 신청 절차를 중지하여 주시기 바랍니다."),
]

NOT_PAUSED = [
    ("en", "Our application is not on hold."),
    ("en", "Why was our application put on hold?"),
    ("es", "¿Por qué está en pausa nuestra candidatura?"),
]

RESUMED = [
    ("en", "Please resume our application."),
    ("en", "You may take our application off hold."),
    ("es", "Podemos retomar la postulación."),
    ("es", "Ya pueden reactivar nuestra postulación."),
    ("pt", "Podemos retomar a candidatura."),
    ("ru", "Просим возобновить рассмотрение нашей заявки."),
    ("tr", "Başvurumuza devam edebiliriz."),
    ("fr", "Nous souhaitons reprendre la candidature."),
    ("de", "Wir möchten die Bewerbung fortsetzen."),
    ("zh", "我们可以继续申请了。"),
    ("ko", "신청을 다시 진행해 주십시오."),
    ("ja", "申請を再開してください。"),
    ("hi", "कृपया हमारा आवेदन फिर से शुरू करें।"),
    ("ar", "نرجو استئناف طلبنا."),
]

LETTERS = [
    ("zh", "请用中文回复。"),
    ("tr", "Lütfen bize Türkçe yazın."),
    ("zh-Hant", "能否請貴方以中文回覆？"),
    ("en", "Could you write to us in French?"),
    ("es", "¿Podrían escribirnos en español?"),
    ("tr", "Bundan sonraki mektupları Türkçe gönderir misiniz?"),
    ("zh", "以后来信请用中文。"),
    ("ko", "앞으로 메일을 한국어로 보내 주세요."),
    ("ja", "今後のメールは日本語でお願いします。"),
    ("hi", "कृपया हमें पत्र हिंदी में भेजें।"),
    ("ru", "Не могли бы вы писать нам на русском?"),
    ("ar", "نرجو مراسلتنا باللغة العربية."),
    ("de", "Bitte schreiben Sie uns auf Deutsch."),
]

NO_LETTERS = [
    ("zh-Hant", "我們並未要求中文信件，只是詢問附件可否使用中文。"),
]

MORE_TIME = [
    ("es", "¿Se puede ampliar el plazo? Necesitamos dos semanas más para la firma."),
    ("en", "We kindly request two more weeks for signature."),
    ("en", "Could we have time until 10 February, please?"),
    ("en", "May we have until 10 February?"),
    ("en", "Would it be possible to extend the deadline to 10 February?"),
]

NO_MORE_TIME = [
    ("en", "Do we have time until 10 February?"),
    ("en", "Until when could we have time with the committee?"),
    ("en", "Could we have the forms until 10 February?"),
    ("en", "We have until 10 February, as your letter says."),
    ("en", "Would it be possible to extend the application to a second city?"),
]

QUESTIONS = [
    ("zh", "想请问申请材料是否需要翻译成英文。"),
    ("zh", "请问贵方对证明材料的格式有无要求。"),
    ("zh-Hant", "請問申請是否需要繳費？"),
    ("tr", "Bir sorum olacaktı: imza sirküleri gerekiyor mu?"),
    ("tr", "Acaba belgelerin aslını göndermemiz gerekiyor mu"),
    ("tr", "Hangi belgeleri göndermemiz gerektiğini bildirir misiniz?"),
    ("ko", "증빙서류를 우편으로 보내야 합니까?"),
    ("zh-Hant", "請問附件可否以中文提供？"),
    ("zh-Hant", "附件可以使用中文嗎？"),
    ("zh-Hant", "請問申請文件得否以中文撰寫？"),
    ("zh", "附件能否用中文提交？"),
    ("zh", "材料可以用中文吗？"),
    ("tr", "Belgeleri Türkçe gönderebilir miyiz?"),
    ("tr", "Ekleri Türkçe sunabilir miyiz?"),
    ("en", "Can we send the documents in Chinese?"),
    ("en", "May the attachments be in Hindi?"),
    ("en", "Can we answer in French?"),
    ("es", "¿Podemos enviar los documentos en español?"),
    ("pt", "Podemos enviar os documentos em português?"),
    ("fr", "Pouvons-nous envoyer les documents en français ?"),
    ("de", "Können wir die Unterlagen auf Deutsch senden?"),
    ("ru", "Можно ли отправить документы на русском языке?"),
    ("ko", "첨부 서류를 한국어로 제출해도 되나요?"),
    ("ja", "添付書類は日本語で提出してもよいですか。"),
    ("hi", "क्या हम दस्तावेज़ हिंदी में भेज सकते हैं?"),
    ("ar", "هل يمكننا إرسال الوثائق باللغة العربية؟"),
    ("tr", "Yetki belgesinin noter onaylı olması gerekiyor mu?"),
    ("tr", "Bir hususu sormak isterim: Yetki belgesinin noter onaylı olması gerekiyor mu?"),
    ("tr", "Belgelerin tercüme edilmesi gerekir mi?"),
    ("tr", "Katılım ücreti var mı?"),
    ("ko", "주최 측에 문의드립니다. 인증서는 언제 발급되나요?"),
    ("pt", "A documentação pode ser enviada em português?"),
    ("es", "¿La documentación puede presentarse en español?"),
    ("fr", "Les pièces jointes peuvent-elles être en français ?"),
    ("ru", "Можно писать ответы на русском?"),
    ("ru", "Принимаются ли документы на русском языке?"),
    ("hi", "क्या अनुलग्नक हिंदी में दिए जा सकते हैं?"),
    ("ar", "هل تقبلون المستندات باللغة العربية؟"),
    ("ko", "증빙자료는 한국어로 제출 가능한가요?"),
    ("tr", "Mektubun noter tasdikli olması şart mı?"),
    ("tr", "Belediye meclisi kararı da eklenmeli mi?"),
    ("tr", "İmzalı belgenin taranmış hali yeterli olur mu?"),
    ("de", "Müssen wir die Unterlagen im Original senden?"),
    ("ko", "첨부 파일은 몇 개까지 보낼 수 있나요?"),
]

COLLEAGUES = [
    ("en", "Please change our mail id and add it@pmc.example to the list."),
    ("en", "Also mark copies to cto@pmc.example please."),
    ("fr", "Merci d'ajouter dupont@lyon.example"),
    ("de", "Bitte nehmen Sie meyer@kiel.example in den Verteiler auf."),
    ("tr", "Lütfen ahmet@bursa.example adresini de ekleyin."),
    ("zh", "请将 wang@suzhou.example 加入收件人。"),
    ("ja", "tanaka@kobe.example も宛先に追加してください。"),
    ("pt", "Favor incluir joao@curitiba.example na lista."),
    ("hi", "कृपया ravi@indore.example को भी जोड़ें।"),
    ("ar", "نرجو إضافة ali@amman.example إلى قائمة المراسلة."),
    ("ko", "kim@changwon.example 도 추가해 주십시오."),
    ("en", "Kindly change the nodal officer's mail id: add smartcity@pmc.gov.in.example"),
    ("en", "add smartcity@pmc.gov.in.example"),
    ("en", "Kindly add the mail id of our nodal officer: smartcity@pmc.example"),
    ("en", "Please include my colleague ben@gdynia.example"),
    ("ru", "Просим включить в переписку ivanov@kazan.example"),
    ("en", "Please add our city engineer to the list: eng@pmc.example"),
    ("es", "Favor de agregar a lopez@gdl.example"),
]

NO_COLLEAGUES = [
    ("ru", "Администрация города Сочи просит включить город в число участников."),
    ("ru", "Просим включить наш город в список участников программы."),
    ("en", "Please include our city in the list of participants."),
    ("es", "Solicitamos incluir a nuestra ciudad en la lista de participantes."),
    ("pt", "Pedimos incluir a nossa cidade na lista de participantes."),
    ("fr", "Nous vous prions d'ajouter notre ville à la liste des participants."),
    ("de", "Bitte nehmen Sie unsere Stadt in die Liste der Teilnehmer auf."),
    ("tr", "Şehrimizi katılımcılar listesine eklemenizi rica ederiz."),
    ("zh", "请将我市列入参评名单。"),
    ("ko", "우리 시를 참가 도시 명단에 추가해 주십시오."),
    ("ja", "当市を参加都市のリストに加えてください。"),
]


def _kinds(language: str, text: str) -> list[str]:
    said = sentences.split(text, language)
    return [one.kind for one in intents.find(said, language=language)]


def _left(language: str, text: str) -> tuple[str, ...]:
    return intents.leftovers(sentences.split(text, language), language, first=False)


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        (kind, language, text)
        for kind, rows in (
            ("submit", SUBMITTED), ("pause", PAUSED), ("resume", RESUMED), ("language", LETTERS),
            ("question", QUESTIONS), ("add_contact", COLLEAGUES), ("more_time", MORE_TIME),
        )
        for language, text in rows
    ],
)  # fmt: skip
def test_a_wish_in_own_words_is_understood(kind: str, language: str, text: str) -> None:
    assert set(_kinds(language, text)) == {kind}
    assert not _left(language, text)


@pytest.mark.parametrize(
    ("kind", "language", "text"),
    [
        (kind, language, text)
        for kind, rows in (
            ("submit", NOT_SUBMITTED), ("pause", NOT_PAUSED), ("language", NO_LETTERS),
             ("add_contact", NO_COLLEAGUES), ("more_time", NO_MORE_TIME),
        )
        for language, text in rows
    ],
)  # fmt: skip
def test_what_sounds_like_a_wish_is_none(kind: str, language: str, text: str) -> None:
    assert kind not in _kinds(language, text)


def test_a_mail_that_changes_something_and_asks_is_one_case() -> None:
    town = a_registered_town()
    town.write(ANNA, "S1: USD 13 billion\n\nIs there a fee?", to=town.to(ANNA))
    assert [one.kind for one in town.turn.cases] == [CaseKind.AFTER_REGISTRATION]
    assert "question_passed_on" in town.remarks(ANNA)


def test_a_wish_for_more_time_beside_a_question_is_one_case() -> None:
    town = a_shown_town()
    text = "May we send photographs?\n\nWe need two more weeks."
    town.write(ANNA, text, to=town.to(ANNA))
    assert [one.text for one in town.turn.cases] == [text]
