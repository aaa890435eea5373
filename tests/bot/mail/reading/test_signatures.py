"""Signatures cut, and answers that look like them kept."""

import pytest

from bot.mail.reading import signatures

SAID = "We host 240 enterprises."


@pytest.mark.parametrize(
    "signature",
    [
        "-- \nAnna Nowak\nDeputy Mayor",
        "Kind regards,\nAnna Nowak\nDeputy Mayor\n+48 58 000 00 00",
        "Kind regards, Anna Nowak, Deputy Mayor",
        "Mit freundlichen Grüßen\n\nAnna Nowak\nDigitalamt\nTel.: 0231 50-0\nwww.stadt.example",
        "Bien cordialement,\nLa mairie",
        "С уважением,\nАнна",
        "此致\n敬礼\n市政府",
        "よろしくお願いいたします。\n市長室",
        "감사합니다.\n시장실",
        "مع أطيب التحيات\nمكتب العمدة",
        "Saygılarımla,\nBelediye",
        "सादर\nमहापौर कार्यालय",
        "Atenciosamente,\nPrefeitura",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "发自我的iPhone",
        "Anna Nowak\nDeputy Mayor\nT: +48 58 000 00 00\nanna@gdynia.example",
        "Thanks,\nAnna",
        "-- \nPrefeitura de Gdynia\nAv. Central, 100\n(48) 3251-0000",
        "Atenciosamente,\nPrefeitura\n(11) 93251-0000",
        "敬祝 商祺\n市政府",
        "敬頌\n市政府",
        "Sent with [Proton Mail](https://proton.me/) secure email.",
    ],
)
def test_a_signature_is_set_aside_and_kept(signature: str) -> None:
    said, aside = signatures.cut(f"{SAID}\n\n{signature}")
    assert said == SAID
    assert aside == signature.removeprefix("-- \n")


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for your letter.\n\nWe host 240 enterprises\nThe GDP is 85 billion USD",
        "Thank you,\n\n1. Gdynia\n2. Poland",
        "Hello,\n\nThank you!\nYes, we do",
        "Dear desk,\n\nThanks for asking.\n\nGdynia",
        "Our answers:\n--\n240\n85 billion US dollars",
        "Here it is.\nOutlook for 2027: 91 billion USD\nWe host 240.",
        "GDP 85 billion US dollars.\n\nStable outlook",
        "It goes by post.\nSent via courier on 3 May.",
        "Es wurde unterschrieben\nvon meinem Vorgesetzten\nund dem Rat.",
        "GDP 85 billion US dollars.\n\nThe host fee is confidential; we agree to the distribution"
        " of tickets by your office and shall carry the cost of 240 rooms.",
        "Best practice in our city:\nthe city brain",
        "Our events:\n- World Forum 2023\n- IoT Week 2024",
        "Output by sector:\n\nindustry 12 000 000 000 USD\nagriculture 1 200 000 000 USD",
        "Gdynia --\nthe city by the sea",
        "Kind regards from the whole city of Gdynia, which hosts 240 enterprises.",
        "The figure is 85.\n\nRegards,\nAnna will send you the rest of the figures by next week.",
        "Contact person:\nAnna Nowak\nanna@gdynia.example",
    ],
)
def test_answers_are_no_signature(text: str) -> None:
    assert signatures.cut(text) == (text, "")


def test_between_questions_only_plain_signs_count() -> None:
    assert signatures.cut("yes\nThanks,\nAnna", is_edge=False)[0] == "yes\nThanks,\nAnna"
    assert signatures.cut("yes\n-- \nAnna", is_edge=False) == ("yes", "Anna")


def test_below_other_passages_a_signature_may_stand_alone() -> None:
    assert signatures.cut("Best wishes,\nAnna", is_alone=True) == ("", "Best wishes,\nAnna")
    assert signatures.cut("Best wishes,\nAnna")[0] == "Best wishes,\nAnna"


def test_a_postscript_is_said() -> None:
    said, aside = signatures.cut(f"{SAID}\n\nRegards,\nAnna\n\nP.S. The GDP is 85 billion USD.")
    assert said == f"{SAID}\n\nP.S. The GDP is 85 billion USD."
    assert aside == "Regards,\nAnna"


