"""A yes, and the wish to submit, in every language: with all that is said beside it."""

import pytest

from intake.applications import State
from intake.conversation.intents import intents
from intake.notices import SubmissionShown
from tests.intake.conversation.town import (
    ANNA,
    APPLIES,
    Town,
    a_complete_town,
    a_shown_town,
    a_town,
)

RESERVED = [
    (
        "fr",
        "Tout est exact, à une petite chose près : les deux événements. Je confirme donc.",
    ),
    ("fr", "Je confirme, à un détail près : le nom du maire."),
    ("fr", "Oui, je confirme, hormis le nom de l'événement."),
    ("fr", "CONFIRM\nsauf pour le chiffre des entreprises."),
    ("fr", "Tout est exact, excepté notre PIB."),
    (
        "de",
        "Alles korrekt bis auf eines: die beiden Veranstaltungen zählen getrennt. Wir bestätigen.",
    ),
    ("de", "Ja, wir bestätigen, mit einer kleinen Ausnahme."),
    ("de", "CONFIRM\nDer Name der Leiterin hat sich geändert."),
    ("de", "Ich bestätige alles außer der Zahl der Firmen."),
    ("en", "CONFIRM\nThe two events are to be counted separately."),
    ("en", "I confirm, save for one detail: our mayor's name."),
    ("en", "All correct but for one figure. I confirm."),
    ("en", "Yes, we confirm, except the companies."),
    ("en", "Semua betul kecuali satu. CONFIRM"),
    ("ja", "一点を除き、すべて正しいです。確認しました。"),
    ("ja", "確認しました。ただし、イベントは別々に数えてください。"),
    ("ja", "はい、確認します。市長の名前が変わりました。"),
    ("ja", "CONFIRM\nイベント名以外は正しいです。"),
    ("ar", "نعم، جميع البيانات صحيحة باستثناء اسم المدير. نؤكد الطلب."),
    ("ar", "نؤكد الطلب، ما عدا عدد الشركات."),
    ("ar", "نعم نؤكد. الفعاليتان منفصلتان."),
    ("ar", "كل شيء صحيح إلا اسم المدينة. نؤكد."),
    ("ru", "Всё верно, кроме одного: мэр сменился. Подтверждаем."),
    ("ru", "Подтверждаю, за исключением числа компаний."),
    ("ru", "Да, подтверждаем. Два мероприятия следует считать отдельно."),
    ("ru", "Подтверждаем с одной оговоркой: название события."),
    ("es", "Todo correcto salvo una cosa: los dos eventos se cuentan por separado. Confirmamos."),
    ("es", "Confirmamos, excepto el número de empresas."),
    ("es", "Sí, confirmo. El nombre de la alcaldesa ha cambiado."),
    ("es", "Confirmo con una salvedad."),
    ("pt", "Tudo certo, exceto uma coisa: os dois eventos contam separadamente. Confirmamos."),
    ("pt", "Confirmamos, menos o número de empresas."),
    ("pt", "Sim, confirmo. O nome do prefeito mudou."),
    ("pt", "Confirmo com uma ressalva."),
    ("tr", "Biri hariç hepsi doğru. Onaylıyoruz."),
    ("tr", "Onaylıyoruz, şirket sayısı dışında."),
    ("tr", "Evet, onaylıyoruz. İki etkinlik ayrı sayılmalı."),
    ("tr", "Bir şey dışında her şey doğru, onaylıyoruz."),
    ("zh", "除一处外,全部正确。我们确认。"),
    ("zh", "确认,但两个活动应分开计算。"),
    ("zh", "是的,我们确认。市长的名字已经变了。"),
    ("zh", "除了企业数量以外都正确,确认提交。"),
    ("ko", "한 가지를 제외하고 모두 맞습니다. 확인합니다."),
    ("ko", "확인합니다. 다만 두 행사는 따로 계산해 주십시오."),
    ("ko", "네, 확인합니다. 시장님이 바뀌었습니다."),
    ("ko", "기업 수만 빼고 모두 맞습니다. 확인합니다."),
    ("hi", "एक बात को छोड़कर सब सही है। हम पुष्टि करते हैं।"),
    ("hi", "हम पुष्टि करते हैं, सिवाय कंपनियों की संख्या के।"),
    ("hi", "हाँ, हम पुष्टि करते हैं। दोनों कार्यक्रम अलग-अलग गिने जाएँ।"),
    ("hi", "केवल एक नाम के अलावा सब ठीक है, पुष्टि।"),
]
AGREED = [
    ("en", "Yes, everything is correct and we confirm it."),
    ("en", "Yes, all the information is correct and we confirm it.\n\nKind regards\nAnna"),
    (
        "en",
        "Dear team,\n\nthank you. We confirm.\n\nBest regards,\nAnna Nowak\nDeputy Mayor",
    ),
    ("en", "All information is correct, and we hereby confirm our application."),
    ("fr", "Oui, toutes les informations sont exactes et nous les confirmons."),
    (
        "fr",
        "Madame, Monsieur,\n\nTout est exact, nous confirmons notre candidature.\n\nCordialement",
    ),
    ("fr", "Oui, tout est correct et je confirme."),
    ("fr", "Oui, nous confirmons que toutes les données sont exactes."),
    ("de", "Ja, alle Angaben sind richtig und wir bestätigen sie."),
    (
        "de",
        "Guten Tag,\n\nalles ist korrekt, wir bestätigen unsere Bewerbung.\n\nViele Grüße",
    ),
    ("de", "Ja, alles stimmt, wir bestätigen."),
    ("ar", "نعم، جميع البيانات صحيحة ونؤكدها."),
    ("ar", "نعم، كل المعلومات صحيحة ونحن نؤكدها."),
    ("ar", "السادة المحترمون،\n\nنعم نؤكد صحة جميع البيانات.\n\nمع خالص التحية"),
    ("ar", "جميع المعلومات صحيحة ونؤكد طلبنا."),
    ("ru", "Да, все данные верны, и мы их подтверждаем."),
    ("ru", "Все сведения верны, подтверждаем заявку."),
    ("ru", "Здравствуйте!\n\nВсё верно, подтверждаем.\n\nС уважением"),
    ("es", "Sí, todos los datos son correctos y los confirmamos."),
    ("es", "Sí, toda la información es correcta y la confirmamos."),
    ("es", "Confirmamos que todo es correcto."),
    ("pt", "Sim, todos os dados estão corretos e confirmamo-los."),
    ("pt", "Sim, todas as informações estão corretas e nós as confirmamos."),
    ("pt", "Confirmamos que está tudo correto."),
    ("tr", "Evet, tüm bilgiler doğrudur ve onaylıyoruz."),
    ("tr", "Evet, bütün veriler doğru, onaylıyoruz."),
    ("tr", "Bilgilerin doğru olduğunu onaylıyoruz."),
    ("zh", "是的,所有信息均正确,我们予以确认。"),
    ("zh", "对,全部内容正确,我们确认。"),
    ("zh", "以上内容全部无误,特此确认。"),
    ("ja", "はい、すべての内容に間違いありません。確認いたします。"),
    ("ja", "はい、すべて正しいので確認します。"),
    ("ja", "内容に相違ございません。承認いたします。"),
    ("ko", "네, 모든 내용이 정확하며 이를 확인합니다."),
    ("ko", "네, 모두 맞습니다. 확인합니다."),
    ("ko", "모든 정보가 정확함을 확인합니다."),
    ("hi", "हाँ, सभी जानकारी सही है और हम इसकी पुष्टि करते हैं।"),
    ("hi", "जी हाँ, सब कुछ सही है, हम पुष्टि करते हैं।"),
]
SUBMITTING = [
    (
        "fr",
        "Veuillez noter que nous déposons officiellement notre candidature par le présent message.",
    ),
    ("fr", "Nous souhaitons déposer notre candidature."),
    ("fr", "Nous vous transmettons notre candidature définitive."),
    ("fr", "Nous souhaitons à présent soumettre notre dossier."),
    ("fr", "Nous déposons notre candidature."),
    ("fr", "Je valide l'envoi du dossier."),
    ("fr", "On peut soumettre."),
    ("fr", "Vous pouvez soumettre notre dossier."),
    ("fr", "Nous soumettons notre dossier."),
    ("fr", "Merci d'enregistrer notre candidature."),
    ("ja", "申請を確定したいので、提出の手続きをお願いいたします。"),
    ("ja", "以上、提出いたしますのでご査収ください。"),
    ("ja", "申請書の提出をお願いいたします。"),
    ("ja", "以上で申請を提出いたします。"),
    ("ja", "正式に応募いたします。"),
    ("ja", "申請します。"),
    ("ja", "これで応募します。"),
    ("ja", "応募書類を提出いたします。"),
    ("ja", "これで提出してください。"),
    ("ar", "نقدم طلبنا الآن"),
    ("ar", "نرجو اعتماد هذه الرسالة تقديماً رسمياً للطلب."),
    ("ar", "أرجو رفع الطلب."),
    ("ar", "نود تقديم الطلب رسميا."),
    ("ar", "نرغب في تقديم طلبنا."),
    ("ar", "نقدم لكم طلبنا النهائي."),
    ("de", "wir möchten die Bewerbung nun endgültig abschicken."),
    ("de", "ich möchte ihn hiermit abschicken"),
    ("de", "Wir reichen die Bewerbung hiermit offiziell ein."),
    ("de", "Hiermit geben wir unsere Bewerbung ab."),
    ("de", "Einreichen bitte."),
    ("de", "Wir möchten unsere Bewerbung einreichen."),
    ("de", "Sie können die Bewerbung jetzt einreichen."),
    ("en", "We formally submit our application with this message."),
    ("en", "We would like to submit our application now."),
    ("en", "You may submit our application."),
    ("en", "Please lodge our application."),
    ("en", "We herewith hand in our application."),
    ("en", "Let's submit."),
    ("en", "We want to finalise and submit."),
    ("en", "Please file it now."),
    ("es", "Presentamos nuestra candidatura."),
    ("es", "Deseamos presentar la solicitud."),
    ("es", "Por la presente enviamos nuestra solicitud."),
    ("es", "Pueden enviar nuestra candidatura."),
    ("es", "Queremos formalizar nuestra candidatura."),
    ("es", "Presentamos oficialmente nuestra solicitud con este mensaje."),
    ("pt", "Apresentamos a nossa candidatura."),
    ("pt", "Desejamos submeter a candidatura."),
    ("pt", "Queremos formalizar a nossa inscrição."),
    ("pt", "Podem submeter a candidatura."),
    ("pt", "Submetemos a nossa candidatura."),
    ("pt", "Enviamos oficialmente a nossa candidatura."),
    ("ru", "Мы подаём заявку."),
    ("ru", "Хотим подать заявку."),
    ("ru", "Настоящим официально подаём нашу заявку."),
    ("ru", "Можно подавать заявку."),
    ("ru", "Просим принять нашу заявку."),
    ("ru", "Направляем окончательную заявку."),
    ("ru", "Отправляйте заявку."),
    ("tr", "Başvurumuzu resmen sunuyoruz."),
    ("tr", "Başvurumuzu göndermek istiyoruz."),
    ("tr", "Başvuruyu gönderebilirsiniz."),
    ("tr", "Başvurumuzu yapıyoruz."),
    ("tr", "Artık başvurmak istiyoruz."),
    ("zh", "我们正式提交申请。"),
    ("zh", "现提交我市的申请。"),
    ("zh", "可以提交申请了。"),
    ("zh", "我市希望提交申请。"),
    ("zh", "请予以提交。"),
    ("zh", "我们要递交申请。"),
    ("zh", "请受理我市申请。"),
    ("ko", "신청서를 정식으로 제출합니다."),
    ("ko", "신청합니다."),
    ("ko", "이제 제출하고 싶습니다."),
    ("ko", "신청서 제출을 부탁드립니다."),
    ("ko", "이상으로 신청서를 제출합니다."),
    ("ko", "응모합니다."),
    ("hi", "हम अपना आवेदन जमा करना चाहते हैं।"),
    ("hi", "हम औपचारिक रूप से अपना आवेदन प्रस्तुत करते हैं।"),
    ("hi", "कृपया आवेदन जमा कर दें।"),
    ("hi", "अब जमा किया जा सकता है।"),
]
NOT_SUBMITTING = [
    ("fr", "Nous ne souhaitons pas encore déposer notre candidature."),
    ("fr", "Nous déposerons notre candidature dès que le maire aura signé."),
    ("fr", "Le conseil a été chargé de déposer notre candidature."),
    ("fr", "Jusqu'à quand pouvons-nous soumettre notre candidature ?"),
    ("fr", "Comment soumettons-nous notre dossier ?"),
    ("fr", "Nous déposons notre candidature demain, si le conseil vote."),
    ("de", "Wir möchten die Bewerbung noch nicht abschicken."),
    (
        "de",
        "Der Stadtrat hat mich am 3. November beauftragt, die Bewerbung einzureichen.",
    ),
    ("de", "Wir geben unsere Bewerbung ab, sobald der Stadtrat zustimmt."),
    ("de", "Bis wann können wir die Bewerbung einreichen?"),
    ("de", "Wir geben unsere Bewerbung noch nicht ab."),
    ("de", "Falls alles passt, geben wir unsere Bewerbung ab."),
    ("ja", "まだ申請しません。"),
    ("ja", "市長の承認後に申請します。"),
    ("ja", "申請を提出するつもりはありません。"),
    ("ja", "申請書の提出期限はいつですか。"),
    ("ja", "提出の手続きはどうすればよいですか。"),
    ("ar", "لن نقدم طلبنا الآن."),
    ("ar", "نقدم طلبنا إذا وافق الرئيس."),
    ("ar", "لا نرغب في تقديم الطلب بعد."),
    ("ar", "متى نقدم طلبنا؟"),
    ("ar", "لم نقدم طلبنا بعد."),
    ("en", "We do not want to submit our application yet."),
    ("en", "We submit our application once the mayor agrees."),
    ("en", "The mayor authorised me to submit the application."),
    ("en", "Until when can we submit our application?"),
    ("en", "How do we submit our application?"),
    ("en", "We submitted our application to another programme last year."),
    ("ru", "Мы пока не подаём заявку."),
    ("ru", "Подаём заявку, если мэр согласится."),
    ("ru", "До какого числа можно подать заявку?"),
    ("ru", "Как подать заявку?"),
    ("es", "Aún no presentamos nuestra candidatura."),
    ("es", "Presentamos nuestra candidatura cuando el alcalde firme."),
    ("es", "¿Hasta cuándo podemos presentar la candidatura?"),
    ("es", "No presentamos nuestra candidatura todavía."),
    ("pt", "Ainda não submetemos a nossa candidatura."),
    ("pt", "Apresentamos a nossa candidatura se o prefeito concordar."),
    ("pt", "Até quando podemos submeter a candidatura?"),
    ("pt", "Não apresentamos a nossa candidatura este ano."),
    ("tr", "Başvurumuzu henüz göndermek istemiyoruz."),
    ("tr", "Başkan onaylarsa başvurumuzu gönderiyoruz."),
    ("tr", "Başvurumuzu ne zaman gönderebiliriz?"),
    ("tr", "Başvurumuzu henüz göndermiyoruz."),
    ("zh", "我们暂不提交申请。"),
    ("zh", "市长同意后提交申请。"),
    ("zh", "什么时候可以提交申请?"),
    ("zh", "我们还不能提交申请。"),
    ("ko", "아직 신청하지 않습니다."),
    ("ko", "시장이 동의하면 신청합니다."),
    ("ko", "신청서는 언제 제출할 수 있습니까?"),
    ("ko", "아직 신청서를 제출하지 않습니다."),
    ("hi", "हम अभी आवेदन जमा नहीं करना चाहते।"),
    ("hi", "यदि महापौर सहमत हों तो हम आवेदन जमा करेंगे।"),
    ("hi", "हम आवेदन कब जमा कर सकते हैं?"),
    ("hi", "हम अपना आवेदन जमा नहीं करते हैं।"),
]
LANGUAGES = [
    ("ja", "今後のご連絡は日本語でいただけますと幸いです"),
    ("fr", "Nous serions reconnaissants de recevoir vos prochains courriers en français"),
    ("fr", "Merci de nous répondre en français."),
    ("fr", "Nous préférons le français pour nos échanges."),
    ("de", "bitte möglichst auf Deutsch antworten"),
    ("de", "Bitte schicken Sie uns künftige Schreiben auf Deutsch."),
    (
        "de",
        "Muss ich für die Bewerbung etwas bezahlen, und könnten Sie uns auf Deutsch schreiben?",
    ),
    ("ar", "ونفضل أن تكون مراسلاتكم بالعربية."),
    ("en", "Do we have to pay anything, and could you please write to us in French?"),
    ("en", "We would be grateful to receive your next letters in French."),
    ("es", "Les agradeceríamos recibir sus próximas cartas en español."),
    ("es", "¿Hay que pagar algo, y podrían escribirnos en español?"),
    ("es", "Preferimos la correspondencia en español."),
    ("pt", "Agradecíamos receber as próximas cartas em português."),
    ("pt", "É preciso pagar alguma coisa, e poderiam escrever-nos em português?"),
    ("pt", "Preferimos a correspondência em português."),
    ("ru", "Будем признательны, если следующие письма будут на русском языке."),
    ("ru", "Нужно ли что-то платить, и не могли бы вы писать нам по-русски?"),
    ("tr", "Bundan sonraki yazılarınızı Türkçe gönderirseniz seviniriz."),
    ("zh", "今后的来信希望能用中文。"),
    ("ko", "앞으로의 연락은 한국어로 받을 수 있으면 감사하겠습니다."),
    ("hi", "आगे के पत्र हिंदी में मिलें तो आभारी रहेंगे।"),
]


