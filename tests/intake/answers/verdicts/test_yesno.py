"""Yes or no: words, statements, and what says neither."""

import pytest

from intake import languages
from intake.answers import read
from intake.answers.values import Context, Unclear, YesNo
from tests.intake.answers import phrases


def reading(text: str, language: str = "en") -> object:
    return read("yesno", text, Context(language=language))


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "YES!",
        "Y",
        "Yes, since 2019, no interruptions",
        "Yes, we have operated one since 2019",
        "Yes, by the Ministry of Digital Affairs in 2021",
        "Yes - we do",
        "yes (see annex)",
        "Yes, since 2019; an extension is planned",
        "Yes, no doubt",
        "The answer is yes",
        "B2b: yes",
        "Dear Sirs, yes we do.",
        "Certainly",
        "Indeed we do",
        "Correct",
        "We have operated one since 2019",
        "We have a city brain",
        "There is one",
        "It is in operation since 2019 without interruption",
        "The city brain went live in March 2022.",
        "Not only do we have one, we operate two",
        "Our city was recognised as a smart city in 2021",
        "I am authorised by the mayor",
        "We aspire to be a model city",
        "[x] yes [ ] no",
        "since 2020",
        "Yes, we have had it in operation since 2019 and it covers all 12 districts.",
        "Yes, in all districts",
        "Yes, we want to become a model city",
        "Our goal is to be a global model city",
        "I am not the mayor but I am authorised",
        "It is not a pilot but in operation",
    ],
)
def test_a_yes_is_a_yes(text: str) -> None:
    assert reading(text) == YesNo(yes=True)


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "N",
        "No, we have no such system",
        "no we don't",
        "No, not at all",
        "No - planned",
        "No. We are working on it.",
        "not yet",
        "Not yet; planned for 2027",
        "We plan to build one next year",
        "under construction",
        "It will start next year",
        "There is none",
        "We have none",
        "Right now we have none",
        "Unfortunately not.",
        "Unfortunately, no",
        "Of course not",
        "Indeed not",
        "We have no city brain",
        "No city brain is in operation.",
        "It doesn't exist",
        "It is no longer in operation",
        "We are not recognised",
        "The answer is no",
        "☐ Yes ☑ No",
    ],
)
def test_a_no_is_a_no(text: str) -> None:
    assert reading(text) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("pilot", "planned"),
        ("a pilot is in operation", "planned"),
        ("Yes, planned for 2027", "planned"),
        ("Tender launched", "planned"),
        ("partly", "hedged"),
        ("no problem", "hedged"),
        ("yes and no", "hedged"),
        ("Yes / No", "hedged"),
        ("Yes, but only partly", "hedged"),
        ("Yes, if you count the port", "hedged"),
        ("No doubt", "hedged"),
        ("No changes since last year", "hedged"),
        ("Not really", "hedged"),
        ("We used to operate one", "hedged"),
        ("It was in operation until 2018", "hedged"),
        ("We have it in three districts", "hedged"),
        ("It is not a pilot", "hedged"),
        ("We have one but not everywhere", "hedged"),
        ("We do not know", "hedged"),
        ("I think so", "hedged"),
        ("We do not have none", "contradictory"),
        ("It is not true that we have none", "contradictory"),
        ("Yes, we have no such system", "contradictory"),
        ("Yes. But it is not operational.", "contradictory"),
        ("No. It is operational.", "contradictory"),
        ("No, we have operated one since 2019", "contradictory"),
        ("Yes. No.", "contradictory"),
        ("Yes, please", "hedged"),
        ("Yes, we will send it", "hedged"),
        ("Yes, we can send the documents tomorrow", "hedged"),
        ("Ok, understood.", "empty"),
        ("We have a question", "empty"),
        ("Do you mean a certified one?", "empty"),
        ("We applied for certification", "empty"),
        ("hmm", "empty"),
        ("", "empty"),
    ],
)
def test_what_says_neither_is_asked(text: str, why: str) -> None:
    found = reading(text)
    assert isinstance(found, Unclear), found
    assert found.reason == why


