"""Handing in by plain words, questions without a mark, and manners, in every language."""

import pytest

from intake.conversation.intents import courtesy, intents
from tests.intake.conversation.town import ANNA, Town, a_town

HANDED_IN = [
    ("en", "Please treat this as our formal application."),
    ("de", "Bitte betrachten Sie unsere Bewerbung als eingereicht."),
    ("de", "Damit gilt unsere Bewerbung als eingereicht."),
    ("fr", "Nous vous prions de tenir notre dossier pour officiellement déposé."),
    ("es", "Damos por completa nuestra solicitud y la presentamos formalmente."),
    ("pt", "Pedimos que a considerem submetida."),
    ("pt", "Queiram considerar a candidatura submetida."),
    ("tr", "Başvurumuzun teslim edilmiş sayılmasını rica ederiz."),
    ("ru", "Просим считать нашу заявку официально поданной."),
    ("ar", "نأمل اعتبار الطلب مقدمًا بصورة رسمية."),
    ("zh", "请按正式申报处理。"),
    ("zh", "请将此视为我市的正式申请。"),
    ("ja", "これで提出とさせていただきたいのですが、よろしいでしょうか。"),
    ("ja", "これをもって正式な申請とさせていただきます。"),
    ("ko", "제출된 것으로 간주해 주시기 바랍니다."),
    ("ko", "이것으로 정식 신청한 것으로 처리해 주십시오."),
    ("hi", "कृपया इसे हमारा औपचारिक आवेदन माना जाए।"),
]
NOT_HANDED_IN = [
    ("en", "Please do not consider our application submitted yet."),
    ("en", "Once the mayor has signed, please consider our application submitted."),
    ("de", "Bitte betrachten Sie unsere Bewerbung noch nicht als eingereicht."),
    ("de", "Gilt unsere Bewerbung damit als eingereicht?"),
    ("fr", "Si tout est complet, faut-il considérer notre candidature comme déposée ?"),
    ("es", "No den todavía por presentada nuestra candidatura."),
    ("pt", "Quando o presidente assinar, queiram considerar a candidatura submetida."),
    ("tr", "Başvurumuzu henüz yapılmış saymayınız."),
    ("ru", "Просим пока не считать заявку поданной."),
    ("ar", "نرجو عدم اعتبار الطلب مقدمًا بعد."),
    ("zh", "请暂不要按正式申报处理。"),
    ("ja", "これで提出とはしないでください。"),
    ("ko", "아직 제출된 것으로 간주하지 마십시오."),
    ("hi", "कृपया हमारे आवेदन को अभी जमा किया हुआ न मानें।"),
]
ASKED = [
    ("ko", "심사 기간이 대략 얼마나 걸리는지도 알려주시면 감사하겠습니다."),
    ("ko", "지난번에 여쭤본 심사 기간에 대해서도 답변 부탁드립니다."),
    ("en", "We would be grateful to learn when the results are announced."),
    ("de", "Für einen Hinweis, wann mit dem Ergebnis zu rechnen ist, wären wir dankbar."),
    ("de", "Uns würde interessieren, ob Gebühren anfallen."),
    ("fr", "Merci de nous indiquer quand les résultats seront publiés."),
    ("es", "Les agradecería que me indicaran cuánto dura la evaluación."),
    ("pt", "Agradecia que me informassem se há custos de participação."),
    ("tr", "Değerlendirmenin ne kadar süreceği hakkında bilgi verirseniz seviniriz."),
    ("ru", "Хотелось бы узнать, сколько времени займёт рассмотрение."),
    ("ar", "نرجو إفادتنا بالمدة التي تستغرقها عملية التقييم."),
    ("zh", "烦请告知结果何时公布。"),
    ("ja", "審査にどのくらいかかるのか、教えていただけますと幸いです。"),
    ("ja", "結果の公表時期についてもご教示ください。"),
    ("hi", "कृपया बताएं कि मूल्यांकन में कितना समय लगेगा।"),
]
NOT_ASKED = [
    ("de", "kann man meines Erachtens bejahen: Ampeln und Heizung laufen seit 2020 vernetzt."),
    ("en", "Please let us know if anything is missing."),
    ("de", "Falls noch etwas fehlt, geben Sie uns gern Bescheid."),
    ("ko", "추가로 필요한 사항이 있으면 알려주시면 감사하겠습니다."),
    ("ja", "不明な点がございましたらお知らせいただけますと幸いです。"),
    ("tr", "Eksik bir şey varsa bilgi verirseniz seviniriz."),
    ("zh", "如有问题请随时告知。"),
]
MANNERS = [
    ("en", "Let me now answer your questions."),
    ("en", "On the first question"),
    ("de", "Bitte korrigieren Sie das entsprechend."),
    ("de", "Zur ersten Frage"),
    ("fr", "Je vous prie de m'excuser si je n'ai pas été claire."),
    ("es", "Sobre la primera cuestión"),
    ("es", "Disculpen si no me expliqué bien."),
    ("pt", "Passo a responder."),
    ("pt", "Peço desculpa se não fui clara."),
    ("ru", "С уважением,"),
    ("ru", "Перехожу к ответам."),
    ("ar", "نعتذر إن لم نكن واضحين."),
    ("zh", "顺致敬意!"),
    ("ja", "ご訂正をお願いいたします。"),
    ("ko", "해당 내용을 수정해 주시기 바랍니다."),
    ("tr", "Lütfen buna göre düzeltiniz."),
    ("hi", "वही मानिए"),
]
NO_MANNERS = [
    ("de", "Bitte korrigieren Sie das BIP."),
    ("de", "Bitte reichen Sie sie nicht ein."),
    ("es", "Sobre la primera cuestión, no."),
    ("ko", "예산이 없다고 말씀드릴 수 있습니다."),
    ("en", "Please correct the GDP accordingly."),
]


