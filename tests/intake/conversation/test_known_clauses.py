"""A yes and a wish to submit in several known clauses, and the same denied, asked, or for later."""

import pytest

from intake.applications import State
from intake.conversation import sentences
from intake.conversation.intents import intents
from tests.intake.conversation.town import ANNA, a_complete_town, a_shown_town

CONFIRMED = [
    (
        "en",
        "We have gone through the whole application and everything in it is "
        "correct; we confirm it.",
    ),
    (
        "en",
        "We have carefully reviewed our entire application - all the data are "
        "accurate, so we hereby confirm this.",
    ),
    (
        "en",
        "We confirm the application: everything in it is in order, please register it as it is.",
    ),
    ("zh", "我们已仔细审阅整份申请，所有内容均属实，特此确认。"),
    ("zh", "我们核对了全部材料，各项数据都正确，请据此登记。"),
    (
        "fr",
        "Nous avons relu l'ensemble du dossier avec attention : tout est exact "
        "et nous vous le confirmons.",
    ),
    (
        "fr",
        "Nous avons vérifié toutes les données, elles sont correctes ; nous "
        "confirmons donc la candidature.",
    ),
    (
        "fr",
        "Nous le confirmons : toutes les informations sont exactes, veuillez "
        "enregistrer notre candidature en l'état.",
    ),
    (
        "es",
        "Hemos revisado la candidatura y todos los datos son correctos, así que la confirmamos.",
    ),
    (
        "es",
        "Hemos comprobado toda la solicitud: todo es exacto; por favor "
        "registren nuestra candidatura así.",
    ),
    ("es", "Confirmamos la candidatura, todas las respuestas son correctas y está todo en orden."),
    ("ru", "Мы проверили заявку, все сведения верны, подтверждаем её."),
    (
        "ru",
        "Мы внимательно изучили всю заявку - всё верно, просим зарегистрировать её в таком виде.",
    ),
    ("ru", "Подтверждаем: все данные в заявке достоверны и всё в порядке."),
    ("ar", "راجعنا الطلب كاملا، وجميع البيانات صحيحة، ونؤكد ذلك."),
    ("ar", "دققنا الطلب كله بعناية، وكل ما ورد فيه صحيح، ونرجو تسجيله كما هو."),
    ("ar", "نؤكد الطلب، فقد راجعنا جميع المعلومات، وهي صحيحة."),
    (
        "de",
        "Wir haben die gesamte Bewerbung durchgesehen, alle Angaben darin sind "
        "richtig, und wir bestätigen sie.",
    ),
    (
        "de",
        "Alle Daten sind korrekt: Wir haben alles gründlich gelesen, bitte "
        "registrieren Sie die Bewerbung so.",
    ),
    ("de", "Wir haben die ganze Bewerbung geprüft und bestätigen sie."),
    (
        "ja",
        "申請書全体を確認いたしました。記載内容はすべて正しく、このまま確定をお願いいたします。",
    ),
    ("ja", "書類の内容をもう一度精査しました。情報はすべて正確であり、承認いたします。"),
    ("pt", "Revisamos toda a candidatura, todos os dados estão corretos e a confirmamos."),
    ("pt", "Conferimos a candidatura com atenção: tudo está em ordem, podem registrá-la assim."),
    ("tr", "Başvurunun tamamını dikkatle inceledik, tüm bilgiler doğrudur ve bunu onaylıyoruz."),
    ("tr", "Başvurumuzu baştan sona okuduk; her şey yerinde, lütfen bu haliyle kaydedin."),
    ("ko", "전체 내용을 확인하였으며 모두 사실과 맞습니다. 이대로 확정하여 주십시오."),
    ("ko", "신청서 전체를 점검하였고 모든 내용이 정확하므로 이대로 등록해 주십시오."),
    ("ko", "모든 정보가 사실과 일치합니다. 신청서를 꼼꼼히 읽었으며 이를 승인합니다."),
    ("hi", "हमने पूरा आवेदन जाँच लिया है, सब कुछ सही है और हम इसकी पुष्टि करते हैं।"),
    ("hi", "हमने सारी जानकारी ध्यान से पढ़ ली है; सभी विवरण सत्य हैं, कृपया इसे पंजीकृत करें।"),
    ("hi", "हम आवेदन की पुष्टि करते हैं, इसमें सभी जानकारी सही है।"),
]
NOT_CONFIRMED = [
    (
        "en",
        "We have gone through the whole application and not everything in it "
        "is correct; we confirm nothing.",
    ),
    ("en", "Have we gone through the whole application, and is everything in it correct?"),
    ("en", "We have gone through the whole application and will confirm it later."),
    ("zh", "我们已审阅整份申请，内容不属实，不予确认。"),
    ("zh", "所有内容是否均属实？"),
    ("zh", "我们已审阅整份申请，稍后确认。"),
    (
        "fr",
        "Nous avons relu l'ensemble du dossier : tout n'est pas exact et nous "
        "ne le confirmons pas.",
    ),
    ("fr", "Est-ce que tout est exact et nous le confirmons ?"),
    ("fr", "Nous avons relu l'ensemble du dossier et nous le confirmerons la semaine prochaine."),
    (
        "es",
        "Hemos revisado la candidatura y no todos los datos son correctos, así "
        "que no la confirmamos.",
    ),
    ("es", "¿Son correctos todos los datos de la candidatura?"),
    ("es", "Hemos revisado la candidatura y la confirmaremos mañana."),
    ("ru", "Мы проверили заявку, не все сведения верны, не подтверждаем её."),
    ("ru", "Все ли сведения в заявке верны?"),
    ("ru", "Мы проверили заявку, подтвердим её завтра."),
    ("ar", "راجعنا الطلب كاملا، وليست جميع البيانات صحيحة، ولا نؤكد ذلك."),
    ("ar", "هل جميع البيانات صحيحة؟"),
    ("ar", "راجعنا الطلب كاملا، وسنؤكد ذلك لاحقا."),
    (
        "de",
        "Wir haben die gesamte Bewerbung durchgesehen, die Angaben sind nicht "
        "richtig, und wir bestätigen sie nicht.",
    ),
    ("de", "Sind alle Angaben richtig?"),
    ("de", "Wir haben die gesamte Bewerbung durchgesehen und bestätigen sie nächste Woche."),
    ("ja", "申請書全体を確認いたしました。記載内容は正しくありません。確定しないでください。"),
    ("ja", "記載内容はすべて正しいでしょうか。"),
    ("ja", "申請書全体を確認いたしました。後日承認いたします。"),
    ("pt", "Revisamos toda a candidatura, nem todos os dados estão corretos e não a confirmamos."),
    ("pt", "Todos os dados estão corretos?"),
    ("pt", "Revisamos toda a candidatura e a confirmaremos amanhã."),
    ("tr", "Başvurunun tamamını inceledik, tüm bilgiler doğru değil ve bunu onaylamıyoruz."),
    ("tr", "Tüm bilgiler doğru mu?"),
    ("tr", "Başvurunun tamamını inceledik, yarın onaylayacağız."),
    ("ko", "전체 내용을 확인하였으며 모두 사실과 맞지 않습니다. 확정하지 마십시오."),
    ("ko", "모두 사실과 맞습니까?"),
    ("ko", "전체 내용을 확인하였으며 나중에 확정하겠습니다."),
    ("hi", "हमने पूरा आवेदन जाँच लिया है, सब कुछ सही नहीं है और हम इसकी पुष्टि नहीं करते हैं।"),
    ("hi", "क्या सब कुछ सही है और हम इसकी पुष्टि करते हैं?"),
    ("hi", "हमने पूरा आवेदन जाँच लिया है और बाद में इसकी पुष्टि करेंगे।"),
]
SUBMITTED = [
    ("en", "With this, our application is complete from our side and we would like to hand it in."),
    ("en", "Our application is now complete from our side, and we wish to present it formally."),
    ("en", "The application is complete; we want to submit it."),
    ("zh", "至此材料已齐备，我们希望正式提交申请。"),
    ("zh", "我方材料已全部齐全，我们愿正式递交申请。"),
    ("zh", "申请已完成，我市希望提交该申请。"),
    ("fr", "De notre côté, le dossier est complet et nous souhaitons le déposer."),
    ("fr", "Notre candidature est ainsi complète et nous aimerions la présenter officiellement."),
    ("es", "Con esto nuestra candidatura está completa y deseamos presentarla."),
    ("es", "Por nuestra parte la candidatura está completa y nos gustaría entregarla formalmente."),
    ("ru", "Считаем заявку полной и хотели бы её подать."),
    ("ru", "С нашей стороны заявка готова, и мы хотели бы официально подать её."),
    ("ru", "На этом наша заявка полна, хотим её подать."),
    ("ar", "بهذا يكون طلبنا مكتملا من جانبنا ونود تقديمه رسميا."),
    ("ar", "اكتمل طلبنا، ونرغب في تقديمه."),
    (
        "de",
        "Damit ist unsere Bewerbung von unserer Seite vollständig, und wir möchten sie einreichen.",
    ),
    ("de", "Unsere Bewerbung ist vollständig; nun möchten wir sie offiziell abgeben."),
    ("ja", "以上で当市の申請書類は揃いましたので、正式に提出したいと存じます。"),
    ("ja", "当方の申請は完成しましたので、これを提出したく存じます。"),
    ("pt", "Assim, nossa candidatura está completa e desejamos apresentá-la."),
    ("pt", "Da nossa parte a candidatura está completa e gostaríamos de submetê-la formalmente."),
    ("pt", "Com isto a candidatura fica completa e queremos entregá-la."),
    ("tr", "Böylece başvurumuz tamamlanmıştır, teslim etmek istiyoruz."),
    ("tr", "Bizim açımızdan başvurumuz tamamdır ve onu resmen sunmak istiyoruz."),
    ("tr", "Başvurumuz tamamlandı, şimdi göndermek istiyoruz."),
    ("ko", "이로써 저희 신청서가 완성되었으므로 정식으로 제출하고자 합니다."),
    ("ko", "저희 쪽 신청은 완료되었으며 이를 제출하고 싶습니다."),
    ("hi", "इसके साथ हमारा आवेदन पूरा हो गया है और हम इसे जमा करना चाहते हैं।"),
    ("hi", "हमारी ओर से आवेदन पूर्ण है और हम इसे औपचारिक रूप से प्रस्तुत करना चाहते हैं।"),
    ("hi", "आवेदन पूरा है, हम इसे जमा करना चाहेंगे।"),
]
NOT_SUBMITTED = [
    ("en", "Our application is not complete from our side and we would not like to hand it in."),
    ("en", "Our application is complete; when would we have to hand it in?"),
    ("en", "Our application is complete from our side and we would like to hand it in next week."),
    ("zh", "材料尚未齐备，我们不希望正式提交申请。"),
    ("zh", "材料齐备后我们是否可以提交申请？"),
    ("zh", "材料已齐备，我们希望下周正式提交申请。"),
    ("fr", "Notre dossier n'est pas complet et nous ne souhaitons pas le déposer."),
    ("fr", "Quand devons-nous le déposer ?"),
    ("fr", "Notre dossier est complet et nous souhaitons le déposer demain."),
    ("es", "Nuestra candidatura no está completa y no deseamos presentarla."),
    ("es", "¿Cuándo debemos presentarla?"),
    ("es", "Nuestra candidatura está completa y deseamos presentarla mañana."),
    ("ru", "Заявка не полна, и мы не хотели бы её подать."),
    ("ru", "Когда мы должны подать её?"),
    ("ru", "Заявка полна, завтра хотели бы её подать."),
    ("ar", "طلبنا غير مكتمل ولا نود تقديمه."),
    ("ar", "متى يجب تقديمه؟"),
    ("ar", "اكتمل طلبنا ونود تقديمه غدا."),
    ("de", "Unsere Bewerbung ist nicht vollständig, und wir möchten sie nicht einreichen."),
    ("de", "Wann müssen wir sie einreichen?"),
    ("de", "Unsere Bewerbung ist vollständig, und wir möchten sie nächste Woche einreichen."),
    ("ja", "申請書類は揃っておらず、正式に提出したくありません。"),
    ("ja", "いつ正式に提出すればよいですか。"),
    ("ja", "申請書類は揃いましたので、来週正式に提出したいと存じます。"),
    ("pt", "Nossa candidatura não está completa e não desejamos apresentá-la."),
    ("pt", "Quando devemos apresentá-la?"),
    ("pt", "Nossa candidatura está completa e desejamos apresentá-la amanhã."),
    ("tr", "Başvurumuz tamamlanmadı, teslim etmek istemiyoruz."),
    ("tr", "Başvurumuzu ne zaman teslim etmek gerekir?"),
    ("tr", "Başvurumuz tamamlanmıştır, yarın teslim etmek istiyoruz."),
    ("ko", "신청서가 완성되지 않아 정식으로 제출하고 싶지 않습니다."),
    ("ko", "언제 정식으로 제출해야 합니까?"),
    ("ko", "신청서가 완성되었으며 다음 주에 정식으로 제출하고자 합니다."),
    ("hi", "हमारा आवेदन पूरा नहीं है और हम इसे जमा करना नहीं चाहते हैं।"),
    ("hi", "हमें इसे कब जमा करना चाहिए?"),
    ("hi", "हमारा आवेदन पूरा हो गया है और हम इसे कल जमा करना चाहते हैं।"),
]

