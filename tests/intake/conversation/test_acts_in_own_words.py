"""Wishes to submit and words of assent as officials write them, and what is none of either."""

import pytest

from intake.applications import State
from intake.cases import CaseKind
from intake.notices import ContactWelcomed, SubmissionShown
from tests.intake.conversation.town import (
    ANNA,
    BEN,
    EVE,
    Town,
    a_complete_town,
    a_shown_town,
    a_town,
)

SUBMITS = [
    (
        "en",
        "That's everything from our side; please treat the application as submitted.",
    ),
    ("en", "Nothing further to add, so please go ahead and register our entry."),
    ("en", "Kindly consider this our formal submission."),
    ("fr", "C'est tout pour nous, vous pouvez considérer le dossier comme déposé."),
    ("fr", "Nous n'avons rien à ajouter : merci d'enregistrer notre candidature en l'état."),
    ("fr", "Veuillez procéder au dépôt de notre dossier."),
    ("es", "Por nuestra parte es todo, les agradeceré dar por presentada la solicitud."),
    ("es", "No tenemos más cambios, les rogamos que registren nuestra candidatura."),
    ("es", "Con esto damos por completa la información y presentamos formalmente la solicitud."),
    ("pt", "Da nossa parte é só isso, podem dar a candidatura como apresentada."),
    ("pt", "Não há mais alterações; pedimos que registrem a nossa candidatura."),
    ("pt", "Solicitamos o protocolo da inscrição."),
    ("de", "Bitte so einreichen."),
    ("de", "Von unserer Seite ist das alles, Sie können die Bewerbung als eingereicht betrachten."),
    ("de", "Weitere Änderungen haben wir nicht, bitte nehmen Sie die Bewerbung so auf."),
    ("ru", "Других изменений нет, просим зарегистрировать нашу заявку."),
    ("ru", "С нашей стороны это всё, просим считать заявку поданной."),
    ("ru", "Просим принять нашу заявку к рассмотрению."),
    ("zh", "以上即为全部材料，请予以正式受理我市的申请。"),
    ("zh", "没有其他修改，请将申请提交。"),
    ("zh", "材料已齐，请按此提交申请。"),
    ("ja", "以上で全てですので、申請として受理してください。"),
    ("ja", "追加の修正はございません。このまま申請をお願いいたします。"),
    ("ja", "これをもって正式に申請いたします。"),
    ("ko", "이상이 전부이니 신청서를 접수해 주시기 바랍니다."),
    ("ko", "더 수정할 사항이 없으므로 이대로 제출해 주십시오."),
    ("ko", "이로써 정식으로 신청합니다."),
    ("tr", "Başka değişikliğimiz yok, başvurumuzu göndermenizi rica ederim."),
    ("tr", "Bunun dışında her şey doğru, başvurumuzu bu haliyle kesin olarak sunuyoruz."),
    ("tr", "Başvurumuzun kayda alınmasını arz ederiz."),
    ("ar", "وبهذا نكون قد استكملنا البيانات، ونرجو تقديم الطلب."),
    ("ar", "ليس لدينا ما نضيفه، نرجو تسجيل طلبنا."),
    ("ar", "نتقدم رسمياً بطلب مدينتنا."),
    ("hi", "हमारी ओर से बस इतना ही, कृपया आवेदन को प्रस्तुत मान लें।"),
    ("hi", "अब कोई और बदलाव नहीं है, कृपया हमारा आवेदन दर्ज करें।"),
    ("hi", "हम अपना आवेदन औपचारिक रूप से प्रस्तुत करते हैं।"),
]