def kinds(text: str, language: str) -> set[str]:
    return {one.kind for one in intents.find([text], language=language)}


@pytest.mark.parametrize(("language", "text"), HANDED_IN)
def test_an_application_to_be_taken_as_handed_in_is_handed_in(language: str, text: str) -> None:
    assert "submit" in kinds(text, language)


@pytest.mark.parametrize(("language", "text"), NOT_HANDED_IN)
def test_one_denied_put_off_or_asked_about_is_not_handed_in(language: str, text: str) -> None:
    assert "submit" not in kinds(text, language)


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_a_polite_wish_to_be_told_something_is_a_question(language: str, text: str) -> None:
    assert "question" in kinds(text, language)


@pytest.mark.parametrize(("language", "text"), NOT_ASKED)
def test_manners_and_a_verdict_that_begins_like_a_question_ask_nothing(
    language: str, text: str
) -> None:
    assert "question" not in kinds(text, language)


@pytest.mark.parametrize(("language", "text"), MANNERS)
def test_an_apology_a_lead_and_a_plain_request_to_correct_are_manners(
    language: str, text: str
) -> None:
    assert courtesy.manner(text, language) == "alone"


@pytest.mark.parametrize(("language", "text"), NO_MANNERS)
def test_what_names_a_matter_beside_is_more_than_manners(language: str, text: str) -> None:
    assert courtesy.manner(text, language) != "alone"


def met(name: str, city: str, language: str) -> Town:
    town = a_town()
    told = f"V11_writer: {name}\nV11_city: {city}\n"
    town.write(ANNA, told, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(
    ("language", "name", "city", "again", "other"),
    [
        ("ko", "김도현", "창원시", "창원시 김도현입니다.", "창원시 박서연입니다."),
        ("ja", "渡辺", "浜松市", "浜松市の渡辺です。", "浜松市の田村が退任しました。"),
        ("tr", "Murat Karaca", "Eskişehir", "Ben Murat Karaca.", "Murat Karaca istifa etti."),
    ],
)
def test_who_writes_said_again_is_no_new_matter_and_another_name_is(
    language: str, name: str, city: str, again: str, other: str
) -> None:
    town = met(name, city, language)
    town.write(ANNA, again, to=town.to(ANNA), language=language)
    assert town.receipt(ANNA).unplaced == ()
    town.write(ANNA, other, to=town.to(ANNA), language=language)
    receipt = town.receipt(ANNA)
    assert receipt.unplaced or receipt.misread or receipt.understood


@pytest.mark.parametrize(
    ("language", "text", "city"),
    [
        ("es", "La ciudad solicitante es Rosario y el país es Argentina.", "Rosario"),
        ("hi", "आवेदक शहर भारत का भोपाल है।", "Bhopal"),
    ],
)
def test_the_applicant_city_named_in_prose_is_taken(language: str, text: str, city: str) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    assert town.file().city == city
