"""What sorting passes over is asked or shown: no half of a sentence is lost."""

import pytest

from intake.calls import loading
from intake.conversation.questions import choosing, cues
from intake.conversation.sorting import matching, passed
from intake.conversation.sorting.sorting import Sorter
from intake.conversation.spelling import fold
from intake.messages import Address, Message, Passage
from tests.intake.conversation.town import ANNA, NOW, a_town

CALL = loading.load(loading.shipped())


def match(text: str, language: str, *asked: str) -> matching.Matches:
    message = Message(
        id="m1",
        channel="mail",
        sender=Address(address="anna@gdynia.example"),
        passages=(Passage(text=text),),
        received_at=NOW,
    )
    return matching.match(message, CALL, asked=asked, language=language)


def named(text: str, language: str) -> set[str]:
    """Every question that the text answers or puts in doubt."""
    found = match(text, language)
    doubted = {id for one in found.doubts for id in one.questions}
    return doubted | {one.question for one in found.hits}


@pytest.mark.parametrize(
    ("language", "text", "questions"),
    [
        ("en", "We have neither a city brain nor 5G.", {"B2b", "B2a"}),
        ("de", "Wir haben weder ein City Brain noch 5G.", {"B2b", "B2a"}),
        ("ja", "シティブレインも超広帯域インフラもありません。", {"B2b", "B3b"}),
        ("ko", "도시 브레인도 초광대역도 없습니다.", {"B2b", "B3b"}),
        (
            "ru",
            "Видение есть, талантов не хватает, стать образцовым городом мы стремимся.",
            {"B5a", "B5b", "B5c"},
        ),
        (
            "es",
            "Sí, tenemos una visión clara, contamos con el talento y las empresas de alta "
            "tecnología, y aspiramos a ser una ciudad modelo mundial.",
            {"B5a", "B5b", "B5c"},
        ),
        (
            "en",
            "We have a clear vision, have the talent and the high-tech enterprises, and aspire to "
            "be a global model city.",
            {"B5a", "B5b", "B5c"},
        ),
    ],
)
def test_every_matter_of_a_sentence_is_read_or_asked(
    language: str, text: str, questions: set[str]
) -> None:
    assert named(text, language) == questions


@pytest.mark.parametrize(
    "text",
    [
        "We have a city brain. It has been there since 2019.",
        "We have a city brain, and 5G covers the city.",
    ],
)
def test_what_has_an_answer_of_its_own_is_not_asked_as_well(text: str) -> None:
    assert match(text, "en").doubts == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our smart city brain has an operation and maintenance system which covers all "
               "sensors around the clock."),
        ("zh", "我市的城市大脑设有先进的运维管理系统，全天候监测各类设备。"),
        ("fr", "Notre cerveau urbain dispose d'un système avancé d'exploitation et de maintenance "
               "qui couvre tous les capteurs."),
        ("es", "Nuestro cerebro urbano cuenta con un sistema avanzado de operación y "
               "mantenimiento, que cubre todos los equipos."),
        ("ru", "У городского мозга есть передовая система эксплуатации и технического "
               "обслуживания, она охватывает все датчики."),
        ("ar", "ولدى عقل المدينة نظام متقدم للتشغيل والصيانة يغطي جميع أجهزة الاستشعار."),
        ("de", "Das City Brain hat ein fortgeschrittenes System für Betrieb und Wartung, das alle "
               "Sensoren umfasst."),
        ("ja", "シティブレインには先進的な運用・保守管理システムがあり、すべてのセンサーを対象"
               "としています。"),
        ("pt", "O cérebro da cidade possui um sistema avançado de operação e manutenção, que cobre "
               "todos os sensores."),
        ("tr", "Şehir beyninin işletme ve bakım yönetimi için gelişmiş bir sistemimiz var."),
        ("ko", "시티브레인에는 선진적인 운영·유지관리 체계가 있으며 모든 센서를 포함합니다."),
        ("hi", "सिटी ब्रेन के संचालन और रखरखाव के लिए हमारे पास उन्नत प्रणाली है।"),
    ],
)  # fmt: skip
def test_the_upkeep_of_the_city_brain_asks_nothing_of_the_brain(language: str, text: str) -> None:
    assert named(text, language) == {"S3b"}