CONFIRMS = [
    ("en", "Yes, that all looks right to us - thank you. Happy for you to register it."),
    ("en", "That's all correct now, thank you - happy to confirm."),
    ("en", "I've been through the summary line by line and it is accurate. Please proceed."),
    ("en", "All good on our end, go ahead."),
    ("fr", "Après relecture, tout est conforme. Vous pouvez enregistrer la candidature."),
    ("fr", "C'est bon pour nous, merci. Nous validons."),
    ("fr", "Tout est exact, je valide au nom de la Ville."),
    ("fr", "Relu et vérifié : rien à redire, nous confirmons."),
    ("es", "Revisado, está todo bien. Pueden proceder."),
    ("es", "Conforme con todo, gracias."),
    ("es", "Damos nuestra conformidad, pueden registrarla."),
    ("es", "Sí, los datos son correctos y los confirmamos."),
    ("pt", "Conferido, está tudo certo. Podem seguir."),
    ("pt", "De acordo, podem registrar."),
    ("pt", "Revisamos tudo e está correto. Confirmamos."),
    ("pt", "Tudo certo por aqui, obrigado."),
    ("de", "Alles richtig so, danke.\nS. Köhler"),
    ("de", "Passt alles, Sie können das so registrieren."),
    ("de", "Ich habe es noch einmal durchgesehen, es stimmt alles."),
    ("de", "Von uns aus in Ordnung, bitte so übernehmen."),
    ("ru", "Всё верно, подтверждаем."),
    ("ru", "Проверили, замечаний нет. Можете регистрировать."),
    ("ru", "С содержанием согласны, подтверждаем."),
    ("ru", "Данные верны, просим зарегистрировать.\nА. П. Кузнецов"),
    ("zh", "经核对，内容无误，请予登记。"),
    ("zh", "没有问题，确认。\n王科长"),
    ("zh", "全部正确，可以登记了，谢谢。"),
    ("zh", "我市确认上述信息准确。"),
    ("ja", "内容を確認しました。間違いありません。"),
    ("ja", "問題ございませんので、このまま登録をお願いいたします。"),
    ("ja", "すべて正しいです。登録してください。\n田中"),
    ("ja", "はい、相違ありません。"),
    ("ko", "확인했습니다. 이상 없습니다."),
    ("ko", "모두 맞으니 등록해 주세요.\n박지은 주무관"),
    ("ko", "네, 내용이 정확합니다. 진행해 주십시오."),
    ("ko", "검토 결과 문제없습니다. 확인합니다."),
    ("tr", "Kontrol ettik, hepsi doğru. Kaydedebilirsiniz."),
    ("tr", "Her şey doğru, onaylıyorum.\nA. Demirtaş"),
    ("tr", "Uygundur, teşekkürler."),
    ("tr", "Evet, bilgiler doğrudur, teyit ederiz."),
    ("ar", "راجعنا البيانات وهي صحيحة، ونؤكدها."),
    ("ar", "كل شيء صحيح، يمكنكم التسجيل."),
    ("ar", "نعم، جميع المعلومات دقيقة. تفضلوا بالمتابعة."),
    ("ar", "لا ملاحظات لدينا، نوافق على ما ورد."),
    ("hi", "सब कुछ सही है, हम पुष्टि करते हैं।"),
    ("hi", "जाँच लिया, सब ठीक है। पंजीकरण कर दीजिए।"),
    ("hi", "हाँ, सारी जानकारी सही है, धन्यवाद।"),
    ("hi", "हमें कोई आपत्ति नहीं है, कृपया आगे बढ़ें।"),
]