@pytest.mark.parametrize(
    "text",
    ["We have got a hundred and thirty or so.", "We have got 130.", "We have about USD 85 billion"],
)
def test_a_figure_of_nothing_named_is_no_yes(text: str) -> None:
    assert reading(text) == Unclear(reason="empty")


@pytest.mark.parametrize(
    "text",
    ["We have one.", "We have 5G", "We have 3 city brains", "It has run for 5 years", "Yes, 130."],
)
def test_a_figure_beside_what_it_counts_leaves_the_yes(text: str) -> None:
    assert reading(text) == YesNo(yes=True)


@pytest.mark.parametrize(
    "text",
    [
        "yes, we want to be a model in the world",
        "we want to be a model in the world",
        "Yes, by 2030 all services will be digital",
        "Our vision is to become a digital capital by 2030",
        "We want to become the leading smart port",
    ],
)
def test_words_of_the_future_answer_what_is_meant_to_be(text: str) -> None:
    assert read("yesno", text, Context(future=True)) == YesNo(yes=True)
    assert isinstance(reading(text), Unclear)


@pytest.mark.parametrize(
    "text",
    [
        "we plan to write a strategy",
        "Our vision is still in preparation",
        "yes, a strategy is being prepared",
        "Yes, we plan to adopt a strategy next year",
        "Our strategy will be ready soon",
    ],
)
def test_a_vision_that_is_still_to_be_made_is_planned(text: str) -> None:
    assert read("yesno", text, Context(future=True)) == Unclear(reason="planned")


# --- every language -----------------------------------------------------------------------------


@pytest.mark.parametrize("code", languages.all_read())
def test_the_phrases_of_a_language_are_read(code: str) -> None:
    phrases.hold(code, "yesno")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No problem, it is in operation since 2021"),
        ("en", "It works without problems"),
        ("ru", "Работает без нареканий"),
        ("hi", "बिना किसी समस्या के चल रहा है"),
        ("ja", "休止することなく運用を続けています"),
        ("ko", "문제없이 운영되고 있습니다"),
        ("ar", "يعمل دون توقف"),
        ("zh", "没有任何问题，系统运行正常"),
    ],
)
def test_a_denial_of_trouble_denies_nothing(language: str, text: str) -> None:
    assert reading(text, language) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It does not cover the whole city"),
        ("zh", "并非所有区都有"),
        ("ja", "全地区には導入していません"),
        ("tr", "Her ilçede yok"),
        ("ru", "Не весь город охвачен"),
        ("es", "No lo tenemos en todas partes"),
        ("fr", "Nous n'avons guère d'objets connectés dans la gestion de la ville."),
        ("fr", "L'IoT n'est guère utilisé chez nous."),
    ],
)
def test_not_everywhere_is_asked(language: str, text: str) -> None:
    assert reading(text, language) == Unclear(reason="hedged")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Sadece kurulmuş değil, aynı zamanda 2020'den beri çalışıyor."),
        ("ar", "ليس موجوداً فحسب، بل يغطي المدينة بأكملها."),
        ("zh", "我市不但有，而且有两套"),
        ("de", "Nicht nur vorhanden, sondern seit 2018 flächendeckend im Einsatz."),
    ],
)
def test_not_only_is_a_yes(language: str, text: str) -> None:
    assert reading(text, language) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We operated one, but it was closed down in 2021"),
        ("ko", "운영하였으나 2022년에 종료되었습니다."),
        ("ja", "以前はありましたが、現在はありません。"),
        ("de", "Gab es, wurde aber 2021 stillgelegt."),
    ],
)
def test_what_has_ended_is_a_no(language: str, text: str) -> None:
    assert reading(text, language) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Não existe nada semelhante no município."),
        ("es", "Ningún organismo nos ha reconocido."),
        ("fr", "La commune n'a reçu ni titre ni label."),
        ("ru", "Никаких подобных систем у нас нет."),
    ],
)
def test_several_words_of_one_denial_deny_once(language: str, text: str) -> None:
    assert reading(text, language) == YesNo(yes=False)