@pytest.mark.parametrize(
    ("signature", "more"),
    [
        ("Regards,\nAnna", "P.S.: our mayor is away until March"),
        ("Regards,\nAnna", "Postscript\nOur mayor is away until March"),
        ("Regards,\nAnna", "One more thing - a second city wants to join"),
        ("Anna\nCity of Gdynia", "N.B. we are closed on Friday"),
        ("Cordialement,\nAnna", "P.-S. : nous aurons besoin de plus de temps"),
        ("Saludos cordiales,\nAna", "P. D.: necesitamos más tiempo"),
        ("Atenciosamente,\nAna", "Mais uma coisa: precisamos de mais tempo"),
        ("Mit freundlichen Grüßen\nAnna", "Nachtrag: Wir brauchen mehr Zeit"),
        ("С уважением,\nАнна", "П.С. нам нужно больше времени"),
        ("此致\n敬礼\n王明", "又及：我们需要更多时间"),
        ("敬具\n田中", "追伸\nもう少し時間が必要です"),
        ("감사합니다.\n시장실", "추신: 시간이 더 필요합니다"),
        ("مع خالص التحية\nأحمد", "ملاحظة: نحتاج إلى مزيد من الوقت"),
        ("Saygılarımla,\nAhmet", "Not: daha fazla zamana ihtiyacımız var"),
        ("सादर\nराम", "पुनश्च: हमें और समय चाहिए"),
    ],
)
def test_what_is_added_below_a_signature_is_said(signature: str, more: str) -> None:
    drawn = "-- \n" if signature.startswith("Anna") else ""
    said, aside = signatures.cut(f"{SAID}\n\n{drawn}{signature}\n\n{more}")
    assert (said, aside) == (f"{SAID}\n\n{more}", signature)


@pytest.mark.parametrize(
    "signature",
    [
        "Regards,\nPS\nCity of Gdynia",
        "Regards,\nAnna\n\nPlease think before you print",
        "Regards,\nAnna\n\nGdynia, the city by the sea",
    ],
)
def test_initials_and_slogans_are_no_postscript(signature: str) -> None:
    assert signatures.cut(f"{SAID}\n\n{signature}") == (SAID, signature)


def test_words_that_begin_a_postscript_are_an_answer_above_the_name() -> None:
    said = "Note: the GDP is 85 billion USD.\nAlso, we host 240 enterprises."
    assert signatures.cut(f"{said}\n\nRegards,\nAnna") == (said, "Regards,\nAnna")


def test_legal_paragraphs_are_set_aside_below_and_above_the_name() -> None:
    legal = (
        "This message is confidential and intended solely for the addressee. If it reached you "
        "by mistake, delete it. Any disclosure is prohibited by law, section 12."
    )
    said, aside = signatures.cut(f"{SAID}\n\n-- \nAnna\n\n{legal}")
    assert said == SAID
    assert legal in aside
    said, _ = signatures.cut(f"{SAID}\n\n____\n{legal}\n\nThink before you print.")
    assert said == SAID


def test_one_legal_word_makes_no_disclaimer() -> None:
    text = (
        f"{SAID}\n\n"
        + "The contracts with these enterprises are confidential, so we cannot name them. " * 3
    )
    assert signatures.cut(text.strip())[1] == ""


@pytest.mark.parametrize(
    "signature",
    [
        "Anna",
        "Nowak",
        "Anna Nowak, Deputy Mayor",
        "Anna Nowak | City Hall\nGdynia",
        "Warm wishes from the sea,\nAnna",
        "-Anna",
        "—————\nAnna Nowak\nCity Hall",
    ],
)
def test_the_writers_own_name_is_a_signature(signature: str) -> None:
    said, aside = signatures.cut(f"{SAID}\n\n{signature}", name="Anna Nowak")
    assert said == SAID
    assert aside == signature.removeprefix("—————\n")


@pytest.mark.parametrize(
    "text",
    [
        "Our contact person:\n\nAnna Nowak",
        "Contacts: the deputies Jan Kos and\nAnna Nowak",
        "Anna Nowak",
        "Our cities:\n-Gdynia\n-Sopot",
    ],
)
def test_the_writers_name_as_an_answer_stays(text: str) -> None:
    assert signatures.cut(text, name="Anna Nowak") == (text, "")