NOT_WHOLE = [
    ("en", "Please correct all data."),
    ("en", "Is everything correct"),
    ("en", "Everything in it is correct except S1."),
    ("en", "If all is correct, please register it."),
    ("en", "We confirm that the mayor is right."),
    ("es", "Confirmamos que los datos no son correctos."),
    ("de", "Und bestätigen Sie das."),
    ("en", "Not all is correct."),
    ("fr", "Presque tout est exact, nous confirmons."),
    ("es", "Casi todo es correcto."),
    ("ru", "Почти всё верно."),
    ("ar", "معظم البيانات صحيحة."),
    ("zh", "若全部属实，请登记。"),
    ("ja", "正確であれば確定してください。"),
    ("ko", "모두 맞습니다만 수정이 있습니다."),
    ("de", "Bestätigen Sie dies: alle Angaben sind richtig."),
]


@pytest.mark.parametrize(("language", "text"), CONFIRMED)
def test_a_yes_of_known_clauses_registers_what_was_shown(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize(("language", "text"), [*NOT_CONFIRMED, *NOT_WHOLE])
def test_a_clause_denied_asked_or_for_later_registers_nothing(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.OPEN


@pytest.mark.parametrize(("language", "text"), SUBMITTED)
def test_a_complete_application_and_a_wish_show_the_form(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert [one.kind for one in town.file().pending] == ["submit"]


@pytest.mark.parametrize(("language", "text"), NOT_SUBMITTED)
def test_a_wish_denied_asked_or_for_later_shows_no_form(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert "submit" not in [one.kind for one in town.file().pending]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We confirm. Please register it as it is."),
        ("en", "Everything is correct; please register us."),
        ("zh", "内容属实，特此确认，请据此登记。"),
        ("ja", "承認いたします。このまま登録をお願いいたします。"),
        ("ko", "모두 사실과 맞습니다. 이대로 확정하여 주십시오."),
        ("tr", "Onaylıyoruz, lütfen bu haliyle kaydedin."),
    ],
)
def test_a_yes_that_registers_withdraws_nothing(language: str, text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, "We withdraw our application.", to=town.to(ANNA))
    assert [one.kind for one in town.file().pending] == ["withdraw"]
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.OPEN


def test_a_wish_to_register_is_no_yes_beside_its_command() -> None:
    said = sentences.split("Please register our application.", "en")
    assert [one.kind for one in intents.find(said, language="en")] == ["submit"]