NEITHER = [
    ("en", "Could you confirm that all is correct"),
    ("en", "Do not register it."),
    ("en", "Please don't submit it yet."),
    ("en", "Not all of this is correct."),
    ("en", "We do not confirm."),
    ("en", "None of this is right."),
    ("fr", "Tout n'est pas exact."),
    ("fr", "Nous ne confirmons pas."),
    ("fr", "N'enregistrez pas la candidature."),
    ("fr", "Rien n'est exact."),
    ("fr", "Nous validons demain."),
    ("fr", "Presque tout est exact."),
    ("es", "No todo es correcto."),
    ("es", "No confirmamos."),
    ("es", "No registren la solicitud."),
    ("es", "Nada es correcto."),
    ("es", "Confirmamos mañana."),
    ("es", "Casi todo es correcto."),
    ("pt", "Nem tudo está certo."),
    ("pt", "Não confirmamos."),
    ("pt", "Não registrem a candidatura."),
    ("pt", "Nada está correto."),
    ("pt", "Confirmamos amanhã."),
    ("pt", "Quase tudo certo."),
    ("de", "Nicht alles ist richtig."),
    ("de", "Wir bestätigen nicht."),
    ("de", "Bitte nicht einreichen."),
    ("de", "Nichts ist richtig."),
    ("de", "Wir bestätigen morgen."),
    ("de", "Fast alles richtig."),
    ("ru", "Не всё верно."),
    ("ru", "Мы не подтверждаем."),
    ("ru", "Не регистрируйте заявку."),
    ("ru", "Ничего не верно."),
    ("ru", "Подтверждаем завтра."),
    ("ru", "Почти всё верно."),
    ("zh", "不全部正确。"),
    ("zh", "我们不确认。"),
    ("zh", "请勿提交申请。"),
    ("zh", "没有一项正确。"),
    ("zh", "明天确认。"),
    ("zh", "几乎全部正确。"),
    ("ja", "すべて正しいわけではありません。"),
    ("ja", "確認していません。"),
    ("ja", "登録しないでください。"),
    ("ja", "正しくありません。"),
    ("ja", "明日確認いたします。"),
    ("ja", "ほぼ正しいです。"),
    ("ko", "모두 맞는 것은 아닙니다."),
    ("ko", "확인하지 않습니다."),
    ("ko", "등록하지 마세요."),
    ("ko", "맞지 않습니다."),
    ("ko", "내일 확인합니다."),
    ("ko", "거의 맞습니다."),
    ("tr", "Hepsi doğru değil."),
    ("tr", "Onaylamıyoruz."),
    ("tr", "Başvuruyu kaydetmeyin."),
    ("tr", "Hiçbiri doğru değil."),
    ("tr", "Yarın onaylıyoruz."),
    ("tr", "Neredeyse hepsi doğru."),
    ("ar", "ليس كل شيء صحيحا."),
    ("ar", "لا نؤكد."),
    ("ar", "لا تسجلوا الطلب."),
    ("ar", "لا شيء صحيح."),
    ("ar", "نؤكد غدا."),
    ("ar", "تقريبا كل شيء صحيح."),
    ("hi", "सब कुछ सही नहीं है।"),
    ("hi", "हम पुष्टि नहीं करते।"),
    ("hi", "आवेदन दर्ज न करें।"),
    ("hi", "कुछ भी सही नहीं है।"),
    ("hi", "हम कल पुष्टि करते हैं।"),
    ("hi", "लगभग सब सही है।"),
]

OFFERS = [
    ("en", "Do let me know what else you need."),
    ("en", "Just shout if anything is missing."),
    ("fr", "N'hésitez pas à me dire s'il vous manque quelque chose."),
    ("fr", "Cela vous convient-il ?"),
    ("es", "Quedo a la espera de que me digan qué más necesitan."),
    ("es", "Avísenme si falta algo, por favor."),
    ("pt", "Fico à disposição para o que mais for preciso."),
    ("pt", "Me avisem se faltar alguma coisa."),
    ("de", "Melden Sie sich gern, wenn noch etwas fehlt."),
    ("de", "Sagen Sie mir einfach, was Sie noch brauchen."),
    ("ru", "Сообщите, пожалуйста, если нужно что-то ещё."),
    ("ru", "Дайте знать, если чего-то не хватает."),
    ("zh", "如有需要补充的，请随时告知。"),
    ("zh", "还需要什么材料，请告诉我。"),
    ("ja", "不足がございましたらお知らせください。"),
    ("ja", "ほかに必要なものがあればお申し付けください。"),
    ("ko", "더 필요한 것이 있으면 말씀해 주세요."),
    ("ko", "부족한 점이 있으면 알려 주십시오."),
    ("tr", "Başka bir şeye ihtiyacınız olursa haber verin lütfen."),
    ("tr", "Eksik bir şey varsa bildirmenizi rica ederim."),
    ("ar", "أخبرونا إن كنتم بحاجة إلى أي شيء آخر."),
    ("ar", "نحن رهن إشارتكم لأي معلومات إضافية."),
    ("hi", "यदि और कोई जानकारी चाहिए तो कृपया बताएँ।"),
    ("hi", "आपके उत्तर की प्रतीक्षा रहेगी, कुछ और चाहिए हो तो बताइए।"),
]


def written(town: Town, language: str, text: str) -> Town:
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