@pytest.mark.parametrize(
    "text", ["☐ 是 ☑ 否", "是 ☐ 否 ☑", "□是 ☑否", "[ ] 是 [x] 否", "( ) 是 (x) 否"]
)
def test_a_ticked_box_is_the_answer(text: str) -> None:
    assert reading(text, "zh") == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Derzeit noch nein, die Vollmacht reiche ich nach."),
        ("de", "Ich bin noch NICHT bevollmächtigt, die Vollmacht reiche ich nach."),
        ("de", "Eine Vollmacht habe ich noch nicht."),
        ("de", "Einen City Brain betreiben wir nicht."),
        ("en", "For now no, I will send the power of attorney later."),
        ("fr", "Pour l'instant non, je vous enverrai la procuration."),
        ("es", "Por ahora no, enviaré el poder más adelante."),
        ("pt", "Por enquanto não, enviarei a procuração depois."),
        ("ru", "Я пока НЕ уполномочен, доверенность вышлю позже."),
        ("tr", "Şimdilik hayır, yetki belgesini sonra göndereceğim."),
        ("ja", "現時点ではまだいいえです。委任状は後日提出します。"),
        ("ko", "아직 아닙니다. 위임장은 나중에 보내겠습니다."),
        ("zh", "目前还没有，授权书稍后提交。"),
        ("ar", "ليس بعد، سأرسل التفويض لاحقا."),
        ("hi", "अभी नहीं, अधिकार पत्र बाद में भेजूंगा।"),
    ],
)
def test_papers_that_are_to_follow_take_back_no_no(language: str, text: str) -> None:
    assert reading(text, language) == YesNo(yes=False)


@pytest.mark.parametrize(
    "text",
    [
        "Not authorised yet, but since yesterday I have the mandate and will send it.",
        "No. I have the mandate and will send it.",
    ],
)
def test_papers_that_are_held_are_told_against_a_no(text: str) -> None:
    assert reading(text) == Unclear(reason="contradictory")


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("de", "Nein, ich bin nicht bevollmächtigt. Sie haben das noch als „yes“ stehen.", False),
        ("en", 'No, I am not authorised. You still have it as "yes".', False),
        ("en", 'We operate one since 2019. You have it as "no".', True),
        ("en", 'You have recorded "yes". I am not authorised.', False),
        ("fr", "Non, je ne suis pas habilité. Vous avez toujours noté « yes ».", False),
        ("es", "No, no estoy autorizado. Ustedes siguen teniendo «yes».", False),
        ("ru", "Нет, я не уполномочен. У вас всё ещё стоит «yes».", False),
        ("ja", "いいえ、権限はありません。まだ「yes」となっています。", False),
        ("zh", "不，我没有获得授权。你们那边仍然写着“yes”。", False),
        ("ar", "لا، لست مفوضا. ما زال مسجلا عندكم «yes».", False),
    ],
)
def test_what_our_letter_says_is_no_answer(language: str, text: str, yes: bool) -> None:
    assert reading(text, language) == YesNo(yes=yes)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Nein, nur in einzelnen Bereichen."),
        ("de", "Großflächige Anwendung von IoT: nein."),
        ("en", "No, only in some areas."),
        ("fr", "Non, seulement dans certains domaines."),
        ("es", "No, solo en algunos ámbitos."),
        ("pt", "Não, apenas em algumas áreas."),
        ("ru", "Нет, только в отдельных сферах."),
        ("tr", "Hayır, yalnızca bazı alanlarda."),
        ("zh", "没有，只在个别领域。"),
        ("zh", "物联网大规模应用：否。"),
        ("ja", "いいえ、一部の分野のみです。"),
        ("ja", "IoTの大規模な活用:いいえ。"),
        ("ko", "IoT 대규모 적용: 아니요."),
        ("ar", "لا، في بعض المجالات فقط."),
        ("hi", "नहीं, केवल कुछ क्षेत्रों में।"),
    ],
)
def test_a_no_with_its_matter_or_its_exceptions_is_a_no(language: str, text: str) -> None:
    assert reading(text, language) == YesNo(yes=False)