@pytest.mark.parametrize(("language", "text"), RESERVED)
def test_a_yes_beside_anything_that_was_not_placed_registers_nothing(
    language: str, text: str
) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.OPEN
    asked = {"confirm_reserved", "confirm_stale", "word_needed"}
    assert town.remarks(ANNA) & asked
    receipt = town.receipt(ANNA)
    assert receipt.unplaced or receipt.understood or receipt.misread


@pytest.mark.parametrize(("language", "text"), AGREED)
def test_a_yes_that_also_agrees_registers(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize(("language", "text"), SUBMITTING)
def test_who_says_that_the_city_applies_is_shown_the_application(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert isinstance(town.said(ANNA), SubmissionShown)


@pytest.mark.parametrize(("language", "text"), NOT_SUBMITTING)
def test_what_is_denied_or_hangs_on_something_submits_nothing_and_is_not_lost(
    language: str, text: str
) -> None:
    found = intents.find([text], language=language)
    assert "submit" not in {one.kind for one in found}
    assert found or intents.leftovers([text], language, first=False)


@pytest.mark.parametrize(("language", "text"), LANGUAGES)
def test_a_language_is_asked_for_in_many_words(language: str, text: str) -> None:
    (found,) = [one for one in intents.find([text], language=language) if one.language]
    assert found.language == ("fr" if language == "en" else language)


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, text in LANGUAGES if text[-1] in "?？"]
)
def test_a_question_joined_to_a_language_is_still_asked(language: str, text: str) -> None:
    kinds = [one.kind for one in intents.find([text], language=language)]
    assert kinds == ["question", "language"]


def test_a_language_alone_is_no_question() -> None:
    text = "Could you, if possible, and only if possible, write to us in French?"
    assert [one.kind for one in intents.find([text], language="en")] == ["language"]


def test_a_first_mail_that_applies_asks_for_no_form() -> None:
    town = Town()
    town.write(ANNA, APPLIES + "\n\nNous déposons notre candidature.", language="fr")
    assert {one.kind for one in town.receipt(ANNA).remarks} == a_town().remarks(ANNA)


def test_who_may_not_apply_is_asked_for_authority_and_submits_nothing() -> None:
    town = a_complete_town()
    town.write(ANNA, "V11_authority: no", to=town.to(ANNA))
    assert [one.question for one in town.receipt(ANNA).asked] == ["V11_authority"]
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"submit_missing"}
    town.write(ANNA, "V11_authority: yes", to=town.to(ANNA))
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), SubmissionShown)


def test_who_turns_out_not_to_have_the_authority_does_not_confirm() -> None:
    town = a_shown_town()
    letter = town.to(ANNA)
    town.write(ANNA, "V11_authority: no", to=letter)
    town.write(ANNA, "CONFIRM", to=letter)
    assert town.file().state is State.OPEN
