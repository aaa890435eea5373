"""A yes in the writer's own words, in every language, and what is none."""

import pytest

from intake.applications import State
from tests.intake.conversation.town import ANNA, ENOUGH, Town, a_registered_town, a_shown_town

CONFIRMED = [
    ("es", "Todo está correcto; damos nuestra conformidad."),
    ("es", "Todo está en orden. Confirmamos la postulación de Gdynia."),
    ("es", "Hemos revisado todos los datos y son correctos; confirmamos."),
    ("es", "Revisado y conforme."),
    ("es", "Sí, confirmamos que todo es correcto."),
    ("pt", "Conferi tudo e está correto, pode registrar."),
    ("pt", "Está tudo certo, confirmo."),
    ("pt", "Verificamos os dados e está tudo em ordem. Confirmamos a candidatura."),
    ("pt", "SIM"),
    ("tr", "Evet, bilgilerin tamamı doğrudur, onaylıyoruz."),
    ("tr", "Evet, hepsi doğru."),
    ("tr", "Evet, onaylıyoruz."),
    ("tr", "Bilgileri kontrol ettik, tamamı doğrudur. Onaylıyoruz."),
    ("tr", "Evet"),
    ("en", "The contents have been verified and found in order. The same is hereby confirmed."),
    ("en", "Yes sir, everything is correct, kindly register."),
    ("en", "Verified and found in order."),
    ("en", "Checked, all in order. Confirmed."),
    ("en", "We have checked everything and it is all correct."),
    ("en", "Yes, confirmed."),
    ("zh", "经核对，全部无误，确认。"),
    ("zh-Hant", "正確無誤，謹此確認。"),
    ("zh-Hant", "經核對內容無誤，同意送出。"),
    ("zh", "以上信息核对无误，同意提交。"),
    ("zh", "已核实，内容属实，请予登记。"),
    ("zh-Hant", "確認無誤。"),
    ("ko", "내용을 확인하였으며 모두 이상 없습니다."),
    ("ko", "검토 결과 모두 정확합니다. 확인합니다."),
    ("ko", "네, 모두 맞습니다. 등록해 주십시오."),
    ("ru", "Все данные проверены, ошибок нет. Подтверждаем."),
    ("ru", "Всё проверили, всё верно, подтверждаем."),
    ("ru", "Сведения верны, просим зарегистрировать."),
    ("hi", "सभी जानकारी सही है, हम पुष्टि करते हैं।"),
    ("hi", "सभी विवरण जाँच लिए गए हैं और सही पाए गए हैं। पुष्टि की जाती है।"),
    ("fr", "Tout est exact, nous confirmons."),
    ("fr", "Nous avons tout vérifié, les informations sont exactes. Bon pour accord."),
    ("fr", "Après vérification, tout est conforme. Nous donnons notre accord."),
    ("de", "Alles geprüft und in Ordnung. Wir bestätigen."),
    ("de", "Wir haben alle Angaben geprüft, sie sind richtig. Einverstanden."),
    ("ja", "内容を確認しました。すべて間違いありません。"),
    ("ja", "記載内容に相違ありません。登録をお願いします。"),
    ("ar", "تمت المراجعة وجميع البيانات صحيحة، ونؤكد ذلك."),
    ("ar", "راجعنا جميع المعلومات ووجدناها صحيحة. نوافق."),
    ("en", "Everything has been verified. We approve."),
    ("en", "We find the details in order and confirm."),
    ("en", "All particulars are true and correct."),
    ("en", "Yes, the summary is accurate. Please go ahead."),
    ("es", "Todos los datos son correctos."),
    ("pt", "Tudo em ordem, podem prosseguir."),
    ("fr", "Vérifié et approuvé."),
    ("fr", "Tout est en ordre, nous validons."),
    ("de", "Die Angaben sind vollständig und richtig. Wir stimmen zu."),
    ("ru", "Проверено, замечаний нет."),
    ("ru", "Подтверждаем правильность сведений."),
    ("tr", "Hepsi doğru, onay veriyoruz."),
    ("zh", "核对完毕，没有错误，请予登记。"),
    ("zh", "内容均正确，确认。"),
    ("zh-Hant", "經查核，內容正確，同意。"),
    ("ko", "확인 결과 오류가 없습니다. 승인합니다."),
    ("ja", "確認したところ、すべて正確です。"),
    ("hi", "सब कुछ जाँच लिया है, सब सही है।"),
    ("ar", "كل شيء صحيح، نوافق."),
]