def test_a_thing_that_is_not_there_yet_but_planned_is_a_no() -> None:
    text = "現時点では稼働しておりませんが、2027年4月に導入予定です。"
    assert reading(text, "ja") == YesNo(yes=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La ville pilote l'éclairage et l'arrosage par l'internet des objets.", YesNo(yes=True)),
        ("L'éclairage est piloté par des capteurs IoT depuis 2019.", YesNo(yes=True)),
        ("Nous pilotons les feux à distance.", YesNo(yes=True)),
        ("C'est un site pilote pour l'instant.", Unclear(reason="planned")),
        ("Projet pilote lancé en 2023", Unclear(reason="planned")),
        ("Notre projet pilote les feux de circulation.", Unclear(reason="planned")),
    ],
)
def test_what_the_city_steers_is_no_pilot(text: str, expected: YesNo | Unclear) -> None:
    assert reading(text, "fr") == expected


@pytest.mark.parametrize(
    "text",
    [
        "We only have a pilot: yes",
        "There is none: yes",
        "No, not only in some areas but everywhere.",
    ],
)
def test_a_matter_that_denies_or_plans_is_asked_about(text: str) -> None:
    assert isinstance(reading(text), Unclear)


AWAITED = [
    ("ko", "아직 도입하지 못했고 내년에 구축할 예정입니다."),
    ("ko", "현재 구축 중으로 2027년 말 가동 예정"),
    ("ar", "نعمل على إنشائه ولم يدخل الخدمة بعد."),
    ("ja", "現在構築中であり、令和9年4月の稼働を予定しております。"),
    ("pt", "Infelizmente o centro ainda está em obras, com entrega prevista para 2027."),
    ("de", "Noch nicht, wir bauen es gerade auf."),
    ("fr", "La mise en service est prévue pour 2027."),
    ("es", "Está en construcción y entrará en servicio en 2027."),
    ("ru", "Система еще не введена, запустим в следующем году."),
    ("tr", "Henüz devreye alınmadı, gelecek yıl kurmayı planlıyoruz."),
    ("zh", "正在建设,预计2027年投用。"),
    ("hi", "केंद्र निर्माणाधीन है और 2027 में चालू होगा।"),
    ("en", "The centre is under construction."),
]


@pytest.mark.parametrize(("language", "text"), AWAITED)
def test_what_will_be_there_one_day_is_not_there(language: str, text: str) -> None:
    assert reading(text, language) == YesNo(yes=False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "An extension is planned for 2027."),
        ("de", "Der Ausbau ist für 2027 geplant."),
        ("fr", "L'extension est prévue pour 2027."),
        ("es", "La ampliación está prevista para 2027."),
        ("pt", "A ampliação está prevista para 2027."),
        ("ru", "Планируется расширение системы."),
        ("tr", "Sistemin genişletilmesi planlanıyor."),
        ("zh", "计划于2027年扩容升级。"),
        ("ja", "来年度に拡張する予定です。"),
        ("ko", "2027년에 시스템을 확대할 예정입니다."),
        ("ar", "من المقرر توسيع النظام عام 2027."),
        ("hi", "2027 में विस्तार की योजना है।"),
    ],
)
def test_more_of_a_thing_that_is_planned_says_nothing_of_it(language: str, text: str) -> None:
    assert isinstance(reading(text, language), Unclear)