@pytest.mark.parametrize(
    "text",
    [
        "Our city brain has no operation and maintenance system.",
        "The operation and maintenance system of our city brain is planned.",
        "We have neither a city brain nor an operation and maintenance system.",
        "We have a city brain and an operation and maintenance system for it.",
    ],
)
def test_upkeep_that_is_denied_or_planned_or_told_beside_the_brain_names_both(text: str) -> None:
    assert named(text, "en") == {"S3b", "B2b"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "IoT is applied extensively in transport, and the whole-economy output generated "
               "with applied IoT came to USD 11.3 billion in 2024."),
        ("zh", "物联网得到广泛应用，涵盖制造和医疗；全市经济社会应用物联网所创造的产值为"
               "6150亿元人民币（2024年）。"),
        ("fr", "L'IoT est largement appliqué dans l'énergie ; la production obtenue grâce à "
               "l'application de l'IoT dans l'ensemble de l'économie et de la société s'élève à "
               "12,9 milliards d'euros (2024)."),
        ("pt", "A IoT é amplamente aplicada na economia e na sociedade; o valor de produção gerado "
               "com a IoT aplicada em toda a economia e sociedade foi de R$ 41,2 bilhões em 2024."),
        ("ar", "ويطبق إنترنت الأشياء على نطاق واسع في النقل والصحة، وبلغت قيمة الإنتاج الناتجة عن "
               "تطبيق إنترنت الأشياء في كامل الاقتصاد والمجتمع 61 مليار درهم إماراتي عام 2024."),
        ("ru", "Интернет вещей широко применяется в экономике и обществе: в транспорте; объём "
               "производства с применением интернета вещей во всей экономике и обществе составил "
               "710 млрд рублей (2024 год)."),
    ],
)  # fmt: skip
def test_wide_use_and_the_output_of_it_are_two_answers(language: str, text: str) -> None:
    found = match(text, language)
    assert {one.question for one in found.hits} == {"S4_applied", "S4_output"}
    assert (found.doubts, found.rest) == ((), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "경제와 사회 전체에 사물인터넷을 적용하여 창출한 생산액은 2024년에 13조 원입니다."),
        ("hi", "पूरी अर्थव्यवस्था और समाज में आईओटी के प्रयोग से उत्पादन मूल्य 36,000 करोड़ रुपये रहा।"),
    ],
)
def test_the_output_of_the_whole_economy_is_known(language: str, text: str) -> None:
    assert named(text, language) == {"S4_output"}


@pytest.mark.parametrize(
    ("language", "text", "question"),
    [
        ("de", "Unternehmen mit fortgeschrittenen digitalen Modellen: 205 Unternehmen", "B4"),
        ("de", "Fortgeschrittene IoT-getriebene Wirtschaft: ja, vor allem der Hafen.",
         "B3a_economy"),
        ("en", "Advanced IoT-driven digital economy: yes.", "B3a_economy"),
        ("en", "Advanced, IoT-driven digital economy: yes, the port.", "B3a_economy"),
        ("en", "IoT-driven digital economy: USD 12.4 billion", "S1"),
        ("tr", "Gelişmiş nesnelerin interneti odaklı ekonomi: evet, tekstil bağlı.", "B3a_economy"),
        ("ko", "선진 사물인터넷 기반 경제: 네, 항만물류가 연결되어 있습니다.", "B3a_economy"),
        ("ru", "Экономика города является передовой цифровой экономикой на основе интернета вещей.",
         "B3a_economy"),
    ],
)  # fmt: skip
def test_a_label_in_the_words_of_a_language_names_its_question(
    language: str, text: str, question: str
) -> None:
    assert named(text, language) == {question}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 - 102\n2 - 200\n3 - 12 bn USD"),
        ("en", "1-102\n2-200\n3-12 bn USD"),
        ("en", "1- 102\n2- 200\n3- 12 bn USD"),
        ("en", "Dear Sir or Madam,\n1 – 102\n2 – 200\n3 – 12 bn USD"),
        ("de", "1 - 102\n2 - 200\n3 - 12 Mrd. USD"),
        ("fr", "Bonjour,\n1 - 102\n2 - 200\n3 - 12 milliards de dollars"),
        ("es", "1.- 102\n2.- 200\n3.- 12 mil millones de dólares"),
        ("pt", "1- 102\n2- 200\n3- 12 bilhões de dólares"),
        ("ru", "1 — 102\n2 — 200\n3 — 12 млрд долларов"),
        ("tr", "1- 102\n2- 200\n3- 12 milyar dolar"),
        ("ar", "١- ١٠٢ شركة\n٢- ٢٠٠\n٣- ١٢ مليار دولار"),
        ("hi", "१- १०२\n२- २००\n३- १२ अरब डॉलर"),
        ("zh", "1-102家\n2-200家\n3-120亿美元"),
        ("ja", "1- 102社\n2- 200社\n3- 120億ドル"),
        ("ko", "1- 102개\n2- 200개\n3- 120억 달러"),
    ],
)
def test_lines_that_count_one_two_three_are_items_though_a_figure_follows_the_dash(
    language: str, text: str
) -> None:
    found = match(text, language, "S4_companies", "B4", "S1").hits
    assert [(one.question, one.how) for one in found] == [
        ("S4_companies", "numbered"),
        ("B4", "numbered"),
        ("S1", "numbered"),
    ]
    starts = [one.words for one in found]
    assert all(
        fold(one).lstrip("- ").startswith(begin)
        for one, begin in zip(starts, ("102", "200", "12"), strict=True)
    )