NOT_CONFIRMED = [
    ("en", "We have checked everything."),
    ("en", "Not everything is in order."),
    ("en", "We have checked everything and found one error."),
    ("en", "We will check and confirm tomorrow."),
    ("en", "Is everything in order?"),
    ("es", "No todo está correcto."),
    ("es", "Está todo correcto, menos el PIB."),
    ("es", "Hemos revisado todo y hay un error en S1."),
    ("es", "Cuando esté en orden, confirmaremos."),
    ("pt", "Nem tudo está correto."),
    ("pt", "Conferi tudo, mas falta um evento."),
    ("fr", "Tout n'est pas conforme."),
    ("fr", "Après vérification, le PIB est faux."),
    ("de", "Nicht alles ist in Ordnung."),
    ("de", "Alles geprüft, aber eine Zahl fehlt."),
    ("ru", "Не всё верно."),
    ("ru", "Проверили, есть одна ошибка."),
    ("tr", "Hepsi doğru değil."),
    ("tr", "Kontrol ettik, bir hata var."),
    ("zh", "经核对，企业数有误。"),
    ("zh", "经核对，不完全正确。"),
    ("ko", "확인 결과 오류가 있습니다."),
    ("ja", "確認したところ、一部誤りがあります。"),
    ("hi", "सब सही नहीं है।"),
    ("ar", "البيانات غير صحيحة."),
    ("ar", "راجعنا البيانات ووجدنا خطأ واحدا."),
]


@pytest.mark.parametrize(("language", "text"), CONFIRMED)
def test_a_yes_in_own_words_registers_what_was_shown(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize(
    "text",
    [
        "Да, всё верно.", "是的，都对。", "はい、間違いありません。", "네, 맞습니다.",
        "نعم، كل شيء صحيح.", "हाँ, सब सही है।", "Evet, hepsi doğru.", "Ja, alles ist richtig.",
        "Oui, tout est correct.", "Sí, todo es correcto.", "Sim, está tudo correto.",
    ],
)  # fmt: skip
def test_a_yes_in_another_language_than_the_mails_before_registers(text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language="en")
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize(("language", "text"), NOT_CONFIRMED)
def test_what_is_no_yes_registers_nothing(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.OPEN


@pytest.mark.parametrize(
    ("language", "text", "state"),
    [
        ("en", "We confirm the application of Gdynia.", State.REGISTERED),
        ("en", "We confirm the application of Warsaw.", State.OPEN),
        ("es", "Confirmamos la postulación de Guadalajara.", State.OPEN),
        ("pt", "Confirmamos a candidatura de Curitiba.", State.OPEN),
        ("fr", "Nous confirmons la candidature de Lyon.", State.OPEN),
    ],
)
def test_a_yes_for_another_city_registers_nothing(language: str, text: str, state: State) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is state


@pytest.mark.parametrize(
    ("language", "applies", "yes"),
    [
        ("zh-Hant", "高雄市政府擬申請參加。", "正確無誤，謹此確認。\n\n高雄市政府資訊局"),
        ("zh", "苏州市申请参加。", "经核对，全部无误，确认。\n\n苏州市大数据管理局"),
        ("ja", "神戸市は応募します。", "内容に相違ありません。\n\n神戸市企画調整局"),
    ],
)
def test_a_yes_above_the_citys_own_office_registers(language: str, applies: str, yes: str) -> None:
    town = Town()
    town.write(ANNA, applies, language=language)
    for text in (ENOUGH, "SUBMIT", yes):
        town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Yes, all correct. Please register it."),
        ("en", "Everything is correct. We confirm. Please submit it."),
        ("de", "Alles richtig. Bitte so einreichen."),
        ("ja", "内容を確認いたしました。相違ございませんので、この内容で登録をお願いいたします。"),
        ("ko", "네, 모두 맞습니다. 이대로 접수해 주십시오."),
        ("ar", "كل شيء صحيح، نوافق. يرجى تسجيل الطلب."),
        ("tr", "Hepsi doğru, onaylıyoruz. Lütfen başvurumuzu kaydedin."),
    ],
)
def test_a_yes_that_asks_to_register_is_told_of_it_once(language: str, text: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED
    assert (town.remarks(ANNA), town.receipt(ANNA).unplaced) == (set(), ())


def test_a_second_yes_hears_that_the_city_is_registered() -> None:
    town = a_registered_town()
    town.write(ANNA, "Yes, all correct. Please register it.", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"already_registered"}