IN_PROGRESS = [
    ("en", "BharatNet and PM-WANI are being rolled out."),
    ("zh", "全市正在建设面向经济和社会治理的超宽带物联网设施"),
    ("zh", "是，正在建设中，万兆光网覆盖全市"),
    ("fr", "Oui, en cours de déploiement."),
    ("es", "sí, estamos desplegando fibra de 10 gigas"),
    ("ru", "Да, строится сеть LoRaWAN и оптика 10 Гбит/с."),
    ("ar", "نعم، قيد الإنشاء."),
    ("de", "Ja, wird gerade ausgebaut."),
    ("ja", "はい、10ギガ網を整備中です。"),
    ("pt", "sim, em implantação"),
    ("tr", "10 gigabit fiber altyapısı kuruyoruz"),
    ("ko", "네, 10기가 인터넷망을 구축 중입니다."),
    ("hi", "हाँ, अल्ट्रा-ब्रॉडबैंड फाइबर नेटवर्क बिछाया जा रहा है।"),
    ("en", "We are also building ultra-broadband IoT infrastructure."),
    ("fr", "Avec un réseau de fibre de 250 km en cours de pose."),
    ("ar", "ونعمل على تطوير بنية تحتية فائقة النطاق العريض."),
]


@pytest.mark.parametrize(("language", "text"), IN_PROGRESS)
def test_work_in_progress_is_a_yes_only_where_it_is_asked_for(language: str, text: str) -> None:
    asked = Context(language=language, underway=True)
    assert read("yesno", text, asked) == YesNo(yes=True)
    assert reading(text, language) in (Unclear(reason="planned"), YesNo(yes=False))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We plan to build it."),
        ("en", "We will start building next year."),
        ("en", "A feasibility study is under way."),
        ("en", "We are developing a plan."),
        ("en", "We plan on also building it."),
        ("en", "Tendering is under way."),
        ("de", "Die Planung ist im Gange."),
        ("es", "Se está elaborando el plan."),
        ("fr", "étude en cours"),
        ("hi", "योजना बनाई जा रही है।"),
        ("ja", "計画を進めています"),
        ("ko", "타당성 조사 진행 중"),
        ("pt", "licitação em andamento"),
        ("ru", "разрабатывается проект"),
        ("tr", "fizibilite çalışması devam ediyor"),
        ("zh", "正在规划建设中"),
    ],
)
def test_a_plan_in_progress_is_no_work_in_progress(language: str, text: str) -> None:
    asked = Context(language=language, underway=True)
    assert read("yesno", text, asked) == Unclear(reason="planned")


RECORDED = [
    ("en", "Our vision is laid down in the One City Plan."),
    ("zh", "在发展愿景方面，市政府于2022年通过了《数字城市规划》，目标明确。"),
    ("ja", "ビジョンは、2021年策定の「デジタル推進計画」に明記しています。"),
    ("de", "Die Vision der Stadt steht im Leitbild 2030."),
    ("tr", "Vizyonumuz Bursa 2050 Strateji Belgesi'nde yer almaktadır."),
    ("hi", "शहर की दृष्टि 'विज़न 2030' में दर्ज है।"),
    ("ar", "رؤية المدينة واردة في استراتيجية المدينة الرقمية."),
    ("ru", "Видение закреплено в Стратегии города до 2030 года."),
]