@pytest.mark.parametrize(
    "line",
    [
        "Télécharger Outlook pour Android<https://aka.example/x>",
        "Ottieni Outlook per iOS",
        "iPad से भेजा गया",
        "Sendt fra min iPhone",
        "從我的 iPhone 傳送",
    ],
)
def test_a_last_line_that_names_a_device_is_the_programs(line: str) -> None:
    assert signatures.cut(f"{SAID}\n\n{line}") == (SAID, line)


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my desk, which is much easier than to type all this on a telephone.",
        "Our app runs on every iPhone and Android device of the city.",
        "Samsung and Huawei",
    ],
)
def test_a_sentence_about_a_device_is_said(line: str) -> None:
    assert signatures.cut(f"{SAID}\n\n{line}") == (f"{SAID}\n\n{line}", "")


@pytest.mark.parametrize(
    "formula",
    [
        "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations.\n\nMairie",
        "وتفضلوا بقبول فائق الاحترام والتقدير\n\nمكتب العمدة",
        "何卒よろしくお願い申し上げます。\n━━━━━━\n市長室\nTEL 045-000-0000\n━━━━━━",
        "시장실 드림",
        "祝工作顺利！\n市长办公室",
        "İyi çalışmalar,\nBelediye",
    ],
)
def test_the_formula_that_leads_to_a_name_goes_with_it(formula: str) -> None:
    said, aside = signatures.cut(f"{SAID}\n\n{formula}")
    assert said == SAID
    assert aside.startswith(formula.split("\n")[0])


@pytest.mark.parametrize(
    ("said", "signature"),
    [
        ("저희는 5G가 있습니다.", "이은정 드림\n창원시청 스마트도시과"),
        ("안녕하세요. 모두 맞으니 이대로 등록해 주십시오.", "이은정 드림\n창원시청 스마트도시과"),
        ("네, 맞습니다.", "김민수 배상\n디지털정책팀 주무관\n전화 055-225-2114"),
        ("您好！我市有5G。", "李华 敬上\n苏州市大数据管理局"),
    ],
)
def test_a_signed_name_goes_with_the_office_below_it(said: str, signature: str) -> None:
    assert signatures.cut(f"{said}\n\n{signature}") == (said, signature)


@pytest.mark.parametrize(
    "below",
    ["5G 있음\n도시두뇌 있음", "첨단 기업 263개사", "디지털정책팀에서 운영합니다.", "네\n아니요"],
)
def test_what_stands_below_an_answer_that_is_given_stays(below: str) -> None:
    text = f"네, 있습니다.\n\n아래와 같이 답변 드림\n{below}"
    assert signatures.cut(text) == (text, "")


def test_a_name_under_a_greeting_alone_is_what_was_said() -> None:
    text = "Dear desk,\n\nGdynia\nPoland"
    assert signatures.cut(text, name="Gdynia Office") == (text, "")


@pytest.mark.parametrize(
    ("said", "signature", "later"),
    [
        (SAID, "Anna Nowak, Deputy Mayor", "Can our deputy mayor sign instead of the mayor?"),
        (SAID, "Kind regards,\nAnna Nowak", "Is there a fee?"),
        (SAID, "Anna Nowak", "Is the page https://gdynia.example/award enough, or do you need it?"),
        (SAID, "Anna Nowak\nCity Hall\n+48 58 000 00 00", "Our mayor has signed the letter."),
        ("Wir nehmen teil.", "Anna Nowak", "Müssen wir die Unterlagen übersetzen?"),
        ("Nous participons.", "Anna Nowak", "Le maire a signé la lettre et nous l'enverrons."),
        ("Katılmak istiyoruz.", "Anna Nowak", "Başvuru ücreti var mı?"),
        ("Мы участвуем.", "Anna Nowak", "Нужно ли переводить документы?"),
        ("我们想参加。", "Anna Nowak", "需要缴纳费用吗？"),
        ("نود المشاركة.", "Anna Nowak", "هل توجد رسوم للمشاركة؟"),
    ],
)
def test_a_sentence_below_a_signature_is_said(said: str, signature: str, later: str) -> None:
    found = signatures.cut(f"{said}\n\n{signature}\n\n{later}", name="Anna Nowak")
    assert found == (f"{said}\n\n{later}", signature)