@pytest.mark.parametrize(("language", "text"), SUBMITS)
def test_a_wish_to_submit_in_own_words_shows_the_application(language: str, text: str) -> None:
    town = written(a_complete_town(), language, text)
    assert isinstance(town.said(ANNA), SubmissionShown)
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(("language", "text"), CONFIRMS)
def test_a_yes_in_own_words_registers_what_was_shown(language: str, text: str) -> None:
    assert written(a_shown_town(), language, text).file().state is State.REGISTERED


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_a_doubtful_word_neither_registers_nor_submits(language: str, text: str) -> None:
    assert written(a_shown_town(), language, text).file().state is State.OPEN
    assert not isinstance(written(a_complete_town(), language, text).said(ANNA), SubmissionShown)


@pytest.mark.parametrize(("language", "text"), OFFERS)
def test_an_offer_to_send_more_is_no_question(language: str, text: str) -> None:
    town = written(a_complete_town(), language, text)
    assert town.cases == []
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Unser BIP betrug 2024 genau 74,0 Mrd. USD – reicht Ihnen das?"),
        ("en", "Our GDP was USD 74.0 billion in 2024, is that enough for you?"),
        ("fr", "Notre PIB était de 74,0 milliards USD en 2024, cela vous convient-il ?"),
        ("es", "Nuestro PIB fue de 74,0 mil millones de USD en 2024, ¿les sirve eso?"),
    ],
)
def test_a_question_whether_it_is_enough_leaves_the_answer_beside_it(
    language: str, text: str
) -> None:
    town = written(a_complete_town(), language, text)
    assert "B3a_gdp" in town.file().current
    assert town.cases == []


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "S. Köhler"), ("fr", "H. Castaing"), ("ru", "А. Кузнецов"), ("ru", "А. П. Кузнецов"),
        ("ru", "Кузнецов А. П."), ("tr", "A. Demirtaş"), ("zh", "王 科长"), ("zh", "王科长"),
        ("ja", "田中"), ("ja", "田中 課長"), ("ko", "김 과장"), ("ko", "박지은 주무관"),
        ("pt", "L. F. Kowalski"),
    ],
)  # fmt: skip
def test_a_name_below_a_yes_only_signs_it(language: str, name: str) -> None:
    yes = {"zh": "确认。", "ja": "間違いありません。", "ko": "확인합니다."}.get(language, "CONFIRM")
    town = written(a_shown_town(), language, f"{yes}\n{name}")
    assert town.file().state is State.REGISTERED


@pytest.mark.parametrize("name", ["except GDP", "No. Wait", "z. B. Firmen", "GDP"])
def test_other_words_below_a_yes_hold_it(name: str) -> None:
    assert written(a_shown_town(), "en", f"CONFIRM\n{name}").file().state is State.OPEN


def test_a_colleague_who_confirms_what_another_was_shown_sees_it_first() -> None:
    town = a_complete_town()
    town.write(ANNA, f"Please add my colleague {BEN.address}.", to=town.to(ANNA))
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    town.write(BEN, "Всё верно, подтверждаем.\n\nА. П. Кузнецов", to=town.to(BEN), language="ru")
    assert isinstance(town.said(BEN), SubmissionShown)
    assert town.file().state is State.OPEN
    town.write(BEN, "Подтверждаем.", to=town.to(BEN), language="ru")
    assert town.file().state is State.REGISTERED


def test_wanting_the_city_registered_vouches_for_nobody() -> None:
    town = a_town()
    town.write(EVE, "B2b: yes", to=town.to(ANNA))
    asked = next(one for one in town.letters if one.notice == "confirm_person")
    town.write(ANNA, "Bitte so einreichen.", to=asked, language="de")
    assert [one.address.key for one in town.file().contacts] == [ANNA.key]
    assert CaseKind.STRANGER in {one.kind for one in town.cases}


def test_a_welcomed_colleague_is_told_what_was_read_and_asked_only_the_rest() -> None:
    town = a_town()
    town.write(EVE, "B2b: yes\n\nThe lighthouse matter.", to=town.to(ANNA))
    town.write(ANNA, "Yes", to=next(one for one in town.letters if one.notice == "confirm_person"))
    receipt = town.notice(EVE, ContactWelcomed).receipt
    assert [one.label for one in receipt.understood] == ["City brain"]
    assert receipt.unplaced == ("The lighthouse matter.",)
    assert "B2b" not in {one.question for one in receipt.asked}