@pytest.mark.parametrize(
    "text",
    [
        "1-10 employees: 200 companies\n11-50 employees: 80 companies",
        "2-200 companies",
        "10 - 12 bn USD\n20 - 24 bn USD",
    ],
)
def test_ranges_that_do_not_count_are_no_items(text: str) -> None:
    assert "numbered" not in {one.how for one in match(text, "en", "S4_companies", "B4").hits}


FIRMS = [
    ("en", "There are 2,400 companies in our city."),
    ("de", "In unserer Stadt gibt es rund 2.400 Unternehmen."),
    ("fr", "Notre ville compte environ 2 400 entreprises."),
    ("es", "En nuestra ciudad hay 2.400 empresas."),
    ("pt", "Na nossa cidade existem 2.400 empresas."),
    ("ru", "В нашем городе 2400 предприятий."),
    ("ar", "يوجد في مدينتنا 2400 شركة."),
    ("tr", "Şehrimizde 2.400 şirket bulunmaktadır."),
    ("zh", "我市共有企业5万家。"),
    ("ja", "市内には企業が5万社あります。"),
    ("ko", "우리 시에는 기업이 5만 개 있습니다."),
]


@pytest.mark.parametrize(("language", "text"), FIRMS)
def test_a_count_of_all_firms_of_the_city_is_asked(language: str, text: str) -> None:
    found = match(text, language, "B4", "S1", "B2b")
    assert found.hits == ()
    assert [set(one.questions) for one in found.doubts] == [{"B4", "S4_companies"}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have 130 companies."),
        ("en", "There are 130 such companies in our city."),
        ("de", "130 Unternehmen"),
        ("zh", "有130家企业。"),
    ],
)
def test_a_bare_count_is_the_one_that_was_asked(language: str, text: str) -> None:
    assert [one.question for one in match(text, language, "B4", "S1").hits] == ["B4"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It was 12,500 all told.", "It was 12,500 all told."),
        ("3. yes", None),
        ("not 12,500", None),
        ("since 2019", None),
    ],
)
def test_a_figure_that_no_piece_holds_is_shown_unless_it_is_taken_back(
    text: str, left: str | None
) -> None:
    known = choosing.view(CALL, (), "en")
    sorter = Sorter(known=known, signs=cues.read(text, known.cues, "en"))
    assert [one.text for one in passed.between(sorter, text)] == ([left] if left else [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We have 5G since 2023, Starlink is under authorisation."),
        ("fr", "Nous avons la 5G depuis 2023, Starlink est en cours d'autorisation."),
        ("de", "Wir haben seit 2023 5G, Starlink wartet auf die Genehmigung."),
        ("es", "Tenemos 5G desde 2023, Starlink está en proceso de autorización."),
    ],
)
def test_what_is_settled_is_not_put_again_by_words_on_another_thing(
    language: str, text: str
) -> None:
    town = a_town()
    town.write(ANNA, "Authority: yes", to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    assert "Authority to apply" not in [one.label for one in town.receipt(ANNA).misread]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At provincial level the GDP was 305 billion euro in 2022."),
        ("tr", "Nüfusumuz 2 milyon 320 bin, il bazında GSYH 2022'de 305 milyar TL."),
        ("es", "A nivel provincial el PIB fue de 5 mil millones de euros en 2022."),
        ("ar", "على مستوى المحافظة بلغ الناتج المحلي 5 مليارات دولار في 2022."),
    ],
)
def test_the_amount_of_a_wider_area_is_asked_about_with_its_reason(
    language: str, text: str
) -> None:
    (doubt,) = match(text, language, "V11_city").doubts
    assert (doubt.questions, doubt.reason, doubt.words) == (("B3a_gdp",), "wrong_figure", text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At provincial level the GDP was EUR 305 billion. The GDP of our city is USD 9 bn."),
        ("en", "The GDP of the region is 305 billion euro. The GDP of the city is not available."),
        ("en", "The GDP of the country grew by 4 % in 2022."),
        ("tr", "İl bazında GSYH 305 milyar TL. Şehrimizin GSYH'si 2022'de 100 milyar TL."),
        ("tr", "Ülke genelinde GSYH %4 büyüdü."),
        ("es", "A nivel provincial el PIB es alto. El PIB de la ciudad es de 20 mil M€."),
        ("de", "Auf Landesebene liegt das BIP bei 90 Mrd. Euro. Das BIP der Stadt: 20 Mrd. Euro."),
    ],
)
def test_it_is_left_where_more_is_told_or_no_amount_of_it(language: str, text: str) -> None:
    assert not [one for one in match(text, language, "V11_city").doubts if one.reason != "hedged"]


def test_a_first_mail_is_asked_nothing_of_a_wider_area() -> None:
    assert not match("At provincial level the GDP was 305 billion euro.", "en").doubts


def test_money_behind_an_office_is_shown_where_nothing_took_it() -> None:
    said = "mayor's office of Tampere finland here (Kari Niemi, CIO, a@b.example) gdp 12.9 bn eur"
    found = match(said, "en")
    told = [*(one.words for one in found.hits), *(one.words for one in found.doubts), *found.rest]
    assert "12.9 bn eur" in " ".join(told)