@pytest.mark.parametrize(("language", "text"), RECORDED)
def test_a_vision_that_stands_in_a_plan_is_none_to_come(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, future=True)) == YesNo(yes=True)
    assert read("yesno", text, Context(language=language)) != YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our vision is not laid down in any plan."),
        ("en", "Our vision will be laid down in a strategy next year."),
        ("en", "Our vision is to be set out in a strategy that is being drafted."),
        ("zh", "市政府尚未通过《数字城市规划》。"),
        ("zh", "市政府计划明年通过规划草案。"),
        ("ja", "ビジョンは、来年策定の計画に明記する予定です。"),
        ("de", "Die Vision der Stadt steht noch nicht im Leitbild."),
        ("tr", "Vizyonumuz strateji belgesinde yer almamaktadır."),
        ("ru", "Видение пока не закреплено в стратегии."),
        ("en", "Is our vision laid down in the plan?"),
    ],
)
def test_a_vision_not_or_not_yet_in_a_plan_is_no_yes(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, future=True)) != YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Yes, the city brain has been in operation since 2021 and will be extended in 2027.",
        ),
        (
            "en",
            "The city brain operates in three districts and will complete its roll-out in 2027.",
        ),
        ("de", "Das Stadtgehirn läuft seit 2020, eine Erweiterung ist für 2027 geplant."),
        ("zh", "已投入运行，计划2027年扩容。"),
        ("es", "El cerebro urbano funciona desde 2019 y está previsto ampliarlo."),
        ("ja", "システムは稼働しており、来年度に拡張を予定しています。"),
        ("ru", "Работает с 2018 года, в 2027 году планируется расширение."),
        ("tr", "2020'den beri çalışıyor, 2027'de genişletilmesi planlanıyor."),
        ("ko", "운영 중이며 2027년 확대할 계획입니다."),
        ("ar", "هو قيد التشغيل منذ 2020 ومن المقرر توسيعه في 2027."),
        ("hi", "यह 2020 से चालू है और 2027 में इसका विस्तार किया जाएगा।"),
        ("pt", "O sistema funciona desde 2018 e será ampliado em 2027."),
        ("fr", "Il est en service depuis 2020 ; son extension est prévue en 2027."),
        ("en", "We run traffic and water through IoT and plan to add waste in 2027."),
        ("en", "The first phase is live; the second will start next year."),
        ("de", "Die erste Stufe ist in Betrieb, die zweite folgt 2027."),
        ("zh", "一期已上线，二期正在建设中。"),
        ("en", "Operates the centre and will complete it in 2027."),
    ],
)
def test_what_is_there_and_will_grow_is_never_denied(language: str, text: str) -> None:
    found = reading(text, language)
    assert found == YesNo(yes=True) or isinstance(found, Unclear)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It has been operating since 2021 and an extension is planned for next year."),
        (
            "en",
            "The platform has been in operation since 2021; an expansion to the port is planned.",
        ),
        ("fr", "La plateforme fonctionne depuis 2021 et une extension est prévue l'an prochain."),
        ("fr", "Le centre est en service depuis 2020 ; son agrandissement est prévu pour 2027."),
        ("es", "La plataforma opera desde 2021 y está prevista una ampliación el próximo año."),
        ("de", "Die Plattform ist seit 2021 in Betrieb, ein Ausbau ist für nächstes Jahr geplant."),
        ("ru", "Платформа работает с 2021 года, в следующем году планируется её расширение."),
        ("pt", "A plataforma funciona desde 2021 e está prevista uma ampliação no próximo ano."),
        ("tr", "Platform 2021'den beri çalışıyor, gelecek yıl genişletilmesi planlanıyor."),
        ("zh", "平台自2021年起运行，明年计划扩建。"),
        ("zh", "该平台已于2021年投入使用，计划2027年扩容。"),
        ("ja", "プラットフォームは2021年から稼働しており、来年拡張を予定しています。"),
        ("ko", "플랫폼은 2021년부터 운영 중이며 내년에 확장할 계획입니다."),
        ("ar", "تعمل المنصة منذ عام 2021 ومن المقرر توسيعها العام المقبل."),
        ("hi", "यह मंच 2021 से संचालित है और अगले वर्ष इसका विस्तार प्रस्तावित है।"),
    ],
)
def test_what_is_there_and_will_be_extended_is_there(language: str, text: str) -> None:
    assert reading(text, language) == YesNo(yes=True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A pilot is in operation and an extension to the whole city is planned."),
        ("en", "An expansion of the current network to 5G is planned."),
        ("en", "Operation is planned to start in 2027, with an extension in 2028."),
        ("fr", "L'extension est prévue pour 2027."),
        ("ja", "来年の拡張後に稼働する予定です。"),
        ("ru", "После расширения в 2027 году система заработает."),
        ("ar", "من المقرر تشغيلها بعد التوسعة."),
    ],
)
def test_an_extension_alone_says_nothing_of_what_is_there(language: str, text: str) -> None:
    assert reading(text, language) == Unclear(reason="planned")