def test_a_question_right_below_a_name_is_said() -> None:
    found = signatures.cut(f"{SAID}\n\nAnna Nowak\nDo we pay a fee?", name="Anna Nowak")
    assert found == (f"{SAID}\n\nDo we pay a fee?", "Anna Nowak")


@pytest.mark.parametrize(
    "below",
    [
        "Office hours: Monday to Friday, 8 to 4.",
        "Gdynia. A city for everyone.",
        "“The sea is our home, and we are at home by the sea.”",
        "> Can our deputy mayor sign?",
        "Questions about Gdynia? www.gdynia.example",
        "You are welcome to Gdynia: www.gdynia.example.",
        "Please consider the environment before you print this.",
    ],
)
def test_what_stands_below_every_mail_of_a_house_is_not_said(below: str) -> None:
    said, aside = signatures.cut(f"{SAID}\n\nAnna Nowak\n\n{below}", name="Anna Nowak")
    assert said == SAID
    assert below in aside


@pytest.mark.parametrize(
    "text",
    [
        "Pune is a nice city\nThank you\nThe figures are for the whole state",
        "Pune ist schön.\nDanke\nDie Zahlen sind die des ganzen Landes",
        "나시크는 좋습니다.\n감사합니다\n생산액이 주 전체의 수치입니다",
        "नासिक अच्छा है।\nधन्यवाद\nआँकड़े पूरे राज्य के हैं",
        "Lyon est belle\nMerci\nLes chiffres sont ceux de la région",
    ],
)
def test_thanks_in_the_midst_of_what_is_said_close_nothing(text: str) -> None:
    assert signatures.cut(text) == (text, "")


@pytest.mark.parametrize(
    "below",
    [
        "Esta mensagem pode conter informação confidencial. Se você a recebeu por engano, avise o"
        " remetente e apague-a do seu sistema.",
        "यह ईमेल और इसके अनुलग्नक गोपनीय हैं। यदि आपको यह गलती से मिला है तो कृपया प्रेषक को सूचित करें।",
        "यह ई-मेल गोपनीय है और केवल प्राप्तकर्ता के लिए है। यदि यह आपको गलती से मिला है तो इसे हटा दें।",
        "本邮件含有保密信息，仅限于发送给上述个人。如果您错收了本邮件，请立即通知发件人并删除。",
        "هذه الرسالة ومرفقاتها سرية. إذا وصلتك عن طريق الخطأ فيرجى إبلاغ المرسل وحذفها.",
        "이 메일은 기밀 정보를 포함할 수 있습니다. 잘못 수신하신 경우 발신자에게 알리고"
        " 삭제하여 주시기 바랍니다.",
    ],
)
def test_a_legal_paragraph_is_set_aside_in_every_language(below: str) -> None:
    assert signatures.cut(f"{SAID}\n\n{below}") == (SAID, below)


@pytest.mark.parametrize(
    "text",
    [
        "O anexo da última mensagem foi enviado por engano; segue o arquivo certo, com os dados de"
        " todos os setores da economia.",
        "पिछला ईमेल गलती से भेजा गया था, कृपया हमें सूचित करें कि कौन से आँकड़े अब भी चाहिए और कब तक।",
        "أرسلنا الرسالة الأولى عن طريق الخطأ، يرجى حذفها، والأرقام الصحيحة في المرفق الجديد.",
        "지난 메일은 잘못 보냈으니 삭제하여 주시고, 이번 메일에 첨부한 자료를 사용하여 주시기"
        " 바랍니다.",
        "敬祝活動將於2027年舉行,由市長主持。",
        "The bridge [5G](https://gdynia.example) covers the port.",
        "1. Yes\n2. 5G\n(10) 240\n(11) 5000",
    ],
)
def test_what_only_sounds_like_it_is_said(text: str) -> None:
    assert signatures.cut(f"{SAID}\n\n{text}") == (f"{SAID}\n\n{text}", "")
